// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/settings/config_text.h"
#include "ui/settings/settings_form.h"

#include <QHash>
#include <functional>

namespace grantex {

class Pipeline;

/// How the streams reach Grantex: proxy, certificate authority, both transports at once. Changes go into the
/// configuration file and apply at once; a connection that is changed is made anew.
class ConnectionPage final : public SettingsForm
{
    Q_OBJECT
public:
    /// Asks for an existing file; empty: the user thought better of it.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& title)>;

    explicit ConnectionPage(Pipeline& pipeline, QWidget* parent = nullptr);
    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }

private:
    void addSource(std::size_t index, const SourceSettings& source);
    QWidget* makePathEdit(std::size_t index, const SourceSettings& source);
    /// An empty text or `false` takes the key out: that is the default.
    [[nodiscard]] bool change(std::size_t index, const std::string& key, const ConfigValue& value);

    Pipeline& m_pipeline;
    ChooseFile m_chooseFile;
    QHash<std::size_t, QString> m_lastProxy; ///< as last written, by source: leaving the field says it once more
    QHash<std::size_t, QString> m_lastCaFile;
};

} // namespace grantex
