// SPDX-License-Identifier: GPL-3.0-or-later
// Files made up by us in the shape of the exports of each app.
#include "core/measure/import.h"

#include "core/measure/own_measurement.h"
#include "core/measure/samples.h"
#include "core/measure/series.h"
#include "tests/core/measure/measure_fixture.h"
#include "tests/support/store_fixture.h"

#include <archive.h>
#include <archive_entry.h>

#include <fstream>
#include <random>

using namespace regie;
using namespace regie::measure;

namespace
{
class Importing : public StoreFixture
{
public:
    std::filesystem::path write(std::string_view name, std::string_view text) const
    {
        const auto path = m_files.path() / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    MeasureImportReport take(const std::filesystem::path& file,
                             const MeasureImportOptions& options = {})
    {
        return need(importMeasurements(store(), theKinds(), amsterdam(), file, options));
    }
    MeasureImportReport take(std::string_view name,
                             std::string_view text,
                             const MeasureImportOptions& options = {})
    {
        return take(write(name, text), options);
    }
    Series series(std::string_view kind)
    {
        return need(readSeries(records(), theKinds(), *theKinds().find(kind), amsterdam()));
    }

private:
    TemporaryFolder m_files;
};

const std::string kApple = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
]>
<HealthData locale="nl_NL">
 <ExportDate value="2026-11-22 10:00:00 +0100"/>
 <Record type="HKQuantityTypeIdentifierBodyMass" sourceName="Weegschaal &amp; co" unit="lb" startDate="2026-11-20 08:00:00 +0100" value="180"/>
 <Record type="HKQuantityTypeIdentifierOxygenSaturation" sourceName="Watch" unit="%" startDate="2026-11-20 09:00:00 +0100" value="97"/>
 <Record type="HKQuantityTypeIdentifierBloodGlucose" sourceName="Meter" unit="mg/dL" startDate="2026-11-20 09:00:00 +0100" value="108"/>
 <Record type="HKQuantityTypeIdentifierBloodPressureSystolic" sourceName="Omron" unit="mmHg" startDate="2026-11-20 08:10:00 +0100" value="132"/>
 <Record type="HKQuantityTypeIdentifierBloodPressureDiastolic" sourceName="Omron" unit="mmHg" startDate="2026-11-20 08:10:00 +0100" value="81"/>
 <Correlation type="HKCorrelationTypeIdentifierBloodPressure">
  <Record type="HKQuantityTypeIdentifierBloodPressureSystolic" sourceName="Omron" unit="mmHg" startDate="2026-11-20 08:10:00 +0100" value="132"/>
  <Record type="HKQuantityTypeIdentifierBloodPressureDiastolic" sourceName="Omron" unit="mmHg" startDate="2026-11-20 08:10:00 +0100" value="81"/>
 </Correlation>
 <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min" startDate="2026-11-20 23:59:59 +0100" value="60"/>
 <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min" startDate="2026-11-21 00:00:00 +0100" value="58"/>
 <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min" startDate="2026-11-21 12:00:00 +0100" value="121"/>
 <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min" startDate="2026-11-21 13:00:00 +0100" value="61"/>
 <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Watch" unit="count" startDate="2026-11-21 12:00:00 +0100" value="500"/>
 <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Watch" unit="count" startDate="2026-11-21 13:00:00 +0100" value="700"/>
 <Record type="HKQuantityTypeIdentifierStepCount" sourceName="iPhone" unit="count" startDate="2026-11-21 12:00:00 +0100" value="900"/>
 <Record type="HKQuantityTypeIdentifierDietaryCaffeine" sourceName="App" unit="mg" startDate="2026-11-21 12:00:00 +0100" value="90"/>
 <Record type="HKQuantityTypeIdentifierBodyMass" sourceName="App" unit="kg" startDate="2026-11-21 12:00:00 +0100" value="8200"/>
</HealthData>
)";

std::filesystem::path zipped(const std::filesystem::path& file,
                             std::string_view name,
                             std::string_view text)
{
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    REQUIRE(archive_write_open_filename(writer, file.c_str()) == ARCHIVE_OK);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, std::string(name).c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(text.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, text.data(), text.size());
    archive_entry_free(entry);
    archive_write_free(writer);
    return file;
}
} // namespace

TEST_CASE("an export of Apple comes in: units converted, dense kinds as days, the rest counted")
{
    Importing fixture;
    const auto report = fixture.take("export.xml", kApple);
    CHECK(report.format == "apple_health");
    CHECK(report.added == 4);
    CHECK(report.days == 3);
    CHECK(report.samples == 7);
    CHECK(report.duplicates == 0);
    CHECK(report.skipped.at("unknown_kind") == 1);
    CHECK(report.skipped.at("impossible") == 1);

    const auto weight = fixture.series("weight");
    REQUIRE(weight.points.size() == 1);
    CHECK(weight.points[0].measurement.values[0].number.text() == "81.647");
    CHECK(weight.points[0].measurement.device == "Weegschaal & co");
    CHECK(weight.points[0].origin == Origin::Self);
    CHECK(weight.points[0].source == "Apple Gezondheid");
    CHECK(fixture.series("glucose_other").points.at(0).measurement.values[0].number.text()
          == "6.0");
    CHECK(fixture.series("bp").points.size() == 1);

    const auto rate = fixture.series("heart_rate");
    REQUIRE(rate.points.size() == 2);
    REQUIRE(rate.points[1].day);
    CHECK(rate.points[1].day->lowest == Decimal(58, 0));
    CHECK(rate.points[1].day->highest == Decimal(121, 0));
    CHECK(rate.points[1].day->count == 3);
    CHECK(rate.points[1].measurement.values[0].number.text() == "80"); // (58 + 121 + 61) / 3
    CHECK(rate.points[1].measurement.dayOnly);
    const auto figures =
        figuresOf(theKinds(), *theKinds().find("heart_rate"), rate.points, amsterdam());
    CHECK(figures.parts[0].highest->number == Decimal(121, 0));
    const auto samples = need(readSamples(fixture.records(), "heart_rate"));
    REQUIRE(samples.size() == 4);
    CHECK(samples[2].value == 121);

    // A phone and a watch count the same steps: the day has those of the one with the most.
    const auto steps = fixture.series("steps");
    REQUIRE(steps.points.size() == 1);
    CHECK(steps.points[0].measurement.values[0].number.text() == "1200");
    CHECK(steps.points[0].measurement.device == "Watch");
}

TEST_CASE("importing twice adds nothing, packed or not")
{
    Importing fixture;
    const auto file = fixture.write("export.xml", kApple);
    fixture.take(file);
    const auto before = need(fixture.records().counts());
    const auto again = fixture.take(
        zipped(file.parent_path() / "export.zip", "apple_health_export/export.xml", kApple));
    CHECK(again.id.empty());
    CHECK(again.added == 0);
    CHECK(again.samples == 0);
    CHECK(again.duplicates == 11);
    const auto after = need(fixture.records().counts());
    CHECK(after.versions == before.versions);
    CHECK(need(measureImports(fixture.store())).size() == 1);
}

TEST_CASE("an import can be undone and put back, and leaves what others brought")
{
    Importing fixture;
    need(addMeasurement(
        fixture.store(), theKinds(), measured("weight", "82,5", "2026-11-19T08:00:00+01:00")));
    const auto first = fixture.take("export.xml", kApple);
    // A later export of the same app, with more heart rates of the same day.
    std::string more = kApple;
    const std::string extra =
        R"(<Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min" startDate="2026-11-21 14:00:00 +0100" value="40"/></HealthData>)";
    more.replace(more.find("</HealthData>"), std::string("</HealthData>").size(), extra);
    const auto second = fixture.take("later.xml", more);
    CHECK(second.samples == 1);
    CHECK(second.days == 1);
    CHECK(fixture.series("heart_rate").points.at(1).day->lowest == Decimal(40, 0));

    need(undoImport(fixture.store(), theKinds(), second.id));
    CHECK(fixture.series("heart_rate").points.at(1).day->lowest == Decimal(58, 0));
    CHECK(undoImport(fixture.store(), theKinds(), second.id).error().code == ErrorCode::NotFound);

    need(undoImport(fixture.store(), theKinds(), first.id));
    CHECK(fixture.series("heart_rate").points.empty());
    CHECK(fixture.series("bp").points.empty());
    CHECK(fixture.series("weight").points.size() == 1);
    CHECK(need(readSamples(fixture.records(), "heart_rate")).empty());

    const auto back = fixture.take("export.xml", kApple);
    CHECK(back.added == 4);
    CHECK(back.samples == 7);
    CHECK(fixture.series("bp").points.size() == 1);
    CHECK(fixture.series("heart_rate").points.size() == 2);
    CHECK(fixture.series("weight").points.size() == 2);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a day whose samples a broken off import left behind is made by the next one")
{
    Importing fixture;
    fixture.take("export.xml", kApple);
    auto& connection = fixture.store().connection();
    // As a kill leaves it between the samples and the days.
    const std::string bytes =
        packSamples(std::vector<Sample>{{1'795'000'000, 71}, {1'795'000'060, 75}});
    auto insert = need(connection.prepare(
        "INSERT INTO sample (kind, day, source, device, import, count, samples) SELECT kind, "
        "'2026-11-18', source, device, import, 2, ?1 FROM sample WHERE kind = 'heart_rate' LIMIT "
        "1"));
    insert.bindBlob(1, std::as_bytes(std::span(bytes)));
    need(insert.run());
    CHECK(fixture.series("heart_rate").points.size() == 2);

    const auto again = fixture.take("export.xml", kApple);
    CHECK(again.samples == 0);
    CHECK(again.days == 1);
    const auto rate = fixture.series("heart_rate");
    REQUIRE(rate.points.size() == 3);
    REQUIRE(rate.points[0].day);
    CHECK(rate.points[0].day->lowest == Decimal(71, 0));
    CHECK(rate.points[0].day->highest == Decimal(75, 0));
}

TEST_CASE("what was typed already is recognised in a file")
{
    Importing fixture;
    need(addMeasurement(
        fixture.store(), theKinds(), measured("bp", "132/81", "2026-11-20T08:10:00+01:00")));
    const auto report = fixture.take("export.xml", kApple);
    CHECK(report.added == 3);
    CHECK(report.duplicates == 1);
    CHECK(fixture.series("bp").points.size() == 1);
}

TEST_CASE("tables of meters and apps are read by their headers")
{
    struct Row {
        std::string_view text, kind, values, at;
    };
    const Row rows[] = {
        // Withings
        {"Date,\"Weight (kg)\",\"Fat mass (kg)\",\"Bone mass (kg)\",\"Muscle mass "
         "(kg)\",\"Hydration (kg)\",Comments\n\"2026-11-20 08:00:00\",82.50,20.1,3.1,55.2,,\n",
         "weight",
         "82.5",
         "2026-11-20T08:00:00+01:00"},
        {"Date,\"Heart rate\",Systolic,Diastolic,Comments\n\"2026-11-20 08:00:00\",64,132,81,\"na, "
         "het ontbijt\"\n",
         "bp",
         "132 81",
         "2026-11-20T08:00:00+01:00"},
        // Omron
        {"Datum;Tijd;Bovendruk (mmHg);Onderdruk (mmHg);Polsslag "
         "(bpm);Apparaat\n20-11-2026;8:10;132;81;64;M7\n",
         "bp",
         "132 81",
         "2026-11-20T08:10:00+01:00"},
        // FreeStyle Libre, LibreView
        {"Glucosegegevens,Gegenereerd op,22-11-2026 10:00\nApparaat,Serienummer,Tijdstempel "
         "apparaat,Recordtype,Historische glucose mmol/L,Opmerkingen\nLibre 3,1234,20-11-2026 "
         "08:10,0,\"5,4\",\n",
         "glucose_other",
         "5.4",
         "2026-11-20T08:10:00+01:00"},
        {"Device,Serial Number,Device Timestamp,Record Type,Historic Glucose mg/dL,Notes\nLibre "
         "3,1234,11-20-2026 08:10 PM,0,108,\n",
         "glucose_other",
         "6.0",
         "2026-11-20T20:10:00+01:00"},
        // Fitbit, pounds
        {"Date,Weight (lb),BMI\n11/20/2026,180.0,25\n",
         "weight",
         "81.647",
         "2026-11-20T00:00:00+01:00"},
        // Spreadsheet
        {"\xEF\xBB\xBF"
         "datum\tgewicht (kg)\n2026-11-20\t82,5\n",
         "weight",
         "82.5",
         "2026-11-20T00:00:00+01:00"},
    };
    for (const Row& row : rows) {
        Importing fixture;
        INFO(row.text);
        const auto report = fixture.take("meting.csv", row.text);
        REQUIRE_FALSE(report.question);
        const auto series = fixture.series(row.kind);
        REQUIRE(series.points.size() == 1);
        std::string values;
        for (const Value& value : series.points[0].measurement.values) {
            values += (values.empty() ? "" : " ") + value.number.text();
        }
        CHECK(values == row.values);
        CHECK(amsterdam().dateTimeText(series.points[0].measurement.at) == row.at);
        CHECK(fixture.take("weer.csv", row.text).added == 0);
    }
}

TEST_CASE("a table that is not known asks once and is remembered")
{
    Importing fixture;
    const std::string text =
        "Wanneer;Getal;Wat ik at\n20-11-2026 08:00;82,5;brood\n21-11-2026 08:00;82,1;pap\n";
    const auto asked = fixture.take("eigen.csv", text);
    REQUIRE(asked.question);
    REQUIRE(asked.question->columns.size() == 3);
    CHECK(asked.id.empty());
    CHECK(fixture.series("weight").points.empty());
    CsvMatch match = *asked.question;
    match.columns[0].role = "date";
    match.columns[1].role = "weight";
    match.columns[2].role = "note";
    MeasureImportOptions options;
    options.match = &match;
    CHECK(fixture.take("eigen.csv", text, options).question); // kilograms or pounds?
    CHECK(fixture.take("eigen.csv", text).question);          // and that is not remembered
    match.columns[1].unit = "kg";
    CHECK(fixture.take("eigen.csv", text, options).added == 2);
    CHECK(fixture.series("weight").points.at(0).measurement.note == "brood");
    CHECK(fixture.take("volgende.csv", text + "22-11-2026 08:00;82,0;ei\n").added == 1);
    const auto none = importMeasurements(
        fixture.store(), theKinds(), amsterdam(), fixture.write("brief.txt", "Beste dokter"));
    CHECK(none.error().code == ErrorCode::UnknownFormat);
}

TEST_CASE("averages and targets of a table are no measurements")
{
    for (const std::string_view header : {"Gemiddelde",
                                          "Gemiddelde hartslag",
                                          "Streefgewicht (kg)",
                                          "Doelgewicht (kg)",
                                          "Goal weight (kg)",
                                          "Target Weight (kg)",
                                          "Average heart rate (bpm)"}) {
        Importing fixture;
        INFO(header);
        const std::string text =
            "Datum;Gewicht (kg);" + std::string(header) + "\n2026-11-20;82,5;75\n";
        const auto report = fixture.take("meting.csv", text);
        CHECK_FALSE(report.question);
        CHECK(report.added == 1);
        CHECK(report.days == 0);
        REQUIRE(fixture.series("weight").points.size() == 1);
        CHECK(fixture.series("weight").points[0].measurement.values[0].number.text() == "82.5");
        CHECK(fixture.series("waist").points.empty());
    }
}

TEST_CASE("a word inside of another one is not what a column holds")
{
    for (const std::string_view header :
         {"Hulpmiddelen", "Overgewicht", "Geboortedatum", "Diabetes"}) {
        Importing fixture;
        INFO(header);
        const auto report = fixture.take(
            "meting.csv", "Datum;Polsslag (bpm);" + std::string(header) + "\n2026-11-20;64;75\n");
        REQUIRE(report.question);
        CHECK(report.question->columns.at(1).role == "heart_rate");
        CHECK(report.question->columns.at(2).role.empty());
    }
}

TEST_CASE("a number that could be in more than one unit is asked about")
{
    struct Asked {
        std::string_view header;
        bool asks;
    };
    for (const Asked& each : {Asked{"Gewicht", true},
                              Asked{"Weight (stone)", true},
                              Asked{"Lengte", true},
                              Asked{"Temperatuur", true},
                              Asked{"Glucose", true},
                              Asked{"Middel", true},
                              Asked{"Middel (cm)", false},
                              Asked{"Glucose mg/dL", false},
                              Asked{"Pulse (bpm)", false},
                              Asked{"Hartslag", false},
                              Asked{"Stappen", false},
                              Asked{"SpO2", false},
                              Asked{"INR", false}}) {
        Importing fixture;
        INFO(each.header);
        const auto report =
            fixture.take("meting.csv", "Datum;" + std::string(each.header) + "\n2026-11-20;98\n");
        CHECK(report.question.has_value() == each.asks);
    }
}

TEST_CASE("Google Fit and Fitbit are read by the clock of the person")
{
    Importing fixture;
    const auto google = fixture.take("fit.json", R"({"Data Source":"x","Data Points":[
        {"fitValue":[{"value":{"fpVal":82.5}}],"startTimeNanos":1763622000000000000,"dataTypeName":"com.google.weight"},
        {"fitValue":[{"value":{"fpVal":1.82}}],"startTimeNanos":1763622000000000000,"dataTypeName":"com.google.height"},
        {"fitValue":[{"value":{"fpVal":132}},{"value":{"fpVal":81}}],"startTimeNanos":1763622000000000000,"dataTypeName":"com.google.blood_pressure"},
        {"fitValue":[{"value":{"intVal":400}}],"startTimeNanos":1763622000000000000,"dataTypeName":"com.google.step_count.delta"}]})");
    CHECK(google.format == "google_fit");
    CHECK(google.added == 3);
    CHECK(google.days == 1);
    CHECK(fixture.series("height").points.at(0).measurement.values[0].number.text() == "182");
    CHECK(amsterdam().dateTimeText(fixture.series("bp").points.at(0).measurement.at)
          == "2025-11-20T08:00:00+01:00");
    const auto heart = fixture.take(
        "heart_rate.json", R"([{"dateTime":"11/20/26 00:00:05","value":{"bpm":60,"confidence":3}},
        {"dateTime":"11/20/26 00:00:10","value":{"bpm":62,"confidence":3}}])");
    CHECK(heart.format == "fitbit");
    CHECK(heart.samples == 2);
    CHECK(fixture
              .take("weight.json",
                    R"([{"logId":1,"weight":180.0,"bmi":25,"date":"11/20/26","time":"08:00:00"}])")
              .added
          == 1);
}

TEST_CASE("FHIR keeps its own source, so that a care provider's value never becomes one's own")
{
    Importing fixture;
    const auto report = fixture.take("lab.json", observation("a", "2026-11-20T08:00:00+01:00"));
    CHECK(report.format == "fhir");
    CHECK(report.added == 1);
    CHECK(fixture.facts().at(0).sourceKind == store::SourceKind::File);
}

TEST_CASE("samples are packed and unpacked to the same, and damage is seen")
{
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        std::vector<Sample> samples;
        std::int64_t second = static_cast<std::int64_t>(random()) - 2'000'000'000;
        for (std::size_t i = 0; i < random() % 300; ++i) {
            second += static_cast<std::int64_t>(random() % 100'000);
            samples.push_back({second, static_cast<float>(random() % 30000) / 100});
        }
        const auto back = unpackSamples(packSamples(samples));
        REQUIRE(back);
        CHECK(*back == samples);
    }
    const std::vector<Sample> one = {{1763622000, 61}};
    const std::string bytes = packSamples(one);
    CHECK_FALSE(unpackSamples(std::string_view(bytes).substr(0, bytes.size() - 1)));
    CHECK_FALSE(unpackSamples(std::string(30, '\xff')));
}
