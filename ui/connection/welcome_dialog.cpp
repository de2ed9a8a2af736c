// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/welcome_dialog.h"

#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_icon.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// A card that is a button: picture, title and a sentence.
class WayButton final : public QAbstractButton
{
public:
    WayButton(const QString& icon, const QString& title, const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        const int unit = fontMetrics().height();
        constexpr double iconScale = 2.4;
        auto* picture = new StateIcon(this);
        picture->setLook(icon, Role::Accent);
        picture->setFramed(true);
        picture->setScale(iconScale);
        auto* head = new QLabel(title, this);
        head->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
        auto* words = new QLabel(text, this);
        words->setProperty("flavour", u"muted"_s);
        words->setWordWrap(true);
        for (QWidget* child :
             {static_cast<QWidget*>(picture), static_cast<QWidget*>(head), static_cast<QWidget*>(words)})
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto* lines = new QVBoxLayout;
        lines->setSpacing(unit / 5);
        lines->addWidget(head);
        lines->addWidget(words);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(unit, unit * 3 / 4, unit, unit * 3 / 4);
        row->setSpacing(unit);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addLayout(lines, 1);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // room left over is no part of a card
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = Theme::instance();
        painter.setPen(QPen(theme.color(hasFocus() || underMouse() ? Role::Accent : Role::Border), hasFocus() ? 2 : 1));
        painter.setBrush(theme.color(underMouse() ? Role::Hover : Role::Surface));
        constexpr double roundness = 0.55;
        const double radius = fontMetrics().height() * roundness;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
};

} // namespace

WelcomeDialog::WelcomeDialog(const QString& profile, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"welcomeDialog"_s);
    setWindowTitle(tr("Grantex Monitor"));
    const int unit = fontMetrics().height();
    constexpr double titleScale = 1.35;
    constexpr int pictureUnits = 4;
    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/grantex/icons/app.svg"_s).pixmap(QSize(unit * pictureUnits, unit * pictureUnits)));
    auto* title = new QLabel(tr("Watch what agents do under their grants"), this);
    title->setFont(scaledFont(font(), titleScale, QFont::DemiBold));
    title->setWordWrap(true);
    const QString promise =
        tr("Events appear live, stay in a journal on this machine, and go to every destination you switch on.");
    const QString shown = safeText(QStringView(profile), 60);
    auto* words =
        new QLabel(profile.isEmpty() ? promise : tr("The profile %1 is not set up yet. %2").arg(shown, promise), this);
    words->setTextFormat(Qt::PlainText);
    words->setProperty("flavour", u"muted"_s);
    words->setWordWrap(true);
    auto* lines = new QVBoxLayout;
    lines->addWidget(title);
    lines->addWidget(words);
    auto* head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(lines, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit * 3 / 2, unit * 2, unit * 3 / 2);
    column->setSpacing(unit * 3 / 4);
    column->addLayout(head);
    column->addSpacing(unit / 2);
    addWay(*column, Way::Connect, u"welcomeConnect"_s, u"plug"_s, tr("Connect to Grantex"),
           tr("You need the address of the service and an API key. The key goes to the keychain."));
    addWay(*column, Way::OpenFile, u"welcomeOpenFile"_s, u"dest-file"_s, tr("Open a file"),
           tr("Look into events that were exported or captured before: NDJSON, JSON, or a recorded stream."));
    addWay(*column, Way::Demo, u"welcomeDemo"_s, u"play"_s, tr("Try the demo"),
           tr("A simulated service on this machine. Nothing leaves it, and nothing is kept."));
    column->addStretch(1);
    constexpr int widthUnits = 40;
    setMinimumWidth(unit * widthUnits);
    resize(unit * widthUnits, column->heightForWidth(unit * widthUnits));
}

void WelcomeDialog::addWay(QVBoxLayout& column, Way way, const QString& name, const QString& icon, const QString& title,
                           const QString& text)
{
    auto* button = new WayButton(icon, title, text, this);
    button->setObjectName(name);
    column.addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, way] {
        m_way = way;
        accept();
    });
}

} // namespace grantex
