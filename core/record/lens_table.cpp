// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/lens_table.h"

#include "core/base/hash.h"
#include "core/base/resource_files.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::record
{
namespace
{
using fhir::Node;

/** Holds for every resource there is, also when not one lens file is there. */
constexpr std::string_view kGeneric = R"json({
  "kind": "other",
  "name": {"nl": "Andere gegevens", "en": "Other data"},
  "one": {"nl": "Gegeven", "en": "Item"},
  "order": 9999,
  "title": [
    {"template": {"nl": "{who}{at}{what}", "en": "{who}{at}{what}"},
     "with": {"who": {"path": "practitioner", "as": "title"},
              "at": {"template": {"nl": ", {x}", "en": ", {x}"},
                     "with": {"x": {"path": "organization", "as": "title"}}, "optional": true},
              "what": {"template": {"nl": " ({x})", "en": " ({x})"},
                       "with": {"x": {"path": "specialty | code", "as": "title"}}, "optional": true}}},
    {"path": "name.where(use = 'official')", "as": "title"},
    {"path": "name", "as": "title"}, {"path": "title"}, {"path": "code", "as": "title"},
    {"path": "medication", "as": "title"}, {"path": "vaccineCode", "as": "title"},
    {"path": "deviceName.name"}, {"path": "type", "as": "title"},
    {"path": "serviceType", "as": "title"}, {"path": "class", "as": "title"},
    {"path": "description"}, {"path": "category", "as": "title"},
    {"path": "specialty", "as": "title"}],
  "date": ["effective", "performed", "occurrence", "onset", "period", "servicedPeriod",
           "authoredOn", "authored", "dateAsserted", "dateWritten", "assertedDate", "date", "start",
           "whenHandedOver", "whenPrepared", "issued", "recordedDate", "recorded", "created", "sent",
           "indexed", "started", "collection.collected", "receivedTime", "manufactureDate"],
  "status": "clinicalStatus ?? status",
  "code": "code ?? medicationCodeableConcept ?? vaccineCode ?? type",
  "value": [{"path": "value"}],
  "number": "valueQuantity",
  "provider": ["performer.actor", "performer", "asserter", "recorder", "author", "requester.agent",
               "requester", "participant.individual", "custodian", "managingOrganization",
               "serviceProvider", "source"]
})json";

/** Lists of lenses are searched from the narrowest to the widest. */
bool isNarrower(const FitRule& a, const Lens& aLens, const FitRule& b, const Lens& bLens)
{
    return a.score != b.score ? a.score > b.score : aLens.kind < bLens.kind;
}

std::string_view withoutVersion(std::string_view profile)
{
    return profile.substr(0, profile.find('|'));
}

/** The positions a resource's codes are found under, in any order. */
std::vector<std::size_t> positionsOf(
    const Node& resource,
    const std::unordered_map<std::string, std::vector<std::size_t>>& byCode)
{
    std::vector<std::size_t> positions;
    const Node* concepts = byCode.empty() ? nullptr : resource.child("code");
    const Node* codings = concepts == nullptr ? nullptr : concepts->child("coding");
    if (codings == nullptr) {
        return positions;
    }
    std::string code;
    for (const Node& coding : *codings) {
        code = coding.childText("system");
        code += '|';
        code += coding.childText("code");
        if (const auto found = byCode.find(code); found != byCode.end()) {
            positions.insert(positions.end(), found->second.begin(), found->second.end());
        }
    }
    return positions;
}

/** Whether all holds that a rule asks for besides its codes. */
bool fits(const FitRule& rule,
          const Node& resource,
          fhir::FhirVersion version,
          fhir::Resolver& resolver)
{
    return (rule.type.empty() || rule.type == resource.childText("resourceType"))
           && (!rule.version || *rule.version == version)
           && (!rule.category || rule.category->holds(resource, resolver))
           && (!rule.where || rule.where->holds(resource, resolver));
}
} // namespace

Result<LensTable> LensTable::load(const ResourceFiles& files, const terms::Terms& terms)
{
    LensTable table;
    if (auto read = table.readAll(files, terms); !read) {
        return fail(std::move(read.error()));
    }
    if (auto resolved = table.resolveExtends(); !resolved) {
        return fail(std::move(resolved.error()));
    }
    table.index();
    return table;
}

Result<void> LensTable::readAll(const ResourceFiles& files, const terms::Terms& terms)
{
    std::string all;
    for (const std::string& path : files.list("terms/")) {
        all += path + ":" + sha256Hex(files.read(path).value_or(std::string_view())) + "\n";
    }
    for (const std::string& path : files.list("lenses/")) {
        if (!path.ends_with(".json")) {
            continue;
        }
        const std::string_view text = files.read(path).value_or(std::string_view());
        all += path + ":" + sha256Hex(text) + "\n";
        auto lens = parseLens(path, text, terms);
        if (!lens) {
            return fail(std::move(lens.error()));
        }
        m_lenses.push_back(std::move(*lens));
    }
    auto generic = parseLens("generic", kGeneric, terms);
    if (!generic) {
        return fail(std::move(generic.error()));
    }
    m_lenses.push_back(std::move(*generic));
    all += kGeneric;
    m_version = sha256Hex(all).substr(0, 16);
    return {};
}

Result<void> LensTable::resolveExtends()
{
    std::map<std::string, std::size_t, std::less<>> byKind;
    for (std::size_t i = 0; i < m_lenses.size(); ++i) {
        if (!byKind.emplace(m_lenses[i].kind, i).second) {
            return fail(ErrorCode::LensInvalid, "two lenses have kind " + m_lenses[i].kind);
        }
    }
    std::vector<int> state(m_lenses.size(), 0); // 1: being resolved, 2: done
    std::vector<std::size_t> chain;
    for (std::size_t first = 0; first < m_lenses.size(); ++first) {
        chain.clear();
        for (std::size_t at = first; state[at] != 2;) {
            if (state[at] == 1) {
                return fail(ErrorCode::LensInvalid, m_lenses[at].kind + " extends itself");
            }
            state[at] = 1;
            chain.push_back(at);
            if (m_lenses[at].extends.empty()) {
                break;
            }
            const auto base = byKind.find(m_lenses[at].extends);
            if (base == byKind.end()) {
                return fail(ErrorCode::LensInvalid,
                            m_lenses[at].kind + " extends unknown " + m_lenses[at].extends);
            }
            at = base->second;
        }
        for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
            Lens& lens = m_lenses[*at];
            if (!lens.extends.empty()) {
                inherit(lens, m_lenses[byKind.find(lens.extends)->second]);
            }
            state[*at] = 2;
        }
    }
    // The generic lens knows where most resources keep their date, title and so on.
    for (std::size_t i = 0; i + 1 < m_lenses.size(); ++i) {
        inherit(m_lenses[i], m_lenses.back());
    }
    return {};
}

void LensTable::index()
{
    for (const Lens& lens : m_lenses) {
        for (const FitRule& rule : lens.fits) {
            if (rule.profile.empty()) {
                m_byType[rule.type].all.push_back({&rule, &lens});
            } else {
                m_byProfile[rule.profile].all.push_back({&rule, &lens});
            }
        }
        m_modifiers.insert(lens.knownModifiers.begin(), lens.knownModifiers.end());
    }
    for (auto* lists : {&m_byProfile, &m_byType}) {
        for (auto& [key, list] : *lists) {
            std::sort(list.all.begin(), list.all.end(), [](const Candidate& x, const Candidate& y) {
                return isNarrower(*x.rule, *x.lens, *y.rule, *y.lens);
            });
            for (std::size_t at = 0; at < list.all.size(); ++at) {
                for (const std::string& code : list.all[at].rule->codes) {
                    list.byCode[code].push_back(at);
                }
            }
        }
    }
}

const Lens* LensTable::best(const Candidates& candidates,
                            const Node& resource,
                            fhir::FhirVersion version,
                            fhir::Resolver& resolver) const
{
    // A type can have dozens of lenses that each want some codes: looked up once for all of them.
    const std::vector<std::size_t> coded = positionsOf(resource, candidates.byCode);
    for (std::size_t at = 0; at < candidates.all.size(); ++at) {
        const Candidate& each = candidates.all[at];
        const bool may =
            each.rule->codes.empty() || std::find(coded.begin(), coded.end(), at) != coded.end();
        if (may && fits(*each.rule, resource, version, resolver)) {
            return each.lens;
        }
    }
    return nullptr;
}

namespace
{
/** The profiles a resource keeps, then those it had before Regie brought it to R4. */
std::vector<std::string_view> profilesIn(const Node* meta)
{
    std::vector<std::string_view> found;
    const Node* profiles = meta == nullptr ? nullptr : meta->child("profile");
    const Node* extensions = meta == nullptr ? nullptr : meta->child("extension");
    if (profiles != nullptr) {
        for (const Node& each : *profiles) {
            found.push_back(each.text);
        }
    }
    if (extensions != nullptr) {
        for (const Node& each : *extensions) {
            if (each.childText("url") == fhir::kProfileBefore) {
                found.push_back(each.childText("valueUri"));
            }
        }
    }
    return found;
}
} // namespace

const Lens& LensTable::match(const Node& resource,
                             fhir::FhirVersion version,
                             fhir::Resolver& resolver) const
{
    const Node* meta = resource.child("meta");
    for (const std::string_view profile : profilesIn(meta)) {
        const auto found = m_byProfile.find(withoutVersion(profile));
        if (found == m_byProfile.end()) {
            continue;
        }
        if (const Lens* lens = best(found->second, resource, version, resolver)) {
            return *lens;
        }
    }
    const auto found = m_byType.find(resource.childText("resourceType"));
    if (found != m_byType.end()) {
        if (const Lens* lens = best(found->second, resource, version, resolver)) {
            return *lens;
        }
    }
    return m_lenses.back();
}

bool LensTable::knowsModifier(std::string_view url) const
{
    return m_modifiers.contains(url);
}
} // namespace regie::record
