// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <string>
#include <system_error>

namespace regie::app
{
namespace
{
/**
 * Whole numbers of a range. What it says when it refuses is for misunderstood(): the allowed range, and
 * never what was typed.
 */
struct WithinRange : CLI::Validator {
    WithinRange(int least, int most)
    {
        func_ = [least, most](std::string& typed) {
            int number = 0;
            const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), number);
            const bool whole = read.ec == std::errc() && read.ptr == typed.data() + typed.size();
            return whole && number >= least && number <= most
                       ? std::string()
                       : std::to_string(least) + ' ' + std::to_string(most);
        };
    }
};

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
    m_app.add_option(name, target, help(helpKey))->check(WithinRange(range.first, range.second));
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
