// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/emergency_words.h"

#include "core/time/partial_date.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <set>
#include <string_view>

namespace regie::share
{
namespace
{
using fhir::Node;

std::string in(Language language, std::string_view dutch, std::string_view english)
{
    return std::string(language == Language::Dutch ? dutch : english);
}

bool isDirective(const SharedRecord& record)
{
    const std::string& kind = record.stored.fact.kind;
    return kind == "treatment_directive" || kind == "advance_directive";
}

/** The value of the first row that a lens calls so in Dutch; empty: there is none. */
std::string rowOf(const SharedRecord& record,
                  std::initializer_list<std::string_view> labels,
                  Language language)
{
    for (const record::Row& row : record.detail.rows) {
        if (std::find(labels.begin(), labels.end(), row.label.nl) != labels.end()) {
            return row.value.in(language);
        }
    }
    return {};
}

void addSentence(std::string& line, const std::string& sentence)
{
    if (!sentence.empty()) {
        line += (line.ends_with('.') ? " " : ". ") + sentence;
    }
}

/** Period.end of the consent or of what it provides; empty: open, or not said. */
std::string endOf(const Node& consent)
{
    const Node* provision = consent.child("provision");
    for (const Node* holder : {&consent, provision}) {
        const Node* period = holder == nullptr ? nullptr : holder->child("period");
        if (period != nullptr && !period->childText("end").empty()) {
            return std::string(period->childText("end"));
        }
    }
    return {};
}

/** A day holds until it is over, so only as many figures are compared. */
bool isBefore(const std::string& end, Clock::Instant now)
{
    const auto parsed = time::PartialDate::parse(end);
    const std::string key = parsed ? parsed->sortKey() : std::string();
    return !key.empty() && time::instantText(now).substr(0, key.size()) > key;
}

void addCodes(const Node* coded, std::set<std::string>& codes)
{
    const Node* codings = coded == nullptr ? nullptr : coded->child("coding");
    if (codings == nullptr || !codings->isArray()) {
        return;
    }
    for (const Node& coding : *codings) {
        if (!coding.childText("code").empty()) {
            codes.insert(std::string(coding.childText("system")) + '|'
                         + std::string(coding.childText("code")));
        }
    }
}

/** Which treatment a limit of care is about, as "system|code". */
std::set<std::string> treatmentOf(const Node& consent)
{
    std::set<std::string> codes;
    if (const Node* extensions = consent.child("extension")) {
        for (const Node& each : *extensions) {
            if (each.childText("url").ends_with("-TreatmentDirective-Treatment")
                || each.childText("url").ends_with("ext-TreatmentDirective2.Treatment")) {
                addCodes(each.child("valueCodeableConcept"), codes);
            }
        }
    }
    const Node* provision = consent.child("provision");
    const Node* coded = provision == nullptr ? nullptr : provision->child("code");
    if (coded != nullptr && coded->isArray()) {
        for (const Node& each : *coded) {
            addCodes(&each, codes);
        }
    }
    return codes;
}

bool isInForce(const SharedRecord& record)
{
    return record.resource.root->childText("status") == "active";
}

/** The day of the newest other one about the same treatment; empty: this is the newest. */
std::string newerThan(const SharedRecords& records, const SharedRecord& record)
{
    const std::set<std::string> treatment = treatmentOf(*record.resource.root);
    std::string newest;
    for (const SharedRecord& other : records.records()) {
        const std::string& date = other.stored.fact.date.start;
        if (&other == &record || other.stored.fact.kind != record.stored.fact.kind
            || !isInForce(other) || date.size() < 4
            || date.substr(0, 10) <= record.stored.fact.date.start.substr(0, 10)) {
            continue;
        }
        const std::set<std::string> theirs = treatmentOf(*other.resource.root);
        const bool same = std::any_of(treatment.begin(), treatment.end(), [&](const auto& code) {
            return theirs.contains(code);
        });
        newest = same ? std::max(newest, date) : newest;
    }
    return record.stored.fact.date.start.empty() ? std::string() : newest;
}

/** "Besproken met patiënt, 28 november 2022", or what of it is known. */
std::string discussedOf(const SharedRecord& record, Language language)
{
    const std::string with =
        rowOf(record, {"Besproken met", "Gecontroleerd met", "Vertegenwoordiger"}, language);
    const std::string on = rowOf(record, {"Besproken op", "Gecontroleerd op"}, language);
    const std::string answer = rowOf(record, {"Besproken", "Gecontroleerd"}, language);
    std::string text;
    if (answer == in(language, "nee", "no")) {
        return in(language, "Niet besproken", "Not discussed");
    }
    if (record.stored.fact.kind == "advance_directive" && on.empty() && answer.empty()) {
        text = with.empty() ? with : in(language, "Vertegenwoordiger ", "Representative ") + with;
    } else if (!answer.empty() || !with.empty() || !on.empty()) {
        text = in(language, "Besproken", "Discussed")
               + (with.empty() ? with : in(language, " met ", " with ") + with)
               + (on.empty() ? on : ", " + on);
    }
    const std::string date = dayText(record.stored.fact.date.start, language);
    if (on.empty() && !date.empty()) {
        text += (text.empty() ? in(language, "Van ", "Of ") : ", ") + date;
    }
    return text;
}

EmergencyLine directiveLine(const SharedRecords& records,
                            const SharedRecord& record,
                            const std::string& usual,
                            Language language,
                            Clock::Instant now)
{
    EmergencyLine line;
    const std::string end = endOf(*record.resource.root);
    const std::string newer = newerThan(records, record);
    std::string before;
    if (!isInForce(record)) {
        const std::string status = rowOf(record, {"Status"}, language);
        before = in(language, "LET OP, status: ", "NOTE, status: ")
                 + (status.empty() ? in(language, "niet bekend", "not known") : status) + ". ";
    }
    if (isBefore(end, now)) {
        line.over = true;
        before += in(language, "VERLOPEN, liep tot en met ", "LAPSED, ran until ")
                  + dayText(end, language) + ". ";
    }
    if (!newer.empty()) {
        line.over = true;
        before += in(language,
                     "OUDER, hierover is een nieuwere afspraak van ",
                     "OLDER, there is a newer agreement of ")
                  + dayText(newer, language) + ". ";
    }
    line.brief = before + record.detail.fact.title.in(language)
                 + in(language, " (er staat meer bij, vraag het na)", " (there is more, ask)");
    line.whole = before + usual;
    for (const auto& [label, english] :
         {std::pair<std::string_view, std::string_view>{"Beperking", "Restriction"},
          {"Buiten deze beperking", "Outside this restriction"},
          {"Bij welke ziekte", "With which condition"}}) {
        const std::string value = rowOf(record, {label}, language);
        if (!value.empty() && line.whole.find(value) == std::string::npos) {
            addSentence(line.whole, in(language, label, english) + ": " + value);
        }
    }
    addSentence(line.whole, discussedOf(record, language));
    return line;
}

EmergencyLine allergyLine(const SharedRecord& record, const std::string& usual, Language language)
{
    EmergencyLine line{usual, usual, false};
    // Shorter than the labels of the rows: a card is small.
    const auto add = [&](std::string_view row, std::string_view dutch, std::string_view english) {
        const std::string value = rowOf(record, {row}, language);
        if (!value.empty()) {
            addSentence(line.whole, in(language, dutch, english) + value);
        }
    };
    add("Hoe gevaarlijk", "Gevaar: ", "Danger: ");
    add("Volgens de bron", "Bron zegt: ", "Source says: ");
    add("Hoe erg was de reactie", "Ernst: ", "Severity: ");
    if (line.whole != usual) {
        line.brief += in(language, " (er staat meer bij, vraag het na)", " (there is more, ask)");
    }
    return line;
}
} // namespace

std::string dayText(std::string_view date, Language language)
{
    const auto parsed = time::PartialDate::parse(date.substr(0, 10));
    return parsed ? parsed->words().in(language) : std::string(date);
}

EmergencyLine emergencyLine(const SharedRecords& records,
                            const SharedRecord& record,
                            std::string usual,
                            Language language,
                            Clock::Instant now)
{
    if (isDirective(record)) {
        return directiveLine(records, record, usual, language, now);
    }
    if (record.stored.fact.kind == "allergy") {
        return allergyLine(record, usual, language);
    }
    return {usual, usual, false};
}
} // namespace regie::share
