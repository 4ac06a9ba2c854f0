// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"

#include <chrono>
#include <filesystem>
#include <stop_token>

namespace regie::text
{
class TextExtractor;
}

namespace regie::store
{
struct ImportOptions {
    std::string source; ///< name; empty: the name of the first file or folder without extension
    SourceKind kind = SourceKind::File;
    std::string provider;                     ///< who it is from, for the source and documents
    std::string date;                         ///< of a document that does not say it: FHIR date
    std::string title;                        ///< of a document that does not say it
    std::optional<fhir::FhirVersion> version; ///< overrules what the data says
    /** Reads the text of PDFs and scans; nullptr: they come in without their text. */
    const text::TextExtractor* extractor = nullptr;
    bool acceptPerson = false; ///< the Patient may be another than the profile
    /**
     * How many resources one transaction takes, or a fifth of what came in when that is more. More
     * are faster: every commit writes the pages of the indexes anew that it touched. A kill loses
     * what was not yet committed.
     */
    std::size_t resourcesPerCommit = 4000;
    /** How long a pipe that is named may be without anybody who writes to it. */
    std::chrono::milliseconds pipePatience{3000};
};

struct ImportReport {
    std::size_t files = 0; ///< read
    IngestCounts counts;
    std::vector<Quarantined> quarantined; ///< without bytes: those are in the vault
    std::size_t bsnRemoved = 0;
    std::size_t deleted = 0;          ///< marked as deleted by their source; they are kept
    std::size_t deletedUnknown = 0;   ///< deleted by their source, and not in the vault
    std::size_t hiddenSkipped = 0;    ///< files and folders whose name starts with a dot
    std::size_t linksSkipped = 0;     ///< symbolic links are not followed
    std::size_t othersSkipped = 0;    ///< pipes, sockets and devices below a folder given
    std::size_t encodingsGuessed = 0; ///< texts that do not say how their letters are written
};

struct ImportProgress {
    std::size_t filesDone = 0;
    std::size_t files = 0;
    std::size_t resources = 0; ///< committed
};

/**
 * Takes in files and folders (with everything below, in order of name): FHIR as JSON, NDJSON or XML,
 * and CDA, PDF, pictures and text as documents. What cannot be taken in goes to the quarantine with
 * its reason and stops nothing else. Names with bytes that are not UTF-8 are fine.
 *
 * A file about somebody else, and those without a Patient that refer to that person, are left out
 * and named in the report by their place below the folder given, as long as another file is about
 * the person of the profile. When none is, all of it may be about somebody else: OtherPerson.
 *
 * Errors: NotFound, FileUnreadable, NotAFile (a path given), OtherPerson (before anything is stored),
 * Cancelled, DiskFull, DataDamaged. After an error what was committed before it stays.
 */
Result<ImportReport> importFiles(Store& store,
                                 const std::vector<std::filesystem::path>& paths,
                                 const ImportOptions& options,
                                 const std::function<void(const ImportProgress&)>& progress = {},
                                 std::stop_token stop = {});

/** The same for bytes that are no file (standard input). `name` is what the report calls them. */
Result<ImportReport> importBytes(Store& store,
                                 std::string_view name,
                                 std::string_view bytes,
                                 const ImportOptions& options);
} // namespace regie::store
