// SPDX-License-Identifier: GPL-3.0-or-later
// That the one page says no more than is known, and hides nothing of another state. Synthetic data.
#include "core/store/own_use.h"
#include "core/visit/page.h"
#include "tests/core/visit/page_fixture.h"

using namespace regie;
using namespace regie::test;
using visit::Block;

namespace
{
bool says(const visit::PageBlock& block, std::string_view words)
{
    return textOf(block).find(words) != std::string::npos;
}

/** As labResult(), without the range. */
std::string bareResult(std::string_view id, std::string_view code, std::string_view name)
{
    std::string text = labResult(id, code, name, "2026-10-01", "4.1");
    const std::size_t from = text.find(R"(,"referenceRange")");
    const std::size_t to = text.find("}}]", from) + 3;
    return text.erase(from, to - from);
}

/** A Condition of R4, or of STU3 with its status as a plain code. */
std::string verified(std::string_view id, std::string_view name, std::string_view verification)
{
    std::string text = condition(id, name, "2024");
    const std::string status = fmt::format(
        R"(,"verificationStatus":{{"coding":[{{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"{}"}}]}}}})",
        verification);
    return text.replace(text.rfind('}'), 1, status);
}
std::string verifiedStu3(std::string_view id, std::string_view name, std::string_view verification)
{
    return fmt::format(R"({{"resourceType":"Condition","id":"{}","clinicalStatus":"active",)"
                       R"("verificationStatus":"{}","code":{{"text":"{}"}},)"
                       R"("subject":{{"display":"R"}},"onsetDateTime":"2024",)"
                       R"("assertedDate":"2024-01-01"}})"
                       "\n",
                       id,
                       verification,
                       name);
}

std::string allergy(std::string_view id,
                    std::string_view code,
                    std::string_view name,
                    std::string_view more = {})
{
    return fmt::format(
        R"({{"resourceType":"AllergyIntolerance","id":"{}","clinicalStatus":{{"coding":[{{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}}]}},)"
        R"("code":{{"coding":[{{"system":"http://snomed.info/sct","code":"{}","display":"{}"}}]}},)"
        R"("patient":{{"display":"R"}}{}}})"
        "\n",
        id,
        code,
        name,
        more);
}
} // namespace

TEST_CASE("a result outside the limits of the laboratory is listed, apart from what it flagged")
{
    PageFixture fixture;
    fixture.take(labResult("k", "2823-3", "Kalium", "2026-10-01", "5.6")
                 + labResult("n", "2951-2", "Natrium", "2026-10-01", "3.1", "N")
                 + labResult("c", "14682-9", "Creatinine", "2026-10-01", "4.1")
                 + labResult("g", "15074-8", "Glucose", "2026-10-01", "9.9", "H"));
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Results);
    INFO(textOf(block));
    REQUIRE(block.lines.size() == 3);
    CHECK(block.lines[0].text.find("Bloedsuiker") != std::string::npos);
    CHECK(block.lines[0].marks == std::vector<std::string>{"HOOG volgens het lab"});
    CHECK(says(block, "buiten de grenzen van het lab: erboven"));
    CHECK(says(block, "buiten de grenzen van het lab: eronder | Het lab noemt dit gewoon."));
    CHECK_FALSE(says(block, "Nieuwste uitslagen"));
}

TEST_CASE("that nothing stands out is said of what the laboratory judged and of nothing else")
{
    const std::string none = "Nieuwste uitslagen van de laatste 12 maanden: het lab noemt er geen "
                             "afwijkend. Geen ligt buiten de grenzen van het lab.";
    PageFixture fixture;
    CHECK(blockOf(fixture.page(), Block::Results).remark
          == "Uit de laatste 12 maanden staan er geen uitslagen in mijn gegevens.");
    fixture.take(bareResult("b", "718-7", "Hb"));
    CHECK(blockOf(fixture.page(), Block::Results).remark
          == "Van 1 van de 1 uitslagen is niet bekend of het lab die gewoon vindt.");
    fixture.take(labResult("k", "2823-3", "Kalium", "2026-10-01", "4.4"), "lab");
    CHECK(blockOf(fixture.page(), Block::Results).remark
          == none + " Van 1 van de 2 uitslagen is niet bekend of het lab die gewoon vindt.");
    fixture.take(labResult("n", "2951-2", "Natrium", "2026-10-01", "5.8"), "lab2");
    const visit::Page page = fixture.page();
    CHECK(blockOf(page, Block::Results).lines.size() == 1);
    CHECK_FALSE(says(blockOf(page, Block::Results), "Nieuwste uitslagen"));
}

TEST_CASE("a flag of one source counts for the result that another has without it")
{
    PageFixture fixture;
    fixture.take(labResult("k", "2823-3", "Kalium", "2026-10-01T08:00:00+01:00", "4.6", "H"),
                 "lab");
    fixture.take(labResult("k2", "2823-3", "Kalium", "2026-10-01T08:00:00+01:00", "4.6"),
                 "huisarts");
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Results);
    INFO(textOf(block));
    REQUIRE(block.lines.size() == 1);
    CHECK(block.lines[0].marks.front() == "HOOG volgens het lab");
}

TEST_CASE("results that do not fit are counted by what the laboratory said of them")
{
    PageFixture fixture;
    std::string all;
    for (int i = 0; i < 10; ++i) {
        all += labResult("f" + std::to_string(i),
                         fmt::format("{}-1", 90000 + i),
                         "Flag",
                         "2026-10-01",
                         "6.4",
                         i < 8 ? "H" : "");
    }
    fixture.take(all);
    const visit::Page page = fixture.page();
    CHECK(visit::moreLine(blockOf(page, Block::Results), fixture.content, Language::Dutch)
          == "+ 2 andere, waarvan 2 buiten de grenzen van het lab");
}

TEST_CASE("a problem that is perhaps so is said to be perhaps so")
{
    PageFixture fixture;
    fixture.take(
        verified("a", "Artrose", "differential") + verified("b", "Bronchitis", "provisional")
        + verified("c", "Coeliakie", "unconfirmed") + verified("d", "Diabetes", "confirmed"));
    fixture.take(verifiedStu3("e", "Eczeem", "provisional"), "stu3");
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Problems);
    INFO(textOf(block));
    REQUIRE(block.lines.size() == 5);
    for (const visit::PageLine& line : block.lines) {
        INFO(line.text);
        const bool perhaps = !line.marks.empty() && line.marks.front().starts_with("MISSCHIEN");
        CHECK(perhaps == (line.text != "Diabetes"));
    }
}

TEST_CASE("what was looked into and not so, or a mistake, is neither there nor over")
{
    PageFixture fixture;
    fixture.take(verified("a", "Artrose", "refuted")
                 + verified("b", "Bronchitis", "entered-in-error")
                 + condition("g", "Griep", "2010", "resolved"));
    fixture.take(verifiedStu3("e", "Eczeem", "refuted")
                     + verifiedStu3("f", "Fractuur", "entered-in-error"),
                 "stu3");
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Problems);
    CHECK(block.lines.empty());
    CHECK(block.remark == "Daarnaast 1 die voorbij zijn. Onderzocht en het bleek niet zo: 2");
}

TEST_CASE("where one source has a problem and another had it or refutes it both are told")
{
    PageFixture fixture;
    fixture.take(condition("a", "Hartfalen", "2021") + verified("b", "Jicht", "confirmed"),
                 "ziekenhuis");
    fixture.take(condition("c", "Hartfalen", "2021", "resolved")
                     + verified("d", "Jicht", "provisional"),
                 "huisarts");
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Problems);
    INFO(textOf(block));
    REQUIRE(block.lines.size() == 2);
    CHECK(says(block, "zegt voorbij"));
    CHECK(says(block, "misschien, nog niet zeker"));
    CHECK(block.remark.empty());
}

TEST_CASE("a source that gives no date does not differ from one that does")
{
    PageFixture fixture;
    fixture.take(allergy("a", "91935009", "Pinda", R"(,"onsetDateTime":"1998")"), "ziekenhuis");
    fixture.take(allergy("b", "91935009", "Pinda"), "huisarts");
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Allergies);
    REQUIRE(block.lines.size() == 1);
    CHECK(block.lines[0].date == "1998");
    CHECK(block.lines[0].conflicts.empty());
}

TEST_CASE("medicines that do not fit are counted by what is special about them")
{
    PageFixture fixture;
    std::string all;
    for (int i = 0; i < 13; ++i) {
        all += medicine("c" + std::to_string(i), "Actueel" + std::to_string(i), "2019-05-06");
    }
    for (int i = 0; i < 2; ++i) {
        all += medicine(
            "p" + std::to_string(i), "Pauze" + std::to_string(i), "2019-05-06", "", "on-hold");
    }
    fixture.take(all);
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Medicines);
    INFO(textOf(block));
    // What is paused is printed before what goes on unchanged.
    CHECK(says(block, "Pauze0"));
    CHECK(says(block, "Pauze1"));
    CHECK(visit::moreLine(block, fixture.content, Language::Dutch) == "+ 1 andere: Actueel9");

    PageFixture many;
    all.clear();
    for (int i = 0; i < 16; ++i) {
        all += medicine(
            "p" + std::to_string(i), "Pauze" + std::to_string(i), "2019-05-06", "", "on-hold");
    }
    many.take(all);
    CHECK(visit::moreLine(blockOf(many.page(), Block::Medicines), many.content, Language::Dutch)
              .starts_with("+ 2 andere, waarvan 2 even gestopt: Pauze"));
}

TEST_CASE("shortening a page says of what state the lines are that fall off")
{
    PageFixture fixture;
    fixture.take(medicine("a", "Actueel", "2019-05-06")
                 + medicine("p", "Pauze", "2019-05-06", "", "on-hold")
                 + medicine("q", "Pauze2", "2019-05-06", "", "on-hold"));
    visit::Page page = fixture.page();
    while (visit::shorten(page)) {
    }
    CHECK(visit::moreLine(blockOf(page, Block::Medicines), fixture.content, Language::Dutch)
          == "+ 2 andere, waarvan 1 even gestopt: Pauze2, Actueel");
}

TEST_CASE("what a doctor says not to use is on the page")
{
    PageFixture fixture;
    fixture.take(
        R"({"resourceType":"MedicationRequest","id":"n","status":"active","intent":"order",)"
        R"("doNotPerform":true,"medicationCodeableConcept":{"text":"Ibuprofen"},)"
        R"("subject":{"display":"R"},"authoredOn":"2020-01-01"})");
    const visit::Page page = fixture.page();
    CHECK(says(blockOf(page, Block::Medicines), "NIET GEBRUIKEN, zegt de dokter"));
}

TEST_CASE("no known allergy beside an allergy is what one source says, never a headline")
{
    PageFixture fixture;
    fixture.take(allergy("n", "716186003", "No known allergy"), "ziekenhuis");
    {
        const visit::Page page = fixture.page();
        const visit::PageBlock& alone = blockOf(page, Block::Allergies);
        REQUIRE(alone.lines.size() == 1);
        CHECK_FALSE(alone.lines[0].bold);
        CHECK(alone.lines[0].text == "Eén bron zegt: geen allergie bekend");
    }
    std::string all;
    for (int i = 0; i < 5; ++i) {
        all += allergy(
            "a" + std::to_string(i), "9190500" + std::to_string(i), "Stof " + std::to_string(i));
    }
    fixture.take(all, "huisarts");
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Allergies);
    INFO(textOf(block));
    REQUIRE(block.lines.size() == 5);
    CHECK(block.left.size() == 1);
    CHECK(block.lines[0].bold);
    CHECK_FALSE(block.lines[4].bold);
    CHECK(block.lines[4].text == "Bronnen verschillen. Eén bron zegt: geen allergie bekend");
    CHECK_FALSE(block.lines[4].letters.empty());
}

TEST_CASE("that one sort of allergy is not known does not contradict another allergy")
{
    PageFixture fixture;
    fixture.take(allergy("n", "409137002", "No known drug allergy")
                 + allergy("a", "91935009", "Pinda"));
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Allergies);
    INFO(textOf(block));
    REQUIRE(block.lines.size() == 2);
    CHECK(block.lines[1].text.starts_with("Eén bron zegt: "));
    CHECK_FALSE(block.lines[1].bold);
}

TEST_CASE("an allergy that was looked into and is not so is no allergy")
{
    PageFixture fixture;
    fixture.take(allergy(
        "a", "91935009", "Pinda", R"(,"verificationStatus":{"coding":[{"code":"refuted"}]})"));
    CHECK(blockOf(fixture.page(), Block::Allergies).lines.empty());
}

TEST_CASE("an average says on how many days and in what time it was measured")
{
    PageFixture fixture;
    fixture.take(pressure("a", "2026-10-30T08:00:00+01:00", 130, 80)
                 + pressure("b", "2026-10-30T20:00:00+01:00", 134, 82)
                 + pressure("c", "2026-10-31T08:00:00+01:00", 138, 84)
                 + pressure("d", "2026-10-31T20:00:00+01:00", 142, 86));
    const std::string detail = blockOf(fixture.page(), Block::Measurements).lines[0].detail;
    INFO(detail);
    CHECK(detail.find(
              "gemiddeld 136/83 (4 metingen op 2 dagen, 30 okt 2026 tot 31 okt 2026; 130/80 tot "
              "142/86)")
          != std::string::npos);
    CHECK(detail.find("maanden") == std::string::npos);
}

TEST_CASE("what the person says of a medicine is said of the patient to a doctor")
{
    PageFixture fixture;
    fixture.take(medicine("a", "Losartan", "2014-02-04"));
    need(store::answerUse(fixture.store(),
                          fixture.theFact("Losartan").id,
                          record::UseAnswer::NotTaken,
                          "Ik word er duizelig van"));
    const visit::Page page = fixture.page();
    const visit::PageBlock& block = blockOf(page, Block::Medicines);
    INFO(textOf(block));
    CHECK(block.lines.size() == 1);
    CHECK(says(block, "Patiënt zegt: dit gebruik ik niet. Ik word er duizelig van"));
    CHECK_FALSE(says(block, "U zegt"));
}

TEST_CASE("two doses of one substance are a question on the page")
{
    PageFixture fixture;
    fixture.take(medicine("a", "Metoprolol 50 mg tablet", "2020-01-01"), "huisarts");
    fixture.take(medicine("b", "METOPROLOL TABLET MGA 100MG", "2021-01-01"), "apotheek");
    const visit::Page page = fixture.page();
    INFO(textOf(blockOf(page, Block::Medicines)));
    CHECK(says(blockOf(page, Block::Medicines), "Staan hier twee doses van hetzelfde middel?"));
}

TEST_CASE("limits of care that have no block on the page are said to be in the record")
{
    PageFixture fixture;
    CHECK(fixture.page().hiddenLine.empty());
    fixture.take(
        R"({"resourceType":"Consent","id":"l","status":"active","patient":{"display":"R"},"category":[{"coding":[{"system":"http://snomed.info/sct","code":"11291000146105"}]}]})"
        "\n"
        R"({"resourceType":"Consent","id":"w","status":"active","patient":{"display":"R"},"category":[{"coding":[{"system":"http://snomed.info/sct","code":"11341000146107"}]}]})");
    CHECK(fixture.page().hiddenLine
          == "Ook in mijn dossier, maar niet op deze bladzijde: 1 afspraak over een behandelgrens, "
             "1 wilsverklaring.");
}

TEST_CASE("a pressure that came in two halves is one line, and halves that do not fit are two")
{
    const auto half = [](std::string_view id,
                         std::string_view code,
                         int value,
                         std::string_view when) {
        return fmt::format(
            R"({{"resourceType":"Observation","id":"{}","status":"final","code":{{"coding":[{{"system":"http://loinc.org","code":"{}"}}]}},)"
            R"("context":{{"reference":"Encounter/{}"}},"effectiveDateTime":"{}","valueQuantity":{{"value":{},"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}}})"
            "\n",
            id,
            code,
            when,
            when,
            value);
    };
    std::string all;
    for (const char* day : {"2026-09-27", "2026-10-17", "2026-11-06"}) {
        all += half(std::string("u") + day, "8480-6", 180, day);
        all += half(std::string("l") + day, "8462-4", 90, day);
    }
    PageFixture fixture;
    fixture.take(all);
    const auto block = blockOf(fixture.page(), Block::Measurements);
    REQUIRE(block.lines.size() == 1);
    INFO(textOf(block));
    CHECK(block.lines[0].text == "Bloeddruk");
    CHECK(block.lines[0].detail.find("180 over 90 mmHg") != std::string::npos);
    CHECK(block.lines[0].detail.find("180/90") != std::string::npos);
    CHECK(block.lines[0].facts.size() == 2);

    fixture.take(half("extra", "8480-6", 170, "2026-11-06"));
    CHECK(blockOf(fixture.page(), Block::Measurements).lines.size() == 2);
}
