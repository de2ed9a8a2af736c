// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/event/event.h"
#include "ui/detail/json_search.h"
#include "ui/text/json_tokens.h"

#include <QWidget>
#include <memory>

class QPushButton;
class QSplitter;
class QTabWidget;

namespace grantex {

class Chip;
class DeliverySection;
class ElidedLabel;
class EmptyState;
class FindBar;
class JsonListView;
class JsonTreeView;
class RawView;
class ValueActions;
struct DeliveryPicture;

/// The selected event: what it is, as a tree, as indented JSON, byte for byte as the server sent it, and as a flat
/// table of values; and where it stands with each destination. Values can be copied, filtered by, made a column and
/// followed; Ctrl+F searches inside.
class EventDetail : public QWidget
{
    Q_OBJECT
public:
    explicit EventDetail(QWidget* parent = nullptr);
    /// nullptr: nothing (or several events) selected; `hint` says what.
    void setEvent(std::shared_ptr<const StoredEvent> event, const QString& hint = {});
    /// Where the events stand with each destination; nullptr: nothing is delivered from where they come from.
    void setDeliveries(std::shared_ptr<const DeliveryPicture> deliveries);
    /// Base URL of the service, for commands that ask it.
    void setServiceUrl(const QString& url);
    /// Without the deliveries: they hide where there is no room for them.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] JsonTreeView& tree() { return *m_tree; }
    [[nodiscard]] JsonListView& values() { return *m_values; }
    [[nodiscard]] RawView& raw() { return *m_raw; }
    [[nodiscard]] RawView& indented() { return *m_indented; }
    /// Asks for filters, columns and things to follow.
    [[nodiscard]] ValueActions& actions() { return *m_actions; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }
    [[nodiscard]] DeliverySection& delivery() { return *m_delivery; }

public Q_SLOTS:
    /// Opens the search inside the event.
    void find();

Q_SIGNALS:
    /// The person wants to see why the destination refused the event.
    void letterRequested(const grantex::LaneId& lane, grantex::Sequence sequence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void makeCopyMenu();
    void connectViews();
    void showDeliveries();
    void fitDeliveries();
    void showTime();
    void showTexts();
    void setNode(int node);
    void search(const QString& needle);
    void stepTo(int hit);
    void markHits();
    /// The grant this event is about, or empty.
    [[nodiscard]] QString grantId() const;
    [[nodiscard]] QString json() const;

    Chip* m_chip;
    ElidedLabel* m_id;
    ElidedLabel* m_time;
    QPushButton* m_copy;
    QPushButton* m_showAll;
    DeliverySection* m_delivery;
    QSplitter* m_splitter;
    QTabWidget* m_tabs;
    JsonTreeView* m_tree;
    RawView* m_indented;
    RawView* m_raw;
    JsonListView* m_values;
    FindBar* m_find;
    EmptyState* m_empty;
    ValueActions* m_actions;
    QAction* m_copyCurl = nullptr;
    QAction* m_copyCommand = nullptr;
    QString m_serviceUrl;
    std::shared_ptr<const DeliveryPicture> m_deliveries;
    std::shared_ptr<const StoredEvent> m_event;
    std::shared_ptr<const JsonNodes> m_nodes;
    IndentedJson m_layout;
    std::vector<JsonHit> m_hits;
    int m_hit = -1; ///< the current one
    qsizetype m_limit = 0;
};

} // namespace grantex
