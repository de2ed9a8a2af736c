// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/text_check.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Widgets by object name whose text is what somebody else wrote: events, the configuration, the system.
const QStringList& dataWidgets()
{
    static const QStringList names{u"languageBox"_s, u"journalPath"_s};
    return names;
}

/// What the demo and the scenes call their destinations and windows, and what services answer there.
const QStringList& demoNames()
{
    static const QStringList names{u"Local Splunk"_s, u"Local webhook"_s, u"NDJSON file"_s, u"Demo –"_s,
                                   u"Splunk is busy (503, code 9)"_s, u"Too many requests (429)"_s,
                                   u"The signature is not the expected one (401)"_s, u"HEC code 4: Invalid token"_s,
                                   u"run ("_s, u": main"_s, u"--to soc"_s, u"SOC Europe"_s, u"old bus"_s, u"archive"_s,
                                   u"lake"_s, u"logs"_s, u"hook"_s, u"SOC"_s, u"out"_s,
                                   // What the example of a plug-in says of itself, which only it could translate.
                                   u"Lines over TCP"_s, u"Name or address of the receiver."_s,
                                   u"Port of the receiver."_s, u"Port"_s, u"Put before each line, with a space."_s};
    return names;
}

/// Names that are the same in every language, and the names of keys, which Qt translates elsewhere.
const QRegularExpression& sameEverywhere()
{
    static const QRegularExpression words(
        u"\\b(Grantex|Monitor|Datadog|Splunk|HEC|Google|BigQuery|Amazon|Apache|Kafka|Webhook|NDJSON|JSON|CSV|HTTP|TLS|"
        u"UTC|API|SSE|"
        "WebSocket|AND|NOT|Ctrl|Shift|Alt|Meta|Esc|Home|End|PgUp|PgDown|Del|Ins|Tab|Return|Enter|Space|Left|Right|Down|"
        "Backspace|MiB|GiB|KiB)\\b"_s);
    return words;
}

/// Whether there is English in it that no translator has seen. Words with dots, digits, slashes and the like are data.
bool isUntranslated(QString text)
{
    static const QRegularExpression bracketed(u"⟦[^⟦⟧]*⟧"_s);
    static const QRegularExpression markup(u"<[^<>]*>"_s);
    static const QRegularExpression data(u"\\S*[._/:@\\d*=_{}\\[\\]-]\\S*"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    text.remove(markup);
    for (const QString& name : demoNames())
        text.remove(name);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(bracketed);
    }
    // What was cut short has lost its closing bracket.
    if (const auto open = text.indexOf(u'⟦'); open >= 0 && text.endsWith(u'…'))
        text.truncate(open);
    return text.remove(data).remove(sameEverywhere()).contains(word);
}

QString nameOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* w = &widget; w != nullptr; w = w->parentWidget()) {
        if (!w->objectName().isEmpty() && !w->objectName().startsWith(u"qt_"_s))
            path.prepend(w->objectName());
    }
    return u"%1 %2"_s.arg(QString::fromLatin1(widget.metaObject()->className()), path.join(u'/'));
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts.append(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts.append(button->text());
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts.append(box->title());
    // A single small word is the value that holds when nothing is entered.
    static const QRegularExpression value(u"^[a-z]+$"_s);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget);
        edit != nullptr && !edit->placeholderText().contains(value))
        texts.append(edit->placeholderText());
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts.append(bar->tabText(i));
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget);
        header != nullptr && header->model() != nullptr) {
        for (int i = 0; i < header->count(); ++i)
            texts.append(header->model()->headerData(i, header->orientation()).toString());
    }
    for (const QAction* action : widget.actions())
        texts.append({action->text(), action->toolTip()});
    return texts;
}

bool isClipped(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->inherits("grantex::ElidedLabel"))
            return false;
        if (label->wordWrap())
            return label->height() + 1 < label->heightForWidth(label->width());
        return label->width() + 1 < label->sizeHint().width();
    }
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget))
        return spin->width() + 1 < spin->minimumSizeHint().width();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        const QRect field =
            choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
        // As Qt measures it: wide brackets take less than they advance.
        return field.width() < choice->fontMetrics().boundingRect(choice->currentText()).width();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || button->text().isEmpty())
        return false;
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    return button->width() + 1 < button->minimumSizeHint().width();
}

/// Titles of columns that a person may resize and that begin too narrow.
void checkTitles(const QHeaderView& header, QStringList& faults)
{
    for (int i = 0; header.model() != nullptr && i < header.count(); ++i) {
        if (!header.isSectionHidden(i) && header.sectionResizeMode(i) != QHeaderView::Stretch &&
            header.sectionSize(i) + 1 < header.sectionSizeHint(i))
            faults.append(u"no room: title of a column of %1: “%2”"_s.arg(
                nameOf(header), header.model()->headerData(i, header.orientation()).toString()));
    }
}

/// What lies at the right of an area that scrolls up and down only cannot be reached.
bool isCutOff(const QScrollArea& area)
{
    return area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area.widget() != nullptr &&
           area.widget()->width() > area.viewport()->width();
}

void checkKeys(const QMenu& menu, QStringList& faults)
{
    static const QRegularExpression key(u"&([^&\\s])"_s);
    QMap<QString, QString> used;
    for (const QAction* action : menu.actions()) {
        if (!action->isVisible())
            continue;
        if (const QMenu* inner = action->menu())
            checkKeys(*inner, faults);
        const auto match = key.match(QString(action->text()).remove(u"&&"_s));
        if (!match.hasMatch())
            continue;
        QString& before = used[match.captured(1).toLower()];
        if (!before.isEmpty())
            faults.append(u"same key: “%1” and “%2” in the menu “%3”"_s.arg(before, action->text(), menu.title()));
        before = action->text();
    }
}

void checkWidget(const QWidget& widget, bool isPseudo, QStringList& faults)
{
    if (isClipped(widget))
        faults.append(u"no room: %1: “%2”"_s.arg(nameOf(widget), textsOf(widget).join(u'|')));
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget);
        header != nullptr && header->orientation() == Qt::Horizontal)
        checkTitles(*header, faults);
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget); area != nullptr && isCutOff(*area))
        faults.append(u"no room: what %1 shows is cut off"_s.arg(nameOf(widget)));
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        checkKeys(*menu, faults);
    if (!isPseudo || dataWidgets().contains(widget.objectName()))
        return;
    for (const QString& text : textsOf(widget)) {
        if (isUntranslated(text))
            faults.append(u"not translated: %1: “%2”"_s.arg(nameOf(widget), text));
    }
}

} // namespace

QStringList textFaults(bool isPseudo)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList faults;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        // Menus of a menu bar are windows of their own that nobody has opened.
        if (const auto* menu = qobject_cast<QMenu*>(window); menu != nullptr)
            checkKeys(*menu, faults);
        if (!window->isVisible())
            continue;
        checkWidget(*window, isPseudo, faults);
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (widget->isVisible() || qobject_cast<QMenu*>(widget) != nullptr)
                checkWidget(*widget, isPseudo, faults);
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace grantex
