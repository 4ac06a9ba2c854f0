// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace CLI
{
class App;
class Option;
} // namespace CLI

namespace regie::app
{
/** What a parsed command does; gives the exit code of the program. */
using Run = std::function<Outcome<int>(Context&)>;

enum class Presence { Optional, Required };

/**
 * One verb while it is being described. Keys of help are those of resources/text/help.json without
 * "help."; targets must live as long as the parsing, so they are in the options a Run keeps.
 * An option's name is "--since"; "NAME" is an argument by place; "NAME,--name" is both.
 */
class Verb
{
public:
    Verb(CLI::App& app, const Context& context, Run& chosen)
        : m_app(app), m_context(context), m_chosen(chosen)
    {
    }

    /** A verb below this one. */
    Verb verb(const std::string& name, const std::string& helpKey) const;
    /** Another word for this verb, as the person may call it in the other language. */
    Verb& also(const std::string& name);
    /** Nothing to do by itself: one of the verbs below must be named. */
    Verb& onlyParent();

    Verb& text(const std::string& name,
               std::string& target,
               const std::string& helpKey,
               Presence presence = Presence::Optional);
    /** An argument that may be repeated. */
    Verb& texts(const std::string& name,
                std::vector<std::string>& target,
                const std::string& helpKey,
                Presence presence = Presence::Optional);
    /** The same, of one word each time it is named: what follows "--fact ID" is not another ID. */
    Verb& eachText(const std::string& name,
                   std::vector<std::string>& target,
                   const std::string& helpKey);
    Verb& flag(const std::string& name, bool& target, const std::string& helpKey);
    Verb& number(const std::string& name,
                 int& target,
                 std::pair<int, int> range,
                 const std::string& helpKey);

    /** Has `run` called with the options once they are read. */
    template<class Options, class Function>
    void whenChosen(std::shared_ptr<Options> options, Function run)
    {
        whenChosen([options = std::move(options), run = std::move(run)](Context& context) {
            return run(context, *options);
        });
    }
    void whenChosen(Run run);

private:
    std::string help(const std::string& key) const { return m_context.say("help." + key); }

    CLI::App& m_app;
    const Context& m_context;
    Run& m_chosen;
};

// One file each: app/cli/<verb>.cpp.
void addProfile(const Verb& root);
void addImport(const Verb& root);
void addList(const Verb& root);
void addShow(const Verb& root);
void addGroup(const Verb& root);
void addSearch(const Verb& root);
void addMedication(const Verb& root);
void addAdd(const Verb& root);
void addMeasure(const Verb& root);
void addExport(const Verb& root);
void addShare(const Verb& root);
void addBackup(const Verb& root);
void addRestore(const Verb& root);
void addWebdav(const Verb& root);
void addExchange(const Verb& root);
void addServices(const Verb& root);
void addVisit(const Verb& root);
void addEConsult(const Verb& root);
void addOptionsAid(const Verb& root);
void addQuestionnaire(const Verb& root);
void addDemo(const Verb& root);
void addPortal(const Verb& root);
void addSend(const Verb& root);
void addSource(const Verb& root);
void addSync(const Verb& root);
} // namespace regie::app
