// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <functional>
#include <vector>

namespace grantex {

class EventDesk;
class MainWindow;
struct Mark;
struct SavedView;

/// File → Save View As…, and views that are opened: what is shown and how, as a file (VIEWS.md). Opening one is a step
/// that can be taken back; its pins and notes are added to those that are there.
class ViewFiles final : public QObject
{
    Q_OBJECT
public:
    /// Asks for the file to write; empty: the user thought better of it.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& title, const QString& suggestion)>;

    explicit ViewFiles(MainWindow& window);
    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }

    /// Tells in words what cannot be opened.
    void open(const QString& file);
    void saveAs();

private:
    /// What is shown; fails with a sentence when it could not be found again.
    [[nodiscard]] Result<SavedView> current() const;
    [[nodiscard]] bool openEvents(const SavedView& view);
    void apply(const SavedView& view, EventDesk& desk);
    void applyFilter(const SavedView& view, EventDesk& desk);
    /// Puts the marks as soon as the events they belong to are there.
    void putMarks(const std::vector<Mark>& marks, EventDesk& desk);

    MainWindow& m_window;
    ChooseFile m_chooseFile;
};

} // namespace grantex
