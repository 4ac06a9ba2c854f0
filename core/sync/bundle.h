// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/fhir/resource.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** What goes over the line for one send, and how to ask later whether it arrived. */
struct Outgoing {
    std::string service; ///< key; empty for a plain server
    std::string method = "POST";
    std::string path;    ///< below the base; empty: the base itself
    std::string headers; ///< one "Name: value" a line
    std::string body;
    /** A question whose answer holds something when it arrived: "Observation?identifier=…". */
    std::string ask;
    std::vector<std::string> facts; ///< ids of the facts it is about
};

/** The person that goes along with what is sent: never with a BSN. */
struct Sender {
    std::string name;
    std::string birthDate;
    std::string reference; ///< "urn:uuid:…" of the Patient in a bundle
};

/**
 * A batch or transaction after the rules of the MedMij qualification: every entry a new resource
 * with an address of its own and no id. Resources are JSON text and go in as they are, so that
 * numbers keep their spelling.
 */
class BundleBuilder
{
public:
    /** With the Patient as its first entry. */
    BundleBuilder(std::string_view type,
                  fhir::FhirVersion version,
                  const store::Profile& profile,
                  RandomSource& random);

    const Sender& sender() const { return m_sender; }
    /** An address for an entry to come: "urn:uuid:…". */
    std::string newAddress();
    void add(std::string_view address, std::string_view type, std::string_view json);
    /** A resource that is there already and changes. */
    void put(std::string_view type,
             std::string_view id,
             std::string_view url,
             std::string_view json);
    std::string text() const;

private:
    void entry(std::string_view address,
               std::string_view json,
               std::string_view method,
               std::string_view url);

    std::string m_type;
    RandomSource* m_random;
    Sender m_sender;
    std::string m_entries;
};

/** An Observation ready to go, and the identifier it is known by. */
struct OutgoingMeasurement {
    std::string fact;
    std::string json; ///< STU3 or R4; its subject and performer are the sender's reference
    std::string uuid; ///< of its identifier (urn:ietf:rfc:3986)
};
/** MedMij self-measurements: a batch of `builder`'s making with the Observations. */
Outgoing measurementsToSend(BundleBuilder builder,
                            const std::vector<OutgoingMeasurement>& measurements);
/** To a plain server: one Observation (R4) that it takes once, however often it is sent. */
Outgoing observationToSend(const OutgoingMeasurement& measurement);

/** A document or picture with its bytes. */
struct OutgoingDocument {
    std::string fact;
    std::string title;
    std::string contentType;
    std::string bytes;
    std::string date;   ///< FHIR date or dateTime; empty: now
    std::string author; ///< who wrote it; empty: the person
    std::string uuid{}; ///< it is known by; empty: a new one
};
/** MedMij documents (51): a transaction; of several documents with a manifest over them. */
Outgoing documentsToSend(const std::vector<OutgoingDocument>& documents,
                         const store::Profile& profile,
                         std::string_view now,
                         RandomSource& random);
/** MedMij images: a transaction with the list that says whom they are for. */
Outgoing imagesToSend(const std::vector<OutgoingDocument>& images,
                      std::string_view recipient,
                      const store::Profile& profile,
                      std::string_view now,
                      RandomSource& random);

/** What a person asks to have corrected. */
struct Correction {
    std::string fact;
    std::string topic; ///< a few words
    std::string text;  ///< what is wrong and how it should be
};
struct CorrectionRecipient {
    std::string organization;
    std::string practitioner; ///< who it is about there; may be empty
};
/** MedMij correction requests (R4): a transaction. */
Outgoing correctionsToSend(const std::vector<Correction>& corrections,
                           const CorrectionRecipient& recipient,
                           const store::Profile& profile,
                           std::string_view now,
                           RandomSource& random);

/** A Task as it came, with another status: accepted, failed, rejected. SyntaxInvalid. */
Result<Outgoing> taskToSend(std::string_view fact, std::string_view task, std::string_view status);
/**
 * The answers to the questionnaire of a Task: a transaction that completes the Task. `answers` is a
 * QuestionnaireResponse in JSON (its items as in the Questionnaire). SyntaxInvalid: one of the two
 * is not what it should be.
 */
Result<Outgoing> answersToSend(std::string_view fact,
                               std::string_view taskUrl,
                               std::string_view task,
                               std::string_view answers,
                               std::string_view now,
                               RandomSource& random);
} // namespace regie::sync
