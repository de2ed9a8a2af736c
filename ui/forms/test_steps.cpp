// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/test_steps.h"

#include "ui/forms/field_names.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/widgets/state_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

struct StepName
{
    std::string_view name;
    const char* shown;
};

/// The steps' names are the program's own words.
constexpr std::array stepNames{
    StepName{"name", QT_TRANSLATE_NOOP("grantex::TestSteps", "Name found")},
    StepName{"connect", QT_TRANSLATE_NOOP("grantex::TestSteps", "Connection made")},
    StepName{"TLS", QT_TRANSLATE_NOOP("grantex::TestSteps", "Encryption and certificate")},
    StepName{"credentials", QT_TRANSLATE_NOOP("grantex::TestSteps", "Credentials")},
    StepName{"event stream", QT_TRANSLATE_NOOP("grantex::TestSteps", "Event stream")},
    StepName{"websocket", QT_TRANSLATE_NOOP("grantex::TestSteps", "WebSocket")},
    StepName{"permission", QT_TRANSLATE_NOOP("grantex::TestSteps", "Permission")},
    StepName{"write", QT_TRANSLATE_NOOP("grantex::TestSteps", "Writing")},
    StepName{"clean-up", QT_TRANSLATE_NOOP("grantex::TestSteps", "Cleaning up")},
    StepName{"settings", QT_TRANSLATE_NOOP("grantex::TestSteps", "Settings")},
    StepName{"test event", QT_TRANSLATE_NOOP("grantex::TestSteps", "Test event")},
    StepName{"intake", QT_TRANSLATE_NOOP("grantex::TestSteps", "Intake")},
    StepName{"health", QT_TRANSLATE_NOOP("grantex::TestSteps", "Health")},
    StepName{"token", QT_TRANSLATE_NOOP("grantex::TestSteps", "Token")},
    StepName{"topic", QT_TRANSLATE_NOOP("grantex::TestSteps", "Topic")},
    StepName{"table", QT_TRANSLATE_NOOP("grantex::TestSteps", "Table")},
    StepName{"create", QT_TRANSLATE_NOOP("grantex::TestSteps", "Creating")},
    StepName{"program", QT_TRANSLATE_NOOP("grantex::TestSteps", "Program found")},
    StepName{"start", QT_TRANSLATE_NOOP("grantex::TestSteps", "Program started")},
    StepName{"wait", QT_TRANSLATE_NOOP("grantex::TestSteps", "Program waits for events")},
    StepName{"end", QT_TRANSLATE_NOOP("grantex::TestSteps", "Program ends")},
};

QString shownName(const std::string& name)
{
    const auto* const known = std::ranges::find(stepNames, name, &StepName::name);
    if (known != stepNames.end())
        return TestSteps::tr(known->shown);
    return withCapital(safeText(name, 80));
}

} // namespace

TestSteps::TestSteps(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"testSteps"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fontMetrics().height() / 3);
    clear();
}

void TestSteps::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_text.clear();
    hide();
}

void TestSteps::add(const QString& icon, Role role, const QString& title, const QString& detail)
{
    const int unit = fontMetrics().height();
    auto* box = new QWidget(this);
    auto* mark = new StateIcon(box);
    mark->setLook(icon, role);
    const QString told = detail.isEmpty() ? title : u"%1\n%2"_s.arg(title, detail);
    auto* words = new QLabel(withLabels(told, m_fields), box);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_column->addWidget(box);
    if (!m_text.isEmpty())
        m_text += u'\n';
    m_text += words->text();
    setAccessibleName(m_text);
    show();
}

void TestSteps::showRunning(const QString& what)
{
    clear();
    add(u"clock"_s, Role::Muted, what, {});
}

void TestSteps::showReport(const ProbeReport& report)
{
    clear();
    for (const auto& step : report.steps) {
        const QString detail = safeCoreText(step.detail);
        if (step.ok)
            add(u"check"_s, Role::Success, shownName(step.name), detail);
        else
            add(u"warning"_s, Role::Danger, tr("%1: failed").arg(shownName(step.name)),
                step.remedy.empty() ? detail
                                    : u"%1\n%2"_s.arg(detail, tr("What to do: %1").arg(safeCoreText(step.remedy))));
    }
}

void TestSteps::showMessage(const QString& text, const QString& remedy, bool isError)
{
    clear();
    add(isError ? u"warning"_s : u"check"_s, isError ? Role::Danger : Role::Success, safeText(QStringView(text)),
        safeText(QStringView(remedy)));
}

} // namespace grantex
