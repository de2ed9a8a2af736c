// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace grantex {

class JsonTreeModel;

/// The tree of one event with the keys to copy from it: value, path, JSON.
class JsonTreeView final : public QTreeView
{
    Q_OBJECT
public:
    explicit JsonTreeView(QWidget* parent = nullptr);
    void setJson(const QString& json);
    [[nodiscard]] JsonTreeModel& jsonModel() { return *m_model; }
    void copyValue();
    void copyPath();
    void copyJson();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    JsonTreeModel* m_model;
};

} // namespace grantex
