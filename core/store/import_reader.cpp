// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_reader.h"

#include "core/base/files.h"
#include "core/fhir/bsn.h"
#include "core/fhir/documents.h"
#include "core/text/utf8.h"

namespace regie::store
{
namespace
{
/** Handed over at a time: small enough to stay in the processor's cache between the steps. */
constexpr std::size_t kBatchResources = 250;
constexpr std::size_t kBatchBytes = std::size_t{4} * 1024 * 1024;
/** No single text is read that is larger: it would not fit in memory with its nodes. */
constexpr std::size_t kLargestImport = std::size_t{1024} * 1024 * 1024;
/** Where a FHIR document must have said that it is one. */
constexpr std::size_t kHead = 4096;

enum class Format { Json, FhirXml, Other };

Format formatOf(std::string_view bytes)
{
    const std::size_t start = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (start == std::string_view::npos) {
        return Format::Other;
    }
    const char first = bytes[start];
    if (bytes.substr(start).starts_with("{\\rtf")) {
        return Format::Other; // a letter of a word processor, whatever its brace looks like
    }
    if (first == '{' || first == '[') {
        return Format::Json;
    }
    const bool fhir = bytes.substr(0, kHead).find("http://hl7.org/fhir") != std::string_view::npos;
    return first == '<' && fhir ? Format::FhirXml : Format::Other;
}

std::string withoutBsn(std::string_view bytes)
{
    fhir::BsnNumbers numbers;
    return fhir::maskUnread(bytes, numbers);
}
} // namespace

std::string_view asFhirText(std::string_view bytes, std::string& held)
{
    auto utf8 = text::fromUtf16(bytes);
    if (!utf8) {
        return bytes;
    }
    held = std::move(*utf8);
    return held;
}

std::string fileName(const std::filesystem::path& file)
{
    const std::string name = file.filename().string();
    return fhir::maskFileName(text::isUtf8(name) ? name : text::fromWindows1252(name));
}

/** Puts what the FHIR reader finds in the batch. */
class ImportReader::Sink final : public fhir::ReadSink
{
public:
    Sink(ImportReader& import,
         const std::string& name,
         std::shared_ptr<const Original> original,
         const std::stop_token& stop)
        : m_import(import), m_name(name), m_original(std::move(original)), m_stop(stop)
    {
    }

    bool take(fhir::Resource resource) override
    {
        m_import.m_bytes += resource.body.size();
        m_import.m_waiting.push_back(
            {std::make_shared<const fhir::Resource>(std::move(resource)), m_original, {}});
        return m_import.handOverWhenFull(m_stop);
    }

    bool reject(fhir::Rejected rejected) override
    {
        m_import.quarantine(
            m_name, rejected.index, std::move(rejected.reason), std::move(rejected.bytes));
        return m_import.handOverWhenFull(m_stop);
    }

    void deleted(fhir::Deleted resource) override
    {
        m_import.m_batch.deleted.push_back(std::move(resource));
    }

private:
    ImportReader& m_import;
    const std::string& m_name;
    std::shared_ptr<const Original> m_original;
    const std::stop_token& m_stop;
};

ImportReader::ImportReader(const StoreTools& tools,
                           VaultLookup& vault,
                           std::int64_t source,
                           const ImportOptions& options,
                           ImportQueue<ImportBatch>& queue,
                           bool anythingAside)
    : m_tools(&tools)
    , m_vault(&vault)
    , m_session(vault)
    , m_preparer(tools, m_session)
    , m_source(source)
    , m_options(&options)
    , m_queue(&queue)
    , m_anythingAside(anythingAside)
{
}

void ImportReader::run(const std::vector<ImportInput>& inputs, const std::stop_token& stop)
{
    for (const ImportInput& input : inputs) {
        readInput(input, stop);
        ++m_filesDone;
        if (!handOverWhenFull(stop)) {
            return;
        }
    }
    m_batch.last = true;
    static_cast<void>(handOver(stop));
}

void ImportReader::readInput(const ImportInput& input, const std::stop_token& stop)
{
    std::string held;
    std::optional<Error> problem = input.problem;
    if (!input.bytes) {
        Result<std::string> bytes = readFile(input.file, kLargestImport);
        if (bytes) {
            held = std::move(*bytes);
        } else if (!problem) {
            quarantine(input.name, 0, bytes.error(), {});
            return;
        }
    }
    const std::string_view bytes = input.bytes ? *input.bytes : std::string_view(held);
    if (problem) {
        m_reading = bytes;
        quarantine(input.place.empty() ? input.name : input.place, 0, std::move(*problem), {});
    } else {
        readBytes(bytes, input.name, stop);
    }
    m_reading = {};
    m_content.reset();
}

void ImportReader::readBytes(std::string_view bytes,
                             const std::string& name,
                             const std::stop_token& stop)
{
    m_reading = bytes;
    m_rejected = 0;
    readText(bytes, name, stop);
    if (m_anythingAside && m_rejected == 0 && !stop.stop_requested()) {
        m_batch.cameIn.push_back(sha256(bytes));
    }
}

void ImportReader::readText(std::string_view given,
                            const std::string& name,
                            const std::stop_token& stop)
{
    std::string held;
    const std::string_view bytes = asFhirText(given, held);
    const Format format = formatOf(bytes);
    if (format == Format::Other) {
        readDocument(given, name);
        return;
    }
    std::shared_ptr<const Original> original;
    if (format == Format::FhirXml) {
        Result<Original> made = makeOriginal(withoutBsn(bytes));
        if (!made) {
            quarantine(name, 0, made.error(), withoutBsn(bytes));
            return;
        }
        original = std::make_shared<const Original>(std::move(*made));
    }
    Sink sink(*this, name, std::move(original), stop);
    const fhir::ReadCounts counts = m_tools->reader.read(bytes, m_options->version, sink);
    m_batch.bsnRemoved += counts.bsnRemoved;
}

void ImportReader::readDocument(std::string_view bytes, const std::string& name)
{
    const fhir::DocumentHints hints{m_options->title, m_options->date, m_options->provider};
    const text::NoTextExtractor noText;
    const text::TextExtractor& extractor =
        m_options->extractor != nullptr ? *m_options->extractor : noText;
    Result<fhir::DocumentFile> read = fhir::readDocument(bytes, name, hints, extractor);
    if (!read) {
        std::string held;
        quarantine(name, 0, read.error(), withoutBsn(asFhirText(bytes, held)));
        return;
    }
    m_batch.bsnRemoved += read->bsnRemoved;
    m_batch.encodingsGuessed += static_cast<std::size_t>(read->encodingGuessed);
    m_bytes += read->resource.body.size() + read->attachment.size();
    m_batch.documents.push_back({read->resource.type,
                                 read->resource.key,
                                 std::move(read->attachment),
                                 std::move(read->contentType),
                                 name,
                                 read->text});
    m_waiting.push_back({std::make_shared<const fhir::Resource>(std::move(read->resource)),
                         nullptr,
                         std::move(read->text)});
}

void ImportReader::quarantine(const std::string& name,
                              std::size_t index,
                              Error reason,
                              std::string bytes)
{
    ++m_rejected;
    m_bytes += bytes.size();
    if (!m_content && !m_reading.empty()) {
        m_content = sha256(m_reading);
    }
    m_batch.rejected.push_back({name, index, std::move(reason), std::move(bytes), m_content});
}

bool ImportReader::handOverWhenFull(const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        return false;
    }
    const std::size_t count = m_waiting.size() + m_batch.rejected.size() + m_batch.documents.size();
    const bool small = count < kBatchResources && m_bytes < kBatchBytes && m_batch.deleted.empty();
    return small || handOver(stop);
}

bool ImportReader::handOver(const std::stop_token& stop)
{
    prepareWaiting();
    m_batch.filesDone = m_filesDone;
    m_batch.error = m_vault->takeError();
    const bool failed = m_batch.error.has_value();
    const bool taken = m_queue->push(std::exchange(m_batch, {}), std::exchange(m_bytes, 0), stop);
    return taken && !failed;
}

void ImportReader::prepareWaiting()
{
    // All of them can be found before the first is interpreted: references go both ways in a file.
    std::vector<std::shared_ptr<const fhir::Resource>> resources;
    resources.reserve(m_waiting.size());
    for (const Waiting& waiting : m_waiting) {
        resources.push_back(waiting.resource);
    }
    m_session.add(resources, m_source);
    m_batch.prepared.reserve(m_waiting.size());
    for (Waiting& waiting : m_waiting) {
        Prepared prepared = m_preparer.prepare(*waiting.resource, m_source, waiting.document);
        prepared.original = std::move(waiting.original);
        m_batch.prepared.push_back(std::move(prepared));
    }
    m_waiting.clear();
}
} // namespace regie::store
