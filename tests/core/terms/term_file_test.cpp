// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/term_file.h"
#include "tests/core/terms/term_fixture.h"

#include <string>

using regie::ErrorCode;
using regie::terms::readTermFile;
using regie::terms::TermEntry;
using regie::terms::Terms;
using regie::terms::test::WrittenFiles;

namespace
{
std::string flat(std::string_view json)
{
    std::string out;
    const auto read = readTermFile("a.json", json, [&out](const TermEntry& entry) {
        for (const std::string& name : entry.names) {
            out += name + "/";
        }
        for (const std::string& text : entry.texts) {
            out += "," + text;
        }
        out += ";";
        return std::string();
    });
    return read ? out : "error: " + read.error().detail;
}
} // namespace

TEST_CASE("a term file gives its entries with the names that lead to them", "[terms]")
{
    CHECK(flat(R"({"a": {"b": ["x", "y"], "c": "z"}, "d": []})") == "a/b/,x,y;a/c/,z;d/;");
    CHECK(flat("{}").empty());
}

TEST_CASE("what is no term file is refused with the file and the place", "[terms]")
{
    CHECK(flat(R"({"a": )").starts_with("error: a.json: no JSON at byte"));
    CHECK(flat(R"({"a": {"b": 1}})") == "error: a.json: a number at a / b");
    CHECK(flat(R"({"a": [["x"]]})") == "error: a.json: a list in a list or outside an object at a");
    CHECK(flat(R"({"a": [{"x": "y"}]})") == "error: a.json: an object in a list at a");
    CHECK(flat(R"({"a": null})") == "error: a.json: null at a");
    CHECK(flat(R"({"a": true})") == "error: a.json: a boolean at a");
    CHECK(flat(R"("text")").starts_with("error: a.json: text outside"));
    CHECK(flat(R"(["text"])").starts_with("error: a.json: a list"));
}

TEST_CASE("loading names the file and the entry that is wrong", "[terms]")
{
    const auto detail = [](const std::string& file, const std::string& text) {
        WrittenFiles files;
        files.files["terms/" + file] = text;
        const auto terms = Terms::load(files);
        REQUIRE_FALSE(terms.has_value());
        CHECK(terms.error().code == ErrorCode::LensInvalid);
        return terms.error().detail;
    };
    CHECK(detail("codes-a.json", R"({"s": {"1": ["een"]}})")
          == "terms/codes-a.json: not a Dutch and an English text at s / 1");
    CHECK(detail("codes-a.json", R"({"s": {"1": ["a", "b"], "1": ["a", "b"]}})")
          == "terms/codes-a.json: said twice at s / 1");
    CHECK(detail("codes-b.json", R"({"s": ["a", "b"]})")
          == "terms/codes-b.json: not system, code, words at s");
    CHECK(detail("elements.json", R"({"often": {".a": ["a", "b"]}})")
          == "terms/elements.json: not a label with a depth at often / .a");
    CHECK(detail("enums.json", R"({"paths": {"A.b": "c"}})")
          == "terms/enums.json: no such list at paths / A.b");
    CHECK(detail("units.json", R"({"g": ["gram"]})") == "terms/units.json: not a unit at g");
    CHECK(detail("systems.json", "{}") == "terms/systems.json: no words for an unknown system");
    CHECK(detail("glossary.json", R"({"a": {"odd": ["x", "y"]}})")
          == "terms/glossary.json: not a part of a term at a / odd");
    CHECK(detail("labels/a.json", R"({"a": {"b": ["x", "y"]}})")
          == "terms/labels/a.json: not a label at a / b");
}

TEST_CASE("a missing file is an error and the smallest set is not", "[terms]")
{
    WrittenFiles files;
    CHECK(Terms::load(files).has_value());
    files.files.erase("terms/units.json");
    const auto terms = Terms::load(files);
    REQUIRE_FALSE(terms.has_value());
    CHECK(terms.error().detail == "missing: terms/units.json");
}
