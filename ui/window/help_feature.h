// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace grantex {

class HelpWindow;
class MainWindow;

/// The guide in the Help menu, and F1: in the window and in its dialogs it opens the chapter about what has the focus.
class HelpFeature final : public QObject
{
    Q_OBJECT
public:
    explicit HelpFeature(MainWindow& window);
    ~HelpFeature() override;

    /// Opens a chapter ("guide/filters.md"), at a heading's anchor if one is given.
    void open(const QString& chapter, const QString& anchor = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions();

    MainWindow& m_window;
    std::unique_ptr<HelpWindow> m_help; ///< made when it is first asked for
};

} // namespace grantex
