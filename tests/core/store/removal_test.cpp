// SPDX-License-Identifier: GPL-3.0-or-later
// What one source sent is taken away: all of it, nothing else, and for good. All data is synthetic.
#include "core/store/removal.h"

#include "core/crypto/kdf.h"
#include "core/crypto/keys.h"
#include "core/crypto/passphrase.h"
#include "core/store/attachment_file.h"
#include "core/store/connection.h"
#include "core/store/groups.h"
#include "core/store/never_share.h"
#include "core/store/records.h"
#include "core/store/vault_header.h"
#include "core/time/partial_date.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>
#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <memory>
#include <set>

using namespace regie;

namespace
{
constexpr std::string_view kGp = "huisarts";
constexpr std::string_view kHospital = "ziekenhuis";

std::string marker(int number)
{
    return fmt::format("Merkteken{}zxq", std::string(3, static_cast<char>('a' + number)));
}

/** A result that two sources may both send. */
std::string shared(std::string_view id, int day, std::string_view value = "5.4")
{
    return fmt::format(
        R"({{"resourceType":"Observation","id":"{}","status":"final",)"
        R"("code":{{"coding":[{{"system":"http://loinc.org","code":"14749-6"}}],"text":"Glucose"}},)"
        R"("performer":[{{"reference":"Practitioner/p1"}}],)"
        R"("effectiveDateTime":"2024-03-{:02}T08:00:00+01:00","valueQuantity":{{"value":{},)"
        R"("unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"}}}})",
        id,
        day,
        value);
}

std::string condition(std::string_view id, std::string_view text, std::string_view version = "1")
{
    return fmt::format(R"({{"resourceType":"Condition","id":"{}","meta":{{"versionId":"{}"}},)"
                       R"("code":{{"text":"{}"}},"recordedDate":"2024-02-01"}})",
                       id,
                       version,
                       text);
}

std::string practitioner(std::string_view name)
{
    return fmt::format(R"({{"resourceType":"Practitioner","id":"p1","identifier":[{{"system":)"
                       R"("http://fhir.nl/fhir/NamingSystem/agb-z","value":"01004567"}}],)"
                       R"("name":[{{"family":"{}"}}]}})",
                       name);
}

std::string ndjson(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += line + '\n';
    }
    return text;
}

class RemovalFixture : public StoreFixture
{
public:
    using StoreFixture::StoreFixture;

    store::Source source(std::string_view name)
    {
        const auto all = need(records().sources());
        const auto found = std::ranges::find(all, name, &store::Source::name);
        REQUIRE(found != all.end());
        return *found;
    }
    void takeGp()
    {
        take(ndjson({practitioner("Huisman"), shared("g1", 1), shared("g2", 2)}), kGp);
    }
    void takeHospital()
    {
        take(ndjson({practitioner("Testdijk"),
                     shared("h1", 1),
                     shared("h3", 3),
                     condition("c1", "Astma")}),
             kHospital);
    }
    store::Removal remove(std::string_view name, std::string_view since = {})
    {
        return need(store::removeReceived(store(), {source(name), std::string(since)}));
    }
    std::string now() { return time::instantText(clock.now()); }

    /** All there is to see, without what only says when it was written. */
    std::vector<std::string> seen()
    {
        std::vector<std::string> lines;
        for (const auto& kind : Meaning::get().lenses.kinds()) {
            need(records().forEach(kind.kind, [&](const store::StoredFact& fact) {
                lines.push_back(fmt::format("{} {} {} {} {} {} {}",
                                            fact.sourceName,
                                            fact.fact.title.nl,
                                            fact.fact.value.nl,
                                            fact.fact.provider,
                                            fact.group.empty() ? "alone" : "together",
                                            fact.lead != 0,
                                            fact.alsoFrom.size()));
                return true;
            }));
        }
        std::ranges::sort(lines);
        return lines;
    }
    std::vector<store::SearchHit> find(const std::string& text)
    {
        store::SearchQuery query;
        query.text = text;
        return need(records().search(query)).hits;
    }
    bool sound() { return need(store().check()).sound(); }

    /** The file without its cipher, free pages included. */
    std::string plainPages()
    {
        close();
        const auto header = need(store::decodeHeader(bytesOf(place().file("vault.hdr"))));
        const auto& slot = header.slots.front();
        const auto typed = need(crypto::normalised(Secret::of(VaultFixture::kPassphrase)));
        const auto master = crypto::unwrap(slot.wrapped,
                                           need(crypto::deriveKey(typed, slot.salt, slot.cost)),
                                           store::slotContext(header, slot));
        REQUIRE(master);
        const Secret key = crypto::subkey(*master, crypto::Purpose::Database, header.epoch);
        std::string raw = "x'";
        for (const auto byte : std::span(key.data(), key.size())) {
            raw += fmt::format("{:02x}", static_cast<unsigned char>(byte));
        }
        raw += "'";
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(place().file("data.db").c_str(), &handle) == SQLITE_OK);
        const std::unique_ptr<sqlite3, int (*)(sqlite3*)> closing(handle, sqlite3_close);
        REQUIRE(sqlite3_exec(
                    handle,
                    ("PRAGMA key = \"" + raw + "\"; SELECT count(*) FROM sqlite_schema").c_str(),
                    nullptr,
                    nullptr,
                    nullptr)
                == SQLITE_OK);
        sqlite3_int64 size = 0;
        const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
            sqlite3_serialize(handle, "main", &size, 0), sqlite3_free);
        REQUIRE(bytes != nullptr);
        std::string pages(reinterpret_cast<const char*>(bytes.get()),
                          static_cast<std::size_t>(size));
        return pages;
    }
};
} // namespace

TEST_CASE("removing a source leaves what would be there without it")
{
    RemovalFixture fixture;
    fixture.takeGp();
    const auto alone = fixture.seen();
    fixture.takeHospital();
    const auto both = fixture.seen();
    REQUIRE(both != alone);

    const auto preview =
        need(store::previewRemoval(fixture.store().connection(), {fixture.source(kHospital), {}}));
    CHECK(preview.records == 4);
    CHECK(preview.elsewhere == 1);
    CHECK(preview.kinds.size() == 2);
    CHECK(preview.kinds.front().count == 2);
    CHECK(preview.first == fixture.now());
    CHECK(fixture.seen() == both);

    CHECK(fixture.remove(kHospital).records == 4);
    CHECK(fixture.seen() == alone);
    CHECK(fixture.sound());
    CHECK(need(store::previewRemoval(fixture.store().connection(), {fixture.source(kHospital), {}}))
              .nothing());
    CHECK(need(fixture.store().connection().queryNumber(
              "SELECT count(*) FROM event WHERE what = 'removed' AND detail = 'all'"))
          == 1);

    // It may be fetched again, and is as it was.
    fixture.takeHospital();
    CHECK(fixture.seen() == both);
    CHECK(fixture.sound());
}

TEST_CASE("removing what came since a moment goes back to how it was then")
{
    RemovalFixture fixture;
    fixture.takeGp();
    fixture.takeHospital();
    const auto before = fixture.seen();
    fixture.clock.forward(std::chrono::hours(24));
    const std::string since = fixture.now();
    fixture.take(ndjson({condition("c1", "Heel iets anders", "2"),
                         condition("c9", "Verzonnen"),
                         practitioner("Vervalst")}),
                 kHospital);
    CHECK(fixture.seen() != before);

    const auto preview = need(
        store::previewRemoval(fixture.store().connection(), {fixture.source(kHospital), since}));
    CHECK(preview.records == 1);
    CHECK(preview.setBack == 2);
    CHECK(preview.first == since);
    fixture.remove(kHospital, since);
    CHECK(fixture.seen() == before);
    CHECK(fixture.sound());
    CHECK(need(store::previewRemoval(fixture.store().connection(),
                                     {fixture.source(kHospital), since}))
              .nothing());
    CHECK(fixture.facts().front().received < fixture.clock.now());
}

TEST_CASE("a source that went back to an earlier version is set back to it as well")
{
    RemovalFixture fixture;
    fixture.take(condition("c1", "Eerst", "1"), kHospital);
    fixture.clock.forward(std::chrono::hours(24));
    fixture.take(condition("c1", "Toen", "2"), kHospital);
    fixture.clock.forward(std::chrono::hours(24));
    const std::string since = fixture.now();
    fixture.take(condition("c1", "Later", "3"), kHospital);
    fixture.take(condition("c1", "Laatst", "4"), kHospital);
    fixture.remove(kHospital, since);
    CHECK(fixture.theFact("Toen").fact.title.nl == "Toen");
    CHECK(need(fixture.records().counts()).versions == 2);
    CHECK(fixture.sound());
}

TEST_CASE("what the person said and chose about it stays and holds again")
{
    RemovalFixture fixture;
    fixture.takeGp();
    fixture.takeHospital();
    const std::string asthma = fixture.theFact("Astma").id;
    need(store::addRemark(
        fixture.store(), asthma, store::RemarkKind::Note, "Dit was een vergissing"));
    need(store::blockSharing(fixture.store(), asthma));
    std::string joined;
    for (const auto& fact : fixture.facts()) {
        if (!fact.group.empty()) {
            joined = fact.id;
        }
    }
    REQUIRE_FALSE(joined.empty());
    need(store::separateFact(fixture.store(), joined));
    const auto apart = fixture.seen();

    CHECK(fixture.remove(kHospital).remarks == 1);
    CHECK(fixture.sound());
    const auto left = need(store::leftRemarks(fixture.store().connection()));
    REQUIRE(left.size() == 1);
    CHECK(left.front().remark.text == "Dit was een vergissing");
    CHECK(left.front().sourceName == kHospital);
    CHECK(left.front().type == "Condition");

    fixture.takeHospital();
    CHECK(fixture.seen() == apart);
    CHECK(need(store::leftRemarks(fixture.store().connection())).empty());
    CHECK(need(fixture.records().remarks(asthma)).size() == 1);
    CHECK(need(fixture.records().neverShared()).contains(asthma));
}

TEST_CASE("nothing of what was removed can be read in the file, also not with its key")
{
    RemovalFixture fixture;
    fixture.takeGp();
    std::vector<std::string> lines;
    for (int i = 0; i < 400; ++i) {
        lines.push_back(condition(fmt::format("m{}", i), marker(i % 20) + std::to_string(i)));
    }
    const std::string longText(30'000, 'q');
    lines.push_back(condition("lang", marker(2) + longText));
    fixture.take(ndjson(lines), kHospital);
    store::IngestPage page;
    page.documents.push_back(
        {"Condition", "m1", 0, marker(3), "text/plain", marker(4) + ".txt", marker(5)});
    page.quarantined.push_back({"zorg", 1, Error{ErrorCode::SyntaxInvalid, {}}, marker(6)});
    need(store::ingestPage(fixture.store(), fixture.source(kHospital), page));
    CHECK(fixture.plainPages().find("Merkteken") != std::string::npos);
    fixture.open();
    CHECK(fixture.find(marker(7)).size() > 0);

    const auto removed = fixture.remove(kHospital);
    CHECK(removed.documents == 1);
    CHECK(removed.unreadable == 1);
    CHECK(fixture.sound());
    CHECK(fixture.find("Huisman").size() > 0);
    CHECK(fixture.find("merkteken").empty());
    CHECK(need(store::listAttachments(fixture.store().vault().attachmentFolder())).empty());
    const std::string pages = fixture.plainPages();
    CHECK(pages.find("glucose") != std::string::npos);
    for (const std::string_view trace : {"Merkteken", "merkteken", "zxq", "qqqqqqqq"}) {
        INFO(trace);
        CHECK(pages.find(trace) == std::string::npos);
    }
}

TEST_CASE("a removal that cannot be finished leaves everything as it was")
{
    RemovalFixture fixture;
    fixture.takeGp();
    fixture.takeHospital();
    const auto before = fixture.seen();
    const auto removed = store::removeReceived(
        fixture.store(), {fixture.source(kHospital), {}}, [](store::Connection&) -> Result<void> {
            return fail(ErrorCode::DiskFull, "as if");
        });
    REQUIRE_FALSE(removed.has_value());
    CHECK(removed.error().code == ErrorCode::DiskFull);
    CHECK(fixture.seen() == before);
    CHECK(fixture.sound());
}
