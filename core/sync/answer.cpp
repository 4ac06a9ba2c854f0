// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/answer.h"

#include "core/fhir/json.h"
#include "core/fhir/json_split.h"
#include "core/fhir/version.h"
#include "core/net/ascii.h"
#include "core/text/display.h"

#include <algorithm>

namespace regie::sync
{
namespace
{
constexpr std::size_t kLongestIssue = 500;

/** Takes resources up to the limit of a page. */
class PageSink final : public fhir::ReadSink
{
public:
    explicit PageSink(AnswerPage& page) : m_page(page) { }
    bool take(fhir::Resource resource) override
    {
        m_page.resources.push_back(std::move(resource));
        return !full();
    }
    bool reject(fhir::Rejected rejected) override
    {
        m_page.rejected.push_back(std::move(rejected));
        return !full();
    }
    bool full() const { return m_page.resources.size() + m_page.rejected.size() > kMostEntries; }

private:
    AnswerPage& m_page;
};

std::string nextOf(std::string_view body)
{
    const auto links = fhir::memberText(body, "link");
    if (!links) {
        return {};
    }
    const auto parsed = fhir::parseJson(*links);
    if (!parsed || parsed->root() == nullptr) {
        return {};
    }
    for (const fhir::Node& link : *parsed->root()) {
        if (link.childText("relation") == "next") {
            return std::string(link.childText("url"));
        }
    }
    return {};
}

std::string firstText(const fhir::Node& issue)
{
    if (const fhir::Node* details = issue.child("details")) {
        if (const auto words = details->childText("text"); !words.empty()) {
            return std::string(words);
        }
        const fhir::Node* coding = details->child("coding");
        const fhir::Node* first = coding == nullptr ? nullptr : coding->at(0);
        if (first != nullptr && !first->childText("display").empty()) {
            return std::string(first->childText("display"));
        }
    }
    return std::string(issue.childText("diagnostics"));
}

std::string cut(std::string text)
{
    if (text.size() <= kLongestIssue) {
        return text;
    }
    std::size_t end = kLongestIssue;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end) + "…";
}

std::string contentType(const net::HttpResponse& response)
{
    std::string type(response.header("Content-Type").value_or(std::string_view()));
    type.resize(std::min(type.find(';'), type.size()));
    for (char& c : type) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    while (type.ends_with(' ')) {
        type.pop_back();
    }
    return type;
}
/** What the answer says of itself counts for more than what was asked for (FHIR R4, 2.1.0.6.1). */
std::optional<fhir::FhirVersion> saidVersion(const net::HttpResponse& response)
{
    constexpr std::string_view kName = "fhirversion=";
    std::string type(response.header("Content-Type").value_or(std::string_view()));
    std::ranges::transform(type, type.begin(), net::lowerCase);
    const std::size_t at = type.find(kName);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const std::string_view number = std::string_view(type).substr(at + kName.size());
    return fhir::versionOfNumber(number.substr(0, number.find_first_of("; ,")));
}
} // namespace

bool saysFhir(const net::HttpResponse& response)
{
    const std::string type = contentType(response);
    return type.ends_with("json") || type.ends_with("fhir+xml") || type == "application/xml"
           || type == "text/xml";
}

Result<AnswerPage> readAnswer(const fhir::Reader& reader,
                              const net::HttpResponse& response,
                              std::optional<fhir::FhirVersion> version)
{
    if (!saysFhir(response)) {
        return fail(ErrorCode::NotFhir, "content type");
    }
    AnswerPage page;
    PageSink sink(page);
    const auto said = saidVersion(response);
    const fhir::ReadCounts counts = reader.read(response.body, said ? said : version, sink);
    if (sink.full()) {
        return fail(ErrorCode::LimitExceeded, "entries of a page");
    }
    const bool bundle = response.body.find("\"Bundle\"") != std::string::npos;
    if (page.resources.empty() && page.rejected.size() == 1 && !bundle) {
        return fail(page.rejected.front().reason);
    }
    page.bsnRemoved = counts.bsnRemoved;
    page.next = nextOf(response.body);
    for (const fhir::Resource& resource : page.resources) {
        std::ranges::move(issuesOf(resource), std::back_inserter(page.issues));
    }
    return page;
}

std::vector<Issue> issuesOf(const fhir::Resource& resource)
{
    std::vector<Issue> issues;
    if (resource.type != "OperationOutcome" || resource.root == nullptr) {
        return issues;
    }
    if (const fhir::Node* list = resource.root->child("issue"); list != nullptr) {
        for (const fhir::Node& issue : *list) {
            const std::string_view severity = issue.childText("severity");
            issues.push_back({severity == "error" || severity == "fatal",
                              cut(text::displayText(firstText(issue)))});
        }
    }
    return issues;
}

std::vector<Issue> issuesOf(const fhir::Reader& reader, const net::HttpResponse& response)
{
    std::vector<Issue> issues;
    if (!saysFhir(response)) {
        return issues;
    }
    const fhir::ReadResult read = reader.read(response.body);
    for (const fhir::Resource& resource : read.resources) {
        std::ranges::move(issuesOf(resource), std::back_inserter(issues));
    }
    return issues;
}

std::optional<ErrorCode> errorOf(int status)
{
    if (status >= 200 && status < 300) {
        return std::nullopt;
    }
    switch (status) {
    case 401: return ErrorCode::SignInNeeded;
    case 403: return ErrorCode::AccessDenied;
    case 404:
    case 410: return ErrorCode::NotFound;
    case 408: return ErrorCode::TimedOut;
    case 429: return ErrorCode::ServerFailed;
    case 501: return ErrorCode::NotSupported;
    default: break;
    }
    return status >= 500   ? ErrorCode::ServerFailed
           : status >= 400 ? ErrorCode::RequestRefused
                           : ErrorCode::AddressRefused;
}
} // namespace regie::sync
