// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/shares.h"

#include "core/base/hash.h"
#include "core/base/uuid.h"
#include "core/record/care_words.h"
#include "core/record/lens.h"
#include "core/store/connection.h"
#include "core/store/medication_query.h"
#include "core/text/utf8.h"
#include "core/time/partial_date.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace regie::share
{
namespace
{
using OrderedJson = nlohmann::ordered_json;

constexpr std::array<std::pair<ShareForm, std::string_view>, 5> kForms = {
    {{ShareForm::Ips, "ips"},
     {ShareForm::Text, "text"},
     {ShareForm::Pdf, "pdf"},
     {ShareForm::Card, "card"},
     {ShareForm::Portal, "portal"}}};

Result<void> checkTerms(const store::Store& store, const ShareRules& rules, const ShareTerms& terms)
{
    if (rules.recipient(terms.recipient) == nullptr || rules.purpose(terms.purpose) == nullptr) {
        return fail(ErrorCode::InvalidArgument, "recipient or purpose");
    }
    if (!text::isUtf8(terms.recipientName) || !text::isUtf8(terms.question)) {
        return fail(ErrorCode::EncodingInvalid, "words of a share");
    }
    if (terms.until.empty()) {
        return {};
    }
    const auto until = time::PartialDate::parse(terms.until);
    const std::string today = time::instantText(store.tools().clock.now()).substr(0, 10);
    if (!until || until->precision != time::Precision::Day || terms.until < today) {
        return fail(ErrorCode::InvalidArgument, "end of a share");
    }
    return {};
}

Share readShare(const store::Statement& row)
{
    Share share;
    share.id = row.string(0);
    share.madeAt = row.string(1);
    share.terms.until = row.string(2);
    share.terms.recipient = row.string(3);
    share.terms.recipientName = row.string(4);
    share.terms.purpose = row.string(5);
    share.terms.question = row.string(6);
    share.form = row.string(7);
    const auto facts = nlohmann::json::parse(row.text(8), nullptr, false);
    if (facts.is_array()) {
        for (const auto& each : facts) {
            share.facts.push_back(each.is_string() ? each.get<std::string>() : std::string());
        }
    }
    share.document = row.string(9);
    share.consent = row.string(10);
    share.revokedAt = row.string(11);
    return share;
}

constexpr std::string_view kShareColumns =
    "SELECT id, made_at, until, recipient, recipient_name, purpose, question, form, facts, "
    "lower(hex(document)), consent, revoked_at FROM share ";

Result<void> insertShare(store::Store& store, const Share& share)
{
    auto statement = store.connection().prepare(
        "INSERT INTO share (id, made_at, until, recipient, recipient_name, purpose, question, "
        "form, "
        "facts, document, consent) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, unhex(?10), ?11)");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(share.id,
                       share.madeAt,
                       share.terms.until,
                       share.terms.recipient,
                       share.terms.recipientName,
                       share.terms.purpose,
                       share.terms.question,
                       share.form,
                       OrderedJson(share.facts).dump(),
                       share.document,
                       share.consent);
    return statement->run();
}

bool hasMedication(const SharedRecords& records)
{
    const auto& kinds = store::kMedicationKinds;
    return std::any_of(
        records.records().begin(), records.records().end(), [&kinds](const SharedRecord& each) {
            return std::find(kinds.begin(), kinds.end(), each.stored.fact.kind) != kinds.end();
        });
}

/** What a helper must know first; the rest in the order of the record. */
constexpr std::array<std::string_view, 6> kFirstKinds =
    {"alert", "treatment_directive", "advance_directive", "allergy", "problem", "medication_use"};

/** Gives the blocks, whose headings are kinds, their names, and puts what matters most first. */
void nameBlocks(TextDocument& document,
                const std::vector<record::KindInfo>& kinds,
                Language language)
{
    const auto kindOf = [&kinds](const TextBlock& block) {
        return std::find_if(kinds.begin(), kinds.end(), [&block](const record::KindInfo& kind) {
            return kind.kind == block.heading;
        });
    };
    const auto placeOf = [&kindOf](const TextBlock& block) {
        return std::pair(std::find(kFirstKinds.begin(), kFirstKinds.end(), block.heading),
                         kindOf(block));
    };
    std::stable_sort(document.blocks.begin(),
                     document.blocks.end(),
                     [&placeOf](const TextBlock& one, const TextBlock& other) {
                         return placeOf(one) < placeOf(other);
                     });
    for (TextBlock& block : document.blocks) {
        if (const auto kind = kindOf(block); kind != kinds.end()) {
            block.heading = record::forCareProvider(kind->name).in(language);
        }
    }
}

std::string logEntryOf(const Share& share, const ShareDraft& draft, std::string_view codeGiven)
{
    OrderedJson records = OrderedJson::array();
    for (const SharedRecord& each : draft.records.records()) {
        records.push_back({{"fact", each.stored.id}, {"hash", each.resource.hash}});
    }
    return OrderedJson{{"what", "share"},
                       {"share", share.id},
                       {"recipient", share.terms.recipient},
                       {"recipient_name", share.terms.recipientName},
                       {"purpose", share.terms.purpose},
                       {"question", share.terms.question},
                       {"until", share.terms.until},
                       {"form", share.form},
                       {"records", records},
                       {"document", share.document},
                       {"code_given", codeGiven},
                       {"result", "done"}}
        .dump();
}
} // namespace

std::string_view shareFormName(ShareForm form)
{
    for (const auto& [each, name] : kForms) {
        if (each == form) {
            return name;
        }
    }
    return {};
}

std::optional<ShareForm> shareFormFromName(std::string_view name)
{
    for (const auto& [each, known] : kForms) {
        if (known == name) {
            return each;
        }
    }
    return std::nullopt;
}

Result<ShareDraft> draftShare(store::Store& store,
                              const ShareTools& tools,
                              Selection selection,
                              const ShareTerms& terms,
                              ShareForm form,
                              Language language)
{
    if (Result<void> good = checkTerms(store, tools.rules, terms); !good) {
        return fail(good.error());
    }
    const auto person = store.profile();
    if (!person) {
        return fail(person.error());
    }
    auto records = SharedRecords::gather(store, selection.facts);
    if (!records) {
        return fail(records.error());
    }
    const Clock::Instant now = store.tools().clock.now();
    if (hasMedication(*records)) {
        const auto overview = store::medicationOf(store.records(), tools.terms, now);
        if (!overview) {
            return fail(overview.error());
        }
        records->markMedication(*overview);
    }
    ShareDraft draft{newUuid(store.tools().random),
                     terms,
                     form,
                     std::move(selection),
                     std::move(*records),
                     {},
                     {},
                     {},
                     {}};
    draft.consent = consentOf(draft.records, tools.rules, terms, draft.id, now, language);
    IpsHead head;
    head.person = *person;
    head.id = newUuid(store.tools().random);
    head.app = tools.app;
    head.now = now;
    head.language = language;
    const Recipient* recipient = tools.rules.recipient(terms.recipient);
    head.recipient =
        terms.recipientName.empty() ? recipient->name.in(language) : terms.recipientName;
    head.until = terms.until;
    head.question = terms.question;
    head.consent = draft.consent;
    draft.ips = tools.ips.write(draft.records, head);
    draft.document = textOf(draft.records, tools.rules, *person, terms, now, language);
    nameBlocks(draft.document, store.tools().lenses.kinds(), language);
    draft.text = plainText(draft.document);
    return draft;
}

Result<Share> completeShare(store::Store& store,
                            const ShareDraft& draft,
                            std::string_view bytes,
                            std::string_view codeGiven,
                            const std::function<Result<void>()>& prepare,
                            const std::function<Result<void>()>& deliver)
{
    Share share;
    share.id = draft.id;
    share.madeAt = time::instantText(store.tools().clock.now());
    share.terms = draft.terms;
    share.form = shareFormName(draft.form);
    for (const store::StoredFact& fact : draft.selection.facts) {
        share.facts.push_back(fact.id);
    }
    share.document = sha256Hex(bytes);
    share.consent = draft.consent;
    Result<store::Transaction> transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    // The rows, then the bytes beside their place, then the commit, then the name: what left is
    // never missing from the log, and nothing that stood there before goes unless all went well.
    Result<void> done = insertShare(store, share);
    if (done) {
        if (const auto logged = appendToLog(store, logEntryOf(share, draft, codeGiven)); !logged) {
            done = fail(logged.error());
        }
    }
    if (done) {
        done = prepare();
    }
    if (!done) {
        return fail(done.error());
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return fail(committed.error());
    }
    if (Result<void> delivered = deliver(); !delivered) {
        // It is in the log and nobody got it: it ends at once. Why it failed matters more than
        // whether that could be kept too.
        static_cast<void>(revokeShare(store, share.id));
        return fail(delivered.error());
    }
    return share;
}

Result<std::vector<Share>> shares(store::Store& store)
{
    auto query = store.connection().prepare(std::string(kShareColumns) + "ORDER BY row DESC");
    return query ? query->collect(readShare) : Result<std::vector<Share>>(fail(query.error()));
}

Result<std::vector<Share>> expiredShares(store::Store& store)
{
    auto all = shares(store);
    if (all) {
        const std::string today = time::instantText(store.tools().clock.now()).substr(0, 10);
        std::erase_if(*all, [&](const Share& share) {
            return !share.revokedAt.empty() || share.terms.until.empty()
                   || share.terms.until > today;
        });
    }
    return all;
}

Result<Share> revokeShare(store::Store& store, std::string_view id)
{
    auto all = shares(store);
    if (!all) {
        return fail(all.error());
    }
    Share* found = nullptr;
    for (Share& each : *all) {
        found = each.id == id ? &each : found;
    }
    if (found == nullptr) {
        return fail(ErrorCode::NotFound, "share");
    }
    if (!found->revokedAt.empty()) {
        return fail(ErrorCode::AlreadyExists, "revocation of a share");
    }
    found->revokedAt = time::instantText(store.tools().clock.now());
    auto consent = OrderedJson::parse(found->consent, nullptr, false);
    if (consent.is_object()) {
        consent["status"] = "inactive";
        found->consent = consent.dump();
    }
    Result<store::Transaction> transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    auto statement = store.connection().prepare(
        "UPDATE share SET revoked_at = ?2, consent = ?3 WHERE id = ?1 AND revoked_at IS NULL");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(found->id, found->revokedAt, found->consent);
    if (Result<void> done = statement->run(); !done) {
        return fail(done.error());
    }
    const OrderedJson entry = {{"what", "revoke"}, {"share", found->id}, {"result", "recorded"}};
    if (const auto logged = appendToLog(store, entry.dump()); !logged) {
        return fail(logged.error());
    }
    if (Result<void> done = transaction->commit(); !done) {
        return fail(done.error());
    }
    return *found;
}
} // namespace regie::share
