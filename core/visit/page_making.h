// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/visit: what the makers of blocks share.
#pragma once

#include "core/visit/page.h"

#include <chrono>
#include <map>
#include <unordered_set>

namespace regie::visit
{
/** Which letter stands for which source, in the order they are met. */
class SourceLetters
{
public:
    /** `names`: what a source is called, by Source::id. */
    explicit SourceLetters(std::map<std::string, std::string> names) : m_names(std::move(names)) { }

    std::string letterOf(const store::StoredFact& fact);
    const std::vector<PageSource>& sources() const { return m_sources; }
    /** The newest moment something of that letter came in. */
    Clock::Instant receivedOf(std::string_view letter) const;

private:
    std::map<std::string, std::string> m_names;
    std::map<std::string, std::string> m_letters; ///< by Source::id
    std::map<std::string, Clock::Instant, std::less<>> m_received;
    std::vector<PageSource> m_sources;
};

/** What every maker of a block works with. */
struct Making {
    store::Records& records;
    const terms::Terms& terms;
    const Content& content;
    const PageRequest& request;
    const PageTemplate& layout;
    SourceLetters& letters;
    const std::unordered_set<std::string>&
        neverShared; ///< ids of facts; none of them is on the page

    bool mayShow(const store::StoredFact& fact) const { return !neverShared.contains(fact.id); }
    std::string say(std::string_view key, Content::Values values = {}) const
    {
        return content.say(request.language, key, values);
    }
    const std::string& in(const Words& words) const { return words.in(request.language); }
    const Visit& visit() const { return request.visit; }
    /** "15 nov 2021"; empty when the text is no date. */
    std::string shortDate(std::string_view date) const;
    /** Day of `now` minus so many months, as a FHIR date. */
    std::string monthsAgo(int months) const;
    /** What remarks and checks of the person say of a fact. */
    void addMarks(PageLine& line, const store::StoredFact& fact) const;
    /** Facts, letter, date and marks of a line that is about one fact. */
    PageLine lineOf(const store::StoredFact& fact) const;
};

Result<PageBlock> makeOptions(const Making& making);
Result<PageBlock> makeProblems(const Making& making);
Result<PageBlock> makeMedicines(const Making& making);
Result<PageBlock> makeAllergies(const Making& making);
Result<PageBlock> makeMeasurements(const Making& making, std::vector<PageChart>& charts);
Result<PageBlock> makeResults(const Making& making);
Result<PageBlock> makeQuestionnaires(const Making& making);

/** Puts what is beyond `most` lines among what did not fit. */
void limitLines(PageBlock& block, std::size_t most);
} // namespace regie::visit
