// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/json_nodes.h"
#include "ui/text/identifiers.h"

#include <QObject>
#include <functional>
#include <optional>

class QAction;
class QAbstractItemView;
class QMenu;
class QWidget;

namespace grantex {

/// What a person wants of the filter when pointing at a value. Replace: this and nothing else.
enum class FilterWish { Include, Exclude, Replace, ReplaceExcluding };

/// What can be done with one value of an event, as actions with keys: the context menu of tree and table, the palette
/// and the shortcut editor show the same ones. GUI thread.
class ValueActions final : public QObject
{
    Q_OBJECT
public:
    /// The filter's words for a value; empty: the filter language has none for it.
    using FilterText = std::function<QString(const EventValue&)>;

    explicit ValueActions(QWidget* owner);
    /// The actions work by key while the view has the focus, and are its context menu.
    void addTo(QAbstractItemView& view);
    /// What the actions act on; nullopt: nothing. `id`: what it names, if anything.
    void setTarget(std::optional<EventValue> target, IdKind id);
    [[nodiscard]] const std::optional<EventValue>& target() const { return m_target; }
    /// Until this is called nothing can be filtered by.
    void setFilterText(FilterText text);
    /// Base URL of the service, for curl.
    void setServiceUrl(const QString& url);

    void follow();

Q_SIGNALS:
    /// `test` is what FilterText gave.
    void filterRequested(grantex::FilterWish wish, const QString& test);
    void columnRequested(const QString& path);
    void followRequested(grantex::IdKind kind, const QString& id);

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& keys);
    void addCopies();
    void addFilters();
    void refresh();
    void fill(QMenu& menu) const;
    [[nodiscard]] QString filterText() const;

    QWidget* m_owner;
    QList<QAction*> m_actions; ///< nullptr: a line between groups
    QList<QAction*> m_filters; ///< those of m_actions that need filterText()
    QAction* m_column = nullptr;
    QAction* m_follow = nullptr;
    QAction* m_curl = nullptr;
    QAction* m_command = nullptr;
    std::optional<EventValue> m_target;
    IdKind m_id = IdKind::None;
    FilterText m_filterText;
    QString m_serviceUrl;
};

} // namespace grantex
