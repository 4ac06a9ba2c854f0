// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

namespace regie::app
{
namespace
{
void setPresence(CLI::Option& option, Presence presence)
{
    option.required(presence == Presence::Required);
}
} // namespace

Verb Verb::verb(const std::string& name, const std::string& helpKey) const
{
    return {*m_app.add_subcommand(name, help(helpKey)), m_context, m_chosen};
}

Verb& Verb::also(const std::string& name)
{
    m_app.alias(name);
    return *this;
}

Verb& Verb::onlyParent()
{
    m_app.require_subcommand(1);
    return *this;
}

Verb& Verb::text(const std::string& name,
                 std::string& target,
                 const std::string& helpKey,
                 Presence presence)
{
    setPresence(*m_app.add_option(name, target, help(helpKey)), presence);
    return *this;
}

Verb& Verb::texts(const std::string& name,
                  std::vector<std::string>& target,
                  const std::string& helpKey,
                  Presence presence)
{
    setPresence(*m_app.add_option(name, target, help(helpKey)), presence);
    return *this;
}

Verb& Verb::eachText(const std::string& name,
                     std::vector<std::string>& target,
                     const std::string& helpKey)
{
    m_app.add_option(name, target, help(helpKey))->allow_extra_args(false);
    return *this;
}

Verb& Verb::flag(const std::string& name, bool& target, const std::string& helpKey)
{
    m_app.add_flag(name, target, help(helpKey));
    return *this;
}

Verb& Verb::number(const std::string& name,
                   int& target,
                   std::pair<int, int> range,
                   const std::string& helpKey)
{
    m_app.add_option(name, target, help(helpKey))->check(CLI::Range(range.first, range.second));
    return *this;
}

void Verb::whenChosen(Run run)
{
    m_app.callback([&app = m_app, &chosen = m_chosen, run = std::move(run)] {
        // A verb is called after the one below it, which is what was meant.
        if (app.get_subcommands().empty()) {
            chosen = run;
        }
    });
}
} // namespace regie::app
