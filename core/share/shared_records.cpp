// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/shared_records.h"

#include "core/base/assert.h"
#include "core/base/hash.h"
#include "core/base/uuid.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/share/references.h"
#include "core/store/never_share.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

namespace regie::share
{
namespace
{
struct Fate {
    ReferenceFate kind = ReferenceFate::Unknown;
    std::size_t target = 0;
};
using Fates = std::unordered_map<const fhir::Node*, Fate>;

/** Knows the shared resources and no others. */
class SharedResolver final : public fhir::ContainedResolver
{
public:
    SharedResolver(const Fates& fates, const std::vector<SharedRecord>& records)
        : m_fates(fates), m_records(records)
    {
    }
    const fhir::Node* resolve(const fhir::Node& reference) override
    {
        if (const fhir::Node* contained = ContainedResolver::resolve(reference)) {
            return contained;
        }
        const auto found = m_fates.find(&reference);
        return found != m_fates.end() && found->second.kind == ReferenceFate::Shared
                   ? m_records[found->second.target].resource.root
                   : nullptr;
    }

private:
    const Fates& m_fates;
    const std::vector<SharedRecord>& m_records;
};
} // namespace

namespace
{
bool isBelow(const fhir::Node* node, const fhir::Node* above)
{
    while (node != nullptr && node != above) {
        node = node->parent;
    }
    return node != nullptr;
}

void empty(fhir::Document& document, fhir::Node& reference)
{
    while (reference.firstChild != nullptr) {
        fhir::Document::remove(*reference.firstChild);
    }
    document.append(&reference, fhir::NodeKind::String, "display", "niet gedeeld");
}

fhir::Node* sameNode(const fhir::Node& node, const fhir::Node& root, fhir::Node& copyOfRoot)
{
    if (&node == &root) {
        return &copyOfRoot;
    }
    fhir::Node* parent = sameNode(*node.parent, root, copyOfRoot);
    fhir::Node* copy = parent->firstChild;
    for (const fhir::Node* each = node.parent->firstChild; each != &node; each = each->next) {
        copy = copy->next;
    }
    return copy;
}
} // namespace

struct SharedRecords::State {
    std::vector<SharedRecord> records;
    std::size_t chosen = 0;
    Fates fates;
    std::vector<store::Source> sources;
};

namespace
{
/** Builds the closed world of one share. */
class Gatherer
{
public:
    Gatherer(store::Store& store,
             std::unordered_set<std::string> blocked,
             std::vector<store::Source> sources)
        : m_store(store), m_blocked(std::move(blocked)), m_sources(std::move(sources))
    {
    }

    Result<void> add(const store::StoredFact& fact, bool support)
    {
        if (m_blocked.contains(fact.id)) {
            return fail(ErrorCode::InvalidArgument, "a fact that may never be shared");
        }
        if (m_places.contains(fact.id)) {
            return {};
        }
        Result<fhir::Resource> resource = m_store.records().resourceOf(fact);
        if (!resource) {
            return fail(resource.error());
        }
        m_places.emplace(fact.id, records.size());
        SharedRecord record;
        record.stored = fact;
        record.uuid = uuidOfName(m_store.vaultId() + '|' + fact.sourceId + '|' + resource->type
                                 + '|' + resource->key);
        record.support = support;
        record.resource = std::move(*resource);
        records.push_back(std::move(record));
        return {};
    }

    /** Follows the references of all records, also of those that come along by it. */
    Result<void> follow()
    {
        for (std::size_t at = 0; at < records.size(); ++at) {
            const std::string source = records[at].stored.sourceId;
            for (const fhir::Node* reference : referencesIn(*records[at].resource.root)) {
                Result<Fate> fate = fateOf(*reference, source);
                if (!fate) {
                    return fail(fate.error());
                }
                fates.emplace(reference, *fate);
            }
        }
        return {};
    }

    /** Takes out of every resource what it says about things that stay. */
    Result<void> hold()
    {
        for (SharedRecord& record : records) {
            const auto references = referencesIn(*record.resource.root);
            std::vector<const fhir::Node*> withheld;
            std::vector<Fate> kept;
            for (const fhir::Node* each : references) {
                const bool gone =
                    std::any_of(withheld.begin(), withheld.end(), [&](const fhir::Node* above) {
                        return isBelow(each, above);
                    });
                if (gone) {
                    continue;
                }
                if (fates.at(each).kind == ReferenceFate::Withheld) {
                    withheld.push_back(each);
                } else {
                    kept.push_back(fates.at(each));
                }
            }
            if (withheld.empty()) {
                continue;
            }
            if (Result<void> done = rewrite(record, withheld); !done) {
                return done;
            }
            const auto now = referencesIn(*record.resource.root);
            REGIE_ASSERT(now.size() == kept.size());
            for (std::size_t i = 0; i < now.size(); ++i) {
                fates.insert_or_assign(now[i], kept[i]);
            }
        }
        return {};
    }

    std::vector<SharedRecord> records;
    Fates fates;

private:
    Result<void> rewrite(SharedRecord& record, const std::vector<const fhir::Node*>& withheld)
    {
        const fhir::Node& root = *record.resource.root;
        fhir::Document copy;
        fhir::Node* copyOfRoot = copy.appendCopy(nullptr, root);
        for (const fhir::Node* each : withheld) {
            empty(copy, *sameNode(*each, root, *copyOfRoot));
        }
        for (fhir::Node* each = copyOfRoot->firstChild; each != nullptr; each = each->next) {
            if (each->key == "text") {
                fhir::Document::remove(*each);
                break;
            }
        }
        Result<fhir::Resource> read =
            m_store.tools().reader.reread(fhir::writeJson(*copyOfRoot), record.resource.version);
        if (!read) {
            return fail(read.error());
        }
        for (const fhir::Node* each : referencesIn(root)) {
            fates.erase(each);
        }
        read->fullUrl = record.resource.fullUrl;
        read->key = record.resource.key;
        record.resource = std::move(*read);
        return {};
    }

    Result<fhir::Resolver*> resolverOf(const std::string& source)
    {
        auto& resolver = m_resolvers[source];
        if (!resolver) {
            auto made = m_store.records().resolver(source);
            if (!made) {
                return fail(made.error());
            }
            resolver = std::move(*made);
        }
        return resolver.get();
    }

    Result<Fate> fateOf(const fhir::Node& reference, const std::string& source)
    {
        if (reference.childText("reference").starts_with('#')) {
            return Fate{ReferenceFate::Contained, 0};
        }
        const auto resolver = resolverOf(source);
        if (!resolver) {
            return fail(resolver.error());
        }
        const fhir::Node* target = (*resolver)->resolve(reference);
        if (target == nullptr) {
            return Fate{};
        }
        if (target->childText("resourceType") == "Patient") {
            return Fate{ReferenceFate::Person, 0};
        }
        const auto fact = factOf(*target, source);
        if (!fact) {
            return fail(fact.error());
        }
        if (!*fact || m_blocked.contains((*fact)->id)) {
            return Fate{ReferenceFate::Withheld, 0};
        }
        if (!m_places.contains((*fact)->id)) {
            if (!(*fact)->fact.support) {
                return Fate{ReferenceFate::Withheld, 0};
            }
            if (Result<void> added = add(**fact, true); !added) {
                return fail(added.error());
            }
        }
        return Fate{ReferenceFate::Shared, m_places.at((*fact)->id)};
    }

    /** The fact of a resource that was found: in its own source first; others for logical ones. */
    Result<std::optional<store::StoredFact>> factOf(const fhir::Node& target,
                                                    const std::string& source)
    {
        const auto known = m_factOf.find(&target);
        if (known != m_factOf.end()) {
            return known->second;
        }
        const std::string hash = sha256Hex(fhir::writeJson(target));
        const std::string type(target.childText("resourceType"));
        const std::string_view id = target.childText("id");
        const std::string key = id.empty() ? "sha256:" + hash : std::string(id);
        std::vector<std::string> order = {source};
        for (const store::Source& each : m_sources) {
            if (each.id != source) {
                order.push_back(each.id);
            }
        }
        std::optional<store::StoredFact> found;
        for (const std::string& each : order) {
            Result<store::StoredFact> fact = m_store.records().fact(
                store::factIdText(store::factNumber(m_store.vaultId(), each, type, key)));
            if (!fact) {
                if (fact.error().code == ErrorCode::NotFound) {
                    continue;
                }
                return fail(fact.error());
            }
            const Result<fhir::Resource> resource = m_store.records().resourceOf(*fact);
            if (!resource) {
                return fail(resource.error());
            }
            if (resource->hash == hash || sha256Hex(fhir::writeJson(*resource->root)) == hash) {
                found = std::move(*fact);
                break;
            }
        }
        m_factOf.emplace(&target, found);
        return found;
    }

    store::Store& m_store;
    std::unordered_set<std::string> m_blocked;
    std::vector<store::Source> m_sources;
    std::map<std::string, std::unique_ptr<fhir::Resolver>> m_resolvers;
    std::unordered_map<std::string, std::size_t> m_places;
    std::unordered_map<const fhir::Node*, std::optional<store::StoredFact>> m_factOf;
};
} // namespace

SharedRecords::SharedRecords(std::unique_ptr<State> state) : m_state(std::move(state)) { }
SharedRecords::SharedRecords(SharedRecords&&) noexcept = default;
SharedRecords& SharedRecords::operator=(SharedRecords&&) noexcept = default;
SharedRecords::~SharedRecords() = default;

Result<SharedRecords> SharedRecords::gather(store::Store& store,
                                            std::span<const store::StoredFact> chosen)
{
    auto blocked = store::blockedFacts(store);
    if (!blocked) {
        return fail(blocked.error());
    }
    auto sources = store.records().sources();
    if (!sources) {
        return fail(sources.error());
    }
    Gatherer gatherer(store, std::move(*blocked), *sources);
    for (const store::StoredFact& fact : chosen) {
        if (Result<void> added = gatherer.add(fact, false); !added) {
            return fail(added.error());
        }
    }
    auto state = std::make_unique<State>();
    state->chosen = gatherer.records.size();
    if (Result<void> followed = gatherer.follow(); !followed) {
        return fail(followed.error());
    }
    if (Result<void> held = gatherer.hold(); !held) {
        return fail(held.error());
    }
    state->records = std::move(gatherer.records);
    state->fates = std::move(gatherer.fates);
    SharedResolver resolver(state->fates, state->records);
    for (SharedRecord& record : state->records) {
        record.detail = store.tools().lenses.describe(record.resource, resolver);
    }
    for (store::Source& source : *sources) {
        for (const SharedRecord& record : state->records) {
            if (record.stored.sourceId == source.id) {
                state->sources.push_back(std::move(source));
                break;
            }
        }
    }
    return SharedRecords(std::move(state));
}

const std::vector<SharedRecord>& SharedRecords::records() const
{
    return m_state->records;
}
std::size_t SharedRecords::chosenCount() const
{
    return m_state->chosen;
}
namespace
{
/** At the record the answer is about, else at the first of its medicine that is shared. */
void tellOnce(const record::OwnUse& own,
              const record::MedicationLine& line,
              const std::unordered_map<std::string, SharedRecord*>& places)
{
    auto at = places.find(own.about);
    for (const std::string& id : line.facts) {
        at = at == places.end() ? places.find(id) : at;
    }
    if (at != places.end()) {
        at->second->tellsOwn = true;
        places.at(own.factId)->toldElsewhere = true;
    }
}
} // namespace

void SharedRecords::markMedication(const record::MedicationOverview& overview)
{
    std::unordered_map<std::string, SharedRecord*> places;
    for (SharedRecord& each : m_state->records) {
        places.emplace(each.stored.id, &each);
    }
    for (const auto* lines : {&overview.current,
                              &overview.stopped,
                              &overview.paused,
                              &overview.future,
                              &overview.unknown,
                              &overview.forbidden}) {
        for (const record::MedicationLine& line : *lines) {
            // What the person said may stay behind like anything else: then it is not told here.
            const bool told = line.own && places.contains(line.own->factId);
            if (told) {
                tellOnce(*line.own, line, places);
            }
            for (const std::string& id : line.facts) {
                const auto found = places.find(id);
                if (found != places.end()) {
                    found->second->medication = line.status;
                    found->second->own = told ? line.own : std::nullopt;
                }
            }
        }
    }
}
const std::vector<store::Source>& SharedRecords::sources() const
{
    return m_state->sources;
}

ReferenceFate SharedRecords::fate(const fhir::Node& reference, const SharedRecord*& target) const
{
    target = nullptr;
    const auto found = m_state->fates.find(&reference);
    if (found == m_state->fates.end()) {
        return ReferenceFate::Unknown;
    }
    if (found->second.kind == ReferenceFate::Shared) {
        target = &m_state->records[found->second.target];
    }
    return found->second.kind;
}
} // namespace regie::share
