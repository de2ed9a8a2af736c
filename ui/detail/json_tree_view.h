// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/json_nodes.h"

#include <QTreeView>
#include <memory>

namespace grantex {

class JsonItemView;
class JsonTreeModel;

/// One event as a tree. GUI thread.
class JsonTreeView final : public QTreeView
{
    Q_OBJECT
public:
    explicit JsonTreeView(QWidget* parent = nullptr);
    void setNodes(const std::shared_ptr<const JsonNodes>& nodes);
    [[nodiscard]] JsonTreeModel& jsonModel() { return *m_model; }
    [[nodiscard]] JsonItemView& items() { return *m_items; }
    /// Opens what is around the node, selects it and scrolls to it.
    void showNode(int node);

private:
    JsonTreeModel* m_model;
    JsonItemView* m_items;
};

} // namespace grantex
