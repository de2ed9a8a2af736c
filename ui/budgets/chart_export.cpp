// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/chart_export.h"

#include "core/base/time_text.h"
#include "core/base/whole_file.h"
#include "ui/budgets/budget_chart.h"
#include "ui/budgets/budget_words.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QGraphicsScene>
#include <QPainter>
#include <QPromise>
#include <QSvgGenerator>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

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

Result<> writeSteps(WholeFile& file, const std::vector<ChartLine>& lines)
{
    constexpr qsizetype chunk = 256 * 1024;
    QByteArray text("time,grant,agent,principal,currency,what,remaining,initial,source\r\n");
    const auto flush = [&]() -> Result<> {
        auto done = file.write({text.data(), static_cast<std::size_t>(text.size())});
        text.clear();
        return done;
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

Result<> writeStepsTo(const QString& path, const std::vector<ChartLine>& lines)
{
    WholeFile file(path.toStdString());
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto done = writeSteps(file, lines); !done)
        return done;
    return file.finish();
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
        return writeWholeFile(path.toStdString(), buffer.data().toStdString());
    }
    constexpr int factor = 2;
    QImage image(size * factor, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(factor);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(ErrorCode::Internal, "The chart cannot be drawn as a picture.");
    return writeWholeFile(path.toStdString(), buffer.data().toStdString());
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
            promise->addResult(writeStepsTo(path, lines));
            promise->finish();
        });
}

} // namespace grantex
