// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: the reading half of an import. Runs on a thread of its own.
#pragma once

#include "core/fhir/reader.h"
#include "core/store/file_import.h"
#include "core/store/import_queue.h"
#include "core/store/prepare.h"

#include <functional>

namespace regie::store
{
/** A document's content, to be kept beside the resource that describes it. */
struct ImportedDocument {
    std::string type; ///< of the resource
    std::string key;
    std::string content;
    std::string contentType;
    std::string name; ///< of the file
    std::string text;
    int position = 0; ///< among the contents of its record, counted from 0
};

/** What is written in one transaction. */
struct ImportBatch {
    std::vector<Prepared> prepared;
    std::vector<ImportedDocument> documents;
    std::vector<Quarantined> rejected;
    std::vector<fhir::Deleted> deleted; ///< at their source; after the resources before them
    std::vector<Sha256> cameIn;         ///< content of the files that were read whole
    std::size_t bsnRemoved = 0;
    std::size_t encodingsGuessed = 0;
    std::size_t filesDone = 0; ///< since the import began
    bool last = false;
    std::optional<Error> error; ///< the vault cannot be read: the import ends
};

/** One thing to read: a file, or bytes that have a name only. */
struct ImportInput {
    std::filesystem::path file;
    std::string name;                      ///< without folder, valid UTF-8
    std::optional<std::string_view> bytes; ///< instead of the file
    std::optional<Error> problem{};        ///< it cannot be read, and this is why
    std::string place{};                   ///< below the folder that was given; empty: as `name`
};

/** The name of a file without its folder, as UTF-8 whatever bytes the disk has, without a BSN. */
std::string fileName(const std::filesystem::path& file);

/** Bytes as FHIR and the masking of BSNs read them: UTF-16 as UTF-8 in `held`, all else as it is. */
std::string_view asFhirText(std::string_view bytes, std::string& held);

class ImportReader
{
public:
    ImportReader(const StoreTools& tools,
                 VaultLookup& vault,
                 std::int64_t source,
                 const ImportOptions& options,
                 ImportQueue<ImportBatch>& queue,
                 bool anythingAside);

    /** Reads everything and hands it over in order, the last batch marked. */
    void run(const std::vector<ImportInput>& inputs, const std::stop_token& stop);

private:
    class Sink;
    void readInput(const ImportInput& input, const std::stop_token& stop);
    void readBytes(std::string_view bytes, const std::string& name, const std::stop_token& stop);
    void readText(std::string_view given, const std::string& name, const std::stop_token& stop);
    void readDocument(std::string_view bytes, const std::string& name);
    void quarantine(const std::string& name, std::size_t index, Error reason, std::string bytes);
    /** False when the import is to end. */
    bool handOver(const std::stop_token& stop);
    bool handOverWhenFull(const std::stop_token& stop);
    void prepareWaiting();

    const StoreTools* m_tools;
    VaultLookup* m_vault;
    SessionLookup m_session;
    Preparer m_preparer;
    std::int64_t m_source;
    const ImportOptions* m_options;
    ImportQueue<ImportBatch>* m_queue;

    struct Waiting {
        std::shared_ptr<const fhir::Resource> resource;
        std::shared_ptr<const Original> original;
        std::string document;
    };
    std::vector<Waiting> m_waiting; ///< read, not yet interpreted
    std::size_t m_bytes = 0;        ///< of what the batch holds
    ImportBatch m_batch;
    std::size_t m_filesDone = 0;
    bool m_anythingAside = false;    ///< else no file needs to be known again
    std::string_view m_reading;      ///< the file that is read now
    std::optional<Sha256> m_content; ///< of that file, once it was asked for
    std::size_t m_rejected = 0;      ///< of that file
};
} // namespace regie::store
