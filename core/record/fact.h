// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::record
{
/** How much a person asked to see: kort, meer, alles. */
enum class Depth : std::uint8_t { Short, More, All };
/** "kort", "meer", "alles". */
std::string_view depthName(Depth depth);
std::optional<Depth> depthFromName(std::string_view name);

/** When something was so. `start` and `end` as the source wrote them, partial dates partial. */
struct FactDate {
    std::string start;     ///< empty when not known
    std::string end;       ///< empty when it is a moment, goes on, or is not known
    std::string precision; ///< of start: year, month, day, minute, second; empty without start
    bool operator==(const FactDate&) const = default;
};

/** A resource that was looked at through a reference, or would have been had it been there. */
struct Dependency {
    std::string type;
    std::string
        id; ///< as in the source; or "system|value" for a logical reference (type may be "")
    bool operator==(const Dependency&) const = default;
};

/** What one resource means to a person: one line of a list. Everything here can be recomputed. */
struct Fact {
    std::string kind;     ///< "blood_pressure": the name of the lens
    bool support = false; ///< shown inside other facts, not in the lists
    Words title;
    FactDate date;
    std::string sortDate; ///< start as time::PartialDate::sortKey(); empty when not known
    std::string status;   ///< FHIR code, "" when none
    std::string codeSystem;
    std::string code;
    Words value;            ///< "132 over 81 mmHg", "lactose"; empty when it has none
    std::string number;     ///< as spelled, only when the value is one quantity
    std::string unit;       ///< as people read it
    Words shortText;        ///< one plain line: the value with what makes it understandable
    std::string provider;   ///< who recorded or did it, in words; empty when not said
    bool current = false;   ///< holds now, or the source does not say whether it does
    std::string searchText; ///< words to find it by, both languages
    std::vector<Dependency> dependencies;
};

/** The line of a fact whose source says that it was entered in error. */
const Words& withdrawnWords();
/** The same where the person took back what they stated themselves. */
const Words& withdrawnByPersonWords();
/** The same where the source deleted it, and did not say why. */
const Words& deletedWords();
/** Whether the source, or the person, took it back or deleted it; it is never `current` then. */
bool isWithdrawn(const Fact& fact);

struct Row {
    Words label;
    Words value;
    Depth depth = Depth::More;
    bool operator==(const Row&) const = default;
};

/** An explanation that belongs to a word in the detail. */
struct Explanation {
    std::string term;
    Words plain;
    Words full;
};

/** A fact with everything there is to read about it. */
struct Detail {
    Fact fact;
    std::vector<Row> rows;
    std::vector<Explanation> explanations;
};
} // namespace regie::record
