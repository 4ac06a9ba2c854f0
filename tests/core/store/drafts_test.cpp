// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is working on: kept in versions. All data is synthetic.
#include "core/store/drafts.h"

#include "core/base/uuid.h"
#include "tests/support/store_fixture.h"

using namespace regie;
using store::DraftKind;

namespace
{
constexpr std::string_view kOne = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
constexpr std::string_view kTwo = "0b6f9a3e-58cc-4372-a567-0e02b2c3d479";

std::string bodyNow(StoreFixture& fixture)
{
    return need(fixture.records().draft(DraftKind::Visit, kOne)).body;
}
} // namespace

TEST_CASE("a draft is kept, also when the vault is closed in between")
{
    StoreFixture fixture;
    need(store::saveDraft(fixture.store(), DraftKind::Visit, kOne, "{\"a\":1}", "2026-12-08"));
    fixture.reopen();
    const store::Draft draft = need(fixture.records().draft(DraftKind::Visit, kOne));
    CHECK(draft.body == "{\"a\":1}");
    CHECK(draft.date == "2026-12-08");
    CHECK(draft.madeAt == "2026-11-22T10:00:00.000Z");
    CHECK_FALSE(draft.canUndo);
    CHECK(fixture.records().draft(DraftKind::Answers, kOne).error().code == ErrorCode::NotFound);
}

TEST_CASE("every save can be undone and redone, and nothing of it is lost")
{
    StoreFixture fixture;
    for (const char* body : {"1", "2", "2", "3"}) {
        need(store::saveDraft(fixture.store(), DraftKind::Visit, kOne, body));
        fixture.clock.forward(std::chrono::seconds(1));
    }
    CHECK(need(fixture.store().connection().queryNumber("SELECT count(*) FROM draft")) == 3);
    CHECK(need(store::undoDraft(fixture.store(), DraftKind::Visit, kOne)).body == "2");
    CHECK(need(store::undoDraft(fixture.store(), DraftKind::Visit, kOne)).body == "1");
    CHECK(store::undoDraft(fixture.store(), DraftKind::Visit, kOne).error().code
          == ErrorCode::NotFound);
    CHECK(need(store::redoDraft(fixture.store(), DraftKind::Visit, kOne)).body == "2");
    CHECK(need(fixture.records().draft(DraftKind::Visit, kOne)).canRedo);

    // After a new save there is no way on, and all four versions are still there.
    need(store::saveDraft(fixture.store(), DraftKind::Visit, kOne, "4"));
    CHECK(store::redoDraft(fixture.store(), DraftKind::Visit, kOne).error().code
          == ErrorCode::NotFound);
    CHECK(bodyNow(fixture) == "4");
    CHECK(need(store::undoDraft(fixture.store(), DraftKind::Visit, kOne)).body == "2");
    CHECK(need(fixture.store().connection().queryNumber("SELECT count(*) FROM draft")) == 4);
}

TEST_CASE("a draft that is taken away leaves the list and can come back")
{
    StoreFixture fixture;
    need(store::saveDraft(fixture.store(), DraftKind::Visit, kOne, "1"));
    fixture.clock.forward(std::chrono::seconds(1));
    need(store::saveDraft(fixture.store(), DraftKind::Visit, kTwo, "2"));
    REQUIRE(need(fixture.records().drafts(DraftKind::Visit)).size() == 2);
    CHECK(need(fixture.records().drafts(DraftKind::Visit)).front().id == kTwo);

    CHECK(need(store::removeDraft(fixture.store(), DraftKind::Visit, kOne)).removed);
    CHECK(need(fixture.records().drafts(DraftKind::Visit)).size() == 1);
    CHECK_FALSE(need(store::undoDraft(fixture.store(), DraftKind::Visit, kOne)).removed);
    CHECK(need(fixture.records().drafts(DraftKind::Visit)).size() == 2);
    CHECK(store::removeDraft(fixture.store(), DraftKind::Choice, kOne).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("what cannot be a draft is refused and changes nothing")
{
    StoreFixture fixture;
    const auto save =
        [&fixture](std::string_view id, std::string_view body, std::string_view date) {
            const auto saved = store::saveDraft(fixture.store(), DraftKind::Visit, id, body, date);
            return saved ? ErrorCode::Internal : saved.error().code;
        };
    CHECK(save("12", "{}", {}) == ErrorCode::InvalidArgument);
    CHECK(save(kOne, "", {}) == ErrorCode::InvalidArgument);
    CHECK(save(kOne, "{}", "morgen") == ErrorCode::InvalidArgument);
    CHECK(save(kOne, "\xff", {}) == ErrorCode::EncodingInvalid);
    CHECK(save(kOne, std::string(1'000'001, 'a'), {}) == ErrorCode::LimitExceeded);
    CHECK(need(fixture.store().connection().queryNumber("SELECT count(*) FROM draft")) == 0);
}
