// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/list_editors.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

ListEditor::ListEditor(const SettingField& field, QWidget* parent)
    : FieldEditor(parent), m_lines(new QPlainTextEdit(this))
{
    constexpr int shownLines = 3;
    nameEditor(*m_lines, field);
    m_lines->setTabChangesFocus(true);
    m_lines->setProperty("flavour", u"field"_s);
    m_lines->document()->setDocumentMargin(fontMetrics().height() * 0.4); // as beside the text of a line
    m_lines->setPlaceholderText(field.defaultValue.empty()
                                    ? tr("One on each line")
                                    : QString::fromStdString(field.defaultValue).replace(u',', u'\n'));
    m_lines->setFixedHeight(fontMetrics().lineSpacing() * shownLines + fontMetrics().height());
    setFocusProxy(m_lines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

DraftValue ListEditor::value() const
{
    TextList list;
    for (const QString& line : m_lines->toPlainText().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            list.push_back(text.toStdString());
    }
    if (list.empty())
        return {};
    return DraftValue(std::move(list));
}

void ListEditor::setValue(const DraftValue& value)
{
    const auto* list = std::get_if<TextList>(&value);
    QStringList lines;
    for (const auto& text : list == nullptr ? TextList() : *list)
        lines.append(QString::fromStdString(text));
    const QSignalBlocker blocker(m_lines);
    m_lines->setPlainText(lines.join(u'\n'));
}

} // namespace grantex
