// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/signs.h"

#include "core/share/code_list.h"
#include "core/share/references.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace regie::share
{
namespace
{
/** What a record points at says as much about it as it does itself. */
constexpr std::array<std::string_view, 6> kTelling = {"Medication",
                                                      "Practitioner",
                                                      "PractitionerRole",
                                                      "Organization",
                                                      "Location",
                                                      "HealthcareService"};

void append(std::vector<std::string>& codes, const fhir::Node& node)
{
    for (std::string& code : codesIn(node)) {
        if (std::find(codes.begin(), codes.end(), code) == codes.end()) {
            codes.push_back(std::move(code));
        }
    }
}
} // namespace

Result<Signs> signsOf(store::Store& store, const store::StoredFact& fact)
{
    const Result<fhir::Resource> resource = store.records().resourceOf(fact);
    if (!resource) {
        return fail(resource.error());
    }
    const auto resolver = store.records().resolver(fact.sourceId);
    if (!resolver) {
        return fail(resolver.error());
    }
    Signs signs;
    append(signs.codes, *resource->root);
    std::string words = fact.fact.title.nl + ' ' + fact.fact.title.en + ' ' + fact.fact.value.nl
                        + ' ' + fact.fact.shortText.nl + ' ' + fact.fact.provider;
    for (const fhir::Node* reference : referencesIn(*resource->root)) {
        const fhir::Node* target = (*resolver)->resolve(*reference);
        if (target != nullptr
            && std::find(kTelling.begin(), kTelling.end(), target->childText("resourceType"))
                   != kTelling.end()) {
            append(signs.codes, *target);
        }
    }
    signs.words = text::foldText(words);
    return signs;
}
} // namespace regie::share
