// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measure/measure_fixture.h"

using namespace regie;
using namespace regie::measure;

namespace
{
std::string said(std::string_view kind, std::string_view text)
{
    const auto read = readValues(theKinds(), *theKinds().find(kind), text);
    if (const Words* problem = std::get_if<Words>(&read)) {
        return "! " + problem->nl;
    }
    std::string all;
    for (const Value& value : std::get<std::vector<Value>>(read)) {
        all += (all.empty() ? "" : " ") + value.comparator + value.number.text();
    }
    return all;
}
} // namespace

TEST_CASE("what a person types is read with every digit kept")
{
    struct Row {
        std::string_view kind, typed, read;
    };
    const Row rows[] = {{"bp", "132/81", "132 81"},
                        {"bp", " 132  81 ", "132 81"},
                        {"bp", "132 over 81", "132 81"},
                        {"bp", "132-81", "132 81"},
                        {"bp", "132 / 81 mmHg", "132 81"},
                        {"weight", "82,5", "82.5"},
                        {"weight", "82.50", "82.50"},
                        {"weight", "82,5kg", "82.5"},
                        {"weight", "82,5 kilo", "82.5"},
                        {"height", "1,82", "1.82"},
                        {"height", "181,5", "181.5"},
                        {"temperature", "37.25", "37.25"},
                        {"glucose_fasting", "HI", ">33.3"},
                        {"glucose_fasting", "Lo", "<0.6"},
                        {"glucose_other", ">27,8", ">27.8"},
                        {"sleep", "7:30", "7.50"},
                        {"sleep", "7 uur 15", "7.25"},
                        {"sleep", "7u", "7"},
                        {"sleep", "7,5", "7.5"},
                        {"mood", "0", "0"}};
    for (const Row& row : rows) {
        INFO(row.kind << " " << row.typed);
        CHECK(said(row.kind, row.typed) == row.read);
    }
}

TEST_CASE("what cannot be read is told in words, never guessed")
{
    for (const auto& [kind, typed] : {std::pair{"bp", "132"},
                                      {"bp", "132 81 70"},
                                      {"bp", "132,5/81"},
                                      {"weight", "tachtig"},
                                      {"weight", "82,1234"},
                                      {"weight", "1.082,5"},
                                      {"weight", "82 pond"},
                                      {"spo2", "97,5"},
                                      {"spo2", "<90"},
                                      {"weight", ""},
                                      {"sleep", "7:75"},
                                      {"temperature", "-37"},
                                      {"weight", "8 2"}}) {
        INFO(kind << " " << typed << " -> " << said(kind, typed));
        const std::string answer = said(kind, typed);
        CHECK((answer.starts_with("! ") || answer == "-37"));
    }
    // A sign is read, and refused by the hard limit.
    CHECK(said("temperature", "-37") == "-37");
}

TEST_CASE("the moment is read by the clock of the person")
{
    const time::Zone zone = amsterdam();
    const auto now = instant("2026-11-22T11:00:00+01:00");
    const auto read = [&](std::string_view text) -> std::string {
        const auto moment = readMoment(text, now, zone);
        if (std::holds_alternative<Words>(moment)) {
            return "!";
        }
        const auto& found = std::get<ReadMoment>(moment);
        CHECK((found.dayOnly || found.offsetMinutes == zone.offsetAt(found.at)
               || text.find('Z') != std::string_view::npos));
        return zone.dateTimeText(found.at) + (found.dayOnly ? " day" : "");
    };
    CHECK(read("") == "2026-11-22T11:00:00+01:00");
    CHECK(read("8:10") == "2026-11-22T08:10:00+01:00");
    CHECK(read("08.10") == "2026-11-22T08:10:00+01:00");
    CHECK(read("2026-11-21") == "2026-11-21T00:00:00+01:00 day");
    CHECK(read("2026-07-01 8:10") == "2026-07-01T08:10:00+02:00");
    CHECK(read("2026-07-01T08:10") == "2026-07-01T08:10:00+02:00");
    CHECK(read("2026-07-01T06:10:30Z") == "2026-07-01T08:10:30+02:00");
    CHECK(read("21-11-2026 22:00") == "2026-11-21T22:00:00+01:00");
    CHECK(read("gisteren 8:10") == "2026-11-21T08:10:00+01:00");
    CHECK(read("25:00") == "!");
    CHECK(read("2026-02-30") == "!");
    CHECK(read("2026-11") == "!");
    CHECK(read("straks") == "!");
    // The clock went from 2 to 3 on 29 March 2026, and from 3 to 2 on 25 October.
    CHECK(read("2026-03-29 2:30") == "!");
    CHECK(read("2026-03-29 3:30") == "2026-03-29T03:30:00+02:00");
    CHECK(read("2026-10-25 2:30") == "2026-10-25T02:30:00+02:00");
    CHECK(read("2026-10-25T02:30:00+01:00") == "2026-10-25T02:30:00+01:00");
}

TEST_CASE("just after midnight a late hour is of the evening before")
{
    const auto moment = readMoment("23:50", instant("2026-11-22T00:10:00+01:00"), amsterdam());
    CHECK(amsterdam().dateTimeText(std::get<ReadMoment>(moment).at) == "2026-11-21T23:50:00+01:00");
}

TEST_CASE("a value is said with its unit and all its digits")
{
    CHECK(valueWords(theKinds(), *theKinds().find("bp"), typed("bp", "132/81")).nl
          == "132 over 81 mmHg");
    CHECK(valueWords(theKinds(), *theKinds().find("weight"), typed("weight", "82")).nl
          == "82,0 kg");
    CHECK(valueWords(theKinds(), *theKinds().find("weight"), typed("weight", "3,455")).en
          == "3.455 kg");
    CHECK(valueWords(theKinds(), *theKinds().find("glucose_other"), typed("glucose_other", "HI")).nl
          == "meer dan 33,3 mmol/L");
    CHECK(valueWords(theKinds(), *theKinds().find("mood"), typed("mood", "7")).nl == "7");
}
