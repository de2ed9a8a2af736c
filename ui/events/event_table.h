// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/row_table.h"

#include <QTableView>
#include <functional>
#include <optional>
#include <vector>

class QMimeData;

namespace grantex {

class EventModel;

/// The table of events. Follows the end until the user scrolls away; End or scrolling to the end follows again. What is
/// on screen and what is selected never move because rows come or go elsewhere; when another filter is shown, the same
/// event stays at the same place and the same events stay selected.
class EventTable final : public QTableView
{
    Q_OBJECT
public:
    /// Sequences from `first` to `last`, both included.
    struct Range
    {
        std::int64_t first = 0;
        std::int64_t last = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };

    /// `model` must outlive the table.
    explicit EventTable(EventModel& model, QWidget* parent = nullptr);

    [[nodiscard]] EventModel& events() { return m_model; }
    [[nodiscard]] const EventModel& events() const { return m_model; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// Rows that came since following stopped.
    [[nodiscard]] int newRows() const { return m_newRows; }
    void follow();
    void letGo();
    /// Opens or folds the run of repeats that a row stands for or belongs to.
    void toggleFold(int row);
    /// The number of the row at the top; nullopt: there is none.
    [[nodiscard]] std::optional<RowNumber> topNumber() const;
    /// The selected events as ascending ranges; gap rows are left out.
    [[nodiscard]] std::vector<Range> selectedRanges() const;
    /// How many events are selected; those folded into a selected row count, and so does a gap row.
    [[nodiscard]] std::int64_t selectedEvents() const;
    [[nodiscard]] int selectedRows() const;
    void keyboardSearch(const QString& search) override;
    /// Makes what is dragged when selected rows are dragged out of the table; nullptr: nothing is.
    void setDragOut(std::function<QMimeData*()> make);

Q_SIGNALS:
    void followingChanged();
    void selectionRangesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    bool viewportEvent(QEvent* event) override;

private:
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void onScrolled(int value);
    void moveBy(int rows);
    void setFollowing(bool isFollowing);
    void keepPlace();
    void restorePlace();
    void restoreSelection();

    /// Where the reader was before another filter was shown. It stays valid until they scroll or select, so that
    /// turning a filter on and off again leads back to where one was.
    struct Place
    {
        RowNumber row = 0; ///< stands
        int offset = 0;    ///< so many rows below the top
        bool hasRow = false;
        std::vector<RowNumber> selected;
        std::optional<RowNumber> current;
        int column = 0; ///< of the current cell
    };

    EventModel& m_model;
    std::function<QMimeData*()> m_dragOut;
    std::optional<QPoint> m_dragFrom; ///< pressed on a selected row: a drag, or a click when the button is let go
    int m_newRows = 0;
    int m_wantedTop = 0;
    bool m_isFollowing = true;
    Place m_place;
    bool m_isPlaceKept = false;
    bool m_isRestoring = false;
    bool m_isOwnScroll = false; ///< the scroll bar is being moved by this class, not by the user
};

} // namespace grantex
