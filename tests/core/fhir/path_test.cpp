// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/path.h"

#include "tests/support/tree.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using regie::ErrorCode;
using regie::fhir::ContainedResolver;
using regie::fhir::Document;
using regie::fhir::Node;
using regie::fhir::Path;

namespace
{
// Synthetic: written for these tests, nobody's data.
constexpr const char* kObservation = R"json({
  "resourceType": "Observation", "id": "o1", "status": "final",
  "birthDate": "1954", "_birthDate": {"extension": [{"url": "u:kind", "valueCode": "guess"}]},
  "_onset": {"extension": [{"url": "u:kind", "valueCode": "absent"}]},
  "contained": [{"resourceType": "Device", "id": "d", "model": "cuff"}],
  "device": {"reference": "#d"},
  "code": {"coding": [{"system": "s", "code": "bp"}, {"system": "t", "code": "x"}], "text": "druk"},
  "given": ["A", "B"], "_given": [null, {"extension": [{"url": "u:q", "valueCode": "IN"}]}],
  "active": false,
  "identifier": [{"system": "i", "value": "7"}],
  "component": [
    {"code": {"coding": [{"system": "s", "code": "sys"}]}, "valueQuantity": {"value": 132.0}},
    {"code": {"coding": [{"system": "s", "code": "dia"}]}, "valueQuantity": {"value": 81}},
    {"code": {"coding": [{"system": "s", "code": "pos"}]}, "valueString": "zittend"}
  ],
  "repeat": {"periodUnit": "d"},
  "extension": [{"url": "u:1", "extension": [{"url": "in", "valueBoolean": true}]}]
})json";

class Found
{
public:
    Found() : m_document(regie::test::tree(kObservation)) { }

    std::string operator()(const std::string& expression)
    {
        const auto path = Path::parse(expression);
        REQUIRE(path);
        std::string text;
        for (const Node* node : path->select(*m_document.root(), m_resolver)) {
            text += text.empty() ? "" : ",";
            text += node->isLeaf() ? std::string(node->text) : std::string(node->key);
        }
        return text;
    }

    bool holds(const std::string& expression)
    {
        const auto path = Path::parse(expression);
        REQUIRE(path);
        return path->holds(*m_document.root(), m_resolver);
    }

    std::string first(const std::string& expression)
    {
        const auto path = Path::parse(expression);
        REQUIRE(path);
        const Node* node = path->first(*m_document.root(), m_resolver);
        return node == nullptr ? std::string() : std::string(node->text);
    }

private:
    Document m_document;
    ContainedResolver m_resolver;
};
} // namespace

TEST_CASE("members are followed, lists give each item")
{
    Found found;
    CHECK(found("code.text") == "druk");
    CHECK(found("component.code.coding.code") == "sys,dia,pos");
    CHECK(found("component[1].code.coding.code") == "dia");
    CHECK(found("component.code.coding.code.first()") == "sys");
    CHECK(found("component.last().code.coding.code") == "pos");
    CHECK(found("component[9].code").empty());
    CHECK(found("nothing.here").empty());
    CHECK(found.first("component.code.coding.code") == "sys");
}

TEST_CASE("a choice element is found by its base name, and only by a type behind it")
{
    Found found;
    CHECK(found("component.value.value") == "132.0,81");
    CHECK(found("component.value.ofType(string)") == "zittend");
    CHECK(found("component.value.ofType(Quantity).value") == "132.0,81");
    CHECK(found("repeat.period").empty());
}

TEST_CASE("where() keeps what fits")
{
    Found found;
    CHECK(found("component.where(code = 's|sys').value.value") == "132.0");
    CHECK(found("component.where(code = 'dia').value.value") == "81");
    CHECK(found("component.where(code = 's|sys' or code = 's|dia').value.value") == "132.0,81");
    CHECK(found("component.where(code != 's|sys' and value.value.exists()).value.value") == "81");
    CHECK(found("component.where((code = 's|sys').not()).value.value") == "81");
    CHECK(found("component.where(valueString.exists()).valueString") == "zittend");
    CHECK(found("component.where(valueString.empty()).value.value") == "132.0,81");
    CHECK(found("code.coding.where(system = 't').code") == "x");
    CHECK(found("given.where($this = 'B')") == "B");
    CHECK(found("component.where(%resource.status = 'final').code.coding.code") == "sys,dia,pos");
    CHECK(found("given.where($this.startsWith('A'))") == "A");
    CHECK(found("identifier.where($this = 'i|7').value") == "7");
}

TEST_CASE("extensions are found on objects and on primitives, also without a value")
{
    Found found;
    CHECK(found("extension('u:1').extension('in').value") == "true");
    CHECK(found("birthDate.extension('u:kind').value") == "guess");
    CHECK(found("onset.extension('u:kind').value") == "absent");
    CHECK(found("onset").empty());
    CHECK(found("given.extension('u:q').value") == "IN");
    CHECK(found("extension('u:other')").empty());
}

TEST_CASE("references are followed to contained resources")
{
    Found found;
    CHECK(found("device.resolve().model") == "cuff");
    CHECK(found("device.resolve().ofResource('Device').model") == "cuff");
    CHECK(found("device.resolve().ofResource('Patient').model").empty());
}

TEST_CASE("a bar gives both, each once; two question marks give the first that is there")
{
    Found found;
    CHECK(found("status | code.text | status") == "final,druk");
    CHECK(found("nothing ?? code.text ?? status") == "druk");
    CHECK(found("(nothing ?? code).text") == "druk");
}

TEST_CASE("conditions hold or not")
{
    Found found;
    CHECK(found.holds("status = 'final'"));
    CHECK_FALSE(found.holds("status != 'final'"));
    CHECK(found.holds("nothing != 'x'"));
    CHECK(found.holds("active = false"));
    CHECK_FALSE(found.holds("active"));
    CHECK(found.holds("component.exists()"));
    CHECK(found.holds("nothing.exists().not()"));
    CHECK(found.holds("status.hasValue()"));
    CHECK_FALSE(found.holds("code.hasValue()"));
    CHECK(found.holds("'bp' = code"));
    CHECK(found.holds("component.value.value = 81"));
    CHECK(found.holds("(nothing or status = 'final') and code.text.contains('ruk')"));
    CHECK(found.holds("component.code.coding.code = 'pos'"));
    CHECK(found.holds("status.exists() = true"));
}

TEST_CASE("what is no path is refused with its position")
{
    for (const char* text : {"",
                             ".",
                             "a.",
                             "a..b",
                             "a b",
                             "a.where(",
                             "a.where(b = 'c'",
                             "a[",
                             "a[x]",
                             "a.unknown()",
                             "extension(x)",
                             "'open",
                             "a.exists().b",
                             "a =",
                             "a = ",
                             "(a",
                             "a)",
                             "a | ",
                             "1a"}) {
        INFO(text);
        const auto path = Path::parse(text);
        REQUIRE_FALSE(path);
        CHECK(path.error().code == ErrorCode::PathInvalid);
        CHECK(path.error().detail.starts_with("position "));
    }
    CHECK(Path::parse("a.unknown()").error().detail
          == "position 11: there is no function 'unknown'");
}

TEST_CASE("depth, length and references of a path are limited")
{
    CHECK_FALSE(Path::parse(std::string(100, '(') + "a" + std::string(100, ')')));
    CHECK_FALSE(Path::parse(std::string(5000, 'a')));
    std::string resolves = "a";
    for (int i = 0; i < 9; ++i) {
        resolves += ".resolve()";
    }
    CHECK_FALSE(Path::parse(resolves));
}
