// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/path.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/** The syntax tree of a path: made by path_parser.cpp, walked by path.cpp. Nobody else's business. */
namespace regie::fhir
{
enum class StepKind : std::uint8_t {
    Member,
    OfType,
    OfResource,
    Where,
    Extension,
    ModifierExtension,
    Resolve,
    StartsWith,
    Contains,
    First, ///< from here on: steps that look at the whole of what was found so far
    Last,
    Index,
    Exists, ///< from here on: steps that say yes or no
    Empty,
    Not,
    HasValue,
};

inline bool isBoolean(StepKind kind)
{
    return kind >= StepKind::Exists || kind == StepKind::StartsWith || kind == StepKind::Contains;
}

inline bool isAggregate(StepKind kind)
{
    return kind == StepKind::First || kind == StepKind::Last || kind == StepKind::Index;
}

struct Step {
    StepKind kind = StepKind::Member;
    std::string text; ///< member name, type, url or text looked for
    std::size_t index = 0;
    std::shared_ptr<const Path::Expression> condition; ///< of where()
};

enum class ExpressionKind : std::uint8_t {
    Chain,     ///< `base` (or the context) and then `steps`
    Resource,  ///< %resource
    Literal,   ///< `text`
    Union,     ///< all of `parts`
    Otherwise, ///< the first of `parts` that finds something
    Equal,
    Unequal,
    And,
    Or,
};

struct Path::Expression {
    ExpressionKind kind = ExpressionKind::Chain;
    std::string text;
    std::shared_ptr<const Expression> base;
    std::vector<Step> steps;
    std::vector<std::shared_ptr<const Expression>> parts;
    bool mayRepeat = false; ///< could give the same node twice: union or resolve() inside
};

Result<std::shared_ptr<const Path::Expression>> parsePath(std::string_view text);
} // namespace regie::fhir
