// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/** What a draft is for. */
enum class DraftKind {
    Visit,   ///< a visit being prepared
    Answers, ///< a questionnaire that is being filled in
    Choice,  ///< options set side by side
    EConsult ///< a question in writing
};
/** "visit", "answers", "choice", "econsult": as in the database. */
std::string_view draftKindName(DraftKind kind);

/**
 * What a person is working on. Every save adds a version and changes none, so that each can come
 * back; it is no resource: it says nothing about the person's health until they use it.
 */
struct Draft {
    std::string id; ///< UUID, the same for all versions
    DraftKind kind = DraftKind::Visit;
    std::string body;     ///< JSON, of whoever made it
    std::string date;     ///< what it is listed by: FHIR date; may be empty
    std::string madeAt;   ///< instant of the first version
    std::string savedAt;  ///< instant of the version that counts
    bool removed = false; ///< the person took it away; undoDraft() brings it back
    bool canUndo = false;
    bool canRedo = false;
    bool operator==(const Draft&) const = default;
};

/**
 * Keeps a new version; the same body as the version that counts makes none. What was undone before it
 * cannot be redone any more, and its versions stay. Errors: InvalidArgument (id is no UUID, body
 * empty), EncodingInvalid, LimitExceeded (a body of more than 1 MB).
 */
Result<Draft> saveDraft(Store& store,
                        DraftKind kind,
                        std::string_view id,
                        std::string_view body,
                        std::string_view date = {});
/** Takes a draft away, as a version of its own. NotFound: none of that id. */
Result<Draft> removeDraft(Store& store, DraftKind kind, std::string_view id);
/** The version before counts again. NotFound: no such draft, or nothing before. */
Result<Draft> undoDraft(Store& store, DraftKind kind, std::string_view id);
/** The version that was undone last counts again. NotFound: none. */
Result<Draft> redoDraft(Store& store, DraftKind kind, std::string_view id);
} // namespace regie::store
