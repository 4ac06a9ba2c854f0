// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/consent.h"

#include "core/share/narrative.h"
#include "core/share/tree.h"
#include "core/time/partial_date.h"

namespace regie::share
{
namespace
{
constexpr std::string_view kScope = "http://terminology.hl7.org/CodeSystem/consentscope";
constexpr std::string_view kActCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
constexpr std::string_view kReason = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
constexpr std::string_view kRole = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
constexpr std::string_view kAction = "http://terminology.hl7.org/CodeSystem/consentaction";

std::string recipientWords(const ShareRules& rules, const ShareTerms& terms, Language language)
{
    if (!terms.recipientName.empty()) {
        return terms.recipientName;
    }
    const Recipient* recipient = rules.recipient(terms.recipient);
    return recipient != nullptr ? recipient->name.in(language) : terms.recipient;
}
} // namespace

std::string consentOf(const SharedRecords& records,
                      const ShareRules& rules,
                      const ShareTerms& terms,
                      const std::string& id,
                      Clock::Instant now,
                      Language language)
{
    const bool dutch = language == Language::Dutch;
    const Purpose* purpose = rules.purpose(terms.purpose);
    const std::string who = recipientWords(rules, terms, language);
    const std::string today = time::instantText(now);
    fhir::Document document;
    Tree tree(document);
    fhir::Node* consent = tree.object(nullptr);
    tree.text(consent, "resourceType", "Consent");
    tree.text(consent, "id", id);
    fhir::Node* text = tree.object(consent, "text");
    tree.text(text, "status", "generated");
    std::string words = dutch ? "De patiënt deelt dit met: " : "The patient shares this with: ";
    words += who + ".";
    if (!terms.until.empty()) {
        words += (dutch ? " Tot en met " : " Until ") + terms.until + ".";
    }
    tree.text(text, "div", paragraphDiv(words));
    tree.text(consent, "status", "active");
    tree.concept_(consent, "scope", kScope, "patient-privacy");
    tree.concept_(tree.array(consent, "category"), {}, "http://loinc.org", "59284-0", {}, {});
    tree.text(tree.object(consent, "patient"), "display", dutch ? "de patiënt" : "the patient");
    tree.text(consent, "dateTime", today);
    tree.text(tree.object(tree.array(consent, "performer")),
              "display",
              dutch ? "de patiënt" : "the patient");
    tree.concept_(consent, "policyRule", kActCode, "OPTIN");
    fhir::Node* provision = tree.object(consent, "provision");
    tree.text(provision, "type", "permit");
    fhir::Node* period = tree.object(provision, "period");
    tree.text(period, "start", today);
    if (!terms.until.empty()) {
        tree.text(period, "end", terms.until);
    }
    fhir::Node* actor = tree.object(tree.array(provision, "actor"));
    tree.concept_(actor, "role", kRole, "IRCP");
    tree.text(tree.object(actor, "reference"), "display", who);
    fhir::Node* actions = tree.array(provision, "action");
    tree.concept_(actions, {}, kAction, "access");
    if (purpose != nullptr) {
        fhir::Node* coding = tree.object(tree.array(provision, "purpose"));
        tree.text(coding, "system", kReason);
        tree.text(coding, "code", purpose->code);
    }
    fhir::Node* data = tree.array(provision, "data");
    for (const SharedRecord& record : records.records()) {
        fhir::Node* each = tree.object(data);
        tree.text(each, "meaning", "instance");
        tree.reference(each, "reference", record.uuid);
    }
    return fhir::writeJson(*consent);
}
} // namespace regie::share
