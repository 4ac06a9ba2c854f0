// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/caution.h"

#include "core/terms/terms.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace regie::record
{
namespace
{
using fhir::Node;

/** Statuses with which the rest cannot be read as if it were done, final or in force. */
constexpr std::array<std::string_view, 18> kTelling = {
    "cancelled",
    "aborted",
    "revoked",
    "rejected",
    "refused",
    "declined",
    "noshow",
    "suspended",
    "on-hold",
    "stopped",
    "preliminary",
    "partial",
    "registered",
    "draft",
    "preparation",
    "failed",
    "withdrawn",
    "superseded",
};

/** The code of a status: itself, or the first of its codings. */
std::string_view codeOfStatus(const Node* status)
{
    if (status == nullptr || status->isLeaf()) {
        return status == nullptr ? std::string_view() : status->text;
    }
    const Node* codings = status->child("coding");
    const Node* first = codings == nullptr ? nullptr : codings->at(0);
    return first == nullptr ? std::string_view() : first->childText("code");
}

bool isTrue(const Node& root, std::string_view member)
{
    return root.childText(member) == "true";
}

Words sentence(const terms::Terms& terms, std::string_view key)
{
    const Words* words = terms.label("caution." + std::string(key));
    return words == nullptr ? Words{} : *words;
}

std::string filled(std::string text, std::string_view what)
{
    constexpr std::string_view kPlace = "{what}";
    const std::size_t place = text.find(kPlace);
    return place == std::string::npos ? text : text.replace(place, kPlace.size(), what);
}

Caution denied(const Node& root, const terms::Terms& terms)
{
    const std::string_view type = root.childText("resourceType");
    const std::string_view status = codeOfStatus(root.child("status"));
    const bool medicine = type.starts_with("Medication");
    if (isTrue(root, "doNotPerform")) {
        return {sentence(terms, medicine ? "do_not_take" : "do_not"), true, true, false};
    }
    if (status == "not-taken" || isTrue(root, "wasNotTaken")) {
        return {sentence(terms, "not_taken"), true, true, false};
    }
    const bool given = medicine || type == "Immunization";
    if (status == "not-done" || isTrue(root, "notDone") || isTrue(root, "notGiven")
        || isTrue(root, "wasNotGiven")) {
        return {sentence(terms, given ? "not_given" : "not_done"), true, true, false};
    }
    return {};
}

Certainty certaintyOfCode(std::string_view code)
{
    constexpr std::pair<std::string_view, Certainty> kCodes[] = {
        {"confirmed", Certainty::Confirmed},
        {"unconfirmed", Certainty::Unconfirmed},
        {"provisional", Certainty::Unsure},
        {"differential", Certainty::Unsure},
        {"refuted", Certainty::Refuted},
        {"entered-in-error", Certainty::Withdrawn},
        // SNOMED CT of zib Problem, VerificatieStatusCodelijst.
        {"410605003", Certainty::Confirmed},
        {"410596003", Certainty::Unsure},
        {"410590009", Certainty::Unsure},
        {"410592001", Certainty::Unsure}, // probably present
        {"410593006", Certainty::Unsure}, // probably not present
        {"415684004", Certainty::Unsure},
        {"410516002", Certainty::Refuted},
        {"410594000", Certainty::Refuted}, // definitely not present
    };
    for (const auto& [known, certainty] : kCodes) {
        if (known == code) {
            return certainty;
        }
    }
    return Certainty::Unsaid;
}

/** Whether a Condition is said to be past, by its course or by an end. */
bool isPast(const Node& root)
{
    constexpr std::array<std::string_view, 3> kPast = {"inactive", "resolved", "remission"};
    constexpr std::array<std::string_view, 5> kEnds = {"abatementDateTime",
                                                       "abatementAge",
                                                       "abatementPeriod",
                                                       "abatementRange",
                                                       "abatementString"};
    const std::string_view course = codeOfStatus(root.child("clinicalStatus"));
    return std::find(kPast.begin(), kPast.end(), course) != kPast.end()
           || isTrue(root, "abatementBoolean")
           || std::any_of(kEnds.begin(), kEnds.end(), [&root](std::string_view end) {
                  return root.child(end) != nullptr;
              });
}

/** How certain a Condition or AllergyIntolerance is, and whether it is over. */
Caution uncertain(const Node& root, const terms::Terms& terms)
{
    const Certainty certainty = certaintyOf(root);
    const bool doubted = certainty == Certainty::Unsure || certainty == Certainty::Unconfirmed;
    if (doubted && root.childText("resourceType") == "Condition" && isPast(root)) {
        const bool unsure = certainty == Certainty::Unsure;
        return {sentence(terms, unsure ? "unsure_past" : "unconfirmed_past"), false, false, true};
    }
    if (certainty == Certainty::Refuted) {
        return {sentence(terms, "refuted"), true, true, false};
    }
    if (certainty == Certainty::Unsure) {
        return {sentence(terms, "unsure"), true, false, false};
    }
    if (certainty == Certainty::Unconfirmed) {
        return {sentence(terms, "unconfirmed"),
                root.childText("resourceType") == "Condition",
                false,
                false};
    }
    const std::string_view course = codeOfStatus(root.child("clinicalStatus"));
    if (course == "resolved") {
        return {sentence(terms, "over"), false, true, false};
    }
    return {};
}

Caution told(const Node& root, const terms::Terms& terms)
{
    // A document has a status of its own for what it says.
    for (const std::string_view member : {"status", "docStatus"}) {
        const std::string_view status = codeOfStatus(root.child(member));
        if (std::find(kTelling.begin(), kTelling.end(), status) == kTelling.end()) {
            continue;
        }
        const std::string path =
            std::string(root.childText("resourceType")) + "." + std::string(member);
        if (const Words* words = terms.enumValue(path, status)) {
            Words note = sentence(terms, "note");
            note.nl = filled(std::move(note.nl), words->nl);
            note.en = filled(std::move(note.en), words->en);
            return {std::move(note), false, false, false, *words};
        }
    }
    return {};
}
} // namespace

Certainty certaintyOf(const Node& root)
{
    const Node* status = root.child("verificationStatus");
    if (status == nullptr || status->isLeaf()) {
        return certaintyOfCode(status == nullptr ? std::string_view() : status->text);
    }
    Certainty certainty = Certainty::Unsaid;
    if (const Node* codings = status->child("coding")) {
        for (const Node& coding : *codings) {
            certainty = std::max(certainty, certaintyOfCode(coding.childText("code")));
        }
    }
    return certainty;
}

Caution cautionOf(const Node& root, const terms::Terms& terms)
{
    if (Caution found = denied(root, terms); !found.words.empty()) {
        return found;
    }
    if (Caution found = uncertain(root, terms); !found.words.empty()) {
        return found;
    }
    return told(root, terms);
}
} // namespace regie::record
