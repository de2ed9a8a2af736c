// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace grantex {

class SavedFilters;

/// Saved filters by name: add, rename, change, delete, reorder, import and export. Changes are kept at once.
class SavedFiltersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Asks for a file to read or to write; empty: none was chosen.
    using ChooseFile = std::function<QString(QWidget* parent, bool toWrite)>;

    /// `saved` must outlive it.
    explicit SavedFiltersDialog(SavedFilters& saved, QWidget* parent = nullptr);
    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }
    /// Begins a new filter of this text; its name is asked for.
    void begin(const QString& text);

Q_SIGNALS:
    /// An alert is wanted on this filter; the dialog is closed by then.
    void alertRequested(const QString& filter, const QString& name);

private:
    QPushButton* addButton(const QString& name, const QString& icon, const QString& text);
    void layOut();
    void fill();
    void showCurrent();
    void keepCurrent();
    void remove();
    void move(int steps);
    void importFile();
    void exportFile();
    void judge();
    void alert();
    [[nodiscard]] QString currentId() const;

    SavedFilters& m_saved;
    ChooseFile m_chooseFile;
    QListWidget* m_list;
    QLineEdit* m_name;
    QComboBox* m_group;
    QLineEdit* m_text;
    QLabel* m_verdict;
    QPushButton* m_new;
    QPushButton* m_delete;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_restore;
    QPushButton* m_keep;
    QPushButton* m_alert;
    bool m_isNew = false; ///< what is shown at the right is no saved filter yet
};

} // namespace grantex
