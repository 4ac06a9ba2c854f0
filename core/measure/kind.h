// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/measure/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::measure
{
struct Coding {
    std::string system; ///< empty: words only
    std::string code;
    std::string display;
    bool operator==(const Coding&) const = default;
};

/** From and up to and including. */
struct Limits {
    Decimal min;
    Decimal max;
    bool holds(Decimal value) const { return value >= min && value <= max; }
};

enum class RuleType {
    Above,           ///< the first part is larger than the second; else offer to swap
    Difference,      ///< ask when first - second is below `low` or above `high`
    FromMedian,      ///< ask when more than `high` from the median of the last 10 (from 3 on)
    Factor,          ///< low … high was typed in another unit: offer it shifted by `shift`
    FactorInChild,   ///< the same, under 18 only
    MuchBelowLast,   ///< ask when low … high while the last one was above `high`
    FromLast,        ///< from `low` on: ask when more than `high` from the last within `days`
    FromLastPercent, ///< below `high`: ask when more than `low` per cent from it
    FromLastAdult,   ///< from 18: ask when more than `high` from the last one
    OtherUnit,       ///< above `low`: refused, with what it would be in our unit
    AskBetween,      ///< ask from `low` to `high`
    DayTotal,        ///< with this one the day comes above `high`: ask; above `hardHigh`: refused
};

struct Rule {
    RuleType type{};
    Decimal low;
    Decimal high;
    Decimal hardHigh;
    int days = 0;
    int shift = 0;    ///< power of ten that goes from what was typed to our unit
    std::string unit; ///< UCUM of OtherUnit
};

/** Before or after which meal: the code of v3 TimingEvent goes along. */
struct MealMoment {
    std::string id;   ///< "before_breakfast"
    std::string code; ///< "ACM"
    Words words;
    std::string nhg45; ///< its code in NHG table 45; empty: that of the kind
};

/** What may be told of how was measured: arm, posture, cuff, clothing … */
struct Circumstance {
    struct Option {
        std::string id; ///< "left"
        Coding coding;
        std::string systemR4; ///< empty: as coding.system
        Words words;
    };
    std::string id;     ///< "temperature_site"
    std::string option; ///< what the command line calls it: "site"
    Words words;
    /** Where it stands: "bodySite", "method", "interpretation", "coding", "component:S|C|display",
        "extension:url". */
    std::string placeStu3;
    std::string placeR4;
    std::vector<Option> options;

    const Option* find(std::string_view optionId) const;
};

/** One kind of measurement: resources/measurements/README.md says what each member means. */
struct Kind {
    std::string id;
    Words label;
    Words simple; ///< as the simplified mode calls it
    /** What people call it, in either language; kinds of one subject may share a name ("glucose"). */
    std::vector<std::string> names;
    /** As a form asks for the number, and where that is found; empty: of a kind that is not typed. */
    Words question;
    Words hint;
    std::vector<Coding> codes;
    std::vector<Coding> codesR4;     ///< empty: as codes
    std::vector<Coding> codesImport; ///< also understood
    std::optional<Coding> panelStu3; ///< code of the whole, of which the value is a component
    std::vector<std::string> parts;  ///< kinds that are entered together; empty: this one alone
    std::string ucum;
    std::string unitText; ///< Quantity.unit
    std::string ucumR4;   ///< empty: as ucum
    Words unit;           ///< as people read it; may be empty
    int decimals = 0;     ///< shown
    int decimalsMost = 0; ///< may be typed
    Decimal step;         ///< of + and -
    Limits hard;
    std::optional<Limits> soft;
    std::optional<Limits> softChild;
    std::vector<Rule> rules;
    std::vector<std::string> circumstances;
    std::vector<MealMoment> moments;
    std::optional<Limits> meter; ///< usual limits of a meter that shows LO and HI
    std::optional<Words> lowest; ///< words at both ends of a scale
    std::optional<Words> highest;
    std::optional<Coding> methodStu3; ///< always so
    std::optional<Coding> methodR4;
    std::string category; ///< "vital-signs", "laboratory", "activity", "": none
    std::string profileStu3;
    std::string profileR4;
    std::string card;                ///< key of Cards; empty: none
    std::vector<std::string> lenses; ///< kinds of fact it is found among; empty: by its code
    bool sendable = false;           ///< has a profile in MedMij SelfMeasurements
    bool derived = false;            ///< computed, not typed
    bool sumOfDay = false;           ///< the day total says something, an average of parts does not
    bool integerValue = false;       ///< valueInteger instead of a quantity
    bool own = false;                ///< made by the person

    const MealMoment* moment(std::string_view momentId) const;
};

/** Four steps of a leaflet. The same whatever the value: no step is ever picked by a number. */
struct Card {
    std::string id;
    Words nothing, appointment, today, emergency; ///< a step may be empty
};
} // namespace regie::measure
