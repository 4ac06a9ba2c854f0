// SPDX-License-Identifier: GPL-3.0-or-later
// What every bench needs: time, a folder that goes, and the program without a window.
#pragma once

#include "core/base/clock.h"
#include "core/base/resource_files.h"
#include "core/crypto/kdf.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/store/store.h"
#include "core/store/vault.h"
#include "core/terms/terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <unistd.h>

namespace regie::bench
{
namespace fs = std::filesystem;

inline constexpr std::string_view kPassphrase = "fiets lamp kaas wolk regen";

template<class T>
T need(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(
            fmt::format("{}: {}", errorCodeName(result.error().code), result.error().detail));
    }
    return std::move(*result);
}
inline void need(const Result<void>& result)
{
    if (!result) {
        throw std::runtime_error(result.error().detail);
    }
}

template<class Work>
double millis(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/** The best of some tries: what the work costs, without what else the machine was doing. */
template<class Work>
double bestMillis(int tries, Work work)
{
    double best = millis(work);
    for (int i = 1; i < tries; ++i) {
        best = std::min(best, millis(work));
    }
    return best;
}

class Folder
{
public:
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "regie-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("no temporary folder");
        }
        m_path = name;
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/** What the program has open besides a vault. */
struct Program {
    std::unique_ptr<ResourceFiles> files = embeddedResourceFiles();
    SystemClock clock;
    SystemRandom random;
    terms::Terms terms = need(terms::Terms::load(*files));
    fhir::Reader reader = need(fhir::Reader::create(*files));
    record::LensSet lenses = need(record::LensSet::load(*files, terms));
    crypto::PassphraseRules rules = need(crypto::PassphraseRules::load(*files));

    store::StoreTools tools() { return {lenses, reader, clock, random}; }
    store::Vault create(const fs::path& folder)
    {
        return std::move(need(store::Vault::create(folder,
                                                   Secret::of(kPassphrase),
                                                   {crypto::kSmallestCost, "bench"},
                                                   rules,
                                                   random))
                             .vault);
    }
};
} // namespace regie::bench
