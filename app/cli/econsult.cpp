// SPDX-License-Identifier: GPL-3.0-or-later
// A question in writing to a care provider. What leaves goes by the road of every share.
#include "app/cli/dates.h"
#include "app/cli/input.h"
#include "app/cli/names.h"
#include "app/cli/open_record.h"
#include "app/cli/share_verbs.h"
#include "app/cli/verbs.h"
#include "core/time/partial_date.h"
#include "core/visit/content.h"
#include "core/visit/econsults.h"

namespace regie::app
{
namespace
{
struct TextOptions {
    std::string id;
    visit::EConsult said; ///< what is empty is not said
};
struct MakeOptions {
    std::string id;
    ShareMaking making;
};
struct ReplyOptions {
    std::string id;
    std::string text;
    std::string on;
};
struct IdOptions {
    std::string id;
};
struct NoOptions {
};

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::string dateWords(const Context& context, const std::string& date)
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? context.in(parsed->words()) : std::string();
}

tl::unexpected<Problem> problemOf(const Context& context, const Error& error)
{
    return error.code == ErrorCode::NotFound
               ? context.problem(ErrorCode::NotFound, "econsult.not_found")
           : error.code == ErrorCode::LimitExceeded
               ? context.problem(ErrorCode::LimitExceeded, "econsult.too_long")
               : context.problem(error);
}

void writeConsult(JsonWriter& json, const visit::KeptEConsult& kept)
{
    const visit::EConsult& consult = kept.consult;
    json.text("id", consult.id)
        .textOrNull("to", consult.to)
        .textOrNull("subject", consult.subject)
        .textOrNull("question", consult.question)
        .beginArray("facts");
    for (const std::string& fact : consult.facts) {
        json.item(fact);
    }
    json.endArray()
        .textOrNull("sent_on", consult.sentOn)
        .textOrNull("share", consult.share)
        .textOrNull("reply", consult.reply)
        .textOrNull("replied_on", consult.repliedOn)
        .text("saved_at", kept.savedAt);
}

Outcome<int> print(const Context& context, store::Store& store, const visit::KeptEConsult& kept)
{
    if (kept.removed) {
        if (context.options.json) {
            JsonWriter json;
            json.beginObject().beginObject("econsult").text("id", kept.consult.id);
            context.print(json.boolean("removed", true).endObject().endObject());
        } else {
            context.print(
                context.page().paragraph(context.say("econsult.gone", {{"id", kept.consult.id}})));
        }
        return 0;
    }
    const auto content = visit::Content::load(context.files);
    const auto profile = store.profile();
    if (!content || !profile) {
        return context.problem(content ? profile.error() : content.error());
    }
    const auto text = visit::econsultText(
        store.records(), *content, kept.consult, *profile, context.options.language);
    if (!text) {
        return text.error().code == ErrorCode::NotFound
                   ? context.problem(ErrorCode::NotFound, "show.unknown_id")
                   : context.problem(text.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginObject("econsult");
        writeConsult(json, kept);
        context.print(json.text("text", *text).endObject().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.paragraph(*text).blank();
    if (!kept.consult.sentOn.empty()) {
        page.paragraph(
            context.say("econsult.sent", {{"date", dateWords(context, kept.consult.sentOn)}}));
    }
    if (!kept.consult.reply.empty()) {
        page.paragraph(
            context.say("econsult.reply", {{"date", dateWords(context, kept.consult.repliedOn)}}));
        page.paragraph(kept.consult.reply, 2);
    }
    page.paragraph(
        context.say(kept.consult.facts.empty() ? "econsult.how_on_alone" : "econsult.how_on",
                    {{"id", kept.consult.id}}));
    context.print(page);
    return 0;
}

Outcome<int> keep(Context& context, TextOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::Store& store = (*record)->store();
    visit::EConsult& said = options.said;
    if (auto read = linesOrTexts(context, {&said.to, &said.subject}); !read) {
        return tl::unexpected(read.error());
    }
    if (auto good = checkTitle(context, "--name", said.to); !good) {
        return tl::unexpected(good.error());
    }
    if (auto good = checkTitle(context, "--subject", said.subject); !good) {
        return tl::unexpected(good.error());
    }
    auto question = restOrText(context, said.question);
    if (!question) {
        return tl::unexpected(question.error());
    }
    visit::EConsult consult;
    if (!options.id.empty()) {
        auto kept = visit::econsultById(store.records(), options.id);
        if (!kept) {
            return problemOf(context, kept.error());
        }
        consult = std::move(kept->consult);
    }
    for (const auto& [given, member] : {std::pair(&said.to, &consult.to),
                                        std::pair(&said.subject, &consult.subject),
                                        std::pair(&*question, &consult.question)}) {
        *member = given->empty() ? *member : *given;
    }
    if (isBlank(consult.question)) {
        return context.problem(Error{ErrorCode::InvalidArgument, "e-consult without a question"});
    }
    for (const std::string& fact : said.facts) {
        if (!store.records().fact(fact)) {
            return context.problem(ErrorCode::NotFound, "show.unknown_id");
        }
    }
    consult.facts = said.facts.empty() ? consult.facts : said.facts;
    const auto kept = visit::saveEConsult(store, std::move(consult));
    return kept ? print(context, store, *kept) : problemOf(context, kept.error());
}

Outcome<int> runShow(Context& context, const IdOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto kept = visit::econsultById((*record)->store().records(), options.id);
    return kept ? print(context, (*record)->store(), *kept) : problemOf(context, kept.error());
}

Outcome<int> runRemove(Context& context, const IdOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto kept = visit::removeEConsult((*record)->store(), options.id);
    return kept ? print(context, (*record)->store(), *kept) : problemOf(context, kept.error());
}

Outcome<int> runUndo(Context& context, const IdOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto kept = visit::undoEConsult((*record)->store(), options.id);
    return kept ? print(context, (*record)->store(), *kept) : problemOf(context, kept.error());
}

Outcome<int> runList(Context& context, const NoOptions& /*options*/)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto all = visit::econsults((*record)->store().records());
    if (!all) {
        return context.problem(all.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("econsults");
        for (const visit::KeptEConsult& kept : *all) {
            json.beginObject();
            writeConsult(json, kept);
            json.endObject();
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("econsult.heading"));
    std::vector<TextPage::Row> rows;
    for (const visit::KeptEConsult& kept : *all) {
        rows.emplace_back(kept.consult.subject.empty() ? kept.consult.question
                                                       : kept.consult.subject,
                          kept.consult.id);
    }
    rows.empty() ? page.paragraph(context.say("econsult.none")) : page.rows(rows);
    context.print(page);
    return 0;
}

/** By its id, or as the program calls it in either language. */
Outcome<std::string> recipientOf(const Context& context,
                                 const share::ShareRules& rules,
                                 const std::string& typed)
{
    std::vector<NameChoice> choices;
    for (const share::Recipient& each : rules.recipients()) {
        choices.push_back({{each.id, each.name.nl, each.name.en}, each.id});
    }
    if (const auto found = findName(choices, typed)) {
        return choices[*found].shown;
    }
    return unknownName(context, "share.unknown_recipient", choices, typed);
}

Outcome<int> runMake(Context& context, MakeOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::Store& store = (*record)->store();
    auto kept = visit::econsultById(store.records(), options.id);
    if (!kept) {
        return problemOf(context, kept.error());
    }
    visit::EConsult& consult = kept->consult;
    const auto rules = loadShareRules(context);
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    auto recipient = recipientOf(context, *rules, options.making.terms.recipient);
    if (!recipient) {
        return tl::unexpected(recipient.error());
    }
    ShareMaking& making = options.making;
    making.terms.recipient = std::move(*recipient);
    making.terms.recipientName = consult.to;
    making.terms.question =
        consult.subject.empty() ? consult.question : consult.subject + ". " + consult.question;
    making.terms.inWriting = true;
    // A question alone takes no data along. A file of data (IPS) would then say that there are none.
    const bool alone = consult.facts.empty();
    if (alone && making.format == "ips") {
        return context.problem(ErrorCode::InvalidArgument, "econsult.no_facts");
    }
    auto selection = alone ? Result<share::Selection>(share::Selection())
                           : share::selectFacts(store, *rules, consult.facts);
    if (!selection) {
        return context.problem(selection.error());
    }
    const auto share = makeShare(context, **record, *rules, std::move(*selection), making);
    if (!share) {
        return tl::unexpected(share.error());
    }
    if (share->empty()) {
        return 0;
    }
    consult.share = *share;
    consult.sentOn = time::instantText(store.tools().clock.now()).substr(0, 10);
    const auto saved = visit::saveEConsult(store, std::move(consult));
    return saved ? Outcome<int>(0) : problemOf(context, saved.error());
}

Outcome<int> runReply(Context& context, ReplyOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::Store& store = (*record)->store();
    auto text = restOrText(context, options.text);
    if (!text) {
        return tl::unexpected(text.error());
    }
    if (isBlank(*text)) {
        return context.problem(ErrorCode::InvalidArgument, "econsult.no_reply");
    }
    if (const auto read = readDateOption(context, "--on", options.on); !read) {
        return tl::unexpected(read.error());
    }
    auto kept = visit::econsultById(store.records(), options.id);
    if (!kept) {
        return problemOf(context, kept.error());
    }
    kept->consult.reply = std::move(*text);
    kept->consult.repliedOn = options.on.empty()
                                  ? time::instantText(store.tools().clock.now()).substr(0, 10)
                                  : options.on;
    const auto saved = visit::saveEConsult(store, std::move(kept->consult));
    return saved ? print(context, store, *saved) : problemOf(context, saved.error());
}

void addTexts(Verb& verb, visit::EConsult& said)
{
    verb.text("--name", said.to, "econsult.name");
    verb.text("--subject", said.subject, "econsult.subject");
    verb.eachText("--fact", said.facts, "econsult.fact");
    verb.text("QUESTION,--question", said.question, "econsult.question");
}

void addById(const Verb& parent,
             const std::string& name,
             Outcome<int> (*run)(Context&, const IdOptions&))
{
    auto options = std::make_shared<IdOptions>();
    Verb verb = parent.verb(name, "econsult." + name);
    verb.text("ID", options->id, "econsult.id", Presence::Required);
    verb.whenChosen(options, run);
}
} // namespace

void addEConsult(const Verb& root)
{
    Verb verb = root.verb("econsult", "econsult");
    verb.onlyParent();
    auto made = std::make_shared<TextOptions>();
    Verb fresh = verb.verb("new", "econsult.new");
    addTexts(fresh, made->said);
    fresh.whenChosen(made, keep);
    auto changed = std::make_shared<TextOptions>();
    Verb set = verb.verb("set", "econsult.set");
    set.text("ID", changed->id, "econsult.id", Presence::Required);
    addTexts(set, changed->said);
    set.whenChosen(changed, keep);
    addById(verb, "show", runShow);
    addById(verb, "undo", runUndo);
    addById(verb, "remove", runRemove);
    verb.verb("list", "econsult.list").whenChosen(std::make_shared<NoOptions>(), runList);
    auto filed = std::make_shared<MakeOptions>();
    Verb make = verb.verb("make", "econsult.make");
    make.text("ID", filed->id, "econsult.id", Presence::Required);
    make.text("--to", filed->making.terms.recipient, "share.to", Presence::Required);
    make.text("--format", filed->making.format, "share.format");
    make.text("--out", filed->making.out, "share.out");
    make.text("--portal", filed->making.portal, "share.portal");
    make.flag("--overwrite", filed->making.overwrite, "export.overwrite");
    make.flag("--dry-run", filed->making.dryRun, "share.dry_run");
    make.flag("--yes", filed->making.yes, "share.yes");
    make.whenChosen(filed, runMake);
    auto answered = std::make_shared<ReplyOptions>();
    Verb reply = verb.verb("reply", "econsult.reply");
    reply.text("ID", answered->id, "econsult.id", Presence::Required);
    reply.text("TEXT,--text", answered->text, "econsult.text");
    reply.text("--on", answered->on, "econsult.on");
    reply.whenChosen(answered, runReply);
}
} // namespace regie::app
