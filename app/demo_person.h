// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/store/file_import.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::app
{
/** One file of the invented record, with what is said about it. Bytes belong to the ResourceFiles. */
struct DemoFile {
    std::string_view bytes;
    std::string name;
    store::ImportOptions import;
};

/** The invented person of resources/demo/demo.json and all that is known about that person. */
struct DemoPerson {
    std::string name;
    std::string birthDate;
    std::vector<DemoFile> records;   ///< FHIR, one per provider or so
    std::vector<DemoFile> documents; ///< letters, scans
};

/** LensInvalid when the manifest cannot be read or names a file that is not there. */
Result<DemoPerson> loadDemoPerson(const ResourceFiles& files);
} // namespace regie::app
