// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace grantex {

/// The columns of an exported table: ticked ones are written, in the order of the list, which drags and Alt+Up and
/// Alt+Down change. A path into the events is a column too.
class ExportColumnsList final : public QWidget
{
    Q_OBJECT
public:
    explicit ExportColumnsList(QWidget* parent = nullptr);

    /// `chosen` come first and are ticked; what else is offered follows.
    void setColumns(const QStringList& chosen);
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& name, bool isChosen);
    void addTyped();
    void moveCurrent(int step);

    QListWidget* m_list;
    QLineEdit* m_path;
    QPushButton* m_add;
    QLabel* m_mistake;
};

} // namespace grantex
