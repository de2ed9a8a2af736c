// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace grantex {

class MarkBook;
class PinModel;

/// The marked events in a strip over the table, whatever the filter shows; as high as it has rows, up to a few, and
/// not there without any. Enter or a click shows the event, Delete unpins it.
class PinStrip final : public QTableView
{
    Q_OBJECT
public:
    /// `book` must outlive the strip.
    explicit PinStrip(const MarkBook& book, QWidget* parent = nullptr);
    [[nodiscard]] PinModel& pins() { return *m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void showRequested(qlonglong sequence);
    void unpinRequested(qlonglong sequence);
    void noteRequested(qlonglong sequence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::int64_t current() const;
    void refresh();

    PinModel* m_model;
};

} // namespace grantex
