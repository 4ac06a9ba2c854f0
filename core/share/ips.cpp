// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/ips.h"

#include "core/base/uuid.h"
#include "core/fhir/json.h"
#include "core/share/ips_sections.h"
#include "core/share/narrative.h"
#include "core/share/r4_conversion.h"
#include "core/share/references.h"
#include "core/share/tree.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <array>

namespace regie::share
{
using fhir::Document;
using fhir::Node;

struct IpsWriter::State {
    std::vector<IpsSection> sections;
    R4Conversion conversion;
};

namespace
{
constexpr std::string_view kAbsent = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips";
constexpr std::size_t kLargestDiv = 1'000'000;
constexpr std::string_view kLoinc = "http://loinc.org";

/** Writes one document; gone when it is done. */
class Writing
{
public:
    Writing(const std::vector<IpsSection>& sections,
            const R4Conversion& conversion,
            const SharedRecords& records,
            const IpsHead& head)
        : m_sections(sections)
        , m_conversion(conversion)
        , m_records(records)
        , m_head(head)
        , m_now(time::instantText(head.now))
        , m_inSection(sections.size())
        , m_absent(sections.size())
    {
    }

    std::string write()
    {
        Node* bundle = m_tree.object(nullptr);
        m_tree.text(bundle, "resourceType", "Bundle");
        m_tree.text(bundle, "id", m_head.id);
        m_tree.text(bundle, "language", language());
        Node* identifier = m_tree.object(bundle, "identifier");
        m_tree.text(identifier, "system", "urn:ietf:rfc:3986");
        m_tree.text(identifier, "value", "urn:uuid:" + m_head.id);
        m_tree.text(bundle, "type", "document");
        m_tree.text(bundle, "timestamp", m_now);
        Node* entries = m_tree.array(bundle, "entry");
        // The Composition comes first and is filled last: by then it is known what is in it.
        Node* composition = entry(entries, m_composition);
        writePatient(entries);
        writeDevice(entries);
        for (const SharedRecord& record : m_records.records()) {
            writeRecord(entries, record);
        }
        writeAbsent(entries);
        writeProvenance(entries);
        writeConsent(entries);
        writeComposition(composition);
        return fhir::writeJson(*bundle);
    }

private:
    bool dutch() const { return m_head.language == Language::Dutch; }
    std::string_view language() const { return dutch() ? "nl-NL" : "en-GB"; }
    std::string idOf(std::string_view part) const
    {
        return uuidOfName(m_head.id + '|' + std::string(part));
    }

    Node* entry(Node* entries, const std::string& uuid)
    {
        Node* each = m_tree.object(entries);
        m_tree.text(each, "fullUrl", "urn:uuid:" + uuid);
        return m_tree.object(each, "resource");
    }

    void narrative(Node* resource, const std::string& div)
    {
        Node* text = m_tree.object(resource, "text");
        m_tree.text(text, "status", "generated");
        m_tree.text(text, "div", div);
    }

    void head(Node* resource, std::string_view type, const std::string& uuid)
    {
        m_tree.text(resource, "resourceType", type);
        m_tree.text(resource, "id", uuid);
    }

    void writePatient(Node* entries)
    {
        Node* patient = entry(entries, m_patient);
        head(patient, "Patient", m_patient);
        std::string words = m_head.person.name;
        if (!m_head.person.birthDate.empty()) {
            words += dutch() ? ", geboren " : ", born ";
            const auto date = time::PartialDate::parse(m_head.person.birthDate);
            words += date ? date->words().in(m_head.language) : m_head.person.birthDate;
        }
        narrative(patient, paragraphDiv(words));
        m_tree.text(m_tree.object(m_tree.array(patient, "name")), "text", m_head.person.name);
        if (!m_head.person.birthDate.empty()) {
            m_tree.text(patient, "birthDate", m_head.person.birthDate);
        }
    }

    void writeDevice(Node* entries)
    {
        Node* device = entry(entries, m_device);
        head(device, "Device", m_device);
        narrative(device, paragraphDiv("Regie " + m_head.app));
        Node* name = m_tree.object(m_tree.array(device, "deviceName"));
        m_tree.text(name, "name", "Regie");
        m_tree.text(name, "type", "model-name");
        m_tree.text(m_tree.object(m_tree.array(device, "version")), "value", m_head.app);
    }

    /** References become those of this document; what stays behind is not pointed at. */
    void mendReferences(Node& copy, const Node& original, const SharedRecord& record)
    {
        // Both trees are the same here, so their references come in the same order.
        const auto before = referencesIn(original);
        const auto after = referencesIn(copy);
        for (std::size_t i = 0; i < before.size(); ++i) {
            const SharedRecord* target = nullptr;
            const ReferenceFate fate = m_records.fate(*before[i], target);
            Node& reference = *const_cast<Node*>(after[i]); // of our own document
            Node* written = childOf(reference, "reference");
            switch (fate) {
            case ReferenceFate::Contained: continue;
            case ReferenceFate::Shared: setReference(reference, written, target->uuid); continue;
            case ReferenceFate::Person: setReference(reference, written, m_patient); continue;
            case ReferenceFate::Withheld:
            case ReferenceFate::Unknown: break;
            }
            if (isPersonOf(*before[i], record)) {
                setReference(reference, written, m_patient);
                continue;
            }
            if (written != nullptr) {
                Document::remove(*written);
            }
            if (reference.childCount == 0) {
                m_tree.text(&reference,
                            "display",
                            dutch() ? "niet in dit document" : "not in this document");
            }
        }
    }

    /** Patient of a source that sent no Patient: this document is about one person. */
    static bool isPersonOf(const Node& reference, const SharedRecord& record)
    {
        const std::string_view key = fhir::nameOf(reference);
        const std::string_view to = reference.childText("reference");
        return reference.parent == record.resource.root
               && (key == "patient"
                   || (key == "subject"
                       && (to.find("Patient/") != to.npos
                           || reference.childText("type") == "Patient")));
    }

    void setReference(Node& reference, Node* written, const std::string& uuid)
    {
        const std::string url = "urn:uuid:" + uuid;
        if (written != nullptr) {
            m_document.setText(*written, url);
        } else {
            m_tree.text(&reference, "reference", url);
        }
    }

    void setId(Node& resource, const std::string& uuid)
    {
        if (Node* id = childOf(resource, "id")) {
            m_document.setText(*id, uuid);
        } else {
            m_tree.text(&resource, "id", uuid);
        }
    }

    void writeRecord(Node* entries, const SharedRecord& record)
    {
        Document draft;
        Node* copy = draft.appendCopy(nullptr, *record.resource.root);
        std::swap(draft, m_document);
        mendReferences(*copy, *record.resource.root, record);
        ensureSubject(*copy);
        setId(*copy, record.uuid);
        const std::string type = record.resource.type;
        const bool isPatient = type == "Patient";
        const bool converted = !isPatient
                               && m_conversion.convert(
                                   m_document, *copy, record.resource.version, m_now.substr(0, 10));
        if (converted && !hasNarrative(*copy)) {
            narrative(copy, factDiv(record, m_head.language));
        }
        std::swap(draft, m_document);
        Node* resource = nullptr;
        if (converted) {
            Node* each = m_tree.object(entries);
            m_tree.text(each, "fullUrl", "urn:uuid:" + record.uuid);
            resource = m_tree.copy(each, "resource", *copy);
        } else {
            resource = writeBasic(entries, record);
        }
        m_targets.emplace_back(record.stored.sourceId, record.uuid);
        if (!record.support) {
            m_inSection[sectionOf(m_sections, *resource)].push_back(&record);
        }
    }

    /** One of its own that receivers take; a larger one is made anew. */
    static bool hasNarrative(Node& resource)
    {
        Node* text = childOf(resource, "text");
        if (text != nullptr && text->childText("div").size() > kLargestDiv) {
            Document::remove(*text);
            text = nullptr;
        }
        return text != nullptr;
    }

    /** R4 requires a person where STU3 did not, and sources leave theirs out. */
    void ensureSubject(Node& resource)
    {
        const std::string_view type = resource.childText("resourceType");
        for (const auto& [name, member] : kSubjects) {
            if (type == name && resource.child(member) == nullptr) {
                m_tree.reference(&resource, member, m_patient);
            }
        }
    }

    Node* writeBasic(Node* entries, const SharedRecord& record)
    {
        Node* basic = entry(entries, record.uuid);
        head(basic, "Basic", record.uuid);
        narrative(basic, factDiv(record, m_head.language));
        const std::string title = record.detail.fact.title.in(m_head.language);
        m_tree.concept_(basic, "code", {}, {}, {}, title.empty() ? record.resource.type : title);
        m_tree.reference(basic, "subject", m_patient);
        const std::string created = record.detail.fact.date.start.substr(0, 10);
        if (!created.empty()) {
            m_tree.text(basic, "created", created);
        }
        return basic;
    }

    /** A required section never stands empty: it says that there is no information, or none. */
    void writeAbsent(Node* entries)
    {
        for (std::size_t i = 0; i < m_sections.size(); ++i) {
            const IpsSection& section = m_sections[i];
            if (!section.required || !m_inSection[i].empty()) {
                continue;
            }
            const bool none = m_head.noneStated.contains(section.id);
            const std::string& code = none ? section.none : section.absent;
            const std::string words =
                none ? (dutch() ? "Volgens de patiënt: geen" : "According to the patient: none")
                     : (dutch() ? "Geen informatie in dit document"
                                : "No information in this document");
            m_absent[i] = idOf(section.id);
            Node* resource = entry(entries, m_absent[i]);
            if (section.id == "medications") {
                head(resource, "MedicationStatement", m_absent[i]);
                narrative(resource, paragraphDiv(words));
                m_tree.text(resource, "status", "unknown");
                m_tree.concept_(resource, "medicationCodeableConcept", kAbsent, code, {}, words);
                m_tree.reference(resource, "subject", m_patient);
            } else if (section.id == "allergies") {
                head(resource, "AllergyIntolerance", m_absent[i]);
                narrative(resource, paragraphDiv(words));
                m_tree.concept_(resource,
                                "clinicalStatus",
                                "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical",
                                "active");
                m_tree.concept_(resource, "code", kAbsent, code, {}, words);
                m_tree.reference(resource, "patient", m_patient);
            } else {
                head(resource, "Condition", m_absent[i]);
                narrative(resource, paragraphDiv(words));
                m_tree.concept_(resource,
                                "clinicalStatus",
                                "http://terminology.hl7.org/CodeSystem/condition-clinical",
                                "active");
                m_tree.concept_(resource, "code", kAbsent, code, {}, words);
                m_tree.reference(resource, "subject", m_patient);
            }
        }
    }

    void writeProvenance(Node* entries)
    {
        for (const store::Source& source : m_records.sources()) {
            const std::string uuid = idOf("provenance|" + source.id);
            Node* provenance = entry(entries, uuid);
            head(provenance, "Provenance", uuid);
            const bool self = source.kind == store::SourceKind::Self;
            const std::string who = self
                                        ? m_head.person.name
                                        : (source.provider.empty() ? source.name : source.provider);
            narrative(provenance,
                      paragraphDiv((self ? (dutch() ? "Door de patiënt toegevoegd: "
                                                    : "Added by the patient: ")
                                         : (dutch() ? "Afkomstig van: " : "From: "))
                                   + who));
            Node* targets = m_tree.array(provenance, "target");
            for (const auto& [sourceId, target] : m_targets) {
                if (sourceId == source.id) {
                    m_tree.reference(targets, {}, target);
                }
            }
            m_tree.text(provenance, "recorded", m_now);
            Node* agent = m_tree.object(m_tree.array(provenance, "agent"));
            m_tree.concept_(agent,
                            "type",
                            "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                            self ? "author" : "custodian");
            if (self) {
                m_tree.reference(agent, "who", m_patient);
            } else {
                m_tree.text(m_tree.object(agent, "who"), "display", who);
            }
        }
    }

    void writeConsent(Node* entries)
    {
        if (m_head.consent.empty()) {
            return;
        }
        const auto parsed = fhir::parseJson(m_head.consent);
        if (!parsed) {
            return;
        }
        Node* each = m_tree.object(entries);
        m_consent = std::string(parsed->root()->childText("id"));
        m_tree.text(each, "fullUrl", "urn:uuid:" + m_consent);
        Node* consent = m_tree.copy(each, "resource", *parsed->root());
        for (const char* member : {"patient", "performer"}) {
            if (Node* found = childOf(*consent, member)) {
                Document::remove(*found);
            }
        }
        m_tree.reference(consent, "patient", m_patient);
        m_tree.reference(m_tree.array(consent, "performer"), {}, m_patient);
    }

    void writeComposition(Node* composition)
    {
        head(composition, "Composition", m_composition);
        std::string words = dutch() ? "Samenvatting, samengesteld door de patiënt. "
                                    : "Summary, composed by the patient. ";
        if (!m_head.recipient.empty()) {
            words += (dutch() ? "Voor: " : "For: ") + m_head.recipient + ". ";
        }
        if (!m_head.until.empty()) {
            words += (dutch() ? "Bedoeld tot en met " : "Meant until ") + m_head.until + ". ";
        }
        words += m_head.question;
        narrative(composition, paragraphDiv(words));
        m_tree.text(composition, "status", "final");
        m_tree.concept_(composition, "type", kLoinc, "60591-5", "Patient summary Document");
        m_tree.reference(composition, "subject", m_patient);
        m_tree.text(composition, "date", m_now);
        Node* authors = m_tree.array(composition, "author");
        m_tree.reference(authors, {}, m_patient);
        m_tree.reference(authors, {}, m_device);
        m_tree.text(composition,
                    "title",
                    dutch() ? "Samenvatting van mijn gezondheid" : "My patient summary");
        m_tree.text(composition, "confidentiality", "N");
        Node* sections = m_tree.array(composition, "section");
        for (std::size_t i = 0; i < m_sections.size(); ++i) {
            if (!m_inSection[i].empty() || !m_absent[i].empty()) {
                writeSection(m_tree.object(sections), i);
            }
        }
        if (!m_head.question.empty() || !m_consent.empty()) {
            writeOwnSection(m_tree.object(sections));
        }
    }

    void writeSection(Node* made, std::size_t index)
    {
        const IpsSection& section = m_sections[index];
        m_tree.text(made, "title", section.title.in(m_head.language));
        if (!section.code.empty()) {
            m_tree.concept_(made, "code", kLoinc, section.code, section.display);
        }
        if (m_inSection[index].empty()) {
            const bool none = m_head.noneStated.contains(section.id);
            narrative(made,
                      paragraphDiv(none ? (dutch() ? "Volgens de patiënt: geen."
                                                   : "According to the patient: none.")
                                        : (dutch() ? "Geen informatie in dit document."
                                                   : "No information in this document.")));
            m_tree.reference(m_tree.array(made, "entry"), {}, m_absent[index]);
            return;
        }
        narrative(made, tableDiv(m_inSection[index], m_head.language));
        Node* entries = m_tree.array(made, "entry");
        for (const SharedRecord* record : m_inSection[index]) {
            m_tree.reference(entries, {}, record->uuid);
        }
    }

    void writeOwnSection(Node* made)
    {
        m_tree.text(made, "title", dutch() ? "Van de patiënt zelf" : "From the patient");
        m_tree.concept_(made, "code", kLoinc, "51855-5", "Patient Note");
        std::string words = m_head.question;
        if (words.empty()) {
            words = dutch() ? "Toestemming van de patiënt bij dit document."
                            : "The patient's consent with this document.";
        }
        narrative(made, paragraphDiv(words));
        if (!m_consent.empty()) {
            m_tree.reference(m_tree.array(made, "entry"), {}, m_consent);
        }
    }

    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kSubjects = {
        {{"AllergyIntolerance", "patient"},
         {"Condition", "subject"},
         {"Observation", "subject"},
         {"MedicationRequest", "subject"},
         {"MedicationStatement", "subject"},
         {"MedicationDispense", "subject"},
         {"MedicationAdministration", "subject"},
         {"Immunization", "patient"},
         {"Procedure", "subject"},
         {"DiagnosticReport", "subject"},
         {"DeviceUseStatement", "subject"},
         {"Flag", "subject"},
         {"CarePlan", "subject"},
         {"Goal", "subject"}}};

    const std::vector<IpsSection>& m_sections;
    const R4Conversion& m_conversion;
    const SharedRecords& m_records;
    const IpsHead& m_head;
    const std::string m_now;
    const std::string m_composition = idOf("composition");
    const std::string m_patient = idOf("patient");
    const std::string m_device = idOf("device");
    std::string m_consent;
    Document m_document;
    Tree m_tree{m_document};
    std::vector<std::vector<const SharedRecord*>> m_inSection;
    std::vector<std::string> m_absent;
    std::vector<std::pair<std::string, std::string>> m_targets; ///< source, uuid
};
} // namespace

IpsWriter::IpsWriter() = default;
IpsWriter::IpsWriter(IpsWriter&&) noexcept = default;
IpsWriter& IpsWriter::operator=(IpsWriter&&) noexcept = default;
IpsWriter::~IpsWriter() = default;

Result<IpsWriter> IpsWriter::load(const ResourceFiles& files)
{
    auto sections = loadSections(files);
    if (!sections) {
        return fail(sections.error());
    }
    auto conversion = R4Conversion::load(files);
    if (!conversion) {
        return fail(conversion.error());
    }
    IpsWriter writer;
    writer.m_state = std::make_unique<State>(State{std::move(*sections), std::move(*conversion)});
    return writer;
}

std::string IpsWriter::write(const SharedRecords& records, const IpsHead& head) const
{
    return Writing(m_state->sections, m_state->conversion, records, head).write();
}
} // namespace regie::share
