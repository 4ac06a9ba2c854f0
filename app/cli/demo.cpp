// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_text.h"
#include "app/cli/import_report.h"
#include "app/cli/kind_names.h"
#include "app/cli/medication_lines.h"
#include "app/cli/open_record.h"
#include "app/cli/profile_verbs.h"
#include "app/demo_person.h"
#include "app/demo_road.h"
#include "app/text_reader.h"
#include "core/base/uuid.h"
#include "core/store/medication_query.h"
#include "core/store/records.h"
#include "core/time/partial_date.h"

#include <system_error>
#include <utility>

namespace regie::app
{
namespace
{
struct NoOptions {
};

struct Step {
    std::string key; ///< "vault", "portals", "sign_in", "sync", "send", …
    std::string detail;
    bool ok = true;
};

/** A folder that is gone with everything in it at the end, also after an error. */
class PassingFolder
{
public:
    explicit PassingFolder(std::filesystem::path folder) : m_folder(std::move(folder)) { }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    ~PassingFolder()
    {
        std::error_code ignored; // what stays behind is encrypted with a key nobody has
        std::filesystem::remove_all(m_folder, ignored);
    }
    const std::filesystem::path& path() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

/** A vault of the smallest cost: its passphrase is thrown away, so there is nothing to guess. */
Outcome<std::unique_ptr<OpenRecord>> makeRecord(Context& context,
                                                const std::filesystem::path& folder,
                                                const DemoPerson& person)
{
    const auto rules = passphraseRules(context);
    auto wiring = wire(context);
    if (!rules || !wiring) {
        return tl::unexpected(rules ? wiring.error() : rules.error());
    }
    SystemRandom random;
    auto created = store::Vault::create(
        folder, rules->generate(random), {crypto::kSmallestCost, REGIE_VERSION}, *rules, random);
    if (!created) {
        return context.problem(created.error());
    }
    auto record = openRecordOn(context, std::move(*wiring), std::move(created->vault));
    if (!record) {
        return record;
    }
    const auto now = time::instantText((*record)->wiring().clock().now());
    if (const auto set = (*record)->store().setProfile({person.name, person.birthDate, now});
        !set) {
        return context.problem(set.error());
    }
    return record;
}

Outcome<store::ImportReport> importFiles(const Context& context,
                                         store::Store& store,
                                         const std::vector<DemoFile>& files)
{
    const auto extractor = textExtractor(context.console);
    store::ImportReport total;
    for (const DemoFile& file : files) {
        store::ImportOptions options = file.import;
        options.extractor = extractor.get();
        auto report = store::importBytes(store, file.name, file.bytes, options);
        if (!report) {
            return context.problem(report.error());
        }
        addTo(total, std::move(*report));
    }
    return total;
}

Step importStep(const Context& context, std::string key, const store::ImportReport& report)
{
    return {std::move(key),
            context.say("demo.imported",
                        {{"files", std::to_string(report.files)},
                         {"new", std::to_string(report.counts.added)},
                         {"quarantined", std::to_string(report.quarantined.size())}}),
            report.quarantined.empty() && report.counts.added > 0};
}

/** Care providers added, signed in to, fetched from, sent to. */
Outcome<void> walkWithPortals(const Context& context, OpenRecord& record, std::vector<Step>& steps)
{
    auto road = DemoRoad::start(record.store(), context.files);
    if (!road) {
        return context.problem(road.error());
    }
    const std::size_t count = (*road)->portals().size();
    steps.push_back({"portals", context.say("demo.portals", {{"count", std::to_string(count)}})});
    const auto signedIn = (*road)->signIn();
    if (!signedIn) {
        return context.problem(signedIn.error());
    }
    steps.push_back({"sign_in",
                     context.say("demo.signed_in", {{"count", std::to_string(*signedIn)}}),
                     *signedIn == count});
    const auto fetched = (*road)->sync();
    if (!fetched) {
        return context.problem(fetched.error());
    }
    steps.push_back({"sync",
                     context.say("demo.fetched", {{"new", std::to_string(newPieces(*fetched))}}),
                     isComplete(*fetched) && newPieces(*fetched) > 0});
    const auto sent = (*road)->measureAndSend();
    if (!sent) {
        return context.problem(sent.error());
    }
    const bool arrived = *sent == sync::OutboxState::Sent && (*road)->received() == 1;
    steps.push_back({"send", context.say(arrived ? "demo.sent" : "demo.not_sent"), arrived});
    const auto again = (*road)->sync();
    if (!again) {
        return context.problem(again.error());
    }
    // Nothing but the measurement that came back from the GP.
    steps.push_back({"sync_again",
                     context.say("demo.fetched", {{"new", std::to_string(newPieces(*again))}}),
                     isComplete(*again) && newPieces(*again) <= 1});
    return {};
}

/** The road: a vault, care providers, documents, and whether all of it is sound. */
Outcome<std::vector<Step>> walk(const Context& context,
                                OpenRecord& record,
                                const DemoPerson& person)
{
    std::vector<Step> steps = {{"vault", context.say("demo.vault", {{"name", person.name}})}};
    if (auto walked = walkWithPortals(context, record, steps); !walked) {
        return tl::unexpected(walked.error());
    }
    const auto documents = importFiles(context, record.store(), person.documents);
    if (!documents) {
        return tl::unexpected(documents.error());
    }
    steps.push_back(importStep(context, "documents", *documents));
    const auto check = record.store().check();
    if (!check) {
        return context.problem(check.error());
    }
    steps.push_back(
        {"check", context.say(check->sound() ? "check.sound" : "check.unsound"), check->sound()});
    return steps;
}

struct Overview {
    record::MedicationOverview medication;
    std::vector<store::KindCount> kinds;
    std::vector<store::StoredFact> newest;
};

Result<Overview> overviewOf(OpenRecord& record)
{
    constexpr int kNewest = 8;
    Overview overview;
    store::Records& records = record.store().records();
    auto medication =
        store::medicationOf(records, record.wiring().terms(), record.wiring().clock().now());
    auto kinds = records.kinds();
    store::ListQuery query;
    query.limit = kNewest;
    auto newest = records.list(query);
    if (!medication || !kinds || !newest) {
        return fail(!medication ? medication.error() : !kinds ? kinds.error() : newest.error());
    }
    return Overview{std::move(*medication), std::move(*kinds), std::move(newest->facts)};
}

void printJson(const Context& context,
               const record::LensSet& lenses,
               const std::vector<Step>& steps,
               const Overview& overview)
{
    JsonWriter json;
    json.beginObject().beginArray("steps");
    for (const Step& step : steps) {
        json.beginObject()
            .text("step", step.key)
            .boolean("ok", step.ok)
            .text("detail", step.detail)
            .endObject();
    }
    json.endArray().beginObject("medication");
    writeMedication(json, overview.medication, context.options.language);
    json.endObject();
    writeKinds(json, context, lenses, overview.kinds);
    context.print(json.endObject());
}

/** The vault is gone in a moment, there is nothing to ask more of. */
record::MedicationOverview withoutIds(record::MedicationOverview overview)
{
    for (auto* lines : {&overview.current, &overview.paused, &overview.future, &overview.unknown}) {
        for (record::MedicationLine& line : *lines) {
            line.facts.clear();
        }
    }
    return overview;
}

void printText(const Context& context,
               const record::LensSet& lenses,
               const std::vector<Step>& steps,
               const Overview& overview)
{
    TextPage page = context.page();
    page.paragraph(context.say("demo.intro"));
    page.heading(context.say("demo.steps"));
    for (const Step& step : steps) {
        page.paragraph((step.ok ? "✓ " : "✗ ") + step.detail, 2);
    }
    writeMedication(
        page, context, withoutIds(overview.medication), MedicationLists::WithoutStopped);
    page.heading(context.say("list.heading"));
    page.rows(kindRows(context, lenses, overview.kinds));
    page.heading(context.say("demo.newest"));
    std::vector<TextPage::Entry> entries;
    for (const store::StoredFact& fact : overview.newest) {
        entries.push_back(listEntry(context, fact));
        entries.back().right.clear();
    }
    page.entries(entries).blank().paragraph(context.say("demo.end"));
    context.print(page);
}

Outcome<int> run(Context& context, const NoOptions&)
{
    const auto person = loadDemoPerson(context.files);
    if (!person) {
        return context.problem(person.error());
    }
    SystemRandom random;
    const PassingFolder folder(context.console.temporaryFolder / ("regie-demo-" + newUuid(random)));
    const auto record = makeRecord(context, folder.path(), *person);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto steps = walk(context, **record, *person);
    if (!steps) {
        return tl::unexpected(steps.error());
    }
    const auto overview = overviewOf(**record);
    if (!overview) {
        return context.problem(overview.error());
    }
    const auto& lenses = (*record)->wiring().lenses();
    if (context.options.json) {
        printJson(context, lenses, *steps, *overview);
    } else {
        printText(context, lenses, *steps, *overview);
    }
    for (const Step& step : *steps) {
        if (!step.ok) {
            return 1;
        }
    }
    return 0;
}
} // namespace

void addDemo(const Verb& root)
{
    Verb verb = root.verb("demo", "demo");
    verb.whenChosen(std::make_shared<NoOptions>(), run);
}
} // namespace regie::app
