// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/share_text.h"

#include "core/record/care_words.h"
#include "core/share/emergency_words.h"
#include "core/share/narrative.h"
#include "core/text/characters.h"
#include "core/text/display.h"
#include "core/time/partial_date.h"

#include <algorithm>

namespace regie::share
{
namespace
{
/** "Metoprolol 50 mg: 1 keer per dag (1 mrt 2020) [huisarts]" */
std::string textLine(const SharedRecords& records,
                     const SharedRecord& record,
                     Language language,
                     Clock::Instant now)
{
    const record::Fact& fact = record.detail.fact;
    const std::string name = record::forCareProvider(fact.title).in(language);
    const std::string value = record::forCareProvider(fact.value).in(language);
    const std::string words = record::forCareProvider(fact.shortText).in(language);
    std::string line = name;
    const bool valueSaid = saysValue(words, value);
    if (!value.empty() && value != line && !valueSaid) {
        line += ": " + value;
    }
    if (valueSaid && words != name && !words.empty()) {
        line += ": " + words;
    } else if (!words.empty() && words != value && words != name) {
        line += (value.empty() ? ": " : "; ") + words;
    }
    // What a helper acts on: that a limit has lapsed, how dangerous an allergy is.
    line = emergencyLine(records, record, std::move(line), language, now).whole;
    const std::string date = dateText(fact.date, language);
    const auto saysDay = [&](const std::string& day) {
        return day.empty() || line.find(dayText(day, language)) != std::string::npos;
    };
    const bool said = line.ends_with(' ' + date) || line.find('(' + date + ')') != std::string::npos
                      || (saysDay(fact.date.start) && saysDay(fact.date.end));
    if (!date.empty() && !said) {
        line += " (" + date + ")";
    }
    const bool self = record.stored.sourceKind == store::SourceKind::Self;
    const std::string from =
        self ? (language == Language::Dutch ? "door de patiënt toegevoegd" : "added by the patient")
             : (fact.provider.empty() ? record.stored.sourceName : fact.provider);
    return text::collapseSpace(text::displayText(line + " [" + from + "]"));
}
/** "Metoprolol 50 mg: Patiënt zegt: dit gebruik ik niet.", below the medicine. */
std::string ownLineOf(const SharedRecord& record, Language language)
{
    const std::string title = record.detail.fact.title.in(language);
    return text::collapseSpace(text::displayText(
        title + ": "
        + record::ownUseWords(*record.own, record::Reader::CareProvider).in(language)));
}
} // namespace

bool saysValue(std::string_view words, std::string_view value)
{
    if (!words.starts_with(value)) {
        return false;
    }
    std::string_view rest = words.substr(value.size());
    if (rest.size() > 1 && (rest[0] == ',' || rest[0] == '.') && rest[1] >= '0' && rest[1] <= '9') {
        return false;
    }
    return value.empty() || rest.empty() || !text::isOfWord(rest[0]);
}

TextDocument textOf(const SharedRecords& records,
                    const ShareRules& rules,
                    const store::Profile& person,
                    const ShareTerms& terms,
                    Clock::Instant now,
                    Language language)
{
    const bool dutch = language == Language::Dutch;
    TextDocument document;
    document.title = dutch ? "Gegevens die ik met u deel" : "Data I share with you";
    std::string name = person.name;
    if (!person.birthDate.empty()) {
        name += (dutch ? ", geboren " : ", born ") + dayText(person.birthDate, language);
    }
    document.head.push_back(name);
    const Recipient* recipient = rules.recipient(terms.recipient);
    std::string to = terms.recipientName;
    if (to.empty() && recipient != nullptr) {
        to = recipient->name.in(language);
    }
    const std::string today = time::instantText(now).substr(0, 10);
    document.head.push_back(
        (dutch ? "Voor: " : "For: ") + to + ". " + (dutch ? "Gemaakt op " : "Made on ")
        + dayText(today, language) + ", "
        + (dutch ? "samengesteld door de patiënt." : "composed by the patient."));
    if (!terms.until.empty()) {
        document.head.push_back((dutch ? "Bedoeld tot en met " : "Meant until ")
                                + dayText(terms.until, language) + ".");
    }
    if (!terms.question.empty()) {
        const char* label = terms.inWriting ? (dutch ? "Mijn vraag: " : "My question: ")
                                            : (dutch ? "Waarom ik kom: " : "Why I come: ");
        document.head.push_back(label + terms.question);
    }
    if (terms.inWriting) {
        document.head.push_back(
            dutch ? "Deze vraag heeft geen haast. Bij spoed bel ik de huisarts of 112."
                  : "This question is not urgent. In an emergency I call the doctor or 112.");
    }
    std::vector<std::string> kinds;
    for (std::size_t i = 0; i < records.chosenCount(); ++i) {
        const SharedRecord& record = records.records()[i];
        if (record.toldElsewhere) {
            continue;
        }
        const std::string& kind = record.stored.fact.kind;
        auto at = std::find(kinds.begin(), kinds.end(), kind);
        if (at == kinds.end()) {
            kinds.push_back(kind);
            document.blocks.push_back({});
            at = kinds.end() - 1;
        }
        auto& lines = document.blocks[static_cast<std::size_t>(at - kinds.begin())].lines;
        lines.push_back(textLine(records, record, language, now));
        if (record.own && record.tellsOwn) {
            lines.push_back(ownLineOf(record, language));
        }
    }
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        document.blocks[i].heading = kinds[i];
    }
    if (records.chosenCount() == 0) {
        document.foot.push_back(dutch ? "Er gaan geen gegevens uit het dossier mee."
                                      : "No data of the record goes along.");
        return document;
    }
    std::string sources;
    for (const store::Source& source : records.sources()) {
        const bool self = source.kind == store::SourceKind::Self;
        sources += (sources.empty() ? "" : ", ")
                   + (self ? std::string(dutch ? "de patiënt" : "the patient") : source.name);
    }
    document.foot.push_back((dutch ? "Bronnen: " : "Sources: ") + sources + ".");
    document.foot.push_back(
        dutch ? "De patiënt koos zelf wat hierin staat. Er kan meer zijn dat hier niet staat."
              : "The patient chose what is in this. There may be more that is not.");
    return document;
}

std::string plainText(const TextDocument& document)
{
    std::string out = document.title + "\n\n";
    for (const std::string& line : document.head) {
        out += line + '\n';
    }
    for (const TextBlock& block : document.blocks) {
        out += '\n' + block.heading + '\n';
        for (const std::string& line : block.lines) {
            out += "- " + line + '\n';
        }
    }
    out += '\n';
    for (const std::string& line : document.foot) {
        out += line + '\n';
    }
    return out;
}
} // namespace regie::share
