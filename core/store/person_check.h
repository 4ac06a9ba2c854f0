// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person_guard.h"

#include <string>
#include <vector>

namespace regie::store
{
/** Compares the persons data is about with the profile, before anything of it is stored. */
struct PersonCheck {
    Profile profile;
    bool accept = false; ///< the person was asked and says that another name is right

    /**
     * OtherPerson: one of them is not the person of the profile and was never accepted. With
     * `accept`, settings to write for next time (store::Store::setSetting(…, "1")) are added to
     * `accepted` instead. An empty profile fits everyone.
     */
    Result<void> run(Store& store,
                     const std::vector<PatientIdentity>& patients,
                     std::vector<std::string>& accepted) const;
};
} // namespace regie::store
