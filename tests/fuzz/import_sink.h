// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/measure/import_sink.h"

#include <cstdlib>

namespace regie::measure
{
/** Throws nothing away silently: what it takes must fit its kind. */
class CheckingSink final : public ImportSink
{
public:
    explicit CheckingSink(const Kinds& kinds) : m_kinds(kinds) { }
    bool take(Measurement measurement) override
    {
        const Kind* kind = m_kinds.find(measurement.kind);
        if (kind == nullptr || m_kinds.partsOf(*kind).size() != measurement.values.size()) {
            std::abort();
        }
        return ++m_taken < 100'000;
    }
    void skip(std::string_view) override { }

private:
    const Kinds& m_kinds;
    std::size_t m_taken = 0;
};

inline const Kinds& fuzzKinds()
{
    static const auto kFiles = embeddedResourceFiles();
    static const auto kKinds = Kinds::load(*kFiles);
    if (!kKinds) {
        std::abort();
    }
    return *kKinds;
}
} // namespace regie::measure
