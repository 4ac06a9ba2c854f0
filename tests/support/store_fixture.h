// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/store/file_import.h"
#include "core/store/records.h"
#include "core/store/store.h"
#include "core/terms/terms.h"
#include "tests/support/fake_clock.h"
#include "tests/support/vault_fixture.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie
{
/** The value, or the end of the test with the reason. */
template<class T>
T need(Result<T> result)
{
    if (!result) {
        FAIL(errorCodeName(result.error().code) << ": " << result.error().detail);
    }
    return std::move(*result);
}
inline void need(const Result<void>& result)
{
    if (!result) {
        FAIL(errorCodeName(result.error().code) << ": " << result.error().detail);
    }
}

/** Lenses, terms and reader of the program, made once for all cases of a test program. */
struct Meaning {
    std::unique_ptr<ResourceFiles> files = embeddedResourceFiles();
    terms::Terms terms = need(terms::Terms::load(*files));
    fhir::Reader reader = need(fhir::Reader::create(*files));
    record::LensSet lenses = need(record::LensSet::load(*files, terms));

    static const Meaning& get()
    {
        static const Meaning kMeaning;
        return kMeaning;
    }
};

/** An open store in a vault of the test's own. */
class StoreFixture
{
public:
    StoreFixture() : m_own(std::make_unique<VaultFixture>()), m_place(m_own.get()) { open(); }
    /** In a vault of somebody else, which outlives this. */
    explicit StoreFixture(VaultFixture& place) : m_place(&place) { open(); }

    void open()
    {
        m_vault.emplace(need(m_place->open()));
        m_store.emplace(need(store::Store::open(*m_vault, tools())));
    }
    void close()
    {
        m_store.reset();
        m_vault.reset();
    }
    void reopen()
    {
        close();
        open();
    }

    store::StoreTools tools()
    {
        const Meaning& meaning = Meaning::get();
        return {meaning.lenses, meaning.reader, clock, m_place->random()};
    }
    store::Store& store() { return *m_store; }
    store::Records& records() { return m_store->records(); }
    VaultFixture& place() { return *m_place; }

    /** Takes in a text as if it were a file of that name. */
    store::ImportReport take(std::string_view text, std::string_view source = "ziekenhuis")
    {
        store::ImportOptions options;
        options.source = source;
        return need(store::importBytes(*m_store, "invoer.json", text, options));
    }

    /** All facts of a kind (empty: all that are no support), newest first. */
    std::vector<store::StoredFact> facts(std::string_view kind = {})
    {
        store::ListQuery query;
        query.kind = kind;
        query.limit = 1000;
        return need(records().list(query)).facts;
    }
    /** The only fact whose title, in Dutch, has this text in it. */
    store::StoredFact theFact(std::string_view title, std::string_view kind = {})
    {
        std::optional<store::StoredFact> found;
        for (store::StoredFact& fact : facts(kind)) {
            if (fact.fact.title.nl.find(title) != std::string::npos) {
                REQUIRE_FALSE(found);
                found = std::move(fact);
            }
        }
        REQUIRE(found);
        return *found;
    }

    FakeClock clock;

private:
    std::unique_ptr<VaultFixture> m_own;
    VaultFixture* m_place;
    std::optional<store::Vault> m_vault;
    std::optional<store::Store> m_store;
};

/** A synthetic laboratory result of our own making. */
inline std::string observation(std::string_view id,
                               std::string_view date,
                               std::string_view title = "Glucose",
                               std::string_view value = "5.60",
                               std::string_view more = {})
{
    std::string json = R"({"resourceType":"Observation","id":")";
    json += id;
    json += R"(","status":"final","code":{"text":")";
    json += title;
    json += R"("},"effectiveDateTime":")";
    json += date;
    json += R"(","valueQuantity":{"value":)";
    json += value;
    json += R"(,"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"})";
    json += more;
    json += "}";
    return json;
}
} // namespace regie
