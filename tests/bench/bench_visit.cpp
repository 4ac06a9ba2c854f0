// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * How long the one page takes as the vault grows (goal: 300 ms with 100 000 facts):
 *
 *     bench_visit [SIZE...]        default 1000 10000 100000
 *
 * All data is synthetic. Everything is written below the temporary folder and removed.
 */
#include "core/store/file_import.h"
#include "core/visit/page.h"
#include "tests/bench/bench_program.h"
#include "tests/bench/synthetic.h"

#include <fmt/format.h>

#include <cstdlib>

namespace
{
using namespace regie;
using namespace regie::bench;

/** Milliseconds of the first page and of the best of five more. */
std::pair<double, double> measure(Program& program,
                                  const visit::Content& content,
                                  std::size_t size,
                                  const fs::path& folder)
{
    auto vault = program.create(folder);
    auto store = need(store::Store::open(vault, program.tools()));
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
        need(visit::makePage(store.records(),
                             program.terms,
                             content,
                             {visit, {"R", "1951", ""}, Language::Dutch, program.clock.now()}));
    };
    const double first = millis(page);
    const double best = bestMillis(5, page);
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
    try {
        const Folder place;
        Program program;
        const auto content = need(visit::Content::load(*program.files));
        for (const std::size_t size : sizes) {
            const auto [first, best] =
                measure(program, content, size, place.path() / std::to_string(size));
            fmt::print("the one page, {:>7} facts: first {:7.1f} ms, then {:7.1f} ms (goal 300)\n",
                       size,
                       first,
                       best);
        }
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
