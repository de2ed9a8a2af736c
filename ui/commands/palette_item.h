// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

namespace grantex {

/// One line of the command palette.
struct PaletteItem
{
    QString id;    ///< by which what was used lately is remembered: "action:exportAction", "filter:Revocations"
    QString title; ///< what is searched and shown; plain text, made safe by the provider
    QString group; ///< what kind of thing it is, in words: "View", "Saved filter", "Agent"
    QString icon;  ///< of the theme; empty: none
    QKeySequence keys;
    bool isChecked = false;
    std::function<void()> run; ///< after the palette has closed and the focus is back where it was
};

/// What can be found for a query, in any order: the palette ranks. Called at each key stroke on the GUI thread, so a
/// provider with very many things returns only those that may match, some hundreds at most.
using PaletteProvider = std::function<std::vector<PaletteItem>(const QString& query)>;

} // namespace grantex
