// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/reading.h"

#include "core/fhir/systems.h"
#include "core/record/caution.h"
#include "core/time/partial_date.h"

#include <algorithm>

namespace regie::record
{
using fhir::Node;
using fhir::NodeKind;

namespace
{
const Words kCheckSource{"Controleer bij de bron", "Check with the source"};
/** Stands behind a title wherever it is shown: a modifier may turn round what it says. */
const Words kTitleNeedsCheck{" (controleer bij de bron)", " (check with the source)"};

const Words kHoldsUnknown{"Er staat iets bij dat Regie niet kent",
                          "It holds something Regie does not know"};

/** Type and id of "Patient/1", "https://…/Patient/1/_history/2"; other forms have no type. */
Dependency dependencyOf(std::string_view reference)
{
    if (reference.starts_with("urn:")) {
        return {"", std::string(reference)};
    }
    if (const std::size_t history = reference.find("/_history/");
        history != std::string_view::npos) {
        reference = reference.substr(0, history);
    }
    const std::size_t slash = reference.rfind('/');
    if (slash == std::string_view::npos) {
        return {"", std::string(reference)};
    }
    const std::string_view before = reference.substr(0, slash);
    const std::size_t start = before.rfind('/');
    return {std::string(start == std::string_view::npos ? before : before.substr(start + 1)),
            std::string(reference.substr(slash + 1))};
}

bool holdsUnknownModifier(const Node& node, const LensTable& table)
{
    for (const Node& each : node) {
        if (each.key == "modifierExtension") {
            for (const Node& extension : each) {
                if (!table.knowsModifier(extension.childText("url"))) {
                    return true;
                }
            }
        }
        // A contained resource speaks for itself.
        if (!each.isLeaf() && each.key != "contained" && holdsUnknownModifier(each, table)) {
            return true;
        }
    }
    return false;
}

bool isDeletedAtSource(const Node& root)
{
    const Node* meta = root.child("meta");
    const Node* tags = meta == nullptr ? nullptr : meta->child("tag");
    return tags != nullptr && std::any_of(tags->begin(), tags->end(), [](const Node& tag) {
               return tag.childText("system") == fhir::kDeletedSystem;
           });
}

bool isMistake(const Node* status)
{
    if (status == nullptr) {
        return false;
    }
    if (status->isLeaf()) {
        return status->text == "entered-in-error";
    }
    const Node* codings = status->child("coding");
    return codings != nullptr
           && std::any_of(codings->begin(), codings->end(), [](const Node& coding) {
                  return coding.childText("code") == "entered-in-error";
              });
}

/** Free text of a source can be pages long; a line of a list is not. */
Words oneLine(Words words)
{
    constexpr std::size_t kLongest = 160;
    for (std::string* text : {&words.nl, &words.en}) {
        std::replace(text->begin(), text->end(), '\n', ' ');
        if (text->size() > kLongest) {
            const std::size_t space = text->rfind(' ', kLongest);
            text->resize(space == std::string::npos || space == 0 ? 0 : space);
            *text += text->empty() ? "" : " \u2026";
        }
    }
    return words;
}

std::string codeOf(const Node& node)
{
    if (node.isLeaf()) {
        return std::string(node.text);
    }
    const Node* codings = node.child("coding");
    const Node* coding = codings == nullptr ? &node : codings->firstChild;
    return coding == nullptr ? std::string() : std::string(coding->childText("code"));
}

/** The day a fact is of, in words; empty when it has none. */
Words dayOf(const Fact& fact)
{
    const auto date = time::PartialDate::parse(fact.date.start);
    if (!date) {
        return {};
    }
    auto day = *date;
    day.hour = -1;
    return day.words();
}

/** A node's children, when it is a list; else itself. */
const Node* firstItem(const Node* node)
{
    return node != nullptr && node->isArray() ? node->firstChild : node;
}
} // namespace

const Node* TrackingResolver::resolve(const Node& reference)
{
    const std::string_view target = reference.childText("reference");
    if (!target.empty() && target.front() != '#') {
        remember(dependencyOf(target));
    } else if (const Node* identifier = reference.child("identifier");
               target.empty() && identifier != nullptr) {
        const std::string_view value = identifier->childText("value");
        if (!value.empty()) {
            remember({std::string(reference.childText("type")),
                      std::string(identifier->childText("system")) + "|" + std::string(value)});
        }
    }
    return m_inner.resolve(reference);
}

void TrackingResolver::remember(Dependency dependency)
{
    if (std::find(m_dependencies.begin(), m_dependencies.end(), dependency)
        == m_dependencies.end()) {
        m_dependencies.push_back(std::move(dependency));
    }
}

Reading::Reading(const LensTable& table,
                 const terms::Terms& terms,
                 const Node& root,
                 fhir::FhirVersion version,
                 fhir::Resolver& resolver)
    : m_table(table)
    , m_terms(terms)
    , m_root(root)
    , m_version(version)
    , m_resolver(resolver)
    , m_lens(table.match(root, version, m_resolver))
    , m_codes(root)
    , m_unknownModifier(holdsUnknownModifier(root, table))
    , m_withdrawn(isMistake(root.child("status")) || isMistake(root.child("verificationStatus")))
    , m_deleted(isDeletedAtSource(root))
{
}

RenderContext Reading::context(Wording wording, Marks* marks)
{
    return RenderContext{m_terms, m_resolver, *this, marks, wording, 0};
}

Words Reading::wayWords(const RenderContext& context, const Way& way, const Node& node) const
{
    if (way.when && !way.when->holds(node, context.resolver)) {
        return {};
    }
    if (way.label) {
        return *way.label;
    }
    if (way.path) {
        return formatAll(context, way.path->select(node, context.resolver), way.as);
    }
    std::vector<Words> parts;
    parts.reserve(way.with.size());
    for (const Way& with : way.with) {
        parts.push_back(wayWords(context, with, node));
        if (parts.back().empty() && !with.optional) {
            return {};
        }
    }
    Words words;
    const auto fill =
        [&](const std::vector<TemplatePiece>& pieces, Language language, std::string& text) {
            for (const TemplatePiece& piece : pieces) {
                text += piece.text;
                if (piece.with >= 0) {
                    text += parts[static_cast<std::size_t>(piece.with)].in(language);
                }
            }
        };
    fill(way.nl, Language::Dutch, words.nl);
    fill(way.en, Language::English, words.en);
    return words;
}

Words Reading::firstOf(const std::vector<Way>& ways, const Node& node)
{
    Words words;
    firstWay(ways, node, words);
    return words;
}

const Way* Reading::firstWay(const std::vector<Way>& ways, const Node& node, Words& words)
{
    const RenderContext brief = context(Wording::Brief);
    for (const Way& way : ways) {
        words = {};
        if (way.path && !way.when && way.as != Format::Dosage) {
            // In one line only the first that says something counts, not the whole list.
            for (const Node* each : way.path->select(node, m_resolver)) {
                words = formatValue(brief, *each, way.as);
                if (way.as == Format::Text) {
                    words = oneLine(std::move(words));
                }
                if (!words.empty()) {
                    break;
                }
            }
        } else {
            words = wayWords(brief, way, node);
        }
        if (!words.empty() && m_codes.plain(words)) {
            return &way;
        }
    }
    words = {};
    return nullptr;
}

Words Reading::title(const Fact& fact)
{
    Words words;
    const Way* way = firstWay(m_lens.title, m_root, words);
    // A label that stands in for what the resource does not say tells one from the other by date.
    const bool standsIn = way != nullptr && way->label && !way->when
                          && std::any_of(m_lens.title.data(), way, [](const Way& before) {
                                 return !before.label.has_value();
                             });
    const Words code = standsIn ? bareCode() : Words{};
    if (!code.empty()) {
        appendWords(words, code, ": ");
    } else if (standsIn) {
        appendWords(words, dayOf(fact), ", ");
    }
    if (way == nullptr && &m_lens != &m_table.generic()) {
        words = firstOf(m_table.generic().title, m_root);
    }
    return capitalised(std::move(words));
}

Words Reading::lastResort(const Fact& fact) const
{
    Words words = m_lens.one.empty() || &m_lens == &m_table.generic() ? m_lens.name : m_lens.one;
    if (&m_lens == &m_table.generic()) {
        if (const auto* label = m_terms.element(m_root.childText("resourceType"))) {
            words = label->words;
        }
    }
    appendWords(words, dayOf(fact), ", ");
    return words;
}

Words Reading::bareCode()
{
    const Node* node = m_lens.code ? m_lens.code->first(m_root, m_resolver) : nullptr;
    if (node == nullptr || !node->isObject()
        || !formatValue(context(Wording::Brief), *node, Format::Auto).empty()) {
        return {};
    }
    const Node* codings = node->child("coding");
    const Node* coding = codings == nullptr ? node : codings->firstChild;
    return coding == nullptr ? Words{} : codeAndSystem(m_terms, *coding);
}

void Reading::readDate(Fact& fact)
{
    for (const fhir::Path& path : m_lens.date) {
        const Node* node = path.first(m_root, m_resolver);
        if (node == nullptr) {
            continue;
        }
        if (node->isLeaf()) {
            fact.date.start = node->text;
        } else if (const Node* event = firstItem(node->child("event"))) {
            fact.date.start = event->text;
        } else {
            const Node* repeat = node->child("repeat");
            const Node* period = repeat == nullptr ? node : repeat->child("boundsPeriod");
            fact.date.start = period == nullptr ? std::string_view() : period->childText("start");
            fact.date.end = period == nullptr ? std::string_view() : period->childText("end");
        }
        const auto date = time::PartialDate::parse(fact.date.start);
        if (date) {
            fact.date.precision = time::precisionName(date->precision);
            fact.sortDate = date->sortKey();
            return;
        }
        fact.date.start.clear();
        if (const auto end = time::PartialDate::parse(fact.date.end)) {
            // Only the end is known: the list still has to put it somewhere.
            fact.sortDate = end->sortKey();
            return;
        }
        fact.date = {};
    }
}

void Reading::readCode(Fact& fact)
{
    if (m_lens.status) {
        if (const Node* status = m_lens.status->first(m_root, m_resolver)) {
            fact.status = codeOf(*status);
        }
    }
    const Node* node = m_lens.code ? m_lens.code->first(m_root, m_resolver) : nullptr;
    const Node* coding = node;
    if (node != nullptr && node->isObject() && node->child("coding") != nullptr) {
        coding = firstItem(node->child("coding"));
    }
    if (coding != nullptr && coding->isObject()) {
        fact.codeSystem = coding->childText("system");
        fact.code = coding->childText("code");
    }
}

void Reading::readValue(Fact& fact)
{
    const RenderContext brief = context(Wording::Brief);
    for (const Way& way : m_lens.value) {
        Words words = wayWords(brief, way, m_root);
        if (!words.empty() && m_codes.plain(words)) {
            fact.value = std::move(words);
            break;
        }
    }
    const Node* quantity = m_lens.number ? m_lens.number->first(m_root, m_resolver) : nullptr;
    if (quantity != nullptr && quantity->isObject()) {
        fact.number = quantity->childText("value");
        fact.unit = fact.number.empty() ? std::string() : unitOf(brief, *quantity).nl;
    } else if (quantity != nullptr && quantity->kind == NodeKind::Number) {
        fact.number = quantity->text;
    }
}

std::string Reading::provider()
{
    const RenderContext brief = context(Wording::Brief);
    for (const fhir::Path& path : m_lens.provider) {
        for (const Node* node : path.select(m_root, m_resolver)) {
            const Words words = formatValue(brief, *node, Format::Auto);
            if (!words.empty() && m_codes.plain(words)) {
                return words.nl;
            }
        }
    }
    return {};
}

Fact Reading::fact()
{
    Fact fact;
    fact.kind = m_lens.kind;
    fact.support = m_lens.support;
    readDate(fact);
    readCode(fact);
    fact.provider = provider();
    fact.title = title(fact);
    if (fact.title.empty()) {
        fact.title = lastResort(fact);
    }
    if (m_unknownModifier) {
        appendWords(fact.title, kTitleNeedsCheck, "");
        fact.status.clear();
        fact.value = kCheckSource;
        fact.shortText = kHoldsUnknown;
        // Whether it still holds cannot be told: hidden would read as "it is over".
        fact.current = m_lens.current.has_value();
    } else {
        readValue(fact);
        readShort(fact);
        fact.current = m_lens.current && m_lens.current->holds(m_root, m_resolver);
        takeCaution(fact);
    }
    if (m_withdrawn) {
        fact.current = false;
        fact.shortText = withdrawnWords();
    } else if (m_deleted) {
        fact.current = false;
        fact.shortText = deletedWords();
    }
    fact.searchText = searchTextOf(fact, m_root, m_terms);
    fact.dependencies = m_resolver.take();
    return fact;
}

Words Reading::titleOf(const Node& resource, fhir::Resolver& resolver, int depth) const
{
    if (const auto known = m_titles.find(&resource); known != m_titles.end()) {
        return known->second;
    }
    const Lens& lens = m_table.match(resource, m_version, resolver);
    RenderContext context{m_terms, resolver, *this, nullptr, Wording::Brief, depth};
    Words found;
    for (const auto* ways : {&lens.title, &m_table.generic().title}) {
        for (const Way& way : *ways) {
            // A label only says what kind it is, which a reference already tells.
            if (way.label) {
                continue;
            }
            found = wayWords(context, way, resource);
            if (!found.empty() && m_codes.plain(found)) {
                m_titles.emplace(&resource, found);
                return found;
            }
        }
    }
    m_titles.emplace(&resource, Words{});
    return {};
}
} // namespace regie::record
