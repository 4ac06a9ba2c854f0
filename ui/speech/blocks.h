// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QPointer>
#include <QQuickItem>
#include <QString>

#include <vector>

namespace regie::ui
{
/** A sentence of a block, with where it starts in what the block says. */
struct ReadSentence {
    QString text;
    int start = 0; ///< in QChars
    Language language = Language::Dutch;
};

/** An item on the page that says something. */
struct ReadBlock {
    QPointer<QQuickItem> item;
    QString spoken;
    Language language = Language::Dutch;
    bool asShown = false; ///< what it says is the text it shows, to the letter
    std::vector<ReadSentence> sentences;
};

/**
 * What there is to read in an item and under it, in reading order: every visible item with text in its
 * property `spoken`, without looking inside that item. Children come in the order they were
 * declared in, the lines of a list from top to bottom. An item may say its own `spokenLanguage`
 * ("nl", "en"); else it is `language`. Sentences out of its `sourceWords`, a list of what it shows as a
 * Dutch source wrote it, are Dutch.
 */
std::vector<ReadBlock> blocksIn(QQuickItem& root, Language language);

/** Scrolls every list and page round the item so far that it is in sight. */
void scrollIntoView(QQuickItem& item);
} // namespace regie::ui
