// SPDX-License-Identifier: GPL-3.0-or-later
// The QuestionnaireResponse, what is kept to go on later, and answers taken from earlier ones.
#include "core/record/measured_value.h"
#include "core/text/fold.h"
#include "core/visit/filling.h"
#include "core/visit/json_fields.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace regie::visit
{
namespace
{
using Json = nlohmann::ordered_json;

Json savedAnswer(const Answer& answer)
{
    Json json = {{"type", answer.type}, {"text", answer.text}};
    put(json, "system", answer.system);
    put(json, "code", answer.code);
    put(json, "unit", answer.unit);
    return json;
}

/** A number goes out as it was spelled: nlohmann would write 1.50 as 1.5. */
std::string valueJson(const Answer& answer)
{
    const std::string key = "{\"value" + answer.type + "\":";
    if (answer.type == "Boolean" || answer.type == "Integer" || answer.type == "Decimal") {
        return key + answer.text + "}";
    }
    if (answer.type == "Quantity") {
        Json rest = Json::object();
        put(rest, "unit", answer.unit);
        put(rest, "system", answer.system);
        put(rest, "code", answer.code);
        const std::string more = rest.dump();
        return key + "{\"value\":" + answer.text
               + (rest.empty() ? "" : "," + more.substr(1, more.size() - 2)) + "}}";
    }
    Json value = answer.text;
    if (answer.type == "Coding") {
        value = Json::object();
        put(value, "system", answer.system);
        put(value, "code", answer.code);
        put(value, "display", answer.text);
    } else if (answer.type == "Reference") {
        value = {{"reference", answer.text}};
    } else if (answer.type == "Attachment") {
        value = {{"title", answer.text}};
    }
    return key + value.dump(-1, ' ', false, Json::error_handler_t::replace) + "}";
}

std::string quoted(const std::string& text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/** One answer of a response; nullopt when it has none that we know. */
std::optional<Answer> answerOf(const fhir::Node& node)
{
    for (const fhir::Node& member : node) {
        if (!member.key.starts_with("value")) {
            continue;
        }
        Answer answer;
        answer.type = member.key.substr(5);
        if (member.isLeaf()) {
            answer.text = member.text;
            return answer;
        }
        answer.system = member.childText("system");
        answer.code = member.childText("code");
        answer.unit = member.childText("unit");
        for (const char* name : {"display", "value", "reference", "title"}) {
            answer.text = answer.text.empty() ? std::string(member.childText(name)) : answer.text;
        }
        return answer;
    }
    return std::nullopt;
}
} // namespace

/** Writes items in the order of the questionnaire; empty when there is nothing to say. */
class ResponseWriter
{
public:
    explicit ResponseWriter(const Filling& filling) : m_filling(filling) { }

    std::string items(const std::vector<Item>& items, const std::string& above) const
    {
        std::string all;
        for (const Item& item : items) {
            const std::string base =
                above.empty() ? pathPart(item.linkId) : above + "/" + pathPart(item.linkId);
            const bool repeats = item.type == ItemType::Group && item.repeats;
            for (int i = 0; i < (repeats ? m_filling.groupCount(base) : 1); ++i) {
                const std::string one =
                    this->item(item, repeats ? base + "[" + std::to_string(i) + "]" : base);
                all += (all.empty() || one.empty() ? "" : ",") + one;
            }
        }
        return all.empty() ? std::string() : "\"item\":[" + all + "]";
    }

private:
    std::string item(const Item& item, const std::string& path) const
    {
        if (item.type == ItemType::Display || !m_filling.isEnabled(item, path)) {
            return {};
        }
        std::string text = "{\"linkId\":" + quoted(item.linkId);
        text += item.text.empty() ? "" : ",\"text\":" + quoted(item.text);
        if (item.type == ItemType::Group) {
            const std::string inside = items(item.items, path);
            return inside.empty() ? std::string() : text + "," + inside + "}";
        }
        std::string answers;
        for (const Answer& answer : m_filling.answers(path)) {
            std::string one = valueJson(answer);
            if (answers.empty()) { // what stands below a question is told once
                const std::string inside = items(item.items, path);
                one = inside.empty() ? one : one.substr(0, one.size() - 1) + "," + inside + "}";
            }
            answers += (answers.empty() ? "" : ",") + one;
        }
        return answers.empty() ? std::string() : text + ",\"answer\":[" + answers + "]}";
    }

    const Filling& m_filling;
};

std::string Filling::response(const Author& author) const
{
    const Questionnaire& asked = *m_questionnaire;
    const bool stu3 = asked.version == fhir::FhirVersion::Stu3;
    const std::string url = asked.url.empty() ? "Questionnaire/" + asked.id : asked.url;
    Json head = {{"resourceType", "QuestionnaireResponse"}};
    put(head, "id", author.id);
    put(head, "language", asked.language);
    if (stu3) {
        head["questionnaire"] = {{"reference", url}, {"display", asked.title}};
    } else {
        head["questionnaire"] =
            url + (asked.businessVersion.empty() ? "" : "|" + asked.businessVersion);
    }
    head["status"] = isComplete() ? "completed" : "in-progress";
    head["subject"] = {{"display", author.name}};
    put(head, "authored", author.authored);
    head["author"] = {{"display", author.name}};
    head["source"] = {{"display", author.name}};
    std::string json = head.dump(-1, ' ', false, Json::error_handler_t::replace);
    const std::string items = ResponseWriter(*this).items(asked.items, {});
    if (!items.empty()) {
        json.insert(json.size() - 1, "," + items);
    }
    return json;
}

std::string Filling::saved() const
{
    Json answers = Json::object();
    for (const auto& [path, given] : m_answers) {
        for (const Answer& answer : given) {
            answers[path].push_back(savedAnswer(answer));
        }
    }
    Json json = {{"answers", answers}, {"groups", Json(m_groups)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<void> Filling::restore(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("answers") || !json["answers"].is_object()) {
        return fail(ErrorCode::SyntaxInvalid, "answers");
    }
    m_answers.clear();
    m_groups.clear();
    m_enabled.clear();
    const Json groups = json.value("groups", Json::object());
    for (const auto& [path, count] : groups.items()) {
        for (int i = 1; count.is_number_integer() && i < count.get<int>(); ++i) {
            if (!addGroup(path)) {
                break;
            }
        }
    }
    for (const auto& [path, list] : json["answers"].items()) {
        std::vector<Answer> given;
        for (const Json& each : list) {
            if (each.is_object()) {
                given.push_back({textOf(each, "type"),
                                 textOf(each, "text"),
                                 textOf(each, "system"),
                                 textOf(each, "code"),
                                 textOf(each, "unit")});
            }
        }
        if (const Result<void> taken = answer(path, std::move(given)); !taken) {
            continue; // a question that is not there any more
        }
    }
    return {};
}

namespace
{
using Take = std::function<void(const std::string& path, const fhir::Node& item)>;

/** Walks the items of a response as the questionnaire would have named their paths. */
void walk(const fhir::Node& parent,
          const std::vector<Item>& items,
          const std::string& above,
          const Take& take,
          const std::function<void(const std::string&)>& another)
{
    const fhir::Node* list = parent.child("item");
    if (list == nullptr) {
        return;
    }
    std::map<std::string, int> seen;
    for (const fhir::Node& node : *list) {
        const std::string linkId(node.childText("linkId"));
        for (const Item& item : items) {
            if (item.linkId != linkId) {
                continue;
            }
            std::string path = above.empty() ? pathPart(linkId) : above + "/" + pathPart(linkId);
            if (item.type == ItemType::Group && item.repeats) {
                const int count = seen[linkId]++;
                if (count > 0) {
                    another(path);
                }
                path += "[" + std::to_string(count) + "]";
            }
            take(path, node);
            walk(node, item.items, path, take, another);
            if (const fhir::Node* answers = node.child("answer")) {
                for (const fhir::Node& answer : *answers) {
                    walk(answer, item.items, path, take, another);
                }
            }
        }
    }
}

std::vector<Answer> answersOf(const fhir::Node& item)
{
    std::vector<Answer> given;
    if (const fhir::Node* list = item.child("answer"); list != nullptr && list->isArray()) {
        for (const fhir::Node& each : *list) {
            if (auto answer = answerOf(each)) {
                given.push_back(std::move(*answer));
            }
        }
    }
    return given;
}

/** Questions of any earlier list by their text, folded. */
void gather(const fhir::Node& parent, std::map<std::string, std::vector<Answer>>& byText)
{
    for (const char* name : {"item", "answer"}) {
        if (const fhir::Node* list = parent.child(name); list != nullptr && list->isArray()) {
            for (const fhir::Node& each : *list) {
                if (auto given = answersOf(each);
                    !given.empty() && !each.childText("text").empty()) {
                    byText.emplace(text::foldText(each.childText("text")), std::move(given));
                }
                gather(each, byText);
            }
        }
    }
}

std::string_view urlOf(const fhir::Node& response)
{
    const fhir::Node* asked = response.child("questionnaire");
    if (asked == nullptr) {
        return {};
    }
    const std::string_view url = asked->isLeaf() ? asked->text : asked->childText("reference");
    return url.substr(0, url.find('|'));
}
} // namespace

void Filling::takeResponse(const fhir::Node& response)
{
    walk(
        response,
        m_questionnaire->items,
        {},
        [this](const std::string& path, const fhir::Node& item) {
            if (const Result<void> taken = answer(path, answersOf(item)); !taken) {
                return; // a group
            }
        },
        [this](const std::string& path) {
            if (const Result<void> added = addGroup(path); !added) {
                return; // more than we show
            }
        });
}

std::vector<std::string> Filling::reuse(const fhir::Node& response)
{
    std::map<std::string, std::vector<Answer>> byText;
    gather(response, byText);
    Filling earlier(*m_questionnaire);
    const bool same = !m_questionnaire->url.empty() && urlOf(response) == m_questionnaire->url;
    if (same) {
        earlier.m_answers.clear();
        earlier.takeResponse(response);
    }
    std::vector<std::string> taken;
    for (bool again = true; again;) {
        again = false; // an answer can make more questions apply
        for (const Place& place : places()) {
            if (!place.item->isQuestion() || place.item->isScored() || place.item->readOnly
                || !answers(place.path).empty()) {
                continue;
            }
            std::vector<Answer> given = same ? earlier.answers(place.path) : std::vector<Answer>();
            const auto found = byText.find(text::foldText(place.item->text));
            if (given.empty() && !same && found != byText.end()) {
                given = found->second;
            }
            if (given.empty()) {
                continue;
            }
            m_answers[place.path] = given;
            m_enabled.clear();
            if (problemOf(place)) {
                m_answers.erase(place.path); // an answer that does not fit here
                m_enabled.clear();
                byText.erase(text::foldText(place.item->text));
                earlier.m_answers.erase(place.path);
                continue;
            }
            taken.push_back(place.path);
            again = true;
        }
    }
    return taken;
}
} // namespace regie::visit
