// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/export/export_columns_list.h"
#include "ui/export/export_preview.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

enum Part { Selection, Filtered, All };

QString endingFor(ExportFormat format)
{
    return u"."_s + QString::fromLatin1(endingOf(format));
}

QRadioButton* addChoice(QButtonGroup& group, QBoxLayout& row, int id, const QString& name, const QString& text)
{
    auto* button = new QRadioButton(text);
    button->setObjectName(name);
    group.addButton(button, id);
    row.addWidget(button);
    return button;
}

/// A row of widgets without margins.
QWidget* makeRow(QHBoxLayout*& row)
{
    auto* widget = new QWidget;
    row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    return widget;
}

} // namespace

ExportDialog::ExportDialog(const ExportSubject& subject, const ExportChoice& choice,
                           std::unique_ptr<EventReader> reader, ChooseFile chooseFile, QWidget* parent)
    : QDialog(parent), m_subject(subject), m_reader(std::move(reader)), m_chooseFile(std::move(chooseFile)),
      m_parts(new QButtonGroup(this)), m_formats(new QButtonGroup(this)), m_formatNote(new QLabel),
      m_columnsLabel(new QLabel(tr("&Columns"))), m_columns(new ExportColumnsList), m_gaps(new QCheckBox),
      m_emails(new QCheckBox), m_principals(new QCheckBox), m_paths(new QLineEdit), m_preview(new ExportPreview),
      m_path(new QLineEdit), m_note(new QLabel), m_export(nullptr)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export Events"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Events"), makeParts());
    form->addRow(tr("Format"), makeFormats());
    form->addRow(QString(), m_formatNote);
    form->addRow(m_columnsLabel, m_columns);
    form->addRow(tr("Take out"), makeOptions());
    form->addRow(tr("Also at"), m_paths);
    form->addRow(tr("Gaps"), m_gaps);
    form->addRow(tr("Preview"), m_preview);
    form->addRow(tr("File"), makePlace());
    form->addRow(QString(), m_note);
    m_columnsLabel->setBuddy(m_columns);
    m_formatNote->setProperty("flavour", u"muted"_s);
    for (QLabel* label : {m_formatNote, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportStartButton"_s);
    m_export->setProperty("flavour", u"primary"_s);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    constexpr int characters = 120;
    setMinimumWidth(fontMetrics().averageCharWidth() * characters * 2 / 3);
    // At 300 % a screen has few lines: the preview gives way.
    const int room = screen()->availableSize().height() * 9 / 10;
    resize(fontMetrics().averageCharWidth() * characters, std::min(sizeHint().height(), room));

    m_formats->button(static_cast<int>(choice.format))->setChecked(true);
    m_columns->setColumns(subject.columns);
    m_gaps->setChecked(choice.withGaps);
    m_emails->setChecked(choice.redaction.emails);
    m_principals->setChecked(choice.redaction.principals);
    QStringList paths;
    for (const std::string& path : choice.redaction.paths)
        paths.append(QString::fromStdString(path));
    m_paths->setText(paths.join(u", "_s));
    m_path->setText(QDir(choice.directory).filePath(subject.suggestedName + endingFor(choice.format)));

    connect(m_parts, &QButtonGroup::idToggled, this, &ExportDialog::refresh);
    connect(m_formats, &QButtonGroup::idToggled, this, &ExportDialog::refreshPath);
    connect(m_columns, &ExportColumnsList::changed, this, &ExportDialog::refresh);
    for (QCheckBox* box : {m_gaps, m_emails, m_principals})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    for (QLineEdit* edit : {m_paths, m_path})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    refresh();
}

QWidget* ExportDialog::makeParts()
{
    QHBoxLayout* row = nullptr;
    QWidget* widget = makeRow(row);
    const auto add = [&](Part id, const QString& name, const QString& text, const ExportSubject::Part& part) {
        QRadioButton* button = addChoice(*m_parts, *row, id, name, text.arg(grouped(part.events)));
        button->setEnabled(!part.isEmpty());
        if (!part.isEmpty() && m_parts->checkedId() < 0)
            button->setChecked(true);
    };
    add(Selection, u"exportSelection"_s, tr("&Selection (%1)"), m_subject.selection);
    add(Filtered, u"exportFiltered"_s, tr("&Filtered (%1)"), m_subject.filtered);
    add(All, u"exportAll"_s, tr("&All (%1)"), m_subject.all);
    row->addStretch(1);
    return widget;
}

QWidget* ExportDialog::makeFormats()
{
    QHBoxLayout* row = nullptr;
    QWidget* widget = makeRow(row);
    const auto add = [&](ExportFormat format, const QString& name, const QString& text) {
        addChoice(*m_formats, *row, static_cast<int>(format), name, text);
    };
    add(ExportFormat::Ndjson, u"exportNdjson"_s, tr("&NDJSON"));
    add(ExportFormat::JsonArray, u"exportJson"_s, tr("&JSON array"));
    add(ExportFormat::Csv, u"exportCsv"_s, tr("CS&V"));
    add(ExportFormat::Markdown, u"exportMarkdown"_s, tr("&Markdown"));
    row->addStretch(1);
    return widget;
}

QWidget* ExportDialog::makeOptions()
{
    QHBoxLayout* row = nullptr;
    QWidget* widget = makeRow(row);
    m_emails->setText(tr("&E-mail addresses"));
    m_emails->setObjectName(u"exportRedactEmails"_s);
    m_emails->setToolTip(tr("In any text of an event; they become [e-mail]"));
    m_principals->setText(tr("&People (principalId, userId, subject…)"));
    m_principals->setObjectName(u"exportRedactPrincipals"_s);
    m_principals->setToolTip(tr("The values of fields that name a person; they become [redacted]"));
    m_paths->setObjectName(u"exportRedactPaths"_s);
    m_paths->setAccessibleName(tr("More places to take out"));
    m_paths->setPlaceholderText(tr("Paths separated by commas, such as data.note, data.items[*].name"));
    m_gaps->setText(tr("&Write times without a connection as monitor.gap objects"));
    m_gaps->setObjectName(u"exportGaps"_s);
    row->addWidget(m_emails);
    row->addWidget(m_principals);
    row->addStretch(1);
    return widget;
}

QWidget* ExportDialog::makePlace()
{
    QHBoxLayout* row = nullptr;
    QWidget* widget = makeRow(row);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    auto* browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(u"exportBrowseButton"_s);
    browse->setAccessibleName(tr("Choose the file"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    return widget;
}

void ExportDialog::browse()
{
    const QString path = m_chooseFile(this, tr("Export to File"), m_path->text());
    if (!path.isEmpty())
        m_path->setText(path);
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

const ExportSubject::Part& ExportDialog::part() const
{
    switch (m_parts->checkedId()) {
    case Selection:
        return m_subject.selection;
    case Filtered:
        return m_subject.filtered;
    default:
        return m_subject.all;
    }
}

Redaction::Rules ExportDialog::rules() const
{
    Redaction::Rules rules{m_emails->isChecked(), m_principals->isChecked(), {}};
    static const QRegularExpression separators(u"[,\\s]+"_s);
    for (const QString& path : m_paths->text().split(separators, Qt::SkipEmptyParts))
        rules.paths.push_back(path.toStdString());
    return rules;
}

ExportChoice ExportDialog::choice() const
{
    return {format(), m_gaps->isChecked(), rules(), QFileInfo(m_path->text()).absolutePath()};
}

ExportJob::Request ExportDialog::request() const
{
    ExportPlan plan;
    plan.format = format();
    plan.ranges = part().ranges;
    plan.columns = isTable(plan.format) ? exportColumnsOf(m_columns->chosen()) : std::vector<ExportColumn>();
    plan.redaction = Redaction::of(rules()).value_or(Redaction());
    plan.withGaps = m_gaps->isChecked();
    return {m_path->text().trimmed(), std::move(plan), part().events};
}

QString ExportDialog::mistake() const
{
    if (part().isEmpty())
        return tr("There is no event to export.");
    if (const auto redaction = Redaction::of(rules()); !redaction)
        return coreText(redaction.error());
    if (isTable(format()) && m_columns->chosen().isEmpty())
        return tr("Tick at least one column.");
    const QFileInfo file(m_path->text().trimmed());
    if (m_path->text().trimmed().isEmpty())
        return tr("Name the file.");
    if (file.isDir())
        return tr("That is a folder: name a file in it.");
    if (file.exists() && !file.isFile())
        return tr("That is a device, not a file.");
    if (!file.absoluteDir().exists())
        return tr("The folder %1 does not exist.").arg(safeText(QStringView(file.absolutePath())));
    return {};
}

/// Another format is another ending, as long as the name still has the one of a format.
void ExportDialog::refreshPath()
{
    QString path = m_path->text();
    for (const auto known :
         {ExportFormat::Ndjson, ExportFormat::JsonArray, ExportFormat::Csv, ExportFormat::Markdown}) {
        if (!path.endsWith(endingFor(known)))
            continue;
        path.chop(endingFor(known).size());
        m_path->setText(path + endingFor(format()));
        break;
    }
    refresh();
}

void ExportDialog::refresh()
{
    if (m_formats->checkedId() < 0)
        return; // between two
    static const auto note = [](ExportFormat of) {
        switch (of) {
        case ExportFormat::Ndjson:
            return tr("One event a line, byte for byte as received. What jq, lnav and this program read.");
        case ExportFormat::JsonArray:
            return tr("One JSON document: a list of the events, byte for byte as received.");
        case ExportFormat::Csv:
            return tr("A table for spreadsheets. Text that would be taken for a formula is made harmless.");
        case ExportFormat::Markdown:
            return tr("A table for issues, chats and documents.");
        }
        return QString();
    };
    m_formatNote->setText(note(format()));
    m_columnsLabel->setVisible(isTable(format()));
    m_columns->setVisible(isTable(format()));

    const QString wrong = mistake();
    m_export->setEnabled(wrong.isEmpty());
    const bool isThere = wrong.isEmpty() && QFileInfo::exists(m_path->text().trimmed());
    m_note->setText(isThere ? tr("The file exists; it is replaced when the export is whole.") : wrong);
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(wrong.isEmpty() ? Role::Warning : Role::Danger));
    m_note->setPalette(palette);

    if (m_reader == nullptr)
        m_preview->showProblem(tr("The events cannot be read now."));
    else if (const auto redaction = Redaction::of(rules()); !redaction)
        m_preview->showProblem(coreText(redaction.error().message));
    else
        m_preview->show(*m_reader, request().plan);
}

} // namespace grantex
