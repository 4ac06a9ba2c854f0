// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/help.h"
#include "app/cli/misunderstood.h"
#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>

namespace regie::app
{
namespace
{
/** The language must be known before the options have their descriptions, so it is looked up first. */
Language languageOf(const std::vector<std::string>& arguments)
{
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == "--lang=en"
            || (arguments[at] == "--lang" && at + 1 < arguments.size()
                && arguments[at + 1] == "en")) {
            return Language::English;
        }
    }
    return Language::Dutch;
}

bool has(const std::vector<std::string>& arguments, std::string_view flag)
{
    return std::find(arguments.begin(), arguments.end(), flag) != arguments.end();
}

/** The options every verb takes; they may stand before or after it. */
void addGlobalOptions(CLI::App& root, Context& context, std::string& language, bool& help)
{
    GlobalOptions& options = context.options;
    root.add_option("--profile", options.profile, context.say("help.global.profile"));
    root.add_option("--data-root", options.dataRoot, context.say("help.global.data_root"));
    root.add_option(
        "--passphrase-file", options.passphraseFile, context.say("help.global.passphrase_file"));
    root.add_option("--lang", language, context.say("help.global.lang"))
        ->check(CLI::IsMember({"nl", "en"}));
    root.add_flag("--json", options.json, context.say("help.global.json"));
    root.add_flag("--help,-h", help, context.say("help.global.help"));
}

void addVerbs(const Verb& root)
{
    addProfile(root);
    addImport(root);
    addSource(root);
    addList(root);
    addShow(root);
    addGroup(root);
    addSearch(root);
    addMedication(root);
    addAdd(root);
    addMeasure(root);
    addExport(root);
    addVisit(root);
    addOptionsAid(root);
    addEConsult(root);
    addQuestionnaire(root);
    addShare(root);
    addBackup(root);
    addRestore(root);
    addWebdav(root);
    addExchange(root);
    addServices(root);
    addPortal(root);
    addSync(root);
    addSend(root);
    addDemo(root);
}

/** The innermost verb that was named. */
const CLI::App& chosenVerb(const CLI::App& app)
{
    const auto named = app.get_subcommands();
    return named.empty() ? app : chosenVerb(*named.front());
}

int report(const Context& context, const Problem& problem, int exitCode)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginObject("error");
        json.text("code", errorCodeName(problem.code)).text("message", problem.message);
        if (!problem.detail.empty()) {
            json.text("detail", problem.detail);
        }
        context.print(json.endObject().endObject());
        return exitCode;
    }
    TextPage page = context.page();
    page.paragraph(problem.message);
    if (problem.code == ErrorCode::Internal || problem.code == ErrorCode::LensInvalid
        || problem.code == ErrorCode::PathInvalid) {
        page.paragraph(context.say("error.technical", {{"detail", problem.detail}}));
    }
    context.console.err << page.text() << std::flush;
    return exitCode;
}

int printHelp(const Context& context, const CLI::App& root)
{
    TextPage page = context.page();
    const CLI::App& verb = chosenVerb(root);
    if (&verb == &root) {
        writeOverview(page, context, root);
    } else {
        writeHelp(page, context, verb);
    }
    context.print(page);
    return 0;
}

int parseAndRun(const std::vector<std::string>& arguments, Context& context)
{
    CLI::App root("", "regie");
    root.set_help_flag();
    root.fallthrough();
    // Behind a verb the name of another is a word like any other: `regie list medication`.
    root.require_subcommand(0, 1);
    std::string language;
    bool help = false;
    addGlobalOptions(root, context, language, help);
    Run chosen;
    addVerbs(Verb(root, context, chosen));
    try {
        root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        // Someone who asks for help may leave out what is required.
        if (has(arguments, "--help") || has(arguments, "-h")) {
            return printHelp(context, root);
        }
        context.options.json = has(arguments, "--json");
        return report(context, misunderstood(context, root, error), 2);
    }
    if (help || !chosen) {
        return printHelp(context, root);
    }
    const auto done = chosen(context);
    return done ? *done : report(context, done.error(), 1);
}
} // namespace

int runCommandLine(const std::vector<std::string>& arguments,
                   Console& console,
                   const ResourceFiles& files)
{
    const auto messages = ui::Messages::load(files);
    if (!messages) {
        console.err << "regie: " << messages.error().detail << '\n';
        return 1;
    }
    Context context{console, files, *messages, {}};
    context.options.language = languageOf(arguments);
    context.options.json = has(arguments, "--json");
    try {
        const int exitCode = parseAndRun(arguments, context);
        if (exitCode == 0 && !console.out.flush()) {
            // Whoever reads the answer must not take half of it for the whole.
            console.err << messages->error(context.options.language, ErrorCode::FileUnwritable)
                        << '\n';
            return 1;
        }
        return exitCode;
    } catch (const std::exception&) {
        // Only the standard library and CLI11 are left to throw here: no memory, no more.
        return report(context, context.problem(Error{ErrorCode::Internal, "exception"}).value(), 1);
    }
}
} // namespace regie::app
