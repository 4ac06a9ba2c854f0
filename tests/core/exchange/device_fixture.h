// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchange.h"
#include "core/share/backup.h"
#include "core/share/share_log.h"
#include "core/store/attachments.h"
#include "core/store/connection.h"
#include "core/store/drafts.h"
#include "core/store/groups.h"
#include "core/store/never_share.h"
#include "core/store/own_statement.h"
#include "core/store/remarks.h"
#include "tests/support/folder_dav.h"
#include "tests/support/store_fixture.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace regie
{
/** One device with a copy of the record. */
class Device
{
public:
    explicit Device(std::filesystem::path folder) : m_folder(std::move(folder)) { open(); }

    void open()
    {
        m_vault.emplace(need(store::Vault::open(m_folder, Secret::of(VaultFixture::kPassphrase))));
        m_store.emplace(need(store::Store::open(*m_vault, tools())));
    }
    void close()
    {
        m_store.reset();
        m_vault.reset();
    }
    store::StoreTools tools()
    {
        const Meaning& meaning = Meaning::get();
        return {meaning.lenses, meaning.reader, clock, random};
    }
    store::Store& store() { return *m_store; }
    const std::filesystem::path& folder() const { return m_folder; }

    void take(std::string_view json, std::string_view source = "ziekenhuis")
    {
        store::ImportOptions options;
        options.source = source;
        need(store::importBytes(*m_store, "invoer.json", json, options));
    }
    std::vector<store::StoredFact> facts()
    {
        store::ListQuery query;
        query.limit = 1000;
        query.lines = store::Lines::Facts;
        return need(m_store->records().list(query)).facts;
    }
    exchange::ExchangeReport meet(FolderDav& server)
    {
        auto folder = server.folder();
        return need(exchange::exchange(*m_store, folder));
    }
    std::vector<std::string> rows(std::string_view sql)
    {
        auto query = need(m_store->connection().prepare(sql));
        return need(query.collect([](const store::Statement& row) { return row.string(0); }));
    }
    std::string setting(std::string_view name) { return need(m_store->setting(name)).value_or(""); }

    FakeClock clock;
    SystemRandom random;

private:
    std::filesystem::path m_folder;
    std::optional<store::Vault> m_vault;
    std::optional<store::Store> m_store;
};

/** Two devices, the second paired by restoring a backup of the first, and a folder between them. */
class TwoDevices
{
public:
    TwoDevices() { std::filesystem::create_directory(m_place.path() / "map"); }

    /** What is in the first before the second is made. */
    Device& first()
    {
        if (!m_first) {
            m_first = std::make_unique<Device>(m_own.folder());
        }
        return *m_first;
    }
    Device& second()
    {
        if (!m_second) {
            m_second = pair("tweede");
        }
        return *m_second;
    }
    std::unique_ptr<Device> pair(std::string_view name)
    {
        const auto file = m_place.path() / "kopie";
        need(share::makeBackup(first().store(), file));
        const auto folder = m_place.path() / name;
        SystemRandom random;
        need(share::restoreBackup(file,
                                  folder,
                                  Secret::of(VaultFixture::kPassphrase),
                                  store::SecretKind::Passphrase,
                                  random));
        return std::make_unique<Device>(folder);
    }
    FolderDav& server() { return m_server; }
    const std::filesystem::path& place() const { return m_place.path(); }

private:
    VaultFixture m_own;
    TemporaryFolder m_place;
    FolderDav m_server{m_place.path() / "map"};
    std::unique_ptr<Device> m_first;
    std::unique_ptr<Device> m_second;
};

/** Everything that is to be the same on both devices, as text. */
inline std::vector<std::string> sharedContent(Device& device)
{
    std::vector<std::string> all;
    for (
        const std::string_view sql : {
            "SELECT s.id || s.kind || s.name FROM source AS s WHERE EXISTS (SELECT 1 FROM resource "
            "AS r WHERE r.source = s.row) ORDER BY 1",
            "SELECT s.id || '|' || r.type || '|' || r.fhir_id || '|' || hex(r.hash) || '|' || "
            "r.fetched_at || '|' || (r.replaced_by IS NULL) || r.fhir_version || r.url || r.body "
            "|| "
            "coalesce((SELECT hex(o.hash) FROM original AS o WHERE o.row = r.original), '') FROM "
            "resource AS r JOIN source AS s ON s.row = r.source ORDER BY 1",
            "SELECT f.id || '|' || f.kind || '|' || f.title_nl || '|' || f.value_nl || '|' || "
            "f.status || '|' || coalesce(f.group_id, '') || '|' || f.differs || '|' || (f.lead IS "
            "NULL) FROM fact AS f ORDER BY 1",
            "SELECT s.id || a.type || a.fhir_id || a.position || hex(a.hash) || a.content_type || "
            "a.name || a.text FROM attachment AS a JOIN source AS s ON s.row = a.source ORDER BY 1",
            "SELECT fact || kind || made_at || text || coalesce(changed_at, '') || "
            "coalesce(removed_at, '') FROM note ORDER BY 1",
            "SELECT fact || made_at || coalesce(lifted_at, '') FROM never_share ORDER BY 1",
            "SELECT fact || '|' || other_fact || reason || made_by || made_at || "
            "coalesce(undone_at, '') FROM group_link WHERE made_by = 'person' OR undone_at IS NOT "
            "NULL ORDER BY 1",
            "SELECT kind || id || saved_at || date || removed || undone || body FROM draft ORDER "
            "BY "
            "kind, id, row",
            "SELECT device || number || at || entry || hex(previous) || hex(hash) FROM share_log "
            "ORDER BY device, number",
            "SELECT name || value FROM setting WHERE name LIKE 'measure.%' ORDER BY 1",
            "SELECT id || what || name || kept || other || found_at || coalesce(settled_at, '') "
            "FROM exchange_conflict ORDER BY 1",
        }) {
        for (std::string& row : device.rows(sql)) {
            all.push_back(std::move(row));
        }
        all.emplace_back("----");
    }
    return all;
}
} // namespace regie
