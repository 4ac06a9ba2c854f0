// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/narrative.h"

#include "core/record/care_words.h"
#include "core/text/display.h"
#include "core/time/partial_date.h"

namespace regie::share
{
namespace
{
constexpr std::string_view kDiv = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";

/** Receivers refuse a narrative of more than 1 MB; the words of a whole document stand elsewhere too. */
constexpr std::size_t kLongestNarrative = 500'000;

/** Receivers refuse more; the words of a document and its bytes are in the resource itself. */
constexpr std::size_t kLongestValue = 100'000;

std::string shortened(const std::string& text)
{
    if (text.size() <= kLongestValue) {
        return text;
    }
    std::size_t end = kLongestValue;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end) + " …";
}

void row(std::string& out, std::string_view head, std::string_view value)
{
    out += "<tr><th>";
    out += xmlText(head);
    out += "</th><td>";
    out += xmlText(value);
    out += "</td></tr>";
}

std::string dateWords(std::string_view date, Language language)
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? parsed->shortWords().in(language) : std::string(date);
}
} // namespace

std::string xmlText(std::string_view text)
{
    std::string out;
    for (const char c : text::displayText(text)) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
        }
    }
    return out;
}

std::string dateText(const record::FactDate& date, Language language)
{
    if (date.start.empty() && date.end.empty()) {
        return {};
    }
    std::string text = date.start.empty() ? std::string("…") : dateWords(date.start, language);
    if (!date.end.empty() && date.end != date.start) {
        text += " – " + dateWords(date.end, language);
    }
    return text;
}

std::string factDiv(const SharedRecord& record, Language language)
{
    std::string out(kDiv);
    const record::Fact& fact = record.detail.fact;
    const auto words = [language](const Words& each) {
        return shortened(record::forCareProvider(each).in(language));
    };
    out += "<p><b>" + xmlText(words(fact.title)) + "</b></p>";
    if (!fact.shortText.in(language).empty()) {
        out += "<p>" + xmlText(words(fact.shortText)) + "</p>";
    }
    std::string rows;
    for (const record::Row& each : record.detail.rows) {
        const std::string value = words(each.value);
        if (each.depth == record::Depth::All) {
            continue;
        }
        if (rows.size() + value.size() > kLongestNarrative) {
            row(rows, words(each.label), "…");
        } else {
            row(rows, words(each.label), value);
        }
    }
    if (!rows.empty()) {
        out += "<table>" + rows + "</table>";
    }
    return out + "</div>";
}

std::string tableDiv(const std::vector<const SharedRecord*>& records, Language language)
{
    const bool dutch = language == Language::Dutch;
    std::string out(kDiv);
    out += dutch ? "<table><thead><tr><th>Wat</th><th>Wanneer</th><th>Waarde</th><th>Van "
                   "wie</th></tr></thead><tbody>"
                 : "<table><thead><tr><th>What</th><th>When</th><th>Value</th><th>From "
                   "whom</th></tr></thead><tbody>";
    for (const SharedRecord* each : records) {
        if (each->toldElsewhere) {
            continue;
        }
        const record::Fact& fact = each->detail.fact;
        std::string value =
            record::forCareProvider(fact.value.in(language).empty() ? fact.shortText : fact.value)
                .in(language);
        if (each->own && each->tellsOwn) {
            value += (value.empty() ? "" : ". ")
                     + record::ownUseWords(*each->own, record::Reader::CareProvider).in(language);
        }
        const std::string& from = fact.provider.empty() ? each->stored.sourceName : fact.provider;
        out += "<tr>";
        for (const std::string& cell : {record::forCareProvider(fact.title).in(language),
                                        dateText(fact.date, language),
                                        value,
                                        from}) {
            out += "<td>" + xmlText(shortened(cell)) + "</td>";
        }
        out += "</tr>";
    }
    return out + "</tbody></table></div>";
}

std::string paragraphDiv(std::string_view text)
{
    return std::string(kDiv) + "<p>" + xmlText(text) + "</p></div>";
}
} // namespace regie::share
