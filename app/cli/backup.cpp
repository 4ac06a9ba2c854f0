// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/backup.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/base/random.h"

#include <set>
#include <utility>

namespace regie::app
{
namespace
{
struct BackupOptions {
    std::string file;
    std::string recoveryCodeFile;
    bool replace = false;
};

std::int64_t countOf(const share::BackupReport& report, const char* table)
{
    const auto found = report.counts.find(table);
    return found == report.counts.end() ? std::int64_t{0} : found->second;
}

void writeReport(JsonWriter& json, const share::BackupReport& report, const std::string& file)
{
    json.text("file", file)
        .text("made_at", report.madeAt)
        .number("bytes", report.size)
        .number("resources", countOf(report, "resource"))
        .number("facts", countOf(report, "fact"))
        .number("attachments", report.attachments)
        .boolean("verified", true);
}

std::string sentenceOf(const Context& context,
                       const share::BackupReport& report,
                       std::string_view sentence)
{
    return context.say(sentence,
                       {{"resources", std::to_string(countOf(report, "resource"))},
                        {"attachments", std::to_string(report.attachments)}});
}

Outcome<int> backup(Context& context, const BackupOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto existing =
        options.replace ? share::Existing::Replace : share::Existing::OwnBackupsOnly;
    const auto report = share::makeBackup((*record)->store(), options.file, {}, existing);
    if (!report && report.error().code == ErrorCode::AlreadyExists) {
        return context.problem(ErrorCode::AlreadyExists, "backup.exists");
    }
    if (!report) {
        return context.problem(report.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeReport(json, *report, options.file);
        context.print(json.endObject());
    } else {
        context.print(context.page().paragraph(sentenceOf(context, *report, "backup.done")));
    }
    return 0;
}

/** Whose record was put back; empty when it cannot be opened now. */
std::string personIn(Context& context,
                     const std::filesystem::path& folder,
                     const Secret& typed,
                     bool byCode)
{
    auto vault = byCode ? store::Vault::openWithRecoveryCode(folder, typed)
                        : store::Vault::open(folder, typed);
    auto wiring = wire(context);
    if (!vault || !wiring) {
        return {};
    }
    auto record = openRecordOn(context, std::move(*wiring), std::move(*vault));
    const auto profile =
        record ? (*record)->store().profile() : Result<store::Profile>(store::Profile());
    return profile ? profile->name : std::string();
}

/**
 * Gives what was put back a label of its own, to tell it from the record there was. A label can be read
 * by anybody: the name of the person is in it only where they had it shown already.
 */
std::string labelRestored(const Context& context,
                          const std::filesystem::path& folder,
                          const std::string& person,
                          const std::string& madeAt)
{
    const auto others = profiles(context);
    if (!others) {
        return {};
    }
    std::set<std::string> taken;
    bool shown = false;
    for (const store::ProfileEntry& entry : *others) {
        const std::string label = entry.label.value_or("");
        taken.insert(label);
        shown = shown || (!person.empty() && label.starts_with(person));
    }
    const std::string of = shown ? person : context.say("backup.label_record");
    const std::string begin =
        context.say("backup.label", {{"name", of}, {"date", madeAt.substr(0, 10)}});
    std::string label = begin;
    for (int number = 2; taken.contains(label); ++number) {
        label = begin + ' ' + std::to_string(number);
    }
    return store::setProfileLabel(folder, label) ? label : std::string();
}

void printRestored(const Context& context,
                   const share::BackupReport& report,
                   const std::filesystem::path& folder,
                   const std::string& person,
                   const std::string& label)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeReport(json, report, folder.string());
        json.text("profile", folder.string())
            .textOrNull("label", label)
            .textOrNull("name", person)
            .endObject();
        context.print(json);
        return;
    }
    TextPage page = context.page();
    page.paragraph(sentenceOf(context, report, "backup.restored")).blank();
    std::vector<TextPage::Row> rows;
    if (!person.empty()) {
        rows.emplace_back(context.say("backup.person"), person);
    }
    if (!label.empty()) {
        rows.emplace_back(context.say("backup.called"), label);
    }
    rows.emplace_back(context.say("profile.folder"), folder.string());
    page.rows(rows).blank();
    page.paragraph(
        context.say("backup.open_it", {{"profile", label.empty() ? folder.string() : label}}));
    context.print(page);
}

Outcome<int> restore(Context& context, const BackupOptions& options)
{
    const auto folder = newProfileFolder(context);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const bool byCode = !options.recoveryCodeFile.empty();
    const auto typed =
        readSecret(context,
                   byCode ? options.recoveryCodeFile : context.options.passphraseFile,
                   byCode ? "input.recovery_code" : "input.passphrase");
    if (!typed) {
        return tl::unexpected(typed.error());
    }
    SystemRandom random;
    const auto report = share::restoreBackup(options.file,
                                             *folder,
                                             *typed,
                                             byCode ? store::SecretKind::RecoveryCode
                                                    : store::SecretKind::Passphrase,
                                             random);
    if (!report && report.error().code == ErrorCode::UnknownFormat) {
        return context.problem(ErrorCode::UnknownFormat, "backup.other_file");
    }
    if (!report) {
        return context.problem(report.error());
    }
    // The record is back, whatever becomes of its label: that is only a name to find it by.
    const std::string person = personIn(context, *folder, *typed, byCode);
    const std::string label = context.options.profile.empty()
                                  ? labelRestored(context, *folder, person, report->madeAt)
                                  : std::string();
    printRestored(context, *report, *folder, person, label);
    return 0;
}
} // namespace

void addBackup(const Verb& root)
{
    auto options = std::make_shared<BackupOptions>();
    Verb verb = root.verb("backup", "backup");
    verb.text("FILE,--file", options->file, "backup.file", Presence::Required);
    verb.flag("--replace", options->replace, "backup.replace");
    verb.whenChosen(options, backup);
}

void addRestore(const Verb& root)
{
    auto options = std::make_shared<BackupOptions>();
    Verb verb = root.verb("restore", "restore");
    verb.text("FILE,--file", options->file, "restore.file", Presence::Required);
    verb.text("--recovery-code-file", options->recoveryCodeFile, "restore.code");
    verb.whenChosen(options, restore);
}
} // namespace regie::app
