// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage_parse.h"

#include "core/record/dosage_codes.h"
#include "core/record/medication_modifier.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <string_view>

namespace regie::record
{
namespace
{
using fhir::Node;

constexpr std::string_view kTranslation =
    "http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation";
constexpr std::string_view kExact = "http://hl7.org/fhir/StructureDefinition/timing-exact";

/** "1.50" -> "1.5"; empty when it is no plain decimal (an exponent, a sign, letters). */
std::string decimal(std::string_view text)
{
    const bool plain = !text.empty() && text.size() <= 12 && text.front() != '.'
                       && text.find_first_not_of("0123456789.") == std::string_view::npos
                       && std::count(text.begin(), text.end(), '.') <= 1;
    if (!plain) {
        return {};
    }
    std::string number(text);
    if (number.find('.') != std::string::npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.back() == '.') {
            number.pop_back();
        }
    }
    return number;
}

/** Members that say nothing about how to take a medicine. */
bool silent(std::string_view key)
{
    return key == "id" || key == "resourceType";
}

std::string_view timeUnit(std::string_view code, std::string_view text)
{
    for (const std::string_view unit : {"s", "min", "h", "d", "wk", "mo", "a"}) {
        if (unit == code) {
            return unit;
        }
    }
    const std::string folded = foldedText(text.empty() ? code : text);
    // "mL per h" without a code: the unit is written as its code.
    if (code.empty() && (folded == "h" || folded == "min" || folded == "wk")) {
        return folded == "h" ? "h" : folded == "min" ? "min" : "wk";
    }
    const std::pair<std::string_view, std::string_view> words[] = {
        {"uur", "h"},      {"hour", "h"},    {"hours", "h"},    {"dag", "d"},       {"dagen", "d"},
        {"day", "d"},      {"days", "d"},    {"week", "wk"},    {"weken", "wk"},    {"weeks", "wk"},
        {"maand", "mo"},   {"month", "mo"},  {"jaar", "a"},     {"year", "a"},      {"years", "a"},
        {"maanden", "mo"}, {"months", "mo"}, {"minuut", "min"}, {"minuten", "min"},
    };
    for (const auto& [word, unit] : words) {
        if (word == folded) {
            return unit;
        }
    }
    return {};
}

/** Reads one Dosage; every member that is not understood makes `complete` false. */
class InstructionReader
{
public:
    explicit InstructionReader(DosageInstruction& instruction) : m_to(instruction) { }

    void read(const Node& dosage)
    {
        for (const Node& member : dosage) {
            readMember(member);
        }
    }

private:
    void lost() { m_to.complete = false; }

    std::string number(const Node* leaf)
    {
        if (leaf == nullptr) {
            return {};
        }
        std::string value = decimal(leaf->text);
        if (value.empty()) {
            lost();
        }
        return value;
    }

    DosageConcept readConcept(const Node& node)
    {
        DosageConcept read;
        for (const Node& member : node) {
            if (member.key == "coding") {
                for (const Node& coding : member) {
                    read.codings.push_back({std::string(coding.childText("system")),
                                            std::string(coding.childText("code")),
                                            std::string(coding.childText("display"))});
                }
            } else if (member.key == "text") {
                read.text = member.text;
            } else if (!silent(member.key)) {
                lost();
            }
        }
        return read;
    }

    struct Quantity {
        std::string value, unit, unitText;
    };

    /** Only a translation into another unit may stand on a quantity; a comparator may not. */
    Quantity readQuantity(const Node& node)
    {
        Quantity read;
        read.value = number(node.child("value"));
        read.unitText = node.childText("unit");
        read.unit = unitOfCode(node.childText("system"), node.childText("code"));
        for (const Node& member : node) {
            if (member.key == "extension") {
                for (const Node& extension : member) {
                    readTranslation(read, extension);
                }
            } else if (member.key != "value" && member.key != "unit" && member.key != "system"
                       && member.key != "code" && !silent(member.key)) {
                lost();
            }
        }
        if (read.unit.empty()) {
            read.unit = unitOfText(read.unitText);
        }
        return read;
    }

    void readTranslation(Quantity& read, const Node& extension)
    {
        const Node* value = extension.child("valueQuantity");
        if (extension.childText("url") != kTranslation || value == nullptr) {
            lost();
            return;
        }
        const std::string_view unit =
            unitOfCode(value->childText("system"), value->childText("code"));
        // The same amount in the G-Standaard's unit tells "stuk" from "dosis" where UCUM has "1".
        if (!unit.empty() && decimal(value->childText("value")) == read.value) {
            read.unit = unit;
        }
    }

    DosageAmount readAmount(const Node& node)
    {
        const Quantity read = readQuantity(node);
        if (read.value.empty()) {
            lost();
        }
        return {read.value, read.value, read.unit, read.unitText};
    }

    DosageAmount readRange(const Node& node)
    {
        DosageAmount read;
        for (const Node& member : node) {
            if (member.key != "low" && member.key != "high") {
                silent(member.key) ? void() : lost();
                continue;
            }
            Quantity end = readQuantity(member);
            const bool other =
                !read.low.empty()
                && (read.unit != end.unit || (end.unit.empty() && read.unitText != end.unitText));
            if (other || end.value.empty()) {
                lost();
            }
            (member.key == "low" ? read.low : read.high) = end.value;
            read.unit = end.unit;
            read.unitText = end.unitText;
        }
        if (read.low.empty() && read.high.empty()) {
            lost();
        }
        return read;
    }

    DosageSpan readSpan(const Node& node)
    {
        const std::string value = number(node.child("value"));
        const std::string_view unit = timeUnit(node.childText("code"), node.childText("unit"));
        if (value.empty() || unit.empty() || node.child("comparator") != nullptr) {
            lost();
            return {};
        }
        return {value, value, std::string(unit)};
    }

    DosagePer readRatio(const Node& node)
    {
        const Node* amount = node.child("numerator");
        const Node* per = node.child("denominator");
        if (amount == nullptr || per == nullptr) {
            lost();
            return {};
        }
        return {readAmount(*amount), readSpan(*per)};
    }

    /** Takes "ml/h" apart: the unit of a rate that is no ratio. */
    DosagePer perUnit(DosageAmount amount, const Node& quantity)
    {
        const bool coded = quantity.child("code") != nullptr;
        const std::string_view unit = quantity.childText(coded ? "code" : "unit");
        const std::size_t slash = unit.find('/');
        if (slash == std::string_view::npos) {
            lost();
            return {};
        }
        const std::string_view what = unit.substr(0, slash);
        amount.unit = coded ? unitOfCode(quantity.childText("system"), what) : unitOfText(what);
        const std::string_view per = timeUnit(unit.substr(slash + 1), {});
        if (amount.unit.empty() || per.empty()) {
            lost();
        }
        return {std::move(amount), {"1", "1", std::string(per)}};
    }

    bool readDoseMember(const Node& member)
    {
        if (member.key == "doseQuantity") {
            m_to.dose.push_back(readAmount(member));
        } else if (member.key == "doseRange") {
            m_to.dose.push_back(readRange(member));
        } else if (member.key == "rateRatio") {
            m_to.rate.push_back(readRatio(member));
        } else if (member.key == "rateQuantity") {
            m_to.rate.push_back(perUnit(readAmount(member), member));
        } else if (member.key == "rateRange") {
            DosageAmount range = readRange(member);
            const Node* end = member.child("low") ? member.child("low") : member.child("high");
            if (end != nullptr) {
                m_to.rate.push_back(perUnit(std::move(range), *end));
            }
        } else {
            return false;
        }
        return true;
    }

    /** R4. More than one entry is another way to say the dose, which we cannot choose between. */
    void readDoseAndRate(const Node& list)
    {
        if (list.childCount != 1) {
            lost();
            return;
        }
        for (const Node& member : *list.firstChild) {
            if (!readDoseMember(member) && member.key != "type" && !silent(member.key)) {
                lost();
            }
        }
    }

    void addText(const Node& node)
    {
        if (!m_to.text.empty()) {
            m_to.text += ' ';
        }
        m_to.text += node.text;
    }

    void readMember(const Node& member)
    {
        const std::string_view key = member.key;
        if (key == "sequence") {
            m_to.sequence = number(&member);
        } else if (key == "text") {
            addText(member);
        } else if (key == "patientInstruction") {
            addText(member);
            m_to.extra.push_back({{}, std::string(member.text)});
        } else if (key == "additionalInstruction") {
            for (const Node& extra : member) {
                m_to.extra.push_back(readConcept(extra));
            }
        } else if (key == "timing") {
            readTiming(member);
        } else if (key == "asNeededBoolean") {
            m_to.asNeeded = member.text == "true";
        } else if (key == "asNeededCodeableConcept") {
            m_to.asNeeded = true;
            m_to.asNeededFor = readConcept(member);
        } else if (key == "site") {
            m_to.site = readConcept(member);
        } else if (key == "route") {
            m_to.route = readConcept(member);
        } else if (key == "method") {
            m_to.method = readConcept(member);
        } else if (key == "doseAndRate") {
            readDoseAndRate(member);
        } else if (key == "maxDosePerPeriod") {
            // A list since R5; read as one here.
            m_to.maxPerPeriod.push_back(readRatio(member));
        } else if (key == "maxDosePerAdministration") {
            m_to.maxPerTime.push_back(readAmount(member));
        } else if (key == "maxDosePerLifetime") {
            m_to.maxEver.push_back(readAmount(member));
        } else if (!readDoseMember(member) && !silent(key)) {
            lost();
        }
    }

    void readTiming(const Node& timing)
    {
        for (const Node& member : timing) {
            if (member.key == "repeat") {
                readRepeat(member);
            }
        }
        for (const Node& member : timing) {
            if (member.key == "code") {
                if (!addTimingCode(m_to.timing, readConcept(member))) {
                    lost();
                }
            } else if (member.key != "repeat" && !silent(member.key)) {
                lost();
            }
        }
    }

    void readBounds(const Node& member)
    {
        DosageTiming& timing = m_to.timing;
        if (member.key == "boundsDuration") {
            timing.bounds = readSpan(member);
        } else if (member.key == "boundsPeriod") {
            timing.boundsStart = member.childText("start");
            timing.boundsEnd = member.childText("end");
        } else {
            const Node* low = member.child("low");
            const Node* high = member.child("high");
            if (low == nullptr || high == nullptr) {
                lost();
                return;
            }
            timing.bounds = readSpan(*low);
            const DosageSpan end = readSpan(*high);
            timing.bounds.high = end.low;
            if (end.unit != timing.bounds.unit) {
                lost();
            }
        }
    }

    static void readList(std::vector<std::string>& to, const Node& list)
    {
        for (const Node& item : list) {
            to.emplace_back(item.text);
        }
        // STU3 has `when` and `timeOfDay` as lists too; a single value is read as one.
        if (list.isLeaf()) {
            to.emplace_back(list.text);
        }
    }

    void readUnit(DosageSpan& span, const Node& member)
    {
        span.unit = timeUnit(member.text, {});
        if (span.unit.empty()) {
            lost();
        }
    }

    bool readRepeatNumber(const Node& member)
    {
        DosageTiming& timing = m_to.timing;
        const std::pair<std::string_view, std::string*> numbers[] = {
            {"count", &timing.count},
            {"countMax", &timing.countMax},
            {"frequency", &timing.frequency},
            {"frequencyMax", &timing.frequencyMax},
            {"period", &timing.period.low},
            {"periodMax", &timing.period.high},
            {"duration", &timing.duration.low},
            {"durationMax", &timing.duration.high},
            {"offset", &timing.offset},
        };
        for (const auto& [key, to] : numbers) {
            if (member.key == key) {
                *to = number(&member);
                return true;
            }
        }
        return false;
    }

    void readRepeat(const Node& repeat)
    {
        DosageTiming& timing = m_to.timing;
        for (const Node& member : repeat) {
            if (readRepeatNumber(member) || silent(member.key)) {
                continue;
            }
            if (member.key.starts_with("bounds")) {
                readBounds(member);
            } else if (member.key == "periodUnit") {
                readUnit(timing.period, member);
            } else if (member.key == "durationUnit") {
                readUnit(timing.duration, member);
            } else if (member.key == "dayOfWeek") {
                readList(timing.days, member);
            } else if (member.key == "timeOfDay") {
                readList(timing.times, member);
            } else if (member.key == "when") {
                readList(timing.when, member);
            } else if (member.key == "extension") {
                readExtensions(member);
            } else {
                lost();
            }
        }
        for (DosageSpan* span : {&timing.period, &timing.duration}) {
            if (span->high.empty()) {
                span->high = span->low;
            }
            if (span->low.empty() != span->unit.empty()) {
                lost();
            }
        }
    }

    void readExtensions(const Node& list)
    {
        for (const Node& extension : list) {
            if (extension.childText("url") != kExact) {
                lost();
                continue;
            }
            // False means what absent means: the times may shift a little.
            m_to.timing.exact = extension.childText("valueBoolean") == "true";
        }
    }

    DosageInstruction& m_to;
};

void addOriginal(DosagePlan& plan, std::set<std::string>& seen, std::string_view text)
{
    if (text.empty() || !seen.emplace(text).second) {
        return;
    }
    if (!plan.original.empty()) {
        plan.original += ' ';
    }
    plan.original += text;
}

/** The cycle is said once for all instructions, on the resource. */
void readCycle(DosagePlan& plan, const Node& resource)
{
    for (const std::string_view list : {"modifierExtension", "extension"}) {
        const Node* extensions = resource.child(list);
        if (extensions == nullptr) {
            continue;
        }
        for (const Node& extension : *extensions) {
            if (!extension.childText("url").ends_with("RepeatPeriodCyclicalSchedule")) {
                continue;
            }
            const Node* value = extension.child("valueDuration");
            const std::string number = value ? decimal(value->childText("value")) : std::string();
            const std::string_view unit =
                value ? timeUnit(value->childText("code"), value->childText("unit")) : "";
            plan.complete = plan.complete && !number.empty() && !unit.empty();
            plan.cycle = {number, number, std::string(unit)};
        }
    }
}

void order(DosagePlan& plan)
{
    std::vector<DosageInstruction>& all = plan.instructions;
    if (all.size() < 2) {
        return;
    }
    const auto place = [](const DosageInstruction& one) {
        int value = -1;
        std::from_chars(one.sequence.data(), one.sequence.data() + one.sequence.size(), value);
        return value;
    };
    std::set<int> places;
    for (const DosageInstruction& one : all) {
        places.insert(place(one));
    }
    if (places.size() == 1) {
        plan.order = DosagePlan::Order::Parallel;
    } else if (places.size() == all.size() && !places.contains(-1)) {
        plan.order = DosagePlan::Order::Sequential;
        std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
            return place(a) < place(b);
        });
    } else {
        plan.order = DosagePlan::Order::Unclear;
    }
}
} // namespace

const std::string& DosageConcept::words() const
{
    if (!text.empty() || codings.empty()) {
        return text;
    }
    return codings.front().display;
}

const fhir::Node* medicationAbove(const fhir::Node& dosage)
{
    for (const Node* node = dosage.parent; node != nullptr; node = node->parent) {
        if (node->child("resourceType") != nullptr) {
            return node;
        }
    }
    return nullptr;
}

std::string renderedDosage(const fhir::Node& resource)
{
    if (const Node* extensions = resource.child("extension")) {
        for (const Node& extension : *extensions) {
            if (extension.childText("url").ends_with("ext-RenderedDosageInstruction")) {
                return std::string(extension.childText("valueString"));
            }
        }
    }
    // R5 has an element for it.
    return std::string(resource.childText("renderedDosageInstruction"));
}

bool saysStopped(const fhir::Node& resource)
{
    if (const Node* extensions = resource.child("modifierExtension")) {
        for (const Node& extension : *extensions) {
            if (extension.childText("url").ends_with("StopType")) {
                return true;
            }
        }
    }
    const std::string_view status = resource.childText("status");
    const bool ended = status == "stopped" || status == "on-hold" || status == "cancelled"
                       || status == "not-taken" || status == "entered-in-error";
    return ended || resource.childText("taken") == "n" || adherenceSaysNotTaken(resource);
}

DosagePlan parseDosages(const std::vector<const fhir::Node*>& dosages)
{
    DosagePlan plan;
    std::set<std::string> seen;
    if (!dosages.empty()) {
        if (const Node* resource = medicationAbove(*dosages.front())) {
            readCycle(plan, *resource);
            addOriginal(plan, seen, renderedDosage(*resource));
            plan.stopped = saysStopped(*resource);
        }
    }
    const bool rendered = !plan.original.empty();
    for (const Node* dosage : dosages) {
        DosageInstruction instruction;
        InstructionReader(instruction).read(*dosage);
        plan.complete = plan.complete && instruction.complete;
        if (!rendered) {
            addOriginal(plan, seen, instruction.text);
        }
        plan.instructions.push_back(std::move(instruction));
    }
    // Without a text of its own, a free instruction is the only thing the source wrote.
    if (plan.original.empty()) {
        for (const DosageInstruction& one : plan.instructions) {
            for (const DosageConcept& extra : one.extra) {
                addOriginal(plan, seen, extra.words());
            }
        }
    }
    order(plan);
    return plan;
}
} // namespace regie::record
