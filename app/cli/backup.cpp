// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/backup.h"
#include "app/cli/dav_line.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/base/random.h"
#include "core/exchange/dav_account.h"
#include "core/exchange/dav_backup.h"
#include "core/sync/token_file.h"

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
    bool webdav = false; ///< the folder that was set
    DavOptions dav;      ///< or this one
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

Outcome<int> backupAway(Context& context, OpenRecord& record)
{
    auto line = davLine(context, record);
    if (!line) {
        return tl::unexpected(line.error());
    }
    const auto report = exchange::backupToDav(record.store(), line->folder);
    if (!report) {
        return davProblem(context, report.error());
    }
    // The backup is good; that it was made is only for reminding.
    (void)record.store().setSetting(share::kLastBackupSetting, report->backup.madeAt);
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeReport(json, report->backup, report->name);
        json.boolean("old_ones_stay", report->oldOnesStay);
        context.print(json.endObject());
        return 0;
    }
    TextPage page = context.page();
    page.paragraph(sentenceOf(context, report->backup, "backup.done_webdav"));
    if (report->oldOnesStay) {
        page.paragraph(context.say("backup.old_ones_stay"));
    }
    context.print(page);
    return 0;
}

Outcome<int> backup(Context& context, const BackupOptions& options)
{
    if (options.webdav != options.file.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "backup.where");
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (options.webdav) {
        return backupAway(context, **record);
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
    (void)(*record)->store().setSetting(share::kLastBackupSetting, report->madeAt);
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

/**
 * Whose record was put back; empty when it cannot be opened now. `account`: where it came from, to be kept
 * in it; that it could not be kept shows at the next backup there.
 */
std::string personIn(Context& context,
                     const std::filesystem::path& folder,
                     const Secret& typed,
                     bool byCode,
                     const exchange::DavAccount* account)
{
    auto vault = byCode ? store::Vault::openWithRecoveryCode(folder, typed)
                        : store::Vault::open(folder, typed);
    auto wiring = wire(context);
    if (!vault || !wiring) {
        return {};
    }
    auto record = openRecordOn(context, std::move(*wiring), std::move(*vault));
    if (record && account != nullptr) {
        if (const auto tokens = sync::TokenFile::open((*record)->vault())) {
            (void)exchange::saveDavAccount(**tokens, *account);
        }
    }
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

/** The backup that was named, or the newest when all in the folder are of one record. */
Outcome<exchange::DavBackup> chosenBackup(const Context& context,
                                          DavLine& line,
                                          const std::string& name)
{
    const auto all = exchange::listDavBackups(line.folder);
    if (!all) {
        return davProblem(context, all.error());
    }
    std::string names;
    std::set<std::string> records;
    for (const exchange::DavBackup& each : *all) {
        if (each.name == name) {
            return each;
        }
        records.insert(each.record);
        names += (names.empty() ? "" : ", ") + each.name;
    }
    if (all->empty()) {
        return context.problem(ErrorCode::NotFound, "webdav.no_backups");
    }
    if (!name.empty() || records.size() > 1) {
        return context.problem(name.empty() ? ErrorCode::InvalidArgument : ErrorCode::NotFound,
                               "webdav.which",
                               {{"names", names}});
    }
    return all->front();
}

struct RestoreWith {
    const Secret& typed;
    store::SecretKind kind;
    RandomSource& random;
};

/** `line` is set when the backup comes from a server. */
Outcome<share::BackupReport> restored(Context& context,
                                      const BackupOptions& options,
                                      const std::filesystem::path& folder,
                                      std::optional<DavLine>& line,
                                      const RestoreWith& with)
{
    auto report = Result<share::BackupReport>(share::BackupReport());
    if (line) {
        const auto backup = chosenBackup(context, *line, options.file);
        if (!backup) {
            return tl::unexpected(backup.error());
        }
        report = exchange::restoreFromDav(
            line->folder, *backup, folder, with.typed, with.kind, with.random);
    } else {
        report = share::restoreBackup(options.file, folder, with.typed, with.kind, with.random);
    }
    if (!report && report.error().code == ErrorCode::UnknownFormat) {
        return context.problem(ErrorCode::UnknownFormat, "backup.other_file");
    }
    if (!report) {
        return line ? davProblem(context, report.error()) : context.problem(report.error());
    }
    return *report;
}

Outcome<int> restore(Context& context, const BackupOptions& options)
{
    if (options.file.empty() && options.dav.url.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "backup.from_where");
    }
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
    std::optional<DavLine> line;
    if (!options.dav.url.empty()) {
        auto named = davLine(context, options.dav);
        if (!named) {
            return tl::unexpected(named.error());
        }
        line.emplace(std::move(*named));
    }
    SystemRandom random;
    const auto kind = byCode ? store::SecretKind::RecoveryCode : store::SecretKind::Passphrase;
    const auto report = restored(context, options, *folder, line, {*typed, kind, random});
    if (!report) {
        return tl::unexpected(report.error());
    }
    // The record is back, whatever becomes of its label: that is only a name to find it by.
    const std::string person =
        personIn(context, *folder, *typed, byCode, line ? &line->account : nullptr);
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
    verb.text("FILE,--file", options->file, "backup.file");
    verb.flag("--webdav", options->webdav, "backup.webdav");
    verb.flag("--replace", options->replace, "backup.replace");
    verb.whenChosen(options, backup);
}

void addRestore(const Verb& root)
{
    auto options = std::make_shared<BackupOptions>();
    Verb verb = root.verb("restore", "restore");
    verb.text("FILE,--file", options->file, "restore.file");
    verb.text("--webdav", options->dav.url, "restore.webdav");
    options->dav.addTo(verb);
    verb.text("--recovery-code-file", options->recoveryCodeFile, "restore.code");
    verb.whenChosen(options, restore);
}
} // namespace regie::app
