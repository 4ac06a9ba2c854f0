// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/choice.h"
#include "core/visit/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace regie::visit
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr int kCards = 12;
constexpr std::array<std::string_view, 3> kLeanings = {"unknown", "for", "against"};

std::string_view leaningName(Leaning leaning)
{
    return kLeanings[static_cast<std::size_t>(leaning)];
}

/** Gives each cell the place that `place` says; nullopt drops it. */
template<class Place>
void rearrange(Choice& choice, Place place)
{
    std::map<std::pair<std::size_t, std::size_t>, Consideration> moved;
    for (auto& [key, cell] : choice.cells) {
        if (const auto where = place(key)) {
            moved.emplace(*where, std::move(cell));
        }
    }
    choice.cells = std::move(moved);
}

std::string cellText(const Consideration& cell, const Content& content, Language language)
{
    std::string text = content.say(language, "choice." + std::string(leaningName(cell.leaning)));
    text += cell.note.empty() ? "" : ": " + cell.note;
    if (!cell.from.empty()) {
        text += " (" + content.say(language, "choice.from", {{"name", cell.from}}) + ")";
    }
    return text;
}
} // namespace

const Consideration& Choice::at(std::size_t option, std::size_t matter) const
{
    static const Consideration kNone;
    const auto found = cells.find({option, matter});
    return found == cells.end() ? kNone : found->second;
}

Choice newChoice(const Content& content, Language language)
{
    Choice choice;
    choice.options = {content.say(language, "option.wait")};
    return choice;
}

std::vector<std::string> matterCards(const Content& content, Language language)
{
    std::vector<std::string> cards;
    for (int i = 1; i <= kCards; ++i) {
        cards.push_back(content.say(language, "card." + std::to_string(i)));
    }
    return cards;
}

void moveOption(Choice& choice, std::size_t from, std::size_t to)
{
    if (from >= choice.options.size() || to >= choice.options.size() || from == to) {
        return;
    }
    std::string text = std::move(choice.options[from]);
    choice.options.erase(choice.options.begin() + static_cast<std::ptrdiff_t>(from));
    choice.options.insert(choice.options.begin() + static_cast<std::ptrdiff_t>(to),
                          std::move(text));
    rearrange(choice, [from, to](const auto& key) {
        std::size_t at = key.first;
        if (at == from) {
            at = to;
        } else {
            at -= at > from ? 1U : 0U;
            at += at >= to ? 1U : 0U;
        }
        return std::optional(std::pair(at, key.second));
    });
}

void removeOption(Choice& choice, std::size_t option)
{
    if (option >= choice.options.size()) {
        return;
    }
    choice.options.erase(choice.options.begin() + static_cast<std::ptrdiff_t>(option));
    rearrange(choice, [option](const auto& key) {
        return key.first == option ? std::nullopt
                                   : std::optional(std::pair(
                                       key.first - (key.first > option ? 1U : 0U), key.second));
    });
}

void removeMatter(Choice& choice, std::size_t matter)
{
    if (matter >= choice.matters.size()) {
        return;
    }
    choice.matters.erase(choice.matters.begin() + static_cast<std::ptrdiff_t>(matter));
    rearrange(choice, [matter](const auto& key) {
        return key.second == matter ? std::nullopt
                                    : std::optional(std::pair(
                                        key.first, key.second - (key.second > matter ? 1U : 0U)));
    });
}

Result<void> checkChoice(const Choice& choice)
{
    if (choice.options.size() < Choice::kFewestOptions
        || choice.options.size() > Choice::kMostOptions || choice.matters.empty()
        || choice.matters.size() > Choice::kMostMatters) {
        return fail(ErrorCode::InvalidArgument, "number of options or of what matters");
    }
    const bool said =
        std::none_of(choice.options.begin(),
                     choice.options.end(),
                     [](const std::string& text) { return text.empty(); })
        && std::none_of(choice.matters.begin(), choice.matters.end(), [](const Matter& matter) {
               return matter.text.empty() || matter.weight < 0
                      || matter.weight > Choice::kMostWeight;
           });
    return said ? Result<void>()
                : Result<void>(fail(ErrorCode::InvalidArgument,
                                    "choice with an empty text or a weight that is none"));
}

ChoiceSheet choiceSheet(const Choice& choice, const Content& content, Language language)
{
    ChoiceSheet sheet;
    for (const Matter& matter : choice.matters) {
        std::string dots;
        for (int i = 0; i < Choice::kMostWeight; ++i) {
            dots += i < matter.weight ? "●" : "○";
        }
        sheet.matters.push_back(matter.text + " " + dots);
    }
    for (std::size_t option = 0; option < choice.options.size(); ++option) {
        ChoiceSheet::Row row{choice.options[option], {}};
        for (std::size_t matter = 0; matter < choice.matters.size(); ++matter) {
            const Consideration& cell = choice.at(option, matter);
            if (cell.leaning == Leaning::Unknown) {
                sheet.questions.push_back(
                    content.say(language,
                                "choice.question",
                                {{"option", row.option}, {"matter", choice.matters[matter].text}}));
            }
            row.cells.push_back(cellText(cell, content, language));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

std::string choiceJson(const Choice& choice)
{
    Json json = {{"about", choice.about}, {"options", choice.options}};
    if (!choice.visit.empty()) {
        json["visit"] = choice.visit;
    }
    json["matters"] = Json::array();
    for (const Matter& matter : choice.matters) {
        json["matters"].push_back({{"text", matter.text}, {"weight", matter.weight}});
    }
    json["cells"] = Json::array();
    for (const auto& [key, cell] : choice.cells) {
        json["cells"].push_back({{"option", key.first},
                                 {"matter", key.second},
                                 {"leaning", leaningName(cell.leaning)},
                                 {"note", cell.note},
                                 {"from", cell.from}});
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Choice> choiceFromJson(std::string_view id, std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return fail(ErrorCode::SyntaxInvalid, "choice");
    }
    Choice choice;
    choice.id = id;
    choice.visit = textOf(json, "visit");
    choice.about = textOf(json, "about");
    try {
        choice.options = json.at("options").get<std::vector<std::string>>();
        for (const Json& each : json.at("matters")) {
            choice.matters.push_back(
                {each.at("text").get<std::string>(), each.at("weight").get<int>()});
        }
        for (const Json& each : json.at("cells")) {
            const auto found = std::find(
                kLeanings.begin(), kLeanings.end(), each.at("leaning").get<std::string>());
            Consideration cell{found == kLeanings.end()
                                   ? Leaning::Unknown
                                   : static_cast<Leaning>(found - kLeanings.begin()),
                               textOf(each, "note"),
                               textOf(each, "from")};
            const std::pair key(each.at("option").get<std::size_t>(),
                                each.at("matter").get<std::size_t>());
            if (key.first < choice.options.size() && key.second < choice.matters.size()) {
                choice.cells.emplace(key, std::move(cell));
            }
        }
    } catch (const Json::exception&) {
        return fail(ErrorCode::SyntaxInvalid, "choice");
    }
    return choice;
}
} // namespace regie::visit
