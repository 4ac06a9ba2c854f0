// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dates.h"
#include "app/cli/fact_text.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/profile_verbs.h"
#include "core/text/fold.h"
#include "core/time/partial_date.h"

namespace regie::app
{
namespace
{
struct CreateOptions {
    std::string name;
    std::string birthDate;
};

/** Name and date of birth, checked before anything is made. */
Outcome<store::Profile> profileOf(Context& context, CreateOptions options)
{
    if (auto read = linesOrTexts(context, {&options.name, &options.birthDate}); !read) {
        return tl::unexpected(read.error());
    }
    if (text::foldText(options.name).empty()) {
        return context.problem(ErrorCode::InvalidArgument, "profile.no_name");
    }
    if (const auto good = checkTitle(context, "--name", options.name); !good) {
        return tl::unexpected(good.error());
    }
    const SystemClock clock;
    const std::string today = time::instantText(clock.now()).substr(0, 10);
    if (!readDateOption(context, "--birth-date", options.birthDate)) {
        return context.problem(ErrorCode::InvalidArgument, "profile.wrong_date");
    }
    // A year or month alone may be this one.
    if (options.birthDate > today.substr(0, options.birthDate.size())) {
        return context.problem(ErrorCode::InvalidArgument, "profile.birth_in_future");
    }
    return store::Profile{options.name, options.birthDate, time::instantText(clock.now())};
}

/** The recovery code is the one secret that is meant to be printed: once, and kept nowhere. */
void print(const Context& context, const std::filesystem::path& folder, const Secret& recoveryCode)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("profile", folder.string())
            .text("recovery_code", recoveryCode.view())
            .endObject();
        context.print(json);
        return;
    }
    TextPage page = context.page();
    page.paragraph(context.say("profile.created")).blank();
    page.rows({{context.say("profile.folder"), folder.string()},
               {context.say("profile.recovery_code"), std::string(recoveryCode.view())}});
    page.blank().paragraph(context.say("profile.recovery_explained"));
    context.print(page);
}

Outcome<int> run(Context& context, const CreateOptions& options)
{
    const auto folder = newProfileFolder(context);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const auto passphrase = readNewPassphrase(context, context.options.passphraseFile);
    if (!passphrase) {
        return tl::unexpected(passphrase.error());
    }
    const auto profile = profileOf(context, options);
    const auto rules = passphraseRules(context);
    auto wiring = wire(context);
    if (!profile || !rules || !wiring) {
        return tl::unexpected(!profile ? profile.error() : !rules ? rules.error() : wiring.error());
    }
    SystemRandom random;
    auto created =
        store::Vault::create(*folder, *passphrase, vaultOptions(context), *rules, random);
    if (!created) {
        return passphraseProblem(context, created.error());
    }
    auto record = openRecordOn(context, std::move(*wiring), std::move(created->vault));
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (const auto set = (*record)->store().setProfile(*profile); !set) {
        return context.problem(set.error());
    }
    print(context, *folder, created->recoveryCode);
    return 0;
}
} // namespace

store::VaultOptions vaultOptions(const Context& context)
{
    return {context.console.kdfCost ? *context.console.kdfCost : crypto::calibrate(),
            REGIE_VERSION};
}

Outcome<crypto::PassphraseRules> passphraseRules(const Context& context)
{
    auto rules = crypto::PassphraseRules::load(context.files);
    return rules ? Outcome<crypto::PassphraseRules>(std::move(*rules))
                 : context.problem(rules.error());
}

tl::unexpected<Problem> passphraseProblem(const Context& context, const Error& error)
{
    auto problem = context.problem(error);
    if (error.code == ErrorCode::WeakPassphrase) {
        const std::string_view why = error.detail == "too short"    ? "passphrase.too_short"
                                     : error.detail == "too common" ? "passphrase.too_common"
                                                                    : "passphrase.too_regular";
        problem.value().message = context.say(why);
    }
    return problem;
}

void addProfileCreate(const Verb& parent)
{
    auto options = std::make_shared<CreateOptions>();
    Verb verb = parent.verb("create", "profile.create");
    verb.text("--name", options->name, "profile.create.name", Presence::Required);
    verb.text("--birth-date", options->birthDate, "profile.create.birth_date");
    verb.whenChosen(options, run);
}
} // namespace regie::app
