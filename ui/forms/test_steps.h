// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/registry.h"
#include "ui/theme/colors.h"

#include <QWidget>

class QVBoxLayout;

namespace grantex {

/// The steps of "Test connection" as they came out: a mark and a word for each, and for the one that failed why and
/// what to do.
class TestSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit TestSteps(QWidget* parent = nullptr);
    /// Of the form: what is told of a setting says its label.
    void setFields(std::vector<SettingField> fields) { m_fields = std::move(fields); }
    void showRunning(const QString& what);
    void showReport(const ProbeReport& report);
    /// Something that is no step: what was refused before a test, or what saving could not do.
    void showMessage(const QString& text, const QString& remedy, bool isError);
    void clear();
    [[nodiscard]] QString text() const { return m_text; }

private:
    void add(const QString& icon, Role role, const QString& title, const QString& detail);

    std::vector<SettingField> m_fields;
    QVBoxLayout* m_column;
    QString m_text; ///< all of it, for assistive technology and tests
};

} // namespace grantex
