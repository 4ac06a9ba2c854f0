// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/emergency_card.h"

#include "core/record/care_words.h"
#include "core/share/emergency_words.h"
#include "core/share/narrative.h"
#include "core/text/display.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>
#include <qrencode.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <string_view>

namespace regie::share
{
namespace
{
/** What a helper must know first comes first. */
constexpr std::array<std::string_view, 6> kFirst = {"alert",
                                                    "allergy",
                                                    "contra_indication",
                                                    "treatment_directive",
                                                    "advance_directive",
                                                    "medical_device"};

constexpr std::size_t kLastDirective = 4; ///< in kFirst

std::size_t placeOf(const SharedRecord& record)
{
    const std::string& kind = record.stored.fact.kind;
    for (std::size_t i = 0; i < kFirst.size(); ++i) {
        if (kind == kFirst[i]) {
            return i;
        }
    }
    return kind == "problem" ? kFirst.size() : kFirst.size() + 1;
}

/** A medicine has many records: of one that is in use its name is enough, and is said once. */
bool nameIsEnough(const SharedRecord& record)
{
    return record.medication == record::MedicationStatus::Current;
}

std::string lineOf(const SharedRecord& record, Language language)
{
    const record::Fact& fact = record.detail.fact;
    std::string line = record::forCareProvider(fact.title).in(language);
    const std::string words = record::forCareProvider(fact.shortText).in(language);
    if (!nameIsEnough(record) && !words.empty() && words != line) {
        line += ": " + words;
    }
    if (record.medication && !nameIsEnough(record)) {
        const std::string date = dateText(fact.date, language);
        line += date.empty() ? "" : " (" + date + ")";
    }
    if (record.own) {
        line += ". " + record::ownUseWords(*record.own, record::Reader::CareProvider).in(language);
    }
    return text::collapseSpace(text::displayText(line));
}
} // namespace

EmergencyCard emergencyCard(const SharedRecords& records,
                            const store::Profile& person,
                            const std::string& contact,
                            Language language,
                            Clock::Instant now)
{
    const bool dutch = language == Language::Dutch;
    EmergencyCard card;
    card.text = (dutch ? "NOODKAART\n" : "EMERGENCY CARD\n") + person.name;
    if (!person.birthDate.empty()) {
        card.text += (dutch ? "\nGeboren: " : "\nBorn: ") + dayText(person.birthDate, language);
    }
    if (!contact.empty()) {
        card.text += (dutch ? "\nBel: " : "\nCall: ") + contact;
    }
    std::set<std::string_view> told; // answers that are said at their medicine
    for (const SharedRecord& each : records.records()) {
        if (each.own) {
            told.insert(each.own->factId);
        }
    }
    constexpr std::size_t kRoomForRest = 60;
    const auto add = [&card](const std::string& text) {
        const std::string line = "\n- " + text;
        if (card.text.find(line + '\n') != std::string::npos || card.text.ends_with(line)) {
            return true; // the same words from another source
        }
        const bool fits = card.text.size() + line.size() <= kCardBytes - kRoomForRest;
        card.text += fits ? line : std::string();
        return fits;
    };
    std::vector<EmergencyLine> over; // after all limits and directives that hold
    for (std::size_t place = 0; place <= kFirst.size() + 1; ++place) {
        const auto addLine = [&](const EmergencyLine& line) {
            if (!add(line.whole) && !add(line.brief)) {
                ++card.leftOut;
            }
        };
        for (std::size_t i = 0; i < records.chosenCount(); ++i) {
            const SharedRecord& record = records.records()[i];
            if (placeOf(record) != place || told.contains(record.stored.id)) {
                continue;
            }
            EmergencyLine line =
                emergencyLine(records, record, lineOf(record, language), language, now);
            line.whole = text::collapseSpace(text::displayText(line.whole));
            line.brief = text::collapseSpace(text::displayText(line.brief));
            if (line.over) {
                over.push_back(std::move(line));
            } else {
                addLine(line);
            }
        }
        if (place >= kLastDirective) {
            std::for_each(over.begin(), over.end(), addLine);
            over.clear();
        }
    }
    if (card.leftOut > 0) {
        card.text += dutch ? fmt::format("\n+ {} die hier niet staan", card.leftOut)
                           : fmt::format("\n+ {} not shown here", card.leftOut);
    }
    return card;
}

Result<QrCode> qrCodeOf(std::string_view text)
{
    if (text.size() > kCardBytes) {
        return fail(ErrorCode::LimitExceeded, "text of a QR code");
    }
    const std::unique_ptr<QRcode, void (*)(QRcode*)> made(
        QRcode_encodeData(static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char*>(text.data()),
                          0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (made == nullptr) {
        return fail(ErrorCode::Internal, "QR code");
    }
    QrCode code;
    code.size = made->width;
    const auto count =
        static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    for (std::size_t i = 0; i < count; ++i) {
        code.modules.push_back((made->data[i] & 1U) != 0);
    }
    return code;
}

std::string qrSvg(const QrCode& code, std::string_view title)
{
    const int side = code.size + 8;
    std::string svg =
        fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\" "
                    "role=\"img\"><title>{1}</title>"
                    "<rect width=\"{0}\" height=\"{0}\" fill=\"#fff\"/><path fill=\"#000\" d=\"",
                    side,
                    xmlText(title));
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.modules[static_cast<std::size_t>(y * code.size + x)]) {
                svg += fmt::format("M{} {}h1v1h-1z", x + 4, y + 4);
            }
        }
    }
    return svg + "\"/></svg>\n";
}
} // namespace regie::share
