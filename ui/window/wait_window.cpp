// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wait_window.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

WaitWindow::WaitWindow(QWidget* parent)
    : QWidget(parent, Qt::Dialog), m_title(new QLabel(this)), m_detail(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_quit(new QPushButton(tr("Quit"), this))
{
    setObjectName(u"waitWindow"_s);
    setWindowTitle(tr("Grantex Monitor"));
    const int unit = fontMetrics().height();
    constexpr int characters = 64;
    constexpr double titleScale = 1.2;
    setFixedWidth(fontMetrics().averageCharWidth() * characters);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), titleScale, QFont::DemiBold));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(u"waitDetail"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_quit->setObjectName(u"quitButton"_s);
    m_quit->setToolTip(tr("End the program"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_quit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit * 2 / 3);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    connect(m_quit, &QPushButton::clicked, this, &WaitWindow::quitRequested);
}

void WaitWindow::setState(const QString& title, const QString& detail, qint64 done, qint64 most)
{
    constexpr int steps = 1000;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_progress->setRange(0, most > 0 ? steps : 0);
    m_progress->setValue(most > 0 ? static_cast<int>(std::clamp<qint64>(done * steps / most, 0, steps)) : 0);
}

void WaitWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT quitRequested();
}

} // namespace grantex
