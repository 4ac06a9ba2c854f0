// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_text.h"
#include "app/cli/input.h"
#include "app/cli/measure_record.h"
#include "app/cli/measure_verbs.h"
#include "app/cli/names.h"
#include "core/measure/own_measurement.h"
#include "core/store/records.h"

#include <map>

namespace regie::app
{
namespace
{
/** What can be told of a measurement; also of one that is corrected. */
struct Entry {
    std::string kind; ///< or the id of the fact that is corrected
    std::vector<std::string> values;
    std::string at;
    std::map<std::string, std::string> how; ///< by Circumstance::option
    std::string moment;
    std::string by;
    std::string byName;
    std::string device;
    std::string note;
    bool yes = false;
};

constexpr std::string_view kHow[] =
    {"arm", "posture", "cuff", "clothing", "site", "rhythm", "method", "oxygen"};

void addOptions(Verb& verb, Entry& entry)
{
    verb.texts("VALUE,--value", entry.values, "measure.value");
    verb.text("--at", entry.at, "measure.at");
    for (const std::string_view how : kHow) {
        const std::string name(how);
        verb.text("--" + name, entry.how[name], "measure.how." + name);
    }
    verb.text("--moment", entry.moment, "measure.moment");
    verb.text("--by", entry.by, "measure.by");
    verb.text("--by-name", entry.byName, "measure.by_name");
    verb.text("--device", entry.device, "measure.device");
    verb.text("--note", entry.note, "add.note_option");
    verb.flag("--yes", entry.yes, "measure.yes");
}

tl::unexpected<Problem> problemOf(const Context& context, ErrorCode code, const Words& words)
{
    return tl::unexpected(Problem{code, context.in(words), {}});
}

/** Every "-" becomes a line of standard input, in the order of the help. */
Outcome<void> readInput(Context& context, Entry& entry)
{
    std::vector<std::string*> arguments;
    for (std::string& value : entry.values) {
        arguments.push_back(&value);
    }
    arguments.push_back(&entry.at);
    for (const std::string_view how : kHow) {
        arguments.push_back(&entry.how[std::string(how)]);
    }
    for (std::string* text : {&entry.moment, &entry.byName, &entry.device, &entry.note}) {
        arguments.push_back(text);
    }
    return linesOrTexts(context, arguments);
}

/** By its id, or in words of either language: "left", "links". nullptr: none of them. */
const measure::Circumstance::Option* optionOf(const measure::Circumstance& how,
                                              std::string_view typed)
{
    std::vector<NameChoice> choices;
    for (const auto& option : how.options) {
        choices.push_back({{option.id, option.words.nl, option.words.en}, option.id});
    }
    const auto found = findName(choices, typed);
    return found ? &how.options[*found] : nullptr;
}

/** As above. */
const measure::MealMoment* momentOf(const measure::Kind& kind, std::string_view typed)
{
    std::vector<NameChoice> choices;
    for (const measure::MealMoment& moment : kind.moments) {
        choices.push_back({{moment.id, moment.words.nl, moment.words.en}, moment.id});
    }
    const auto found = findName(choices, typed);
    return found ? &kind.moments[*found] : nullptr;
}

/** Who measured, in the code or in words; nullopt: nobody we know. */
std::optional<measure::MeasuredBy> measuredBy(std::string_view typed)
{
    static const std::vector<NameChoice> kWho = {{{"self", "zelf", "ik", "me"}, "self"},
                                                 {{"relative", "naaste", "familie"}, "relative"},
                                                 {{"provider", "zorgverlener"}, "provider"}};
    constexpr measure::MeasuredBy kBy[] = {measure::MeasuredBy::Self,
                                           measure::MeasuredBy::Relative,
                                           measure::MeasuredBy::CareProvider};
    const auto found = findName(kWho, typed);
    return found ? std::optional(kBy[*found]) : std::nullopt;
}

Outcome<void> addHow(const Context& context,
                     const measure::Kinds& kinds,
                     const measure::Kind& kind,
                     const Entry& entry,
                     measure::Measurement& measurement)
{
    for (const auto& [option, value] : entry.how) {
        if (value.empty()) {
            continue;
        }
        bool taken = false;
        std::string possible;
        for (const measure::Circumstance* each : kinds.circumstancesOf(kind)) {
            if (each->option != option) {
                continue;
            }
            for (const auto& choice : each->options) {
                possible += (possible.empty() ? "" : ", ") + choice.id;
            }
            if (const auto* chosen = optionOf(*each, value)) {
                measurement.how[each->id] = chosen->id;
                taken = true;
            }
        }
        if (!taken) {
            return possible.empty()
                       ? context.problem(ErrorCode::InvalidArgument,
                                         "measure.no_how",
                                         {{"option", "--" + option}})
                       : context.problem(ErrorCode::InvalidArgument,
                                         "measure.unknown_how",
                                         {{"option", "--" + option}, {"possible", possible}});
        }
    }
    if (entry.moment.empty()) {
        return {};
    }
    const measure::MealMoment* chosen = momentOf(kind, entry.moment);
    if (chosen == nullptr) {
        std::string possible;
        for (const measure::MealMoment& each : kind.moments) {
            possible += (possible.empty() ? "" : ", ") + each.id;
        }
        return possible.empty() ? context.problem(
                   ErrorCode::InvalidArgument, "measure.no_how", {{"option", "--moment"}})
                                : context.problem(ErrorCode::InvalidArgument,
                                                  "measure.unknown_how",
                                                  {{"option", "--moment"}, {"possible", possible}});
    }
    measurement.moment = chosen->id;
    return {};
}

Outcome<measure::Measurement> measurementOf(Context& context,
                                            MeasureRecord& record,
                                            const measure::Kind& kind,
                                            const Entry& entry,
                                            measure::Measurement measurement)
{
    measurement.kind = kind.id;
    std::string typed;
    for (const std::string& value : entry.values) {
        typed += (typed.empty() ? "" : " ") + value;
    }
    auto values = measure::readValues(record.kinds, kind, typed);
    if (const Words* problem = std::get_if<Words>(&values)) {
        return problemOf(context, ErrorCode::InvalidArgument, *problem);
    }
    measurement.values = std::move(std::get<std::vector<measure::Value>>(values));
    if (!entry.at.empty() || measurement.at == Clock::Instant{}) {
        const auto moment = measure::readMoment(entry.at, record.now(), record.zone);
        if (const Words* problem = std::get_if<Words>(&moment)) {
            return problemOf(context, ErrorCode::InvalidArgument, *problem);
        }
        const auto& read = std::get<measure::ReadMoment>(moment);
        measurement.at = read.at;
        measurement.offsetMinutes = read.offsetMinutes;
        measurement.dayOnly = read.dayOnly;
    }
    if (const auto how = addHow(context, record.kinds, kind, entry, measurement); !how) {
        return tl::unexpected(how.error());
    }
    if (const auto by = measuredBy(entry.by)) {
        measurement.by = *by;
    } else if (!entry.by.empty()) {
        return context.problem(ErrorCode::InvalidArgument,
                               "measure.unknown_how",
                               {{"option", "--by"}, {"possible", "self, relative, provider"}});
    }
    for (const auto& [given, member] : {std::pair{&entry.byName, &measurement.byName},
                                        {&entry.device, &measurement.device},
                                        {&entry.note, &measurement.note}}) {
        if (!given->empty()) {
            *member = *given;
        }
    }
    return measurement;
}

/** Refuses what cannot be; asks about what is unlikely, unless it was said to be right. */
Outcome<void> checked(Context& context,
                      MeasureRecord& record,
                      const measure::Measurement& measurement,
                      bool yes,
                      std::string_view without)
{
    const auto profile = record.store().profile();
    if (!profile) {
        return context.problem(profile.error());
    }
    const auto known =
        measure::checkContext(record.store().records(),
                              record.kinds,
                              *profile,
                              measurement.kind,
                              {measurement.at, measurement.offsetMinutes, measurement.dayOnly},
                              record.now(),
                              without);
    if (!known) {
        return context.problem(known.error());
    }
    const measure::Verdict verdict = measure::check(record.kinds, measurement, *known);
    if (verdict.outcome == measure::Outcome::Ok
        || (verdict.outcome == measure::Outcome::Ask && yes)) {
        return {};
    }
    std::string said = verdict.offer ? context.in(verdict.offer->question) : std::string();
    for (const Words& reason : verdict.reasons) {
        said += (said.empty() ? "" : " ") + context.in(reason);
    }
    const bool ask = verdict.outcome == measure::Outcome::Ask;
    const auto* kind = record.kinds.find(measurement.kind);
    const std::string value =
        context.in(measure::valueWords(record.kinds, *kind, measurement.values));
    return context.problem(ask ? ErrorCode::Unlikely : ErrorCode::InvalidArgument,
                           ask ? "measure.ask" : "measure.impossible",
                           {{"value", value}, {"reasons", said}});
}

Outcome<int> answer(const Context& context,
                    const Result<store::StoredFact>& fact,
                    std::string_view key)
{
    if (!fact) {
        return context.problem(fact.error());
    }
    printWritten(context, *fact, key);
    return 0;
}

Outcome<int> add(Context& context, Entry entry)
{
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (const auto read = readInput(context, entry); !read) {
        return tl::unexpected(read.error());
    }
    const auto kind = findMeasureKind(context, record->kinds, entry.kind, entry.moment);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    const auto measurement = measurementOf(context, *record, **kind, entry, {});
    if (!measurement) {
        return tl::unexpected(measurement.error());
    }
    if (const auto fine = checked(context, *record, *measurement, entry.yes, {}); !fine) {
        return tl::unexpected(fine.error());
    }
    const auto fact = measure::addMeasurement(record->store(), record->kinds, *measurement);
    return answer(context, fact, "measure.saved");
}

Outcome<int> correct(Context& context, Entry entry)
{
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (const auto read = readInput(context, entry); !read) {
        return tl::unexpected(read.error());
    }
    const auto before = record->store().records().fact(entry.kind);
    if (!before) {
        return context.problem(before.error());
    }
    auto earlier =
        measure::measurementOf(record->store().records(), record->kinds, *before, record->zone);
    if (!earlier) {
        return context.problem(earlier.error());
    }
    const measure::Kind& kind = *record->kinds.find(earlier->kind);
    const auto measurement = measurementOf(context, *record, kind, entry, std::move(*earlier));
    if (!measurement) {
        return tl::unexpected(measurement.error());
    }
    if (const auto fine = checked(context, *record, *measurement, entry.yes, before->id); !fine) {
        return tl::unexpected(fine.error());
    }
    const auto fact =
        measure::correctMeasurement(record->store(), record->kinds, before->id, *measurement);
    return answer(context, fact, "measure.corrected");
}

struct UndoOptions {
    std::string id;
    bool redo = false;
};

Outcome<int> undo(Context& context, const UndoOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::Store& store = (*record)->store();
    const auto fact = options.redo ? measure::redoMeasurement(store, options.id)
                                   : measure::undoMeasurement(store, options.id);
    return answer(context, fact, options.redo ? "measure.redone" : "measure.undone");
}
} // namespace

void addMeasureAdd(const Verb& parent)
{
    auto entry = std::make_shared<Entry>();
    Verb verb = parent.verb("add", "measure.add");
    verb.text("KIND", entry->kind, "measure.kind", Presence::Required);
    addOptions(verb, *entry);
    verb.whenChosen(entry, add);
}

void addMeasureCorrect(const Verb& parent)
{
    auto entry = std::make_shared<Entry>();
    Verb verb = parent.verb("correct", "measure.correct");
    verb.text("ID", entry->kind, "measure.id", Presence::Required);
    addOptions(verb, *entry);
    verb.whenChosen(entry, correct);
}

void addMeasureUndo(const Verb& parent)
{
    auto options = std::make_shared<UndoOptions>();
    Verb verb = parent.verb("undo", "measure.undo");
    verb.text("ID", options->id, "measure.id", Presence::Required);
    verb.flag("--redo", options->redo, "measure.redo");
    verb.whenChosen(options, undo);
}
} // namespace regie::app
