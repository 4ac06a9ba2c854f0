// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/layout_check.h"

#include <QFontMetricsF>
#include <QQuickItem>
#include <QRegularExpression>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace regie::app
{
namespace
{
constexpr qreal kWideEnough = 700; ///< pixels that leave room for every word in every size of text
constexpr qsizetype kLongestUsualWord = 14; ///< letters; the name of a medicine may have to break
constexpr qreal kSlack = 1.5;               ///< pixels that rounding may cost
constexpr qreal kMargin = 24;               ///< below what has the keyboard
constexpr qsizetype kMostTiles = 5;         ///< choices of one simple screen

struct ShownText {
    QQuickItem* item;
    QString words;
    QRectF place; ///< in the window
};

bool is(const QQuickItem& item, const char* type)
{
    return item.inherits(type);
}

/** The part of the item's text that is painted, in the window. */
QRectF paintedPlace(QQuickItem& item)
{
    const qreal width = item.property("contentWidth").toReal();
    const qreal height = item.property("contentHeight").toReal();
    const QRectF all(0, 0, item.width(), item.height());
    const bool right = item.property("effectiveHorizontalAlignment").toInt() == Qt::AlignRight;
    const bool middle = item.property("effectiveHorizontalAlignment").toInt() == Qt::AlignHCenter;
    const qreal x = right ? all.width() - width : middle ? (all.width() - width) / 2 : 0;
    const bool centred = item.property("verticalAlignment").toInt() == Qt::AlignVCenter;
    const qreal y = centred ? (all.height() - height) / 2 : 0;
    return item.mapRectToScene(QRectF(x, y, width, height));
}

/** Whether scrolling brings the whole of the item in sight, in that direction. */
bool scrolls(const QQuickItem& item, bool sideways)
{
    for (const QQuickItem* parent = item.parentItem(); parent != nullptr;
         parent = parent->parentItem()) {
        if (is(*parent, "QQuickFlickable")) {
            const qreal content =
                parent->property(sideways ? "contentWidth" : "contentHeight").toReal();
            if (content > (sideways ? parent->width() : parent->height())) {
                return true;
            }
        }
    }
    return false;
}

const QQuickItem* buttonAround(const QQuickItem& item)
{
    for (const QQuickItem* parent = item.parentItem(); parent != nullptr;
         parent = parent->parentItem()) {
        if (is(*parent, "QQuickAbstractButton")) {
            return parent;
        }
        if (is(*parent, "QQuickFlickable")) {
            return nullptr;
        }
    }
    return nullptr;
}

/** Whether it is made of that QML file. */
bool isOf(const QQuickItem& item, const char* file)
{
    const QLatin1String name(item.metaObject()->className());
    return name.startsWith(QLatin1String(file) + QStringLiteral("_QMLTYPE_"));
}

/** What scrolls it; nothing: none. */
const QQuickItem* scrollerOf(const QQuickItem& item)
{
    const QQuickItem* parent = item.parentItem();
    while (parent != nullptr && !is(*parent, "QQuickFlickable")) {
        parent = parent->parentItem();
    }
    return parent;
}

void collectOf(QQuickItem& item, const char* file, std::vector<QQuickItem*>& found)
{
    if (!item.isVisible() || item.opacity() == 0) {
        return;
    }
    if (isOf(item, file)) {
        found.push_back(&item);
    }
    const auto children = item.childItems();
    for (QQuickItem* child : children) {
        collectOf(*child, file, found);
    }
}

/** Whether a card that it does not stand on lies over it, and scrolls with it. */
bool behindCard(const ShownText& text, const std::vector<QQuickItem*>& cards)
{
    return std::any_of(cards.begin(), cards.end(), [&text](QQuickItem* card) {
        const QRectF both = card->mapRectToScene(QRectF(QPointF(0, 0), card->size())) & text.place;
        return both.width() > 2 * kSlack && both.height() > 2 * kSlack
               && !card->isAncestorOf(text.item) && scrollerOf(*card) == scrollerOf(*text.item);
    });
}

void collect(QQuickItem& item, std::vector<ShownText>& texts)
{
    if (!item.isVisible() || item.opacity() == 0) {
        return;
    }
    if (is(item, "QQuickText")) {
        const QString words = item.property("text").toString();
        if (!words.trimmed().isEmpty()) {
            texts.push_back({&item, words, paintedPlace(item)});
        }
    }
    const auto children = item.childItems();
    for (QQuickItem* child : children) {
        collect(*child, texts);
    }
}

/** Lists put headings over their lines while one scrolls; what is under them is no fault. */
bool inList(const QQuickItem& item)
{
    for (const QQuickItem* parent = item.parentItem(); parent != nullptr;
         parent = parent->parentItem()) {
        if (is(*parent, "QQuickItemView")) {
            return true;
        }
    }
    return false;
}

/** Text.Wrap breaks a word that is wider than its line: better than losing it, but no good reading. */
bool breaksWord(const QQuickItem& item, const QString& words)
{
    const QFontMetricsF metrics(item.property("font").value<QFont>());
    static const QRegularExpression kSpace(QStringLiteral("[\\s/-]+"));
    const QStringList parts = words.split(kSpace);
    return std::any_of(parts.begin(), parts.end(), [&](const QString& word) {
        return word.size() <= kLongestUsualWord
               && metrics.horizontalAdvance(word) > item.width() + kSlack;
    });
}

QString faultOf(const ShownText& text, const QSizeF& window)
{
    const QRectF& place = text.place;
    if (text.item->property("truncated").toBool()) {
        return QStringLiteral("shortened");
    }
    if (text.item->property("contentWidth").toReal() > text.item->width() + kSlack) {
        return QStringLiteral("wider than its place");
    }
    if (window.width() >= kWideEnough && breaksWord(*text.item, text.words)) {
        return QStringLiteral("a word is broken");
    }
    if (!scrolls(*text.item, true)
        && (place.left() < -kSlack || place.right() > window.width() + kSlack)) {
        return QStringLiteral("outside the window");
    }
    if (!scrolls(*text.item, false)
        && (place.top() < -kSlack || place.bottom() > window.height() + kSlack)) {
        return QStringLiteral("above or below the window, and nothing scrolls");
    }
    if (const QQuickItem* button = buttonAround(*text.item)) {
        const QRectF around = button->mapRectToScene(QRectF(QPointF(0, 0), button->size()));
        if (!around.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(place)) {
            return QStringLiteral("outside its button");
        }
    }
    return {};
}
/** Whether a button that it is not the text of lies over it, and scrolls with it. */
bool underButton(const ShownText& text, const std::vector<QQuickItem*>& buttons)
{
    return std::any_of(buttons.begin(), buttons.end(), [&text](QQuickItem* button) {
        const QRectF both =
            button->mapRectToScene(QRectF(QPointF(0, 0), button->size())) & text.place;
        return both.width() > 2 * kSlack && both.height() > 2 * kSlack
               && !button->isAncestorOf(text.item) && scrollerOf(*button) == scrollerOf(*text.item);
    });
}

/** Whether it came in scrolled past its title, though what has the keyboard is in sight without. */
bool pastItsTitle(const QQuickWindow& window)
{
    const QQuickItem* focused = window.activeFocusItem();
    const QQuickItem* scroller = focused == nullptr ? nullptr : scrollerOf(*focused);
    if (scroller == nullptr || !is(*scroller, "QQuickFlickable")
        || scroller->property("contentY").toReal() < kSlack) {
        return false;
    }
    const auto* content = scroller->property("contentItem").value<QQuickItem*>();
    const QRectF place = focused->mapRectToItem(content, QRectF(QPointF(0, 0), focused->size()));
    return !focused->isFocusScope() && place.bottom() + kMargin < scroller->height();
}
} // namespace

QStringList layoutFaults(QQuickWindow& window)
{
    std::vector<ShownText> texts;
    collect(*window.contentItem(), texts);
    QStringList faults;
    std::vector<QQuickItem*> cards;
    collectOf(*window.contentItem(), "Card", cards);
    std::vector<QQuickItem*> buttons;
    collectOf(*window.contentItem(), "AppButton", buttons);
    std::vector<QQuickItem*> tiles;
    collectOf(*window.contentItem(), "SimpleTile", tiles);
    if (static_cast<qsizetype>(tiles.size()) > kMostTiles) {
        faults.append(QStringLiteral("more choices than five: %1").arg(tiles.size()));
    }
    if (pastItsTitle(window)) {
        faults.append(QStringLiteral("scrolled past its title"));
    }
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        QString fault = faultOf(*text, window.size());
        if (fault.isEmpty() && behindCard(*text, cards)) {
            fault = QStringLiteral("behind a card");
        }
        if (fault.isEmpty() && underButton(*text, buttons)) {
            fault = QStringLiteral("under a button");
        }
        for (auto other = texts.begin(); fault.isEmpty() && other != text; ++other) {
            const QRectF both = other->place & text->place;
            if (both.width() > 2 * kSlack && both.height() > 2 * kSlack && !inList(*text->item)
                && !inList(*other->item)
                && (scrollerOf(*text->item) == scrollerOf(*other->item)
                    || (!scrolls(*text->item, false) && !scrolls(*other->item, false)))) {
                fault = QStringLiteral("on top of \"") + other->words + QLatin1Char('"');
            }
        }
        if (!fault.isEmpty()) {
            faults.append(fault + QStringLiteral(": \"") + text->words + QLatin1Char('"'));
        }
    }
    return faults;
}
} // namespace regie::app
