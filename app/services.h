// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/base/words.h"

#include <string>
#include <vector>

namespace regie::app
{
/** A MedMij data service the program knows: what the person needs to know of it. */
struct ServiceInfo {
    std::string key;          ///< "bgz-3-0"
    std::vector<int> numbers; ///< in the MedMij lists; empty when not known
    Words name;
    std::string fhirVersion; ///< "STU3" or "R4"
    bool canSend = false;    ///< takes in what the person sends
};

/** Every file of resources/services (its README.md says what is in them), by first number, then key. */
Result<std::vector<ServiceInfo>> loadServices(const ResourceFiles& files);
} // namespace regie::app
