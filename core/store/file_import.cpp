// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * An import is two halves: reading (bytes, resources, facts) on a thread of its own, writing on the
 * caller's, with a short queue between them. Each batch is one transaction, so that a kill loses at
 * most the batches that were not yet written.
 */
#include "core/store/file_import.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/fhir/bsn.h"
#include "core/store/attachments.h"
#include "core/store/bulk_writing.h"
#include "core/store/file_walk.h"
#include "core/store/import_reader.h"
#include "core/store/ingest_session.h"
#include "core/store/person_check.h"
#include "core/store/quarantine.h"
#include "core/store/vault.h"
#include "core/text/utf8.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <thread>

namespace regie::store
{
namespace
{
/**
 * A commit writes every page of the indexes anew that it touched: all of them, once there are many.
 * So the more there is, the more one commit takes: a kill loses at most this part of the import.
 */
constexpr std::size_t kCommitShare = 5;
/**
 * What waits to be written, as bytes of FHIR: so much is read during a commit. In memory it is some ten
 * times as much.
 */
constexpr std::size_t kQueueBytes = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kLargestFile = std::size_t{1024} * 1024 * 1024;

/** What an input holds; `held` keeps it. nullopt: it cannot be read. */
std::optional<std::string_view> bytesOf(const ImportInput& input, std::string& held)
{
    if (input.problem) {
        return std::nullopt;
    }
    if (input.bytes) {
        return input.bytes;
    }
    Result<std::string> bytes = readFile(input.file, kLargestFile);
    if (!bytes) {
        return std::nullopt;
    }
    held = std::move(*bytes);
    return held;
}

/** Whether a text names one of these Patients: "Patient/12", but not "Patient/123". */
bool refersToAny(std::string_view bytes, const std::vector<std::string>& ids)
{
    const auto isOfId = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '.';
    };
    for (const std::string& id : ids) {
        for (const std::string& named : {"Patient/" + id, "Patient\\/" + id}) {
            for (std::size_t at = bytes.find(named); at != std::string_view::npos;
                 at = bytes.find(named, at + 1)) {
                const std::size_t end = at + named.size();
                if (end == bytes.size() || !isOfId(bytes[end])) {
                    return true;
                }
            }
        }
    }
    return false;
}

/** The import of one call. */
class FileImport
{
public:
    FileImport(Store& store,
               const ImportOptions& options,
               const std::function<void(const ImportProgress&)>& progress,
               std::stop_token stop)
        : m_store(&store), m_options(&options), m_progress(&progress), m_stop(std::move(stop))
    {
    }

    Result<ImportReport> run(std::vector<ImportInput> inputs, std::string_view sourceName);

private:
    Result<void> checkPerson(std::vector<ImportInput>& inputs);
    static Result<void> leaveOut(const std::vector<ImportInput>& inputs,
                                 const std::vector<ImportInput*>& unsaid,
                                 const std::vector<std::string>& others,
                                 bool someFit);
    Result<void> readAndWrite(const std::vector<ImportInput>& inputs,
                              const Source& source,
                              ImportReport& report);
    Result<void> writeBatches(ImportQueue<ImportBatch>& queue,
                              IngestSession& session,
                              const Source& source,
                              std::size_t files,
                              ImportReport& report);
    Result<void> writeBatch(ImportBatch& batch,
                            Batch place,
                            IngestSession& session,
                            const Source& source,
                            ImportReport& report);

    Store* m_store;
    const ImportOptions* m_options;
    const std::function<void(const ImportProgress&)>* m_progress;
    std::stop_token m_stop;
    std::vector<std::string> m_accepted; ///< settings to write: persons accepted by this import
};

Result<ImportReport> FileImport::run(std::vector<ImportInput> inputs, std::string_view sourceName)
{
    if (Result<void> same = checkPerson(inputs); !same) {
        return fail(same.error());
    }
    for (const std::string& setting : m_accepted) {
        if (Result<void> done = m_store->setSetting(setting, "1"); !done) {
            return fail(done.error());
        }
    }
    const Result<Source> source = m_store->source(m_options->kind, sourceName, m_options->provider);
    if (!source) {
        return fail(source.error());
    }
    if (const Result<std::size_t> cleaned = removeLeftOverAttachments(*m_store); !cleaned) {
        return fail(cleaned.error());
    }
    ImportReport report;
    if (Result<void> done = readAndWrite(inputs, *source, report); !done) {
        return fail(done.error());
    }
    report.files = static_cast<std::size_t>(std::count_if(
        inputs.begin(), inputs.end(), [](const ImportInput& input) { return !input.problem; }));
    return report;
}

Result<void> FileImport::checkPerson(std::vector<ImportInput>& inputs)
{
    const Result<Profile> profile = m_store->profile();
    if (!profile) {
        return fail(profile.error());
    }
    if (profile->name.empty() && profile->birthDate.empty()) {
        return {};
    }
    std::vector<std::string> others; // ids of Patients that are somebody else
    std::vector<ImportInput*> unsaid;
    bool someFit = false;
    for (ImportInput& input : inputs) {
        if (m_stop.stop_requested()) {
            return fail(ErrorCode::Cancelled);
        }
        std::string held;
        const auto bytes = bytesOf(input, held);
        if (!bytes) {
            continue; // said when it is its turn
        }
        std::string utf8;
        const auto patients = patientsIn(asFhirText(*bytes, utf8), m_store->tools().reader);
        const PersonCheck check{*profile, m_options->acceptPerson};
        const Result<void> same = check.run(*m_store, patients, m_accepted);
        if (!same && same.error().code != ErrorCode::OtherPerson) {
            return same;
        }
        if (!same) {
            input.problem = same.error();
            for (const PatientIdentity& patient : patients) {
                if (!patient.id.empty() && !mayBeSamePerson(patient, *profile)) {
                    others.push_back(patient.id);
                }
            }
            continue;
        }
        someFit = someFit || !patients.empty();
        if (patients.empty()) {
            unsaid.push_back(&input);
        }
    }
    return leaveOut(inputs, unsaid, others, someFit);
}

/** Of what does not say whose it is, that which refers to somebody else goes with them. */
Result<void> FileImport::leaveOut(const std::vector<ImportInput>& inputs,
                                  const std::vector<ImportInput*>& unsaid,
                                  const std::vector<std::string>& others,
                                  bool someFit)
{
    const auto other = std::find_if(inputs.begin(), inputs.end(), [](const ImportInput& input) {
        return input.problem && input.problem->code == ErrorCode::OtherPerson;
    });
    if (other == inputs.end()) {
        return {};
    }
    if (!someFit) {
        return fail(*other->problem);
    }
    for (ImportInput* input : unsaid) {
        std::string held;
        const auto bytes = bytesOf(*input, held);
        std::string utf8;
        if (bytes && refersToAny(asFhirText(*bytes, utf8), others)) {
            input->problem = other->problem;
        }
    }
    return {};
}

Result<void> FileImport::readAndWrite(const std::vector<ImportInput>& inputs,
                                      const Source& source,
                                      ImportReport& report)
{
    Result<Connection> snapshot = m_store->vault().connect(Access::ReadOnly);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    const Result<BulkWriting> bulk = BulkWriting::begin(m_store->connection());
    if (!bulk) {
        return fail(bulk.error());
    }
    const Result<bool> aside = anythingAside(*snapshot);
    if (!aside) {
        return fail(aside.error());
    }
    VaultLookup vault(*snapshot, m_store->tools().reader);
    ImportQueue<ImportBatch> queue(kQueueBytes);
    ImportReader reader(m_store->tools(), vault, source.row, *m_options, queue, *aside);
    IngestSession session(*m_store, source);

    // Ends with this scope: what the caller stops and what fails here both stop the reading.
    std::jthread reading(
        [&reader, &inputs](const std::stop_token& stop) { reader.run(inputs, stop); });
    const std::stop_callback passOn(m_stop, [&reading] { reading.request_stop(); });
    return writeBatches(queue, session, source, inputs.size(), report);
}

Result<void> FileImport::writeBatches(ImportQueue<ImportBatch>& queue,
                                      IngestSession& session,
                                      const Source& source,
                                      std::size_t files,
                                      ImportReport& report)
{
    std::size_t open = 0;
    while (true) {
        std::optional<ImportBatch> batch = queue.pop(m_stop);
        if (!batch || m_stop.stop_requested()) {
            return fail(ErrorCode::Cancelled);
        }
        if (batch->error) {
            return fail(*batch->error);
        }
        open += batch->prepared.size();
        // A document has a file of its own already and may have taken long to read.
        const bool full =
            open >= std::max(m_options->resourcesPerCommit, report.counts.resources / kCommitShare)
            || !batch->documents.empty();
        const Batch place = batch->last ? Batch::Last : full ? Batch::Commit : Batch::Open;
        if (Result<void> done = writeBatch(*batch, place, session, source, report); !done) {
            return done;
        }
        if (place != Batch::Open) {
            open = 0;
            if (*m_progress) {
                (*m_progress)({batch->filesDone, files, report.counts.resources});
            }
        }
        if (place == Batch::Last) {
            return {};
        }
    }
}

Result<void> FileImport::writeBatch(ImportBatch& batch,
                                    Batch place,
                                    IngestSession& session,
                                    const Source& source,
                                    ImportReport& report)
{
    const std::string now = time::instantText(m_store->tools().clock.now());
    const Alongside alongside = [this, &batch, &source, &now](Connection& connection) {
        for (const ImportedDocument& document : batch.documents) {
            if (Result<void> done = keepDocument(*m_store, source.row, document); !done) {
                return done;
            }
        }
        for (const Quarantined& rejected : batch.rejected) {
            if (Result<void> done = writeQuarantined(connection, source.row, rejected, now);
                !done) {
                return done;
            }
        }
        for (const Sha256& content : batch.cameIn) {
            if (Result<void> done = markCameIn(connection, content, now); !done) {
                return done;
            }
        }
        return Result<void>();
    };
    // What was deleted is marked when all that came before it stands there.
    const Batch first = batch.deleted.empty() ? place : Batch::Page;
    if (Result<void> done = session.write(batch.prepared, alongside, first); !done) {
        return done;
    }
    if (!batch.deleted.empty()) {
        const auto gone = session.markDeleted(batch.deleted, place);
        if (!gone) {
            return fail(gone.error());
        }
        report.deleted += gone->marked;
        report.deletedUnknown += gone->unknown;
    }
    report.counts = session.counts();
    report.bsnRemoved += batch.bsnRemoved;
    report.encodingsGuessed += batch.encodingsGuessed;
    for (Quarantined& rejected : batch.rejected) {
        rejected.bytes.clear();
        report.quarantined.push_back(std::move(rejected));
    }
    return {};
}

/** Without extension; of "." and "/" the whole path says it. */
std::string defaultSourceName(const std::filesystem::path& path)
{
    std::error_code unknown;
    const std::filesystem::path whole = std::filesystem::absolute(path, unknown).lexically_normal();
    const std::filesystem::path named = whole.has_filename() ? whole : whole.parent_path();
    std::string name = fileName(named.stem());
    return name.empty() ? "import" : name;
}

/** Where a file is below the folder that was given, as UTF-8; empty when it was given itself. */
std::string placeBelow(const std::vector<std::filesystem::path>& given,
                       const std::filesystem::path& file)
{
    for (const std::filesystem::path& folder : given) {
        const std::filesystem::path place = file.lexically_relative(folder);
        if (!place.empty() && place != "." && *place.begin() != "..") {
            const std::string text = place.string();
            return fhir::maskFileName(text::isUtf8(text) ? text : text::fromWindows1252(text));
        }
    }
    return {};
}

/**
 * A file is read when it is its turn. A pipe can be read once only, and is looked through first;
 * NotAFile for one that nothing comes out of.
 */
Result<ImportInput> inputOf(const std::filesystem::path& file,
                            const ImportOptions& options,
                            std::deque<std::string>& held)
{
    ImportInput input{file, fileName(file), std::nullopt};
    std::error_code unknown;
    if (!std::filesystem::is_fifo(file, unknown)) {
        return input;
    }
    Result<std::string> bytes = readPipe(file, kLargestFile, options.pipePatience);
    if (bytes) {
        input.bytes = held.emplace_back(std::move(*bytes));
    } else if (bytes.error().code == ErrorCode::NotAFile) {
        return fail(bytes.error());
    } else {
        input.problem = bytes.error();
    }
    return input;
}
} // namespace

Result<ImportReport> importFiles(Store& store,
                                 const std::vector<std::filesystem::path>& paths,
                                 const ImportOptions& options,
                                 const std::function<void(const ImportProgress&)>& progress,
                                 std::stop_token stop)
{
    if (paths.empty()) {
        return fail(ErrorCode::InvalidArgument, "no path to import");
    }
    const Result<FileWalk> walk = walkFiles(paths);
    if (!walk) {
        return fail(walk.error());
    }
    std::vector<ImportInput> inputs;
    std::deque<std::string> held; // what the inputs look into
    inputs.reserve(walk->files.size() + walk->unread.size());
    for (const std::filesystem::path& file : walk->files) {
        Result<ImportInput> input = inputOf(file, options, held);
        if (!input) {
            return fail(input.error());
        }
        inputs.push_back(std::move(*input));
        inputs.back().place = placeBelow(paths, file);
    }
    for (const auto& [folder, reason] : walk->unread) {
        inputs.push_back({folder, fileName(folder), std::nullopt, reason});
    }
    const std::string name =
        options.source.empty() ? defaultSourceName(paths.front()) : options.source;
    Result<ImportReport> report =
        FileImport(store, options, progress, std::move(stop)).run(std::move(inputs), name);
    if (report) {
        report->hiddenSkipped = walk->hiddenSkipped;
        report->linksSkipped = walk->linksSkipped;
        report->othersSkipped = walk->othersSkipped;
    }
    return report;
}

Result<ImportReport> importBytes(Store& store,
                                 std::string_view name,
                                 std::string_view bytes,
                                 const ImportOptions& options)
{
    const std::string source =
        options.source.empty() ? defaultSourceName(std::filesystem::path(name)) : options.source;
    return FileImport(store, options, {}, {})
        .run({{std::filesystem::path(), std::string(name), bytes}}, source);
}
} // namespace regie::store
