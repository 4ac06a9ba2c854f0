// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pressure_line.h"

#include "core/record/pressure_half.h"
#include "core/store/fact_row.h"
#include "core/store/records_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace regie::store
{
namespace
{
/** "132 mmHg" as number and what follows; the number is empty when there is more before it. */
struct Spelled {
    std::string_view number;
    std::string_view rest;
};

Spelled spelledIn(std::string_view value)
{
    const std::size_t end = value.find_first_not_of("0123456789.,");
    const std::size_t length = end == std::string_view::npos ? value.size() : end;
    return {value.substr(0, length), value.substr(length)};
}

/** What the line of a half says behind its value, such as that it is higher than usual. */
std::string_view behind(std::string_view line, std::string_view value)
{
    return line.starts_with(value) ? line.substr(value.size()) : std::string_view();
}

/** Empty when the halves cannot be said in one. */
std::string together(std::string_view upper, std::string_view lower)
{
    const Spelled above = spelledIn(upper);
    const Spelled below = spelledIn(lower);
    if (above.number.empty() || below.number.empty() || above.rest != below.rest) {
        return {};
    }
    return fmt::format("{} over {}{}", above.number, below.number, above.rest);
}

/** A half that is shown with a number and stands for itself. */
bool standsForItself(const StoredFact& half)
{
    const record::Fact& fact = half.fact;
    return half.lead == 0 && !fact.number.empty() && fact.status != "entered-in-error"
           && fact.status != "cancelled" && fact.shortText.nl.starts_with(fact.value.nl)
           && fact.shortText.en.starts_with(fact.value.en);
}
} // namespace

std::optional<StoredFact> wholePressure(const StoredFact& upper, const StoredFact& lower)
{
    StoredFact whole = upper;
    record::Fact& fact = whole.fact;
    fact.kind = "blood_pressure";
    fact.title = {"Bloeddruk", "Blood pressure"};
    fact.value = {together(upper.fact.value.nl, lower.fact.value.nl),
                  together(upper.fact.value.en, lower.fact.value.en)};
    if (fact.value.nl.empty() || fact.value.en.empty()) {
        return std::nullopt;
    }
    const auto line = [&](std::string Words::*in, std::string_view above, std::string_view below) {
        std::string text = fact.value.*in;
        const auto add = [&text](std::string_view name, std::string_view more) {
            text += more.empty() ? std::string() : fmt::format("; {}{}", name, more);
        };
        add(above, behind(upper.fact.shortText.*in, upper.fact.value.*in));
        add(below, behind(lower.fact.shortText.*in, lower.fact.value.*in));
        return text;
    };
    fact.shortText = {line(&Words::nl, "bovendruk", "onderdruk"),
                      line(&Words::en, "upper pressure", "lower pressure")};
    whole.lowerHalf = lower.id;
    whole.differs = upper.differs || lower.differs;
    for (const std::string& name : lower.alsoFrom) {
        if (std::ranges::find(whole.alsoFrom, name) == whole.alsoFrom.end()) {
            whole.alsoFrom.push_back(name);
        }
    }
    std::ranges::sort(whole.alsoFrom);
    const RemarkMarks& marks = lower.remarks;
    whole.remarks = {upper.remarks.wrong || marks.wrong,
                     upper.remarks.notMine || marks.notMine,
                     upper.remarks.note || marks.note};
    return whole;
}

Result<std::optional<StoredFact>> Records::otherHalf(const StoredFact& half)
{
    if (!isHalf(half) || !standsForItself(half) || half.fact.sortDate.empty()) {
        return std::optional<StoredFact>();
    }
    const auto keyOf = [this](const StoredFact& fact) -> Result<std::string> {
        const auto resource = resourceOf(fact);
        if (!resource) {
            return fail(resource.error());
        }
        return resource->root == nullptr ? std::string() : record::pressureHalfKey(*resource->root);
    };
    const auto key = keyOf(half);
    if (!key || key->empty()) {
        return key ? Result<std::optional<StoredFact>>(std::nullopt)
                   : Result<std::optional<StoredFact>>(fail(key.error()));
    }
    std::optional<StoredFact> other;
    std::size_t same = 0;
    std::size_t others = 0;
    for (const std::string_view kind : {kUpperHalf, kLowerHalf}) {
        auto query = m_state->connection->prepare(
            fmt::format("SELECT {} FROM fact AS f INDEXED BY fact_kind CROSS JOIN source AS s "
                        "ON s.row = f.source WHERE f.kind = ?1 AND f.sort_date = ?2 AND s.id = ?3",
                        kFactColumns));
        if (!query) {
            return fail(query.error());
        }
        query->bindBorrowed(1, kind);
        query->bindBorrowed(2, half.fact.sortDate);
        query->bindBorrowed(3, half.sourceId);
        auto found = query->collect(readFact);
        if (!found) {
            return fail(found.error());
        }
        for (StoredFact& each : *found) {
            if (each.fact.status == "entered-in-error" || each.fact.status == "cancelled") {
                continue;
            }
            const auto its = keyOf(each);
            if (!its) {
                return fail(its.error());
            }
            if (*its != *key) {
                continue;
            }
            (kind == half.fact.kind ? same : others) += 1;
            if (kind != half.fact.kind) {
                other = std::move(each);
            }
        }
    }
    // With two of one half nobody can say which belong together.
    const bool clear = same == 1 && others == 1 && standsForItself(*other);
    if (!clear
        || !(half.fact.kind == kUpperHalf ? wholePressure(half, *other)
                                          : wholePressure(*other, half))) {
        return std::optional<StoredFact>();
    }
    return other;
}
} // namespace regie::store
