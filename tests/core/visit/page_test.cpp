// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the one page. All data is synthetic.
#include "core/visit/page.h"

#include "core/store/never_share.h"
#include "core/store/own_statement.h"
#include "core/store/remarks.h"
#include "tests/core/visit/page_fixture.h"

using namespace regie;
using namespace regie::test;
using visit::Block;

TEST_CASE("the person's own words come first, the first point in bold")
{
    PageFixture fixture;
    fixture.visit.why = "Controle";
    fixture.visit.date = "2026-12-08T11:00:00+01:00";
    fixture.visit.with = "S. Aydemir";
    fixture.visit.points = {"Ik ben moe", "Mag ik vliegen?"};
    fixture.visit.matters = "Zelf dingen doen";
    fixture.visit.goodQuestions = {true, false, false};
    fixture.visit.understood = "Ik drink 2 liter";
    const visit::Page page = fixture.page();
    CHECK(page.title == "Voor mijn afspraak: Controle");
    CHECK(page.person == "Roos Testdijk, geboren 8 april 1951");
    CHECK(page.about == "afspraak 8 december 2026, 11:00 uur bij S. Aydemir");
    CHECK(page.printed == "Samengesteld door de patiënt op 22 november 2026.");
    const visit::PageBlock& block = page.blocks.front();
    REQUIRE(block.lines.size() == 5);
    CHECK(block.lines[0].text == "1. Ik ben moe");
    CHECK(block.lines[0].bold);
    CHECK_FALSE(block.lines[1].bold);
    CHECK(block.lines[2].text == "Belangrijk voor mij: Zelf dingen doen");
    CHECK(block.lines[3].text == "Zo heb ik het begrepen: Ik drink 2 liter");
    CHECK(block.lines[4].text == "Ik wil ook vragen: Wat zijn mijn mogelijkheden?");
}

TEST_CASE("nothing in the record is said as nothing in my data, never as none")
{
    PageFixture fixture;
    const visit::Page page = fixture.page();
    CHECK(blockOf(page, Block::Allergies).remark == "Hierover staat niets in mijn gegevens.");
    CHECK(blockOf(page, Block::Problems).remark == "Hierover staat niets in mijn gegevens.");
    fixture.visit.noAllergies = true;
    CHECK(blockOf(fixture.page(), Block::Allergies).remark == "Geen bekend, zegt de patiënt.");
}

TEST_CASE("what the person says and what a source says of allergies stand side by side")
{
    PageFixture fixture;
    fixture.take(
        R"({"resourceType":"AllergyIntolerance","id":"a","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}]},"criticality":"high","code":{"text":"Penicilline"},"patient":{"display":"R"},"reaction":[{"manifestation":[{"text":"Huiduitslag"}],"severity":"severe"}],"onsetDateTime":"1998"})");
    fixture.visit.noAllergies = true;
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Allergies);
    REQUIRE(block.lines.size() == 1);
    CHECK(block.lines[0].text == "Penicilline");
    CHECK(block.lines[0].detail.find("Huiduitslag") != std::string::npos);
    CHECK(block.lines[0].detail.find("ernstig") != std::string::npos);
    CHECK(block.lines[0].letters == "A");
    CHECK(block.lines[0].date == "1998");
    CHECK(block.remark.find("bronnen zeggen iets anders") != std::string::npos);
}

TEST_CASE("one problem of two sources is one line, and where they differ both stand there")
{
    PageFixture fixture;
    fixture.take(condition("h", "Hartfalen", "2021-11-08"), "ziekenhuis");
    fixture.take(condition("i", "Hartfalen", "2020") + condition("j", "Jicht", "2015"), "huisarts");
    fixture.take(condition("k", "Jicht", "2015") + condition("o", "Griep", "2010", "resolved"),
                 "apotheek");
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Problems);
    REQUIRE(block.lines.size() == 2);
    CHECK(block.lines[0].letters == "A B");
    CHECK(block.lines[0].conflicts
          == std::vector<std::string>{"Bronnen verschillen: A zegt 8 nov 2021, B zegt 2020"});
    CHECK(block.lines[1].conflicts.empty());
    CHECK(block.lines[1].date == "2015");
    CHECK(block.remark == "Daarnaast 1 die voorbij zijn");
    CHECK(page.sourcesLine.find("A = ziekenhuis") != std::string::npos);
    CHECK(page.sourcesLine.find("B = huisarts") != std::string::npos);
}

TEST_CASE("changed, stopped and not taken medicines are marked")
{
    PageFixture fixture; // 22 November 2026
    fixture.take(medicine("oud", "Losartan", "2014-02-04")
                 + medicine("nieuw", "Amlodipine", "2026-10-01")
                 + medicine("stop", "Simvastatine", "2015-01-01", "2026-10-20", "stopped")
                 + medicine("lang", "Lisinopril", "2008-05-20", "2009-02-17", "stopped"));
    const auto losartan = fixture.theFact("Losartan");
    fixture.visit.checks = {{losartan.id, visit::Check::NotTaken, "Ik word er duizelig van"}};
    const visit::Page page = fixture.page();
    const std::string text = textOf(blockOf(page, Block::Medicines));
    INFO(text);
    CHECK(text.find("Amlodipine") < text.find("BEGONNEN 1 okt 2026"));
    CHECK(text.find("NEEM IK NIET | ik zeg: Ik word er duizelig van") != std::string::npos);
    CHECK(text.find("GESTOPT 20 okt 2026") != std::string::npos);
    CHECK(text.find("Lisinopril") == std::string::npos);
    CHECK(text.find("1 van 3 door mij nagekeken") != std::string::npos);
    CHECK(blockOf(page, Block::Medicines).lines[1].date == "4 feb 2014");
}

TEST_CASE("a medicine that does not fit is named")
{
    PageFixture fixture;
    fixture.take(fullestRecord());
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Medicines);
    CHECK(block.lines.size() == 14);
    CHECK(block.left.size() == 16);
    // What changed did not fall off.
    CHECK(std::count_if(block.lines.begin(),
                        block.lines.end(),
                        [](const auto& line) { return !line.marks.empty(); })
          == 6);
    const std::string more = visit::moreLine(block, fixture.content, Language::Dutch);
    CHECK(more.starts_with("+ 16 andere: Geneesmiddel"));
    CHECK(visit::moreLine(blockOf(page, Block::Problems), fixture.content, Language::Dutch)
          == "+ 22 oudere");
    CHECK(blockOf(page, Block::Allergies).lines.size() == 4);
    CHECK(blockOf(page, Block::Results).lines.size() == 8);
    CHECK(blockOf(page, Block::Measurements).lines.size() == 6);
}

TEST_CASE("a measurement says its last value, average, spread, direction and target")
{
    PageFixture fixture;
    fixture.take(pressure("a", "2026-09-01", 130, 80) + pressure("b", "2026-10-01", 134, 82)
                 + pressure("c", "2026-11-01", 150, 90) + pressure("d", "2024-11-01", 200, 100));
    fixture.take(
        R"({"resourceType":"Goal","id":"g","lifecycleStatus":"active","description":{"text":"Lager"},"subject":{"display":"R"},"target":[{"measure":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"detailQuantity":{"value":140,"comparator":"<","unit":"mmHg"}}]})",
        "huisarts");
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Measurements);
    REQUIRE(block.lines.size() == 1);
    CHECK(block.lines[0].text == "Bloeddruk");
    CHECK(block.lines[0].detail
          == "laatst 150 over 90 mmHg; gemiddeld 138/84 (3 metingen op 3 dagen, 1 sep 2026 tot 1 "
             "nov 2026; 130/80 tot 150/90) ↑ omhoog; doel <140 mmHg (A)");
    CHECK(block.lines[0].date == "1 nov 2026");
    CHECK(page.charts.empty());
    fixture.visit.charts = true;
    const auto charts = fixture.page().charts;
    REQUIRE(charts.size() == 1);
    CHECK(charts[0].points.size() == 3);
    CHECK(charts[0].points.front().value == 130);
    CHECK(charts[0].points.front().second == 80.0);
}

TEST_CASE("two readings make no average, and a small change no direction")
{
    PageFixture fixture;
    fixture.take(pressure("a", "2026-09-01", 130, 80) + pressure("b", "2026-10-01", 180, 82));
    CHECK(blockOf(fixture.page(), Block::Measurements).lines[0].detail
          == "laatst 180 over 82 mmHg");
    fixture.take(pressure("c", "2026-11-01", 158, 90));
    CHECK(blockOf(fixture.page(), Block::Measurements).lines[0].detail.find("→ gelijk")
          != std::string::npos);
}

TEST_CASE("results are those the laboratory flagged and those that were asked for")
{
    PageFixture fixture;
    fixture.take(labResult("k1", "2823-3", "Kalium", "2026-01-01", "4.4")
                 + labResult("k2", "2823-3", "Kalium", "2026-10-01", "5.6", "H")
                 + labResult("n", "2951-2", "Natrium", "2026-10-01", "4.0", "N")
                 + labResult("c", "14682-9", "Creatinine", "2026-10-01", "4.1"));
    visit::Page page = fixture.page();
    REQUIRE(blockOf(page, Block::Results).lines.size() == 1);
    const visit::PageLine& line = blockOf(page, Block::Results).lines[0];
    CHECK(line.detail == "5,6 mmol/l (gewoon 3,5 tot 5,0); daarvoor 4,4 mmol/l (1 jan 2026)");
    CHECK(line.marks == std::vector<std::string>{"HOOG volgens het lab"});

    fixture.visit.results = {fixture.theFact("Natrium").id};
    CHECK(blockOf(fixture.page(), Block::Results).lines.size() == 2);
    fixture.visit.results.clear();
    fixture.visit.pageTemplate = "cardiology";
    CHECK(blockOf(fixture.page(), Block::Results).lines.size() == 3);
}

TEST_CASE("a remark that something is wrong stands with it and hides nothing")
{
    PageFixture fixture;
    fixture.take(condition("h", "Hartfalen", "2021-11-08"));
    need(store::addRemark(
        fixture.store(), fixture.theFact("Hartfalen").id, store::RemarkKind::Wrong));
    const visit::Page page = fixture.page();
    CHECK(blockOf(page, Block::Problems).lines[0].marks
          == std::vector<std::string>{"klopt volgens mij niet"});
}

TEST_CASE("what the person states has a letter of its own")
{
    PageFixture fixture;
    store::OwnProblem own;
    own.name = "Duizelig";
    own.since = "2026-11";
    need(store::addStatement(fixture.store(), own));
    const visit::Page page = fixture.page();
    CHECK(blockOf(page, Block::Problems).lines[0].letters == "Z");
    CHECK(page.sourcesLine.find("Z = de patiënt zelf") != std::string::npos);
}

TEST_CASE("templates and an own order choose the order; what is off is named")
{
    PageFixture fixture;
    fixture.visit.pageTemplate = "diabetes";
    CHECK(fixture.page().blocks[2].block == Block::Results);
    fixture.visit.order = {Block::Medicines, Block::Questions};
    fixture.visit.hidden = {Block::Contact, Block::Results};
    const visit::Page page = fixture.page();
    CHECK(page.blocks.size() == 6);
    CHECK(page.blocks[0].block == Block::Medicines);
    CHECK(page.blocks[1].block == Block::Questions);
    CHECK(page.hiddenLine == "Door mij weggelaten: Zo praat u goed met mij, Uitslagen.");
}

TEST_CASE("the page can be made in English")
{
    PageFixture fixture;
    fixture.takeDemo();
    fixture.visit.points = {"Moe"};
    const visit::Page page = fixture.page(Language::English);
    CHECK(page.printed == "Put together by the patient on 22 November 2026.");
    const std::string text = textOf(blockOf(page, Block::Medicines));
    INFO(text);
    CHECK(text.find("PAUSED") != std::string::npos);
    CHECK(text.find("Slik") == std::string::npos);
}

TEST_CASE("shortening takes lines away one by one, says so, and ends")
{
    PageFixture fixture;
    fixture.take(fullestRecord());
    visit::Page page = fixture.page();
    const auto lines = [&page] {
        std::size_t count = 0;
        for (const auto& block : page.blocks) {
            count += block.lines.size() + block.left.size();
        }
        return count;
    };
    const std::size_t before = lines();
    int taken = 0;
    while (visit::shorten(page)) {
        REQUIRE(++taken < 100);
        REQUIRE(lines() == before);
    }
    CHECK(blockOf(page, Block::Allergies).lines.size() == 4);
    CHECK(blockOf(page, Block::Medicines).lines.size() == 1);
    CHECK(blockOf(page, Block::Questions).lines.size() == 1);
}

TEST_CASE("what is never shared is on no page")
{
    PageFixture fixture;
    fixture.takeDemo();
    const auto written = [&fixture] {
        std::string text;
        const visit::Page page = fixture.page();
        for (const visit::PageBlock& block : page.blocks) {
            for (const visit::PageLine& line : block.lines) {
                text += textOf(line) + '\n';
            }
            for (const visit::PageLeft& left : block.left) {
                text += left.name + '\n';
            }
        }
        return text;
    };
    std::size_t hidden = 0;
    for (const char* kind :
         {"problem", "medication_agreement", "allergy", "lab_result", "blood_pressure"}) {
        INFO(kind);
        std::string title;
        for (const store::StoredFact& fact : fixture.facts(kind)) {
            const std::string before = written();
            if (before.find(fact.fact.title.nl) == std::string::npos) {
                continue;
            }
            title = fact.fact.title.nl;
            break;
        }
        REQUIRE_FALSE(title.empty());
        for (const store::StoredFact& fact : fixture.facts(kind)) {
            if (fact.fact.title.nl == title) {
                need(store::blockSharing(fixture.store(), fact.id));
                ++hidden;
            }
        }
        CHECK(written().find(title) == std::string::npos);
    }
    CHECK(hidden >= 5);
}
