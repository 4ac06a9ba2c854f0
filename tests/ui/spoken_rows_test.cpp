// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the pages as they are read aloud: what a Dutch source wrote is read by a Dutch voice.
#include "tests/ui/speech/page_fixture.h"
#include "ui/speech/blocks.h"

#include <string>
#include <vector>

using namespace regie;
using test::Page;

namespace
{
/** The sentences of a page in an English window, Dutch ones with "nl: " before them. */
std::vector<std::string> said(Page& page)
{
    std::vector<std::string> all;
    for (const ui::ReadBlock& block : ui::blocksIn(page.root(), Language::English)) {
        for (const ui::ReadSentence& each : block.sentences) {
            all.push_back((each.language == Language::Dutch ? "nl: " : "")
                          + each.text.toStdString());
        }
    }
    return all;
}
using Said = std::vector<std::string>;
} // namespace

TEST_CASE("a line of a table of results is read with the provider in Dutch")
{
    Page page(R"(import Regie
        TrendRow {
            date: "1 March 2026"; value: "5.4 mmol/l"; flag: "higher than the lab's limit"
            flagged: true; limits: ""; provider: "Ziekenhuis Oost"
            sourceWords: ["Ziekenhuis Oost"]
        })");
    CHECK(
        said(page)
        == Said{
            "1 March 2026.", "5.4 mmol/l.", "higher than the lab's limit.", "nl: Ziekenhuis Oost"});
}

TEST_CASE("a remark is read with its day, and the person's own words in Dutch")
{
    Page page(R"(import Regie
        RemarkRow {
            label: "Your note"; more: "1 March 2026"; value: "Dit klopt niet"; key: 1
            sourceWords: ["Dit klopt niet"]
        })");
    CHECK(said(page) == Said{"Your note.", "1 March 2026.", "nl: Dit klopt niet"});
}

TEST_CASE("the card of the next appointment is read in two languages, each in sentences of its own")
{
    Page page(R"(import Regie
        AppointmentCard {
            days: 1; what: "Controle hartfalen"; when: "Tuesday 8 December"; who: "Polikliniek"
            sourceWords: ["Controle hartfalen", "Polikliniek"]
        })");
    CHECK(said(page)
          == Said{"Tomorrow.", "nl: Controle hartfalen", "Tuesday 8 December", "nl: Polikliniek"});
}

TEST_CASE("a choice whose words end in a sign is told with that sign alone")
{
    Page page(R"(import Regie
        SimpleTile { text: "What is it?"; line: "Two more."; aside: "1 March" })");
    CHECK(page.root().property("spoken").toString().toStdString()
          == "What is it? Two more. 1 March");
}
