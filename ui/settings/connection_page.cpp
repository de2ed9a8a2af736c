// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connection_page.h"

#include "core/pipeline/pipeline.h"
#include "ui/text/display.h"
#include "ui/widgets/toggle_switch.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString askForCertificate(QWidget* parent, const QString& title)
{
    return QFileDialog::getOpenFileName(parent, title, {},
                                        ConnectionPage::tr("Certificates (*.pem *.crt);;All files (*)"));
}

bool isStream(const SourceSettings& source)
{
    return source.type == SourceSettings::Type::Sse || source.type == SourceSettings::Type::WebSocket;
}

} // namespace

ConnectionPage::ConnectionPage(Pipeline& pipeline, QWidget* parent)
    : SettingsForm(parent), m_pipeline(pipeline), m_chooseFile(askForCertificate)
{
    const auto& sources = pipeline.config().sources;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (isStream(sources[i]))
            addSource(i, sources[i]);
    }
    if (std::ranges::none_of(sources, isStream))
        addNote(tr("This window reads files: there is no connection."));
    else if (!pipeline.hasConfiguration())
        addNote(tr("There is no configuration file to change: this is the demo."));
}

void ConnectionPage::addSource(std::size_t index, const SourceSettings& source)
{
    addHeading(safeText(source.url, 200));
    const QString suffix = QString::number(index);
    auto* both = new ToggleSwitch(this);
    both->setObjectName(u"redundantSwitch"_s + suffix);
    both->setChecked(source.redundant);
    addRow(tr("SSE and WebSocket at once"), both,
           tr("Two connections make gaps rarer; events that come twice are kept once. Counts twice towards the five "
              "connections that Grantex allows."));
    m_lastProxy[index] = safeText(source.proxy);
    auto* proxy = new QLineEdit(m_lastProxy[index], this);
    proxy->setObjectName(u"proxyEdit"_s + suffix);
    proxy->setPlaceholderText(tr("http://proxy.example.com:3128"));
    proxy->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addRow(tr("Proxy"), proxy, tr("Empty: what the environment says (https_proxy, no_proxy)."));
    addRow(tr("Certificate authority"), makePathEdit(index, source),
           tr("A file in PEM that is trusted besides the system's authorities, for a private Grantex."));
    connect(both, &QAbstractButton::toggled, this, [this, both, index](bool isOn) {
        if (change(index, "redundant", isOn))
            return;
        const QSignalBlocker quiet(both);
        both->setChecked(!isOn);
    });
    connect(proxy, &QLineEdit::editingFinished, this, [this, proxy, index] {
        if (std::exchange(m_lastProxy[index], proxy->text()) != proxy->text())
            static_cast<void>(change(index, "proxy", proxy->text().trimmed().toStdString()));
    });
    for (QWidget* control : {static_cast<QWidget*>(both), static_cast<QWidget*>(proxy)})
        control->setEnabled(m_pipeline.hasConfiguration());
}

QWidget* ConnectionPage::makePathEdit(std::size_t index, const SourceSettings& source)
{
    auto* line = new QWidget(this);
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_lastCaFile[index] = safeText(source.caFile);
    auto* edit = new QLineEdit(m_lastCaFile[index], line);
    edit->setObjectName(u"caFileEdit%1"_s.arg(index));
    edit->setAccessibleName(tr("Certificate authority"));
    edit->setPlaceholderText(tr("The system's"));
    auto* browse = new QPushButton(tr("Choose…"), line);
    browse->setObjectName(u"chooseCaFileButton%1"_s.arg(index));
    row->addWidget(edit, 1);
    row->addWidget(browse);
    line->setFocusProxy(edit);
    line->setEnabled(m_pipeline.hasConfiguration());
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, index] {
        if (std::exchange(m_lastCaFile[index], edit->text()) != edit->text())
            static_cast<void>(change(index, "caFile", edit->text().trimmed().toStdString()));
    });
    connect(browse, &QPushButton::clicked, this, [this, edit] {
        const QString file = m_chooseFile(this, tr("Certificate authority"));
        if (file.isEmpty())
            return;
        edit->setText(file);
        Q_EMIT edit->editingFinished();
    });
    return line;
}

bool ConnectionPage::change(std::size_t index, const std::string& key, const ConfigValue& value)
{
    const auto changed = m_pipeline.changeConfiguration([&](ConfigText& text) {
        const auto source = text.value({"source"});
        ConfigPath path{"source"};
        if (source && source->isList())
            path.emplace_back(index);
        path.emplace_back(key);
        return value == ConfigValue(false) || value == ConfigValue("") ? text.remove(path) : text.set(path, value);
    });
    showResult(changed ? Result<>() : tl::unexpected(changed.error()));
    return changed.has_value();
}

} // namespace grantex
