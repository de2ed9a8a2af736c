// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/draft_check.h"
#include "ui/forms/setup_dialog.h"

class QComboBox;
class QLabel;

namespace grantex {

/// Where the events come from: address, key, and over which way.
class ConnectionDialog final : public SetupDialog
{
    Q_OBJECT
public:
    struct Setup
    {
        std::string file;    ///< of the configuration: relative paths start there
        std::string profile; ///< entryOwner() of the configuration
        FormServices services;
        std::optional<Draft> before; ///< the connection there is
        std::function<Result<>(const Draft& draft)> save;
        /// Where the configuration has a list of sources: those that can be changed here, in its order, `before` among
        /// them. The person chooses.
        std::vector<Draft> all = {};
        /// In place of `save` where there is a list, with the chosen one's place in `all`; 0 where that is empty.
        std::function<Result<>(const Draft& draft, std::size_t chosen)> saveAt = {};
    };
    explicit ConnectionDialog(const Setup& setup, QWidget* parent = nullptr);

    [[nodiscard]] Draft draft() const override;
    [[nodiscard]] FieldForm& form() { return *m_form; }

protected:
    bool check(bool isStrict) override;
    [[nodiscard]] std::unique_ptr<ConnectionTest> beginTest() override;
    [[nodiscard]] std::string secretOwner(const Draft& draft) const override;

private:
    void fill();
    void offerSources();
    /// Shows the one at this place in `all`; nothing has been edited yet.
    void choose(int place);
    void explainWay();

    std::string m_file;
    std::vector<Draft> m_all;
    std::size_t m_place = 0; ///< in m_all, of the one that is shown
    QComboBox* m_source;
    QLabel* m_sourceLabel;
    QComboBox* m_way;
    QLabel* m_wayHelp;
    FieldForm* m_form;
};

} // namespace grantex
