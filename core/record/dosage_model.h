// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace regie::record
{
/** A CodeableConcept of a dosage. */
struct DosageConcept {
    struct Coding {
        std::string system;
        std::string code;
        std::string display;
        bool operator==(const Coding&) const = default;
    };
    std::vector<Coding> codings;
    std::string text;

    bool empty() const { return codings.empty() && text.empty(); }
    /** The words it came with: its text, else the first display; may be empty. */
    const std::string& words() const;
    bool operator==(const DosageConcept&) const = default;
};

/**
 * An amount or a range of it. Numbers are decimals with a point and without needless zeros ("0.5").
 * Exact: low equals high. An open end is empty.
 */
struct DosageAmount {
    std::string low;
    std::string high;
    std::string unit;     ///< name in resources/terms/labels/dosage.json ("piece"); empty: unitText
    std::string unitText; ///< as the source wrote it
    bool operator==(const DosageAmount&) const = default;
};

/** A length of time, or a range of it, in one of s min h d wk mo a. Numbers as in DosageAmount. */
struct DosageSpan {
    std::string low;
    std::string high;
    std::string unit;

    bool empty() const { return unit.empty(); }
    bool operator==(const DosageSpan&) const = default;
};

/** So much per length of time: a rate, or the most that may be taken. */
struct DosagePer {
    DosageAmount amount;
    DosageSpan per;
    bool operator==(const DosagePer&) const = default;
};

/** FHIR Timing as far as dosages use it. Empty is absent; dates and times as the source wrote. */
struct DosageTiming {
    DosageSpan bounds;                   ///< how long to go on
    std::string boundsStart, boundsEnd;  ///< the same as dates
    std::string count, countMax;         ///< how often in all
    DosageSpan duration;                 ///< of one administration
    std::string frequency, frequencyMax; ///< so many times per `period`
    DosageSpan period;
    std::vector<std::string> days;  ///< mon … sun
    std::vector<std::string> times; ///< 08:00:00
    std::vector<std::string> when;  ///< EventTiming codes
    std::string offset;             ///< minutes before or after `when`
    bool exact = false;             ///< to be kept to the minute (extension timing-exact)
    bool operator==(const DosageTiming&) const = default;
};

/** One Dosage (STU3 and R4 alike). */
struct DosageInstruction {
    std::string sequence;
    std::string text;                 ///< original, with the instruction for the patient
    std::vector<DosageConcept> extra; ///< additionalInstruction
    DosageTiming timing;
    bool asNeeded = false;
    DosageConcept asNeededFor; ///< what for; empty: not said
    DosageConcept site, route, method;
    std::vector<DosageAmount> dose; ///< none or one
    std::vector<DosagePer> rate;    ///< none or one; `per` empty when the unit says it
    std::vector<DosagePer> maxPerPeriod;
    std::vector<DosageAmount> maxPerTime;
    std::vector<DosageAmount> maxEver;
    bool complete = true; ///< false: the source says something that has no place above
    bool operator==(const DosageInstruction&) const = default;
};

/** All instructions of one medication resource. */
struct DosagePlan {
    enum class Order { Single, Parallel, Sequential, Unclear };
    Order order = Order::Single;
    std::vector<DosageInstruction> instructions; ///< sequential ones in the order to follow
    DosageSpan cycle;                            ///< start again after this; empty: no cycle
    std::string original;                        ///< all text of the source, each sentence once
    bool stopped = false; ///< the resource says it is not taken (now): stopped, paused, cancelled
    bool complete = true;
};
} // namespace regie::record
