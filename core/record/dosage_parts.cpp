// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage_parts.h"

#include "core/record/dosage_codes.h"
#include "core/record/dosage_parse.h"
#include "core/record/dosage_words.h"
#include "core/record/letter.h"
#include "core/record/render.h"

#include <algorithm>

namespace regie::record
{
namespace
{
using fhir::Node;

class NoTitles : public ResourceTitles
{
public:
    Words titleOf(const Node&, fhir::Resolver&, int) const override { return {}; }
};

bool isExtension(std::string_view key)
{
    return key == "extension" || key == "modifierExtension";
}

std::vector<const Node*> itemsIn(const Node& node)
{
    std::vector<const Node*> items;
    if (!node.isArray()) {
        return {&node};
    }
    for (const Node& item : node) {
        items.push_back(&item);
    }
    return items;
}

/** The parts of one Dosage. */
class PartsReader
{
public:
    explicit PartsReader(const terms::Terms& terms)
        : m_words(terms), m_context{terms, m_resolver, m_titles}
    {
    }

    /** Empty when the dosage says no more than how it is given. */
    Words read(const Node& dosage)
    {
        for (const Node& member : dosage) {
            for (const Node* item : itemsIn(member)) {
                readMember(*item, member.key);
            }
        }
        addExtensions(dosage);
        if (!m_telling) {
            return {};
        }
        Words all;
        for (const Words& part : m_parts) {
            appendWords(all, part, "; ");
        }
        return all;
    }

private:
    Words valueOf(const Node& node) const { return formatValue(m_context, node, Format::Auto); }

    void add(Words words)
    {
        const bool said = std::find(m_parts.begin(), m_parts.end(), words) != m_parts.end();
        if (!words.empty() && !said) {
            m_parts.push_back(std::move(words));
            m_telling = true;
        }
    }

    void addAs(std::string_view key, std::string_view name, const Words& value)
    {
        if (!value.empty()) {
            add(m_words.say("part." + std::string(key), {{name, value}}));
        }
    }

    /** A text of the source; one like "gebruik bekend" does not say how to take it. */
    void addText(std::string_view text)
    {
        const bool telling = !text.empty() && m_words.find("noinfo." + foldedText(text)) == nullptr;
        if (telling) {
            addAs("text", "text", Words::same(tidied(text)));
        }
    }

    void readMember(const Node& node, std::string_view key)
    {
        if (key == "id" || key == "sequence" || key.starts_with('_') || isExtension(key)) {
            return;
        }
        if (key == "text" || key == "patientInstruction") {
            addText(node.text);
        } else if (key == "additionalInstruction") {
            const Words words = valueOf(node);
            addText(words.nl);
        } else if (key == "route" || key == "site" || key == "method") {
            const bool before = m_telling; // how it is given is not how to take it
            addLabelled(node);
            m_telling = before;
        } else if (key == "asNeededBoolean" || key == "asNeeded") {
            if (node.text == "true") {
                add(m_words.say("part.need"));
            }
        } else if (key == "asNeededCodeableConcept" || key == "asNeededFor") {
            addAs("needfor", "text", valueOf(node));
        } else if (key == "doseAndRate") {
            readDoseAndRate(node);
        } else if (!readAmount(node, key) && key != "timing") {
            addLabelled(node);
        } else if (key == "timing") {
            add(valueOf(node));
        }
    }

    bool readAmount(const Node& node, std::string_view key)
    {
        if (key.starts_with("dose") && key != "doseAndRate") {
            add(valueOf(node));
        } else if (key.starts_with("rate")) {
            addAs("rate", "amount", valueOf(node));
        } else if (key == "maxDosePerPeriod") {
            addAs("most", "amount", valueOf(node));
        } else if (key == "maxDosePerAdministration") {
            addAs("mosttime", "amount", valueOf(node));
        } else if (key == "maxDosePerLifetime") {
            addAs("mostever", "amount", valueOf(node));
        } else {
            return false;
        }
        return true;
    }

    void readDoseAndRate(const Node& entry)
    {
        const Node* type = entry.child("type");
        const Words kind = type == nullptr ? Words() : valueOf(*type);
        for (const Node& member : entry) {
            const Words value = member.key == "type" || isExtension(member.key) || member.isLeaf()
                                    ? Words()
                                    : valueOf(member);
            if (value.empty()) {
                continue;
            }
            const bool rate = member.key.starts_with("rate");
            const Words said = rate ? m_words.say("part.rate", {{"amount", value}}) : value;
            add(kind.empty() ? said : m_words.say("part.kind", {{"kind", kind}, {"amount", said}}));
        }
    }

    void addLabelled(const Node& node)
    {
        const Words label = elementWords(m_context.terms, node);
        const Words value = valueOf(node);
        if (!value.empty()) {
            add({decapitalised(label.nl) + ": " + value.nl,
                 decapitalised(label.en) + ": " + value.en});
        }
    }

    /** What Regie does not know can change all the rest: it is named, also without words for it. */
    void addExtensions(const Node& node)
    {
        for (const Node& member : node) {
            if (member.isLeaf()) {
                continue;
            }
            if (!isExtension(member.key)) {
                addExtensions(member);
                continue;
            }
            for (const Node& extension : member) {
                // Another unit for the same amount says nothing new.
                if (!extension.childText("url").ends_with("iso21090-PQ-translation")) {
                    addExtension(extension, member.key == "modifierExtension");
                }
            }
        }
    }

    void addExtension(const Node& extension, bool modifier)
    {
        const Node* text = extension.child("valueString");
        const Words value = text != nullptr || extension.child("valueBoolean") == nullptr
                                ? valueOf(extension)
                                : Words();
        if (!value.empty()) {
            addAs("unknowntext", "text", value);
        } else if (modifier) {
            add(m_words.say("part.unknown"));
        }
    }

    NoTitles m_titles;
    fhir::ContainedResolver m_resolver;
    DosageWords m_words;
    RenderContext m_context;
    std::vector<Words> m_parts;
    bool m_telling = false;
};
} // namespace

Words dosageParts(const std::vector<const fhir::Node*>& dosages,
                  const DosagePlan& plan,
                  const terms::Terms& terms)
{
    DosageWords words(terms);
    Words all;
    const fhir::Node* above = dosages.empty() ? nullptr : medicationAbove(*dosages.front());
    const std::string rendered = above == nullptr ? std::string() : renderedDosage(*above);
    const bool steps = plan.order == DosagePlan::Order::Sequential;
    std::vector<const Node*> ordered = dosages;
    if (steps) {
        std::stable_sort(ordered.begin(), ordered.end(), [](const Node* a, const Node* b) {
            const auto place = [](std::string_view text) { return std::pair(text.size(), text); };
            return place(a->childText("sequence")) < place(b->childText("sequence"));
        });
    }
    for (const Node* dosage : ordered) {
        Words parts = PartsReader(terms).read(*dosage);
        if (parts.empty()) {
            continue;
        }
        if (!all.empty()) {
            parts = words.say(steps ? "part.then" : "part.also", {{"parts", parts}});
        }
        appendWords(all, parts, ". ");
    }
    if (!all.empty() && !rendered.empty()) {
        const Words text = words.say("part.text", {{"text", Words::same(tidied(rendered))}});
        all = {text.nl + ". " + all.nl, text.en + ". " + all.en};
    }
    if (!all.empty() && !plan.cycle.empty() && !plan.cycle.low.empty()) {
        appendWords(all, words.say("part.cycle", {{"span", words.span(plan.cycle)}}), ". ");
    }
    return all;
}
} // namespace regie::record
