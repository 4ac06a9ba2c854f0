// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders. All data is synthetic, written for these tests.
#include "core/store/attachments.h"
#include "core/store/export.h"
#include "core/store/own_statement.h"
#include "core/text/utf8.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <sstream>
#include <sys/stat.h>
#include <thread>

using namespace regie;
namespace fs = std::filesystem;

namespace
{
void write(const fs::path& file, std::string_view bytes)
{
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    REQUIRE(out.good());
}

std::string patient(std::string_view birthDate, std::string_view family, std::string_view given)
{
    return fmt::format(
        R"({{"resourceType":"Patient","id":"p","birthDate":"{}","name":[{{"family":"{}","given":["{}"]}}]}})",
        birthDate,
        family,
        given);
}

Result<store::ImportReport> import(StoreFixture& fixture, const fs::path& path, bool accept = false)
{
    store::ImportOptions options;
    options.acceptPerson = accept;
    return store::importFiles(fixture.store(), {path}, options);
}

ErrorCode guard(StoreFixture& fixture, const std::string& text)
{
    store::ImportOptions options;
    options.source = "x";
    const auto report = store::importBytes(fixture.store(), "x.json", text, options);
    return report ? ErrorCode::Internal : report.error().code;
}

std::string exported(StoreFixture& fixture, store::Versions versions)
{
    std::ostringstream out;
    need(store::exportNdjson(fixture.store(), out, versions));
    return out.str();
}

std::multiset<std::string> lines(const std::string& text)
{
    std::multiset<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        all.insert(line);
    }
    return all;
}
} // namespace

TEST_CASE("a folder is read with everything below it, but no links and nothing hidden")
{
    StoreFixture fixture;
    TemporaryFolder place;
    const fs::path folder = place.path() / "gegevens";
    write(folder / "b.json", observation("b", "2024-01-01"));
    write(folder / "a" / "a.ndjson",
          observation("a1", "2024-01-01") + "\n" + observation("a2", "2024-01-02"));
    write(folder / ".verborgen.json", observation("v", "2024-01-01"));
    write(folder / ".git" / "c.json", observation("g", "2024-01-01"));
    write(place.path() / "buiten.json", observation("buiten", "2024-01-01"));
    fs::create_symlink(place.path() / "buiten.json", folder / "link.json");
    fs::create_directory_symlink(folder, folder / "rondje");

    const auto report = need(import(fixture, folder));
    CHECK(report.files == 2);
    CHECK(report.counts == store::IngestCounts{3, 3, 0, 0});
    CHECK(report.hiddenSkipped == 2);
    CHECK(report.linksSkipped == 2);
    CHECK(need(fixture.records().sources())[0].name == "gegevens");
    CHECK(need(import(fixture, folder)).counts.unchanged == 3);
    CHECK(need(import(fixture, place.path() / "buiten.json")).counts.added == 1);
    CHECK(import(fixture, place.path() / "weg").error().code == ErrorCode::NotFound);
}

TEST_CASE("a folder that is too deep is said and stops nothing else")
{
    StoreFixture fixture;
    TemporaryFolder place;
    fs::path deep = place.path() / "map";
    write(deep / "a.json", observation("a", "2024-01-01"));
    for (int i = 0; i < 66; ++i) {
        deep /= "d";
    }
    write(deep / "b.json", observation("b", "2024-01-01"));
    const auto report = need(import(fixture, place.path() / "map"));
    CHECK(report.files == 1);
    CHECK(report.counts.added == 1);
    REQUIRE(report.quarantined.size() == 1);
    CHECK(report.quarantined[0].reason.code == ErrorCode::LimitExceeded);
}

TEST_CASE("what can be read only once is read once, and its person is looked at")
{
    StoreFixture fixture;
    need(fixture.store().setProfile({"Anna Bakker", "1954-03-02", {}}));
    TemporaryFolder place;
    const auto throughPipe = [&](const std::string& text) {
        const fs::path pipe = place.path() / "pijp";
        fs::remove(pipe);
        REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
        const std::jthread writer([&] { std::ofstream(pipe) << text; });
        return import(fixture, pipe);
    };
    CHECK(throughPipe(patient("1990-01-01", "Ander", "Piet")).error().code
          == ErrorCode::OtherPerson);
    CHECK(need(throughPipe(observation("a", "2024-01-01"))).counts.added == 1);
}

TEST_CASE("a pipe nobody writes to is refused instead of waited for")
{
    StoreFixture fixture;
    TemporaryFolder place;
    const fs::path pipe = place.path() / "pijp";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    store::ImportOptions options;
    options.pipePatience = std::chrono::milliseconds{20};
    const auto refused = store::importFiles(fixture.store(), {pipe}, options);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::NotAFile);
    const auto device = store::importFiles(fixture.store(), {fs::path("/dev/zero")}, options);
    REQUIRE_FALSE(device.has_value());
    CHECK(device.error().code == ErrorCode::NotAFile);
    CHECK(need(fixture.records().sources()).empty());
}

TEST_CASE("FHIR in UTF-16 is FHIR, and its BSN goes")
{
    StoreFixture fixture;
    TemporaryFolder place;
    const std::string person =
        R"({"resourceType":"Patient","id":"p","identifier":[{"system":"http://fhir.nl/fhir/NamingSystem/bsn","value":"999911120"}],"name":[{"family":"Jansma"}]})";
    write(place.path() / "in" / "a.json", text::toUtf16(person, "\xFF\xFE"));
    write(
        place.path() / "in" / "b.xml",
        text::toUtf16(
            R"(<?xml version="1.0" encoding="UTF-16"?><Observation xmlns="http://hl7.org/fhir"><status value="final"/><code><text value="Hoest"/></code></Observation>)",
            "\xFE\xFF"));
    const auto report = need(import(fixture, place.path() / "in"));
    CHECK(report.counts.added == 2);
    CHECK(report.bsnRemoved == 1);
    CHECK(report.quarantined.empty());
    CHECK(fixture.theFact("Hoest").fact.kind != "document");
    need(fixture.store().setProfile({"Piet Ander", "1990-01-01", {}}));
    CHECK(import(fixture, place.path() / "in").error().code == ErrorCode::OtherPerson);
}

TEST_CASE("one bad resource stops no other and is kept with its reason")
{
    StoreFixture fixture;
    TemporaryFolder place;
    write(place.path() / "in" / "goed.json", observation("goed", "2024-01-01"));
    write(place.path() / "in" / "half.ndjson",
          observation("een", "2024-01-01")
              + "\n{\"resourceType\":\"Observation\",\"id\":\"x\",\"id\":\"y\"}\n"
              + observation("drie", "2024-01-01") + "\n");
    write(place.path() / "in" / "rommel.bin", std::string("\0\1\2\3onbekend\xFF", 13));
    write(place.path() / "in" / "leeg.json", "");

    const auto report = need(import(fixture, place.path() / "in"));
    CHECK(report.files == 4);
    CHECK(report.counts.added == 3);
    REQUIRE(report.quarantined.size() == 3);
    const auto kept = need(fixture.records().quarantine());
    REQUIRE(kept.size() == 3);
    CHECK(kept[0].file == "half.ndjson");
    CHECK(kept[0].index == 1);
    CHECK(kept[0].reason.code == ErrorCode::DuplicateKey);
    CHECK(kept[0].bytes.find("\"id\":\"y\"") != std::string::npos);
    CHECK(std::any_of(kept.begin(), kept.end(), [](const auto& each) {
        return each.file == "rommel.bin" && each.reason.code == ErrorCode::UnknownFormat
               && each.bytes.size() == 13;
    }));
    need(import(fixture, place.path() / "in"));
    CHECK(need(fixture.records().quarantine()).size() == 3);
}

TEST_CASE("a quarantined text and a kept original hold no BSN")
{
    StoreFixture fixture;
    const std::string identifier =
        R"("identifier":[{"system":"http://fhir.nl/fhir/NamingSystem/bsn","value":"999911120"}])";
    store::ImportOptions options;
    options.source = "x";
    const auto report = need(store::importBytes(
        fixture.store(),
        "x.json",
        R"({"resourceType":"Patient","id":"a",)" + identifier + R"(,"active":true,"active":false})",
        options));
    REQUIRE(report.quarantined.size() == 1);
    CHECK(need(fixture.records().quarantine())[0].bytes.find("999911120") == std::string::npos);

    const auto xml = need(store::importBytes(
        fixture.store(),
        "x.xml",
        R"(<Patient xmlns="http://hl7.org/fhir"><id value="b"/><identifier>)"
        R"(<system value="http://fhir.nl/fhir/NamingSystem/bsn"/><value value="999911120"/>)"
        R"(</identifier><name><family value="Jansma"/></name></Patient>)",
        options));
    CHECK(xml.bsnRemoved == 1);
    CHECK(xml.counts.added == 1);
    const std::string original =
        need(store::originalOf(fixture.store(), fixture.theFact("Jansma", "patient")));
    CHECK(original.find("<family value=\"Jansma\"/>") != std::string::npos);
    CHECK(original.find("999911120") == std::string::npos);
}

TEST_CASE("data of somebody else is stopped before anything is stored, unless accepted")
{
    StoreFixture fixture;
    need(fixture.store().setProfile({"Anna de Vries-Bakker", "1954-03-02", {}}));
    const std::string good = patient("1954-03-02", "Bakker", "Annie");
    const std::string other = patient("1955-03-02", "Bakker", "Anna");
    const std::string more = "\n" + observation("een", "2024-01-01") + "\n";

    CHECK(guard(fixture, observation("een", "2024-01-01") + "\n" + other + "\n")
          == ErrorCode::OtherPerson);
    CHECK(guard(fixture,
                R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":)" + other
                    + "}]}")
          == ErrorCode::OtherPerson);
    CHECK(guard(fixture,
                R"(<Patient xmlns="http://hl7.org/fhir"><birthDate value="1990-01-01"/></Patient>)")
          == ErrorCode::OtherPerson);
    CHECK(
        guard(
            fixture,
            R"(<f:Patient xmlns:f="http://hl7.org/fhir"><f:birthDate value="1990-01-01"/></f:Patient>)")
        == ErrorCode::OtherPerson);
    CHECK(need(fixture.records().sources()).empty());
    CHECK(need(fixture.records().counts()).versions == 0);

    CHECK(guard(fixture, good + more) == ErrorCode::Internal);
    store::ImportOptions options;
    options.acceptPerson = true;
    options.source = "y";
    CHECK(store::importBytes(fixture.store(), "y.json", other + more, options).has_value());
    // Accepted once is accepted.
    CHECK(guard(fixture, other + more) == ErrorCode::Internal);
}

TEST_CASE("without both birth dates the names decide")
{
    StoreFixture fixture;
    need(fixture.store().setProfile({"J. van der Berg", "", {}}));
    CHECK(guard(fixture, patient("1954-03-02", "van der Berg", "Johanna")) == ErrorCode::Internal);
    CHECK(guard(fixture, patient("1954-03-02", "Bérg", "J.")) == ErrorCode::Internal);
    CHECK(guard(fixture, patient("1954-03-02", "van der Meer", "Johanna"))
          == ErrorCode::OtherPerson);
    CHECK(guard(fixture, patient("1954-03-02", "van der Berg", "Piet")) == ErrorCode::OtherPerson);
}

TEST_CASE("what is exported and taken in again is the same to the byte")
{
    StoreFixture one;
    one.take(
        observation("een", "2024-05-01", "Glucose", "5.60") + "\n"
        + observation("een", "2024-05-01", "Glucose", "6.10") + "\n"
        + R"({"resourceType":"Patient","name":[{"family":"Ü\u00e9\t\"x\""}],"multipleBirthInteger":1.0e2})"
        + "\n");
    for (const store::Versions versions : {store::Versions::Current, store::Versions::All}) {
        const std::string text = exported(one, versions);
        CHECK(lines(text).size() == (versions == store::Versions::All ? 3 : 2));
        StoreFixture other;
        CHECK(other.take(text).quarantined.empty());
        CHECK(lines(exported(other, versions)) == lines(text));
        CHECK(other.theFact("Glucose").fact.number == "6.10");
    }
}

TEST_CASE("an import can be stopped; what was committed stays")
{
    StoreFixture fixture;
    std::string text;
    for (int i = 0; i < 6000; ++i) {
        text += observation(fmt::format("s{}", i), "2024-01-01") + "\n";
    }
    TemporaryFolder place;
    write(place.path() / "veel.ndjson", text);
    std::stop_source stop;
    std::size_t committed = 0;
    store::ImportOptions options;
    options.resourcesPerCommit = 1000;
    const auto report = store::importFiles(
        fixture.store(),
        {place.path() / "veel.ndjson"},
        options,
        [&](const store::ImportProgress& progress) {
            committed = progress.resources;
            stop.request_stop();
        },
        stop.get_token());
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(committed > 0);
    CHECK(committed < 6000);
    CHECK(need(fixture.records().counts()).resources == static_cast<std::int64_t>(committed));
    CHECK(need(import(fixture, place.path() / "veel.ndjson")).counts.resources == 6000);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a document is kept encrypted, found by its words, and comes in once")
{
    StoreFixture fixture;
    TemporaryFolder place;
    const std::string letter = "Geachte collega,\n\nDe patiënt gebruikt schildkliertabletten.\n";
    write(place.path() / "brief.txt", letter);
    store::ImportOptions options;
    options.title = "Brief van de internist";
    options.date = "2023-05-01";
    const auto take = [&] {
        return need(store::importFiles(fixture.store(), {place.path() / "brief.txt"}, options));
    };
    CHECK(take().counts == store::IngestCounts{1, 1, 0, 0});
    CHECK(take().counts == store::IngestCounts{1, 0, 0, 1});

    store::SearchQuery query;
    query.text = "klier";
    const auto hits = need(fixture.records().search(query)).hits;
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].fact.fact.date.start == "2023-05-01");
    REQUIRE(hits[0].matches.size() == 1);
    CHECK(hits[0].matches[0].find("schildkliertabletten") != std::string::npos);
    const auto attachments = need(store::attachmentsOf(fixture.store(), hits[0].fact));
    REQUIRE(attachments.size() == 1);
    CHECK(need(store::attachmentContent(fixture.store(), attachments[0].row, 1 << 20)) == letter);
    CHECK(need(fixture.store().check()).sound());
    // The words stay findable when the facts are made anew.
    need(fixture.store().setSetting("lens_version", "een andere"));
    fixture.reopen();
    CHECK(need(fixture.records().search(query)).hits.size() == 1);

    for (const auto& entry : fs::directory_iterator(fixture.store().vault().attachmentFolder())) {
        fs::remove(entry.path());
    }
    CHECK(need(fixture.store().check()).attachments == 1);
}

TEST_CASE("what a person states is kept and found like everything else")
{
    StoreFixture fixture;
    need(fixture.store().setProfile({"Anna Bakker", "1954-03-02", {}}));
    const auto medicine = need(store::addStatement(
        fixture.store(),
        store::OwnMedicine{
            "Paracetamol", "af en toe 1 tablet", "2024", "", "hoofdpijn", "van de drogist"}));
    CHECK(medicine.fact.title.nl.find("Paracetamol") != std::string::npos);
    CHECK(medicine.fact.current);
    const auto stopped = need(store::addStatement(
        fixture.store(), store::OwnMedicine{"Ibuprofen", "", "2019", "2020", "", ""}));
    CHECK_FALSE(stopped.fact.current);
    const auto allergy = need(
        store::addStatement(fixture.store(), store::OwnAllergy{"Pinda", "bultjes", "1960", ""}));
    CHECK(allergy.fact.title.nl.find("Pinda") != std::string::npos);
    const auto problem =
        need(store::addStatement(fixture.store(), store::OwnProblem{"Rugpijn", "2024-02", "", ""}));
    CHECK(problem.fact.date.start == "2024-02");
    const auto visit = need(store::addStatement(
        fixture.store(),
        store::OwnAppointment{
            "Controle", "2026-12-01T10:30:00+01:00", "dr. Jansma", "Poli 3", ""}));
    CHECK(visit.fact.date.start == "2026-12-01T10:30:00+01:00");
    const auto day = need(store::addStatement(
        fixture.store(), store::OwnAppointment{"Bloedprikken", "2026-12-02", "", "", ""}));
    CHECK(day.fact.title.nl.find("Bloedprikken") != std::string::npos);
    need(store::addStatement(fixture.store(), store::OwnNote{"Ik slaap \"slecht\"", "2026-11-01"}));

    store::SearchQuery query;
    query.text = "slaap slecht";
    CHECK(need(fixture.records().search(query)).hits.size() == 1);
    CHECK(need(fixture.records().counts()).resources == 7);
    const auto sources = need(fixture.records().sources());
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].kind == store::SourceKind::Self);

    for (const store::OwnStatement& wrong :
         {store::OwnStatement(store::OwnNote{}),
          store::OwnStatement(store::OwnProblem{"x", "ooit", "", ""}),
          store::OwnStatement(store::OwnMedicine{})}) {
        CHECK(store::addStatement(fixture.store(), wrong).error().code
              == ErrorCode::InvalidArgument);
    }
    CHECK(store::addStatement(fixture.store(), store::OwnNote{"\xFF", ""}).error().code
          == ErrorCode::EncodingInvalid);
    CHECK(need(fixture.store().check()).sound());
}
