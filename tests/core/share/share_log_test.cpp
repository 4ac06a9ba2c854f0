// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/share_log.h"

#include "core/base/files.h"
#include "core/share/shares.h"
#include "tests/core/share/share_fixture.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>

using namespace regie;
using namespace regie::share;

TEST_CASE("a share is kept with its consent and a line of the log")
{
    ShareFixture fixture;
    takeDemo(fixture);
    const auto ids = fixture.allIds();
    const Share made = fixture.complete(fixture.draft({ids[0], ids[1]}));
    CHECK(made.facts == std::vector<std::string>{ids[0], ids[1]});
    const auto all = need(shares(fixture.store()));
    REQUIRE(all.size() == 1);
    CHECK(all[0].document == made.document);
    const auto consent = nlohmann::json::parse(all[0].consent);
    CHECK(consent["status"] == "active");
    CHECK(consent["provision"]["purpose"][0]["code"] == "TREAT");

    const Share revoked = need(revokeShare(fixture.store(), made.id));
    CHECK_FALSE(revoked.revokedAt.empty());
    CHECK(nlohmann::json::parse(revoked.consent)["status"] == "inactive");
    CHECK(revokeShare(fixture.store(), made.id).error().code == ErrorCode::AlreadyExists);
    CHECK(revokeShare(fixture.store(), "x").error().code == ErrorCode::NotFound);
    const auto log = need(readLog(fixture.store()));
    REQUIRE(log.size() == 2);
    CHECK(countBrokenLinks(log) == 0);
    const auto entry = nlohmann::json::parse(log[0].entry);
    CHECK(entry["recipient"] == "specialist");
    CHECK(entry["document"] == made.document);
    CHECK(entry["records"].size() >= 2);
}

TEST_CASE("what could not be delivered is not logged as shared")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    const auto draft = fixture.draft(fixture.allIds());
    const auto failed = completeShare(
        fixture.store(),
        draft,
        draft.ips,
        {},
        [] { return Result<void>(fail(ErrorCode::DiskFull)); },
        [] { return Result<void>(); });
    CHECK(failed.error().code == ErrorCode::DiskFull);
    CHECK(need(shares(fixture.store())).empty());
    CHECK(need(readLog(fixture.store())).empty());
}

TEST_CASE("a file that was there stays until the share is kept")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    const auto draft = fixture.draft(fixture.allIds());
    const TemporaryFolder folder;
    const auto path = folder.path() / "older.json";
    need(writeFileAtomically(path, "older"));
    const auto share = [&](const std::function<void()>& before) {
        auto file = need(AtomicFile::create(path));
        return completeShare(
            fixture.store(),
            draft,
            draft.ips,
            {},
            [&] {
                Result<void> written = file.write(draft.ips);
                before();
                return written ? file.flush() : written;
            },
            [&] { return file.commit(); });
    };
    // The commit fails: another has ended the transaction.
    CHECK_FALSE(share([&] { need(fixture.store().connection().execute("ROLLBACK")); }).has_value());
    CHECK(need(readFile(path, 1000)) == "older");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    CHECK(need(shares(fixture.store())).empty());

    CHECK(share([] {}).has_value());
    CHECK(need(readFile(path, 10'000'000)) == draft.ips);
}

TEST_CASE("a share that is kept and did not arrive is ended at once")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    const auto draft = fixture.draft(fixture.allIds());
    const auto failed = completeShare(
        fixture.store(),
        draft,
        draft.ips,
        {},
        [] { return Result<void>(); },
        [] { return Result<void>(fail(ErrorCode::FileUnwritable)); });
    CHECK(failed.error().code == ErrorCode::FileUnwritable);
    const auto all = need(shares(fixture.store()));
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all[0].revokedAt.empty());
    CHECK(need(readLog(fixture.store())).size() == 2);
}

TEST_CASE("the log can neither be changed nor shortened, and a change elsewhere shows")
{
    ShareFixture fixture;
    for (int i = 0; i < 5; ++i) {
        need(appendToLog(fixture.store(), "{\"n\":" + std::to_string(i) + "}"));
    }
    auto& data = fixture.store().connection();
    CHECK_FALSE(data.execute("DELETE FROM share_log").has_value());
    CHECK_FALSE(data.execute("UPDATE share_log SET entry = ''").has_value());
    const auto log = need(readLog(fixture.store()));
    REQUIRE(log.size() == 5);
    CHECK(countBrokenLinks(log) == 0);
    auto changed = log;
    changed[2].entry = "{\"n\":9}";
    CHECK(countBrokenLinks(changed) == 1);
    auto shorter = log;
    shorter.erase(shorter.begin() + 1);
    CHECK(countBrokenLinks(shorter) > 0);

    ShareFixture other;
    CHECK(need(importLog(other.store(), logLines(log))) == 5);
    CHECK(need(readLog(other.store())) == log);
    CHECK(need(importLog(other.store(), logLines(log))) == 0);
    CHECK(importLog(other.store(), logLines(changed)).error().code == ErrorCode::DataDamaged);
    CHECK(importLog(other.store(), "{").error().code == ErrorCode::SyntaxInvalid);
}
