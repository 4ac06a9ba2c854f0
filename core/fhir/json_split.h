// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::fhir
{
/** A stretch of a JSON text that is read on its own. */
struct JsonPiece {
    std::string_view bytes;
    bool whole = true; ///< false: brackets or quotes do not fit, so it cannot be read
};

/**
 * A JSON text taken apart by its brackets and quotes alone, so that one bad part does not take the
 * others along. The pieces together with the envelope hold every byte that says something.
 */
struct JsonParts {
    enum class Kind {
        Single,   ///< one piece: a resource, or nothing that can be taken apart
        Bundle,   ///< the pieces are the items of `entry`
        Sequence, ///< the pieces are texts of their own: NDJSON, a list, texts in a row
    };
    Kind kind = Kind::Single;
    std::vector<JsonPiece> pieces;
    /** Of a Bundle: an object with all members but `entry`; as far as it came. */
    std::string envelope;
    /** The text breaks off or has something behind it that belongs nowhere. */
    std::optional<std::string_view> rest;
    bool breaksOff = false; ///< of the two, it is the first
};

/** Takes a text apart. It is looked through once; damage costs at most a few times that. */
JsonParts splitJson(std::string_view text);

/** The value of a member of the object that `text` is; nullopt when absent or broken before it. */
std::optional<std::string_view> memberText(std::string_view text, std::string_view name);
} // namespace regie::fhir
