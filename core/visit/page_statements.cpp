// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/page_statements.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace regie::visit
{
namespace
{
using record::Certainty;
using record::NoneKnown;

constexpr int kMostStatements = 1000;

bool takes(const Same& same, const store::StoredFact& other)
{
    const record::Fact& one = same.holding.front().fact.fact;
    if (!one.code.empty() && one.code == other.fact.code
        && one.codeSystem == other.fact.codeSystem) {
        return true;
    }
    return one.title.nl == other.fact.title.nl;
}

/** Said to be over, in a status or by an end; "unknown" is no end. */
bool isOver(const record::Fact& fact)
{
    constexpr std::array<std::string_view, 3> kOver = {"inactive", "resolved", "remission"};
    constexpr std::array<std::string_view, 3> kHolding = {"active", "recurrence", "relapse"};
    const auto is = [&fact](const auto& statuses) {
        return std::find(statuses.begin(), statuses.end(), fact.status) != statuses.end();
    };
    return !fact.current && (is(kOver) || is(kHolding));
}

Result<std::vector<Statement>> readAll(const Making& making, std::string_view kind)
{
    store::ListQuery query;
    query.kind = kind;
    query.limit = kMostStatements;
    auto page = making.records.list(query);
    if (!page) {
        return fail(page.error());
    }
    std::vector<Statement> all;
    for (store::StoredFact& fact : page->facts) {
        if (record::isWithdrawn(fact.fact) || !making.mayShow(fact)) {
            continue;
        }
        const auto resource = making.records.resourceOf(fact);
        if (!resource) {
            return fail(resource.error());
        }
        const Certainty certainty = record::certaintyOf(*resource->root);
        if (certainty != Certainty::Withdrawn) {
            all.push_back({std::move(fact), certainty});
        }
    }
    return all;
}

/** What is over or not so for one source goes with what another says of it, else it is counted. */
void putAgainst(Statements& statements, Statement&& statement)
{
    for (Same& same : statements.lines) {
        const bool ofOther = std::none_of(
            same.holding.begin(), same.holding.end(), [&statement](const Statement& each) {
                return each.fact.sourceId == statement.fact.sourceId;
            });
        if (ofOther && takes(same, statement.fact)) {
            same.against.push_back(std::move(statement));
            return;
        }
    }
    ++(statement.certainty == Certainty::Refuted ? statements.refuted : statements.over);
}

std::string_view certaintyKey(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Confirmed: return "certainty.confirmed";
    case Certainty::Unconfirmed: return "certainty.unconfirmed";
    case Certainty::Unsure: return "certainty.unsure";
    case Certainty::Refuted: return "certainty.refuted";
    case Certainty::Unsaid:
    case Certainty::Withdrawn: break;
    }
    return "certainty.unsaid";
}

/** What stands in a line about sources that differ. */
class Differing
{
public:
    explicit Differing(const Making& making) : m_making(making) { }
    void add(const store::StoredFact& fact, const std::string& says)
    {
        std::string item = m_making.say(
            "problem.differ_item", {{"letter", m_making.letters.letterOf(fact)}, {"date", says}});
        if (m_said.insert(item).second) {
            m_list += (m_list.empty() ? "" : ", ") + item;
        }
    }
    void putIn(PageLine& line) const
    {
        if (!m_list.empty()) {
            line.conflicts.push_back(m_making.say("problem.differ", {{"list", m_list}}));
        }
    }

private:
    const Making& m_making;
    std::set<std::string> m_said;
    std::string m_list;
};

void addCertainty(const Making& making, PageLine& line, const Same& same)
{
    const bool doubted = std::ranges::any_of(same.holding, &Statement::isDoubtful);
    const bool byAll =
        std::all_of(same.holding.begin(), same.holding.end(), [&same](const Statement& each) {
            return each.isDoubtful() && each.certainty == same.holding.front().certainty;
        });
    Differing differing(making);
    if (byAll) {
        line.marks.push_back(making.say(same.holding.front().certainty == Certainty::Unsure
                                            ? "problem.unsure"
                                            : "problem.unconfirmed"));
        line.state = making.say("problem.state.unsure");
    } else if (doubted) {
        for (const Statement& each : same.holding) {
            if (!each.isOwn()) {
                differing.add(each.fact, making.say(certaintyKey(each.certainty)));
            }
        }
        line.state = making.say("problem.state.unsure");
    }
    for (const Statement& each : same.against) {
        const bool refuted = each.certainty == Certainty::Refuted;
        differing.add(each.fact, making.say(refuted ? "certainty.refuted" : "certainty.over"));
        line.facts.push_back(each.fact.id);
    }
    differing.putIn(line);
}
} // namespace

Result<Statements> statementsOf(const Making& making, std::string_view kind)
{
    auto all = readAll(making, kind);
    if (!all) {
        return fail(all.error());
    }
    Statements statements;
    std::vector<Statement> against;
    for (Statement& each : *all) {
        const record::Fact& fact = each.fact.fact;
        if (each.certainty == Certainty::Refuted || isOver(fact)) {
            against.push_back(std::move(each));
            continue;
        }
        if (const NoneKnown none = record::noneKnown(fact); none != NoneKnown::No) {
            if (none != NoneKnown::NotSaid) {
                statements.noneKnown.push_back(std::move(each));
            }
            continue;
        }
        const auto found =
            std::find_if(statements.lines.begin(),
                         statements.lines.end(),
                         [&each](const Same& same) { return takes(same, each.fact); });
        if (found == statements.lines.end()) {
            statements.lines.push_back({{std::move(each)}, {}});
        } else {
            found->holding.push_back(std::move(each));
        }
    }
    for (Statement& each : against) {
        // That there was none known once is no illness that is over.
        if (record::noneKnown(each.fact.fact) == NoneKnown::No) {
            putAgainst(statements, std::move(each));
        }
    }
    return statements;
}

PageLine lineOf(const Making& making, const Same& same)
{
    const store::StoredFact& first = same.holding.front().fact;
    PageLine line = making.lineOf(first);
    std::vector<std::string> letters;
    Differing dates(making);
    bool differs = false;
    for (const Statement& each : same.holding) {
        const std::string letter = making.letters.letterOf(each.fact);
        const std::string date = making.shortDate(each.fact.fact.date.start);
        letters.insert(std::upper_bound(letters.begin(), letters.end(), letter), letter);
        if (!date.empty()) { // who gives no date contradicts nobody
            dates.add(each.fact, date);
            differs = differs || (!line.date.empty() && date != line.date);
            line.date = line.date.empty() ? date : line.date;
        }
        if (&each != &same.holding.front()) {
            line.facts.push_back(each.fact.id);
            making.addMarks(line, each.fact);
        }
    }
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    line.letters = fmt::format("{}", fmt::join(letters, " "));
    if (differs) {
        dates.putIn(line);
        line.date.clear();
    }
    addCertainty(making, line, same);
    return line;
}

namespace
{
/** As it stands within a sentence. */
std::string within(std::string text)
{
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    }
    return text;
}
} // namespace

std::vector<PageLine> noneKnownLines(const Making& making,
                                     const std::vector<Statement>& noneKnown,
                                     bool others)
{
    struct Saying {
        PageLine line;
        bool ofAny = false;
        std::set<std::string> sources;
    };
    std::vector<Saying> said;
    for (const Statement& each : noneKnown) {
        PageLine line = making.lineOf(each.fact);
        const auto found = std::find_if(said.begin(), said.end(), [&line](const auto& one) {
            return one.line.text == line.text;
        });
        if (found == said.end()) {
            said.push_back({std::move(line),
                            record::noneKnown(each.fact.fact) == NoneKnown::OfAny,
                            {each.fact.sourceId}});
            continue;
        }
        found->line.facts.push_back(each.fact.id);
        if (found->sources.insert(each.fact.sourceId).second) {
            found->line.letters += " " + line.letters;
        }
        found->line.date = found->line.date == line.date ? line.date : std::string();
    }
    std::vector<PageLine> lines;
    for (Saying& each : said) {
        const std::string count = std::to_string(each.sources.size());
        each.line.text =
            making.say(each.sources.size() == 1 ? "allergy.denied_one" : "allergy.denied_many",
                       {{"n", count}, {"text", within(each.line.text)}});
        if (each.ofAny && others) {
            each.line.text = making.say("allergy.denied_but", {{"text", each.line.text}});
        }
        each.line.state = making.say("problem.state.denied");
        lines.push_back(std::move(each.line));
    }
    return lines;
}
} // namespace regie::visit
