// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage.h"

#include "core/record/dosage_codes.h"
#include "core/record/dosage_contrast.h"
#include "core/record/dosage_parse.h"
#include "core/record/dosage_parts.h"
#include "core/record/dosage_sentence.h"
#include "core/record/dosage_words.h"
#include "core/record/product.h"
#include "core/terms/terms.h"

#include <algorithm>
#include <utility>

namespace regie::record
{
namespace
{
/** "Gebruik bekend" and the like: words that say nothing on how to take it. */
bool addsNothing(const DosageWords& words, std::string_view text)
{
    return words.find("noinfo." + foldedText(text)) != nullptr;
}

bool onlyEmptyPhrases(const DosagePlan& plan, const DosageWords& words)
{
    bool any = false;
    for (const DosageInstruction& one : plan.instructions) {
        const bool coded = one.timing != DosageTiming() || !one.dose.empty() || one.asNeeded;
        if (coded || !one.complete) {
            return false;
        }
        for (const DosageConcept& extra : one.extra) {
            if (!addsNothing(words, extra.words())) {
                return false;
            }
            any = true;
        }
    }
    return any;
}

std::string closed(std::string text)
{
    text = tidied(text);
    const bool open =
        !text.empty() && std::string_view(".!?").find(text.back()) == std::string::npos;
    return open ? text + '.' : text;
}

/** The original with the way out; else the parts; without those, that nothing is said. */
Words fallback(const DosagePlan& plan, const Words& parts, const terms::Terms& terms)
{
    DosageWords words(terms);
    // Of what is not taken now, how to take it is no question.
    const std::string way = plan.stopped ? ".stopped" : "";
    const bool differs = textDiffersFromCodes(plan) && !parts.empty();
    if (!plan.original.empty() && !differs && !addsNothing(words, plan.original)
        && !onlyEmptyPhrases(plan, words)) {
        return words.say("fallback" + way, {{"text", Words::same(closed(plan.original))}});
    }
    if (parts.empty() || onlyEmptyPhrases(plan, words)) {
        return words.say("nothing");
    }
    return words.say("cannot" + way, {{"parts", {closed(parts.nl), closed(parts.en)}}});
}

DosageText textOf(DosagePlan plan,
                  const std::vector<const fhir::Node*>& dosages,
                  std::string_view form,
                  const terms::Terms& terms)
{
    DosageText text;
    if (std::optional<Words> sentences = planSentences(plan, form, terms)) {
        if (textDiffersFromCodes(plan)) {
            text.sentence = DosageWords(terms).say(
                "differs", {{"text", Words::same(tidied(plan.original))}, {"coded", *sentences}});
            text.original = std::move(plan.original);
            return text;
        }
        text.sentence = std::move(*sentences);
        text.understood = true;
        text.moments = dayMomentsOf(plan);
    } else {
        text.sentence = fallback(plan, dosageParts(dosages, plan, terms), terms);
    }
    text.original = std::move(plan.original);
    return text;
}

std::vector<const fhir::Node*> dosagesOf(const fhir::Node& resource)
{
    std::vector<const fhir::Node*> dosages;
    for (const std::string_view name : {"dosageInstruction", "dosage"}) {
        const fhir::Node* found = resource.child(name);
        if (found != nullptr && found->isObject()) {
            dosages.push_back(found);
        }
        if (found != nullptr && found->isArray()) {
            for (const fhir::Node& item : *found) {
                dosages.push_back(&item);
            }
        }
    }
    return dosages;
}

std::string formAbove(const std::vector<const fhir::Node*>& dosages, const terms::Terms& terms)
{
    const fhir::Node* resource = dosages.empty() ? nullptr : medicationAbove(*dosages.front());
    if (resource == nullptr) {
        return {};
    }
    fhir::ContainedResolver resolver;
    return productOf(*resource, resolver, terms).form;
}
} // namespace

DosageText dosageText(const std::vector<const fhir::Node*>& dosages,
                      std::string_view form,
                      const terms::Terms& terms)
{
    if (form.empty()) {
        return textOf(parseDosages(dosages), dosages, formAbove(dosages, terms), terms);
    }
    return textOf(parseDosages(dosages), dosages, form, terms);
}

DosageText dosageOf(const fhir::Node& resource, fhir::Resolver& resolver, const terms::Terms& terms)
{
    return dosageAs(resource, productOf(resource, resolver, terms).form, terms);
}

DosageText dosageAs(const fhir::Node& resource, std::string_view form, const terms::Terms& terms)
{
    const std::vector<const fhir::Node*> dosages = dosagesOf(resource);
    if (dosages.empty()) {
        DosagePlan plan;
        plan.original = renderedDosage(resource);
        plan.stopped = saysStopped(resource);
        return textOf(std::move(plan), {}, form, terms);
    }
    return textOf(parseDosages(dosages), dosages, form, terms);
}
} // namespace regie::record
