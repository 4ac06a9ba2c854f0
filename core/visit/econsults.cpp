// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/econsults.h"

#include "core/base/uuid.h"
#include "core/store/drafts.h"
#include "core/text/utf8.h"
#include "core/time/partial_date.h"

namespace regie::visit
{
namespace
{
constexpr std::size_t kLongestMessage = 4000;
constexpr std::size_t kMostFacts = 200;

Result<KeptEConsult> keptEConsult(const Result<store::Draft>& draft)
{
    if (!draft) {
        return fail(draft.error());
    }
    auto consult = econsultFromJson(draft->id, draft->body);
    if (!consult) {
        return fail(consult.error());
    }
    return KeptEConsult{std::move(*consult), draft->savedAt, draft->removed, draft->canUndo};
}

Result<void> check(const EConsult& consult)
{
    for (const std::string* text :
         {&consult.to, &consult.subject, &consult.question, &consult.reply}) {
        if (!text::isUtf8(*text)) {
            return fail(ErrorCode::EncodingInvalid, "text of an e-consult");
        }
        if (text->size() > kLongestMessage) {
            return fail(ErrorCode::LimitExceeded, "text of an e-consult");
        }
    }
    if (consult.facts.size() > kMostFacts) {
        return fail(ErrorCode::LimitExceeded, "facts of an e-consult");
    }
    for (const std::string* date : {&consult.sentOn, &consult.repliedOn}) {
        if (!date->empty() && !time::PartialDate::parse(*date)) {
            return fail(ErrorCode::InvalidArgument, "date of an e-consult");
        }
    }
    return {};
}
} // namespace

Result<KeptEConsult> saveEConsult(store::Store& store, EConsult consult)
{
    if (Result<void> good = check(consult); !good) {
        return fail(good.error());
    }
    if (consult.id.empty()) {
        consult.id = newUuid(store.tools().random);
    }
    return keptEConsult(store::saveDraft(
        store, store::DraftKind::EConsult, consult.id, econsultJson(consult), consult.sentOn));
}

Result<KeptEConsult> undoEConsult(store::Store& store, std::string_view id)
{
    return keptEConsult(store::undoDraft(store, store::DraftKind::EConsult, id));
}

Result<KeptEConsult> removeEConsult(store::Store& store, std::string_view id)
{
    return keptEConsult(store::removeDraft(store, store::DraftKind::EConsult, id));
}

Result<KeptEConsult> econsultById(store::Records& records, std::string_view id)
{
    auto kept = keptEConsult(records.draft(store::DraftKind::EConsult, id));
    return kept && kept->removed ? Result<KeptEConsult>(fail(ErrorCode::NotFound, "e-consult"))
                                 : kept;
}

Result<std::vector<KeptEConsult>> econsults(store::Records& records)
{
    auto drafts = records.drafts(store::DraftKind::EConsult);
    if (!drafts) {
        return fail(drafts.error());
    }
    std::vector<KeptEConsult> all;
    for (store::Draft& draft : *drafts) {
        // One that cannot be read stays where it is and hides none of the others.
        auto kept = keptEConsult(Result<store::Draft>(std::move(draft)));
        if (kept && !kept->removed) {
            all.push_back(std::move(*kept));
        }
    }
    return all;
}
} // namespace regie::visit
