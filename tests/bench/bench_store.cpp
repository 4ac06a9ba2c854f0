// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * The table of ARCHITECTURE section 7 as far as the vault goes, as ratios in one run:
 *
 *     bench_store [SIZE...]        default 1000 10000 100000
 *
 * All data is synthetic. Everything is written below the temporary folder and removed.
 */
#include "core/store/file_import.h"
#include "core/store/medication_query.h"
#include "core/store/records.h"
#include "tests/bench/bench_program.h"
#include "tests/bench/synthetic.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{
using namespace regie;
using namespace regie::bench;

/** Processor time of this process so far, all threads. */
double processorMillis()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double atQuantile(std::vector<double> times, double quantile)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(static_cast<double>(times.size() - 1) * quantile)];
}

void row(std::string_view work,
         std::string_view ours,
         std::string_view against,
         std::string_view goal)
{
    fmt::print("  {:<38} {:<30} {:<38} {}\n", work, ours, against, goal);
}

/** nlohmann parse and bare SQLCipher insert of the same bytes, in milliseconds. */
struct Bare {
    double parse = 0;
    double insert = 0;
};

Bare bareImport(const std::vector<std::string>& record, const fs::path& file)
{
    Bare bare;
    bare.parse = millis([&record] {
        std::size_t members = 0;
        for (const std::string& each : record) {
            members += nlohmann::json::parse(each).size();
        }
        if (members == 0) {
            throw std::runtime_error("nothing parsed");
        }
    });
    SystemRandom random;
    auto connection =
        need(store::Connection::open(file, crypto::newKey(random), store::Access::Create));
    need(connection.execute("CREATE TABLE resource (row INTEGER PRIMARY KEY, body TEXT) STRICT"));
    bare.insert = millis([&record, &connection] {
        auto transaction = need(store::Transaction::begin(connection));
        auto insert = need(connection.prepare("INSERT INTO resource (body) VALUES (?1)"));
        for (const std::string& each : record) {
            insert.bindBorrowed(1, each);
            need(insert.run());
        }
        need(transaction.commit());
    });
    return bare;
}

void benchImport(Program& program, const std::vector<std::string>& record, const fs::path& place)
{
    std::size_t bytes = 0;
    const fs::path file = place / "in.ndjson";
    {
        std::ofstream out(file, std::ios::binary);
        for (const std::string& each : record) {
            out << each << '\n';
            bytes += each.size() + 1;
        }
    }
    const double start = processorMillis();
    const Bare bare = bareImport(record, place / "bare.db");
    const double bareProcessor = processorMillis() - start;
    auto vault = program.create(place / "vault");
    auto store = need(store::Store::open(vault, program.tools()));
    const auto import = [&] {
        const auto report = need(store::importFiles(store, {file}, {}));
        if (report.counts.resources != record.size()) {
            throw std::runtime_error("not everything was taken in");
        }
    };
    const double before = processorMillis();
    const double first = millis(import);
    const double processor = processorMillis() - before;
    const double again = millis(import);
    const auto rate = [&record](double ms) {
        return static_cast<double>(record.size()) / ms * 1000;
    };
    const double sum = bare.parse + bare.insert;
    row("import",
        fmt::format("{:.0f} ms, {:.0f} resources/s", first, rate(first)),
        fmt::format(
            "parse {:.0f} + insert {:.0f} ms: {:.2f}x", bare.parse, bare.insert, first / sum),
        "<= 2.5x, > 10000/s");
    row("import, processor time of all threads",
        fmt::format("{:.0f} ms", processor),
        fmt::format("{:.0f} ms: {:.2f}x", bareProcessor, processor / bareProcessor),
        "");
    row("import of the same again",
        fmt::format("{:.0f} ms, {:.0f} resources/s", again, rate(again)),
        fmt::format("{:.2f}x", again / sum),
        "");
    const auto wal = fs::path(vault.dataFile().string() + "-wal");
    const auto stored =
        fs::file_size(vault.dataFile()) + (fs::exists(wal) ? fs::file_size(wal) : 0);
    row("size",
        fmt::format("{:.1f} MB of FHIR", static_cast<double>(bytes) / 1e6),
        fmt::format("vault with its log {:.1f} MB", static_cast<double>(stored) / 1e6),
        "");
}

void benchList(store::Records& records, store::Connection& connection, std::size_t size)
{
    std::vector<double> first;
    std::vector<double> deep;
    store::ListQuery query;
    for (int i = 0; i < 50; ++i) {
        first.push_back(bestMillis(3, [&] { need(records.list({})); }));
        std::string next;
        deep.push_back(bestMillis(3, [&] { next = need(records.list(query)).next; }));
        query.after = next;
    }
    std::vector<double> bare;
    for (std::size_t i = 0; i < 50; ++i) {
        bare.push_back(bestMillis(3, [&] {
            auto read = need(connection.prepare("SELECT * FROM fact WHERE row >= ?1 LIMIT 50"));
            read.bindInteger(1, static_cast<std::int64_t>(i * size / 51));
            while (need(read.step())) {
                static_cast<void>(read.text(2));
            }
        }));
    }
    const double ours = atQuantile(deep, 0.5);
    const double against = atQuantile(bare, 0.5);
    row("50 facts of a list, median",
        fmt::format("first {:.2f} ms, on {:.2f} ms", atQuantile(first, 0.5), ours),
        fmt::format("indexed read {:.2f} ms: {:.2f}x", against, ours / against),
        "<= 5 ms, flat");
}

void benchSearch(store::Records& records, store::Connection& connection)
{
    std::vector<double> ours;
    std::vector<double> bare;
    std::string slowest;
    for (const std::string& typed : bench::typedTexts()) {
        store::SearchQuery query;
        query.text = typed;
        query.limit = 20;
        const double time = bestMillis(5, [&] { need(records.search(query)); });
        if (ours.empty() || time > *std::max_element(ours.begin(), ours.end())) {
            slowest = typed;
        }
        ours.push_back(time);
        bare.push_back(millis([&] {
            auto read = need(connection.prepare("SELECT rowid FROM fact_text WHERE fact_text MATCH "
                                                "?1 ORDER BY rowid DESC LIMIT 20"));
            read.bindText(1, '"' + typed.substr(0, typed.find(' ')) + "\" *");
            while (need(read.step())) {
                static_cast<void>(read.integer(0));
            }
        }));
    }
    row("search as you type, p50 / p99",
        fmt::format(
            "{:.2f} / {:.2f} ms (\"{}\")", atQuantile(ours, 0.5), atQuantile(ours, 0.99), slowest),
        fmt::format("bare FTS5 {:.2f} / {:.2f} ms", atQuantile(bare, 0.5), atQuantile(bare, 0.99)),
        "<= 16 ms p99");
}

/** What pages of the window ask for; each is to be found by an index. */
void benchPages(Program& program, store::Records& records)
{
    const auto report = [](std::string_view work, std::string_view goal, auto ask) {
        row(work, fmt::format("{:.2f} ms", bestMillis(5, ask)), "", goal);
    };
    const auto kinds = need(records.kinds());
    const auto providers = need(records.providers());
    store::TimelineQuery query;
    query.until = "2012";
    report("timeline, 50 of all kinds", "<= 5 ms", [&] { need(records.timeline(query)); });
    for (std::size_t i = 1; i < kinds.size(); ++i) {
        query.kinds.push_back(kinds[i].kind);
    }
    report("timeline, 50 of all kinds but one", "<= 5 ms", [&] { need(records.timeline(query)); });
    query.provider = providers.back().provider;
    report("timeline, 50 of one provider and kinds", "<= 5 ms", [&] {
        need(records.timeline(query));
    });
    query.provider.clear();
    query.source = need(records.sources()).back().id;
    query.kinds = {"nothing_of_this_kind"};
    report("timeline, none of a kind in a source", "", [&] { need(records.timeline(query)); });
    report("providers and years", "<= 5 ms", [&] {
        need(records.providers());
        need(records.years());
    });
    report("what is new, 20 and how many", "<= 5 ms", [&] {
        store::NewsQuery news;
        news.limit = 20;
        need(records.news(news));
        need(records.countNews({}));
    });
    store::ListQuery results;
    results.kind = "lab_result";
    const auto fact = need(records.list(results)).facts.at(0);
    std::size_t points = 0;
    report("series of a test, newest 100", "<= 5 ms", [&] { need(records.series(fact, 100)); });
    const double whole = bestMillis(5, [&] { points = need(records.series(fact)).points.size(); });
    row(fmt::format("series of a test, {} points", points),
        fmt::format("{:.2f} ms", whole),
        "",
        "");
    report("previous result", "<= 5 ms", [&] { need(records.previous(fact)); });
    report("next appointments, latest measurements", "<= 5 ms", [&] {
        need(records.nextAppointments(program.clock.now(), 3));
        need(records.latestMeasurements());
    });
    std::int64_t medicines = 0;
    for (const store::KindCount& each : kinds) {
        medicines += each.kind == "medication_agreement" ? each.count : 0;
    }
    const double overview =
        millis([&] { need(store::medicationOf(records, program.terms, program.clock.now())); });
    row(fmt::format("medication overview of {} records", medicines),
        fmt::format("{:.1f} ms", overview),
        "",
        "");
}

/** What is done between the passphrase and the first page. */
void unlock(Program& program, const fs::path& folder)
{
    auto vault = need(store::Vault::open(folder, Secret::of(kPassphrase)));
    auto store = need(store::Store::open(vault, program.tools()));
    need(store.profile());
    need(store.records().kinds());
    need(store.records().list({}));
}

double unlockTime(Program& program, const fs::path& folder)
{
    const double whole = bestMillis(25, [&] { unlock(program, folder); });
    const double derivation = bestMillis(
        25, [] { need(crypto::deriveKey(Secret::of(kPassphrase), {}, crypto::kSmallestCost)); });
    return whole - derivation;
}

/** Memory this process holds now. */
long residentKib()
{
    std::ifstream statm("/proc/self/statm");
    long pages = 0;
    long resident = 0;
    statm >> pages >> resident;
    return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}

/** Memory of a process that has a vault open, has paged through lists and has searched. */
double memoryMib(const fs::path& folder)
{
    int ends[2];
    if (::pipe(ends) != 0) {
        throw std::runtime_error("pipe");
    }
    const pid_t child = ::fork();
    if (child == 0) {
        // A process of its own image: what this one used before would count otherwise.
        const std::string target = std::to_string(ends[1]);
        ::execl(
            "/proc/self/exe", "bench_store", "--memory", folder.c_str(), target.c_str(), nullptr);
        ::_exit(1);
    }
    ::close(ends[1]);
    long kib = 0;
    const bool told = ::read(ends[0], &kib, sizeof kib) == sizeof kib;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!told) {
        throw std::runtime_error("measuring memory");
    }
    return static_cast<double>(kib) / 1024;
}

int tellMemory(const fs::path& folder, int target)
{
    Program program;
    auto vault = need(store::Vault::open(folder, Secret::of(kPassphrase)));
    auto store = need(store::Store::open(vault, program.tools()));
    store::ListQuery query;
    for (int page = 0; page < 100; ++page) {
        query.after = need(store.records().list(query)).next;
        if (query.after.empty()) {
            break;
        }
    }
    for (const std::string& typed : bench::typedTexts()) {
        store::SearchQuery search;
        search.text = typed;
        need(store.records().search(search));
    }
    const long kib = residentKib();
    return ::write(target, &kib, sizeof kib) == sizeof kib ? 0 : 1;
}

void benchSize(Program& program, std::size_t size)
{
    const Folder place;
    fmt::print("{} resources\n", size);
    benchImport(program, bench::syntheticRecord(size), place.path());
    {
        auto vault = need(store::Vault::open(place.path() / "vault", Secret::of(kPassphrase)));
        auto store = need(store::Store::open(vault, program.tools()));
        benchList(store.records(), store.connection(), size);
        benchSearch(store.records(), store.connection());
        benchPages(program, store.records());
    }
    const fs::path empty = place.path() / "empty";
    {
        auto vault = program.create(empty);
        need(store::Store::open(vault, program.tools()));
    }
    const double full = unlockTime(program, place.path() / "vault");
    const double bare = unlockTime(program, empty);
    row("unlock, without key derivation",
        fmt::format("{:.1f} ms", full),
        fmt::format("empty vault {:.1f} ms: {:.2f}x", bare, full / bare),
        "<= 1.2x");
    const double used = memoryMib(place.path() / "vault");
    const double usedEmpty = memoryMib(empty);
    row("memory after lists and searches",
        fmt::format("{:.1f} MiB", used),
        fmt::format("empty vault {:.1f} MiB: +{:.1f}", usedEmpty, used - usedEmpty),
        "<= +40 MiB");
}
} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    try {
        if (arguments.size() == 3 && arguments[0] == "--memory") {
            return tellMemory(arguments[1], std::stoi(arguments[2]));
        }
        Program program;
        std::vector<std::size_t> sizes;
        for (const std::string& argument : arguments) {
            sizes.push_back(std::stoul(argument));
        }
        if (sizes.empty()) {
            sizes = {1000, 10'000, 100'000};
        }
        for (const std::size_t size : sizes) {
            benchSize(program, size);
        }
    } catch (const std::exception& problem) {
        fmt::print(stderr, "bench_store: {}\n", problem.what());
        return 1;
    }
    return 0;
}
