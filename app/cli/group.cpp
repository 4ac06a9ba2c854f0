// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_json.h"
#include "app/cli/fact_text.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/store/groups.h"
#include "core/store/records.h"

namespace regie::app
{
namespace
{
struct GroupOptions {
    std::string id;
    std::string other;
};

/** What is said when it is done, and when it cannot be. */
struct Sayings {
    std::string done;
    std::string impossible;
};

/** Says what was done, and shows the fact as it stands now. */
Outcome<int> finish(Context& context,
                    OpenRecord& record,
                    const GroupOptions& options,
                    const Result<void>& done,
                    const Sayings& sayings)
{
    if (!done) {
        if (done.error().code == ErrorCode::NotFound) {
            return context.problem(ErrorCode::NotFound, "show.unknown_id");
        }
        return done.error().code == ErrorCode::InvalidArgument
                   ? context.problem(ErrorCode::InvalidArgument, sayings.impossible)
                   : context.problem(done.error());
    }
    const auto detail = record.store().records().detail(options.id);
    if (!detail) {
        return context.problem(detail.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginObject("fact");
        writeDetailMembers(json, *detail, record::Depth::Short, context.options.language);
        context.print(json.endObject().endObject());
    } else {
        TextPage page = context.page();
        page.paragraph(context.say(sayings.done, {{"id", options.id}})).blank();
        writeDetail(context, page, *detail, record::Depth::More);
        context.print(page);
    }
    return 0;
}

using Choose = Result<void> (*)(store::Store&, std::string_view);

Run chooseOne(Choose choose, Sayings sayings, std::shared_ptr<GroupOptions> options)
{
    return [choose, sayings = std::move(sayings), options](Context& context) -> Outcome<int> {
        auto record = openRecord(context);
        if (!record) {
            return tl::unexpected(record.error());
        }
        return finish(
            context, **record, *options, choose((*record)->store(), options->id), sayings);
    };
}

Outcome<int> join(Context& context, const GroupOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    return finish(context,
                  **record,
                  options,
                  store::joinFacts((*record)->store(), options.id, options.other),
                  {"group.joined", "group.joined_impossible"});
}
} // namespace

void addGroup(const Verb& root)
{
    Verb group = root.verb("group", "group");
    group.onlyParent();
    const auto one = [](Verb verb, Choose choose, Sayings sayings) {
        auto options = std::make_shared<GroupOptions>();
        verb.text("ID", options->id, "show.id", Presence::Required);
        verb.whenChosen(chooseOne(choose, std::move(sayings), options));
    };
    one(group.verb("undo", "group.undo"),
        store::separateFact,
        {"group.undone", "group.undone_impossible"});
    one(group.verb("restore", "group.restore"),
        store::rejoinFact,
        {"group.restored", "group.restored_impossible"});
    auto options = std::make_shared<GroupOptions>();
    Verb verb = group.verb("join", "group.join");
    verb.text("ID", options->id, "show.id", Presence::Required);
    verb.text("OTHER", options->other, "group.other", Presence::Required);
    verb.whenChosen(options, join);
}
} // namespace regie::app
