// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/json.h"
#include "core/sync/answer.h"
#include "core/sync/on_store.h"
#include "core/sync/outbox_store.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <thread>

namespace regie::sync
{
namespace
{
constexpr std::string_view kFhirJson = "application/fhir+json";

net::Method methodOf(std::string_view name)
{
    return name == "PUT" ? net::Method::Put : name == "GET" ? net::Method::Get : net::Method::Post;
}

/** Lines "Name: value". */
std::vector<net::Header> headersOf(std::string_view lines)
{
    std::vector<net::Header> headers;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, end);
        const std::size_t colon = line.find(": ");
        if (colon != std::string_view::npos) {
            headers.push_back(
                {std::string(line.substr(0, colon)), std::string(line.substr(colon + 2))});
        }
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return headers;
}

/** The status of an entry of an answer: "201 Created". */
int statusOf(const fhir::Node& entry)
{
    const fhir::Node* response = entry.child("response");
    const std::string_view text =
        response == nullptr ? std::string_view() : response->childText("status");
    int status = 0;
    std::from_chars(text.data(), text.data() + text.size(), status);
    return status;
}

/** Whether all of a batch was taken in; the Patient that goes along may be known there already. */
bool allTaken(const net::HttpResponse& response, std::string_view sent)
{
    const auto answer = fhir::parseJson(response.body);
    const auto bundle = fhir::parseJson(sent);
    if (!answer || !bundle || answer->root() == nullptr
        || answer->root()->childText("resourceType") != "Bundle") {
        return true; // no account per entry: the status of the whole stands
    }
    const fhir::Node* answers = answer->root()->child("entry");
    const fhir::Node* entries = bundle->root()->child("entry");
    if (answers == nullptr || entries == nullptr) {
        return true;
    }
    for (std::size_t i = 0; i < entries->childCount; ++i) {
        const fhir::Node* resource = entries->at(i)->child("resource");
        const bool patient =
            resource != nullptr && resource->childText("resourceType") == "Patient";
        const fhir::Node* entry = answers->at(i);
        if (!patient && entry != nullptr && statusOf(*entry) >= 400) {
            return false;
        }
    }
    return true;
}

/** Sending of the items of one portal. */
class Delivery
{
public:
    Delivery(StoreThread& store,
             const SyncPortal& portal,
             const SyncTools& tools,
             std::stop_token stop)
        : m_store(&store), m_portal(&portal), m_tools(&tools), m_stop(std::move(stop))
    {
    }

    Result<void> run(OutboxItem& item)
    {
        if (item.state == OutboxState::Unknown) {
            const bool takenBack = item.reason == ErrorCode::TakenBack;
            const std::optional<bool> there =
                isThere(item, takenBack ? Unsure::Stays : Unsure::MayGo);
            if (!there) {
                item.reason = takenBack ? ErrorCode::TakenBack : ErrorCode::HostUnreachable;
                return {};
            }
            if (!*there && takenBack) {
                return onStore(*m_store,
                               [&item](store::Store& store) { return endTakenBack(store, item); });
            }
            if (*there) {
                item.state = OutboxState::Sent;
                item.reason.reset();
                return keep(item);
            }
        }
        const Result<bool> begun = onStore(*m_store, [this, &item](store::Store& store) {
            return beginSending(store, item, m_portal->portal.source.row);
        });
        if (!begun || !*begun) {
            return begun ? Result<void>() : Result<void>(fail(begun.error()));
        }
        judge(item, ask(item.outgoing));
        return keep(item);
    }

private:
    Result<void> keep(OutboxItem& item)
    {
        return onStore(*m_store, [this, &item](store::Store& store) {
            return writeOutboxItem(store, item, m_portal->portal.source.row);
        });
    }

    Result<net::HttpResponse> ask(const Outgoing& outgoing)
    {
        FhirCall call;
        call.method = methodOf(outgoing.method);
        call.path = outgoing.path;
        call.headers = headersOf(outgoing.headers);
        call.headers.push_back({"Accept", std::string(kFhirJson)});
        call.body = outgoing.body;
        call.contentType = call.method == net::Method::Get ? std::string() : std::string(kFhirJson);
        call.service = outgoing.service;
        for (int attempt = 0;; ++attempt) {
            auto request = m_portal->access->request(call, m_stop);
            if (!request) {
                return fail(request.error());
            }
            auto response = m_tools->http.send(std::move(*request), m_stop);
            if (!response || response->status != 401 || attempt > 0) {
                return response;
            }
            if (Result<void> renewed = m_portal->access->renew(m_stop); !renewed) {
                return fail(renewed.error());
            }
        }
    }

    /** What becomes of an item that does no harm when it goes twice, and that nobody could be asked for. */
    enum class Unsure { MayGo, Stays };

    /** nullopt: the server gave no answer to that. */
    std::optional<bool> isThere(const OutboxItem& item, Unsure unsure)
    {
        const bool mayGo = unsure == Unsure::MayGo;
        if (item.outgoing.method == "PUT") {
            // Putting the same again changes nothing.
            return mayGo ? std::optional(false) : std::nullopt;
        }
        if (item.outgoing.ask.empty()) {
            return std::nullopt;
        }
        Outgoing question;
        question.method = "GET";
        question.path = item.outgoing.ask;
        question.service = item.outgoing.service;
        const auto response = ask(question);
        if (!response || errorOf(response->status)) {
            // A server that will not make it twice may be sent it again without asking.
            const bool once =
                mayGo && item.outgoing.headers.find("If-None-Exist") != std::string::npos;
            return response && once ? std::optional(false) : std::nullopt;
        }
        const auto page = readAnswer(m_tools->reader, *response, std::nullopt);
        if (!page) {
            return std::nullopt;
        }
        const bool task = item.outgoing.ask.starts_with("Task/");
        const std::string type = item.outgoing.ask.substr(0, item.outgoing.ask.find_first_of("?/"));
        // A server may pass over a part of the question and give more than was asked.
        const std::string uuid = item.outgoing.ask.substr(item.outgoing.ask.rfind(':') + 1);
        return std::ranges::any_of(page->resources, [&](const fhir::Resource& resource) {
            return resource.type == type
                   && (task ? resource.root->childText("status") == "completed"
                            : resource.body.find(uuid) != std::string::npos);
        });
    }

    void judge(OutboxItem& item, const Result<net::HttpResponse>& response)
    {
        if (!response) {
            const ErrorCode code = response.error().code;
            item.reason = code;
            // Of these it is sure that nothing reached the server.
            const bool never = code == ErrorCode::TlsRefused || code == ErrorCode::AddressRefused
                               || code == ErrorCode::SignInNeeded;
            item.state = never ? OutboxState::ToSend : OutboxState::Unknown;
            return;
        }
        item.answers.clear();
        for (Issue& issue : issuesOf(m_tools->reader, *response)) {
            if (!issue.text.empty()) {
                item.answers.push_back(std::move(issue.text));
            }
        }
        const std::optional<ErrorCode> error = errorOf(response->status);
        item.reason = error;
        if (!error) {
            const bool taken = allTaken(*response, item.outgoing.body);
            item.state = taken ? OutboxState::Sent : OutboxState::Refused;
            item.reason = taken ? std::nullopt : std::optional(ErrorCode::RequestRefused);
            item.location = response->header("Location").value_or(std::string_view());
        } else if (response->status == 401 || response->status == 429 || response->status == 503) {
            item.state = OutboxState::ToSend; // not looked at
        } else if (response->status >= 500) {
            item.state = OutboxState::Unknown;
        } else {
            item.state = OutboxState::Refused;
        }
    }

    StoreThread* m_store;
    const SyncPortal* m_portal;
    const SyncTools* m_tools;
    std::stop_token m_stop;
};
} // namespace

Result<std::vector<OutboxItem>> deliver(StoreThread& store,
                                        const SyncPortal& portal,
                                        const SyncTools& tools,
                                        std::stop_token stop)
{
    auto all =
        onStore(store, [&portal](store::Store& opened) { return outboxOf(opened, portal.portal); });
    if (!all) {
        return fail(all.error());
    }
    Delivery delivery(store, portal, tools, stop);
    std::vector<OutboxItem> dealtWith;
    for (OutboxItem& item : *all) {
        if (stop.stop_requested()) {
            break;
        }
        if (item.state == OutboxState::ToSend || item.state == OutboxState::Unknown) {
            if (Result<void> done = delivery.run(item); !done) {
                return fail(done.error());
            }
            dealtWith.push_back(std::move(item));
        }
    }
    return dealtWith;
}

Result<std::vector<OutboxItem>> deliverHere(store::Store& store,
                                            const SyncPortal& portal,
                                            const SyncTools& tools,
                                            std::stop_token stop)
{
    StorePump pump(store);
    std::optional<Result<std::vector<OutboxItem>>> items;
    {
        const std::jthread outside([&] {
            items = deliver(pump, portal, tools, stop);
            pump.end();
        });
        pump.run();
    }
    return std::move(*items);
}
} // namespace regie::sync
