// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/edit.h"
#include "core/index/top_values.h"

#include <QStringList>
#include <QWidget>
#include <optional>

class QComboBox;
class QTableView;

namespace grantex {

class ElidedLabel;
class EmptyState;
class ValueModel;

/// "Top values": how often each value of a chosen field occurs among the events that the table shows. A click on a
/// value, or Enter, filters by it. Asks for nothing itself: it is given the values of the field it names. GUI thread.
class StatisticsView final : public QWidget
{
    Q_OBJECT
public:
    /// Values listed; what is rarer is one row.
    static constexpr std::size_t kListed = 100;

    explicit StatisticsView(QWidget* parent = nullptr);
    ~StatisticsView() override;
    /// Wide enough for the names of most types beside their numbers.
    [[nodiscard]] QSize sizeHint() const override;

    /// The field as the filter language writes it: `type`, `scope`, `data.pct`.
    [[nodiscard]] QString fieldText() const;
    [[nodiscard]] const std::optional<filter::Field>& field() const { return m_field; }
    /// Text that names no field is shown and refused in words.
    void setFieldText(const QString& text);
    /// Paths seen in the events' data, offered by the chooser besides the fields; each may be typed as well.
    void setPaths(const QStringList& paths);
    /// The values of the present field.
    void setValues(TopValues values);
    /// Counting takes its time: the old values stay until the new ones come.
    void setBusy(bool isBusy);
    /// They could not be counted, in words.
    void setTrouble(const QString& sentence);

    [[nodiscard]] ValueModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QString note() const; ///< the line that tells how much was counted

Q_SIGNALS:
    void fieldChanged();
    /// The filter shall take in, leave out or be replaced by what was pointed at.
    void aimed(const grantex::filter::Pointed& pointed, grantex::filter::Aim aim);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeField(const QString& text);
    void aim(int row, filter::Aim aim);
    [[nodiscard]] filter::Pointed pointedAt(int row) const;
    [[nodiscard]] QString copyText(int row) const;
    void showMenu(const QPoint& at);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void refresh();

    QComboBox* m_chooser;
    ElidedLabel* m_note;
    QTableView* m_table;
    EmptyState* m_empty;
    ValueModel* m_model;
    std::optional<filter::Field> m_field;
    QString m_trouble;
    bool m_isBusy = false;
    bool m_hasValues = false; ///< of the present field
};

} // namespace grantex
