// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statistics_view.h"

#include "core/event/decimal_text.h"
#include "core/filter/field_table.h"
#include "core/filter/parser.h"
#include "ui/statistics/value_delegate.h"
#include "ui/statistics/value_model.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/header_width.h"
#include "ui/widgets/plain_table.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr std::array countable{filter::FieldName::Type,  filter::FieldName::Agent, filter::FieldName::Principal,
                               filter::FieldName::Grant, filter::FieldName::Scope, filter::FieldName::Data};

QString nameOf(filter::FieldName name)
{
    const std::string_view text = filter::infoOf(name).text;
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The field that a text names, as the filter language reads it; else why it names none.
tl::expected<filter::Field, QString> fieldOf(const QString& text)
{
    if (text.trimmed().isEmpty())
        return tl::unexpected(StatisticsView::tr("Name a field, for example data.pct"));
    const auto query = filter::parse("has:" + text.trimmed().toStdString());
    if (!query)
        return tl::unexpected(safeCoreText(query.error().sentence));
    const bool isOne =
        query->root && query->root->kind == filter::Node::Kind::Leaf && query->root->test.op == filter::Operator::Has;
    const auto name = isOne ? query->root->test.field.name : filter::FieldName::Text;
    if (std::find(countable.begin(), countable.end(), name) == countable.end())
        return tl::unexpected(StatisticsView::tr("Values of this field are not counted; type, agent, principal, grant, "
                                                 "scope and paths like data.pct are"));
    return query->root->test.field;
}

/// Whether a value of the data may be one that stands there without quotes; it finds such texts as well.
bool isNumberOrKeyword(std::string_view text)
{
    return text == "true" || text == "false" || text == "null" || !plainDecimal(text).empty();
}

} // namespace

StatisticsView::StatisticsView(QWidget* parent)
    : QWidget(parent), m_chooser(new QComboBox(this)), m_note(new ElidedLabel(this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(u"events"_s, m_table->viewport())), m_model(new ValueModel(this))
{
    setObjectName(u"statistics"_s);
    setAccessibleName(tr("Top values"));
    m_chooser->setObjectName(u"statisticsField"_s);
    m_chooser->setAccessibleName(tr("Field"));
    m_chooser->setToolTip(tr("The field whose values are counted: choose one, or type a path like data.pct"));
    m_chooser->setEditable(true);
    m_chooser->setInsertPolicy(QComboBox::NoInsert);
    m_chooser->completer()->setFilterMode(Qt::MatchContains);
    m_chooser->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_note->setObjectName(u"statisticsNote"_s);
    m_note->setRole(Role::Muted);
    m_table->setObjectName(u"statisticsTable"_s);
    m_table->setAccessibleName(tr("Values"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ValueDelegate(m_table));
    makePlain(*m_table, 1.6);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(1, fontMetrics().averageCharWidth() * 9);
    header->resizeSection(2, fontMetrics().averageCharWidth() * 10);
    widenToTitles(*header);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);

    const int unit = fontMetrics().height();
    auto* label = new QLabel(tr("&Field"), this);
    label->setBuddy(m_chooser);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 4);
    row->setSpacing(unit / 2);
    row->addWidget(label);
    row->addWidget(m_chooser, 1);
    m_note->setContentsMargins(0, 0, 0, 0);
    auto* noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(unit / 2, 0, unit / 2, unit / 3);
    noteRow->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(noteRow);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    setMinimumWidth(unit * 14);

    setPaths({});
    setFieldText(nameOf(filter::FieldName::Type));
    connect(m_chooser, &QComboBox::textActivated, this, &StatisticsView::takeField);
    connect(m_chooser->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeField(m_chooser->currentText()); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { aim(index.row(), filter::Aim::Include); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &StatisticsView::showMenu);
}

StatisticsView::~StatisticsView()
{
    // A field that loses the focus because its window goes says so to what is half gone.
    m_chooser->lineEdit()->disconnect(this);
    m_chooser->disconnect(this);
}

QSize StatisticsView::sizeHint() const
{
    return {fontMetrics().height() * 21, QWidget::sizeHint().height()};
}

QString StatisticsView::fieldText() const
{
    return m_field ? QString::fromStdString(filter::fieldText(*m_field)) : m_chooser->currentText();
}

QString StatisticsView::note() const
{
    return m_note->text();
}

void StatisticsView::setFieldText(const QString& text)
{
    m_chooser->setEditText(text);
    takeField(text);
}

void StatisticsView::takeField(const QString& text)
{
    auto field = fieldOf(text);
    if (field && m_field && *field == *m_field && m_trouble.isEmpty())
        return;
    m_trouble = field ? QString() : field.error();
    m_field = field ? std::optional(std::move(*field)) : std::nullopt;
    m_hasValues = false;
    m_model->setValues({}, false);
    refresh();
    Q_EMIT fieldChanged();
}

void StatisticsView::setPaths(const QStringList& paths)
{
    // Not while somebody types or chooses: the list would change under their hands.
    const bool isTyping = m_chooser->lineEdit()->hasFocus() && m_chooser->currentText() != fieldText();
    if (isTyping || m_chooser->view()->isVisible() || m_chooser->completer()->popup()->isVisible())
        return;
    const QString typed = m_chooser->currentText();
    const int cursor = m_chooser->lineEdit()->cursorPosition();
    const QSignalBlocker guard(m_chooser);
    m_chooser->clear();
    for (const filter::FieldName name : countable) {
        if (name != filter::FieldName::Data)
            m_chooser->addItem(nameOf(name));
    }
    for (const QString& path : paths)
        m_chooser->addItem(safeText(QStringView(path)));
    m_chooser->setEditText(typed);
    m_chooser->lineEdit()->setCursorPosition(cursor);
}

void StatisticsView::setValues(TopValues values)
{
    m_isBusy = false;
    m_trouble.clear();
    m_hasValues = true;
    const int current = m_table->currentIndex().row();
    const std::string value = current >= 0 ? m_model->valueAt(current) : std::string();
    m_model->setValues(std::move(values), m_field && m_field->name == filter::FieldName::Type);
    // The selection stays on its value, not on its place.
    if (const int row = value.empty() ? -1 : m_model->rowOf(value); row >= 0 && row != current)
        m_table->setCurrentIndex(m_model->index(row, 0));
    refresh();
}

void StatisticsView::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refresh();
}

void StatisticsView::setTrouble(const QString& sentence)
{
    m_isBusy = false;
    m_trouble = sentence;
    refresh();
}

void StatisticsView::refresh()
{
    const TopValues& values = m_model->values();
    m_note->setRole(m_trouble.isEmpty() ? Role::Muted : Role::Danger);
    if (!m_trouble.isEmpty())
        m_note->setText(m_trouble);
    else if (!m_hasValues)
        m_note->setText(m_isBusy ? tr("Counting…") : QString());
    else
        m_note->setText(tr("%Ln event(s)", "counted", plural(values.events)) + u" · "_s +
                        (values.isPartial ? tr("over %Ln value(s)", "distinct", plural(values.distinct))
                                          : tr("%Ln value(s)", "distinct", plural(values.distinct))));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setTexts(m_trouble.isEmpty() ? (m_hasValues ? tr("No events to count") : tr("Counting…"))
                                          : tr("Nothing to count"),
                      m_hasValues ? tr("The filter shows no event.") : QString());
}

void StatisticsView::aim(int row, filter::Aim aim)
{
    if (row < 0 || row >= m_model->rowCount() || m_model->kindOf(row) == ValueModel::Kind::Others)
        return;
    if (m_field)
        Q_EMIT aimed(pointedAt(row), aim);
}

filter::Pointed StatisticsView::pointedAt(int row) const
{
    filter::Pointed pointed{m_field.value_or(filter::Field()), m_model->valueAt(row), filter::Pointed::Kind::Text};
    if (m_model->kindOf(row) != ValueModel::Kind::Value)
        pointed.kind = filter::Pointed::Kind::Missing;
    else if (pointed.field.name == filter::FieldName::Data && isNumberOrKeyword(pointed.text))
        pointed.kind = filter::Pointed::Kind::Number;
    return pointed;
}

QString StatisticsView::copyText(int row) const
{
    return m_model->kindOf(row) == ValueModel::Kind::Value ? QString::fromStdString(m_model->valueAt(row))
                                                           : m_model->index(row, 0).data().toString();
}

bool StatisticsView::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return false;
    const bool isShifted = modifiers == Qt::ShiftModifier;
    if (modifiers != Qt::NoModifier && !isShifted)
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_I:
        aim(row, isShifted ? filter::Aim::Replace : filter::Aim::Include);
        return true;
    case Qt::Key_X:
        aim(row, filter::Aim::Exclude);
        return true;
    default:
        return false;
    }
}

bool StatisticsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect());
    if (watched != m_table)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        const bool isCopy = key->matches(QKeySequence::Copy);
        if (event->type() == QEvent::ShortcutOverride) {
            // The window has shortcuts of these letters for the table of events.
            const bool isOurs = isCopy || key->key() == Qt::Key_I || key->key() == Qt::Key_X;
            event->setAccepted(isOurs && m_table->currentIndex().isValid());
            return isOurs;
        }
        if (isCopy && m_table->currentIndex().isValid()) {
            QGuiApplication::clipboard()->setText(copyText(m_table->currentIndex().row()));
            return true;
        }
        if (handleKey(key->key(), modifiers))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StatisticsView::showMenu(const QPoint& at)
{
    const QModelIndex under = m_table->indexAt(at);
    const int row = under.isValid() ? under.row() : m_table->currentIndex().row();
    if (row < 0)
        return;
    QMenu menu(this);
    // By value, not by row: while the menu is open the values may change places.
    const QString text = copyText(row);
    const auto add = [&](const QString& words, const QString& keys, filter::Aim what) {
        QAction* action = menu.addAction(words + u'\t' + keys);
        action->setEnabled(m_model->kindOf(row) != ValueModel::Kind::Others);
        connect(action, &QAction::triggered, this,
                [this, pointed = pointedAt(row), what] { Q_EMIT aimed(pointed, what); });
    };
    add(tr("&Include in the Filter"), tr("Enter"), filter::Aim::Include);
    add(tr("E&xclude from the Filter"), u"X"_s, filter::Aim::Exclude);
    add(tr("&Replace the Filter"), tr("Shift+Enter"), filter::Aim::Replace);
    menu.addSeparator();
    connect(menu.addAction(tr("&Copy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)),
            &QAction::triggered, this, [text] { QGuiApplication::clipboard()->setText(text); });
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace grantex
