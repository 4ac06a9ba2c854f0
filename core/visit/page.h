// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/visit/content.h"
#include "core/visit/visit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::terms
{
class Terms;
}

/**
 * The one page for the care provider, as data: what stands on it and where it comes from, without how
 * it looks. Limits and blocks: PATIENT-CONTENT.md 3.4. What does not fit is counted and said.
 */
namespace regie::visit
{
struct PageLine {
    std::vector<std::string> facts;     ///< what it says; empty: the person's own words
    std::string text;                   ///< what it is
    std::string detail;                 ///< more of it; may be empty
    std::vector<std::string> marks;     ///< what must not be overlooked, in words
    std::vector<std::string> conflicts; ///< where sources differ; never solved by us
    std::string letters;                ///< "A", "A B"; empty: the person's own words
    std::string date;                   ///< of the source, in words; empty when it says none
    std::string
        state; ///< what it is beyond an ordinary line of its block ("even gestopt"), for when
               ///< it does not fit; empty: nothing
    bool bold = false;
};

/** A line that did not fit. */
struct PageLeft {
    std::string name;
    std::string state; ///< as PageLine::state
};

struct PageBlock {
    Block block = Block::Questions;
    std::string heading;
    std::vector<PageLine> lines;
    std::string remark;         ///< what is about the whole block; may be empty
    std::vector<PageLeft> left; ///< what did not fit, in order
    bool isPlain = false;       ///< own words: lines without letters
};

struct PageSource {
    std::string letter;
    std::string name;
    std::string received; ///< the newest of what stands on the page, in words
};

struct PagePoint {
    std::string day; ///< FHIR date as the source wrote it
    double value = 0;
    std::optional<double> second; ///< the lower one of a blood pressure
    std::string text;             ///< in words
    bool self = false;            ///< measured by the person
};
struct PageChart {
    std::string title;
    std::string unit;
    std::vector<PagePoint> points; ///< oldest first, at least two
};

struct Page {
    Language language = Language::Dutch;
    std::string title;
    std::string person;  ///< name and birth date
    std::string about;   ///< which visit
    std::string printed; ///< who made it and when
    std::vector<PageBlock> blocks;
    std::vector<PageSource> sources;
    std::string sourcesLine;
    /** What is not on the page: left out by choice, and limits of care, which have no block; may be empty. */
    std::string hiddenLine;
    std::vector<PageChart> charts;
};

/** For whom and when; `now` also decides what was changed in the last three months. */
struct PageRequest {
    const Visit& visit;
    store::Profile profile;
    Language language = Language::Dutch;
    Clock::Instant now{};
};

/** Reads what the page needs: lists by index, never all facts. Errors: those of Records. */
Result<Page> makePage(store::Records& records,
                      const terms::Terms& terms,
                      const Content& content,
                      const PageRequest& request);

/**
 * What stands below the lines of a block about what did not fit: how many, and how many of them are of
 * a state that must not be overlooked; of medicines and allergies their names. Empty: all of it did.
 */
std::string moreLine(const PageBlock& block, const Content& content, Language language);

/**
 * Takes the line away that costs least (results before measurements before problems before
 * medicines; the person's own words and allergies never) and counts it among what did not fit.
 * False: there is none left to take.
 */
bool shorten(Page& page);
} // namespace regie::visit
