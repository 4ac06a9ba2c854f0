// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace regie::visit
{
/** The parts of the one page, in the order they have without a template. */
enum class Block : std::uint8_t {
    Questions,      ///< what the person wants to discuss, the aim, what matters
    Options,        ///< options set side by side for this visit; off the page when there are none
    Contact,        ///< how to speak with the person
    Problems,       ///< complaints and conditions that hold now
    Medicines,      ///< current medication, and what changed
    Allergies,      ///< allergies and alerts
    Measurements,   ///< of the body
    Results,        ///< of laboratories: asked for, or flagged by the laboratory
    Questionnaires, ///< scores
};
inline constexpr std::array<Block, 9> kBlocks = {Block::Questions,
                                                 Block::Options,
                                                 Block::Contact,
                                                 Block::Problems,
                                                 Block::Medicines,
                                                 Block::Allergies,
                                                 Block::Measurements,
                                                 Block::Results,
                                                 Block::Questionnaires};
/** "questions", "contact", …: as in files and at the command line. */
std::string_view blockName(Block block);
std::optional<Block> blockFromName(std::string_view name);

/** What the person says of a line of their record: "klopt dit?". */
enum class Check : std::uint8_t {
    NotSaid,
    Right,           ///< klopt
    NotTaken,        ///< of a medicine: neem ik niet
    TakenDifferently ///< of a medicine: neem ik anders; of other lines: klopt niet
};
/** "", "right", "not_taken", "differently". */
std::string_view checkName(Check check);

struct CheckedLine {
    std::string fact; ///< id
    Check check = Check::NotSaid;
    std::string note; ///< in the person's words; may be empty
    bool operator==(const CheckedLine&) const = default;
};

/** How to speak with the person; what is empty or false is not said. */
struct ContactWishes {
    bool hearsBadly = false;
    bool seesBadly = false;
    bool readsWithDifficulty = false;
    std::string interpreter; ///< language
    std::string comesWith;
    std::string preferred; ///< how the person wants to be reached, in own words
    bool empty() const;
    bool operator==(const ContactWishes&) const = default;
};

/** A consultation as the person prepares it, and what came of it. All texts are in own words. */
struct Visit {
    static constexpr std::size_t kMostPoints = 3;
    static constexpr std::size_t kAgreedLines = 4;

    std::string id; ///< UUID
    std::string
        appointment;  ///< id of the appointment's fact; empty: the person said when and with whom
    std::string date; ///< FHIR date or dateTime; empty: not known
    std::string with;
    std::string why;
    std::vector<std::string> points; ///< what to discuss, most important first, at most kMostPoints
    std::string goal;
    std::string matters;                 ///< what is important to the person
    std::array<bool, 3> goodQuestions{}; ///< which of the three good questions to ask
    std::vector<CheckedLine> checks;
    bool noAllergies = false; ///< the person confirmed that there are none known
    ContactWishes contact;
    std::set<Block> hidden;           ///< blocks that stay off the page by choice
    std::string pageTemplate;         ///< id of a template; empty: the general one
    std::vector<Block> order;         ///< own order; empty: that of the template
    std::vector<std::string> results; ///< facts of results that were asked for
    bool charts = false;              ///< a second page with charts
    std::string video;      ///< address of a talk by video, as the person got it; empty: none
    std::string understood; ///< "zo heb ik het begrepen"
    std::array<std::string, kAgreedLines> agreed{};
    std::string told; ///< "zo vertel ik het thuis"

    bool isPrepared() const { return !points.empty(); }
    bool isFinished() const;
    const CheckedLine* checkOf(std::string_view fact) const;
    bool operator==(const Visit&) const = default;
};

/**
 * Takes out what is empty, and blanks around texts. InvalidArgument: more than kMostPoints points, a
 * date that is none. LimitExceeded: a text for the page is longer than 240 characters, or any text
 * than 2000 bytes. EncodingInvalid.
 */
Result<Visit> tidied(Visit visit);

/** The body of a draft, and back; what is not known there is left out. SyntaxInvalid: no visit. */
std::string visitJson(const Visit& visit);
Result<Visit> visitFromJson(std::string_view id, std::string_view json);
} // namespace regie::visit
