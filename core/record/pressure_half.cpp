// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/pressure_half.h"

#include <array>
#include <string_view>

namespace regie::record
{
namespace
{
using fhir::Node;

/** Everything below a node, in order, to the letter. */
void addText(const Node& node, std::string& text)
{
    text += node.key;
    text += '=';
    if (node.isLeaf()) {
        text += node.text;
    } else {
        for (const Node& each : node) {
            addText(each, text);
        }
    }
    text += ';';
}

std::string momentOf(const Node& observation)
{
    const std::string_view moment = observation.childText("effectiveDateTime");
    return std::string(moment.empty() ? observation.childText("effectiveInstant") : moment);
}
} // namespace

std::string pressureHalfKey(const fhir::Node& observation)
{
    constexpr std::array<std::string_view, 7> kShared = {
        "context", "encounter", "performer", "device", "method", "bodySite", "extension"};
    constexpr std::size_t kDayLength = 10;
    std::string key = momentOf(observation);
    const bool contact =
        observation.child("context") != nullptr || observation.child("encounter") != nullptr;
    if (key.size() < kDayLength || (key.size() == kDayLength && !contact)) {
        return {};
    }
    for (const std::string_view member : kShared) {
        if (const Node* node = observation.child(member)) {
            addText(*node, key);
        }
    }
    return key;
}
} // namespace regie::record
