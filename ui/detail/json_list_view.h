// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/json_nodes.h"

#include <QTableView>
#include <memory>

namespace grantex {

class JsonItemView;
class JsonListModel;

/// One event as a flat table of paths and values. GUI thread.
class JsonListView final : public QTableView
{
    Q_OBJECT
public:
    explicit JsonListView(QWidget* parent = nullptr);
    void setNodes(const std::shared_ptr<const JsonNodes>& nodes);
    [[nodiscard]] JsonListModel& listModel() { return *m_model; }
    [[nodiscard]] JsonItemView& items() { return *m_items; }
    void showNode(int node);

private:
    JsonListModel* m_model;
    JsonItemView* m_items;
};

} // namespace grantex
