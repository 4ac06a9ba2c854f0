// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <CLI/CLI.hpp>

namespace regie::app
{
namespace
{
/** "regie profile create" */
std::string fullName(const CLI::App& verb)
{
    const CLI::App* parent = verb.get_parent();
    return parent == nullptr ? verb.get_name() : fullName(*parent) + " " + verb.get_name();
}

std::string usageOf(const Context& context, const CLI::App& verb)
{
    std::string usage = fullName(verb);
    if (!verb.get_subcommands([](const CLI::App*) { return true; }).empty()) {
        usage += " " + context.say("help.verb_word");
    }
    for (const CLI::Option* option : verb.get_options()) {
        if (option->get_positional()) {
            const bool many = option->get_items_expected_max() > 1;
            const std::string name = option->get_name(true) + (many ? "..." : "");
            usage += option->get_required() ? " " + name : " [" + name + "]";
        }
    }
    return usage;
}

std::vector<TextPage::Row> optionRows(const CLI::App& verb)
{
    std::vector<TextPage::Row> rows;
    for (const CLI::Option* option : verb.get_options()) {
        std::string name = option->get_name(true);
        if (!option->get_lnames().empty()) {
            const std::string flag = "--" + option->get_lnames().front();
            name = option->get_positional() ? name + ", " + flag : flag;
        }
        rows.emplace_back(name, option->get_description());
    }
    return rows;
}

std::vector<TextPage::Row> verbRows(const CLI::App& parent)
{
    std::vector<TextPage::Row> rows;
    for (const CLI::App* verb : parent.get_subcommands([](const CLI::App*) { return true; })) {
        rows.emplace_back(verb->get_name(), verb->get_description());
    }
    return rows;
}
} // namespace

void writeOverview(TextPage& page, const Context& context, const CLI::App& root)
{
    page.heading(context.say("overview.title"));
    page.paragraph(context.say("overview.no_window")).blank();
    page.rows(verbRows(root));
    page.blank().paragraph(context.say("overview.global"));
    page.rows(optionRows(root));
    page.blank().paragraph(context.say("overview.how_on"));
}

void writeHelp(TextPage& page, const Context& context, const CLI::App& verb)
{
    page.paragraph(usageOf(context, verb)).blank();
    page.paragraph(verb.get_description());
    if (const auto verbs = verbRows(verb); !verbs.empty()) {
        page.blank().rows(verbs);
    }
    if (const auto options = optionRows(verb); !options.empty()) {
        page.blank().rows(options);
        page.blank().paragraph(context.say("help.dash"));
    }
    page.blank().paragraph(context.say("help.global"));
}
} // namespace regie::app
