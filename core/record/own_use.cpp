// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/own_use.h"

namespace regie::record
{
namespace
{
using fhir::Node;

std::string aboutOf(const Node& statement)
{
    const Node* basis = statement.child("derivedFrom");
    if (basis == nullptr) {
        return {};
    }
    for (const Node& each : *basis) {
        const Node* identifier = each.child("identifier");
        if (identifier != nullptr && identifier->childText("system") == kOwnFactSystem) {
            return std::string(identifier->childText("value"));
        }
    }
    return {};
}

bool saysAsAgreed(const Node& statement)
{
    const Node* extensions = statement.child("extension");
    if (extensions == nullptr) {
        return false;
    }
    for (const Node& each : *extensions) {
        if (each.childText("url") == kAsAgreedUrl) {
            return each.childText("valueBoolean") == "true";
        }
    }
    return false;
}

std::string_view textOf(const Node& statement, std::string_view list)
{
    const Node* texts = statement.child(list);
    return texts == nullptr || texts->firstChild == nullptr ? std::string_view()
                                                            : texts->firstChild->childText("text");
}
} // namespace

std::optional<OwnUse> ownUse(const fhir::Resource& resource, std::string_view factId)
{
    if (resource.type != "MedicationStatement") {
        return std::nullopt;
    }
    const Node& root = *resource.root;
    OwnUse use;
    use.about = aboutOf(root);
    const std::string_view status = root.childText("status");
    if (use.about.empty() || status == "entered-in-error") {
        return std::nullopt;
    }
    use.factId = factId;
    use.at = root.childText("dateAsserted");
    if (status == "not-taken") {
        use.answer = UseAnswer::NotTaken;
    } else if (!saysAsAgreed(root)) {
        use.answer = UseAnswer::Differently;
    }
    use.text = textOf(root, "dosage");
    if (use.text.empty()) {
        use.text = textOf(root, "note");
    }
    return use;
}

Words ownUseWords(const OwnUse& use, Reader reader)
{
    Words words = reader == Reader::Person ? Words{"U zegt: ", "You say: "}
                                           : Words{"Patiënt zegt: ", "Patient says: "};
    switch (use.answer) {
    case UseAnswer::AsAgreed:
        words.nl += "dit klopt.";
        words.en += "this is right.";
        break;
    case UseAnswer::NotTaken:
        words.nl += "dit gebruik ik niet.";
        words.en += "I do not take this.";
        break;
    case UseAnswer::Differently:
        words.nl += "dit gebruik ik anders.";
        words.en += "I take this differently.";
        break;
    }
    if (!use.text.empty()) {
        words.nl += ' ' + use.text;
        words.en += ' ' + use.text;
    }
    return words;
}
} // namespace regie::record
