// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_text.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/share_report.h"
#include "app/cli/share_verbs.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/share/shares.h"
#include "core/store/never_share.h"
#include "ui/sending/shared_document.h"

namespace regie::app
{
Outcome<share::ShareRules> loadShareRules(const Context& context)
{
    auto rules = share::ShareRules::load(context.files);
    return rules ? Outcome<share::ShareRules>(std::move(*rules)) : context.problem(rules.error());
}

namespace
{
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
    const auto rules = loadShareRules(context);
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    const auto all = share::shares((*record)->store());
    const auto posts = ui::sharePosts((*record)->store().connection());
    if (!all || !posts) {
        return context.problem(!all ? all.error() : posts.error());
    }
    printShares(context, *rules, *all, *posts);
    return 0;
}

Outcome<int> revoke(Context& context, const IdOption& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto revoked = ui::endShare((*record)->store(), options.id);
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
    const auto rules = loadShareRules(context);
    if (!rules) {
        return tl::unexpected(rules.error());
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
    printLog(context, *rules, *entries);
    return 0;
}

} // namespace

void addShare(const Verb& root)
{
    Verb verb = root.verb("share", "share");
    verb.onlyParent();
    addShareCreate(verb);
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
