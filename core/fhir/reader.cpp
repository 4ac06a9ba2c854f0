// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/reader.h"

#include "core/fhir/element_tables.h"
#include "core/fhir/intake.h"
#include "core/fhir/json.h"

#include <limits>

namespace regie::fhir
{
namespace
{
class Collecting final : public ReadSink
{
public:
    explicit Collecting(ReadResult& result) : m_result(result) { }
    bool take(Resource resource) override
    {
        m_result.resources.push_back(std::move(resource));
        return true;
    }
    bool reject(Rejected rejected) override
    {
        m_result.rejected.push_back(std::move(rejected));
        return true;
    }

private:
    ReadResult& m_result;
};
} // namespace

Reader::Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

Result<Reader> Reader::create(const ResourceFiles& files)
{
    Result<ElementTables> tables = ElementTables::load(files);
    if (!tables) {
        return fail(tables.error());
    }
    Reader reader;
    reader.m_tables = std::make_unique<ElementTables>(std::move(*tables));
    return reader;
}

ReadResult Reader::read(std::string_view bytes, std::optional<FhirVersion> version) const
{
    ReadResult result;
    Collecting sink(result);
    static_cast<ReadCounts&>(result) = read(bytes, version, sink);
    return result;
}

ReadCounts Reader::read(std::string_view bytes,
                        std::optional<FhirVersion> version,
                        ReadSink& sink) const
{
    return Intake(*m_tables, m_limits, version, sink).run(bytes);
}

Result<Resource> Reader::reread(std::string body, FhirVersion version) const
{
    ReadLimits limits = m_limits;
    limits.bytes = std::numeric_limits<std::size_t>::max();
    limits.stringBytes = limits.bytes;
    limits.dataBytes = limits.bytes;
    Result<Document> document = parseJson(body, limits);
    if (!document) {
        return fail(document.error());
    }
    if (document->root()->childText("resourceType").empty()) {
        return fail(ErrorCode::SyntaxInvalid, "no resourceType");
    }
    return makeResource(std::move(*document), version, {});
}

void Reader::setLimits(const ReadLimits& limits)
{
    m_limits = limits;
}
} // namespace regie::fhir
