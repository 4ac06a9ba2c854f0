// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication_record.h"

#include "core/record/medication_modifier.h"
#include "core/record/medication_name.h"
#include "core/terms/terms.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include <fmt/format.h>

namespace regie::record
{
namespace
{
using fhir::Node;

constexpr std::string_view kStopCodesZib2017 = "urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1";

constexpr std::string_view kNotDoneMembers[] = {"notDoneCodeableConcept",
                                                "notDoneReference",
                                                "notPerformedReason"};

/** Calls `visit` with each item of a list member, or with the member when it is no list. */
template<class Visit>
void eachOf(const Node* member, const Visit& visit)
{
    if (member == nullptr) {
        return;
    }
    if (!member->isArray()) {
        visit(*member);
        return;
    }
    for (const Node& item : *member) {
        visit(item);
    }
}

/** The first extension whose url ends so: zib2017 and MP9 name alike things with other fronts. */
const Node* extensionOf(const Node& node, std::string_view urlEnd)
{
    const Node* found = nullptr;
    eachOf(node.child("extension"), [&](const Node& extension) {
        if (found == nullptr && extension.childText("url").ends_with(urlEnd)) {
            found = &extension;
        }
    });
    return found;
}

bool hasCode(const Node& coded, std::string_view code)
{
    bool found = false;
    eachOf(coded.child("coding"),
           [&](const Node& coding) { found = found || coding.childText("code") == code; });
    return found;
}

std::optional<MedicationBlock> blockOfCategory(const Node& resource)
{
    constexpr std::pair<std::string_view, MedicationBlock> kCodes[] = {
        {"33633005", MedicationBlock::Agreement},
        {"16076005", MedicationBlock::Agreement},
        {"395067002", MedicationBlock::VariableDosing},
        {"52711000146108", MedicationBlock::DispenseRequest},
        {"422037009", MedicationBlock::Administration},
        {"373784005", MedicationBlock::Dispense},
        {"422979000", MedicationBlock::Use},
        {"6", MedicationBlock::Use},
        {"18629005", MedicationBlock::Administered},
    };
    std::optional<MedicationBlock> block;
    eachOf(resource.child("category"), [&](const Node& category) {
        for (const auto& [code, known] : kCodes) {
            if (!block && hasCode(category, code)) {
                block = known;
            }
        }
    });
    return block;
}

std::optional<MedicationBlock> blockOfType(std::string_view type)
{
    constexpr std::pair<std::string_view, MedicationBlock> kTypes[] = {
        {"MedicationRequest", MedicationBlock::Agreement},
        {"MedicationDispense", MedicationBlock::Dispense},
        {"MedicationStatement", MedicationBlock::Use},
        {"MedicationUsage", MedicationBlock::Use},
        {"MedicationAdministration", MedicationBlock::Administered},
    };
    for (const auto& [name, block] : kTypes) {
        if (name == type) {
            return block;
        }
    }
    return std::nullopt;
}

Words codedWords(const Node& coded, const terms::Terms& terms)
{
    Words words = Words::same(coded.childText("text"));
    eachOf(coded.child("coding"), [&](const Node& coding) {
        if (!words.empty()) {
            return;
        }
        const Words* known = terms.code(coding.childText("system"), coding.childText("code"));
        words = known ? *known : Words::same(coding.childText("display"));
    });
    return words;
}

/** A person or organisation as the source names it, in words a person can read. */
std::string nameOf(const Node* reference, const MedicationInput& input)
{
    if (reference == nullptr) {
        return {};
    }
    std::string text = readableName(reference->childText("display"));
    if (!text.empty()) {
        return text;
    }
    const Node* target = input.resolver ? input.resolver->resolve(*reference) : nullptr;
    if (target == nullptr) {
        return {};
    }
    const Node* name = target->child("name");
    if (name != nullptr && name->isLeaf()) {
        return readableName(name->text);
    }
    if (name != nullptr && name->isArray() && name->firstChild != nullptr) {
        return readableName(name->firstChild->childText("text"));
    }
    return nameOf(target->child("practitioner"), input);
}

/** Counts from a day on, in whole days, weeks, months or years; empty for other lengths. */
std::string dayAfter(std::string_view start,
                     std::string_view number,
                     std::string_view unit,
                     int shift)
{
    const std::optional<time::PartialDate> from = time::PartialDate::parse(start);
    int count = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
    if (!from || from->day == 0 || error != std::errc() || end != number.data() + number.size()) {
        return {};
    }
    using namespace std::chrono;
    year_month_day day{year(from->year), month(from->month), std::chrono::day(from->day)};
    if (unit == "mo" || unit == "a") {
        day += unit == "mo" ? months(count) : months(12 * count);
        if (!day.ok()) {
            day = day.year() / day.month() / last;
        }
        count = 0;
    } else if (unit == "wk") {
        count *= 7;
    } else if (unit != "d") {
        return {};
    }
    const year_month_day found = sys_days(day) + days(count + shift);
    return fmt::format("{:04}-{:02}-{:02}",
                       static_cast<int>(found.year()),
                       static_cast<unsigned>(found.month()),
                       static_cast<unsigned>(found.day()));
}

/** "until midnight at the start of" a day means that the day before was the last. */
std::string lastDay(std::string_view end)
{
    if (end.size() > 18 && end.substr(10, 9) == "T00:00:00") {
        return dayAfter(end.substr(0, 10), "0", "d", -1);
    }
    return std::string(end);
}

class RecordReader
{
public:
    RecordReader(const MedicationInput& input, const terms::Terms& terms)
        : m_input(input), m_node(*input.resource->root), m_terms(terms)
    {
        m_record.input = &input;
    }

    std::optional<MedicationRecord> read()
    {
        const std::optional<MedicationBlock> byType = blockOfType(m_node.childText("resourceType"));
        m_record.status = m_node.childText("status");
        if (!byType || m_record.status == "entered-in-error") {
            return std::nullopt;
        }
        const std::optional<MedicationBlock> byCategory = blockOfCategory(m_node);
        m_record.block = byCategory.value_or(*byType);
        m_record.ofZib = byCategory.has_value();
        // A proposal is a question to agree on something.
        const std::string_view intent = m_node.childText("intent");
        if (m_record.block == MedicationBlock::Agreement
            && (intent == "proposal" || intent == "plan")) {
            m_record.block = MedicationBlock::DispenseRequest;
        }
        m_record.taken = m_node.childText("taken");
        readAdherence(m_node, m_record);
        m_record.doNotUse = m_node.childText("doNotPerform") == "true";
        m_record.fromDispense = saysProfile("612-DispenseToFHIRConversion");
        m_record.notDone = saysNotDone();
        readLinks();
        readTimes();
        readModifiers();
        readWords();
        return std::move(m_record);
    }

private:
    bool saysProfile(std::string_view part) const
    {
        const auto& profiles = m_input.resource->profiles;
        return std::any_of(profiles.begin(), profiles.end(), [&](const std::string& profile) {
            return profile.find(part) != std::string::npos;
        });
    }

    /** R4 says it by status, STU3 in a member of its own. */
    bool saysNotDone() const
    {
        const std::string& status = m_record.status;
        const bool member =
            std::any_of(std::begin(kNotDoneMembers),
                        std::end(kNotDoneMembers),
                        [&](std::string_view name) { return m_node.child(name) != nullptr; });
        return member || status == "not-done" || status == "cancelled" || status == "declined"
               || m_node.childText("notGiven") == "true";
    }

    static std::string keyOf(const Node& identifier)
    {
        const std::string_view value = identifier.childText("value");
        if (value.empty()) {
            return {};
        }
        return std::string(identifier.childText("system")) + '|' + std::string(value);
    }

    void addLinks(std::vector<std::string>& to, const Node* references)
    {
        eachOf(references, [&](const Node& reference) {
            std::string link = linkOf(reference, m_input);
            if (!link.empty()) {
                to.push_back(std::move(link));
            }
        });
    }

    void readLinks()
    {
        eachOf(m_node.child("identifier"), [&](const Node& identifier) {
            if (std::string key = keyOf(identifier); !key.empty()) {
                m_record.identifiers.push_back(std::move(key));
            }
        });
        for (const std::string_view url :
             {"ext-PharmaceuticalTreatment.Identifier", "zib-Medication-MedicationTreatment"}) {
            const Node* treatment = extensionOf(m_node, url);
            const Node* value = treatment ? treatment->child("valueIdentifier") : nullptr;
            if (value != nullptr) {
                m_record.treatment = keyOf(*value);
            }
        }
        addLinks(m_record.replaces, m_node.child("priorPrescription"));
        for (const std::string_view url :
             {"ext-RelationAdministrationAgreement", "BasedOnAgreementOrUse"}) {
            if (const Node* extension = extensionOf(m_node, url)) {
                addLinks(m_record.replaces, extension->child("valueReference"));
            }
        }
        for (const std::string_view member :
             {"authorizingPrescription", "derivedFrom", "basedOn", "prescription", "request"}) {
            addLinks(m_record.basis, m_node.child(member));
        }
        if (const Node* extension = extensionOf(m_node, "RelatedMedicationAgreement")) {
            addLinks(m_record.basis, extension->child("valueReference"));
        }
    }

    std::string valueOf(std::string_view urlEnd, std::string_view member) const
    {
        const Node* extension = extensionOf(m_node, urlEnd);
        return extension ? std::string(extension->childText(member)) : std::string();
    }

    void readTimes()
    {
        std::string registered = valueOf("ext-RegistrationDateTime", "valueDateTime");
        for (const std::string_view member : {"authoredOn", "dateAsserted", "dateWritten"}) {
            registered = registered.empty() ? std::string(m_node.childText(member)) : registered;
        }
        if (registered.empty()) {
            registered = valueOf("AdministrationAgreement-AuthoredOn", "valueDateTime");
        }
        if (const auto date = time::PartialDate::parse(registered)) {
            m_record.registered = date->sortKey();
        }
        if (!m_record.notDone) {
            readHandedOver();
        }
        readPeriod();
    }

    void readHandedOver()
    {
        m_record.handedOver = m_node.childText("whenHandedOver");
        // What was made ready is only with the person when the hand-out is said to be done.
        const bool underWay = m_record.status == "preparation" || m_record.status == "in-progress"
                              || m_record.status == "on-hold" || m_record.status == "stopped";
        if (m_record.handedOver.empty() && underWay) {
            m_record.notDone = m_record.block == MedicationBlock::Dispense;
        } else if (m_record.handedOver.empty()) {
            m_record.handedOver = m_node.childText("whenPrepared");
        }
    }

    /** The period of use: the zib's extension, else the effective time, else the dosage's bounds. */
    void readPeriod()
    {
        const Node* period = nullptr;
        for (const std::string_view url :
             {"ext-TimeInterval.Period", "zib-Medication-PeriodOfUse"}) {
            const Node* extension = extensionOf(m_node, url);
            period = period == nullptr && extension ? extension->child("valuePeriod") : period;
        }
        for (const std::string_view member : {"effectivePeriod", "occurencePeriod"}) {
            period = period == nullptr ? m_node.child(member) : period;
        }
        if (period == nullptr) {
            period = dosageBounds();
        }
        if (period != nullptr) {
            m_record.start = period->childText("start");
            m_record.end = lastDay(period->childText("end"));
            addLength(extensionOf(*period, "Duration"));
        } else {
            m_record.start = m_node.childText("effectiveDateTime");
        }
        addLength(extensionOf(m_node, "zib-MedicationUse-Duration"));
    }

    const Node* dosageBounds() const
    {
        const Node* bounds = nullptr;
        int count = 0;
        for (const std::string_view member : {"dosageInstruction", "dosage"}) {
            eachOf(m_node.child(member), [&](const Node& dosage) {
                ++count;
                const Node* timing = dosage.child("timing");
                const Node* repeat = timing ? timing->child("repeat") : nullptr;
                bounds = repeat ? repeat->child("boundsPeriod") : nullptr;
            });
        }
        return count == 1 ? bounds : nullptr;
    }

    void addLength(const Node* extension)
    {
        const Node* length = extension ? extension->child("valueDuration") : nullptr;
        if (length != nullptr && m_record.end.empty() && !m_record.start.empty()) {
            m_record.end =
                dayAfter(m_record.start, length->childText("value"), length->childText("code"), -1);
        }
    }

    void readModifiers()
    {
        eachOf(m_node.child("modifierExtension"), [&](const Node& extension) {
            const std::string_view url = extension.childText("url");
            const Node* value = extension.child("valueCodeableConcept");
            if (url.ends_with("StopType") && value != nullptr) {
                readStop(*value);
            } else if (!url.ends_with("RepeatPeriodCyclicalSchedule")) {
                m_record.unclear = true;
            }
        });
        for (const std::string_view member : {"dosageInstruction", "dosage"}) {
            eachOf(m_node.child(member), [&](const Node& dosage) {
                m_record.unclear = m_record.unclear || holdsModifier(dosage);
            });
        }
        if (const Node* agreed = extensionOf(m_node, "AsAgreedIndicator")) {
            m_record.asAgreed = agreed->childText("valueBoolean") == "true";
        }
    }

    void readStop(const Node& value)
    {
        constexpr std::pair<std::string_view, MedicationStop> kStops[] = {
            {"410546004", MedicationStop::Stopped},
            {"385655000", MedicationStop::Paused},
            {"89925002", MedicationStop::Cancelled},
        };
        eachOf(value.child("coding"), [&](const Node& coding) {
            const std::string_view code = coding.childText("code");
            if (coding.childText("system") == kStopCodesZib2017) {
                m_record.stop = code == "1"   ? MedicationStop::Paused
                                : code == "2" ? MedicationStop::Stopped
                                              : m_record.stop;
            }
            for (const auto& [known, stop] : kStops) {
                m_record.stop = code == known ? stop : m_record.stop;
            }
        });
        m_record.unclear = m_record.unclear || m_record.stop == MedicationStop::None;
    }

    void readWords()
    {
        fhir::ContainedResolver contained;
        fhir::Resolver& resolver = m_input.resolver ? *m_input.resolver : contained;
        m_record.product = productOf(m_node, resolver, m_terms);
        if (const Node* reference = productReference()) {
            m_record.productLink = linkOf(*reference, m_input);
        }
        m_record.nameToCome = m_record.product.name.empty() && refersToAbsent(resolver);
        for (const std::string_view member : {"dosageInstruction", "dosage"}) {
            const Node* dosage = m_node.child(member);
            m_record.saysDosage =
                m_record.saysDosage || (dosage != nullptr && dosage->firstChild != nullptr);
        }
        m_record.dosage = dosageOf(m_node, resolver, m_terms);
        m_record.comparable = dosageAs(m_node, "tablet", m_terms).sentence;
        m_record.who = whoOf();
        readReason();
    }

    /**
     * Why it was stopped. A reasonCode is what the medicine is for, but on an agreement of MP9 that
     * stops another it is why that one was stopped (MP9, MedicationAgreement).
     */
    void readReason()
    {
        const bool stops = m_record.stop != MedicationStop::None;
        const bool agreement = m_node.childText("resourceType") == "MedicationRequest";
        for (const std::string_view member :
             {"statusReason", "statusReasonCodeableConcept", "reasonCode"}) {
            if (member != "reasonCode" || (stops && agreement)) {
                eachOf(m_node.child(member), [&](const Node& coded) { takeReason(coded); });
            }
        }
        for (const std::string_view url :
             {"ReasonModificationOrDiscontinuation", "ReasonForChangeOrDiscontinuationOfUse"}) {
            const Node* extension = extensionOf(m_node, url);
            if (const Node* coded =
                    extension ? extension->child("valueCodeableConcept") : nullptr) {
                takeReason(*coded);
            }
        }
        if (m_record.reason.empty() && stops) {
            m_record.reason =
                Words::same(valueOf("AdministrationAgreement-AgreementReason", "valueString"));
        }
    }

    const Node* productReference() const
    {
        if (const Node* medication = m_node.child("medication")) {
            return medication->child("reference");
        }
        return m_node.child("medicationReference");
    }

    bool refersToAbsent(fhir::Resolver& resolver) const
    {
        const Node* reference = productReference();
        return reference != nullptr && reference->isObject()
               && resolver.resolve(*reference) == nullptr;
    }

    void takeReason(const Node& coded)
    {
        if (m_record.reason.empty()) {
            m_record.reason = codedWords(coded, m_terms);
        }
    }

    std::string whoOf()
    {
        const Node* requester = m_node.child("requester");
        if (const Node* agent = requester ? requester->child("agent") : nullptr) {
            const Node* role = extensionOf(*agent, "practitionerrole-reference");
            const std::string name =
                nameOf(role ? role->child("valueReference") : nullptr, m_input);
            return name.empty() ? nameOf(agent, m_input) : name;
        }
        if (requester != nullptr) {
            return nameOf(requester, m_input);
        }
        std::string who;
        eachOf(m_node.child("performer"), [&](const Node& performer) {
            const Node* actor = performer.child("actor");
            who = who.empty() ? nameOf(actor ? actor : &performer, m_input) : who;
        });
        for (const std::string_view url : {"Author", "Prescriber"}) {
            if (const Node* extension = extensionOf(m_node, url); extension && who.empty()) {
                who = nameOf(extension->child("valueReference"), m_input);
            }
        }
        return who.empty() ? nameOf(m_node.child("informationSource"), m_input) : who;
    }

    const MedicationInput& m_input;
    const Node& m_node;
    const terms::Terms& m_terms;
    MedicationRecord m_record;
};
} // namespace

std::string linkOf(const fhir::Node& reference, const MedicationInput& input)
{
    if (const Node* identifier = reference.child("identifier")) {
        const std::string_view value = identifier->childText("value");
        if (!value.empty()) {
            return std::string(identifier->childText("system")) + '|' + std::string(value);
        }
    }
    std::string_view target = reference.childText("reference");
    if (target.empty() || target.front() == '#') {
        return {};
    }
    // "https://server/fhir/MedicationRequest/1" and "MedicationRequest/1" are the same one.
    const std::size_t id = target.rfind('/');
    const std::size_t type =
        id == std::string_view::npos || id == 0 ? id : target.rfind('/', id - 1);
    if (type != std::string_view::npos && type != id) {
        target.remove_prefix(type + 1);
    }
    return fmt::format("@{} {}", fmt::ptr(input.resolver), target);
}

std::string selfLink(const MedicationInput& input)
{
    return fmt::format(
        "@{} {}/{}", fmt::ptr(input.resolver), input.resource->type, input.resource->id);
}

std::optional<MedicationRecord> readMedication(const MedicationInput& input,
                                               const terms::Terms& terms)
{
    if (input.resource == nullptr || input.resource->root == nullptr) {
        return std::nullopt;
    }
    return RecordReader(input, terms).read();
}
} // namespace regie::record
