// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/bsn.h"
#include "core/fhir/element_tables.h"
#include "core/fhir/reader.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace regie::fhir
{
/** A resource of the document whose root it is: body, hash, key and the fields of `meta`. */
Resource makeResource(Document document, FhirVersion version, std::string_view fullUrl);

/** The reading of one text: takes it apart, reads the parts, hands them to the sink. */
class Intake
{
public:
    Intake(const ElementTables& tables,
           const ReadLimits& limits,
           std::optional<FhirVersion> version,
           ReadSink& sink);

    ReadCounts run(std::string_view bytes);

private:
    void readJson(std::string_view text, int nesting);
    void readJsonText(std::string_view text, int nesting);
    void readJsonEntry(std::string_view entry, int nesting);
    void readEnvelope(std::string_view envelope, bool brokenOff);
    void readXml(std::string_view bytes);
    Result<Document> parseXml(std::string_view utf8);
    void learnNumbers(std::string_view text);

    void takeEntry(Document document);
    bool noteDeleted(const Node& entry);
    void giveDeleted(std::string_view bundleType);
    void takeDocument(Document document, std::string_view fullUrl);
    /** A Bundle as it came, or a part of one whose type is known outside of it. */
    enum class Place { Whole, InParts };
    void takeBundle(Document document, std::string_view fullUrl, Place place = Place::Whole);
    void takeParameters(Document document, std::string_view fullUrl);
    void takeFromParameters(Document& document, Node& list);
    void finish(Document document, std::string_view fullUrl);
    void give(Resource resource);
    void giveWaiting(FhirVersion version);
    FhirVersion majority() const;
    void reject(Error reason, std::string_view bytes);

    const ElementTables& m_tables;
    const ReadLimits& m_limits;
    std::optional<FhirVersion> m_known; ///< from outside
    ReadSink& m_sink;
    BsnNumbers m_numbers;
    ReadCounts m_counts;
    std::size_t m_stu3 = 0; ///< how many resources said by themselves that they are STU3
    std::size_t m_r4 = 0;
    std::vector<Resource> m_waiting; ///< read the same in both versions: wait for one that tells
    std::set<std::string> m_asked;   ///< "Type/id" of entries with a request: of a history
    std::vector<Deleted> m_deleted;  ///< in Bundles whose type is not known yet
    std::size_t m_index = 0;
    bool m_stopped = false;
};
} // namespace regie::fhir
