// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace grantex {

/// The chapter about what a person looks at: that of `widget`, or of the nearest of those around it that has one. A
/// widget has one by its object name, or by a property "helpChapter" that names a file of the guide. Else its index.
[[nodiscard]] QString helpChapterOf(const QWidget* widget);

} // namespace grantex
