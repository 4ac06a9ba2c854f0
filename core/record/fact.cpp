// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/fact.h"

namespace regie::record
{
std::string_view depthName(Depth depth)
{
    switch (depth) {
    case Depth::Short: return "kort";
    case Depth::More: return "meer";
    case Depth::All: return "alles";
    }
    return {};
}

std::optional<Depth> depthFromName(std::string_view name)
{
    for (const Depth depth : {Depth::Short, Depth::More, Depth::All}) {
        if (name == depthName(depth)) {
            return depth;
        }
    }
    return std::nullopt;
}

const Words& withdrawnWords()
{
    static const Words kWithdrawn{"Door de bron ingetrokken: was een fout",
                                  "Withdrawn by the source: it was a mistake"};
    return kWithdrawn;
}

const Words& withdrawnByPersonWords()
{
    static const Words kWithdrawn{"U heeft dit ingetrokken", "You took this back"};
    return kWithdrawn;
}

const Words& deletedWords()
{
    static const Words kDeleted{"De bron heeft dit verwijderd", "The source deleted this"};
    return kDeleted;
}

bool isWithdrawn(const Fact& fact)
{
    return fact.shortText == withdrawnWords() || fact.shortText == withdrawnByPersonWords()
           || fact.shortText == deletedWords();
}
} // namespace regie::record
