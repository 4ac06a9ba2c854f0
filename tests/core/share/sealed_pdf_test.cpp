// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/sealed_pdf.h"

#include "core/share/emergency_card.h"
#include "tests/core/share/share_fixture.h"

#include <cstdlib>
#include <filesystem>
#include <regex>

using namespace regie;
using namespace regie::share;

namespace
{
bool has(const char* program)
{
    return std::system((std::string("command -v ") + program + " >/dev/null 2>&1").c_str()) == 0;
}
int run(const std::string& command)
{
    return std::system((command + " >/dev/null 2>&1").c_str());
}
} // namespace

TEST_CASE("a code has sixty bits of chance and no letters that look alike")
{
    SystemRandom random;
    const std::regex form("[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}");
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        const std::string code(newFileCode(random).view());
        CHECK(std::regex_match(code, form));
        CHECK(seen.insert(code).second);
    }
}

TEST_CASE("a sealed PDF opens with its code alone, and the summary is in it")
{
    if (!has("pdftotext") || !has("pdfdetach")) {
        SKIP("poppler-utils is not here");
    }
    const auto pages = Meaning::get().files->read("demo/ontslagbrief-2021.pdf");
    REQUIRE(pages);
    SystemRandom random;
    const Secret code = newFileCode(random);
    const std::string ips = "{\"resourceType\":\"Bundle\",\"MERK\":1}";
    const std::string sealed =
        need(sealPdf(*pages, ips, "Gegevens", Language::Dutch, code, random));
    CHECK(sealed.find("MERK") == std::string::npos);
    TemporaryFolder place;
    const std::string file = (place.path() / "f.pdf").string();
    const std::string text = (place.path() / "t.txt").string();
    std::ofstream(file, std::ios::binary) << sealed;
    CHECK(run("pdftotext '" + file + "' '" + text + "'") != 0);
    CHECK(run("pdftotext -upw 0000-0000-0000 '" + file + "' '" + text + "'") != 0);
    const std::string with = "-upw " + std::string(code.view()) + " ";
    CHECK(run("pdftotext " + with + "'" + file + "' '" + text + "'") == 0);
    CHECK(bytesOf(text).size() > 100);
    const std::string out = (place.path() / "ips.json").string();
    CHECK(run("pdfdetach " + with + "-save 1 -o '" + out + "' '" + file + "'") == 0);
    CHECK(bytesOf(out) == ips);
    CHECK(run("pdfdetach -save 1 -o '" + out + "2' '" + file + "'") != 0);
    CHECK(sealPdf("no pdf", ips, "", Language::Dutch, code, random).error().code
          == ErrorCode::SyntaxInvalid);
}

TEST_CASE("an emergency card fits a code that telephones read, and says what did not fit")
{
    ShareFixture fixture;
    std::string all;
    for (int i = 0; i < 60; ++i) {
        all += R"({"resourceType":"AllergyIntolerance","id":")" + std::to_string(i)
               + R"(","code":{"text":"Middel nummer )" + std::to_string(i)
               + R"("},"patient":{"display":"x"}})" + "\n";
    }
    fixture.take(all);
    const auto records = need(SharedRecords::gather(fixture.store(), fixture.facts()));
    const EmergencyCard card = emergencyCard(records,
                                             {"Roos Testdijk", "1951-04-08", {}},
                                             "Jan, 06-00000000",
                                             Language::Dutch,
                                             fixture.clock.now());
    CHECK(card.text.size() <= kCardBytes);
    CHECK(card.leftOut > 0);
    CHECK(card.text.find("+ " + std::to_string(card.leftOut) + " die hier niet staan")
          != std::string::npos);
    const QrCode code = need(qrCodeOf(card.text));
    CHECK(code.size > 20);
    CHECK(code.size <= 117); // version 25
    CHECK(code.modules.size() == static_cast<std::size_t>(code.size * code.size));
    CHECK(qrSvg(code, "Noodkaart").find("<path") != std::string::npos);
    CHECK(qrCodeOf(std::string(901, 'x')).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("an emergency card names a medicine once, after what the person has")
{
    ShareFixture fixture;
    const std::string code = R"("medicationCodeableConcept":{"text":"Metoprolol 50 mg"})";
    fixture.take(
        R"({"resourceType":"MedicationStatement","id":"m","status":"active",)" + code + "}\n"
        + R"({"resourceType":"MedicationDispense","id":"d","status":"completed",)" + code
        + R"(,"whenHandedOver":"2026-01-02"})"
        + "\n"
          R"({"resourceType":"Condition","id":"p","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"code":{"text":"Hartfalen"}})");
    const auto records = need(SharedRecords::gather(fixture.store(), fixture.facts()));
    const EmergencyCard card = emergencyCard(
        records, {"Roos Testdijk", "1951-04-08", {}}, "", Language::Dutch, fixture.clock.now());
    INFO(card.text);
    const std::size_t first = card.text.find("Metoprolol");
    REQUIRE(first != std::string::npos);
    CHECK(card.text.find("Metoprolol", first + 1) == std::string::npos);
    CHECK(card.text.find("Hartfalen") < first);
    CHECK(card.text.find("8 april 1951") != std::string::npos);
    CHECK(card.leftOut == 0);
}
