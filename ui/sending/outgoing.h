// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/sync/bundle.h"
#include "core/sync/portals.h"

#include <string>
#include <vector>

namespace regie::ui
{
/** What a person adds to what is sent; each may be empty. */
struct SendWishes {
    std::string to;         ///< whom it is for
    std::string topic;      ///< of a correction: in a few words
    std::string correction; ///< what is wrong in the fact and how it should be
    std::string answers;    ///< QuestionnaireResponse (JSON): the fact is a Task
    std::string taskStatus; ///< accepted, failed, rejected: the fact is a Task
    std::string patient;    ///< id of the Patient at a plain server
};

/**
 * What goes to a portal of facts of the person, after the kind of each and the services of the
 * portal: measurements together, documents together, pictures together; a correction of any fact; a
 * Task with its answers. Errors: NotFound (a fact), NotSupported (this cannot go to this portal),
 * SyntaxInvalid (answers).
 */
Result<std::vector<sync::Outgoing>> outgoingOf(store::Store& store,
                                               const ResourceFiles& files,
                                               const sync::Portal& portal,
                                               const std::vector<std::string>& facts,
                                               const SendWishes& wishes);
} // namespace regie::ui
