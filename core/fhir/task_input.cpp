// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/task_input.h"

namespace regie::fhir
{
const Node* taskInput(const Node& task, std::string_view kind)
{
    const Node* inputs = task.child("input");
    if (inputs == nullptr || !inputs->isArray()) {
        return nullptr;
    }
    for (const Node& input : *inputs) {
        const Node* type = input.child("type");
        if (type != nullptr && type->childText("text") == kind) {
            return input.child("valueReference");
        }
    }
    return nullptr;
}
} // namespace regie::fhir
