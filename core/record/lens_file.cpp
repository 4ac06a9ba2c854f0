// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/lens_model.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace regie::record
{
namespace
{
using Json = nlohmann::ordered_json;

/** Reads one file; the first fault is kept and ends it. */
class LensReader
{
public:
    LensReader(std::string_view name, const terms::Terms& terms) : m_name(name), m_terms(terms) { }

    Result<Lens> read(const Json& json)
    {
        Lens lens;
        if (!json.is_object()) {
            stop("", "an object was expected");
        }
        for (const auto& [key, value] : json.items()) {
            member(lens, key, value);
            if (m_fault) {
                return fail(std::move(*m_fault));
            }
        }
        if (lens.kind.empty()) {
            return fail(ErrorCode::LensInvalid, m_name + ": kind is missing");
        }
        if (lens.name.empty()) {
            lens.name = capitalised(Words::same(lens.kind));
        }
        return lens;
    }

private:
    void stop(std::string_view where, std::string_view why, ErrorCode code = ErrorCode::LensInvalid)
    {
        if (!m_fault) {
            m_fault = Error{code, fmt::format("{}: {}: {}", m_name, where, why)};
        }
    }

    void member(Lens& lens, const std::string& key, const Json& json)
    {
        if (key == "kind") {
            lens.kind = text(json, key);
        } else if (key == "extends") {
            lens.extends = text(json, key);
        } else if (key == "name") {
            lens.name = words(json, key);
        } else if (key == "one") {
            lens.one = words(json, key);
        } else if (key == "order") {
            lens.order = json.is_number_integer() ? json.get<int>() : 1000;
        } else if (key == "support") {
            lens.support = boolean(json, key);
        } else if (key == "abstract") {
            lens.abstract = boolean(json, key);
        } else if (key == "fits") {
            forEach(json, [&](const Json& each) { lens.fits.push_back(fit(each)); });
        } else if (key == "title") {
            lens.title = ways(json, key);
        } else if (key == "value") {
            lens.value = ways(json, key);
        } else if (key == "short") {
            lens.shortText = ways(json, key);
        } else if (key == "rows") {
            forEach(json, [&](const Json& each) { lens.rows.push_back(row(each)); });
        } else if (key == "known_modifiers") {
            forEach(json,
                    [&](const Json& each) { lens.knownModifiers.push_back(text(each, key)); });
        } else {
            pathMember(lens, key, json);
        }
    }

    void pathMember(Lens& lens, const std::string& key, const Json& json)
    {
        if (key == "date") {
            lens.date = paths(json, key);
        } else if (key == "provider") {
            lens.provider = paths(json, key);
        } else if (key == "technical") {
            lens.technical = paths(json, key);
        } else if (key == "status") {
            lens.status = path(json, key);
        } else if (key == "code") {
            lens.code = path(json, key);
        } else if (key == "number") {
            lens.number = path(json, key);
        } else if (key == "current") {
            lens.current = path(json, key);
        } else if (key != "comment") {
            stop(key, "there is no such member");
        }
    }

    std::string text(const Json& json, std::string_view where)
    {
        if (!json.is_string()) {
            stop(where, "a text was expected");
            return {};
        }
        return json.get<std::string>();
    }

    bool boolean(const Json& json, std::string_view where)
    {
        if (!json.is_boolean()) {
            stop(where, "true or false was expected");
            return false;
        }
        return json.get<bool>();
    }

    /** A list, or one item in its place. */
    template<class Take>
    void forEach(const Json& json, Take take)
    {
        if (!json.is_array()) {
            take(json);
            return;
        }
        for (const Json& each : json) {
            take(each);
        }
    }

    Words words(const Json& json, std::string_view where)
    {
        if (json.is_string()) {
            const std::string key = json.get<std::string>();
            const Words* found = m_terms.label(key);
            if (found == nullptr) {
                stop(where, fmt::format("there is no label '{}'", key));
                return {};
            }
            return *found;
        }
        if (!json.is_object() || !json.contains("nl") || !json.contains("en")) {
            stop(where, "words in nl and en, or the key of a label, were expected");
            return {};
        }
        return {text(json["nl"], where), text(json["en"], where)};
    }

    std::optional<fhir::Path> path(const Json& json, std::string_view where)
    {
        const std::string expression = text(json, where);
        if (m_fault) {
            return std::nullopt;
        }
        auto path = fhir::Path::parse(expression);
        if (!path) {
            stop(where,
                 fmt::format("{} in \"{}\"", path.error().detail, expression),
                 ErrorCode::PathInvalid);
            return std::nullopt;
        }
        return std::move(*path);
    }

    std::vector<fhir::Path> paths(const Json& json, std::string_view where)
    {
        std::vector<fhir::Path> all;
        forEach(json, [&](const Json& each) {
            if (auto one = path(each, where)) {
                all.push_back(std::move(*one));
            }
        });
        return all;
    }

    std::vector<Way> ways(const Json& json, std::string_view where)
    {
        std::vector<Way> all;
        forEach(json, [&](const Json& each) { all.push_back(way(each, where)); });
        return all;
    }

    Way way(const Json& json, std::string_view where)
    {
        Way way;
        if (++m_depth > 8) {
            stop(where, "ways too deep in each other");
        } else if (!json.is_object()) {
            stop(where, "an object was expected");
        } else {
            for (const auto& [key, value] : json.items()) {
                if (!wayMember(way, key, value)) {
                    stop(where, fmt::format("there is no member '{}'", key));
                }
            }
            compileTemplate(way, json, where);
        }
        --m_depth;
        return way;
    }

    bool wayMember(Way& way, const std::string& key, const Json& json)
    {
        if (key == "label") {
            way.label = words(json, key);
        } else if (key == "path") {
            way.path = path(json, key);
        } else if (key == "as") {
            const std::string name = text(json, key);
            const auto format = formatFromName(name);
            if (!format) {
                stop(key, fmt::format("there is no format '{}'", name));
            }
            way.as = format.value_or(Format::Auto);
        } else if (key == "when") {
            way.when = path(json, key);
        } else if (key == "optional") {
            way.optional = boolean(json, key);
        } else {
            return key == "template" || key == "with" || key == "comment";
        }
        return true;
    }

    void compileTemplate(Way& way, const Json& json, std::string_view where)
    {
        if (!json.contains("template")) {
            if (!way.label && !way.path) {
                stop(where, "a label, a path or a template was expected");
            }
            return;
        }
        std::vector<std::string> names;
        if (json.contains("with") && json["with"].is_object()) {
            for (const auto& [name, value] : json["with"].items()) {
                names.push_back(name);
                way.with.push_back(this->way(value, where));
            }
        }
        const Words text = words(json["template"], where);
        way.nl = pieces(text.nl, names, where);
        way.en = pieces(text.en, names, where);
    }

    std::vector<TemplatePiece> pieces(const std::string& text,
                                      const std::vector<std::string>& names,
                                      std::string_view where)
    {
        std::vector<TemplatePiece> all;
        std::size_t at = 0;
        while (at < text.size()) {
            const std::size_t open = text.find('{', at);
            const std::size_t close = text.find('}', open == std::string::npos ? at : open);
            if (open == std::string::npos || close == std::string::npos) {
                all.push_back({text.substr(at), -1});
                break;
            }
            const std::string name = text.substr(open + 1, close - open - 1);
            const auto found = std::find(names.begin(), names.end(), name);
            if (found == names.end()) {
                stop(where, fmt::format("'{}' is not in with", name));
                break;
            }
            all.push_back({text.substr(at, open - at), static_cast<int>(found - names.begin())});
            at = close + 1;
        }
        return all;
    }

    RowRule row(const Json& json)
    {
        RowRule rule;
        if (!json.is_object()) {
            stop("rows", "an object was expected");
            return rule;
        }
        Json rest = Json::object();
        for (const auto& [key, value] : json.items()) {
            if (key == "label") {
                rule.label = words(value, "rows");
            } else if (key == "each") {
                rule.each = path(value, "rows.each");
            } else if (key == "label_path") {
                rule.labelPath = path(value, "rows.label_path");
            } else if (key == "depth") {
                rule.depth = depth(value);
            } else {
                rest[key] = value;
            }
        }
        rule.value = way(rest, "rows");
        if (rule.label.empty() && !rule.labelPath) {
            stop("rows", "a label or a label_path was expected");
        }
        return rule;
    }

    Depth depth(const Json& json)
    {
        const auto depth = depthFromName(text(json, "depth"));
        if (!depth) {
            stop("depth", "kort, meer or alles was expected");
        }
        return depth.value_or(Depth::More);
    }

    FitRule fit(const Json& json)
    {
        FitRule rule;
        if (!json.is_object()) {
            stop("fits", "an object was expected");
            return rule;
        }
        for (const auto& [key, value] : json.items()) {
            if (key == "profile") {
                rule.profile = text(value, key);
                rule.score += 10000;
            } else if (key == "type") {
                rule.type = text(value, key);
                rule.score += 1;
            } else if (key == "code") {
                forEach(value, [&](const Json& each) { rule.codes.push_back(text(each, "code")); });
                rule.score += 101;
            } else if (key == "category") {
                rule.category = categoryPath(value);
                rule.score += 101;
            } else if (key == "where") {
                rule.where = path(value, key);
                rule.score += 101;
            } else if (key == "version") {
                const std::string name = text(value, key);
                rule.version = name == "STU3" ? fhir::FhirVersion::Stu3 : fhir::FhirVersion::R4;
                rule.score += 1;
            } else {
                stop("fits", fmt::format("there is no member '{}'", key));
            }
        }
        if (rule.profile.empty() && rule.type.empty()) {
            stop("fits", "a profile or a type was expected");
        }
        return rule;
    }

    std::optional<fhir::Path> categoryPath(const Json& json)
    {
        std::string expression;
        forEach(json, [&](const Json& each) {
            expression += expression.empty() ? "" : " or ";
            expression += "category = '" + text(each, "category") + "'";
        });
        return path(Json(expression), "category");
    }

    std::string m_name;
    const terms::Terms& m_terms;
    int m_depth = 0;
    std::optional<Error> m_fault;
};

template<class List>
void takeWhenEmpty(List& own, const List& base)
{
    if (own.empty()) {
        own = base;
    }
}

template<class Value>
void takeWhenAbsent(std::optional<Value>& own, const std::optional<Value>& base)
{
    if (!own) {
        own = base;
    }
}
} // namespace

Result<Lens> parseLens(std::string_view name, std::string_view json, const terms::Terms& terms)
{
    try {
        const Json parsed = Json::parse(json);
        return LensReader(name, terms).read(parsed);
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::LensInvalid, fmt::format("{}: {}", name, error.what()));
    }
}

void inherit(Lens& lens, const Lens& base)
{
    takeWhenEmpty(lens.title, base.title);
    takeWhenEmpty(lens.value, base.value);
    takeWhenEmpty(lens.shortText, base.shortText);
    takeWhenEmpty(lens.date, base.date);
    takeWhenEmpty(lens.provider, base.provider);
    takeWhenAbsent(lens.status, base.status);
    takeWhenAbsent(lens.code, base.code);
    takeWhenAbsent(lens.number, base.number);
    takeWhenAbsent(lens.current, base.current);
    if (lens.one.empty()) {
        lens.one = base.one;
    }
    lens.rows.insert(lens.rows.end(), base.rows.begin(), base.rows.end());
    lens.technical.insert(lens.technical.end(), base.technical.begin(), base.technical.end());
    lens.knownModifiers.insert(
        lens.knownModifiers.end(), base.knownModifiers.begin(), base.knownModifiers.end());
}
} // namespace regie::record
