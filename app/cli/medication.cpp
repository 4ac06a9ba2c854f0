// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/medication_lines.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/store/medication_query.h"

namespace regie::app
{
namespace
{
struct MedicationOptions {
    bool all = false;
};

Outcome<int> run(Context& context, const MedicationOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto overview = store::medicationOf((*record)->store().records(),
                                              (*record)->wiring().terms(),
                                              (*record)->wiring().clock().now());
    if (!overview) {
        return context.problem(overview.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeMedication(json, *overview, context.options.language);
        context.print(json.endObject());
    } else {
        TextPage page = context.page();
        writeMedication(page,
                        context,
                        *overview,
                        options.all ? MedicationLists::All : MedicationLists::WithoutStopped);
        context.print(page);
    }
    return 0;
}
} // namespace

void addMedication(const Verb& root)
{
    auto options = std::make_shared<MedicationOptions>();
    Verb verb = root.verb("medication", "medication");
    verb.flag("--all", options->all, "medication.all");
    verb.whenChosen(options, run);
}
} // namespace regie::app
