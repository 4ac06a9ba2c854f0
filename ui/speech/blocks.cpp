// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/blocks.h"

#include "core/text/sentences.h"

#include <QVariant>

#include <algorithm>
#include <optional>
#include <string>

namespace regie::ui
{
namespace
{
constexpr qreal kMargin = 24; ///< pixels between what is read and the edge of what one sees

bool isList(const QQuickItem& item)
{
    return item.inherits("QQuickItemView");
}

/** Children as one reads them. A list makes its lines in any order. */
QList<QQuickItem*> inReadingOrder(const QQuickItem& item)
{
    QList<QQuickItem*> children = item.childItems();
    const QQuickItem* parent = item.parentItem();
    if (parent != nullptr && isList(*parent)) {
        std::stable_sort(
            children.begin(), children.end(), [](const QQuickItem* one, const QQuickItem* other) {
                return one->y() < other->y() || (one->y() == other->y() && one->x() < other->x());
            });
    }
    return children;
}

QRectF onScene(const QQuickItem& item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

/** A list lays the heading that stays in sight over the one in its place. */
bool laysOver(const ReadBlock& last, const QQuickItem& item, const QString& spoken)
{
    return last.item && last.spoken == spoken && onScene(*last.item).intersects(onScene(item));
}

ReadBlock blockOf(QQuickItem& item, const QString& spoken, Language language)
{
    ReadBlock block{&item, spoken, language, item.property("text").toString() == spoken, {}};
    const QString own = item.property("spokenLanguage").toString();
    if (!own.isEmpty()) {
        block.language = own == QLatin1String("en") ? Language::English : Language::Dutch;
    }
    const QStringList source = item.property("sourceWords").toStringList();
    const auto languageOf = [&source, &block](const QString& sentence) {
        const QString words = sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
        const bool written = std::any_of(source.begin(), source.end(), [&](const QString& each) {
            return each.contains(words) || (!each.isEmpty() && words.startsWith(each));
        });
        return written ? Language::Dutch : block.language;
    };
    const std::string bytes = spoken.toStdString();
    for (const auto& span : text::sentencesIn(bytes)) {
        const auto before = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(span.begin));
        const QString sentence =
            QString::fromStdString(bytes.substr(span.begin, span.end - span.begin));
        block.sentences.push_back(
            {sentence, static_cast<int>(before.size()), languageOf(sentence)});
    }
    return block;
}

void collect(QQuickItem& item, Language language, std::vector<ReadBlock>& blocks)
{
    if (!item.isVisible() || item.opacity() <= 0) {
        return;
    }
    const QString spoken = item.property("spoken").toString();
    if (spoken.trimmed().isEmpty()) {
        for (QQuickItem* child : inReadingOrder(item)) {
            collect(*child, language, blocks);
        }
        return;
    }
    if (blocks.empty() || !laysOver(blocks.back(), item, spoken)) {
        ReadBlock block = blockOf(item, spoken, language);
        if (!block.sentences.empty()) {
            blocks.push_back(std::move(block));
        }
    }
}

/** Moves one scrolling area. Its class is private to Qt Quick, its properties are not. */
void scroll(QQuickItem& area, const QQuickItem& content, const QQuickItem& item)
{
    const QRectF place = item.mapRectToItem(&content, QRectF(0, 0, item.width(), item.height()));
    const qreal shown = area.property("contentY").toReal();
    const qreal margin = std::min(kMargin, area.height() / 4);
    std::optional<qreal> wanted;
    if (place.top() - margin < shown || place.height() + 2 * margin > area.height()) {
        wanted = place.top() - margin;
    } else if (place.bottom() + margin > shown + area.height()) {
        wanted = place.bottom() + margin - area.height();
    }
    if (!wanted) {
        return;
    }
    const qreal origin = area.property("originY").toReal();
    const qreal last = origin + area.property("contentHeight").toReal() - area.height();
    area.setProperty("contentY", std::max(origin, std::min(*wanted, last)));
}
} // namespace

std::vector<ReadBlock> blocksIn(QQuickItem& root, Language language)
{
    std::vector<ReadBlock> blocks;
    collect(root, language, blocks);
    return blocks;
}

void scrollIntoView(QQuickItem& item)
{
    QQuickItem* content = &item;
    while (QQuickItem* area = content->parentItem()) {
        if (area->inherits("QQuickFlickable") && content != &item) {
            scroll(*area, *content, item);
        }
        content = area;
    }
}
} // namespace regie::ui
