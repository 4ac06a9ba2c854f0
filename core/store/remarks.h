// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/** What a person says about a record: "klopt niet", "niet van mij", or anything else. */
enum class RemarkKind { Wrong, NotMine, Note };
/** "wrong", "notMine", "note": as in the database. */
std::string_view remarkKindName(RemarkKind kind);

/**
 * A remark of the person about one record. It hangs on the record key, so it survives a rebuild and
 * newer versions, and it changes nothing about the record: lists go on showing it.
 */
struct Remark {
    std::int64_t row = 0; ///< what to change or remove it by; stays the same
    RemarkKind kind = RemarkKind::Note;
    std::string text;      ///< in the person's words; empty only for Wrong and NotMine
    std::string madeAt;    ///< instant
    std::string changedAt; ///< instant, empty when it is as it was made
    std::string removedAt; ///< instant, empty when it is in force
    bool operator==(const Remark&) const = default;
};

/**
 * Adds a remark to a fact. Wrong and NotMine stand once on a record: adding one that is there gives
 * it the new text. Errors: NotFound (no such fact), InvalidArgument (a note without text),
 * EncodingInvalid, LimitExceeded (a text of more than 20 000 bytes).
 */
Result<Remark> addRemark(Store& store,
                         std::string_view factId,
                         RemarkKind kind,
                         std::string_view text = {});
/** Gives a remark another text. NotFound: none of that row in force; else as addRemark(). */
Result<Remark> changeRemark(Store& store, std::int64_t row, std::string_view text);
/** Takes a remark away; restoreRemark() undoes it. NotFound: none of that row in force. */
Result<void> removeRemark(Store& store, std::int64_t row);
/**
 * Puts back what removeRemark() took away. NotFound: none of that row was removed; AlreadyExists:
 * the record has got another Wrong or NotMine since.
 */
Result<Remark> restoreRemark(Store& store, std::int64_t row);
} // namespace regie::store
