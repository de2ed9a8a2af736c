// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>

class QWidget;

namespace grantex {

class MainWindow;

/// File > Export Set-up and Import Set-up: the configuration without its secrets, to hand on.
class SetupTransfer final : public QObject
{
    Q_OBJECT
public:
    /// Where to; empty: the person thought better of it. Replaced in tests.
    using Choose = std::function<QString(QWidget* parent, bool isExport)>;

    explicit SetupTransfer(MainWindow& window);
    void setChoose(Choose choose) { m_choose = std::move(choose); }

public Q_SLOTS:
    void exportSetup();
    void importSetup();

private:
    MainWindow& m_window;
    Choose m_choose;
};

} // namespace grantex
