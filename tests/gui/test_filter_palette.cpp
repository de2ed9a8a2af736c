// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/seen_values.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/filter_palette.h"
#include "ui/filter/filter_session.h"
#include "ui/filter/saved_filters.h"

#include <QTest>
#include <QUndoStack>
#include <algorithm>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

/// Two agents and a grant whose id could be mistaken for something else.
class FewValues final : public filter::SeenValues
{
public:
    [[nodiscard]] std::vector<filter::SeenValue> values(const filter::Field& field, std::string_view typed,
                                                        std::size_t limit) const override
    {
        std::vector<filter::SeenValue> found;
        const auto offer = [&](filter::FieldName name, const char* text) {
            const std::string_view all(text);
            if (field.name == name && all.find(typed) != std::string_view::npos && found.size() < limit)
                found.push_back({text, 1});
        };
        offer(filter::FieldName::Agent, "ag_01HX1");
        offer(filter::FieldName::Agent, "ag_01HX2");
        offer(filter::FieldName::Grant, "grnt \"01HX\"\u202e");
        return found;
    }
};

} // namespace

/// What the command palette offers of filters and of what was seen.
class TestFilterPalette : public QObject
{
    Q_OBJECT
private:
    FewValues m_seen;
    std::unique_ptr<SavedFilters> m_saved;
    std::unique_ptr<FilterHistory> m_history;
    QUndoStack m_undo;
    std::unique_ptr<FilterSession> m_session;

    [[nodiscard]] PaletteItem offered(const QString& query, const QString& id) const
    {
        for (const PaletteItem& item : filterProvider (*m_session)(query)) {
            if (item.id == id)
                return item;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_undo.clear();
        m_saved = std::make_unique<SavedFilters>(QString());
        m_history = std::make_unique<FilterHistory>(QString());
        m_session = std::make_unique<FilterSession>(*m_saved, *m_history, m_undo);
        m_session->setSeen(&m_seen);
    }

    void savedFiltersAreUsedAndPutAway()
    {
        const SavedFilter first = m_saved->all().first();
        const QString id = u"filter:"_s + first.id;
        QCOMPARE(offered({}, id).title, first.name);
        QVERIFY(!offered({}, id).isChecked);
        offered({}, id).run();
        QVERIFY(m_session->isUsed(first.id));
        QVERIFY(offered({}, id).isChecked);
        offered({}, id).run();
        QVERIFY(!m_session->isUsed(first.id));
    }

    void whatWasSeenIsOfferedFromTheSecondLetterOn()
    {
        const auto count = [this](const QString& query) {
            return filterProvider(*m_session)(query).size() - static_cast<std::size_t>(m_saved->all().size());
        };
        QCOMPARE(count({}), 0U);
        QCOMPARE(count(u"a"_s), 0U);
        QCOMPARE(count(u"ag"_s), 2U);
        QCOMPARE(count(u"01HX"_s), 3U);
    }

    void choosingOneFiltersByIt()
    {
        m_session->setText(u"type:budget.*"_s, u"Filter"_s);
        offered(u"01HX2"_s, u"agent:ag_01HX2"_s).run();
        QCOMPARE(m_session->state().text, u"agent:ag_01HX2"_s);
        m_undo.undo();
        QCOMPARE(m_session->state().text, u"type:budget.*"_s);
    }

    void whatIsOfferedDoesNothingWhenItsPaneHasGone()
    {
        const PaletteProvider provider = filterProvider(*m_session);
        const auto items = provider(u"01HX"_s);
        QVERIFY(items.size() > 3);
        m_session.reset();
        for (const PaletteItem& item : items)
            item.run();
        QVERIFY(provider(u"01HX"_s).empty());
        QCOMPARE(m_undo.count(), 0);
    }

    void foreignTextIsShownSafelyAndMeantExactly()
    {
        const QString shown = u"grant:grnt \"01HX\"\uFFFD"_s;
        const PaletteItem item = offered(u"grnt"_s, shown);
        QVERIFY2(!item.title.isEmpty() && !item.title.contains(QChar(0x202e)), qPrintable(item.title));
        item.run();
        QVERIFY2(m_session->state().text.contains(QChar(0x202e)), qPrintable(m_session->state().text));
    }
};

QTEST_MAIN(TestFilterPalette)
#include "test_filter_palette.moc"
