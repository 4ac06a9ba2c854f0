// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/profile_verbs.h"

namespace regie::app
{
namespace
{
struct PassphraseOptions {
    std::string newPassphraseFile;
    std::string recoveryCodeFile;
};

/** Gives the open vault another passphrase and says so. */
Outcome<int> replacePassphrase(Context& context, store::Vault& vault, const std::string& file)
{
    const auto passphrase = readNewPassphrase(context, file);
    if (!passphrase) {
        return tl::unexpected(passphrase.error());
    }
    const auto rules = passphraseRules(context);
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    SystemRandom random;
    if (const auto changed =
            vault.changePassphrase(*passphrase, vaultOptions(context), *rules, random);
        !changed) {
        return passphraseProblem(context, changed.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("profile", vault.folder().string())
            .boolean("changed", true)
            .endObject();
        context.print(json);
    } else {
        TextPage page = context.page();
        page.paragraph(context.say("profile.passphrase_changed"));
        context.print(page);
    }
    return 0;
}

Outcome<int> runPassphrase(Context& context, const PassphraseOptions& options)
{
    const auto folder = findProfile(context);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const auto passphrase = readSecret(context, context.options.passphraseFile, "input.passphrase");
    if (!passphrase) {
        return tl::unexpected(passphrase.error());
    }
    auto vault = store::Vault::open(*folder, *passphrase);
    if (!vault) {
        return context.problem(vault.error());
    }
    return replacePassphrase(context, *vault, options.newPassphraseFile);
}

/** Without a new passphrase there is no use in opening it: nobody would get in the next time. */
Outcome<int> runRecover(Context& context, const PassphraseOptions& options)
{
    const auto folder = findProfile(context);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const auto code = readSecret(context, options.recoveryCodeFile, "input.recovery_code");
    if (!code) {
        return tl::unexpected(code.error());
    }
    auto vault = store::Vault::openWithRecoveryCode(*folder, *code);
    if (!vault) {
        return vault.error().code == ErrorCode::WrongPassphrase
                   ? context.problem(ErrorCode::WrongPassphrase, "profile.wrong_recovery_code")
                   : context.problem(vault.error());
    }
    const std::string& file = options.newPassphraseFile.empty() ? context.options.passphraseFile
                                                                : options.newPassphraseFile;
    return replacePassphrase(context, *vault, file);
}
} // namespace

void addProfilePassphrase(const Verb& parent)
{
    auto options = std::make_shared<PassphraseOptions>();
    Verb verb = parent.verb("passphrase", "profile.passphrase");
    verb.text("--new-passphrase-file", options->newPassphraseFile, "profile.new_passphrase_file");
    verb.whenChosen(options, runPassphrase);
}

void addProfileRecover(const Verb& parent)
{
    auto options = std::make_shared<PassphraseOptions>();
    Verb verb = parent.verb("recover", "profile.recover");
    verb.text(
        "--recovery-code-file", options->recoveryCodeFile, "profile.recover.recovery_code_file");
    verb.text("--new-passphrase-file", options->newPassphraseFile, "profile.new_passphrase_file");
    verb.whenChosen(options, runRecover);
}
} // namespace regie::app
