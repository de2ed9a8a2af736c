// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"
#include "ui/detail/event_diff.h"
#include "ui/detail/json_diff_model.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QTest>
#include <QTreeView>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// What looks at many events or at several, in the whole window over a real pipeline.
class TestWindowTools : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] EventModel& model() const { return m_window->events().model(); }
    [[nodiscard]] EventTable& table() const { return m_window->events().table(); }
    [[nodiscard]] QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }

    void openWindow(double rate)
    {
        auto demo = startDemo(rate);
        QVERIFY2(demo.has_value(), demo ? "" : demo.error().message.c_str());
        m_demo = std::move(*demo);
        auto pipeline = Pipeline::create(m_demo->config, {});
        QVERIFY2(pipeline.has_value(), pipeline ? "" : pipeline.error().message.c_str());
        m_window = std::make_unique<MainWindow>(std::move(*pipeline), MainWindow::Options{u"Test"_s, {}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->pipeline().start();
        QTRY_VERIFY_WITH_TIMEOUT(model().eventCount() > 200, kPatience);
    }
    void select(int row, QItemSelectionModel::SelectionFlags how) const
    {
        table().selectionModel()->select(model().index(row, 0), how | QItemSelectionModel::Rows);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
    }

    void twoSelectedEventsAreCompared()
    {
        openWindow(400);
        QAction* compare = action(u"compareEventsAction"_s);
        QVERIFY(!compare->isEnabled());
        select(5, QItemSelectionModel::ClearAndSelect);
        QVERIFY(!compare->isEnabled());
        select(9, QItemSelectionModel::Select);
        QVERIFY(compare->isEnabled());
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
        auto* diff = m_window->findChild<EventDiff*>();
        QVERIFY(diff != nullptr);
        QVERIFY(diff->isVisible());
        const QString before = QString::fromStdString(model().eventAt(5)->event.id);
        QVERIFY2(diffText(diff->model().diff()).contains(u"~ id: \"%1\" → "_s.arg(before)),
                 qPrintable(diffText(diff->model().diff())));
        select(12, QItemSelectionModel::Select);
        QVERIFY(!compare->isEnabled());
    }

    void anEventIsComparedWithThePreviousOneOfItsGrant()
    {
        openWindow(400);
        const auto previousOf = [this](int row) {
            for (int other = row - 1; other >= 0; --other) {
                if (!model().row(other).isGap() && model().row(other).grant == model().row(row).grant)
                    return other;
            }
            return -1;
        };
        int row = model().rowCount() - 1;
        while (row > 0 && (model().row(row).grant == 0 || previousOf(row) < 0))
            --row;
        QVERIFY(row > 0);
        const QString before = QString::fromStdString(model().eventAt(previousOf(row))->event.id);
        select(row, QItemSelectionModel::ClearAndSelect);
        QVERIFY(action(u"compareWithPreviousAction"_s)->isEnabled());
        action(u"compareWithPreviousAction"_s)->trigger();
        auto* diff = m_window->findChild<EventDiff*>();
        QVERIFY(diff != nullptr);
        QVERIFY2(diffText(diff->model().diff()).contains(u"~ id: \"%1\" → "_s.arg(before)),
                 qPrintable(diffText(diff->model().diff())));
    }
};

QTEST_MAIN(TestWindowTools)
#include "test_window_tools.moc"
