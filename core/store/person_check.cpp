// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_check.h"

#include "core/store/record_key.h"

#include <fmt/format.h>

namespace regie::store
{
namespace
{
std::string acceptedSetting(const PatientIdentity& patient)
{
    std::string text = patient.birthDate;
    for (const auto* names : {&patient.family, &patient.given}) {
        for (const std::string& name : *names) {
            text += '\n' + name;
        }
    }
    return fmt::format("accepted_person.{:016x}", static_cast<std::uint64_t>(lookupNumber(text)));
}
} // namespace

Result<void> PersonCheck::run(Store& store,
                              const std::vector<PatientIdentity>& patients,
                              std::vector<std::string>& accepted) const
{
    for (const PatientIdentity& patient : patients) {
        if (mayBeSamePerson(patient, profile)) {
            continue;
        }
        std::string setting = acceptedSetting(patient);
        if (accept) {
            accepted.push_back(std::move(setting));
            continue;
        }
        const auto before = store.setting(setting);
        if (!before) {
            return fail(before.error());
        }
        if (!*before) {
            return fail(ErrorCode::OtherPerson, "Patient in the data");
        }
    }
    return {};
}
} // namespace regie::store
