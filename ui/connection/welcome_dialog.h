// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace grantex {

/// What a first start shows: three ways in, each one click or one key away.
class WelcomeDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Way { None, Connect, OpenFile, Demo };

    /// `profile` is told when it is not the usual one.
    explicit WelcomeDialog(const QString& profile, QWidget* parent = nullptr);
    /// None: the person closed it.
    [[nodiscard]] Way way() const { return m_way; }

private:
    void addWay(QVBoxLayout& column, Way way, const QString& name, const QString& icon, const QString& title,
                const QString& text);

    Way m_way = Way::None;
};

} // namespace grantex
