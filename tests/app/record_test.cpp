// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line_fixture.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <sys/stat.h>

using namespace regie::app;

namespace
{
nlohmann::json oneOf(const CommandLineFixture& cli, const std::string& kind)
{
    const auto facts = cli.json({"list", kind}).at("facts");
    REQUIRE(facts.size() == 1);
    return facts.front();
}

std::string readAll(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
} // namespace

TEST_CASE("an import counts what came in, and a second time finds it unchanged")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const auto first = cli.json({"import", CommandLineFixture::fixture("person.json")});
    CHECK(first.at("files") == 1);
    CHECK(first.at("resources") == 6);
    CHECK(first.at("new") == 6);
    CHECK(first.at("bsn_removed") == 1);
    CHECK(first.at("quarantined").empty());
    const auto second = cli.json({"import", CommandLineFixture::fixture("person.json")});
    CHECK(second.at("unchanged") == 6);
    CHECK(second.at("new") == 0);
}

TEST_CASE("what cannot be read is put aside with its reason and stops nothing")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const auto report = cli.json({"import", CommandLineFixture::fixture("bad.ndjson")});
    CHECK(report.at("new") == 1);
    REQUIRE(report.at("quarantined").size() == 1);
    const auto& item = report.at("quarantined").front();
    CHECK(item.at("file") == "bad.ndjson");
    CHECK(item.at("index") == 1);
    CHECK(item.at("code") == "duplicate_key");
    CHECK_FALSE(item.at("reason").get<std::string>().empty());
    CHECK(cli.json({"profile", "info"}).at("quarantined") == 1);

    // And long after the import went off the screen.
    const auto later = cli.json({"source", "aside"}).at("quarantined");
    REQUIRE(later.size() == 1);
    CHECK(later.front().at("received").get<std::string>().size() > 10);
    for (const char* field : {"file", "index", "code", "reason", "detail"}) {
        CHECK(later.front().at(field) == item.at(field));
    }
    const Answer page = cli.run({"source", "aside"});
    CHECK(page.says("bad.ndjson, nummer 2"));
    CHECK(page.says("Apart gezet op"));
}

TEST_CASE("the reason for putting aside fits what was wrong")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const auto deep = cli.json({"import",
                                cli.write("diep.json",
                                          R"({"resourceType":"Basic","a":)" + std::string(500, '[')
                                              + std::string(500, ']') + "}")});
    REQUIRE(deep.at("quarantined").size() == 1);
    CHECK(deep.at("quarantined")[0].at("code") == "too_deep");
    CHECK(deep.at("quarantined")[0].at("reason").get<std::string>().find("kleinere delen")
          == std::string::npos);
    const auto letter = cli.json({"import", cli.write("brief.rtf", R"({\rtf1\ansi Beste Roos})")});
    CHECK(letter.at("new") == 1);
    CHECK(cli.run({"search", "Beste"}).says("Brief"));

    const auto reason = [&cli](const std::string& name, const std::string& text) {
        const auto report = cli.json({"import", cli.write(name, text)});
        const auto& aside = report.at("quarantined");
        return aside.size() == 1 ? aside[0].at("code").get<std::string>() : std::string("none");
    };
    const std::string open =
        R"({"resourceType":"Observation","status":"final","code":{"text":"Telling"},"valueQuantity":{"value":)";
    CHECK(reason("nan.json", open + "NaN}}") == "number_invalid");
    CHECK(reason("nul.json", open + "007}}") == "number_invalid");
    CHECK(reason("staart.json", open + "1}} onzin") == "text_behind");
    CHECK(reason("half.json", open + "1") == "broken_off");
    CHECK(reason("anders.json", R"({"foo":1})") == "no_resource");
    CHECK(reason("dtd.xml", R"(<!DOCTYPE o [<!ENTITY x "y">]><Basic xmlns="http://hl7.org/fhir"/>)")
          == "doctype_refused");
}

TEST_CASE("a number of any size comes in, is kept to the letter and is told in plain digits")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const auto measured = [&cli](const std::string& name, const std::string& value) {
        const std::string text =
            R"({"resourceType":"Observation","status":"final","code":{"text":")" + name
            + R"("},"valueQuantity":{"value":)" + value + R"(,"unit":"mg/l"}})";
        CHECK(cli.json({"import", cli.write(name + ".json", text)}).at("new") == 1);
        const auto facts = cli.json({"search", name}).at("facts");
        REQUIRE(facts.size() == 1);
        return facts[0].at("value").get<std::string>();
    };
    CHECK(measured("Klein", "1E-9") == "0,000000001 mg/l");
    CHECK(measured("Groot", "1.50E+2") == "150 mg/l");
    CHECK(measured("Precies", "-6.10e1") == "-61,0 mg/l");
    CHECK(measured("Reus", "1.50E+400") == "1,50 × 10^400 mg/l");
    const std::string out = cli.path("uit.ndjson").string();
    cli.json({"export", "--format", "ndjson", "--out", out});
    const std::string exported = readAll(out);
    CHECK(exported.find("\"value\":1.50E+400,") != std::string::npos);
    CHECK(exported.find("\"value\":1E-9,") != std::string::npos);
    CHECK(cli.json({"import", out, "--source", "Reus"}).at("unchanged") == 1);
}

TEST_CASE("what is no file is passed over with a word, and is refused when it is named itself")
{
    const CommandLineFixture cli;
    cli.createProfile();
    std::filesystem::create_directory(cli.path("map"));
    cli.write("map/brief.txt", "Beste Roos");
    REQUIRE(::mkfifo(cli.path("map/pijp").c_str(), 0600) == 0);
    CHECK(cli.json({"import", cli.path("map").string()}).at("others_skipped") == 1);
    CHECK(cli.run({"import", cli.path("map").string()}).says("geen bestand is"));
    const Answer device = cli.run({"import", "/dev/zero", "--json"});
    CHECK(device.exitCode == 1);
    CHECK(device.errorCode() == "not_a_file");
}

TEST_CASE("text with letters of an old computer is read, and it is said that this was guessed")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string old = cli.write("oud.txt", "Verslag van het caf\xE9");
    CHECK(cli.json({"import", old}).at("encodings_guessed") == 1);
    CHECK(cli.run({"import", old}).says("geraden hoe de letters zijn geschreven"));
    CHECK(cli.json({"search", "café"}).at("facts").size() == 1);
    const std::string notepad =
        cli.write("klad.txt", std::string("\xFF\xFEh\0o\0e\0s\0t\0d\0r\0a\0n\0k\0", 22));
    CHECK(cli.json({"import", notepad}).at("encodings_guessed") == 0);
    CHECK(cli.json({"search", "hoestdrank"}).at("facts").size() == 1);
}

TEST_CASE("that nothing is put aside is said as well")
{
    const CommandLineFixture cli;
    cli.createProfile();
    CHECK(cli.json({"source", "aside"}).at("quarantined").empty());
    CHECK(cli.run({"source", "aside"}).says("niets apart"));
}

TEST_CASE("what came from a file goes out again when that is said twice")
{
    const CommandLineFixture cli;
    cli.createProfile();
    cli.json({"import", CommandLineFixture::fixture("person.json")});
    cli.json({"import", CommandLineFixture::fixture("bad.ndjson")});
    const auto files = cli.json({"source", "list"}).at("files");
    REQUIRE(files.size() == 2);
    CHECK(files[0].at("name") == "bad");
    CHECK(files[1].at("records") == 6);
    CHECK(cli.run({"source", "list"}).says("regie source erase"));

    CHECK(cli.run({"source", "erase", "person"}).says("--yes"));
    CHECK(cli.json({"source", "erase", "person"}).at("done") == false);
    CHECK(cli.json({"source", "list"}).at("files").size() == 2);
    const Answer gone = cli.run({"source", "erase", "person", "--yes"});
    CHECK(gone.exitCode == 0);
    CHECK(gone.says("Uw eigen bestanden"));
    CHECK(cli.json({"source", "list"}).at("files").size() == 1);
    // A file of which one piece could not be read goes with that piece.
    CHECK(cli.json({"source", "erase", "bad", "--yes"}).at("unreadable") == 1);
    CHECK(cli.json({"profile", "info"}).at("quarantined") == 0);
    CHECK(cli.json({"list", "problem"}).at("facts").empty());
    CHECK(cli.json({"source", "list"}).at("files").empty());
    CHECK(cli.run({"source", "list"}).says("geen bestanden"));
    CHECK(cli.run({"source", "erase", "person", "--json"}).errorCode() == "not_found");
    CHECK(cli.json({"import", CommandLineFixture::fixture("person.json")}).at("new") == 6);
}

TEST_CASE("the record of another person is refused until it is accepted")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string other = CommandLineFixture::fixture("other-person.json");
    CHECK(cli.run({"import", other, "--json"}).errorCode() == "other_person");
    CHECK(cli.json({"profile", "info"}).at("resources") == 0);
    CHECK(cli.json({"import", other, "--accept-person"}).at("new") == 2);
}

TEST_CASE("FHIR can come in by standard input, after the passphrase")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string input =
        std::string(CommandLineFixture::kPassphrase)
        + "\n{\"resourceType\":\"Condition\",\"id\":\"c\",\"code\":{\"text\":\"Griep\"}}\n";
    const Answer answer = cli.bare({"import", "-", "--json", "--passphrase-file", "-"}, input);
    CHECK(answer.exitCode == 0);
    CHECK(answer.json().at("new") == 1);
}

TEST_CASE("a list without a kind counts the kinds, with a kind it gives its facts")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const auto kinds = cli.json({"list"}).at("kinds");
    const auto pressure = std::find_if(kinds.begin(), kinds.end(), [](const auto& kind) {
        return kind.at("kind") == "blood_pressure";
    });
    REQUIRE(pressure != kinds.end());
    CHECK(pressure->at("count") == 1);
    CHECK(pressure->at("name") == "Bloeddruk");

    const auto fact = oneOf(cli, "blood_pressure");
    CHECK(fact.at("title") == "Bloeddruk");
    CHECK(fact.at("date").at("start") == "2024-03-12T08:30:00+01:00");
    CHECK(fact.at("date").at("end").is_null());
    CHECK(fact.at("support") == false);
    CHECK(fact.at("source") == "Huisarts");
    CHECK(fact.at("provider") == "Huisartsenpraktijk De Verzonnen Linde");
    CHECK(oneOf(cli, "BLOEDDRUK") == fact);
    CHECK(cli.run({"list", "geen soort", "--json"}).errorCode() == "invalid_argument");
}

TEST_CASE("a partial date stays partial and a number keeps its spelling")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const Answer answer = cli.run({"search", "gewicht", "--json"});
    const auto facts = answer.json().at("facts");
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().at("date").at("start") == "2023-06");
    CHECK(facts.front().at("date").at("precision") == "month");
    CHECK(answer.says("\"number\":71.50,"));
    CHECK(facts.front().at("unit") == "kg");
}

TEST_CASE("a list goes on where its page ended")
{
    const CommandLineFixture cli;
    cli.createRecord();
    std::vector<std::string> ids;
    std::string after;
    do {
        std::vector<std::string> arguments = {"list", "--since", "1900", "--limit", "1"};
        if (!after.empty()) {
            arguments.insert(arguments.end(), {"--after", after});
        }
        const auto page = cli.json(arguments);
        REQUIRE(page.at("facts").size() <= 1);
        for (const auto& fact : page.at("facts")) {
            ids.push_back(fact.at("id"));
        }
        after = page.at("next").is_null() ? "" : page.at("next").get<std::string>();
    } while (!after.empty() && ids.size() < 20);
    CHECK(ids.size() >= 4);
    std::sort(ids.begin(), ids.end());
    CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

TEST_CASE("each depth shows what the lesser depths show and more")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const std::string id = oneOf(cli, "blood_pressure").at("id");
    std::size_t before = 0;
    for (const std::string depth : {"kort", "meer", "alles"}) {
        const auto facts = cli.json({"show", id, "--depth", depth}).at("facts");
        REQUIRE(facts.size() == 1);
        const std::size_t rows = facts.front().at("rows").size();
        CHECK(rows >= before);
        before = rows;
        for (const auto& row : facts.front().at("rows")) {
            CHECK_FALSE(row.at("label").get<std::string>().empty());
            CHECK_FALSE(row.at("value").get<std::string>().empty());
        }
    }
    CHECK(before > 0);
    CHECK(cli.run({"show", id, "--depth", "diep", "--json"}).errorCode() == "invalid_argument");
}

TEST_CASE("a fact says which resource it is from, without an id when the source gave none")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const auto all = cli.json({"show", "--all", "--depth", "alles"}).at("facts");
    CHECK(all.size() >= 6);
    std::size_t without = 0;
    for (const auto& fact : all) {
        const auto& resource = fact.at("resource");
        CHECK(resource.at("fhir_version") == "R4");
        CHECK(resource.at("hash").get<std::string>().size() == 64);
        CHECK(fact.at("sources").front().at("name") == "Huisarts");
        if (resource.at("id").is_null()) {
            ++without;
            CHECK(resource.at("type") == "Condition");
        }
    }
    CHECK(without == 1);
    CHECK(cli.run({"show", "zzzzzzzzzzzz", "--json"}).errorCode() == "not_found");
    CHECK(cli.run({"show", "--json"}).errorCode() == "invalid_argument");
}

TEST_CASE("text for people names no raw code, and fits the terminal")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const std::string id = oneOf(cli, "blood_pressure").at("id");
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"list"}, {"list", "bloeddruk"}, {"show", id}, {"medication"}}) {
        const Answer answer = cli.run(arguments);
        INFO(answer.out);
        CHECK(answer.exitCode == 0);
        CHECK_FALSE(answer.says("http://"));
        CHECK_FALSE(answer.says("8480-6"));
        std::istringstream lines(answer.out);
        for (std::string line; std::getline(lines, line);) {
            std::size_t characters = 0;
            for (const char byte : line) {
                characters += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1U : 0U;
            }
            CHECK(characters <= 80);
        }
    }
    CHECK(cli.run({"show", id}).says("12 maart 2024"));
    CHECK(cli.run({"show", id, "--lang", "en"}).says("12 March 2024"));
}

TEST_CASE("a search finds words inside compounds, and takes them from standard input")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const auto found = cli.json({"search", "ziekte"}).at("facts");
    REQUIRE(found.size() == 1);
    CHECK(found.front().at("title").get<std::string>().find("suikerziekte") != std::string::npos);
    CHECK_FALSE(found.front().at("matches").empty());
    CHECK(cli.json({"search", "-"}, "pindakaas\n").at("facts").size() == 1);
    CHECK(cli.json({"search", "bestaatniet"}).at("facts").empty());
    CHECK(cli.run({"search", "-", "--json"}).errorCode() == "invalid_argument");
}

TEST_CASE("medicines in use are one line each")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const auto medication = cli.json({"medication"});
    for (const char* list : {"current", "stopped", "paused", "future", "unknown", "forbidden"}) {
        CHECK(medication.at(list).is_array());
    }
    REQUIRE(medication.at("current").size() == 1);
    const auto& line = medication.at("current").front();
    CHECK(line.at("name").get<std::string>().find("Verzinstatine") != std::string::npos);
    CHECK(line.at("since").at("start") == "2019-05-01");
    CHECK(line.at("facts").size() == 1);
    CHECK(cli.run({"medication"}).says("Verzinstatine"));
}

TEST_CASE("what a doctor says not to use is shown without asking for all")
{
    const CommandLineFixture cli;
    cli.createProfile();
    cli.json({"import",
              cli.write("verbod.json",
                        R"({"resourceType":"MedicationRequest","id":"n","status":"active",)"
                        R"("intent":"order","doNotPerform":true,"subject":{"display":"R"},)"
                        R"("medicationCodeableConcept":{"text":"Verzinprofen"}})")});
    const auto shown = cli.run({"medication"});
    CHECK(shown.says("Niet gebruiken, zegt de dokter"));
    CHECK(shown.says("Verzinprofen"));
    CHECK(cli.json({"medication"}).at("forbidden").size() == 1);
}

TEST_CASE("what the person states is kept as the source self")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const auto medicine = cli.json({"add", "medicine", "Paracetamol", "--since", "2025-03"});
    CHECK(medicine.at("fact").at("title").get<std::string>().find("Paracetamol")
          != std::string::npos);
    CHECK(medicine.at("fact").at("date").at("precision") == "month");
    cli.json({"add", "allergy", "--name", "Bijen", "--reaction", "dikke arm"});
    cli.json({"add", "problem", "Rugpijn", "--since", "2020"});
    cli.json({"add", "appointment", "Controle", "--at", "2027-01-14T09:30:00+01:00"});
    const auto note = cli.json({"add", "note", "-"}, "Ik slaap slecht.\nAl een week.\n");
    CHECK(cli.json({"show", note.at("fact").at("id")}).dump().find("Al een week")
          != std::string::npos);
    CHECK(cli.json({"profile", "info"}).at("resources") == 5);
    CHECK(cli.json({"medication"}).at("current").size() == 1);
    CHECK(cli.run({"add", "problem", "X", "--since", "gisteren", "--json"}).errorCode()
          == "invalid_argument");
    const auto backwards =
        cli.run({"add", "medicine", "X", "--since", "2020", "--until", "2019", "--json"});
    CHECK(backwards.errorCode() == "invalid_argument");
    CHECK(backwards.says("--until"));
    CHECK(cli.json({"add", "allergy", "-", "--reaction", "-"}, "Noten\nbenauwd\n")
              .at("fact")
              .at("title")
              .get<std::string>()
              .find("Noten")
          != std::string::npos);
}

TEST_CASE("an export read into another vault and exported again is the same to the byte")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const std::string first = cli.path("first.ndjson").string();
    CHECK(cli.json({"export", "--format", "ndjson", "--out", first}).at("resources") == 6);
    CHECK(readAll(first).find("999911120") == std::string::npos);
    CHECK(readAll(first).find("71.50") != std::string::npos);
    CHECK(cli.run({"export", "--out", "-"}).out == readAll(first));

    const CommandLineFixture other;
    other.createProfile();
    other.json({"import", first});
    CHECK(other.run({"export", "--out", "-"}).out == readAll(first));
    CHECK(cli.run({"export", "--out", "-", "--json"}).errorCode() == "invalid_argument");
    CHECK(cli.run({"export", "--format", "csv", "--out", first, "--json"}).errorCode()
          == "invalid_argument");
}

TEST_CASE("an export replaces a file only when asked")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const std::string file = cli.write("er-al.ndjson", "van mij");
    CHECK(cli.run({"export", "--out", file, "--json"}).errorCode() == "already_exists");
    CHECK(cli.run({"export", "--out", file}).says("--overwrite"));
    CHECK(readAll(file) == "van mij");
    CHECK(cli.json({"export", "--out", file, "--overwrite"}).at("resources") == 6);
    CHECK(readAll(file).find("71.50") != std::string::npos);
}

TEST_CASE("an export tells that the content of documents is not in it, and so does who reads it")
{
    const CommandLineFixture cli;
    cli.createProfile();
    cli.json({"import", cli.write("brief.txt", "Geachte collega, hoest.")});
    cli.json({"import", cli.write("brief2.txt", "Geachte collega, geen hoest.")});
    const std::string file = cli.path("alles.ndjson").string();
    CHECK(cli.json({"export", "--out", file}).at("documents_left_out") == 2);
    CHECK(cli.run({"export", "--out", file, "--overwrite"})
              .says("De inhoud van 2 documenten staat niet in dit bestand."));
    CHECK(cli.run({"profile", "check"}).says("Alles klopt."));

    const CommandLineFixture other;
    other.createProfile();
    CHECK(other.json({"import", file}).at("documents_without_content") == 2);
    CHECK(other.run({"import", file}).says("De inhoud van 2 documenten"));
    const Answer check = other.run({"profile", "check"});
    CHECK(check.exitCode == 0);
    CHECK(check.says("De inhoud van 2 documenten"));
    CHECK_FALSE(check.says("Alles klopt"));
    CHECK(other.json({"profile", "check"}).at("documents_without_content") == 2);
    CHECK(other.json({"profile", "check"}).at("sound") == true);
}

TEST_CASE("an import says that a file is empty or that what was named is not there")
{
    const CommandLineFixture cli;
    cli.createProfile();
    CHECK(cli.run({"import", cli.write("leeg.pdf", "")}).says("Dit bestand is leeg."));
    CHECK(cli.run({"import", cli.write("bijna-leeg.txt", " \n")}).says("Dit bestand is leeg."));
    CHECK_FALSE(cli.run({"import", cli.write("x.bin", std::string(9, '\0'))}).says("leeg"));
    const Answer absent = cli.run({"import", cli.path("nergens").string(), "--json"});
    CHECK(absent.errorCode() == "not_found");
    CHECK(absent.says("Een bestand of map die u noemde, bestaat niet."));
    CHECK_FALSE(absent.says("nergens"));
}

TEST_CASE("an export takes the place of no link, pipe or device")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const auto link = cli.path("link");
    std::filesystem::create_symlink(cli.path("elders"), link);
    CHECK(cli.run({"export", "--out", link.string(), "--json"}).errorCode() == "file_unwritable");
    CHECK(std::filesystem::is_symlink(link));
}

TEST_CASE("everything of a document holds its words, and search marks them")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string letter = cli.write("brief.json",
                                         R"({"resourceType":"DocumentReference","id":"a",)"
                                         R"("status":"current","description":"Uw brief","content":)"
                                         R"([{"attachment":{"contentType":"text/html","title":)"
                                         R"("brief.html","data":"PHA+QWNodGVyZ3JvbmQ8L3A+"}}]})");
    cli.json({"import", letter});
    cli.json({"import", cli.write("notitie.txt", "Eerste regel\n\nTweede regel")});
    const auto found = cli.json({"search", "Achtergrond"}).at("facts");
    REQUIRE(found.size() == 1);
    CHECK(found[0].at("matches")[0] == "Achtergrond");
    const std::string id = found[0].at("id");
    const auto shown = cli.json({"show", id, "--depth", "alles"}).at("facts")[0];
    REQUIRE(shown.at("documents").size() == 1);
    CHECK(shown.at("documents")[0].at("text") == "Achtergrond");
    CHECK(shown.at("documents")[0].at("name") == "brief.html");
    CHECK(cli.run({"show", id, "--depth", "alles"}).says("Wat er staat in brief.html:"));
    CHECK_FALSE(cli.json({"show", id}).at("facts")[0].contains("documents"));
    const auto notes = cli.json({"search", "tweede"}).at("facts");
    REQUIRE(notes.size() == 1);
    const Answer note = cli.run({"show", notes[0].at("id"), "--depth", "alles"});
    CHECK(note.says("Eerste regel"));
    CHECK(note.says("Tweede regel"));
}
