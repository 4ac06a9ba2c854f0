// SPDX-License-Identifier: GPL-3.0-or-later
// Documents (MedMij PDF/A 3.0), images (2.0) and correction requests (1.0) as they go out.
#include "core/sync/bundle.h"

#include "core/base/uuid.h"
#include "core/fhir/base64.h"
#include "core/sync/outgoing_json.h"

#include <fmt/format.h>

namespace regie::sync
{
namespace
{
constexpr std::string_view kNictiz = "http://nictiz.nl/fhir/StructureDefinition/";
constexpr std::string_view kNlCore = "http://fhir.nl/fhir/StructureDefinition/";

Json profileOf(std::string_view base, std::string_view name)
{
    return {{"profile", {std::string(base) + std::string(name)}}};
}

Json referenceTo(std::string_view address, std::string_view display)
{
    return {{"reference", address}, {"display", display}};
}

Json identifierOf(std::string_view uuid)
{
    return {{"system", "urn:ietf:rfc:3986"}, {"value", "urn:uuid:" + std::string(uuid)}};
}

/** LOINC 51855-5 is a note of the patient; 11503-0 medical records of any kind. */
Json typeOf(bool ownWords)
{
    const char* code = ownWords ? "51855-5" : "11503-0";
    const char* display = ownWords ? "Patient Note" : "Medical records";
    return {{"coding", {{{"system", "http://loinc.org"}, {"code", code}, {"display", display}}}}};
}

std::string instantOr(std::string_view date, std::string_view now)
{
    // `indexed` is an instant: a day alone becomes its beginning.
    return date.find('T') != std::string_view::npos ? std::string(date)
           : date.size() == 10                      ? std::string(date) + "T00:00:00Z"
                                                    : std::string(now);
}

std::string titleOf(const OutgoingDocument& document, std::string_view otherwise)
{
    return document.title.empty() ? std::string(otherwise) : document.title;
}

Json binaryOf(const OutgoingDocument& document)
{
    return {{"resourceType", "Binary"},
            {"contentType", document.contentType},
            {"content", fhir::toBase64(document.bytes)}};
}

Json personInside(std::string_view name)
{
    return {{"resourceType", "Practitioner"},
            {"id", "p1"},
            {"name", {{{"text", name}, {"family", name}}}}};
}

/** A DocumentReference with its author: the person, or a care provider held inside it. */
Json documentReference(const OutgoingDocument& document,
                       const Sender& sender,
                       std::string_view binary,
                       std::string_view uuid,
                       std::string_view now)
{
    Json json{{"resourceType", "DocumentReference"},
              {"meta", profileOf(kNictiz, "IHE.MHD.Minimal.DocumentReference")}};
    const std::string title = titleOf(document, "Document");
    Json author = referenceTo(sender.reference, sender.name);
    if (!document.author.empty()) {
        json["contained"] = {personInside(document.author)};
        author = referenceTo("#p1", document.author);
    }
    json["masterIdentifier"] = identifierOf(uuid);
    json["identifier"] = {identifierOf(uuid)};
    json["status"] = "current";
    json["type"] = typeOf(document.author.empty());
    json["subject"] = referenceTo(sender.reference, sender.name);
    json["indexed"] = instantOr(document.date, now);
    json["author"] = {std::move(author)};
    json["description"] = title;
    json["content"] = {
        {{"attachment",
          {{"contentType", document.contentType}, {"url", binary}, {"title", title}}}}};
    return json;
}
} // namespace

Outgoing documentsToSend(const std::vector<OutgoingDocument>& documents,
                         const store::Profile& profile,
                         std::string_view now,
                         RandomSource& random)
{
    BundleBuilder builder("transaction", fhir::FhirVersion::Stu3, profile, random);
    Outgoing outgoing;
    outgoing.service = "pdfa-3-0";
    Json contents = Json::array();
    for (const OutgoingDocument& document : documents) {
        const std::string address = builder.newAddress();
        const std::string binary = builder.newAddress();
        const std::string uuid = document.uuid.empty() ? newUuid(random) : document.uuid;
        builder.add(address,
                    "DocumentReference",
                    jsonText(documentReference(document, builder.sender(), binary, uuid, now)));
        builder.add(binary, "Binary", jsonText(binaryOf(document)));
        contents.push_back({{"pReference", referenceTo(address, titleOf(document, "Document"))}});
        outgoing.facts.push_back(document.fact);
        if (outgoing.ask.empty()) {
            outgoing.ask = askByUuid("DocumentReference", uuid);
        }
    }
    if (documents.size() > 1) {
        const Sender& sender = builder.sender();
        const std::string uuid = newUuid(random);
        builder.add(builder.newAddress(),
                    "DocumentManifest",
                    jsonText({{"resourceType", "DocumentManifest"},
                              {"meta", profileOf(kNictiz, "IHE.MHD.DocumentManifest")},
                              {"masterIdentifier", identifierOf(uuid)},
                              {"identifier", {identifierOf(uuid)}},
                              {"status", "current"},
                              {"type", typeOf(false)},
                              {"subject", referenceTo(sender.reference, sender.name)},
                              {"created", now},
                              {"author", {referenceTo(sender.reference, sender.name)}},
                              {"description", titleOf(documents.front(), "Documenten")},
                              {"content", contents}}));
    }
    outgoing.body = builder.text();
    return outgoing;
}

Outgoing imagesToSend(const std::vector<OutgoingDocument>& images,
                      std::string_view recipient,
                      const store::Profile& profile,
                      std::string_view now,
                      RandomSource& random)
{
    BundleBuilder builder("transaction", fhir::FhirVersion::Stu3, profile, random);
    const Sender sender = builder.sender();
    Outgoing outgoing;
    outgoing.service = "images-2-0";
    const std::string to = recipient.empty() ? "Zorgverlener" : std::string(recipient);
    const std::string role = builder.newAddress();
    const std::string practitioner = builder.newAddress();
    Json items = Json::array();
    for (const OutgoingDocument& image : images) {
        const std::string address = builder.newAddress();
        const std::string binary = builder.newAddress();
        const std::string title = titleOf(image, "Foto");
        builder.add(
            address,
            "Media",
            jsonText({{"resourceType", "Media"},
                      {"meta", profileOf(kNictiz, "images-Media")},
                      {"identifier", {identifierOf(newUuid(random))}},
                      {"type", "photo"},
                      {"subject", referenceTo(sender.reference, sender.name)},
                      {"occurrenceDateTime", image.date.empty() ? std::string(now) : image.date},
                      {"content",
                       {{"contentType", image.contentType},
                        {"url", binary},
                        {"size", image.bytes.size()},
                        {"title", title}}}}));
        builder.add(binary, "Binary", jsonText(binaryOf(image)));
        items.push_back({{"item", referenceTo(address, title)}});
        outgoing.facts.push_back(image.fact);
    }
    const std::string list = newUuid(random);
    builder.add(builder.newAddress(),
                "List",
                jsonText({{"resourceType", "List"},
                          {"meta", profileOf(kNictiz, "images-List")},
                          {"extension",
                           {{{"url", std::string(kNictiz) + "images-recipient"},
                             {"valueReference", referenceTo(role, to)}}}},
                          {"identifier", {identifierOf(list)}},
                          {"status", "current"},
                          {"mode", "snapshot"},
                          {"subject", referenceTo(sender.reference, sender.name)},
                          {"date", now},
                          {"entry", items}}));
    builder.add(role,
                "PractitionerRole",
                jsonText({{"resourceType", "PractitionerRole"},
                          {"meta", profileOf(kNlCore, "nl-core-practitionerrole")},
                          {"practitioner", referenceTo(practitioner, to)}}));
    builder.add(practitioner,
                "Practitioner",
                jsonText({{"resourceType", "Practitioner"},
                          {"meta", profileOf(kNlCore, "nl-core-practitioner")},
                          {"name", {{{"text", to}, {"family", to}}}}}));
    outgoing.ask = askByUuid("List", list);
    outgoing.body = builder.text();
    return outgoing;
}

Outgoing correctionsToSend(const std::vector<Correction>& corrections,
                           const CorrectionRecipient& recipient,
                           const store::Profile& profile,
                           std::string_view now,
                           RandomSource& random)
{
    BundleBuilder builder("transaction", fhir::FhirVersion::R4, profile, random);
    const Sender sender = builder.sender();
    Outgoing outgoing;
    outgoing.service = "patientcorrections-1-0";
    outgoing.headers = "Prefer: return=representation";
    const std::string organization = builder.newAddress();
    Json to = Json::array({referenceTo(organization, recipient.organization)});
    std::string practitioner;
    if (!recipient.practitioner.empty()) {
        practitioner = builder.newAddress();
    }
    const std::string role = builder.newAddress();
    if (!practitioner.empty()) {
        to.push_back(referenceTo(role, recipient.practitioner));
    }
    for (const Correction& correction : corrections) {
        const std::string uuid = newUuid(random);
        builder.add(
            builder.newAddress(),
            "Communication",
            jsonText({{"resourceType", "Communication"},
                      {"meta", profileOf(kNictiz, "dwv-PatientCorrectionsCommunication")},
                      {"identifier", {identifierOf(uuid)}},
                      {"status", "completed"},
                      {"category",
                       {{{"coding",
                          {{{"system",
                             "https://hl7.org/fhir/uv/fhir-patient-correction/CodeSystem/"
                             "PatientCorrectionCommunicationTypes"},
                            {"code", "medRecCxReq"},
                            {"display", "Correction request by the Patient or RelatedPerson"}}}}}}},
                      {"subject", referenceTo(sender.reference, sender.name)},
                      {"topic", {{"text", correction.topic}}},
                      {"sent", now},
                      {"recipient", to},
                      {"sender", referenceTo(sender.reference, sender.name)},
                      {"payload", {{{"contentString", correction.text}}}}}));
        outgoing.facts.push_back(correction.fact);
        if (outgoing.ask.empty()) {
            outgoing.ask = askByUuid("Communication", uuid);
        }
    }
    builder.add(organization,
                "Organization",
                jsonText({{"resourceType", "Organization"},
                          {"meta", profileOf(kNictiz, "nl-core-HealthcareProvider-Organization")},
                          {"name", recipient.organization}}));
    if (!practitioner.empty()) {
        builder.add(
            role,
            "PractitionerRole",
            jsonText({{"resourceType", "PractitionerRole"},
                      {"meta", profileOf(kNictiz, "nl-core-HealthProfessional-PractitionerRole")},
                      {"practitioner", referenceTo(practitioner, recipient.practitioner)},
                      {"organization", referenceTo(organization, recipient.organization)}}));
        builder.add(
            practitioner,
            "Practitioner",
            jsonText({{"resourceType", "Practitioner"},
                      {"meta", profileOf(kNictiz, "nl-core-HealthProfessional-Practitioner")},
                      {"name", {{{"text", recipient.practitioner}}}}}));
    }
    outgoing.body = builder.text();
    return outgoing;
}
} // namespace regie::sync
