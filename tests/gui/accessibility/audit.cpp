// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibility/audit.h"

#include "ui/theme/colors.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace grantex::test {

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u'#' + widget.objectName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        name += u" \""_s + label->text().left(40) + u'"';
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        name += u" \""_s + button->text() + u'"';
    const QWidget* parent = widget.parentWidget();
    while (parent != nullptr && parent->objectName().isEmpty() && !parent->isWindow())
        parent = parent->parentWidget();
    return parent == nullptr ? name
                             : name + u" in "_s + QString::fromLatin1(parent->metaObject()->className()) + u'#' +
                                   parent->objectName();
}

namespace {

/// Made by Qt inside another control.
bool isPart(const QWidget& widget)
{
    if (widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(&widget) != nullptr ||
        qobject_cast<const QSplitterHandle*>(&widget) != nullptr ||
        qobject_cast<const QHeaderView*>(&widget) != nullptr)
        return true;
    const QWidget* parent = widget.parentWidget();
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent);
    if ((area != nullptr && area->viewport() == &widget) || qobject_cast<const QComboBox*>(parent) != nullptr)
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr &&
           (qobject_cast<const QTabBar*>(parent) != nullptr || qobject_cast<const QLineEdit*>(parent) != nullptr ||
            qobject_cast<const QAbstractItemView*>(parent) != nullptr);
}

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr || widget.focusPolicy() != Qt::NoFocus;
}

/// What only holds others: the tabs of a QTabWidget are a control of their own.
bool isFrame(const QWidget& widget)
{
    return QByteArrayView(widget.metaObject()->className()) == "QScrollArea" ||
           qobject_cast<const QTabWidget*>(&widget) != nullptr;
}

QStringList unnamedIn(const std::vector<QWidget*>& controls)
{
    QStringList found;
    for (QWidget* control : controls) {
        auto* spoken = QAccessible::queryAccessibleInterface(control);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found << nameOf(*control);
    }
    return found;
}

QStringList silentRowsIn(const std::vector<QWidget*>& controls)
{
    QStringList found;
    for (const QWidget* control : controls) {
        const auto* view = qobject_cast<const QAbstractItemView*>(control);
        const QAbstractItemModel* model = view != nullptr ? view->model() : nullptr;
        const int rows = model != nullptr ? std::min(20, model->rowCount(view->rootIndex())) : 0;
        for (int row = 0; row < rows; ++row) {
            // A list of plain words is its own sentence; a table's row needs one.
            const int columns = model->columnCount(view->rootIndex());
            const QModelIndex first = model->index(row, 0, view->rootIndex());
            const QString sentence = first.data(Qt::AccessibleTextRole).toString();
            if (sentence.trimmed().isEmpty() && (columns > 1 || first.data().toString().trimmed().isEmpty())) {
                found << u"row %1 of %2"_s.arg(row).arg(nameOf(*view));
                break;
            }
        }
    }
    return found;
}

bool isTooSmall(const QWidget& widget)
{
    // A pixel is lost where sizes are rounded.
    constexpr int slack = 1;
    if (qobject_cast<const ElidedLabel*>(&widget) != nullptr)
        return widget.height() + slack < widget.fontMetrics().height();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->height() + slack < label->heightForWidth(label->width());
        return label->width() + slack < label->sizeHint().width() ||
               label->height() + slack < label->fontMetrics().height();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return field.width() + slack < box->fontMetrics().horizontalAdvance(box->currentText()) ||
               box->height() + slack < box->minimumSizeHint().height();
    }
    // A card that is a button is judged by the labels in it.
    if (qobject_cast<const QAbstractButton*>(&widget) != nullptr && widget.layout() == nullptr) {
        const QSize hint = widget.sizeHint();
        return widget.width() + slack < hint.width() || widget.height() + slack < hint.height();
    }
    if (qobject_cast<const QLineEdit*>(&widget) != nullptr)
        return widget.height() + slack < widget.fontMetrics().height();
    return false;
}

/// Whether the widget is in sight as a whole, or may be scrolled there.
bool isCutOff(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (parent->objectName() == u"qt_scrollarea_viewport"_s)
            return false;
        constexpr int slack = 1;
        const QRect place(widget.mapTo(parent, QPoint()), widget.size());
        if (!parent->rect().adjusted(-slack, -slack, slack, slack).contains(place))
            return true;
        if (parent->isWindow())
            return false;
    }
    return false;
}

QString wordsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* label = qobject_cast<const ElidedLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    const auto* edit = qobject_cast<const QLineEdit*>(&widget);
    return edit == nullptr ? QString() : edit->text().isEmpty() ? edit->placeholderText() : edit->text();
}

/// Between the colour that most of the picture has and the one in it that stands out most.
double contrastIn(const QImage& picture)
{
    std::map<QRgb, int> pixels;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++pixels[picture.pixel(x, y)];
    }
    const auto ground = std::ranges::max_element(pixels, {}, [](const auto& entry) { return entry.second; });
    double most = 1;
    for (const auto& [color, count] : pixels)
        most = std::max(most, contrastRatio(QColor(ground->first), QColor(color)));
    return most;
}

QStringList faintIn(QWidget& window)
{
    constexpr double least = 4.5;
    // A dot or a dash has no pixel that its edges leave alone.
    constexpr qsizetype kShortest = 3;
    QStringList found;
    const QImage all = window.grab().toImage();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // What is switched off may be faint, and what lies half below something else cannot be judged.
        if (!widget->isVisible() || widget->window() != &window || !widget->isEnabled() || isPart(*widget) ||
            wordsOf(*widget).trimmed().size() < kShortest || widget->size().isEmpty() ||
            widget->visibleRegion() != QRegion(widget->rect()))
            continue;
        const QImage picture = all.copy(QRect(widget->mapTo(&window, QPoint()), widget->size()));
        if (const double contrast = contrastIn(picture); contrast < least)
            found << u"%1: %2"_s.arg(nameOf(*widget)).arg(contrast, 0, 'f', 2);
    }
    return found;
}

QStringList clippedIn(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || isPart(*widget) || widget->size().isEmpty())
            continue;
        const bool isText = qobject_cast<const QLabel*>(widget) != nullptr || isControl(*widget);
        if (isTooSmall(*widget)) {
            found << u"%1: %2 × %3 of %4 × %5"_s.arg(nameOf(*widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(widget->sizeHint().width())
                         .arg(widget->sizeHint().height());
        } else if (isText && isCutOff(*widget)) {
            found << nameOf(*widget) + u" is cut off"_s;
        }
    }
    return found;
}

} // namespace

void Findings::add(const Findings& more)
{
    unnamed += more.unnamed;
    silentRows += more.silentRows;
    faint += more.faint;
    clipped += more.clipped;
    outside += more.outside;
}

std::vector<QWidget*> controlsOf(const QWidget& window)
{
    std::vector<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &window && !isPart(*widget) && isControl(*widget) &&
            !isFrame(*widget))
            controls.push_back(widget);
    }
    return controls;
}

Findings audit(QWidget& window, const QString& place, bool isSizesOnly)
{
    // A text that changed a moment ago is given its room by a request that may still wait.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    Findings found;
    found.clipped = clippedIn(window);
    const QSize screen = window.screen()->availableSize();
    if (window.width() > screen.width() || window.height() > screen.height()) {
        found.outside << u"%1 × %2 on a screen of %3 × %4"_s.arg(window.width())
                             .arg(window.height())
                             .arg(screen.width())
                             .arg(screen.height());
    }
    if (!isSizesOnly) {
        const auto controls = controlsOf(window);
        found.unnamed = unnamedIn(controls);
        found.faint = faintIn(window);
        found.silentRows = silentRowsIn(controls);
    }
    for (QStringList* list : {&found.unnamed, &found.silentRows, &found.faint, &found.clipped, &found.outside}) {
        for (QString& line : *list)
            line = place + u": "_s + line;
    }
    return found;
}

} // namespace grantex::test
