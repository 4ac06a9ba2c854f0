// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/entry.h"

#include "core/record/comparator.h"

namespace regie::measure
{
namespace
{
std::string one(const Kind& kind, const Value& value, Language language)
{
    const std::string number = value.number.spoken(language, kind.decimals);
    return value.isExact() ? number
                           : record::comparatorWords(value.comparator).in(language) + number;
}
} // namespace

Words numberWords(const Kinds& kinds, const Kind& kind, const std::vector<Value>& values)
{
    const auto parts = kinds.partsOf(kind);
    Words words;
    for (std::size_t i = 0; i < values.size() && i < parts.size(); ++i) {
        if (i > 0) {
            words.nl += " over ";
            words.en += " over ";
        }
        words.nl += one(*parts[i], values[i], Language::Dutch);
        words.en += one(*parts[i], values[i], Language::English);
    }
    return words;
}

Words valueWords(const Kinds& kinds, const Kind& kind, const std::vector<Value>& values)
{
    Words words = numberWords(kinds, kind, values);
    if (!kind.unit.nl.empty()) {
        words.nl += " " + kind.unit.nl;
        words.en += " " + kind.unit.en;
    }
    return words;
}
} // namespace regie::measure
