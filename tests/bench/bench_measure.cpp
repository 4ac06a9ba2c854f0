// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * Measuring at home, as far as core goes:
 *
 *     bench_measure [MEGABYTES]     default 100; the goal is meant for 1000
 *
 * A synthetic export of Apple Health of that size is imported, held against the SAX pass of libxml2
 * over the same bytes plus a bare insert of its samples in an encrypted table; then the samples are
 * read and thinned as a chart does. Everything is written below the temporary folder and removed.
 */
#include "core/measure/import.h"
#include "core/measure/own_measurement.h"
#include "core/measure/samples.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/text/packed_file.h"
#include "core/text/xml.h"
#include "tests/bench/bench_program.h"

#include <fmt/format.h>

#include <fstream>
#include <sys/resource.h>

namespace
{
using namespace regie;
using namespace regie::bench;

double residentMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/** Heart rates 5 s apart and steps between; returns how many records. */
std::size_t writeExport(const fs::path& file, std::size_t megabytes)
{
    std::ofstream out(file, std::ios::binary);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [<!ELEMENT HealthData "
           "ANY>]>\n<HealthData locale=\"nl_NL\">\n";
    std::size_t count = 0;
    const auto start = std::chrono::sys_days{std::chrono::year{2015} / 1 / 1};
    for (std::size_t written = 0; written < megabytes * 1'000'000; ++count) {
        const auto at = start + std::chrono::seconds(count * 60);
        const auto day = std::chrono::floor<std::chrono::days>(at);
        const std::chrono::year_month_day date(day);
        const std::chrono::hh_mm_ss time(at - day);
        const bool steps = count % 5 == 4;
        const std::string moment = fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02} +0000",
                                               static_cast<int>(date.year()),
                                               static_cast<unsigned>(date.month()),
                                               static_cast<unsigned>(date.day()),
                                               time.hours().count(),
                                               time.minutes().count(),
                                               time.seconds().count());
        const std::string line = fmt::format(
            " <Record type=\"HKQuantityTypeIdentifier{}\" sourceName=\"Apple Watch van Roos\" "
            "sourceVersion=\"9.1\" device=\"&lt;&lt;HKDevice: 0x28&gt;, name:Apple Watch&gt;\" "
            "unit=\"{}\" creationDate=\"{}\" startDate=\"{}\" endDate=\"{}\" value=\"{}\"/>\n",
            steps ? "StepCount" : "HeartRate",
            steps ? "count" : "count/min",
            moment,
            moment,
            moment,
            50 + count * 7919 % 90);
        out << line;
        written += line.size();
    }
    out << "</HealthData>\n";
    return count;
}

class Nothing final : public text::XmlHandler
{
public:
    bool open(const text::XmlElement&) override { return true; }
    bool characters(std::string_view) override { return true; }
    bool close(std::string_view, std::size_t) override { return true; }
};

void run(std::size_t megabytes)
{
    const Folder place;
    const fs::path& folder = place.path();
    const fs::path file = folder / "export.xml";
    const std::size_t count = writeExport(file, megabytes);

    Program program;
    store::Vault vault = program.create(folder / "vault");
    store::Store store = need(store::Store::open(vault, program.tools()));
    const auto kinds = need(measure::kindsOf(store, *program.files));
    const auto zone = time::Zone::fixed(0);

    const double before = residentMebibytes();
    measure::MeasureImportReport report;
    const double imported =
        millis([&] { report = need(measure::importMeasurements(store, kinds, zone, file)); });
    const double grown = residentMebibytes();
    const double again =
        millis([&] { need(measure::importMeasurements(store, kinds, zone, file)); });

    const double sax = millis([&] {
        auto packed = need(text::PackedFile::open(file));
        need(packed.next());
        Nothing nothing;
        need(text::readXmlStream([&](std::span<char> buffer) { return packed.read(buffer); },
                                 nothing));
    });
    const double bare = millis([&] {
        need(store.connection().execute(
            "CREATE TABLE bare (kind TEXT, second INTEGER, value REAL)"));
        auto transaction = need(store::Transaction::begin(store.connection()));
        for (std::size_t i = 0; i < count; ++i) {
            auto insert = need(store.connection().prepare("INSERT INTO bare VALUES (?1, ?2, ?3)"));
            insert.bindAll("heart_rate", static_cast<std::int64_t>(i) * 60, 60.0);
            need(insert.run());
        }
        need(transaction.commit());
    });
    fmt::print("import {} MB, {} records ({} samples, {} days)\n",
               megabytes,
               count,
               report.samples,
               report.days);
    fmt::print("  {:8.0f} ms; SAX {:.0f} + bare insert {:.0f} = {:.0f} ms: {:.2f} x\n",
               imported,
               sax,
               bare,
               sax + bare,
               imported / (sax + bare));
    fmt::print("  again {:.0f} ms; memory {:.0f} MiB ({:.0f} before)\n", again, grown, before);

    std::vector<measure::Sample> samples;
    const double read =
        millis([&] { samples = need(measure::readSamples(store.records(), "heart_rate")); });
    std::size_t kept = 0;
    const double thin = millis([&] { kept = measure::thinned(samples, 1200).size(); });
    fmt::print("chart: {} samples read in {:.1f} ms, thinned to {} in {:.2f} ms\n",
               samples.size(),
               read,
               kept,
               thin);

    std::vector<measure::Sample> million;
    for (std::int64_t i = 0; i < 1'000'000; ++i) {
        million.push_back({i * 60, static_cast<float>(50 + i * 7919 % 90)});
    }
    const double all = millis([&] { kept = measure::thinned(million, 1200).size(); });
    const double part =
        millis([&] { kept = measure::thinned(million, 30'000'000, 33'000'000, 1200).size(); });
    fmt::print("1 000 000 samples: thinned in {:.2f} ms; panning a part in {:.2f} ms\n", all, part);
}
} // namespace

int main(int argc, char** argv)
{
    try {
        run(argc > 1 ? std::stoul(argv[1]) : 100);
    } catch (const std::exception& problem) {
        fmt::print(stderr, "bench_measure: {}\n", problem.what());
        return 1;
    }
    return 0;
}
