// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profiles.h"
#include "tests/support/vault_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using namespace regie::store;

TEST_CASE("profiles are listed without opening them, with a label only where one was asked for")
{
    const TemporaryFolder root;
    SystemRandom random;
    CHECK(listProfiles(root.path()).value().empty());
    const auto made = [&] {
        const auto folder = newProfileFolder(root.path(), random);
        REQUIRE(Vault::create(folder,
                              Secret::of(VaultFixture::kPassphrase),
                              VaultFixture::options(),
                              VaultFixture::rules(),
                              random));
        return folder;
    };
    const auto first = made();
    const auto second = made();
    std::filesystem::create_directory(root.path() / "profiles" / ".new-left-over");
    overwrite(root.path() / "profiles" / "notes.txt", "no profile");
    REQUIRE(setProfileLabel(second, "Oma"));

    const auto profiles = listProfiles(root.path()).value();
    REQUIRE(profiles.size() == 2);
    CHECK(profiles[0].id < profiles[1].id);
    for (const ProfileEntry& each : profiles) {
        CHECK((each.folder == first || each.folder == second));
        CHECK(each.id == each.folder.filename());
        CHECK(each.label.value_or("") == (each.folder == second ? "Oma" : ""));
    }
    REQUIRE(setProfileLabel(second, std::nullopt));
    REQUIRE(setProfileLabel(second, std::nullopt));
    CHECK_FALSE(listProfiles(root.path()).value()[0].label);
    CHECK_FALSE(listProfiles(root.path()).value()[1].label);
}

TEST_CASE("a label of more than one line or too long is refused")
{
    const TemporaryFolder folder;
    CHECK(setProfileLabel(folder.path(), "a\nb").error().code == ErrorCode::InvalidArgument);
    CHECK(setProfileLabel(folder.path(), "").error().code == ErrorCode::InvalidArgument);
    CHECK(setProfileLabel(folder.path(), std::string(101, 'a')).error().code
          == ErrorCode::InvalidArgument);
}
