// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/budget_service.h"
#include "ui/budgets/budget_page.h"
#include "ui/budgets/budget_words.h"
#include "ui/budgets/chart_export.h"
#include "ui/budgets/step_model.h"
#include "ui/budgets/transaction_model.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"

#include <QFileInfo>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qsizetype kLongestId = 60;

} // namespace

void BudgetPage::showFailure(const Error& error)
{
    m_banner->setText(safeCoreText(error));
    m_banner->show();
}

void BudgetPage::revokeGrant(const QString& grantId)
{
    if (!m_service.hasService())
        return void(Q_EMIT warned(tr("To revoke a grant, an API key is needed in the settings of the connection.")));
    m_service.descent(grantId.toStdString(), [page = QPointer(this), grantId](const GrantDescent& descent) {
        if (page)
            page->askAndRevoke(grantId, descent);
    });
}

void BudgetPage::askAndRevoke(const QString& grantId, const GrantDescent& descent)
{
    const QString shown = safeText(QStringView(grantId), kLongestId);
    const int count = static_cast<int>(descent.descendants.size());
    QString consequence;
    if (count == 0) {
        consequence = tr("No grant is known to descend from it.");
    } else {
        constexpr int most = 5;
        QStringList some;
        for (int i = 0; i < std::min(count, most); ++i)
            some.append(safeText(descent.descendants[static_cast<std::size_t>(i)], kLongestId));
        consequence = tr("%Ln grant(s) that descend from it will be revoked too:", nullptr, count) + u'\n' +
                      some.join(u'\n') + (count > most ? u'\n' + tr("and %Ln more", nullptr, count - most) : QString());
    }
    if (descent.withBudget > 0)
        consequence += u"\n\n"_s + tr("What is left of %Ln budget(s) can then no longer be spent.", nullptr,
                                      static_cast<int>(descent.withBudget));
    consequence += u"\n\n"_s + tr("Agents lose access at once. This cannot be undone.");
    if (!m_confirm(this, tr("Revoke the grant %1?").arg(shown), consequence))
        return;
    Q_EMIT told(tr("Revoking %1…").arg(shown));
    m_service.revoke(grantId.toStdString(), [page = QPointer(this), shown, count](const Result<>& done) {
        if (!page)
            return;
        if (!done)
            Q_EMIT page->warned(tr("%1 was not revoked. %2").arg(shown, safeCoreText(done.error())));
        else if (count == 0)
            Q_EMIT page->told(tr("%1 is revoked.").arg(shown));
        else
            Q_EMIT page->told(tr("%1 is revoked, and %Ln grant(s) that descend from it.", nullptr, count).arg(shown));
    });
}

void BudgetPage::loadTransactions()
{
    if (m_transactionsOf.empty())
        return;
    m_more->setEnabled(false);
    m_transactionWords->setText(tr("Asking the service…"));
    m_service.transactions(m_transactionsOf, ++m_page,
                           [page = QPointer(this), of = m_transactionsOf](const Result<TransactionPage>& answer) {
                               if (page)
                                   page->showTransactions(of, answer);
                           });
}

void BudgetPage::showTransactions(const std::string& grantId, const Result<TransactionPage>& page)
{
    if (grantId != m_transactionsOf)
        return; // another budget was chosen meanwhile
    m_more->setText(tr("Load more"));
    if (!page) {
        --m_page;
        m_more->setEnabled(true);
        m_transactionWords->setText(safeCoreText(page.error()));
        return;
    }
    m_transactionModel->append(*page);
    const auto shown = static_cast<std::int64_t>(m_transactionModel->transactions().size());
    const bool isAll = shown >= page->total || page->transactions.empty();
    m_more->setEnabled(!isAll);
    m_transactionWords->setText(tr("%1 of %2 debits, the newest first").arg(grouped(shown), grouped(page->total)));
    m_chart->setTransactions(m_transactionModel->transactions());
}

void BudgetPage::exportAs(const QString& ending)
{
    const QString path = m_chooseFile(this, tr("Export"), u"grantex-budgets."_s + ending);
    if (path.isEmpty())
        return;
    const auto ended = [this, path](const Result<>& done) {
        if (done)
            Q_EMIT told(tr("Saved as %1").arg(QFileInfo(path).fileName()));
        else
            Q_EMIT warned(safeCoreText(done.error()));
    };
    if (ending == u"csv"_s)
        exportSteps(path, m_chart->lines(), this, ended);
    else
        ended(exportPicture(*m_chart, path));
}

} // namespace grantex
