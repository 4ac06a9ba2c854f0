// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/store/store.h"
#include "core/terms/terms.h"

#include <memory>
#include <optional>

namespace regie::app
{
/**
 * The long-lived objects of core, built in one visible order. Each takes what stands above it.
 * Immutable once built.
 */
class Wiring
{
public:
    /** Errors: LensInvalid, PathInvalid (the program's own content is wrong). `files` outlives it. */
    static Result<std::unique_ptr<Wiring>> create(const ResourceFiles& files);

    const ResourceFiles& files() const { return m_files; }
    const terms::Terms& terms() const { return m_terms; }
    const fhir::Reader& reader() const { return m_reader; }
    const record::LensSet& lenses() const { return *m_lenses; }
    const Clock& clock() const { return m_clock; }
    RandomSource& random() { return m_random; }
    store::StoreTools tools() { return {*m_lenses, m_reader, m_clock, m_random}; }

private:
    Wiring(const ResourceFiles& files, terms::Terms terms, fhir::Reader reader);

    const ResourceFiles& m_files;
    SystemClock m_clock;
    SystemRandom m_random;
    terms::Terms m_terms;
    fhir::Reader m_reader;
    std::optional<record::LensSet> m_lenses; ///< made last: it looks into m_terms where that stays
};
} // namespace regie::app
