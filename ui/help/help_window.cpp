// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/help/help_book.h"
#include "ui/help/help_view.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int fileRole = Qt::UserRole;

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setObjectName(action->objectName().replace(u"Action"_s, u"Button"_s));
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

HelpWindow::HelpWindow()
    : m_back(new QAction(themedIcon(u"back"_s), tr("Back"), this)),
      m_forward(new QAction(themedIcon(u"forward"_s), tr("Forward"), this)), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_view(new HelpView(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Grantex Monitor: the guide"));
    addActions();
    layOut();
    listChapters();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            m_list->setCurrentRow(0);
        m_view->setFocus();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item == nullptr)
            return;
        if (const QString file = item->data(fileRole).toString(); !file.isEmpty() && file != m_view->chapter())
            m_view->open(file);
        m_view->mark(m_search->text().split(u' ', Qt::SkipEmptyParts));
    });
    connect(m_view, &HelpView::placeChanged, this, &HelpWindow::showPlace);
    showPlace();
}

void HelpWindow::addActions()
{
    const auto add = [this](QAction* action, const QString& name, const QList<QKeySequence>& keys, auto done) {
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, done);
        addAction(action);
    };
    add(m_back, u"helpBackAction"_s, {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)},
        [this] { m_view->goBack(); });
    add(m_forward, u"helpForwardAction"_s, {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
        [this] { m_view->goForward(); });
    add(new QAction(tr("Search the Guide"), this), u"helpSearchAction"_s, {QKeySequence(QKeySequence::Find)}, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(new QAction(tr("Close"), this), u"helpCloseAction"_s, {QKeySequence(Qt::Key_Escape)}, [this] {
        // The first press takes the search back.
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
}

void HelpWindow::layOut()
{
    const int unit = fontMetrics().height();
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"helpChapters"_s);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setSpacing(unit / 8);

    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    auto* row = new QHBoxLayout;
    row->addWidget(buttonFor(m_back, side));
    row->addWidget(buttonFor(m_forward, side));
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(side);
    across->addWidget(m_view);
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    across->setSizes({unit * 17, unit * 50});
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(across);
    resize(unit * 67, unit * 46);
}

void HelpWindow::open(const QString& file, const QString& anchor)
{
    m_search->clear();
    // A place in the text is known once it is laid out in its width.
    show();
    m_view->open(file, anchor);
    raise();
    activateWindow();
    m_view->setFocus();
}

void HelpWindow::listChapters()
{
    m_list->clear();
    for (const HelpChapter& chapter : HelpBook::instance().chapters()) {
        auto* item = new QListWidgetItem(chapter.title, m_list);
        item->setData(fileRole, chapter.file);
    }
}

void HelpWindow::search()
{
    const QSignalBlocker quiet(m_list);
    const QString words = m_search->text().trimmed();
    if (words.isEmpty()) {
        listChapters();
    } else {
        m_list->clear();
        for (const HelpHit& hit : HelpBook::instance().search(words)) {
            auto* item = new QListWidgetItem(u"%1\n%2"_s.arg(hit.chapter->title, hit.excerpt), m_list);
            item->setData(fileRole, hit.chapter->file);
        }
        if (m_list->count() == 0) {
            auto* none = new QListWidgetItem(tr("Nothing in the guide says this"), m_list);
            none->setFlags(Qt::NoItemFlags);
        }
    }
    m_view->mark(words.split(u' ', Qt::SkipEmptyParts));
    showPlace();
}

void HelpWindow::showPlace()
{
    m_back->setEnabled(m_view->canGoBack());
    m_forward->setEnabled(m_view->canGoForward());
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(fileRole).toString() == m_view->chapter())
            m_list->setCurrentRow(row);
    }
}

} // namespace grantex
