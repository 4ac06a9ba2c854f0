// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/share_report.h"

#include "app/cli/fact_text.h"
#include "app/cli/json_writer.h"
#include "core/store/records.h"
#include "ui/text/portal_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace regie::app
{
namespace
{
std::string_view reasonName(share::LeftOutReason reason)
{
    switch (reason) {
    case share::LeftOutReason::NeverShare: return "never_share";
    case share::LeftOutReason::Sensitive: return "sensitive";
    case share::LeftOutReason::Withdrawn: return "withdrawn";
    }
    return {};
}

void writeSelection(JsonWriter& json, const Context& context, const share::Selection& selection)
{
    json.beginArray("facts");
    for (const store::StoredFact& each : selection.facts) {
        json.item(each.id);
    }
    json.endArray().beginArray("left_out");
    for (const share::LeftOut& each : selection.leftOut) {
        json.beginObject()
            .text("fact", each.fact)
            .text("reason", reasonName(each.reason))
            .textOrNull("group", each.group)
            .endObject();
    }
    json.endArray().beginArray("sensitive");
    for (const share::SensitiveFact& each : selection.sensitive) {
        json.beginObject().text("fact", each.fact).text("group", each.group).endObject();
    }
    json.endArray().beginArray("revealed");
    for (const share::Revealed& each : selection.revealed) {
        json.beginObject()
            .text("medicine", each.medicine)
            .text("problem", each.problem)
            .text("about", context.in(each.about))
            .endObject();
    }
    json.endArray();
}

std::string withStop(std::string sentence)
{
    return sentence.ends_with('.') ? sentence : sentence + '.';
}

/** An entry of the log in words; one of a kind that this release does not know as it is. */
TextPage::Entry logEntry(const Context& context,
                         const share::ShareRules& rules,
                         const share::LogEntry& entry)
{
    TextPage::Entry line;
    line.left = entry.at.substr(0, 16);
    line.text = entry.entry;
    const auto json = nlohmann::json::parse(entry.entry, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
        return line;
    }
    const auto text = [&json](const char* name) {
        const auto found = json.find(name);
        return found != json.end() && found->is_string() ? found->get<std::string>()
                                                         : std::string();
    };
    const std::string what = text("what");
    if (what == "share") {
        const auto records = json.find("records");
        const std::size_t count = records != json.end() ? records->size() : 0;
        line.text = context.say(
            "share.log_shared",
            {{"recipient",
              rules.recipientText(
                  text("recipient"), text("recipient_name"), context.options.language)}});
        line.below = counted(context, "share.facts", static_cast<std::int64_t>(count));
        line.right = text("share");
    } else if (what == "revoke") {
        line.text = context.say("share.log_revoked");
        line.right = text("share");
    }
    return line;
}
} // namespace

void printBefore(const Context& context,
                 store::Store& store,
                 const share::ShareRules& rules,
                 const share::ShareDraft& draft,
                 bool wholeText)
{
    TextPage page = context.page();
    page.paragraph(
        counted(context, "share.goes", static_cast<std::int64_t>(draft.selection.facts.size())));
    std::int64_t blocked = 0;
    for (const share::LeftOut& each : draft.selection.leftOut) {
        blocked += each.reason == share::LeftOutReason::NeverShare ? 1 : 0;
    }
    if (blocked > 0) {
        page.paragraph(counted(context, "share.left_never", blocked));
    }
    for (const share::SensitiveGroup& group : rules.sensitive()) {
        const auto out =
            std::count_if(draft.selection.leftOut.begin(),
                          draft.selection.leftOut.end(),
                          [&](const share::LeftOut& each) { return each.group == group.id; });
        if (out > 0) {
            page.paragraph(context.say("share.left_group",
                                       {{"group", context.in(group.name)},
                                        {"count", std::to_string(out)},
                                        {"id", group.id}}));
        }
        const auto in =
            std::count_if(draft.selection.sensitive.begin(),
                          draft.selection.sensitive.end(),
                          [&](const share::SensitiveFact& each) { return each.group == group.id; });
        if (in > 0) {
            page.paragraph(
                context.say("share.with_group",
                            {{"group", context.in(group.name)}, {"count", std::to_string(in)}}));
        }
    }
    // One medicine has many records, and a problem too: each sentence is said once.
    std::set<std::string> said;
    for (const share::Revealed& each : draft.selection.revealed) {
        const auto fact = store.records().fact(each.medicine);
        const auto [sentence, first] = said.insert(
            context.say("share.reveals",
                        {{"medicine", fact ? context.in(fact->fact.title) : each.medicine},
                         {"about", context.in(each.about)}}));
        if (first) {
            page.paragraph(*sentence);
        }
    }
    if (wholeText) {
        page.heading(draft.document.title);
        for (const std::string& line : draft.document.head) {
            page.paragraph(line);
        }
        for (const share::TextBlock& block : draft.document.blocks) {
            page.heading(block.heading);
            for (const std::string& line : block.lines) {
                page.paragraph("- " + line, 2);
            }
        }
        page.paragraph(context.say("share.dry_run"));
    }
    context.print(page);
}

void printPreviewJson(const Context& context, const share::ShareDraft& draft)
{
    JsonWriter json;
    json.beginObject().null("share");
    writeSelection(json, context, draft.selection);
    json.text("text", draft.text).endObject();
    context.print(json);
}

void printCreated(const Context& context,
                  const share::ShareDraft& draft,
                  const share::Share& made,
                  const std::string& file,
                  const std::string& code)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().text("share", made.id).text("file", file).textOrNull("code", code);
        writeSelection(json, context, draft.selection);
        json.text("document", made.document).endObject();
        context.print(json);
        return;
    }
    TextPage page = context.page();
    page.paragraph(counted(context, "share.done", static_cast<std::int64_t>(made.facts.size())));
    page.paragraph(code.empty() ? context.say("share.no_lock")
                                : context.say("share.code", {{"code", code}}));
    page.paragraph(context.say("share.no_return"));
    context.print(page);
}

void printPut(const Context& context,
              const share::ShareDraft& draft,
              const share::Share& made,
              const std::string& portal,
              const std::string& item)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().text("share", made.id).text("outbox", item);
        writeSelection(json, context, draft.selection);
        json.text("document", made.document).endObject();
        context.print(json);
        return;
    }
    TextPage page = context.page();
    page.paragraph(context.say("send.put", {{"name", portal}}));
    page.paragraph(context.say("share.may_end"));
    context.print(page);
}

void printShares(const Context& context,
                 const share::ShareRules& rules,
                 const std::vector<share::Share>& shares,
                 const std::vector<ui::SharePost>& posts)
{
    const auto postOf = [&posts](const share::Share& share) {
        return std::ranges::find(posts, share.id, &ui::SharePost::share);
    };
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("shares");
        for (const share::Share& each : shares) {
            json.beginObject()
                .text("share", each.id)
                .text("made_at", each.madeAt)
                .text("recipient", each.terms.recipient)
                .textOrNull("name", each.terms.recipientName)
                .text("purpose", each.terms.purpose)
                .textOrNull("why", each.terms.question)
                .textOrNull("until", each.terms.until)
                .text("format", each.form)
                .text("document", each.document)
                .textOrNull("revoked_at", each.revokedAt)
                .textOrNull("sending",
                            postOf(each) == posts.end()
                                ? std::string_view()
                                : sync::outboxStateName(postOf(each)->state))
                .beginArray("facts");
            for (const std::string& id : each.facts) {
                json.item(id);
            }
            json.endArray().endObject();
        }
        context.print(json.endArray().endObject());
        return;
    }
    TextPage page = context.page();
    if (shares.empty()) {
        page.paragraph(context.say("share.none"));
    }
    std::vector<TextPage::Entry> entries;
    for (const share::Share& each : shares) {
        TextPage::Entry entry;
        entry.left = each.madeAt.substr(0, 10);
        entry.text = rules.recipientText(
            each.terms.recipient, each.terms.recipientName, context.options.language);
        entry.below = counted(context, "share.facts", static_cast<std::int64_t>(each.facts.size()));
        if (!each.revokedAt.empty()) {
            entry.below += " " + context.say("share.is_revoked");
        } else if (!each.terms.until.empty()) {
            entry.below += " " + context.say("share.until_line", {{"date", each.terms.until}});
        }
        if (const auto post = postOf(each); post != posts.end()) {
            entry.below +=
                " "
                + withStop(ui::outboxWords(
                    context.messages, context.options.language, post->state, post->reason));
        }
        entry.right = each.id;
        entries.push_back(std::move(entry));
    }
    context.print(page.entries(entries));
}

void printLog(const Context& context,
              const share::ShareRules& rules,
              const std::vector<share::LogEntry>& log)
{
    const std::size_t broken = share::countBrokenLinks(log);
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("entries");
        for (const share::LogEntry& each : log) {
            json.beginObject()
                .text("device", each.device)
                .number("number", each.number)
                .text("at", each.at)
                .text("entry", each.entry)
                .text("previous", each.previous)
                .text("hash", each.hash)
                .endObject();
        }
        context.print(json.endArray().number("broken", broken).endObject());
        return;
    }
    TextPage page = context.page();
    std::vector<TextPage::Entry> entries;
    for (const share::LogEntry& each : log) {
        entries.push_back(logEntry(context, rules, each));
    }
    page.entries(entries);
    page.paragraph(context.say(broken == 0 ? "share.log_whole" : "share.log_broken"));
    context.print(page);
}
} // namespace regie::app
