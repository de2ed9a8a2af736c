// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QLineEdit>

namespace grantex {

/// A line for a secret. Hidden, nothing of it can be copied. Shown, what is copied from it says to the desktop that it
/// is a secret, so that no history of the clipboard keeps it, whichever way it is copied: keys, menu, or selection.
class SecretLine final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretLine(QWidget* parent = nullptr);
    /// False: it takes the name of a place, which is nobody's secret.
    void setHoldsSecret(bool holds) { m_holdsSecret = holds; }

private:
    void markCopy(QClipboard::Mode mode);

    bool m_holdsSecret = true;
};

} // namespace grantex
