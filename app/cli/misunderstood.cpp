// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/misunderstood.h"

#include "app/cli/names.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace regie::app
{
namespace
{
constexpr std::size_t kLongestName = 40;

const CLI::App& innermost(const CLI::App& app)
{
    const auto named = app.get_subcommands();
    return named.empty() ? app : innermost(*named.front());
}

/** "--limit"; an argument by place goes by that name. */
std::string nameOf(const CLI::Option& option)
{
    return option.get_lnames().empty() ? option.get_name(true) : "--" + option.get_lnames().front();
}

/** All that may be named at this verb; those of every verb only where they are asked for. */
std::vector<std::string> optionsOf(const CLI::App& verb)
{
    std::vector<std::string> names;
    for (const CLI::Option* option : verb.get_options()) {
        names.push_back(nameOf(*option));
    }
    return names;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

/** The option CLI11 speaks of: it begins with its name. Empty when that is none of ours. */
std::string optionIn(const CLI::App& root, const std::string& said)
{
    const std::string begin = said.substr(0, said.find(':'));
    for (const CLI::App* app : {&innermost(root), &root}) {
        for (const CLI::Option* option : app->get_options()) {
            if (begin == option->get_name() || begin == nameOf(*option)) {
                return nameOf(*option);
            }
        }
    }
    return {};
}

/** The first thing typed as an option that is none; empty when it is no such thing, or may be data. */
std::string unknownOption(const CLI::App& root)
{
    for (const std::string& each : root.remaining(true)) {
        const std::string name = each.substr(0, each.find('='));
        const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || c == '-' || c == '_';
        });
        if (name.size() > 1 && name.size() <= kLongestName && name.front() == '-' && plain) {
            return name;
        }
    }
    return {};
}

Problem problemOf(const Context& context, std::string_view key, ui::Messages::Values values = {})
{
    return context.problem(ErrorCode::InvalidArgument, key, values).value();
}

Problem tooMuch(const Context& context, const CLI::App& root)
{
    const CLI::App& verb = innermost(root);
    const std::string unknown = unknownOption(root);
    if (unknown.empty()) {
        return problemOf(context, "usage.too_much");
    }
    const std::vector<std::string> known = optionsOf(verb);
    if (known.empty()) {
        return problemOf(context, "usage.no_options");
    }
    std::vector<NameChoice> choices;
    for (const std::string& name : known) {
        choices.push_back({{name}, name});
    }
    // Said again only when it is nearly one of ours: anything else may be data.
    const auto meant = nearNames(choices, unknown);
    if (meant.empty()) {
        return problemOf(context, "usage.unsaid_option", {{"options", listed(known)}});
    }
    Problem problem = problemOf(
        context, "usage.unknown_option", {{"option", unknown}, {"options", listed(known)}});
    problem.message += ' ' + context.say("name.meant", {{"names", listed(meant)}});
    return problem;
}

Problem missing(const Context& context, const CLI::App& root)
{
    const CLI::App& verb = innermost(root);
    std::vector<std::string> names;
    for (const CLI::Option* option : verb.get_options()) {
        if (option->get_required() && option->count() == 0) {
            names.push_back(nameOf(*option));
        }
    }
    if (!names.empty()) {
        return problemOf(context, "usage.missing_option", {{"options", listed(names)}});
    }
    for (const CLI::App* below : verb.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(below->get_name());
    }
    return names.empty() ? problemOf(context, "usage.missing")
                         : problemOf(context, "usage.missing_verb", {{"verbs", listed(names)}});
}

Problem wrongValue(const Context& context, const CLI::App& root, const std::string& said)
{
    const std::string option = optionIn(root, said);
    if (option.empty()) {
        return problemOf(context, "usage.wrong_value");
    }
    if (option == "--lang") {
        return problemOf(
            context, "usage.wrong_choice", {{"option", option}, {"possible", "nl, en"}});
    }
    // "--limit: 1 1000" of our own validator.
    const std::size_t space = said.rfind(' ');
    const std::size_t colon = said.rfind(' ', space - 1);
    if (space == std::string::npos || colon == std::string::npos) {
        return problemOf(context, "usage.wrong_value_of", {{"option", option}});
    }
    return problemOf(context,
                     "usage.wrong_number",
                     {{"option", option},
                      {"least", said.substr(colon + 1, space - colon - 1)},
                      {"most", said.substr(space + 1)}});
}
} // namespace

Problem misunderstood(const Context& context, const CLI::App& root, const CLI::ParseError& error)
{
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        return missing(context, root);
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        return tooMuch(context, root);
    }
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) {
        return wrongValue(context, root, error.what());
    }
    if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
        return problemOf(context, "usage.wrong_value");
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        const std::string option = optionIn(root, error.what());
        return option.empty() ? problemOf(context, "usage.no_value")
                              : problemOf(context, "usage.no_value_of", {{"option", option}});
    }
    return problemOf(context, "usage.not_understood");
}
} // namespace regie::app
