// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/kinds.h"
#include "core/store/store.h"
#include "core/time/zone.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace regie::measure
{
/** What a column of a CSV file holds. */
struct CsvColumn {
    std::string header;
    /** "date", "time", "note", "device", "ignore", or the id of a kind (bp_sys and bp_dia apart). */
    std::string role;
    /** Of a kind: UCUM or as written. Empty: that of the kind, when it has one alone (unitsOf()). */
    std::string unit;
    bool operator==(const CsvColumn&) const = default;
};

/** Whether it is sure in which unit the numbers of a column are; so it is of a column of no kind. */
bool saysUnit(const CsvColumn& column, const Kinds& kinds);

/** How a CSV file is to be read. Kept in the vault by its headers once it was used. */
struct CsvMatch {
    std::vector<CsvColumn> columns;
    bool monthFirst = false; ///< 11/22/2026 instead of 22/11/2026
    bool operator==(const CsvMatch&) const = default;
};

/** The remembered ones in the value of the setting that keeps them. DataDamaged: it is none. */
Result<std::vector<CsvMatch>> matchesIn(std::string_view setting);

struct MeasureImportOptions {
    std::string source; ///< name of the app or device; empty: that of the format
    const CsvMatch* match =
        nullptr; ///< for a CSV; nullptr: what is remembered, else what is guessed
};

struct MeasureImportReport {
    std::string id;             ///< to undo it by; empty: nothing was added
    std::string format;         ///< "apple_health", "csv", "google_fit", "fitbit", "fhir"
    std::size_t added = 0;      ///< measurements
    std::size_t days = 0;       ///< days of dense kinds added or changed
    std::size_t samples = 0;    ///< dense measurements added
    std::size_t duplicates = 0; ///< were there already
    /** What was not taken, by why: "unknown_kind", "impossible", "unknown_unit", "unreadable". */
    std::map<std::string, std::size_t, std::less<>> skipped;
    /** Set when columns must be matched by the person first; nothing was stored then. */
    std::optional<CsvMatch> question;
};

struct MeasureImport {
    std::string id;
    std::string at; ///< instant
    std::string source;
    std::string format;
    std::size_t items = 0;
    bool undone = false;
};

/**
 * Takes in a file of a device or app: Apple Health (export.xml or its ZIP, in pieces), Google Takeout
 * (Fit) and Fitbit JSON, CSV (Withings, Omron, Fitbit, FreeStyle Libre, Google and any other), FHIR
 * (by store::importFiles, of its own source). Importing twice adds nothing; what stands in the record
 * already, from another app or typed, is recognised by kind, second and value. Heart rate and steps
 * become one resource a day. Units are converted; what cannot be is skipped and counted.
 * Errors: NotFound, FileUnreadable, UnknownFormat, SyntaxInvalid, Cancelled, DiskFull, DataDamaged;
 * what was committed before an error stays and can be undone.
 */
Result<MeasureImportReport> importMeasurements(store::Store& store,
                                               const Kinds& kinds,
                                               const time::Zone& zone,
                                               const std::filesystem::path& file,
                                               const MeasureImportOptions& options = {},
                                               const store::ProgressCallback& progress = {},
                                               std::stop_token stop = {});

/** All imports, oldest first. */
Result<std::vector<MeasureImport>> measureImports(store::Store& store);
/**
 * Takes back what an import added; values from others stay. Days of dense kinds are worked out anew
 * from what is left. Importing the file again puts it back. NotFound: none, or undone already.
 */
Result<void> undoImport(store::Store& store, const Kinds& kinds, std::string_view id);
} // namespace regie::measure
