// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/choices.h"

#include "core/base/uuid.h"
#include "core/store/drafts.h"
#include "core/text/characters.h"
#include "core/text/title.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace regie::visit
{
namespace
{
Result<KeptChoice> keptChoice(const Result<store::Draft>& draft)
{
    if (!draft) {
        return fail(draft.error());
    }
    auto choice = choiceFromJson(draft->id, draft->body);
    if (!choice) {
        return fail(choice.error());
    }
    return KeptChoice{
        std::move(*choice), draft->savedAt, draft->removed, draft->canUndo, draft->canRedo};
}

Result<void> checkTexts(const Choice& choice)
{
    std::vector<std::string_view> texts = {choice.about};
    texts.insert(texts.end(), choice.options.begin(), choice.options.end());
    for (const Matter& matter : choice.matters) {
        texts.push_back(matter.text);
    }
    for (const auto& [key, cell] : choice.cells) {
        texts.push_back(cell.note);
        texts.push_back(cell.from);
    }
    for (const std::string_view text : texts) {
        if (!text::isUtf8(text)) {
            return fail(ErrorCode::EncodingInvalid, "text of a choice");
        }
        if (text::charactersOf(text) > text::kMostTitle) {
            return fail(ErrorCode::LimitExceeded, "text of a choice");
        }
    }
    return {};
}
} // namespace

Result<KeptChoice> saveChoice(store::Store& store, Choice choice)
{
    if (choice.options.size() > Choice::kMostOptions
        || choice.matters.size() > Choice::kMostMatters) {
        return fail(ErrorCode::LimitExceeded, "options or what matters");
    }
    if (Result<void> good = checkTexts(choice); !good) {
        return fail(good.error());
    }
    if (choice.id.empty()) {
        choice.id = newUuid(store.tools().random);
    }
    return keptChoice(
        store::saveDraft(store, store::DraftKind::Choice, choice.id, choiceJson(choice)));
}

Result<KeptChoice> undoChoice(store::Store& store, std::string_view id)
{
    return keptChoice(store::undoDraft(store, store::DraftKind::Choice, id));
}

Result<KeptChoice> redoChoice(store::Store& store, std::string_view id)
{
    return keptChoice(store::redoDraft(store, store::DraftKind::Choice, id));
}

Result<KeptChoice> removeChoice(store::Store& store, std::string_view id)
{
    return keptChoice(store::removeDraft(store, store::DraftKind::Choice, id));
}

Result<KeptChoice> choiceById(store::Records& records, std::string_view id)
{
    auto kept = keptChoice(records.draft(store::DraftKind::Choice, id));
    return kept && kept->removed ? Result<KeptChoice>(fail(ErrorCode::NotFound, "choice")) : kept;
}

Result<std::vector<KeptChoice>> choices(store::Records& records, std::string_view visit)
{
    auto drafts = records.drafts(store::DraftKind::Choice);
    if (!drafts) {
        return fail(drafts.error());
    }
    std::vector<KeptChoice> all;
    for (store::Draft& draft : *drafts) {
        // One that cannot be read stays where it is and hides none of the others.
        auto kept = keptChoice(Result<store::Draft>(std::move(draft)));
        if (kept && !kept->removed && (visit.empty() || kept->choice.visit == visit)) {
            all.push_back(std::move(*kept));
        }
    }
    return all;
}
} // namespace regie::visit
