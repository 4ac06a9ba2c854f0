// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_files.h"
#include "core/fhir/path.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace regie;
using Json = nlohmann::ordered_json;

namespace
{
/** The schema of resources/lenses/README.md, as far as it is about names. */
const std::set<std::string> kMembers = {
    "kind",      "extends",         "name",   "one",   "order", "fits",
    "support",   "abstract",        "title",  "date",  "value", "status",
    "code",      "current",         "number", "short", "rows",  "provider",
    "technical", "known_modifiers", "comment"};
const std::set<std::string> kFitMembers =
    {"profile", "type", "code", "category", "where", "version"};
const std::set<std::string> kFormats = {
    "auto",      "quantity",   "number",      "coded",   "date",    "period",     "boolean",
    "text",      "reference",  "person_name", "address", "telecom", "identifier", "timing",
    "dosage",    "attachment", "annotation",  "range",   "ratio",   "age",        "money",
    "narrative", "enum",       "title",       "day"};

std::map<std::string, Json> lenses()
{
    const auto files = embeddedResourceFiles();
    std::map<std::string, Json> all;
    for (const std::string& path : files->list("lenses/")) {
        if (path.ends_with(".json")) {
            const std::string name = path.substr(7, path.size() - 12);
            all[name] = Json::parse(files->read(path).value());
        }
    }
    return all;
}

void checkPath(const Json& expression)
{
    REQUIRE(expression.is_string());
    const auto path = fhir::Path::parse(expression.get<std::string>());
    INFO(expression << ": " << (path ? std::string() : path.error().detail));
    CHECK(path.has_value());
}

void checkWords(const Json& words)
{
    if (words.is_string()) {
        return; // A label key: loading the lenses checks that it exists.
    }
    INFO(words);
    REQUIRE((words.contains("nl") && words.contains("en")));
    CHECK_FALSE(words["nl"].get<std::string>().empty());
    CHECK_FALSE(words["en"].get<std::string>().empty());
}

std::set<std::string> placeholders(const std::string& text)
{
    std::set<std::string> names;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        names.insert(text.substr(at + 1, text.find('}', at) - at - 1));
    }
    return names;
}

void checkWay(const Json& way)
{
    INFO(way);
    if (way.contains("as")) {
        CHECK(kFormats.contains(way["as"].get<std::string>()));
    }
    for (const char* key : {"path", "when", "each", "label_path"}) {
        if (way.contains(key)) {
            checkPath(way[key]);
        }
    }
    if (way.contains("label")) {
        checkWords(way["label"]);
    }
    if (!way.contains("template")) {
        return;
    }
    checkWords(way["template"]);
    std::set<std::string> given;
    for (const auto& [name, inner] : way["with"].items()) {
        given.insert(name);
        checkWay(inner);
    }
    CHECK(placeholders(way["template"]["nl"]) == given);
    CHECK(placeholders(way["template"]["en"]) == given);
}
} // namespace

TEST_CASE("every lens file says only what the format knows")
{
    for (const auto& [name, lens] : lenses()) {
        CAPTURE(name);
        CHECK(lens.at("kind") == name);
        CHECK(lens.at("order").is_number_integer());
        checkWords(lens.at("name"));
        for (const auto& [key, value] : lens.items()) {
            CAPTURE(key);
            CHECK(kMembers.contains(key));
        }
        for (const Json& fit : lens.at("fits")) {
            for (const auto& [key, value] : fit.items()) {
                CAPTURE(key);
                CHECK(kFitMembers.contains(key));
            }
            CHECK((fit.contains("profile") || fit.contains("type")));
        }
    }
}

TEST_CASE("every path of every lens can be read")
{
    for (const auto& [name, lens] : lenses()) {
        CAPTURE(name);
        for (const char* key : {"title", "value", "short", "rows"}) {
            for (const Json& way : lens.value(key, Json::array())) {
                checkWay(way);
            }
        }
        for (const char* key : {"date", "provider", "technical"}) {
            for (const Json& path : lens.value(key, Json::array())) {
                checkPath(path);
            }
        }
        for (const char* key : {"status", "code", "current", "number"}) {
            if (lens.contains(key)) {
                checkPath(lens[key]);
            }
        }
    }
}

TEST_CASE("every row has a label in both languages and every lens a title that always has words")
{
    const auto all = lenses();
    for (const auto& [name, lens] : all) {
        CAPTURE(name);
        for (const Json& row : lens.value("rows", Json::array())) {
            INFO(row);
            CHECK((row.contains("label") != row.contains("label_path")));
        }
        std::string at = name;
        while (!all.at(at).contains("title") && all.at(at).contains("extends")) {
            at = all.at(at)["extends"];
        }
        REQUIRE(all.at(at).contains("title"));
        const Json& last = all.at(at)["title"].back();
        CHECK((last.contains("label") && !last.contains("when")));
    }
}

TEST_CASE("what a lens extends exists and leads to an end")
{
    const auto all = lenses();
    for (const auto& [name, lens] : all) {
        CAPTURE(name);
        std::set<std::string> seen;
        for (std::string at = name; all.at(at).contains("extends");) {
            REQUIRE(seen.insert(at).second);
            at = all.at(at)["extends"];
            REQUIRE(all.contains(at));
        }
    }
}

TEST_CASE("no two lenses fit the same resources and no two kinds share a place in the list")
{
    std::map<std::string, std::string> fits;
    std::map<int, std::string> places;
    for (const auto& [name, lens] : lenses()) {
        CAPTURE(name);
        CHECK(places.emplace(lens.at("order").get<int>(), name).second);
        for (const Json& fit : lens.at("fits")) {
            const auto [entry, isNew] = fits.emplace(nlohmann::json(fit).dump(), name);
            INFO(fit << " is of " << entry->second << " already");
            CHECK(isNew);
        }
    }
}

TEST_CASE("the kinds with a fixed meaning for the rest of the program are there")
{
    const auto all = lenses();
    for (const char* kind : {"problem",
                             "allergy",
                             "lab_result",
                             "blood_pressure",
                             "weight",
                             "medication_agreement",
                             "administration_agreement",
                             "medication_use",
                             "medication_dispense",
                             "dispense_request",
                             "variable_dosing",
                             "medication_administration",
                             "appointment",
                             "document",
                             "patient"}) {
        CAPTURE(kind);
        CHECK(all.contains(kind));
    }
    for (const char* kind :
         {"practitioner", "organization", "medication", "specimen", "location"}) {
        CAPTURE(kind);
        REQUIRE(all.contains(kind));
        CHECK(all.at(kind).value("support", false));
    }
}
