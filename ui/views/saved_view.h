// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/colours/colour_rules.h"
#include "ui/events/table_layout.h"
#include "ui/marks/mark_book.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace grantex {

/// What to look at and how, as VIEWS.md describes its file. A value.
struct SavedView
{
    /// A saved filter in use; known by its name and text, as ids are the profile's.
    struct Use
    {
        QString name;
        QString text;
        bool isOn = true;
        friend bool operator==(const Use&, const Use&) = default;
    };
    struct Filter
    {
        QString text;
        bool isOn = true;
        std::vector<Use> saved;
        friend bool operator==(const Filter&, const Filter&) = default;
    };

    bool isLive = true;
    QStringList files;     ///< absolute; unless live
    bool isMerged = false; ///< the files are one list
    /// What is missing stays as it is.
    std::optional<Filter> filter;
    std::optional<TableLayout> layout;
    std::optional<std::vector<Mark>> marks;
    std::optional<std::vector<ColourRule>> colours;
};

/// Refuses with a sentence what is no view, damaged, too large or made by a newer version.
[[nodiscard]] Result<SavedView> readView(const QString& file);
/// Whole or not at all.
[[nodiscard]] Result<> writeView(const QString& file, const SavedView& view);
/// By its name.
[[nodiscard]] bool isViewFile(const QString& path);

} // namespace grantex
