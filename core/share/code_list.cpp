// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/code_list.h"

#include "core/terms/canonical_system.h"

#include <algorithm>

namespace regie::share
{
namespace
{
/** The short names resources/share/ uses for code systems. */
std::string_view listOf(std::string_view system)
{
    const terms::CanonicalSystem canonical(system);
    const std::string_view view = canonical.view();
    if (view == "http://snomed.info/sct" || view == "2.16.840.1.113883.6.96") {
        return "snomed";
    }
    if (view == "http://loinc.org" || view == "2.16.840.1.113883.6.1") {
        return "loinc";
    }
    if (view == "2.16.840.1.113883.2.4.6.7") {
        return "caretype";
    }
    if (view.find("whocc.no") != std::string_view::npos || view == "2.16.840.1.113883.6.73") {
        return "atc";
    }
    if (view.find("icpc") != std::string_view::npos || view == "2.16.840.1.113883.2.4.4.31.1"
        || view == "2.16.840.1.113883.6.139") {
        return "icpc";
    }
    if (view.find("icd-10") != std::string_view::npos || view == "2.16.840.1.113883.6.3"
        || view == "2.16.840.1.113883.6.90") {
        return "icd10";
    }
    return {};
}

void collect(const fhir::Node& node, std::vector<std::string>& found)
{
    if (node.isObject()) {
        const fhir::Node* code = node.child("code");
        const fhir::Node* system = node.child("system");
        if (code != nullptr && system != nullptr && code->kind == fhir::NodeKind::String) {
            std::string text(listOf(system->text));
            text += ':';
            text += code->text;
            if (std::find(found.begin(), found.end(), text) == found.end()) {
                found.push_back(std::move(text));
            }
        }
    }
    for (const fhir::Node& each : node) {
        if (!each.isLeaf()) {
            collect(each, found);
        }
    }
}
} // namespace

std::vector<std::string> codesIn(const fhir::Node& node)
{
    std::vector<std::string> found;
    collect(node, found);
    return found;
}

bool CodeList::fitsCode(std::string_view code) const
{
    const bool whole = code.starts_with("snomed:") || code.starts_with("loinc:");
    return std::any_of(codes.begin(), codes.end(), [&](const std::string& each) {
        return whole ? code == each : code.starts_with(each);
    });
}

bool CodeList::fitsText(std::string_view folded) const
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        for (std::size_t at = folded.find(word); at != std::string_view::npos;
             at = folded.find(word, at + 1)) {
            if (at == 0 || folded[at - 1] == ' ') {
                return true;
            }
        }
        return false;
    });
}
} // namespace regie::share
