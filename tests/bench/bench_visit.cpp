// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * How long the one page takes as the vault grows (goal: 300 ms with 100 000 facts):
 *
 *     bench_visit [SIZE...]        default 1000 10000 100000
 *
 * All data is synthetic. Everything is written below the temporary folder and removed.
 */
#include "core/base/clock.h"
#include "core/base/resource_files.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/store/file_import.h"
#include "core/store/vault.h"
#include "core/terms/terms.h"
#include "core/visit/page.h"
#include "tests/bench/synthetic.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace
{
using namespace regie;
namespace fs = std::filesystem;

template<class T>
T need(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(
            fmt::format("{}: {}", errorCodeName(result.error().code), result.error().detail));
    }
    return std::move(*result);
}

struct Program {
    std::unique_ptr<ResourceFiles> files = embeddedResourceFiles();
    SystemClock clock;
    SystemRandom random;
    terms::Terms terms = need(terms::Terms::load(*files));
    fhir::Reader reader = need(fhir::Reader::create(*files));
    record::LensSet lenses = need(record::LensSet::load(*files, terms));
    crypto::PassphraseRules rules = need(crypto::PassphraseRules::load(*files));
    visit::Content content = need(visit::Content::load(*files));
};

/** Milliseconds of the first page and of the best of five more. */
std::pair<double, double> measure(Program& program, std::size_t size, const fs::path& folder)
{
    auto created = need(store::Vault::create(folder,
                                             Secret::of("fiets lamp kaas wolk regen"),
                                             {crypto::kSmallestCost, "bench"},
                                             program.rules,
                                             program.random));
    auto store = need(store::Store::open(
        created.vault, {program.lenses, program.reader, program.clock, program.random}));
    std::string bytes;
    for (const std::string& each : bench::syntheticRecord(size)) {
        bytes += each + "\n";
    }
    store::ImportOptions options;
    options.source = "bench";
    need(store::importBytes(store, "in.ndjson", bytes, options));
    visit::Visit visit;
    visit.points = {"Ik ben moe"};
    visit.charts = true;
    const auto page = [&] {
        const auto start = std::chrono::steady_clock::now();
        need(visit::makePage(store.records(),
                             program.terms,
                             program.content,
                             {visit, {"R", "1951", ""}, Language::Dutch, program.clock.now()}));
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
            .count();
    };
    const double first = page();
    double best = page();
    for (int i = 0; i < 4; ++i) {
        best = std::min(best, page());
    }
    return {first, best};
}
} // namespace

int main(int count, char** values)
{
    std::vector<std::size_t> sizes;
    for (int i = 1; i < count; ++i) {
        sizes.push_back(std::strtoul(values[i], nullptr, 10));
    }
    if (sizes.empty()) {
        sizes = {1000, 10'000, 100'000};
    }
    std::string place = (fs::temp_directory_path() / "regie-bench-XXXXXX").string();
    if (::mkdtemp(place.data()) == nullptr) {
        return 1;
    }
    int code = 0;
    try {
        Program program;
        for (const std::size_t size : sizes) {
            const auto [first, best] =
                measure(program, size, fs::path(place) / std::to_string(size));
            fmt::print("the one page, {:>7} facts: first {:7.1f} ms, then {:7.1f} ms (goal 300)\n",
                       size,
                       first,
                       best);
        }
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        code = 1;
    }
    std::error_code ignored;
    fs::remove_all(place, ignored);
    return code;
}
