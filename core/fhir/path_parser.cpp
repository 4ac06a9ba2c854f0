// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/path_expression.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace regie::fhir
{
namespace
{
constexpr std::size_t kMaxLength = 4096;
constexpr int kMaxDepth = 24;
constexpr int kMaxResolves = 8;

using Tree = std::shared_ptr<const Path::Expression>;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** How the functions are written, and what stands between their parentheses. */
enum class Argument : std::uint8_t { None, Text, Word, Condition };
struct Function {
    std::string_view name;
    StepKind kind;
    Argument argument;
};
constexpr std::array<Function, 14> kFunctions = {{
    {"where", StepKind::Where, Argument::Condition},
    {"first", StepKind::First, Argument::None},
    {"last", StepKind::Last, Argument::None},
    {"exists", StepKind::Exists, Argument::None},
    {"empty", StepKind::Empty, Argument::None},
    {"not", StepKind::Not, Argument::None},
    {"hasValue", StepKind::HasValue, Argument::None},
    {"resolve", StepKind::Resolve, Argument::None},
    {"extension", StepKind::Extension, Argument::Text},
    {"modifierExtension", StepKind::ModifierExtension, Argument::Text},
    {"ofType", StepKind::OfType, Argument::Word},
    {"ofResource", StepKind::OfResource, Argument::Text},
    {"startsWith", StepKind::StartsWith, Argument::Text},
    {"contains", StepKind::Contains, Argument::Text},
}};

/** Recursive descent; the first thing that cannot be read ends it, with its position. */
class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) { }

    Result<Tree> parse()
    {
        if (m_text.size() > kMaxLength) {
            return fail(ErrorCode::PathInvalid, "expression is too long");
        }
        Tree tree = orExpression();
        skipSpace();
        if (!m_error && m_at != m_text.size()) {
            stop("nothing more was expected");
        }
        if (m_error) {
            return fail(ErrorCode::PathInvalid,
                        fmt::format("position {}: {}", m_errorAt + 1, *m_error));
        }
        return tree;
    }

private:
    void stop(std::string why)
    {
        if (!m_error) {
            m_error = std::move(why);
            m_errorAt = m_at;
        }
    }

    void skipSpace()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t')) {
            ++m_at;
        }
    }

    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    bool take(std::string_view expected)
    {
        skipSpace();
        if (m_text.substr(m_at, expected.size()) != expected) {
            return false;
        }
        m_at += expected.size();
        return true;
    }

    void expect(std::string_view expected)
    {
        if (!take(expected)) {
            stop(fmt::format("'{}' was expected", expected));
        }
    }

    bool takeKeyword(std::string_view keyword)
    {
        skipSpace();
        const char after = peek(keyword.size());
        if (m_text.substr(m_at, keyword.size()) != keyword || isLetter(after) || isDigit(after)) {
            return false;
        }
        m_at += keyword.size();
        return true;
    }

    std::string word()
    {
        skipSpace();
        const std::size_t begin = m_at;
        if (isLetter(peek())) {
            while (isLetter(peek()) || isDigit(peek())) {
                ++m_at;
            }
        }
        if (begin == m_at) {
            stop("a name was expected");
        }
        return std::string(m_text.substr(begin, m_at - begin));
    }

    std::string quoted()
    {
        std::string value;
        if (!take("'")) {
            stop("a text in quotes was expected");
            return value;
        }
        while (m_at < m_text.size() && peek() != '\'') {
            if (peek() == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            value += m_text[m_at++];
        }
        expect("'");
        return value;
    }

    Tree joined(ExpressionKind kind, std::vector<Tree> parts, bool mayRepeat = false)
    {
        if (parts.size() == 1) {
            return std::move(parts.front());
        }
        auto tree = std::make_shared<Path::Expression>();
        tree->kind = kind;
        tree->mayRepeat = mayRepeat;
        for (const Tree& part : parts) {
            tree->mayRepeat = tree->mayRepeat || (part && part->mayRepeat);
        }
        tree->parts = std::move(parts);
        return tree;
    }

    Tree orExpression()
    {
        if (++m_depth > kMaxDepth) {
            stop("too many parentheses in each other");
            return nullptr;
        }
        std::vector<Tree> parts{andExpression()};
        while (!m_error && takeKeyword("or")) {
            parts.push_back(andExpression());
        }
        --m_depth;
        return joined(ExpressionKind::Or, std::move(parts));
    }

    Tree andExpression()
    {
        std::vector<Tree> parts{comparison()};
        while (!m_error && takeKeyword("and")) {
            parts.push_back(comparison());
        }
        return joined(ExpressionKind::And, std::move(parts));
    }

    Tree comparison()
    {
        Tree left = otherwise();
        if (m_error) {
            return left;
        }
        if (take("!=")) {
            return joined(ExpressionKind::Unequal, {left, otherwise()});
        }
        if (take("=")) {
            return joined(ExpressionKind::Equal, {left, otherwise()});
        }
        return left;
    }

    Tree otherwise()
    {
        std::vector<Tree> parts{unionExpression()};
        while (!m_error && take("??")) {
            parts.push_back(unionExpression());
        }
        return joined(ExpressionKind::Otherwise, std::move(parts));
    }

    Tree unionExpression()
    {
        std::vector<Tree> parts{chain()};
        while (!m_error && take("|")) {
            parts.push_back(chain());
        }
        const bool several = parts.size() > 1;
        return joined(ExpressionKind::Union, std::move(parts), several);
    }

    Tree chain()
    {
        auto tree = std::make_shared<Path::Expression>();
        skipSpace();
        if (peek() == '\'') {
            tree->kind = ExpressionKind::Literal;
            tree->text = quoted();
            return tree;
        }
        if (isDigit(peek()) || (peek() == '-' && isDigit(peek(1)))) {
            tree->kind = ExpressionKind::Literal;
            const std::size_t begin = m_at++;
            while (isDigit(peek()) || (peek() == '.' && isDigit(peek(1)))) {
                ++m_at;
            }
            tree->text = std::string(m_text.substr(begin, m_at - begin));
            return tree;
        }
        if (takeKeyword("true") || takeKeyword("false")) {
            tree->kind = ExpressionKind::Literal;
            tree->text = m_text[m_at - 2] == 'u' ? "true" : "false";
            return tree;
        }
        if (take("(")) {
            tree->base = orExpression();
            expect(")");
        } else if (takeKeyword("$this")) {
            // The context itself: a chain without steps.
        } else if (takeKeyword("%resource")) {
            auto resource = std::make_shared<Path::Expression>();
            resource->kind = ExpressionKind::Resource;
            tree->base = std::move(resource);
        } else {
            step(*tree);
        }
        moreSteps(*tree);
        return tree;
    }

    void moreSteps(Path::Expression& tree)
    {
        tree.mayRepeat = tree.mayRepeat || (tree.base && tree.base->mayRepeat);
        while (!m_error) {
            if (take("[")) {
                index(tree);
            } else if (take(".")) {
                step(tree);
            } else {
                return;
            }
            if (tree.steps.size() > 64) {
                stop("too many steps");
            }
        }
    }

    void index(Path::Expression& tree)
    {
        skipSpace();
        Step step;
        step.kind = StepKind::Index;
        const char* begin = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), step.index);
        if (error != std::errc()) {
            stop("a position was expected");
            return;
        }
        m_at += static_cast<std::size_t>(end - begin);
        expect("]");
        add(tree, std::move(step));
    }

    void step(Path::Expression& tree)
    {
        Step step;
        step.text = word();
        if (m_error || !take("(")) {
            add(tree, std::move(step));
            return;
        }
        const Function* function = nullptr;
        for (const Function& each : kFunctions) {
            if (each.name == step.text) {
                function = &each;
            }
        }
        if (function == nullptr) {
            stop(fmt::format("there is no function '{}'", step.text));
            return;
        }
        step.kind = function->kind;
        step.text.clear();
        argument(*function, step);
        expect(")");
        if (step.kind == StepKind::Resolve) {
            tree.mayRepeat = true;
            if (++m_resolves > kMaxResolves) {
                stop("too many resolve()");
            }
        }
        add(tree, std::move(step));
    }

    void argument(const Function& function, Step& step)
    {
        switch (function.argument) {
        case Argument::None: return;
        case Argument::Text: step.text = quoted(); return;
        case Argument::Word:
            step.text = word();
            if (!step.text.empty() && step.text[0] >= 'a' && step.text[0] <= 'z') {
                step.text[0] = static_cast<char>(step.text[0] - 'a' + 'A');
            }
            return;
        case Argument::Condition: step.condition = orExpression(); return;
        }
    }

    void add(Path::Expression& tree, Step step)
    {
        const bool afterBoolean = !tree.steps.empty() && isBoolean(tree.steps.back().kind);
        if (afterBoolean && step.kind != StepKind::Not) {
            stop("only not() can follow a yes or no");
            return;
        }
        tree.steps.push_back(std::move(step));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_resolves = 0;
    std::optional<std::string> m_error;
    std::size_t m_errorAt = 0;
};
} // namespace

Result<Tree> parsePath(std::string_view text)
{
    return Parser(text).parse();
}
} // namespace regie::fhir
