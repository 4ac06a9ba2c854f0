// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/outgoing.h"

#include "core/measure/own_measurement.h"
#include "core/measure/resource.h"
#include "core/store/document_content.h"
#include "core/store/records.h"
#include "core/time/partial_date.h"
#include "core/time/zone.h"

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr std::size_t kLargestDocument = std::size_t{64} * 1024 * 1024;

/** What is made of the facts, gathered by where it goes. */
class Gathering
{
public:
    Gathering(store::Store& store,
              const ResourceFiles& files,
              const sync::Portal& portal,
              const SendWishes& wishes)
        : m_store(&store), m_files(&files), m_portal(&portal), m_wishes(&wishes)
    {
    }

    Result<void> begin()
    {
        auto profile = m_store->profile();
        auto kinds = measure::kindsOf(*m_store, *m_files);
        if (!profile || !kinds) {
            return fail(!profile ? profile.error() : kinds.error());
        }
        m_profile = std::move(*profile);
        m_kinds.emplace(std::move(*kinds));
        m_now = time::instantText(m_store->tools().clock.now());
        return {};
    }

    Result<void> add(const std::string& id)
    {
        const auto fact = m_store->records().fact(id);
        if (!fact) {
            return fail(fact.error());
        }
        const auto resource = m_store->records().resourceOf(*fact);
        if (!resource) {
            return fail(resource.error());
        }
        if (!m_wishes->correction.empty()) {
            return addCorrection(*fact);
        }
        if (resource->type == "Task") {
            return addTask(*fact, *resource);
        }
        if (resource->type == "Observation") {
            return addMeasurement(*fact, *resource);
        }
        return addDocuments(*fact);
    }

    Result<std::vector<sync::Outgoing>> take()
    {
        RandomSource& random = m_store->tools().random;
        if (m_batch) {
            m_outgoing.push_back(sync::measurementsToSend(std::move(*m_batch), m_measurements));
        }
        if (!m_documents.empty()) {
            m_outgoing.push_back(sync::documentsToSend(m_documents, m_profile, m_now, random));
        }
        if (!m_pictures.empty()) {
            m_outgoing.push_back(
                sync::imagesToSend(m_pictures, m_wishes->to, m_profile, m_now, random));
        }
        if (!m_corrections.empty()) {
            const sync::CorrectionRecipient recipient{
                m_portal->provider.empty() ? m_portal->name : m_portal->provider, m_wishes->to};
            m_outgoing.push_back(
                sync::correctionsToSend(m_corrections, recipient, m_profile, m_now, random));
        }
        return std::move(m_outgoing);
    }

private:
    bool takes(std::string_view service) const
    {
        return std::ranges::find(m_portal->services, service) != m_portal->services.end();
    }

    Result<void> addCorrection(const store::StoredFact& fact)
    {
        if (!takes("patientcorrections-1-0")) {
            return fail(ErrorCode::NotSupported, "corrections");
        }
        m_corrections.push_back({fact.id,
                                 m_wishes->topic.empty() ? fact.fact.title.nl : m_wishes->topic,
                                 m_wishes->correction});
        return {};
    }

    Result<void> addTask(const store::StoredFact& fact, const fhir::Resource& task)
    {
        if (!takes("questionnaires-2-0")) {
            return fail(ErrorCode::NotSupported, "questionnaires");
        }
        auto outgoing =
            m_wishes->answers.empty() ? sync::taskToSend(
                fact.id,
                task.body,
                m_wishes->taskStatus.empty() ? "accepted" : std::string_view(m_wishes->taskStatus))
                                      : sync::answersToSend(fact.id,
                                                            m_portal->url + "/Task/" + task.id,
                                                            task.body,
                                                            m_wishes->answers,
                                                            m_now,
                                                            m_store->tools().random);
        if (!outgoing) {
            return fail(outgoing.error());
        }
        m_outgoing.push_back(std::move(*outgoing));
        return {};
    }

    Result<void> addMeasurement(const store::StoredFact& fact, const fhir::Resource& resource)
    {
        const bool medmij = takes("selfmeasurements-2-0");
        if (fact.sourceKind != store::SourceKind::Self
            || (!medmij && !m_portal->services.empty())) {
            return fail(ErrorCode::NotSupported, "measurements");
        }
        const auto read =
            measure::measurementOf(m_store->records(), *m_kinds, fact, time::Zone::fixed(0));
        if (!read) {
            return fail(read.error());
        }
        measure::ObservationFrame frame;
        frame.person = m_profile.name.empty() ? "Patiënt" : m_profile.name;
        frame.uuid = resource.id;
        frame.issued = m_now;
        if (medmij && !m_batch) {
            m_batch.emplace("batch", fhir::FhirVersion::Stu3, m_profile, m_store->tools().random);
        }
        frame.version = medmij ? fhir::FhirVersion::Stu3 : fhir::FhirVersion::R4;
        if (medmij) {
            frame.reference = m_batch->sender().reference;
        } else if (!m_wishes->patient.empty()) {
            frame.reference = "Patient/" + m_wishes->patient;
        }
        auto json = measure::observationJson(*m_kinds, *read, frame);
        if (!json) {
            return fail(json.error());
        }
        sync::OutgoingMeasurement measurement{fact.id, std::move(*json), resource.id};
        if (medmij) {
            m_measurements.push_back(std::move(measurement));
        } else {
            m_outgoing.push_back(sync::observationToSend(measurement));
        }
        return {};
    }

    Result<void> addDocuments(const store::StoredFact& fact)
    {
        const auto parts = store::documentParts(m_store->records(), fact);
        if (!parts) {
            return fail(parts.error());
        }
        for (std::size_t i = 0; i < parts->size(); ++i) {
            const store::DocumentPart& part = (*parts)[i];
            const bool picture = part.contentType.starts_with("image/") && takes("images-2-0");
            if (!picture && (part.contentType != "application/pdf" || !takes("pdfa-3-0"))) {
                return fail(ErrorCode::NotSupported, "documents of this kind");
            }
            auto bytes = store::documentBytes(m_store->records(), fact, i, kLargestDocument);
            if (!bytes) {
                return fail(bytes.error());
            }
            const auto& date = fact.fact.sortDate;
            sync::OutgoingDocument document{fact.id,
                                            fact.fact.title.nl,
                                            part.contentType,
                                            std::move(*bytes),
                                            date.substr(0, 10),
                                            fact.fact.provider};
            (picture ? m_pictures : m_documents).push_back(std::move(document));
        }
        return parts->empty() ? Result<void>(fail(ErrorCode::NotSupported, "nothing to send"))
                              : Result<void>();
    }

    store::Store* m_store;
    const ResourceFiles* m_files;
    const sync::Portal* m_portal;
    const SendWishes* m_wishes;
    store::Profile m_profile;
    std::optional<measure::Kinds> m_kinds;
    std::string m_now;
    std::optional<sync::BundleBuilder> m_batch;
    std::vector<sync::OutgoingMeasurement> m_measurements;
    std::vector<sync::OutgoingDocument> m_documents;
    std::vector<sync::OutgoingDocument> m_pictures;
    std::vector<sync::Correction> m_corrections;
    std::vector<sync::Outgoing> m_outgoing;
};
} // namespace

Result<std::vector<sync::Outgoing>> outgoingOf(store::Store& store,
                                               const ResourceFiles& files,
                                               const sync::Portal& portal,
                                               const std::vector<std::string>& facts,
                                               const SendWishes& wishes)
{
    Gathering gathering(store, files, portal, wishes);
    if (Result<void> begun = gathering.begin(); !begun) {
        return fail(begun.error());
    }
    for (const std::string& fact : facts) {
        if (Result<void> added = gathering.add(fact); !added) {
            return fail(added.error());
        }
    }
    return gathering.take();
}
} // namespace regie::ui
