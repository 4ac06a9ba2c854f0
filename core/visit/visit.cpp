// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit.h"

#include "core/text/characters.h"
#include "core/text/utf8.h"
#include "core/time/partial_date.h"
#include "core/visit/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::visit
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestPart = 2000;
/** Characters of a text that stands on the page: three of its lines. */
constexpr std::size_t kLongestOnPage = 240;

constexpr std::array<std::string_view, kBlocks.size()> kBlockNames = {"questions",
                                                                      "options",
                                                                      "contact",
                                                                      "problems",
                                                                      "medicines",
                                                                      "allergies",
                                                                      "measurements",
                                                                      "results",
                                                                      "questionnaires"};
constexpr std::array<std::string_view, 4> kCheckNames = {"", "right", "not_taken", "differently"};

Check checkFromName(std::string_view name)
{
    const auto found = std::find(kCheckNames.begin(), kCheckNames.end(), name);
    return found == kCheckNames.end() ? Check::NotSaid
                                      : static_cast<Check>(found - kCheckNames.begin());
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    return begin == std::string_view::npos
               ? std::string()
               : std::string(text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1));
}

bool fitsPage(const Visit& visit)
{
    const auto fits = [](const std::string& text) {
        return text::charactersOf(text) <= kLongestOnPage;
    };
    return std::all_of(visit.points.begin(), visit.points.end(), fits) && fits(visit.goal)
           && fits(visit.matters) && fits(visit.understood) && fits(visit.why) && fits(visit.with)
           && fits(visit.contact.interpreter) && fits(visit.contact.comesWith)
           && fits(visit.contact.preferred);
}

/** Every text of a visit that the person typed. */
template<class Take>
void forEachText(Visit& visit, Take take)
{
    for (std::string* text : {&visit.with,
                              &visit.why,
                              &visit.goal,
                              &visit.matters,
                              &visit.understood,
                              &visit.told,
                              &visit.video,
                              &visit.contact.interpreter,
                              &visit.contact.comesWith,
                              &visit.contact.preferred}) {
        take(*text);
    }
    for (std::string& text : visit.points) {
        take(text);
    }
    for (std::string& text : visit.agreed) {
        take(text);
    }
    for (CheckedLine& line : visit.checks) {
        take(line.note);
    }
}

void putFlag(Json& json, const char* key, bool said)
{
    if (said) {
        json[key] = true;
    }
}

bool flagOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

std::vector<std::string> textsOf(const Json& json, const char* key)
{
    std::vector<std::string> texts;
    const auto found = json.find(key);
    if (found != json.end() && found->is_array()) {
        for (const Json& each : *found) {
            if (each.is_string()) {
                texts.push_back(each.get<std::string>());
            }
        }
    }
    return texts;
}

std::vector<Block> blocksOf(const Json& json, const char* key)
{
    std::vector<Block> blocks;
    for (const std::string& name : textsOf(json, key)) {
        if (const auto block = blockFromName(name)) {
            blocks.push_back(*block);
        }
    }
    return blocks;
}

template<class Blocks>
Json namesOf(const Blocks& blocks)
{
    Json names = Json::array();
    for (const Block block : blocks) {
        names.push_back(blockName(block));
    }
    return names;
}

Json contactJson(const ContactWishes& contact)
{
    Json json = Json::object();
    putFlag(json, "hears_badly", contact.hearsBadly);
    putFlag(json, "sees_badly", contact.seesBadly);
    putFlag(json, "reads_with_difficulty", contact.readsWithDifficulty);
    put(json, "interpreter", contact.interpreter);
    put(json, "comes_with", contact.comesWith);
    put(json, "preferred", contact.preferred);
    return json;
}

ContactWishes contactOf(const Json& json)
{
    ContactWishes contact;
    contact.hearsBadly = flagOf(json, "hears_badly");
    contact.seesBadly = flagOf(json, "sees_badly");
    contact.readsWithDifficulty = flagOf(json, "reads_with_difficulty");
    contact.interpreter = textOf(json, "interpreter");
    contact.comesWith = textOf(json, "comes_with");
    contact.preferred = textOf(json, "preferred");
    return contact;
}

Json checksJson(const std::vector<CheckedLine>& checks)
{
    Json list = Json::array();
    for (const CheckedLine& line : checks) {
        Json entry = {{"fact", line.fact}, {"check", checkName(line.check)}};
        put(entry, "note", line.note);
        list.push_back(entry);
    }
    return list;
}

std::vector<CheckedLine> checksOf(const Json& json)
{
    std::vector<CheckedLine> checks;
    const auto found = json.find("checks");
    if (found != json.end() && found->is_array()) {
        for (const Json& entry : *found) {
            if (entry.is_object()) {
                checks.push_back({textOf(entry, "fact"),
                                  checkFromName(textOf(entry, "check")),
                                  textOf(entry, "note")});
            }
        }
    }
    return checks;
}
} // namespace

std::string_view blockName(Block block)
{
    return kBlockNames[static_cast<std::size_t>(block)];
}

std::optional<Block> blockFromName(std::string_view name)
{
    const auto found = std::find(kBlockNames.begin(), kBlockNames.end(), name);
    return found == kBlockNames.end()
               ? std::nullopt
               : std::optional(static_cast<Block>(found - kBlockNames.begin()));
}

std::string_view checkName(Check check)
{
    return kCheckNames[static_cast<std::size_t>(check)];
}

bool ContactWishes::empty() const
{
    return *this == ContactWishes();
}

bool Visit::isFinished() const
{
    return !told.empty() || std::any_of(agreed.begin(), agreed.end(), [](const std::string& line) {
        return !line.empty();
    });
}

const CheckedLine* Visit::checkOf(std::string_view fact) const
{
    const auto found = std::find_if(checks.begin(), checks.end(), [fact](const CheckedLine& line) {
        return line.fact == fact;
    });
    return found == checks.end() ? nullptr : &*found;
}

Result<Visit> tidied(Visit visit)
{
    bool tooLong = false;
    bool readable = true;
    forEachText(visit, [&](std::string& text) {
        text = trimmed(text);
        tooLong = tooLong || text.size() > kLongestPart;
        readable = readable && text::isUtf8(text);
    });
    std::erase_if(visit.points, [](const std::string& text) { return text.empty(); });
    std::erase_if(visit.checks, [](const CheckedLine& line) {
        return line.check == Check::NotSaid && line.note.empty();
    });
    if (tooLong || !fitsPage(visit)) {
        return fail(ErrorCode::LimitExceeded, "text of a visit");
    }
    if (!readable) {
        return fail(ErrorCode::EncodingInvalid, "text of a visit");
    }
    if (visit.points.size() > Visit::kMostPoints) {
        return fail(ErrorCode::InvalidArgument, "more than three points");
    }
    if (!visit.date.empty() && !time::PartialDate::parse(visit.date)) {
        return fail(ErrorCode::InvalidArgument, "date of a visit");
    }
    return visit;
}

std::string visitJson(const Visit& visit)
{
    Json json = Json::object();
    put(json, "appointment", visit.appointment);
    put(json, "date", visit.date);
    put(json, "with", visit.with);
    put(json, "why", visit.why);
    json["points"] = visit.points;
    put(json, "goal", visit.goal);
    put(json, "matters", visit.matters);
    json["good_questions"] = visit.goodQuestions;
    json["checks"] = checksJson(visit.checks);
    putFlag(json, "no_allergies", visit.noAllergies);
    json["contact"] = contactJson(visit.contact);
    json["hidden"] = namesOf(visit.hidden);
    put(json, "template", visit.pageTemplate);
    json["order"] = namesOf(visit.order);
    json["results"] = visit.results;
    putFlag(json, "charts", visit.charts);
    put(json, "video", visit.video);
    put(json, "understood", visit.understood);
    json["agreed"] = visit.agreed;
    put(json, "told", visit.told);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Visit> visitFromJson(std::string_view id, std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return fail(ErrorCode::SyntaxInvalid, "body of a visit");
    }
    Visit visit;
    visit.id = id;
    visit.appointment = textOf(json, "appointment");
    visit.date = textOf(json, "date");
    visit.with = textOf(json, "with");
    visit.why = textOf(json, "why");
    visit.points = textsOf(json, "points");
    visit.goal = textOf(json, "goal");
    visit.matters = textOf(json, "matters");
    const Json asked = json.value("good_questions", Json::array());
    for (std::size_t i = 0; i < visit.goodQuestions.size() && i < asked.size(); ++i) {
        visit.goodQuestions[i] = asked.is_array() && asked[i].is_boolean() && asked[i].get<bool>();
    }
    visit.checks = checksOf(json);
    visit.noAllergies = flagOf(json, "no_allergies");
    visit.contact = contactOf(json.value("contact", Json::object()));
    const std::vector<Block> hidden = blocksOf(json, "hidden");
    visit.hidden = std::set<Block>(hidden.begin(), hidden.end());
    visit.pageTemplate = textOf(json, "template");
    visit.order = blocksOf(json, "order");
    visit.results = textsOf(json, "results");
    visit.charts = flagOf(json, "charts");
    visit.video = textOf(json, "video");
    visit.understood = textOf(json, "understood");
    const std::vector<std::string> agreed = textsOf(json, "agreed");
    std::copy_n(agreed.begin(), std::min(agreed.size(), visit.agreed.size()), visit.agreed.begin());
    visit.told = textOf(json, "told");
    return visit;
}
} // namespace regie::visit
