// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/chart_export.h"

#include "core/base/time_text.h"
#include "ui/budgets/budget_chart.h"
#include "ui/budgets/budget_words.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QGraphicsScene>
#include <QPainter>
#include <QPromise>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

tl::unexpected<Error> notWritten(const QString& path, const QString& why)
{
    return fail(ErrorCode::Io, u"%1 cannot be written: %2."_s.arg(path, why).toStdString());
}

Result<> save(const QString& path, const std::function<Result<>(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (auto done = write(file); !done)
        return done;
    return file.flush() && file.commit() ? Result<>() : notWritten(path, file.errorString());
}

void appendCell(QByteArray& line, std::string text)
{
    if (!line.isEmpty() && line.back() != '\n')
        line += ',';
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        text.insert(text.begin(), '\'');
    if (text.find_first_of("\",\r\n") == std::string::npos) {
        line.append(text.data(), static_cast<qsizetype>(text.size()));
        return;
    }
    line += '"';
    for (const char c : text) {
        line += c;
        if (c == '"')
            line += '"';
    }
    line += '"';
}

/// Amounts may begin with a minus and are numbers all the same.
void appendNumber(QByteArray& line, const std::string& number)
{
    line += ',';
    line.append(number.data(), static_cast<qsizetype>(number.size()));
}

} // namespace

Result<> exportPicture(BudgetChart& chart, const QString& path)
{
    chart.refresh();
    const QSize size = chart.viewport()->size();
    const auto paint = [&](QPainter& painter) {
        chart.scene()->render(&painter, QRectF(QPointF(0, 0), QSizeF(size)), QRectF(QPointF(0, 0), QSizeF(size)));
    };
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(0, 0), size));
        svg.setTitle(BudgetChart::tr("Remaining budget over time"));
        QPainter painter(&svg);
        paint(painter);
        painter.end();
        return save(path, [&](QIODevice& file) {
            return file.write(buffer.data()) == buffer.size() ? Result<>() : notWritten(path, file.errorString());
        });
    }
    constexpr int factor = 2;
    QImage image(size * factor, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(factor);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    return save(path, [&](QIODevice& file) {
        return image.save(&file, "PNG") ? Result<>() : notWritten(path, file.errorString());
    });
}

Result<> writeSteps(QIODevice& out, const std::vector<ChartLine>& lines)
{
    constexpr qsizetype chunk = 256 * 1024;
    QByteArray text("time,grant,agent,principal,currency,what,remaining,initial,source\r\n");
    const auto flush = [&]() -> Result<> {
        if (out.write(text) != text.size())
            return notWritten(BudgetChart::tr("The file"), out.errorString());
        text.clear();
        return {};
    };
    for (const ChartLine& line : lines) {
        if (!line.steps)
            continue;
        const BudgetSummary& budget = line.summary;
        for (const BudgetStep& step : *line.steps) {
            for (const auto& cell : {formatIso8601(step.at), budget.grantId, line.name.toStdString(),
                                     budget.principalId, budget.currency, stepWord(step.kind).toStdString()})
                appendCell(text, cell);
            appendNumber(text, step.remaining.text());
            appendNumber(text, budget.initial ? budget.initial->text() : std::string());
            text += step.fromService ? ",service\r\n" : ",event\r\n";
            if (text.size() > chunk) {
                if (auto done = flush(); !done)
                    return done;
            }
        }
    }
    return flush();
}

void exportSteps(const QString& path, std::vector<ChartLine> lines, QObject* context,
                 std::function<void(const Result<>&)> done)
{
    auto* watcher = new QFutureWatcher<Result<>>(context);
    QObject::connect(watcher, &QFutureWatcher<Result<>>::finished, context, [watcher, done = std::move(done)] {
        done(watcher->result());
        watcher->deleteLater();
    });
    QPromise<Result<>> promise;
    watcher->setFuture(promise.future());
    QThreadPool::globalInstance()->start(
        [path, lines = std::move(lines), promise = std::make_shared<QPromise<Result<>>>(std::move(promise))] {
            promise->start();
            promise->addResult(save(path, [&](QIODevice& file) { return writeSteps(file, lines); }));
            promise->finish();
        });
}

} // namespace grantex
