// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to a questionnaire (MedMij Questionnaires 2.0) as they go out.
#include "core/sync/bundle.h"

#include "core/base/uuid.h"
#include "core/fhir/json.h"
#include "core/fhir/task_input.h"
#include "core/sync/outgoing_json.h"

#include <fmt/format.h>

namespace regie::sync
{
namespace
{
/** The object a text holds, when it is of that type. */
Result<fhir::Document> readAs(std::string_view text, std::string_view type)
{
    auto document = fhir::parseJson(text);
    if (!document) {
        return fail(document.error());
    }
    if (document->root() == nullptr || document->root()->childText("resourceType") != type) {
        return fail(ErrorCode::SyntaxInvalid, "not a resource of that type");
    }
    return document;
}

fhir::Node* memberOf(fhir::Document& document, std::string_view name)
{
    for (fhir::Node* each = document.root()->firstChild; each != nullptr; each = each->next) {
        if (each->key == name) {
            return each;
        }
    }
    return nullptr;
}

void setMember(fhir::Document& document, std::string_view name, std::string_view text)
{
    if (fhir::Node* member = memberOf(document, name)) {
        document.setText(*member, text);
    } else {
        document.append(document.root(), fhir::NodeKind::String, name, text);
    }
}

void removeMember(fhir::Document& document, std::string_view name)
{
    if (fhir::Node* member = memberOf(document, name)) {
        fhir::Document::remove(*member);
    }
}

void appendReference(fhir::Document& document,
                     fhir::Node* parent,
                     std::string_view name,
                     std::string_view reference,
                     std::string_view display)
{
    fhir::Node* node = document.append(parent, fhir::NodeKind::Object, name);
    document.append(node, fhir::NodeKind::String, "reference", reference);
    document.append(node, fhir::NodeKind::String, "display", display);
}

std::string textOf(const fhir::Node* reference, std::string_view member, std::string_view otherwise)
{
    const std::string_view text =
        reference == nullptr ? std::string_view() : reference->childText(member);
    return std::string(text.empty() ? otherwise : text);
}

/** What the response must say beside its answers; what it says of that itself stays. */
void completeResponse(fhir::Document& response, const fhir::Node& task, std::string_view now)
{
    removeMember(response, "id"); // a new one is the server's to give
    removeMember(response, "meta");
    fhir::Node* meta = response.append(response.root(), fhir::NodeKind::Object, "meta");
    fhir::Node* profiles = response.append(meta, fhir::NodeKind::Array, "profile");
    response.append(profiles,
                    fhir::NodeKind::String,
                    {},
                    "http://nictiz.nl/fhir/StructureDefinition/vl-QuestionnaireResponse");
    setMember(response, "status", "completed");
    const fhir::Node* questionnaire = fhir::taskInput(task, "Questionnaire");
    const fhir::Node* subject = fhir::taskInput(task, "Subject");
    const fhir::Node* owner = task.child("owner");
    if (subject == nullptr) {
        subject = owner;
    }
    const auto addWhenAbsent = [&](std::string_view name, const fhir::Node* reference) {
        if (reference != nullptr && memberOf(response, name) == nullptr) {
            appendReference(response,
                            response.root(),
                            name,
                            textOf(reference, "reference", ""),
                            textOf(reference, "display", "Vragenlijst"));
        }
    };
    addWhenAbsent("questionnaire", questionnaire);
    addWhenAbsent("subject", subject);
    addWhenAbsent("author", owner != nullptr ? owner : subject);
    if (memberOf(response, "authored") == nullptr) {
        response.append(response.root(), fhir::NodeKind::String, "authored", now);
    }
}

std::string entryOf(std::string_view address,
                    const fhir::Document& resource,
                    std::string_view method,
                    std::string_view url)
{
    return fmt::format(R"({{"fullUrl":{},"resource":{},"request":{}}})",
                       jsonText(address),
                       fhir::writeJson(*resource.root()),
                       jsonText(Json{{"method", method}, {"url", url}}));
}
} // namespace

Result<Outgoing> taskToSend(std::string_view fact, std::string_view task, std::string_view status)
{
    auto document = readAs(task, "Task");
    if (!document) {
        return fail(document.error());
    }
    setMember(*document, "status", status);
    const std::string id(document->root()->childText("id"));
    Outgoing outgoing;
    outgoing.service = "questionnaires-2-0";
    outgoing.method = "PUT";
    outgoing.path = "Task/" + id;
    outgoing.body = fhir::writeJson(*document->root());
    outgoing.facts.emplace_back(fact);
    return outgoing;
}

Result<Outgoing> answersToSend(std::string_view fact,
                               std::string_view taskUrl,
                               std::string_view task,
                               std::string_view answers,
                               std::string_view now,
                               RandomSource& random)
{
    auto done = readAs(task, "Task");
    auto response = readAs(answers, "QuestionnaireResponse");
    if (!done || !response) {
        return fail(!done ? done.error() : response.error());
    }
    completeResponse(*response, *done->root(), now);
    const std::string address = "urn:uuid:" + newUuid(random);
    setMember(*done, "status", "completed");
    setMember(*done, "lastModified", now);
    removeMember(*done, "output");
    fhir::Node* outputs = done->append(done->root(), fhir::NodeKind::Array, "output");
    fhir::Node* output = done->append(outputs, fhir::NodeKind::Object, {});
    fhir::Node* type = done->append(output, fhir::NodeKind::Object, "type");
    done->append(type, fhir::NodeKind::String, "text", "QuestionnaireResponse");
    appendReference(*done, output, "valueReference", address, "Antwoorden op de vragenlijst");

    const std::string id(done->root()->childText("id"));
    Outgoing outgoing;
    outgoing.service = "questionnaires-2-0";
    outgoing.body =
        fmt::format(R"({{"resourceType":"Bundle","type":"transaction","entry":[{},{}]}})",
                    entryOf(taskUrl, *done, "PUT", "Task/" + id),
                    entryOf(address, *response, "POST", "QuestionnaireResponse"));
    outgoing.ask = fmt::format("Task/{}", id);
    outgoing.facts.emplace_back(fact);
    return outgoing;
}
} // namespace regie::sync
