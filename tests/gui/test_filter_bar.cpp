// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/field_table.h"
#include "core/filter/printer.h"
#include "core/filter/value_candidates.h"
#include "ui/filter/completion_popup.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/saved_filters.h"
#include "ui/filter/saved_filters_dialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

class Seen final : public filter::SeenValues
{
public:
    [[nodiscard]] std::vector<filter::SeenValue> values(const filter::Field& field, std::string_view typed,
                                                        std::size_t limit) const override
    {
        std::vector<filter::SeenValue> all;
        if (field.name == filter::FieldName::Type)
            all = {{"budget.threshold", 412}, {"token.issued", 90}, {"budget.exhausted", 3}};
        if (field.name == filter::FieldName::Grant)
            all = {{"grnt_01AA", 412}, {"grnt_01BB", 7}};
        std::erase_if(all, [typed](const auto& value) { return !filter::containsLowered(value.text, typed); });
        all.resize(std::min(all.size(), limit));
        return all;
    }
    [[nodiscard]] std::vector<filter::SeenPath> paths() const override
    {
        return {{"data.pct", filter::JsonKind::Number, 0.16}};
    }
    [[nodiscard]] bool maySee(std::span<const filter::PathStep> path) const override
    {
        return path.size() == 1 && path[0].name == "pct";
    }
    [[nodiscard]] std::int64_t events() const override { return 1'000'000; }
};

/// A window with a bar above a list, and all that stands behind it.
struct Place
{
    Seen seen;
    SavedFilters saved{QString()};
    FilterHistory history{QString()};
    QUndoStack undo;
    FilterSession session{saved, history, undo};
    QWidget window;
    FilterBar* bar;

    Place()
    {
        session.setSeen(&seen);
        bar = new FilterBar(session, &window);
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(bar);
        column->addStretch(1);
        window.resize(1000, 500);
        window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
        bar->focusFilter();
    }

    FilterEdit& edit() { return bar->edit(); }
    void type(const QString& text) { QTest::keyClicks(&edit(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&edit(), key, modifiers);
    }
    [[nodiscard]] QString applied() const { return session.isOn() ? session.queryText() : QString(); }
    template <typename T>
    T* find(const char* name)
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace

/// The filter bar as a person uses it: states, suggestions, history, saved filters, taking back.
class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateIsToldInWordsToo();
    void theMistakeIsUnderlinedAndMended();
    void theLastGoodFilterStaysApplied();
    void enterBringsTheTextIntoNormalForm();
    void suggestionsByKeyboard();
    void suggestionsByMouse();
    void suggestionsNeverTakeWhatIsTyped();
    void aBetterFieldIsOffered();
    void historyByArrowsAndMenu();
    void savedFiltersAreChipsThatCanBeTicked();
    void slidingTimeAndRangesAreChips();
    void filtersOffAndOnAgain();
    void whatWasAppliedCanBeTakenBack();
    void whatWasPointedAtIsTakenIn();
    void filtersAreSavedRenamedMovedAndDeleted();
    void theLanguageIsExplained();
    void longTextsAndStrangeCharacters();
};

void TestFilterBar::eachStateIsToldInWordsToo()
{
    Place place;
    using State = FilterBar::State;
    QCOMPARE(place.edit().accessibleName(), u"Filter"_s);
    QCOMPARE(place.bar->state(), State::Empty);
    QVERIFY(place.bar->message().startsWith(u"Every event is shown"_s));
    place.type(u"data.pct>=80"_s);
    QCOMPARE(place.bar->state(), State::Valid);
    QCOMPARE(place.bar->message(), u"Events whose pct is at least 80"_s);
    QCOMPARE(place.edit().accessibleDescription(), place.bar->message());
    QTRY_COMPARE(place.applied(), u"data.pct>=80"_s);
    place.bar->setMatches(14'920, 1'000'000, false);
    QCOMPARE(place.bar->state(), State::Busy);
    QCOMPARE(place.bar->countText(), u"≈ 14,920 of 1,000,000"_s);
    QVERIFY(place.bar->message().startsWith(u"Searching… "_s));
    place.bar->setMatches(14'921, 1'000'000, true);
    QCOMPARE(place.bar->state(), State::Valid);
    QCOMPARE(place.bar->countText(), u"14,921 of 1,000,000"_s);
    place.type(u" data.pctt:1"_s);
    QCOMPARE(place.bar->state(), State::Warning);
    QCOMPARE(place.bar->message(),
             u"None of the 1,000,000 event(s) looked at so far has “data.pctt”: did you mean “data.pct”?"_s);
    // A warning is no mistake: it is applied.
    QTRY_COMPARE(place.applied(), u"data.pct>=80 data.pctt:1"_s);
    // The number belonged to another filter.
    QCOMPARE(place.bar->countText(), QString());
    place.type(u" agnet:x"_s);
    QCOMPARE(place.bar->state(), State::Invalid);
    QCOMPARE(place.bar->message(), u"There is no field “agnet”: did you mean “agent”?"_s);
    QCOMPARE(place.edit().accessibleDescription(), place.bar->message());
}

void TestFilterBar::theMistakeIsUnderlinedAndMended()
{
    Place place;
    place.edit().setText(u"ä "_s); // no key of the test has it
    place.type(u"agnet:x"_s);
    QCOMPARE(place.edit().underlined(), qMakePair(2, 5));
    auto* fix = place.find<QPushButton>("filterFixButton");
    QVERIFY(fix->isVisible());
    QCOMPARE(fix->text(), u"Mend: ä agent:x"_s);
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(place.edit().text(), u"ä agent:x"_s);
    QCOMPARE(place.edit().underlined().second, 0);
    QVERIFY(!fix->isVisible());
    QVERIFY(place.edit().hasFocus());
    // By key: Tab goes from the line to the button when no suggestion is open.
    place.bar->clear();
    place.type(u"(type:a"_s);
    place.press(Qt::Key_Escape);
    for (int i = 0; i < 10 && QApplication::focusWidget() != fix; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), fix);
    QTest::keyClick(fix, Qt::Key_Space);
    QCOMPARE(place.edit().text(), u"(type:a)"_s);
}

void TestFilterBar::theLastGoodFilterStaysApplied()
{
    Place place;
    place.type(u"type:a"_s);
    QTRY_COMPARE(place.applied(), u"type:a"_s);
    QSignalSpy applied(&place.session, &FilterSession::applied);
    place.type(u" ("_s);
    QTest::qWait(250);
    QCOMPARE(place.applied(), u"type:a"_s);
    QVERIFY(applied.isEmpty());
    place.type(u"b)"_s);
    QTRY_COMPARE(place.applied(), u"type:a b"_s);
    // One pause, one filter: not one for each key.
    QCOMPARE(applied.size(), 1);
}

void TestFilterBar::enterBringsTheTextIntoNormalForm()
{
    Place place;
    place.type(u"event:a  &&  (user == b)"_s);
    place.press(Qt::Key_Return);
    QCOMPARE(place.edit().text(), u"type:a principal=b"_s);
    QCOMPARE(place.applied(), u"type:a principal=b"_s); // at once
    QCOMPARE(place.history.filters().first(), u"type:a principal=b"_s);
    QSignalSpy left(place.bar, &FilterBar::leaveRequested);
    place.press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestFilterBar::suggestionsByKeyboard()
{
    Place place;
    CompletionPopup& popup = place.edit().popup();
    place.type(u"ty"_s);
    QVERIFY(popup.isOpen());
    QVERIFY(popup.current() == nullptr);
    place.press(Qt::Key_Tab);
    QCOMPARE(place.edit().text(), u"type:"_s);
    QVERIFY(popup.isOpen());
    QCOMPARE(popup.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"budget.threshold, 412"_s);
    place.press(Qt::Key_Down);
    place.press(Qt::Key_Down);
    place.press(Qt::Key_Return);
    QCOMPARE(place.edit().text(), u"type:token.issued "_s);
    QVERIFY(!popup.isOpen());
    QVERIFY(place.edit().hasFocus());
    place.type(u"data."_s);
    QCOMPARE(popup.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"data.pct, number, in 16 % of events"_s);
    place.press(Qt::Key_Up);
    place.press(Qt::Key_Return);
    QCOMPARE(place.edit().text(), u"type:token.issued data.pct"_s);
    place.press(Qt::Key_Escape);
    QVERIFY(!popup.isOpen());
    // Asked for, everything is offered.
    place.bar->clear();
    place.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup.isOpen());
    QVERIFY(popup.list().model()->rowCount() > 15);
    place.press(Qt::Key_PageDown);
    QVERIFY(popup.current() != nullptr);
    place.press(Qt::Key_Escape);
    // Taken back as one key press.
    place.type(u"gra"_s);
    place.press(Qt::Key_Tab);
    QCOMPARE(place.edit().text(), u"grant:"_s);
    place.edit().undo();
    QVERIFY(place.edit().text() != u"grant:"_s);
}

void TestFilterBar::suggestionsByMouse()
{
    Place place;
    CompletionPopup& popup = place.edit().popup();
    place.type(u"type:bud"_s);
    QVERIFY(popup.isOpen());
    const QModelIndex second = popup.list().model()->index(1, 0);
    QCOMPARE(second.data().toString(), u"budget.threshold"_s);
    QTest::mouseClick(popup.list().viewport(), Qt::LeftButton, {}, popup.list().visualRect(second).center());
    QCOMPARE(place.edit().text(), u"type:budget.threshold "_s);
    QVERIFY(place.edit().hasFocus());
}

void TestFilterBar::suggestionsNeverTakeWhatIsTyped()
{
    Place place;
    place.type(u"token"_s);
    QVERIFY(place.edit().popup().isOpen());
    // Enter means what was typed, although something is offered.
    place.press(Qt::Key_Return);
    QCOMPARE(place.edit().text(), u"token"_s);
    QCOMPARE(place.applied(), u"token"_s);
    QVERIFY(!place.edit().popup().isOpen());
    place.type(u" "_s);
    QVERIFY(!place.edit().popup().isOpen());
    place.type(u"gr"_s);
    QVERIFY(place.edit().popup().isOpen());
    place.press(Qt::Key_Home);
    QVERIFY(!place.edit().popup().isOpen());
    place.press(Qt::Key_End);
    place.type(u"a"_s);
    place.edit().clearFocus();
    QVERIFY(!place.edit().popup().isOpen());
}

void TestFilterBar::aBetterFieldIsOffered()
{
    Place place;
    place.type(u"data.grantId:x"_s);
    auto* fix = place.find<QPushButton>("filterFixButton");
    QCOMPARE(place.bar->state(), FilterBar::State::Valid);
    QCOMPARE(fix->text(), u"Use grant"_s);
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(place.edit().text(), u"grant:x"_s);
}

void TestFilterBar::historyByArrowsAndMenu()
{
    Place place;
    for (const char* text : {"type:a", "type:b"}) {
        place.bar->clear();
        place.type(QString::fromLatin1(text));
        place.press(Qt::Key_Escape);
        place.press(Qt::Key_Return);
    }
    place.bar->clear();
    place.type(u"draft"_s);
    place.press(Qt::Key_Escape);
    place.press(Qt::Key_Up);
    QCOMPARE(place.edit().text(), u"type:b"_s);
    place.press(Qt::Key_Up);
    QCOMPARE(place.edit().text(), u"type:a"_s);
    place.press(Qt::Key_Up);
    QCOMPARE(place.edit().text(), u"type:a"_s);
    place.press(Qt::Key_Down);
    place.press(Qt::Key_Down);
    QCOMPARE(place.edit().text(), u"draft"_s);
    auto* menu = place.find<QMenu>("filterHistoryMenu");
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts.append(action->text());
    QVERIFY2(texts.contains(u"type:a"_s) && texts.contains(u"type:b"_s), qPrintable(texts.join(u'|')));
    menu->actions().at(texts.indexOf(u"type:a"_s))->trigger();
    QCOMPARE(place.applied(), u"type:a"_s);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction*>(u"clearFilterHistoryEntry"_s)->trigger();
    QVERIFY(place.history.filters().isEmpty());
}

void TestFilterBar::savedFiltersAreChipsThatCanBeTicked()
{
    Place place;
    place.type(u"agent:x"_s);
    auto* menu = place.find<QMenu>("savedFiltersMenu");
    Q_EMIT menu->aboutToShow();
    const auto entry = [menu](const QString& text) {
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return static_cast<QAction*>(nullptr);
    };
    QVERIFY(entry(u"Gaps"_s) != nullptr && entry(u"Anomalies"_s) != nullptr);
    entry(u"Anomalies"_s)->trigger();
    QCOMPARE(place.applied(), u"type:anomaly.* agent:x"_s);
    QCOMPARE(place.bar->chips().size(), 1);
    QCOMPARE(place.bar->chips().first()->text(), u"Anomalies"_s);
    QTest::mouseClick(&place.bar->chips().first()->tick(), Qt::LeftButton);
    QTRY_COMPARE(place.applied(), u"agent:x"_s);
    QCOMPARE(place.bar->chips().size(), 1);
    QTest::keyClick(&place.bar->chips().first()->tick(), Qt::Key_Space);
    QTRY_COMPARE(place.applied(), u"type:anomaly.* agent:x"_s);
    // A filter that changes filters otherwise at once; one that goes takes its chip along.
    auto anomalies = *place.saved.find(u"anomalies"_s);
    anomalies.text = u"type:odd"_s;
    QVERIFY(place.saved.change(anomalies).has_value());
    QCOMPARE(place.applied(), u"type:odd agent:x"_s);
    QTest::mouseClick(&place.bar->chips().first()->cross(), Qt::LeftButton);
    QTRY_VERIFY(place.bar->chips().isEmpty());
    QCOMPARE(place.applied(), u"agent:x"_s);
    place.session.use(u"gaps"_s, true);
    QCOMPARE(place.bar->chips().size(), 1);
    place.saved.remove(u"gaps"_s);
    QVERIFY(place.bar->chips().isEmpty());
    QCOMPARE(place.applied(), u"agent:x"_s);
}

void TestFilterBar::slidingTimeAndRangesAreChips()
{
    Place place;
    place.type(u"type:a last:15m"_s);
    QTRY_COMPARE(place.bar->chips().size(), 1);
    QVERIFY(place.bar->chips().first()->text().contains(u"sliding"_s));
    const filter::TimeRange range{fromEpochMillis(1'700'000'000'000), fromEpochMillis(1'700'000'060'000)};
    place.session.setTimeRange(range);
    QCOMPARE(place.bar->chips().size(), 2);
    QCOMPARE(place.edit().text(), u"type:a last:15m time:[2023-11-14T22:13:20Z TO 2023-11-14T22:14:19Z]"_s);
    QTest::mouseClick(&place.bar->chips().at(1)->cross(), Qt::LeftButton);
    QTRY_COMPARE(place.applied(), u"type:a last:15m"_s);
    QTest::mouseClick(&place.bar->chips().at(0)->cross(), Qt::LeftButton);
    QTRY_COMPARE(place.applied(), u"type:a"_s);
    place.session.setTimeRange(std::nullopt);
    QCOMPARE(place.applied(), u"type:a"_s);
}

void TestFilterBar::filtersOffAndOnAgain()
{
    Place place;
    place.type(u"type:a"_s);
    QTRY_COMPARE(place.applied(), u"type:a"_s);
    QTest::mouseClick(place.find<QToolButton>("filterOnButton"), Qt::LeftButton);
    QCOMPARE(place.applied(), QString());
    QCOMPARE(place.bar->state(), FilterBar::State::Off);
    QCOMPARE(place.edit().text(), u"type:a"_s);
    place.bar->toggle();
    QCOMPARE(place.applied(), u"type:a"_s);
    QCOMPARE(place.bar->state(), FilterBar::State::Valid);
    place.bar->toggle();
    // Whoever types a filter wants it.
    place.type(u"b"_s);
    QTRY_COMPARE(place.applied(), u"type:ab"_s);
    QVERIFY(place.session.isOn());
}

void TestFilterBar::whatWasAppliedCanBeTakenBack()
{
    Place place;
    place.type(u"type:a"_s);
    QTRY_COMPARE(place.applied(), u"type:a"_s);
    place.type(u"b"_s);
    QTRY_COMPARE(place.applied(), u"type:ab"_s);
    place.press(Qt::Key_Return);
    place.session.use(u"gaps"_s, true);
    QCOMPARE(place.applied(), u"is:gap type:ab"_s);
    // Typing was one step, however many pauses it had.
    QCOMPARE(place.undo.count(), 2);
    place.undo.undo();
    QCOMPARE(place.applied(), u"type:ab"_s);
    QVERIFY(place.bar->chips().isEmpty());
    place.undo.undo();
    QCOMPARE(place.applied(), QString());
    QCOMPARE(place.edit().text(), QString());
    place.undo.redo();
    QCOMPARE(place.edit().text(), u"type:ab"_s);
    QCOMPARE(place.applied(), u"type:ab"_s);
    // What is half typed goes when a step is taken back.
    place.type(u" ("_s);
    place.undo.undo();
    QCOMPARE(place.edit().text(), QString());
}

void TestFilterBar::whatWasPointedAtIsTakenIn()
{
    Place place;
    const filter::Pointed type{filter::Field{filter::FieldName::Type, {}}, "a", filter::Pointed::Kind::Text};
    QVERIFY(place.session.aim(type, filter::Aim::Exclude));
    QCOMPARE(place.edit().text(), u"-type:a"_s);
    QCOMPARE(place.undo.undoText(), u"Exclude type"_s);
    place.type(u" ("_s); // half typed: it gives way
    QVERIFY(place.session.aim(type, filter::Aim::Include));
    QCOMPARE(place.edit().text(), u"type:a"_s);
    place.session.use(u"gaps"_s, true);
    QVERIFY(place.session.aim(type, filter::Aim::Replace));
    QCOMPARE(place.applied(), u"type:a"_s);
    QVERIFY(place.bar->chips().isEmpty());
    place.undo.undo();
    QCOMPARE(place.applied(), u"is:gap type:a"_s);
    const filter::Pointed huge{type.field, std::string(70'000, 'x'), filter::Pointed::Kind::Text};
    QVERIFY(!place.session.aim(huge, filter::Aim::Include));
}

void TestFilterBar::filtersAreSavedRenamedMovedAndDeleted()
{
    Place place;
    const QTemporaryDir files;
    place.type(u"agent:x data.pct>5"_s);
    place.bar->saveCurrent();
    auto* dialog = place.find<SavedFiltersDialog>("savedFiltersDialog");
    QVERIFY(dialog != nullptr);
    const auto button = [dialog](const char* name) {
        return dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    };
    auto* name = dialog->findChild<QLineEdit*>(u"filterNameEdit"_s);
    auto* text = dialog->findChild<QLineEdit*>(u"filterTextEdit"_s);
    auto* list = dialog->findChild<QListWidget*>(u"savedFiltersList"_s);
    auto* verdict = dialog->findChild<QLabel*>(u"filterVerdict"_s);
    QCOMPARE(text->text(), u"agent:x data.pct>5"_s);
    QVERIFY(!button("keepFilterButton")->isEnabled());
    QTest::keyClicks(name, u"Mine"_s);
    QTest::mouseClick(button("keepFilterButton"), Qt::LeftButton);
    QCOMPARE(place.saved.all().last().name, u"Mine"_s);
    QCOMPARE(list->currentRow(), list->count() - 1);
    // Renamed, regrouped, and refused while it makes no sense.
    name->selectAll();
    QTest::keyClicks(name, u"Gaps"_s);
    QTest::mouseClick(button("keepFilterButton"), Qt::LeftButton);
    QCOMPARE(verdict->text(), u"There is a filter of this name already."_s);
    name->selectAll();
    QTest::keyClicks(name, u"Mine too"_s);
    text->selectAll();
    QTest::keyClicks(text, u"agnet:x"_s);
    QVERIFY(!button("keepFilterButton")->isEnabled());
    QVERIFY(verdict->text().contains(u"did you mean"_s));
    text->selectAll();
    QTest::keyClicks(text, u"agent:y"_s);
    QTest::mouseClick(button("keepFilterButton"), Qt::LeftButton);
    QCOMPARE(place.saved.all().last().text, u"agent:y"_s);
    QTest::mouseClick(button("filterUpButton"), Qt::LeftButton);
    QCOMPARE(place.saved.all().at(place.saved.all().size() - 2).name, u"Mine too"_s);
    QCOMPARE(list->currentRow(), list->count() - 2);
    const QString file = files.filePath(u"out.json"_s);
    dialog->setChooseFile([&file](QWidget*, bool) { return file; });
    QTest::mouseClick(button("exportFiltersButton"), Qt::LeftButton);
    QVERIFY(QFile::exists(file));
    const auto before = place.saved.all().size();
    QTest::mouseClick(button("deleteFilterButton"), Qt::LeftButton);
    QCOMPARE(place.saved.all().size(), before - 1);
    QTest::mouseClick(button("importFiltersButton"), Qt::LeftButton);
    QCOMPARE(place.saved.all().size(), before);
    QVERIFY2(verdict->text().startsWith(u"1 "_s), qPrintable(verdict->text()));
    dialog->reject();
}

void TestFilterBar::theLanguageIsExplained()
{
    Place place;
    QTest::mouseClick(place.find<QToolButton>("filterHelpButton"), Qt::LeftButton);
    const auto* text = place.find<QTextBrowser>("filterHelpText");
    QVERIFY(text != nullptr);
    QVERIFY(text->toPlainText().contains(u"The first colon splits"_s));
    QVERIFY(text->isVisible());
    QTest::mouseClick(place.find<QToolButton>("filterHelpButton"), Qt::LeftButton);
    QCOMPARE(place.window.findChildren<QDialog*>(u"filterHelp"_s).size(), 1);
}

void TestFilterBar::longTextsAndStrangeCharacters()
{
    Place place;
    place.edit().setText(QString(50'000, u'x'));
    QCOMPARE(place.bar->state(), FilterBar::State::Valid);
    place.edit().setText(u"<b>bold</b> \u202eevil agnet:x"_s);
    QCOMPARE(place.bar->state(), FilterBar::State::Invalid);
    QVERIFY(!place.bar->message().contains(QChar(0x202e)));
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        Theme::instance().setAppearance(appearance);
        QVERIFY(!place.window.grab().isNull());
    }
    Theme::instance().setAppearance(Appearance::System);
}

QTEST_MAIN(TestFilterBar)
#include "test_filter_bar.moc"
