// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/uuid.h"
#include "core/record/lens.h"
#include "core/store/fact_row.h"
#include "core/store/group_writer.h"
#include "core/store/records.h"
#include "core/store/schema.h"
#include "core/store/stored_record.h"
#include "core/store/vault.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

namespace regie::store
{
namespace
{
constexpr std::string_view kLensSetting = "lens_version";
constexpr std::string_view kVaultIdSetting = "taken_from_vault";
constexpr std::string_view kProfileName = "profile_name";
constexpr std::string_view kProfileBirthDate = "profile_birth_date";
constexpr std::string_view kProfileCreated = "profile_created";

/** The number of a version of the lenses; noted when it is new. */
Result<std::int64_t> releaseNumber(Connection& connection, std::string_view version)
{
    auto insert =
        connection.prepare("INSERT INTO lens_release (version) VALUES (?1) ON CONFLICT DO NOTHING");
    if (!insert) {
        return fail(insert.error());
    }
    insert->bindBorrowed(1, version);
    if (Result<void> done = insert->run(); !done) {
        return fail(done.error());
    }
    auto query = connection.prepare("SELECT number FROM lens_release WHERE version = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, version);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? Result<std::int64_t>(query->integer(0))
                : Result<std::int64_t>(fail(ErrorCode::Internal, "lens release"));
}
} // namespace

struct Store::State {
    Vault* vault;
    StoreTools tools;
    Connection connection;
    Records records;
    std::int64_t lensRelease = 0;
    std::string vaultId;

    State(Vault& theVault, const StoreTools& theTools, Connection&& theConnection)
        : vault(&theVault)
        , tools(theTools)
        , connection(std::move(theConnection))
        , records(connection, tools, theVault.attachmentFolder())
    {
    }
};

Store::Store(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(Vault& vault, const StoreTools& tools, const ProgressCallback& progress)
{
    Result<Connection> connection = vault.connect(Access::ReadWrite);
    if (!connection) {
        return fail(connection.error());
    }
    Store store(std::make_unique<State>(vault, tools, std::move(*connection)));
    if (Result<void> done = migrate(store.connection(), vault.dataFile(), schemaSteps()); !done) {
        return fail(done.error());
    }
    const auto takenFrom = store.setting(kVaultIdSetting);
    if (!takenFrom) {
        return fail(takenFrom.error());
    }
    store.m_state->vaultId = takenFrom->value_or(vault.id());
    const std::string& version = tools.lenses.version();
    const auto release = releaseNumber(store.connection(), version);
    if (!release) {
        return fail(release.error());
    }
    store.m_state->lensRelease = *release;
    const auto known = store.setting(kLensSetting);
    if (!known) {
        return fail(known.error());
    }
    if (*known != version) {
        if (Result<void> done = rebuildFacts(store, progress); !done) {
            return fail(done.error());
        }
        if (Result<void> done = store.setSetting(kLensSetting, version); !done) {
            return fail(done.error());
        }
    }
    if (Result<void> done = rebuildGroups(store, progress); !done) {
        return fail(done.error());
    }
    return store;
}

Vault& Store::vault()
{
    return *m_state->vault;
}

Connection& Store::connection()
{
    return m_state->connection;
}

const StoreTools& Store::tools() const
{
    return m_state->tools;
}

Records& Store::records()
{
    return m_state->records;
}

const std::string& Store::vaultId() const
{
    return m_state->vaultId;
}

Result<void> Store::keepVaultId(std::string_view id)
{
    if (Result<void> done = setSetting(kVaultIdSetting, id); !done) {
        return done;
    }
    m_state->vaultId = id;
    return {};
}

std::int64_t Store::lensRelease() const
{
    return m_state->lensRelease;
}

Result<Source> Store::source(SourceKind kind, std::string_view name, std::string_view provider)
{
    auto insert = connection().prepare(
        "INSERT INTO source (id, kind, name, provider, created) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (kind, name) DO UPDATE SET provider = excluded.provider "
        "WHERE excluded.provider <> '' AND excluded.provider <> provider");
    if (!insert) {
        return fail(insert.error());
    }
    // The same on every copy of this record, so that what they call alike is one source to both.
    const std::string id = uuidOfName(
        "source|" + vaultId() + "|" + std::string(sourceKindName(kind)) + "|" + std::string(name));
    insert->bindText(1, id)
        .bindBorrowed(2, sourceKindName(kind))
        .bindBorrowed(3, name)
        .bindBorrowed(4, provider)
        .bindText(5, time::instantText(tools().clock.now()));
    if (Result<void> done = insert->run(); !done) {
        return fail(done.error());
    }
    auto query = connection().prepare(fmt::format(
        "SELECT {} FROM source AS s WHERE s.kind = ?1 AND s.name = ?2", kSourceColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, sourceKindName(kind)).bindBorrowed(2, name);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? Result<Source>(readSource(*query))
                : Result<Source>(fail(ErrorCode::Internal, "source"));
}

Result<std::optional<std::string>> Store::setting(std::string_view name)
{
    auto query = connection().prepare("SELECT value FROM setting WHERE name = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, name);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(query->string(0)) : std::nullopt;
}

Result<void> Store::setSetting(std::string_view name, std::string_view value)
{
    auto statement = connection().prepare("INSERT INTO setting (name, value) VALUES (?1, ?2) "
                                          "ON CONFLICT DO UPDATE SET value = excluded.value");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindBorrowed(1, name).bindBorrowed(2, value);
    return statement->run();
}

Result<Profile> Store::profile()
{
    Profile profile;
    const std::pair<std::string_view, std::string*> parts[] = {
        {kProfileName, &profile.name},
        {kProfileBirthDate, &profile.birthDate},
        {kProfileCreated, &profile.created},
    };
    for (const auto& [name, value] : parts) {
        const auto known = setting(name);
        if (!known) {
            return fail(known.error());
        }
        *value = known->value_or("");
    }
    return profile;
}

Result<void> Store::setProfile(const Profile& profile)
{
    if (!profile.birthDate.empty() && !time::PartialDate::parse(profile.birthDate)) {
        return fail(ErrorCode::InvalidArgument, "birth date");
    }
    Result<Transaction> transaction = Transaction::begin(connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    const std::string created =
        profile.created.empty() ? time::instantText(tools().clock.now()) : profile.created;
    const std::pair<std::string_view, std::string_view> parts[] = {
        {kProfileName, profile.name},
        {kProfileBirthDate, profile.birthDate},
        {kProfileCreated, created},
    };
    for (const auto& [name, value] : parts) {
        if (Result<void> done = setSetting(name, value); !done) {
            return done;
        }
    }
    return transaction->commit();
}
} // namespace regie::store
