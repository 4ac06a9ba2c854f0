// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/data_type.h"

#include "tests/support/tree.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace regie;
using record::DataType;
using record::dataTypeOf;

namespace
{
DataType typeOf(const std::string& member, const std::string& json)
{
    const auto document = test::tree("{\"resourceType\": \"X\", \"" + member + "\": " + json + "}");
    const fhir::Node* node = document.root()->child(member);
    REQUIRE(node != nullptr);
    return dataTypeOf(node->isArray() ? *node->firstChild : *node);
}
} // namespace

TEST_CASE("a type shows from the name of the element")
{
    CHECK(typeOf("valueQuantity", R"({"value": 1})") == DataType::Quantity);
    CHECK(typeOf("onsetAge", R"({"value": 1})") == DataType::Quantity);
    CHECK(typeOf("valueCodeableConcept", R"({"text": "a"})") == DataType::CodeableConcept);
    CHECK(typeOf("note", R"([{"text": "a"}])") == DataType::Annotation);
    CHECK(typeOf("name", R"([{"text": "a"}])") == DataType::HumanName);
    CHECK(typeOf("referenceRange", R"([{"low": {"value": 1}}])") == DataType::ReferenceRange);
    CHECK(typeOf("effectivePeriod", R"({})") == DataType::Period);
}

TEST_CASE("a type shows from the members when the name does not tell")
{
    CHECK(typeOf("x", R"({"coding": [], "text": "a"})") == DataType::CodeableConcept);
    CHECK(typeOf("x", R"({"system": "s", "code": "c"})") == DataType::Coding);
    CHECK(typeOf("x", R"({"value": 1, "unit": "mg"})") == DataType::Quantity);
    CHECK(typeOf("x", R"({"system": "s", "value": "1"})") == DataType::Identifier);
    CHECK(typeOf("x", R"({"system": "phone", "value": "1"})") == DataType::ContactPoint);
    CHECK(typeOf("x", R"({"reference": "A/1"})") == DataType::Reference);
    CHECK(typeOf("x", R"({"display": "Arts"})") == DataType::Reference);
    CHECK(typeOf("x", R"({"start": "2020"})") == DataType::Period);
    CHECK(typeOf("x", R"({"low": {"value": 1}})") == DataType::Range);
    CHECK(typeOf("x", R"({"numerator": {"value": 1}})") == DataType::Ratio);
    CHECK(typeOf("x", R"({"family": "a", "given": ["b"]})") == DataType::HumanName);
    CHECK(typeOf("x", R"({"line": ["a"], "city": "b"})") == DataType::Address);
    CHECK(typeOf("x", R"({"contentType": "a/b", "url": "c"})") == DataType::Attachment);
    CHECK(typeOf("x", R"({"repeat": {"count": 1}})") == DataType::Timing);
    CHECK(typeOf("x", R"({"resourceType": "Y"})") == DataType::Resource);
    CHECK(typeOf("x", R"({"a": 1, "b": 2})") == DataType::Backbone);
}

TEST_CASE("a name that fits is not believed when the members speak against it")
{
    CHECK(typeOf("servingQuantity", R"({"a": 1, "b": 2})") == DataType::Backbone);
}

TEST_CASE("texts that only look like dates stay texts")
{
    CHECK(typeOf("effectiveDateTime", R"("2020-03-01")") == DataType::Date);
    CHECK(typeOf("issued", R"("2020-03-01T10:00:00Z")") == DataType::Date);
    CHECK(typeOf("valueString", R"("2020-03-01")") == DataType::Text);
    CHECK(typeOf("lotNumber", R"("2020-03")") == DataType::Text);
    CHECK(typeOf("valueTime", R"("08:30:00")") == DataType::Time);
}

TEST_CASE("the path of an element starts at its resource or its data type")
{
    const auto document = test::tree(R"json({"resourceType": "Patient",
        "contact": [{"name": {"family": "a"}, "gender": "male"}],
        "contained": [{"resourceType": "Device", "status": "active"}]})json");
    const fhir::Node& contact = *document.root()->child("contact")->firstChild;
    CHECK(record::elementPath(*contact.child("gender")) == "Patient.contact.gender");
    CHECK(record::elementPath(*contact.child("name")->child("family")) == "HumanName.family");
    const fhir::Node& device = *document.root()->child("contained")->firstChild;
    CHECK(record::elementPath(*device.child("status")) == "Device.status");
}
