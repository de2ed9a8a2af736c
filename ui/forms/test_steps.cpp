// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/test_steps.h"

#include "ui/text/display.h"
#include "ui/widgets/state_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// The steps' names are the program's own words.
QString shownName(const std::string& name)
{
    if (name == "name")
        return TestSteps::tr("Name found");
    if (name == "connect")
        return TestSteps::tr("Connection made");
    if (name == "TLS")
        return TestSteps::tr("Encryption and certificate");
    if (name == "credentials")
        return TestSteps::tr("Credentials");
    if (name == "permission")
        return TestSteps::tr("Permission");
    if (name == "write")
        return TestSteps::tr("Writing");
    if (name == "settings")
        return TestSteps::tr("Settings");
    if (name == "test event")
        return TestSteps::tr("Test event");
    QString text = safeText(name, 80);
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
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
    auto* words = new QLabel(detail.isEmpty() ? title : u"%1\n%2"_s.arg(title, detail), box);
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
        const QString detail = safeText(step.detail);
        if (step.ok)
            add(u"check"_s, Role::Success, shownName(step.name), detail);
        else
            add(u"warning"_s, Role::Danger, tr("%1: failed").arg(shownName(step.name)),
                step.remedy.empty() ? detail
                                    : u"%1\n%2"_s.arg(detail, tr("What to do: %1").arg(safeText(step.remedy))));
    }
}

void TestSteps::showMessage(const QString& text, const QString& remedy, bool isError)
{
    clear();
    add(isError ? u"warning"_s : u"check"_s, isError ? Role::Danger : Role::Success, safeText(QStringView(text)),
        safeText(QStringView(remedy)));
}

} // namespace grantex
