// SPDX-License-Identifier: GPL-3.0-or-later
// "Wat past bij mij?": options beside what matters to the person. No winner and no total.
#include "app/cli/input.h"
#include "app/cli/names.h"
#include "app/cli/open_record.h"
#include "app/cli/options_output.h"
#include "app/cli/verbs.h"
#include "core/visit/choices.h"
#include "core/visit/content.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace regie::app
{
namespace
{
struct ChoiceOptions {
    std::string id;
    std::string about;
    std::string visit;
    std::vector<std::string> options;
    std::vector<std::string> matters; ///< "minder klachten=3"
    bool withoutWaiting = false;
    int removeOption = 0; ///< counted from 1; 0: none
    int removeMatter = 0;
    int moveOption = 0;
    int to = 0;
};

struct CellOptions {
    std::string id;
    int option = 0;
    int matter = 0;
    std::string leaning;
    std::string note;
    std::string from;
};

struct IdOptions {
    std::string id;
};
struct NoOptions {
};

std::size_t indexOf(int counted)
{
    return counted < 1 ? std::string::npos : static_cast<std::size_t>(counted - 1);
}

/** "minder klachten=3": what matters and how much; without a weight it is 2. */
visit::Matter matterOf(const std::string& text)
{
    const std::size_t mark = text.rfind('=');
    int weight = 2;
    if (mark == std::string::npos) {
        return {text, weight};
    }
    const std::string_view number = std::string_view(text).substr(mark + 1);
    const auto read = std::from_chars(number.data(), number.data() + number.size(), weight);
    const bool whole = read.ec == std::errc() && read.ptr == number.data() + number.size();
    return whole ? visit::Matter{text.substr(0, mark), weight} : visit::Matter{text, 2};
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/** Adds what was said to what there is; a matter that is there already gets its new weight. */
Outcome<void> change(const Context& context, visit::Choice& choice, const ChoiceOptions& said)
{
    const std::size_t removed = indexOf(said.removeOption);
    const std::size_t lost = indexOf(said.removeMatter);
    const std::size_t moved = indexOf(said.moveOption);
    if ((said.removeOption != 0 && removed >= choice.options.size())
        || (said.removeMatter != 0 && lost >= choice.matters.size())
        || (said.moveOption != 0
            && (moved >= choice.options.size() || indexOf(said.to) >= choice.options.size()))) {
        return context.problem(ErrorCode::InvalidArgument, "options.no_such_number");
    }
    if (said.moveOption != 0) {
        visit::moveOption(choice, moved, indexOf(said.to));
    }
    if (said.removeOption != 0) {
        visit::removeOption(choice, removed);
    }
    if (said.removeMatter != 0) {
        visit::removeMatter(choice, lost);
    }
    choice.about = said.about.empty() ? choice.about : said.about;
    choice.visit = said.visit.empty() ? choice.visit : said.visit;
    for (const std::string& option : said.options) {
        choice.options.push_back(option);
    }
    for (const std::string& text : said.matters) {
        visit::Matter matter = matterOf(text);
        if (matter.weight < 0 || matter.weight > visit::Choice::kMostWeight) {
            return context.problem(ErrorCode::InvalidArgument, "options.weight");
        }
        const auto there =
            std::find_if(choice.matters.begin(),
                         choice.matters.end(),
                         [&matter](const visit::Matter& each) { return each.text == matter.text; });
        if (there != choice.matters.end()) {
            there->weight = matter.weight;
        } else {
            choice.matters.push_back(std::move(matter));
        }
    }
    for (const std::string& text : choice.options) {
        if (isBlank(text)) {
            return context.problem(ErrorCode::InvalidArgument, "options.blank");
        }
    }
    for (const visit::Matter& matter : choice.matters) {
        if (isBlank(matter.text)) {
            return context.problem(ErrorCode::InvalidArgument, "options.blank");
        }
    }
    return {};
}

/** What all verbs begin with. */
struct Opened {
    std::unique_ptr<OpenRecord> record;
    visit::Content content;
};
Outcome<Opened> openAll(Context& context)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto content = visit::Content::load(context.files);
    return content ? Outcome<Opened>(Opened{std::move(*record), std::move(*content)})
                   : context.problem(content.error());
}

Outcome<int> answer(const Context& context,
                    const visit::Content& content,
                    const Result<visit::KeptChoice>& kept)
{
    if (!kept) {
        return kept.error().code == ErrorCode::NotFound
                   ? context.problem(ErrorCode::NotFound, "options.not_found")
               : kept.error().code == ErrorCode::LimitExceeded
                   ? context.problem(ErrorCode::LimitExceeded, "options.too_much")
                   : context.problem(kept.error());
    }
    printChoice(context, content, *kept);
    return 0;
}

Outcome<void> readTexts(Context& context, ChoiceOptions& options)
{
    std::vector<std::string*> texts = {&options.about};
    for (auto* list : {&options.options, &options.matters}) {
        for (std::string& text : *list) {
            texts.push_back(&text);
        }
    }
    if (auto read = linesOrTexts(context, texts); !read) {
        return read;
    }
    if (auto good = checkTitle(context, "--about", options.about); !good) {
        return good;
    }
    if (auto good = checkTitles(context, "--option", options.options); !good) {
        return good;
    }
    return checkTitles(context, "--matters", options.matters);
}

Outcome<void> checkVisit(const Context& context, store::Records& records, const std::string& id)
{
    if (id.empty() || records.draft(store::DraftKind::Visit, id)) {
        return {};
    }
    return context.problem(ErrorCode::NotFound, "visit.not_found");
}

Outcome<int> runNew(Context& context, ChoiceOptions options)
{
    auto opened = openAll(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    store::Store& store = opened->record->store();
    if (auto read = readTexts(context, options); !read) {
        return tl::unexpected(read.error());
    }
    if (auto there = checkVisit(context, store.records(), options.visit); !there) {
        return tl::unexpected(there.error());
    }
    visit::Choice choice = visit::newChoice(opened->content, context.options.language);
    const std::vector<std::string> waiting = std::exchange(choice.options, {});
    if (auto done = change(context, choice, options); !done) {
        return tl::unexpected(done.error());
    }
    if (!options.withoutWaiting) {
        // Waiting is an option too, and stands last.
        choice.options.insert(choice.options.end(), waiting.begin(), waiting.end());
    }
    return answer(context, opened->content, visit::saveChoice(store, std::move(choice)));
}

Outcome<int> runSet(Context& context, ChoiceOptions options)
{
    auto opened = openAll(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    store::Store& store = opened->record->store();
    if (auto read = readTexts(context, options); !read) {
        return tl::unexpected(read.error());
    }
    if (auto there = checkVisit(context, store.records(), options.visit); !there) {
        return tl::unexpected(there.error());
    }
    auto kept = visit::choiceById(store.records(), options.id);
    if (!kept) {
        return answer(context, opened->content, kept);
    }
    if (auto done = change(context, kept->choice, options); !done) {
        return tl::unexpected(done.error());
    }
    return answer(context, opened->content, visit::saveChoice(store, std::move(kept->choice)));
}

Outcome<int> runSay(Context& context, CellOptions options)
{
    auto opened = openAll(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    store::Store& store = opened->record->store();
    if (auto read = linesOrTexts(context, {&options.note, &options.from}); !read) {
        return tl::unexpected(read.error());
    }
    auto kept = visit::choiceById(store.records(), options.id);
    if (!kept) {
        return answer(context, opened->content, kept);
    }
    const std::pair cell(indexOf(options.option), indexOf(options.matter));
    if (cell.first >= kept->choice.options.size() || cell.second >= kept->choice.matters.size()) {
        return context.problem(ErrorCode::InvalidArgument, "options.no_such_number");
    }
    static const std::vector<NameChoice> kLeanings = {
        {{"unknown", "onbekend", "weet ik niet", "I do not know"}, "unknown"},
        {{"for", "voordeel", "benefit"}, "for"},
        {{"against", "nadeel", "drawback"}, "against"}};
    const auto leaning = findName(kLeanings, options.leaning);
    if (!leaning) {
        return unknownName(context, "options.leaning", kLeanings, options.leaning);
    }
    kept->choice.cells[cell] = {static_cast<visit::Leaning>(*leaning), options.note, options.from};
    return answer(context, opened->content, visit::saveChoice(store, std::move(kept->choice)));
}

Outcome<int> runShow(Context& context, const IdOptions& options)
{
    auto opened = openAll(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return answer(
        context, opened->content, visit::choiceById(opened->record->store().records(), options.id));
}

Outcome<int> runUndo(Context& context, const IdOptions& options)
{
    auto opened = openAll(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return answer(context, opened->content, visit::undoChoice(opened->record->store(), options.id));
}

Outcome<int> runRemove(Context& context, const IdOptions& options)
{
    auto opened = openAll(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return answer(
        context, opened->content, visit::removeChoice(opened->record->store(), options.id));
}

Outcome<int> runList(Context& context, const NoOptions& /*options*/)
{
    auto opened = openAll(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const auto all = visit::choices(opened->record->store().records());
    if (!all) {
        return context.problem(all.error());
    }
    printChoices(context, opened->content, *all);
    return 0;
}

/** One that is looked up by its id and needs nothing else. */
void addById(const Verb& parent,
             const std::string& name,
             Outcome<int> (*run)(Context&, const IdOptions&))
{
    auto options = std::make_shared<IdOptions>();
    Verb verb = parent.verb(name, "options." + name);
    verb.text("ID", options->id, "options.id", Presence::Required);
    verb.whenChosen(options, run);
}

void addTexts(Verb& verb, ChoiceOptions& options)
{
    verb.text("--about", options.about, "options.about");
    verb.text("--visit", options.visit, "options.visit");
    verb.texts("--option", options.options, "options.option");
    verb.texts("--matter", options.matters, "options.matter");
}
} // namespace

void addOptionsAid(const Verb& root)
{
    Verb verb = root.verb("options", "options");
    verb.also("keuze");
    verb.onlyParent();
    auto made = std::make_shared<ChoiceOptions>();
    Verb fresh = verb.verb("new", "options.new");
    addTexts(fresh, *made);
    fresh.flag("--without-waiting", made->withoutWaiting, "options.without_waiting");
    fresh.whenChosen(made, runNew);
    auto changed = std::make_shared<ChoiceOptions>();
    Verb set = verb.verb("set", "options.set");
    set.text("ID", changed->id, "options.id", Presence::Required);
    addTexts(set, *changed);
    set.number("--remove-option", changed->removeOption, {1, 5}, "options.remove_option");
    set.number("--remove-matter", changed->removeMatter, {1, 12}, "options.remove_matter");
    set.number("--move-option", changed->moveOption, {1, 5}, "options.move_option");
    set.number("--to", changed->to, {1, 5}, "options.to");
    set.whenChosen(changed, runSet);
    auto said = std::make_shared<CellOptions>();
    Verb say = verb.verb("say", "options.say");
    say.text("ID", said->id, "options.id", Presence::Required);
    say.number("OPTION,--option", said->option, {1, 5}, "options.option_number");
    say.number("MATTER,--matter", said->matter, {1, 12}, "options.matter_number");
    say.text("LEANING,--leaning", said->leaning, "options.leaning_word", Presence::Required);
    say.text("--note", said->note, "options.note");
    say.text("--from", said->from, "options.from");
    say.whenChosen(said, runSay);
    addById(verb, "show", runShow);
    addById(verb, "undo", runUndo);
    addById(verb, "remove", runRemove);
    verb.verb("list", "options.list").whenChosen(std::make_shared<NoOptions>(), runList);
}
} // namespace regie::app
