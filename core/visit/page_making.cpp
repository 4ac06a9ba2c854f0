// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/page_making.h"

#include "core/record/care_words.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace regie::visit
{
namespace
{
constexpr std::string_view kSelfLetter = "Z"; ///< no source gets it
constexpr std::size_t kLetters = 25;

/** A … Y, AA, AB …: never the letter of the person. */
std::string letterAt(std::size_t index)
{
    std::string letter;
    for (std::size_t left = index + 1; left > 0; left = (left - 1) / kLetters) {
        letter.insert(letter.begin(), static_cast<char>('A' + (left - 1) % kLetters));
    }
    return letter;
}
} // namespace

std::string SourceLetters::letterOf(const store::StoredFact& fact)
{
    auto& letter = m_letters[fact.sourceId];
    if (letter.empty()) {
        const bool self = fact.sourceKind == store::SourceKind::Self;
        const auto others = std::count_if(m_sources.begin(), m_sources.end(), [](const auto& each) {
            return each.letter != kSelfLetter;
        });
        letter = self ? std::string(kSelfLetter) : letterAt(static_cast<std::size_t>(others));
        const auto name = m_names.find(fact.sourceId);
        m_sources.push_back({letter,
                             self                    ? std::string()
                             : name == m_names.end() ? fact.sourceName
                                                     : name->second,
                             {}});
    }
    auto& received = m_received[letter];
    received = std::max(received, fact.received);
    return letter;
}

Clock::Instant SourceLetters::receivedOf(std::string_view letter) const
{
    const auto found = m_received.find(letter);
    return found == m_received.end() ? Clock::Instant() : found->second;
}

std::string Making::shortDate(std::string_view date) const
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? in(parsed->shortWords()) : std::string();
}

std::string Making::monthsAgo(int months) const
{
    using namespace std::chrono;
    year_month_day day(floor<days>(request.now));
    day -= std::chrono::months(months);
    if (!day.ok()) {
        day = day.year() / day.month() / last;
    }
    return fmt::format("{:04}-{:02}-{:02}",
                       static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

void Making::addMarks(PageLine& line, const store::StoredFact& fact) const
{
    if (fact.remarks.wrong) {
        line.marks.push_back(say("page.wrong"));
    }
    if (fact.remarks.notMine) {
        line.marks.push_back(say("page.not_mine"));
    }
    const CheckedLine* check = visit().checkOf(fact.id);
    if (check == nullptr) {
        return;
    }
    const bool medicine = fact.fact.kind.find("medication") != std::string::npos
                          || fact.fact.kind == "administration_agreement"
                          || fact.fact.kind == "variable_dosing"
                          || fact.fact.kind == "dispense_request";
    if (check->check == Check::NotTaken) {
        line.marks.push_back(say("medicine.not_taken"));
    } else if (check->check == Check::TakenDifferently) {
        line.marks.push_back(say(medicine ? "medicine.differently" : "page.wrong"));
    }
    if (!check->note.empty()) {
        line.conflicts.push_back(say("page.note", {{"text", check->note}}));
    }
}

PageLine Making::lineOf(const store::StoredFact& fact) const
{
    PageLine line;
    line.facts = {fact.id};
    line.text = in(record::forCareProvider(fact.fact.title));
    line.letters = letters.letterOf(fact);
    line.date = shortDate(fact.fact.date.start);
    addMarks(line, fact);
    return line;
}

void limitLines(PageBlock& block, std::size_t most)
{
    while (block.lines.size() > most) {
        PageLine& last = block.lines.back();
        block.left.insert(block.left.begin(), {std::move(last.text), std::move(last.state)});
        block.lines.pop_back();
    }
}
} // namespace regie::visit
