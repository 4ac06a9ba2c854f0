// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/econsult.h"

#include "core/record/care_words.h"
#include "core/time/partial_date.h"
#include "core/visit/json_fields.h"

#include <nlohmann/json.hpp>

namespace regie::visit
{
namespace
{
using Json = nlohmann::ordered_json;

std::string dateWords(const std::string& date, Language language)
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? parsed->words().in(language) : std::string();
}

std::string factLine(const store::StoredFact& fact, Language language)
{
    std::string line = "- " + record::forCareProvider(fact.fact.title).in(language);
    const std::string text = record::forCareProvider(fact.fact.shortText).in(language);
    line += text.empty() ? "" : ": " + text;
    const std::string date = dateWords(fact.fact.date.start, language);
    const std::string& from = fact.fact.provider.empty() ? fact.sourceName : fact.fact.provider;
    return line + " (" + from + (date.empty() ? "" : ", " + date) + ")\n";
}
} // namespace

Result<std::string> econsultText(store::Records& records,
                                 const Content& content,
                                 const EConsult& consult,
                                 const store::Profile& profile,
                                 Language language)
{
    if (consult.question.empty()) {
        return fail(ErrorCode::InvalidArgument, "e-consult without a question");
    }
    std::string text = consult.subject.empty() ? std::string() : consult.subject + "\n\n";
    text += content.say(language, "econsult.to", {{"name", consult.to}}) + "\n\n";
    text += consult.question + "\n";
    if (!consult.facts.empty()) {
        text += "\n" + content.say(language, "econsult.facts") + "\n";
    }
    const auto neverShared = records.neverShared();
    if (!neverShared) {
        return fail(neverShared.error());
    }
    for (const std::string& id : consult.facts) {
        if (neverShared->contains(id)) {
            continue;
        }
        const auto fact = records.fact(id);
        if (!fact) {
            return fail(fact.error());
        }
        text += factLine(*fact, language);
    }
    text +=
        "\n"
        + content.say(language,
                      "econsult.from",
                      {{"name", profile.name}, {"date", dateWords(profile.birthDate, language)}});
    return text + "\n\n" + content.say(language, "econsult.not_urgent") + "\n";
}

std::string econsultJson(const EConsult& consult)
{
    const Json json = {{"to", consult.to},
                       {"subject", consult.subject},
                       {"question", consult.question},
                       {"facts", consult.facts},
                       {"sent_on", consult.sentOn},
                       {"reply", consult.reply},
                       {"replied_on", consult.repliedOn},
                       {"share", consult.share}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<EConsult> econsultFromJson(std::string_view id, std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return fail(ErrorCode::SyntaxInvalid, "e-consult");
    }
    EConsult consult;
    consult.id = id;
    consult.to = textOf(json, "to");
    consult.subject = textOf(json, "subject");
    consult.question = textOf(json, "question");
    consult.sentOn = textOf(json, "sent_on");
    consult.reply = textOf(json, "reply");
    consult.repliedOn = textOf(json, "replied_on");
    consult.share = textOf(json, "share");
    if (const auto facts = json.find("facts"); facts != json.end() && facts->is_array()) {
        for (const Json& each : *facts) {
            if (each.is_string()) {
                consult.facts.push_back(each.get<std::string>());
            }
        }
    }
    return consult;
}
} // namespace regie::visit
