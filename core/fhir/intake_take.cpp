// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/fhir/intake.h"
#include "core/fhir/version.h"

#include <algorithm>
#include <array>
#include <utility>

namespace regie::fhir
{
namespace
{
// How many resources wait for one that tells the version before R4 is taken for granted.
constexpr std::size_t kWaiting = 256;

template<std::size_t Size>
bool isOneOf(std::string_view text, const std::array<std::string_view, Size>& list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/** Whether a Bundle says something that its entries do not; see reader.h. */
bool saysSomething(const Node& bundle)
{
    static constexpr std::array<std::string_view, 8> kOfTransport = {
        "resourceType", "id", "meta", "type", "total", "link", "entry", "implicitRules"};
    static constexpr std::array<std::string_view, 3> kKept = {"document", "message", "collection"};
    const bool kept = isOneOf(bundle.childText("type"), kKept);
    return std::any_of(bundle.begin(), bundle.end(), [&](const Node& member) {
        const bool number = member.key == "identifier" || member.key == "timestamp";
        return !isOneOf(member.key, kOfTransport) && member.key != "language" && (kept || !number);
    });
}

std::string_view withoutVersion(std::string_view canonical)
{
    return canonical.substr(0, canonical.find('|'));
}

Document copyOf(const Node& node)
{
    Document copy;
    copy.appendCopy(nullptr, node);
    return copy;
}

bool isResource(const Node* node)
{
    return node != nullptr && node->isObject() && !node->childText("resourceType").empty();
}
} // namespace

Resource makeResource(Document document, FhirVersion version, std::string_view fullUrl)
{
    Resource resource;
    const auto shared = std::make_shared<const Document>(std::move(document));
    resource.document = shared;
    resource.root = shared->root();
    resource.version = version;
    resource.type = resource.root->childText("resourceType");
    resource.id = resource.root->childText("id");
    resource.fullUrl = fullUrl;
    if (const Node* meta = resource.root->child("meta"); meta != nullptr) {
        resource.versionId = meta->childText("versionId");
        resource.lastUpdated = meta->childText("lastUpdated");
        if (const Node* profiles = meta->child("profile"); profiles != nullptr) {
            for (const Node& profile : *profiles) {
                if (profile.kind == NodeKind::String) {
                    resource.profiles.emplace_back(withoutVersion(profile.text));
                }
            }
        }
    }
    resource.body = writeJson(*resource.root);
    resource.hash = sha256Hex(resource.body);
    resource.key = resource.id.empty() ? "sha256:" + resource.hash : resource.id;
    return resource;
}

void Intake::takeEntry(Document document)
{
    Node* root = document.root();
    const std::string fullUrl(root->childText("fullUrl"));
    const Node* response = root->child("response");
    const Node* outcome = response != nullptr ? response->child("outcome") : nullptr;
    if (isResource(outcome)) {
        takeDocument(copyOf(*outcome), {});
    }
    Node* resource = nullptr;
    for (Node* member = root->firstChild; member != nullptr; member = member->next) {
        resource = member->key == "resource" ? member : resource;
    }
    if (resource != nullptr && root->child("request") != nullptr) {
        m_asked.insert(std::string(resource->childText("resourceType")) + '/'
                       + std::string(resource->childText("id")));
    }
    if (resource != nullptr) {
        document.makeRoot(*resource);
        takeDocument(std::move(document), fullUrl);
    } else if (!root->isObject()) {
        reject({ErrorCode::NoResource, "entry that is no object"}, writeJson(*root));
    } else if (!noteDeleted(*root) && !isResource(outcome)) {
        ++m_counts.withoutResource;
    }
}

/** Keeps in mind that an entry says something was deleted. A history has the newest first. */
bool Intake::noteDeleted(const Node& entry)
{
    const Node* request = entry.child("request");
    if (request == nullptr || request->childText("method") != "DELETE") {
        return false;
    }
    std::string_view url = request->childText("url");
    url = url.substr(0, std::min(url.find('?'), url.find("/_history")));
    const std::size_t slash = url.rfind('/');
    if (slash == std::string_view::npos || slash + 1 == url.size()) {
        return false;
    }
    const std::size_t before = url.substr(0, slash).rfind('/');
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    Deleted gone{
        std::string(url.substr(begin, slash - begin)), std::string(url.substr(slash + 1)), {}};
    if (gone.type.empty() || gone.type.front() < 'A' || gone.type.front() > 'Z') {
        return false;
    }
    if (m_asked.contains(gone.type + '/' + gone.id)) {
        return true; // made again after it was deleted
    }
    if (const Node* response = entry.child("response"); response != nullptr) {
        gone.at = response->childText("lastModified");
    }
    m_deleted.push_back(std::move(gone));
    return true;
}

/** Only a history tells what happened; of a transaction or batch it is a wish to somebody else. */
void Intake::giveDeleted(std::string_view bundleType)
{
    std::vector<Deleted> gone = std::exchange(m_deleted, {});
    m_asked.clear();
    if (bundleType != "history") {
        m_counts.withoutResource += gone.size();
        return;
    }
    giveWaiting(majority());
    for (Deleted& each : gone) {
        if (!m_stopped) {
            m_sink.deleted(std::move(each));
        }
    }
}

void Intake::takeDocument(Document document, std::string_view fullUrl)
{
    if (m_stopped) {
        return;
    }
    const Node& root = *document.root();
    if (!isResource(&root)) {
        reject({ErrorCode::NoResource, "no resourceType"}, writeJson(root));
        return;
    }
    const std::string_view type = root.childText("resourceType");
    if (type == "Bundle") {
        takeBundle(std::move(document), fullUrl);
    } else if (type == "Parameters") {
        takeParameters(std::move(document), fullUrl);
    } else {
        finish(std::move(document), fullUrl);
    }
}

void Intake::takeBundle(Document document, std::string_view fullUrl, Place place)
{
    Node* entries = nullptr;
    for (Node* member = document.root()->firstChild; member != nullptr; member = member->next) {
        entries = member->key == "entry" ? member : entries;
    }
    if (entries != nullptr) {
        for (const Node& entry : *entries) {
            takeEntry(copyOf(entry));
        }
        Document::remove(*entries);
    }
    if (place == Place::Whole) {
        giveDeleted(document.root()->childText("type"));
    }
    if (saysSomething(*document.root())) {
        finish(std::move(document), fullUrl);
    }
}

/** Takes the resources out of a list of parameters, and the parameters that held nothing else. */
void Intake::takeFromParameters(Document& document, Node& list)
{
    Node* next = nullptr;
    for (Node* parameter = list.firstChild; parameter != nullptr; parameter = next) {
        next = parameter->next;
        Node* after = nullptr;
        for (Node* member = parameter->firstChild; member != nullptr; member = after) {
            after = member->next;
            if (member->key == "resource" && isResource(member)) {
                takeDocument(copyOf(*member), {});
                Document::remove(*member);
            } else if (member->key == "part") {
                takeFromParameters(document, *member);
                if (member->firstChild == nullptr) {
                    Document::remove(*member);
                }
            }
        }
        if (parameter->childCount == 0
            || (parameter->childCount == 1 && parameter->child("name") != nullptr)) {
            Document::remove(*parameter);
        }
    }
}

void Intake::takeParameters(Document document, std::string_view fullUrl)
{
    bool left = false;
    for (Node* member = document.root()->firstChild; member != nullptr; member = member->next) {
        if (member->key == "parameter") {
            takeFromParameters(document, *member);
            left = member->firstChild != nullptr;
        }
    }
    if (left) {
        finish(std::move(document), fullUrl);
    }
}

void Intake::finish(Document document, std::string_view fullUrl)
{
    const BsnCut cut = cutBsn(document, m_numbers);
    m_counts.bsnRemoved += cut.removed;
    m_counts.bsnMasked += cut.masked;
    std::string url(fullUrl);
    m_counts.bsnMasked += m_numbers.mask(url);
    std::optional<FhirVersion> version = m_known;
    if (!version) {
        version = versionOf(*document.root(), m_tables);
        if (version) {
            ++(*version == FhirVersion::Stu3 ? m_stu3 : m_r4);
        }
    }
    Resource resource = makeResource(std::move(document), version.value_or(majority()), url);
    if (version || m_stu3 + m_r4 > 0) {
        giveWaiting(majority());
        give(std::move(resource));
        return;
    }
    m_waiting.push_back(std::move(resource));
    if (m_waiting.size() >= kWaiting) {
        giveWaiting(majority());
    }
}

FhirVersion Intake::majority() const
{
    return m_known.value_or(m_stu3 > m_r4 ? FhirVersion::Stu3 : FhirVersion::R4);
}

void Intake::give(Resource resource)
{
    m_stopped = m_stopped || !m_sink.take(std::move(resource));
}

void Intake::giveWaiting(FhirVersion version)
{
    for (Resource& resource : m_waiting) {
        resource.version = version;
        give(std::move(resource));
    }
    m_waiting.clear();
}

void Intake::reject(Error reason, std::string_view bytes)
{
    if (!m_stopped) {
        Rejected rejected{m_index, std::move(reason), maskUnread(bytes, m_numbers)};
        m_stopped = !m_sink.reject(std::move(rejected));
    }
}
} // namespace regie::fhir
