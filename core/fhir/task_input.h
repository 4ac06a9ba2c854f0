// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <string_view>

namespace regie::fhir
{
/** The Reference in the `input` of a Task of that kind (MedMij: type.text); nullptr: it has none. */
const Node* taskInput(const Node& task, std::string_view kind);
} // namespace regie::fhir
