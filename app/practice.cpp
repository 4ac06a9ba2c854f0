// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice.h"

#include "app/demo_person.h"
#include "core/base/clock.h"
#include "core/sync/demo_portals.h"
#include "core/time/partial_date.h"

namespace regie::app
{
Result<void> fillWithPractice(store::Store& store,
                              const ResourceFiles& files,
                              const text::TextExtractor* extractor)
{
    const auto person = loadDemoPerson(files);
    if (!person) {
        return fail(person.error());
    }
    const auto now = time::instantText(store.tools().clock.now());
    if (auto set = store.setProfile({person->name, person->birthDate, now}); !set) {
        return set;
    }
    for (const auto* list : {&person->records, &person->documents}) {
        for (const DemoFile& file : *list) {
            store::ImportOptions options = file.import;
            options.extractor = extractor;
            const auto report = store::importBytes(store, file.name, file.bytes, options);
            if (!report) {
                return fail(report.error());
            }
        }
    }
    return {};
}

Result<void> addPracticePortals(store::Store& store, const sync::DemoPortals& portals)
{
    for (const sync::NewPortal& each : portals.portals()) {
        if (auto added = sync::addPortal(store, each); !added) {
            return fail(added.error());
        }
    }
    return {};
}
} // namespace regie::app
