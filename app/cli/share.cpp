// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_text.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/share_report.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/share/shares.h"
#include "core/store/never_share.h"

#include <filesystem>
#include <sstream>
#include <system_error>

namespace regie::app
{
namespace
{
struct CreateOptions {
    std::string select;
    std::string preset;
    std::string specialism = "algemeen";
    std::string include;
    bool confirm = false;
    share::ShareTerms terms;
    std::string format = "ips";
    std::string out;
    bool overwrite = false;
};

std::vector<std::string> parts(const std::string& list)
{
    std::vector<std::string> made;
    std::istringstream in(list);
    for (std::string each; std::getline(in, each, ',');) {
        if (!each.empty()) {
            made.push_back(each);
        }
    }
    return made;
}

/** What a share needs besides the record. */
struct Sharing {
    share::ShareRules rules;
    share::IpsWriter ips;
};

Outcome<Sharing> loadSharing(const Context& context)
{
    auto rules = share::ShareRules::load(context.files);
    auto ips = share::IpsWriter::load(context.files);
    if (!rules || !ips) {
        return context.problem(rules ? ips.error() : rules.error());
    }
    return Sharing{std::move(*rules), std::move(*ips)};
}

Outcome<share::Selection> choose(const Context& context,
                                 OpenRecord& record,
                                 const share::ShareRules& rules,
                                 const CreateOptions& options)
{
    if (options.select.empty() == options.preset.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "share.select_or_preset");
    }
    if (!options.select.empty()) {
        auto chosen = share::selectFacts(record.store(), rules, parts(options.select));
        return chosen ? Outcome<share::Selection>(std::move(*chosen))
                      : context.problem(chosen.error());
    }
    share::PresetChoice choice;
    choice.preset = options.preset;
    choice.specialism = options.specialism;
    choice.confirmed = options.confirm;
    for (const std::string& group : parts(options.include)) {
        choice.include.insert(group);
    }
    const share::Preset* preset = rules.preset(choice.preset);
    if (preset != nullptr && preset->everything && !choice.confirmed) {
        return context.problem(ErrorCode::InvalidArgument, "share.confirm_everything");
    }
    auto chosen = share::selectPreset(record.store(), rules, record.wiring().terms(), choice);
    return chosen ? Outcome<share::Selection>(std::move(*chosen)) : context.problem(chosen.error());
}

Outcome<int> create(Context& context, CreateOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto read = linesOrTexts(
        context, {&options.select, &options.terms.recipientName, &options.terms.question});
    if (!read) {
        return tl::unexpected(read.error());
    }
    const auto sharing = loadSharing(context);
    if (!sharing) {
        return tl::unexpected(sharing.error());
    }
    const auto form = share::shareFormFromName(options.format);
    if (!form || (*form != share::ShareForm::Ips && *form != share::ShareForm::Text)) {
        return context.problem(ErrorCode::InvalidArgument, "share.unknown_format");
    }
    std::error_code unknown;
    if (!options.overwrite && std::filesystem::exists(options.out, unknown)) {
        return context.problem(ErrorCode::AlreadyExists, "export.exists");
    }
    auto selection = choose(context, **record, sharing->rules, options);
    if (!selection) {
        return tl::unexpected(selection.error());
    }
    const share::ShareTools tools{sharing->rules, sharing->ips, REGIE_VERSION};
    const auto draft = share::draftShare((*record)->store(),
                                         tools,
                                         std::move(*selection),
                                         options.terms,
                                         *form,
                                         context.options.language);
    if (!draft) {
        return context.problem(draft.error());
    }
    const std::string& bytes = *form == share::ShareForm::Ips ? draft->ips : draft->text;
    const auto made = share::completeShare((*record)->store(),
                                           *draft,
                                           bytes,
                                           {},
                                           [&] { return writeFileAtomically(options.out, bytes); },
                                           [&] { std::filesystem::remove(options.out, unknown); });
    if (!made) {
        return context.problem(made.error());
    }
    printCreated(context, (*record)->store(), sharing->rules, *draft, *made, options.out);
    return 0;
}

struct NoOptions {
};
struct IdOption {
    std::string id;
    bool lift = false;
    std::string out;
};

Outcome<int> list(Context& context, const NoOptions&)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto sharing = loadSharing(context);
    if (!sharing) {
        return tl::unexpected(sharing.error());
    }
    const auto all = share::shares((*record)->store());
    if (!all) {
        return context.problem(all.error());
    }
    printShares(context, sharing->rules, *all);
    return 0;
}

Outcome<int> revoke(Context& context, const IdOption& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto revoked = share::revokeShare((*record)->store(), options.id);
    if (!revoked) {
        return context.problem(revoked.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("share", revoked->id)
            .text("revoked_at", revoked->revokedAt)
            .endObject();
        context.print(json);
    } else {
        context.print(context.page().paragraph(context.say("share.revoked")));
    }
    return 0;
}

Outcome<int> never(Context& context, const IdOption& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const Result<void> done = options.lift ? store::unblockSharing((*record)->store(), options.id)
                                           : store::blockSharing((*record)->store(), options.id);
    if (!done) {
        return context.problem(done.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("fact", options.id)
            .boolean("never_share", !options.lift)
            .endObject();
        context.print(json);
    } else {
        context.print(
            context.page().paragraph(context.say(options.lift ? "share.lifted" : "share.blocked")));
    }
    return 0;
}

Outcome<int> log(Context& context, const IdOption& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto sharing = loadSharing(context);
    if (!sharing) {
        return tl::unexpected(sharing.error());
    }
    const auto entries = share::readLog((*record)->store());
    if (!entries) {
        return context.problem(entries.error());
    }
    if (!options.out.empty()) {
        const auto written = writeFileAtomically(options.out, share::logLines(*entries));
        if (!written) {
            return context.problem(written.error());
        }
    }
    printLog(context, sharing->rules, *entries);
    return 0;
}

void addCreate(const Verb& parent)
{
    auto options = std::make_shared<CreateOptions>();
    Verb verb = parent.verb("create", "share.create");
    verb.text("--select", options->select, "share.select");
    verb.text("--preset", options->preset, "share.preset");
    verb.text("--specialism", options->specialism, "share.specialism");
    verb.text("--include", options->include, "share.include");
    verb.flag("--confirm", options->confirm, "share.confirm");
    verb.text("--to", options->terms.recipient, "share.to", Presence::Required);
    verb.text("--name", options->terms.recipientName, "share.name");
    verb.text("--purpose", options->terms.purpose, "share.purpose");
    verb.text("--why", options->terms.question, "share.why");
    verb.text("--until", options->terms.until, "share.until");
    verb.text("--format", options->format, "share.format");
    verb.text("--out", options->out, "share.out", Presence::Required);
    verb.flag("--overwrite", options->overwrite, "export.overwrite");
    verb.whenChosen(options, create);
}
} // namespace

void addShare(const Verb& root)
{
    Verb verb = root.verb("share", "share");
    verb.onlyParent();
    addCreate(verb);
    Verb listVerb = verb.verb("list", "share.list");
    listVerb.whenChosen(std::make_shared<NoOptions>(), list);
    auto revoked = std::make_shared<IdOption>();
    Verb revokeVerb = verb.verb("revoke", "share.revoke");
    revokeVerb.text("SHARE,--share", revoked->id, "share.id", Presence::Required);
    revokeVerb.whenChosen(revoked, revoke);
    auto blocked = std::make_shared<IdOption>();
    Verb neverVerb = verb.verb("never", "share.never");
    neverVerb.text("ID,--id", blocked->id, "share.fact", Presence::Required);
    neverVerb.flag("--lift", blocked->lift, "share.lift");
    neverVerb.whenChosen(blocked, never);
    auto logged = std::make_shared<IdOption>();
    Verb logVerb = verb.verb("log", "share.log");
    logVerb.text("--out", logged->out, "share.log_out");
    logVerb.whenChosen(logged, log);
}
} // namespace regie::app
