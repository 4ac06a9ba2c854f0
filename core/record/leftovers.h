// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/reading.h"
#include "core/record/row_list.h"

#include <string_view>

namespace regie::record
{
/**
 * After a dosage was told in a sentence: its numbers and times are covered, and those texts and
 * codes that stand in the sentence; what the sentence leaves out still gets its row.
 */
void coverDosage(Marks& marks, const fhir::Node& dosage, const Words& sentence);

/**
 * Makes rows of all that no row of a lens told, so that nothing of a resource is ever invisible:
 * first, at depth meer, what has a label people know; then, at depth alles, every leaf that is
 * not yet there to the letter. Names come from the words of the elements, from the code beside a
 * value, from the question beside an answer, from the title of a section.
 */
class Leftovers
{
public:
    Leftovers(Reading& reading, Marks& marks, RowList& rows, Words title)
        : m_reading(reading), m_marks(marks), m_rows(rows), m_title(std::move(title))
    {
    }
    /** One pass over the resource: Depth::More, then Depth::All. */
    void make(Depth pass);

private:
    /** Where a value stands: what it is called, and whether people are to see it by themselves. */
    struct Place {
        Words label;
        bool known = false; ///< the label is one people know, so depth meer may show it
        bool open = true;   ///< nothing around it is for depth alles only
    };

    void object(const fhir::Node& node, const Place& place);
    void members(const fhir::Node& node, const Place& place);
    void member(const fhir::Node& node, const Place& place);
    void contained(const fhir::Node& list, const Place& place);
    void values(const std::vector<const fhir::Node*>& nodes, const Place& place);
    void backbones(const std::vector<const fhir::Node*>& nodes, const Place& place);
    void extension(const fhir::Node& node, const Place& place);
    void asides(const fhir::Node& node, const Place& place);
    void question(const fhir::Node& node, const Place& place);
    void besidesAnswer(const fhir::Node& answer, const Place& own, const Place& inner);
    void section(const fhir::Node& node, const Place& place);
    bool namedByCode(const fhir::Node& node, const Place& place);
    void dosages(const std::vector<const fhir::Node*>& nodes, const Place& place);
    void letters(const fhir::Node& node, const Place& place);
    bool emit(const Place& place, Words value, Depth depth);

    Place placeOf(const fhir::Node& member, const Place& around) const;
    static Place below(const Place& around, const Words& label, bool known);

    Reading& m_reading;
    Marks& m_marks;
    RowList& m_rows;
    Words m_title; ///< of the fact: a row does not repeat it
    Depth m_pass = Depth::More;
};
} // namespace regie::record
