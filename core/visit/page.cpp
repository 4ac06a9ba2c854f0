// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/page.h"

#include "core/time/partial_date.h"
#include "core/visit/page_making.h"

#include <algorithm>
#include <array>

namespace regie::visit
{
namespace
{
constexpr std::size_t kNamedLength = 160; ///< bytes of names in a line about what did not fit

/** The longer form of a date, with its time when it has one. */
std::string longDate(const Making& making, std::string_view date)
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? making.in(parsed->words()) : std::string();
}

void add(PageBlock& block, std::string text, bool bold = false)
{
    PageLine line;
    line.text = std::move(text);
    line.bold = bold;
    block.lines.push_back(std::move(line));
}

PageBlock makeQuestions(const Making& making)
{
    const Visit& visit = making.visit();
    PageBlock block;
    for (std::size_t i = 0; i < visit.points.size(); ++i) {
        add(block, std::to_string(i + 1) + ". " + visit.points[i], i == 0);
    }
    if (visit.points.empty()) {
        add(block, making.say("questions.none"));
    }
    std::string asked;
    for (std::size_t i = 0; i < visit.goodQuestions.size(); ++i) {
        if (visit.goodQuestions[i]) {
            asked += (asked.empty() ? "" : " ") + making.say("question." + std::to_string(i + 1));
        }
    }
    const std::array<std::pair<std::string_view, const std::string*>, 3> texts = {
        {{"questions.goal", &visit.goal},
         {"questions.matters", &visit.matters},
         {"questions.understood", &visit.understood}}};
    for (const auto& [key, text] : texts) {
        if (!text->empty()) {
            add(block, making.say(key, {{"text", *text}}));
        }
    }
    if (!asked.empty()) {
        add(block, making.say("questions.ask", {{"list", asked}}));
    }
    return block;
}

PageBlock makeContact(const Making& making)
{
    const ContactWishes& contact = making.visit().contact;
    std::string text;
    const auto append = [&text](const std::string& part) {
        text += (text.empty() ? "" : " · ") + part;
    };
    if (contact.hearsBadly) {
        append(making.say("contact.hears"));
    }
    if (contact.seesBadly) {
        append(making.say("contact.sees"));
    }
    if (contact.readsWithDifficulty) {
        append(making.say("contact.reads"));
    }
    const std::array<std::pair<std::string_view, const std::string*>, 3> texts = {
        {{"contact.interpreter", &contact.interpreter},
         {"contact.with", &contact.comesWith},
         {"contact.preferred", &contact.preferred}}};
    for (const auto& [key, said] : texts) {
        if (!said->empty()) {
            append(making.say(key, {{"text", *said}}));
        }
    }
    PageBlock block;
    add(block, text.empty() ? making.say("contact.none") : text);
    return block;
}

Result<PageBlock> makeBlock(const Making& making, Block which, std::vector<PageChart>& charts)
{
    switch (which) {
    case Block::Questions: return makeQuestions(making);
    case Block::Options: return makeOptions(making);
    case Block::Contact: return makeContact(making);
    case Block::Problems: return makeProblems(making);
    case Block::Medicines: return makeMedicines(making);
    case Block::Allergies: return makeAllergies(making);
    case Block::Measurements: return makeMeasurements(making, charts);
    case Block::Results: return makeResults(making);
    case Block::Questionnaires: return makeQuestionnaires(making);
    }
    return fail(ErrorCode::Internal, "block");
}

/** The order of the person, else of the template; blocks the person did not name come last. */
std::vector<Block> orderOf(const Making& making)
{
    std::vector<Block> order;
    for (const auto* list : {&making.visit().order, &making.layout.blocks}) {
        for (const Block block : *list) {
            if (std::find(order.begin(), order.end(), block) == order.end()) {
                order.push_back(block);
            }
        }
    }
    return order;
}

std::string heading(const Making& making, Block block)
{
    return making.say("block." + std::string(blockName(block)));
}

void writeHead(const Making& making, Page& page)
{
    const Visit& visit = making.visit();
    page.title = visit.why.empty() ? making.say("page.title")
                                   : making.say("page.title_of", {{"why", visit.why}});
    page.person = making.request.profile.name;
    const std::string born = longDate(making, making.request.profile.birthDate);
    if (!born.empty()) {
        page.person += ", " + making.say("page.born", {{"date", born}});
    }
    const std::string date = longDate(making, visit.date);
    page.about = date.empty() ? std::string() : making.say("page.visit", {{"date", date}});
    if (!visit.with.empty()) {
        page.about +=
            (page.about.empty() ? "" : " ") + making.say("page.with", {{"name", visit.with}});
    }
    page.printed = making.say("page.printed", {{"date", longDate(making, making.monthsAgo(0))}});
}

void writeSources(const Making& making, Page& page)
{
    page.sources = making.letters.sources();
    std::string list;
    for (PageSource& source : page.sources) {
        const bool self = source.name.empty();
        if (self) {
            source.name = making.say("page.self");
        }
        source.received = making.shortDate(
            time::instantText(making.letters.receivedOf(source.letter)).substr(0, 10));
        list += (list.empty() ? "" : ", ")
                + making.say(
                    self ? "page.source" : "page.source_dated",
                    {{"letter", source.letter}, {"name", source.name}, {"date", source.received}});
    }
    if (!list.empty()) {
        page.sourcesLine =
            making.say("page.sources", {{"list", list}}) + " " + making.say("page.dates");
    }
}

/** Limits of care and advance directives: a doctor must not think that there are none. */
Result<std::string> withoutBlock(const Making& making)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kKinds = {
        {{"treatment_directive", "page.limits"}, {"advance_directive", "page.directives"}}};
    constexpr int kMostRead = 1000;
    std::string list;
    for (const auto& [kind, key] : kKinds) {
        store::ListQuery query;
        query.kind = kind;
        query.limit = kMostRead;
        const auto found = making.records.list(query);
        if (!found) {
            return fail(found.error());
        }
        const auto count = std::ranges::count_if(found->facts, [&making](const auto& fact) {
            return making.mayShow(fact) && !record::isWithdrawn(fact.fact);
        });
        if (count > 0) {
            list += (list.empty() ? "" : ", ")
                    + making.say(std::string(key) + (count == 1 ? "_one" : "_many"),
                                 {{"n", std::to_string(count)}});
        }
    }
    return list.empty() ? list : making.say("page.not_here", {{"list", list}});
}

Result<std::map<std::string, std::string>> sourceNames(store::Records& records)
{
    const auto sources = records.sources();
    if (!sources) {
        return fail(sources.error());
    }
    std::map<std::string, std::string> names;
    for (const store::Source& source : *sources) {
        names.emplace(source.id, source.provider.empty() ? source.name : source.provider);
    }
    return names;
}

std::string_view moreKey(const PageBlock& block)
{
    return block.block == Block::Problems ? "page.more_older" : "page.more_other";
}

/** "2 even gestopt, 1 gewijzigd": how many of what did not fit are of each state, in their order. */
std::string statesOf(const PageBlock& block, const Content& content, Language language)
{
    std::vector<std::pair<std::string_view, int>> counts;
    for (const PageLeft& left : block.left) {
        if (left.state.empty()) {
            continue;
        }
        const auto found =
            std::ranges::find(counts, left.state, &std::pair<std::string_view, int>::first);
        if (found == counts.end()) {
            counts.emplace_back(left.state, 1);
        } else {
            ++found->second;
        }
    }
    std::string list;
    for (const auto& [state, count] : counts) {
        list += (list.empty() ? "" : ", ")
                + content.say(language,
                              "page.more_state",
                              {{"n", std::to_string(count)}, {"state", std::string(state)}});
    }
    return list;
}
} // namespace

Result<Page> makePage(store::Records& records,
                      const terms::Terms& terms,
                      const Content& content,
                      const PageRequest& request)
{
    auto names = sourceNames(records);
    if (!names) {
        return fail(names.error());
    }
    const auto neverShared = records.neverShared();
    if (!neverShared) {
        return fail(neverShared.error());
    }
    SourceLetters letters(std::move(*names));
    const Making making{records,
                        terms,
                        content,
                        request,
                        content.pageTemplate(request.visit.pageTemplate),
                        letters,
                        *neverShared};
    Page page;
    page.language = request.language;
    writeHead(making, page);
    std::string hidden;
    for (const Block which : orderOf(making)) {
        if (request.visit.hidden.contains(which)) {
            hidden += (hidden.empty() ? "" : ", ") + heading(making, which);
            continue;
        }
        auto block = makeBlock(making, which, page.charts);
        if (!block) {
            return fail(block.error());
        }
        block->block = which;
        block->heading = heading(making, which);
        block->isPlain =
            which == Block::Questions || which == Block::Options || which == Block::Contact;
        if (which == Block::Options && block->lines.empty()) {
            continue; // most visits have none
        }
        if (block->lines.empty() && block->remark.empty()) {
            block->remark = making.say("page.nothing");
        }
        page.blocks.push_back(std::move(*block));
    }
    if (!hidden.empty()) {
        page.hiddenLine = making.say("page.hidden", {{"list", hidden}});
    }
    const auto notHere = withoutBlock(making);
    if (!notHere) {
        return fail(notHere.error());
    }
    page.hiddenLine += (page.hiddenLine.empty() || notHere->empty() ? "" : " ") + *notHere;
    writeSources(making, page);
    return page;
}

std::string moreLine(const PageBlock& block, const Content& content, Language language)
{
    if (block.left.empty()) {
        return {};
    }
    const std::string count = std::to_string(block.left.size());
    std::string line = content.say(language, moreKey(block), {{"n", count}});
    if (const std::string states = statesOf(block, content, language); !states.empty()) {
        line += content.say(language, "page.more_states", {{"list", states}});
    }
    if (block.block != Block::Medicines && block.block != Block::Allergies) {
        return line;
    }
    // A medicine or allergy that is only counted is as good as hidden: their names stay.
    std::string names;
    std::size_t named = 0;
    while (named < block.left.size()
           && (named == 0 || names.size() + block.left[named].name.size() < kNamedLength)) {
        names += (names.empty() ? "" : ", ") + block.left[named].name;
        ++named;
    }
    if (named < block.left.size()) {
        names = content.say(language,
                            "page.more_unnamed",
                            {{"list", names}, {"n", std::to_string(block.left.size() - named)}});
    }
    return content.say(language, "page.more_named", {{"more", line}, {"list", names}});
}

bool shorten(Page& page)
{
    struct Least {
        Block block;
        std::size_t lines;
    };
    // First what is beyond a handful, then the rest: one block is not emptied for another.
    constexpr std::array<Least, 9> kOrder = {{{Block::Results, 4},
                                              {Block::Measurements, 3},
                                              {Block::Problems, 6},
                                              {Block::Questionnaires, 1},
                                              {Block::Medicines, 8},
                                              {Block::Results, 1},
                                              {Block::Measurements, 1},
                                              {Block::Problems, 2},
                                              {Block::Medicines, 1}}};
    for (const Least& least : kOrder) {
        const auto block =
            std::find_if(page.blocks.begin(), page.blocks.end(), [&least](const auto& each) {
                return each.block == least.block;
            });
        if (block != page.blocks.end() && block->lines.size() > least.lines) {
            limitLines(*block, block->lines.size() - 1);
            return true;
        }
    }
    return false;
}
} // namespace regie::visit
