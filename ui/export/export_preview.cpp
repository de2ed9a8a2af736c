// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_preview.h"

#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qsizetype longest = 20'000;

/// The first events of another reader.
class FirstEvents final : public EventReader
{
public:
    explicit FirstEvents(EventReader& reader) : m_reader(reader) {}
    Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override
    {
        return m_reader.readAfter(after, std::min(limit, ExportPreview::kEvents));
    }
    Result<std::vector<StoredEvent>> readBefore(Sequence before, std::size_t limit) override
    {
        return m_reader.readBefore(before, limit);
    }
    Result<StoredEvent> read(Sequence sequence) override { return m_reader.read(sequence); }
    Result<Sequence> last() override { return m_reader.last(); }
    Result<std::vector<Gap>> gaps() override { return m_reader.gaps(); }

private:
    EventReader& m_reader;
};

/// Line by line safe to show; a preview is text, never markup.
QString shown(const std::string& text)
{
    QStringList lines;
    qsizetype length = 0;
    for (const QString& line : QString::fromStdString(text).split(u'\n')) {
        lines.append(safeText(QStringView(line).mid(0, line.endsWith(u'\r') ? line.size() - 1 : line.size()), longest));
        length += line.size();
        if (length > longest)
            break;
    }
    return lines.join(u'\n');
}

Result<QString> textOf(EventReader& reader, const ExportPlan& plan)
{
    std::string text;
    const auto done = runExport(
        reader, plan,
        [&text](std::string_view piece) -> Result<> {
            text += piece;
            return {};
        },
        [](std::int64_t events) { return events < static_cast<std::int64_t>(ExportPreview::kEvents); });
    if (!done)
        return tl::unexpected(done.error());
    return shown(text);
}

QPlainTextEdit* makeEdit(const QString& name, const QString& accessible, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setReadOnly(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    edit->setProperty("flavour", u"field"_s);
    edit->setFont(monospaceFont(edit->font()));
    constexpr int rows = 7;
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * rows);
    return edit;
}

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent), m_beforeTitle(new QLabel(tr("As received"), this)),
      m_before(makeEdit(u"exportBefore"_s, tr("The first events as received"), this)),
      m_after(makeEdit(u"exportAfter"_s, tr("The first events as exported"), this))
{
    auto* afterTitle = new QLabel(tr("As exported"), this);
    for (QLabel* title : {m_beforeTitle, afterTitle})
        title->setProperty("flavour", u"muted"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_beforeTitle, 0, 0);
    grid->addWidget(m_before, 1, 0);
    grid->addWidget(afterTitle, 0, 1);
    grid->addWidget(m_after, 1, 1);
    // Half each when there are two: no stretch of its own, so that a hidden one leaves its room.
    for (QPlainTextEdit* edit : {m_before, m_after})
        edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::show(EventReader& reader, const ExportPlan& plan)
{
    FirstEvents first(reader);
    const auto after = textOf(first, plan);
    if (!after)
        return showProblem(coreText(after.error().message));
    ExportPlan unchanged = plan;
    unchanged.redaction = {};
    const auto before = plan.redaction.isEmpty() ? Result<QString>(QString()) : textOf(first, unchanged);
    m_before->setPlainText(before.value_or(QString()));
    m_after->setPlainText(*after);
    for (QWidget* part : {static_cast<QWidget*>(m_beforeTitle), static_cast<QWidget*>(m_before)})
        part->setVisible(!plan.redaction.isEmpty());
}

void ExportPreview::showProblem(const QString& sentence)
{
    m_before->clear();
    m_after->setPlainText(safeText(QStringView(sentence)));
}

QString ExportPreview::before() const
{
    return m_before->toPlainText();
}

QString ExportPreview::after() const
{
    return m_after->toPlainText();
}

} // namespace grantex
