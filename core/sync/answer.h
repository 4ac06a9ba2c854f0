// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/reader.h"
#include "core/net/http_client.h"

#include <optional>
#include <string>
#include <vector>

namespace regie::sync
{
/** What a server says beside its data (OperationOutcome.issue). */
struct Issue {
    bool error = false; ///< severity error or fatal
    std::string text;   ///< its own words, made harmless; may be empty
};

/** One answer taken apart. */
struct AnswerPage {
    std::vector<fhir::Resource> resources;
    std::vector<fhir::Rejected> rejected; ///< what could not be taken in, beside what could
    std::string next;                     ///< link of the next page, as it came
    std::vector<Issue> issues;
    std::size_t bsnRemoved = 0;
};

/** Most entries one page may have (PROTOCOL-SECURITY part 6). */
inline constexpr std::size_t kMostEntries = 5000;

/**
 * Reads the body of an answer with status 200. NotFhir: it is something else (a web page);
 * LimitExceeded: more than kMostEntries; otherwise the reason why none of it can be read.
 */
Result<AnswerPage> readAnswer(const fhir::Reader& reader,
                              const net::HttpResponse& response,
                              std::optional<fhir::FhirVersion> version);

/** The server's words in an OperationOutcome that came with an error status; none when it is no FHIR. */
std::vector<Issue> issuesOf(const fhir::Reader& reader, const net::HttpResponse& response);
/** The same of a resource; none when it is no OperationOutcome. */
std::vector<Issue> issuesOf(const fhir::Resource& resource);

/** What a status that is not 2xx means; nullopt for 2xx. */
std::optional<ErrorCode> errorOf(int status);
/** Whether the answer says that it is FHIR or JSON. */
bool saysFhir(const net::HttpResponse& response);
} // namespace regie::sync
