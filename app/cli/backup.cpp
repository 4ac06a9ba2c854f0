// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/backup.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/base/random.h"

namespace regie::app
{
namespace
{
struct BackupOptions {
    std::string file;
    std::string recoveryCodeFile;
    bool replace = false;
};

void print(const Context& context,
           const share::BackupReport& report,
           std::string_view sentence,
           const std::string& file)
{
    const auto count = [&](const char* table) {
        const auto found = report.counts.find(table);
        return found == report.counts.end() ? std::int64_t{0} : found->second;
    };
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("file", file)
            .text("made_at", report.madeAt)
            .number("bytes", report.size)
            .number("resources", count("resource"))
            .number("facts", count("fact"))
            .number("attachments", report.attachments)
            .boolean("verified", true)
            .endObject();
        context.print(json);
    } else {
        context.print(context.page().paragraph(
            context.say(sentence,
                        {{"resources", std::to_string(count("resource"))},
                         {"attachments", std::to_string(report.attachments)}})));
    }
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
    print(context, *report, "backup.done", options.file);
    return 0;
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
    print(context, *report, "backup.restored", folder->string());
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
