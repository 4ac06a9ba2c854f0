// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

#include <utility>

namespace regie::app
{
Wiring::Wiring(const ResourceFiles& files, terms::Terms terms, fhir::Reader reader)
    : m_files(files), m_terms(std::move(terms)), m_reader(std::move(reader))
{
}

Result<std::unique_ptr<Wiring>> Wiring::create(const ResourceFiles& files)
{
    auto terms = terms::Terms::load(files);
    if (!terms) {
        return fail(terms.error());
    }
    auto reader = fhir::Reader::create(files);
    if (!reader) {
        return fail(reader.error());
    }
    std::unique_ptr<Wiring> wiring(new Wiring(files, std::move(*terms), std::move(*reader)));
    auto lenses = record::LensSet::load(files, wiring->m_terms);
    if (!lenses) {
        return fail(lenses.error());
    }
    wiring->m_lenses.emplace(std::move(*lenses));
    return wiring;
}
} // namespace regie::app
