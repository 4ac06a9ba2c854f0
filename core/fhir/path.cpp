// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/path.h"

#include "core/fhir/path_expression.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>

namespace regie::fhir
{
namespace
{
/** What a choice element's name can end with (R4 2.24.0, "Open Type Element" and STU3). */
constexpr std::array<std::string_view, 47> kTypes = {"Address",
                                                     "Age",
                                                     "Annotation",
                                                     "Attachment",
                                                     "Base64Binary",
                                                     "Boolean",
                                                     "Canonical",
                                                     "Code",
                                                     "CodeableConcept",
                                                     "CodeableReference",
                                                     "Coding",
                                                     "ContactDetail",
                                                     "ContactPoint",
                                                     "Contributor",
                                                     "Count",
                                                     "DataRequirement",
                                                     "Date",
                                                     "DateTime",
                                                     "Decimal",
                                                     "Distance",
                                                     "Dosage",
                                                     "Duration",
                                                     "Expression",
                                                     "HumanName",
                                                     "Id",
                                                     "Identifier",
                                                     "Instant",
                                                     "Integer",
                                                     "Integer64",
                                                     "Markdown",
                                                     "Meta",
                                                     "Money",
                                                     "Oid",
                                                     "Period",
                                                     "PositiveInt",
                                                     "Quantity",
                                                     "Range",
                                                     "Ratio",
                                                     "Reference",
                                                     "SampledData",
                                                     "Signature",
                                                     "String",
                                                     "Time",
                                                     "Timing",
                                                     "UnsignedInt",
                                                     "Uri",
                                                     "Url"};

bool isTypeName(std::string_view text)
{
    return std::find(kTypes.begin(), kTypes.end(), text) != kTypes.end();
}

/** Takes nodes one by one; false means: enough. A reference to a callable, without allocation. */
class Sink
{
public:
    template<class Callable>
    explicit Sink(Callable& callable)
        : m_object(&callable), m_call([](void* object, const Node& node) {
            return (*static_cast<Callable*>(object))(node);
        })
    {
    }
    bool operator()(const Node& node) const { return m_call(m_object, node); }

private:
    void* m_object;
    bool (*m_call)(void*, const Node&);
};

bool codingEquals(const Node& coding, std::string_view text)
{
    const std::string_view code = coding.childText("code");
    const std::string_view system = coding.childText("system");
    const std::size_t bar = text.rfind('|');
    if (bar == std::string_view::npos) {
        return !code.empty() && code == text;
    }
    return !code.empty() && text.substr(0, bar) == system && text.substr(bar + 1) == code;
}

bool nodeEquals(const Node& node, std::string_view text)
{
    if (node.isLeaf()) {
        return node.kind != NodeKind::Null && node.text == text;
    }
    if (!node.isObject()) {
        return false;
    }
    if (const Node* codings = node.child("coding")) {
        return std::any_of(codings->begin(), codings->end(), [&](const Node& coding) {
            return codingEquals(coding, text);
        });
    }
    if (codingEquals(node, text)) {
        return true;
    }
    // An Identifier equals 'system|value'.
    const std::string_view value = node.childText("value");
    const std::size_t bar = text.rfind('|');
    return !value.empty() && bar != std::string_view::npos
           && text.substr(0, bar) == node.childText("system") && text.substr(bar + 1) == value;
}

class Evaluation
{
public:
    explicit Evaluation(Resolver& resolver) : m_resolver(resolver) { }

    /** Gives every node found to the sink; false when the sink had enough. */
    bool nodes(const Path::Expression& expression, const Node& context, Sink sink)
    {
        switch (expression.kind) {
        case ExpressionKind::Chain:
            return chain(expression, expression.steps.size(), context, sink);
        case ExpressionKind::Resource: return sink(resourceOf(context));
        case ExpressionKind::Union:
            return std::all_of(expression.parts.begin(),
                               expression.parts.end(),
                               [&](const auto& part) { return nodes(*part, context, sink); });
        case ExpressionKind::Otherwise: return otherwise(expression, context, sink);
        case ExpressionKind::Literal:
        case ExpressionKind::Equal:
        case ExpressionKind::Unequal:
        case ExpressionKind::And:
        case ExpressionKind::Or: return true;
        }
        return true;
    }

    bool truth(const Path::Expression& expression, const Node& context)
    {
        const auto holds = [&](const auto& part) { return truth(*part, context); };
        switch (expression.kind) {
        case ExpressionKind::Chain: return chainTruth(expression, expression.steps.size(), context);
        case ExpressionKind::Literal: return expression.text == "true";
        case ExpressionKind::Equal: return equal(expression, context);
        case ExpressionKind::Unequal: return !equal(expression, context);
        case ExpressionKind::And:
            return std::all_of(expression.parts.begin(), expression.parts.end(), holds);
        case ExpressionKind::Or:
            return std::any_of(expression.parts.begin(), expression.parts.end(), holds);
        case ExpressionKind::Resource: return true;
        case ExpressionKind::Union:
        case ExpressionKind::Otherwise:
            return std::any_of(expression.parts.begin(), expression.parts.end(), holds);
        }
        return false;
    }

private:
    bool otherwise(const Path::Expression& expression, const Node& context, Sink sink)
    {
        for (const auto& part : expression.parts) {
            bool found = false;
            bool goOn = true;
            auto notice = [&](const Node& node) {
                found = true;
                goOn = sink(node);
                return goOn;
            };
            nodes(*part, context, Sink(notice));
            if (found) {
                return goOn;
            }
        }
        return true;
    }

    bool equal(const Path::Expression& expression, const Node& context)
    {
        const Path::Expression& left = *expression.parts[0];
        const Path::Expression& right = *expression.parts[1];
        if (left.kind == ExpressionKind::Literal) {
            return hasText(right, context, left.text);
        }
        if (right.kind == ExpressionKind::Literal) {
            return hasText(left, context, right.text);
        }
        bool same = false;
        auto compare = [&](const Node& node) {
            same =
                node.isLeaf() && node.kind != NodeKind::Null && hasText(left, context, node.text);
            return !same;
        };
        nodes(right, context, Sink(compare));
        return same;
    }

    bool hasText(const Path::Expression& expression, const Node& context, std::string_view text)
    {
        if (expression.kind == ExpressionKind::Literal) {
            return expression.text == text;
        }
        if (expression.kind == ExpressionKind::Chain && !expression.steps.empty()
            && isBoolean(expression.steps.back().kind)) {
            return truth(expression, context) == (text == "true");
        }
        bool found = false;
        auto look = [&](const Node& node) {
            found = nodeEquals(node, text);
            return !found;
        };
        nodes(expression, context, Sink(look));
        return found;
    }

    bool chainTruth(const Path::Expression& expression, std::size_t count, const Node& context)
    {
        const Step* last = count == 0 ? nullptr : &expression.steps[count - 1];
        if (last != nullptr && last->kind == StepKind::Not) {
            return !chainTruth(expression, count - 1, context);
        }
        if (count == 0 && expression.base) {
            return truth(*expression.base, context);
        }
        const bool question = last != nullptr && isBoolean(last->kind);
        bool any = false;
        auto look = [&](const Node& node) {
            any = question ? answers(*last, node)
                           : node.kind != NodeKind::Boolean || node.text == "true";
            return !any;
        };
        chain(expression, question ? count - 1 : count, context, Sink(look));
        return question && last->kind == StepKind::Empty ? !any : any;
    }

    static bool answers(const Step& question, const Node& node)
    {
        const bool value = node.isLeaf() && node.kind != NodeKind::Null;
        if (question.kind == StepKind::HasValue) {
            return value;
        }
        if (question.kind == StepKind::StartsWith) {
            return value && node.text.starts_with(question.text);
        }
        if (question.kind == StepKind::Contains) {
            return value && node.text.find(question.text) != std::string_view::npos;
        }
        return true; // exists(); empty() is its opposite
    }

    /** The first `count` steps. A step like first() looks at all that came before it. */
    bool chain(const Path::Expression& expression,
               std::size_t count,
               const Node& context,
               Sink sink)
    {
        std::size_t aggregate = count;
        while (aggregate > 0 && !isAggregate(expression.steps[aggregate - 1].kind)) {
            --aggregate;
        }
        const std::span<const Step> rest(expression.steps.data() + aggregate, count - aggregate);
        if (aggregate > 0) {
            const Node* one = pick(expression, aggregate - 1, context);
            return one == nullptr || walk(rest, *one, sink);
        }
        if (expression.base) {
            auto next = [&](const Node& node) { return walk(rest, node, sink); };
            return nodes(*expression.base, context, Sink(next));
        }
        return walk(rest, context, sink);
    }

    const Node* pick(const Path::Expression& expression, std::size_t at, const Node& context)
    {
        const Step& step = expression.steps[at];
        const Node* one = nullptr;
        std::size_t left = step.kind == StepKind::Index ? step.index : 0;
        auto take = [&](const Node& node) {
            if (step.kind == StepKind::Last) {
                one = &node;
                return true;
            }
            if (left > 0) {
                --left;
                return true;
            }
            one = &node;
            return false;
        };
        chain(expression, at, context, Sink(take));
        return one;
    }

    bool walk(std::span<const Step> steps, const Node& node, Sink sink)
    {
        if (node.isArray()) {
            for (const Node& item : node) {
                if (item.kind != NodeKind::Null && !walk(steps, item, sink)) {
                    return false;
                }
            }
            return true;
        }
        if (steps.empty()) {
            return sink(node);
        }
        const Step& step = steps.front();
        const std::span<const Step> rest = steps.subspan(1);
        switch (step.kind) {
        case StepKind::Member: return member(step, rest, node, sink);
        case StepKind::Where: return !truth(*step.condition, node) || walk(rest, node, sink);
        case StepKind::OfType: return !hasType(node, step.text) || walk(rest, node, sink);
        case StepKind::OfResource:
            return node.childText("resourceType") != step.text || walk(rest, node, sink);
        case StepKind::Extension: return extensions("extension", step, rest, node, sink);
        case StepKind::ModifierExtension:
            return extensions("modifierExtension", step, rest, node, sink);
        case StepKind::Resolve: {
            const Node* target = m_resolver.resolve(node);
            return target == nullptr || walk(rest, *target, sink);
        }
        case StepKind::First:
        case StepKind::Last:
        case StepKind::Index:
        case StepKind::Exists:
        case StepKind::Empty:
        case StepKind::Not:
        case StepKind::HasValue:
        case StepKind::StartsWith:
        case StepKind::Contains: return true;
        }
        return true;
    }

    bool member(const Step& step, std::span<const Step> rest, const Node& node, Sink sink)
    {
        const std::string_view name = step.text;
        const Node* choice = nullptr;
        const Node* primitive = nullptr;
        const std::uint32_t mark = markOf(name);
        for (const Node& each : node) {
            if (each.isCalled(name, mark)) {
                return each.kind == NodeKind::Null || walk(rest, each, sink);
            }
            if (each.key.size() <= name.size()) {
                continue;
            }
            if (each.key.front() == '_' && each.key.substr(1) == name) {
                primitive = &each;
            } else if (each.key.starts_with(name) && isTypeName(each.key.substr(name.size()))) {
                choice = &each;
            }
        }
        if (choice != nullptr) {
            return walk(rest, *choice, sink);
        }
        // A primitive without a value can still have extensions.
        if (primitive != nullptr && !rest.empty() && rest.front().kind == StepKind::Extension) {
            return walk(rest, *primitive, sink);
        }
        return true;
    }

    static bool hasType(const Node& node, std::string_view type)
    {
        const std::string_view name = nameOf(node);
        return (name.size() > type.size() && name.ends_with(type))
               || node.childText("resourceType") == type;
    }

    bool extensions(std::string_view member,
                    const Step& step,
                    std::span<const Step> rest,
                    const Node& node,
                    Sink sink)
    {
        const Node* holder = node.isLeaf() ? besideOf(node) : &node;
        const Node* list = holder == nullptr ? nullptr : holder->child(member);
        if (list == nullptr) {
            return true;
        }
        for (const Node& each : *list) {
            if (each.childText("url") == step.text && !walk(rest, each, sink)) {
                return false;
            }
        }
        return true;
    }

    Resolver& m_resolver;
};

/** Keeps the first of equal nodes. Only large answers pay for a set. */
class Once
{
public:
    explicit Once(const std::vector<const Node*>& found) : m_found(found), m_from(found.size()) { }

    bool isNew(const Node& node)
    {
        if (m_found.size() - m_from < 32) {
            const auto begin = m_found.begin() + static_cast<std::ptrdiff_t>(m_from);
            return std::find(begin, m_found.end(), &node) == m_found.end();
        }
        if (m_seen.empty()) {
            m_seen.insert(m_found.begin() + static_cast<std::ptrdiff_t>(m_from), m_found.end());
        }
        return m_seen.insert(&node).second;
    }

private:
    const std::vector<const Node*>& m_found;
    std::size_t m_from;
    std::unordered_set<const Node*> m_seen;
};
} // namespace

Result<Path> Path::parse(std::string_view expression)
{
    auto tree = parsePath(expression);
    if (!tree) {
        return fail(std::move(tree.error()));
    }
    Path path;
    path.m_expression = std::move(*tree);
    return path;
}

std::vector<const Node*> Path::select(const Node& context, Resolver& resolver) const
{
    std::vector<const Node*> found;
    select(context, resolver, found);
    return found;
}

void Path::select(const Node& context, Resolver& resolver, std::vector<const Node*>& found) const
{
    Evaluation evaluation(resolver);
    if (!m_expression->mayRepeat) {
        auto keep = [&](const Node& node) {
            found.push_back(&node);
            return true;
        };
        evaluation.nodes(*m_expression, context, Sink(keep));
        return;
    }
    Once once(found);
    auto keep = [&](const Node& node) {
        if (once.isNew(node)) {
            found.push_back(&node);
        }
        return true;
    };
    evaluation.nodes(*m_expression, context, Sink(keep));
}

const Node* Path::first(const Node& context, Resolver& resolver) const
{
    const Node* one = nullptr;
    auto take = [&](const Node& node) {
        one = &node;
        return false;
    };
    Evaluation(resolver).nodes(*m_expression, context, Sink(take));
    return one;
}

bool Path::holds(const Node& context, Resolver& resolver) const
{
    return Evaluation(resolver).truth(*m_expression, context);
}
} // namespace regie::fhir
