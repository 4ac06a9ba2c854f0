// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/demo_records.h"

#include "core/fhir/json.h"
#include "core/fhir/json_split.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::sync
{
namespace
{
constexpr std::size_t kPageSize = 40;

std::string unquoted(std::string_view json)
{
    return json.size() < 2 ? std::string() : std::string(json.substr(1, json.size() - 2));
}

/** The name of the care provider, from the manifest. */
std::string providerOf(const ResourceFiles& files, std::string_view file)
{
    const auto document = fhir::parseJson(files.read("demo/demo.json").value_or(""));
    const fhir::Node* sources = document ? document->root()->child("sources") : nullptr;
    if (sources != nullptr) {
        for (const fhir::Node& each : *sources) {
            if (each.childText("file") == file) {
                return std::string(each.childText("provider"));
            }
        }
    }
    return {};
}
} // namespace

Result<DemoRecords> DemoRecords::load(const ResourceFiles& files, std::string_view file)
{
    const auto bytes = files.read("demo/" + std::string(file));
    DemoRecords records;
    records.m_provider = providerOf(files, file);
    if (!bytes || records.m_provider.empty()) {
        return fail(ErrorCode::LensInvalid, std::string(file));
    }
    // The profiles of nl-core are named otherwise in each version.
    records.m_version = bytes->find("\"http://fhir.nl/fhir/StructureDefinition/nl-core-patient\"")
                                != std::string_view::npos
                            ? fhir::FhirVersion::Stu3
                            : fhir::FhirVersion::R4;
    records.m_contentType = records.m_version == fhir::FhirVersion::Stu3
                                ? "application/fhir+json; fhirVersion=3.0"
                                : "application/fhir+json; fhirVersion=4.0";
    for (const fhir::JsonPiece& piece : fhir::splitJson(*bytes).pieces) {
        const auto resource = fhir::memberText(piece.bytes, "resource");
        const auto type = resource ? fhir::memberText(*resource, "resourceType")
                                   : std::optional<std::string_view>();
        if (!type) {
            return fail(ErrorCode::LensInvalid, std::string(file));
        }
        records.m_entries.push_back({unquoted(*type), piece.bytes});
    }
    return records;
}

std::string DemoRecords::page(const std::vector<Entry>& entries,
                              std::size_t from,
                              const std::string& link)
{
    std::string body = R"({"resourceType":"Bundle","type":"searchset")";
    const std::size_t end = std::min(entries.size(), from + kPageSize);
    if (end < entries.size()) {
        body += fmt::format(R"(,"link":[{{"relation":"next","url":"{}{}"}}])", link, end);
    }
    if (from < end) {
        body += R"(,"entry":[)";
        for (std::size_t i = from; i < end; ++i) {
            body += i == from ? "" : ",";
            body += entries[i].json;
        }
        body += ']';
    }
    return body + "}";
}
} // namespace regie::sync
