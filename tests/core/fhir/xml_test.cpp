// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic: written for these tests, nobody's data.
#include "reader_fixture.h"

using regie::ErrorCode;
using regie::fhir::FhirVersion;
using regie::fhir::ReadResult;

namespace
{
std::string wrap(const std::string& inner, const std::string& type = "Patient")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + type
           + " xmlns=\"http://hl7.org/fhir\">" + inner + "</" + type + ">";
}

std::string body(const std::string& xml, FhirVersion version = FhirVersion::R4)
{
    const ReadResult result = makeReader().read(xml, version);
    REQUIRE(result.rejected.empty());
    REQUIRE(result.resources.size() == 1);
    return result.resources[0].body;
}

regie::Error reasonOf(const std::string& xml)
{
    const ReadResult result = makeReader().read(xml);
    CHECK(result.resources.empty());
    REQUIRE(result.rejected.size() == 1);
    return result.rejected[0].reason;
}
} // namespace

TEST_CASE("elements become lists, numbers and booleans as the definition says")
{
    CHECK(
        body(wrap(
            R"(<id value="p"/><active value="true"/><name><family value="Vries"/><given value="A"/><given value="B"/></name><multipleBirthInteger value="2"/>)"))
        == R"({"resourceType":"Patient","id":"p","active":true,"name":[{"family":"Vries","given":["A","B"]}],"multipleBirthInteger":2})");
    CHECK(body(wrap(R"(<valueQuantity><value value="1.50"/><unit value="mg"/></valueQuantity>)",
                    "Observation"))
          == R"({"resourceType":"Observation","valueQuantity":{"value":1.50,"unit":"mg"}})");
}

TEST_CASE("a list in one version is a single element in the other")
{
    const std::string xml =
        wrap(R"(<interpretation><text value="hoog"/></interpretation>)", "Observation");
    CHECK(body(xml, FhirVersion::Stu3)
          == R"({"resourceType":"Observation","interpretation":{"text":"hoog"}})");
    CHECK(body(xml, FhirVersion::R4)
          == R"({"resourceType":"Observation","interpretation":[{"text":"hoog"}]})");
}

TEST_CASE("extensions and ids of primitives stand beside them")
{
    CHECK(
        body(wrap(
            R"(<birthDate id="b" value="1954"><extension url="u:x"><valueBoolean value="false"/></extension></birthDate>)"))
        == R"({"resourceType":"Patient","birthDate":"1954","_birthDate":{"id":"b","extension":[{"url":"u:x","valueBoolean":false}]}})");
    CHECK(
        body(wrap(
            R"(<birthDate><extension url="u:x"><valueCode value="masked"/></extension></birthDate>)"))
        == R"({"resourceType":"Patient","_birthDate":{"extension":[{"url":"u:x","valueCode":"masked"}]}})");
    CHECK(
        body(wrap(
            R"(<name><given value="A"/><given value="B"><extension url="u:q"><valueCode value="IN"/></extension></given><given value="C"/></name>)"))
        == R"({"resourceType":"Patient","name":[{"given":["A","B","C"],"_given":[null,{"extension":[{"url":"u:q","valueCode":"IN"}]},null]}]})");
    CHECK(
        body(wrap(
            R"(<name><given><extension url="u:q"><valueCode value="masked"/></extension></given></name>)"))
        == R"({"resourceType":"Patient","name":[{"_given":[{"extension":[{"url":"u:q","valueCode":"masked"}]}]}]})");
}

TEST_CASE("a single element that comes twice keeps what stands beside each")
{
    CHECK(body(wrap(R"(<gender id="a"/><gender id="b"/>)"))
          == R"({"resourceType":"Patient","_gender":[{"id":"a"},{"id":"b"}]})");
    CHECK(body(wrap(R"(<gender id="a"/><gender value="male"/>)"))
          == R"({"resourceType":"Patient","_gender":[{"id":"a"},null],"gender":[null,"male"]})");
}

TEST_CASE("the narrative stays as it was, comments elsewhere go")
{
    CHECK(
        body(wrap("<!-- weg --><text><status value=\"generated\"/><div "
                  "xmlns=\"http://www.w3.org/1999/xhtml\">a &lt; "
                  "b<br/><p>x<div>y</div></p></div></text>"))
        == R"({"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">a &lt; b<br/><p>x<div>y</div></p></div>"}})");
}

TEST_CASE("contained resources are resources in a list")
{
    CHECK(
        body(wrap(
            R"(<contained><Device><id value="d"/></Device></contained><contained><Patient><id value="q"/></Patient></contained><device><reference value="#d"/></device>)",
            "Observation"))
        == R"({"resourceType":"Observation","contained":[{"resourceType":"Device","id":"d"},{"resourceType":"Patient","id":"q"}],"device":{"reference":"#d"}})");
}

TEST_CASE("an element nobody knows is kept")
{
    CHECK(
        body(wrap(
            R"(<strange value="x"/><odd><inner value="1"/><inner value="2"/></odd><somethingBoolean value="true"/><thing><Device><id value="d"/></Device></thing>)"))
        == R"({"resourceType":"Patient","strange":"x","odd":{"inner":["1","2"]},"somethingBoolean":true,"thing":{"resourceType":"Device","id":"d"}})");
    CHECK(body(wrap(R"(<gender value="male"/><gender value="female"/>)"))
          == R"({"resourceType":"Patient","gender":["male","female"]})");
    CHECK(body(wrap(R"(<active value="maybe"/><multipleBirthInteger value="007"/>)"))
          == R"({"resourceType":"Patient","active":"maybe","multipleBirthInteger":"007"})");
}

TEST_CASE("empty elements leave nothing")
{
    CHECK(body(wrap(R"(<id value="p"/><name></name><maritalStatus/>)"))
          == R"({"resourceType":"Patient","id":"p"})");
}

TEST_CASE("prefixes, other encodings and line ends are read")
{
    CHECK(body("<f:Patient xmlns:f=\"http://hl7.org/fhir\"><f:id value=\"p\"/></f:Patient>")
          == R"({"resourceType":"Patient","id":"p"})");
    CHECK(body("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Patient "
               "xmlns=\"http://hl7.org/fhir\"><id value=\"\xE9\"/></Patient>")
          == R"({"resourceType":"Patient","id":"é"})");
    const std::string text = "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"p\"/></Patient>";
    std::string utf16 = "\xFF\xFE";
    for (const char c : text) {
        utf16 += c;
        utf16 += '\0';
    }
    CHECK(body(utf16) == R"({"resourceType":"Patient","id":"p"})");
}

TEST_CASE("a DOCTYPE, entities and wrong roots are refused")
{
    CHECK(reasonOf("<!DOCTYPE Patient [<!ENTITY a \"b\">]><Patient "
                   "xmlns=\"http://hl7.org/fhir\"><id value=\"&a;\"/></Patient>")
              .code
          == ErrorCode::DoctypeRefused);
    CHECK(reasonOf("<!DOCTYPE Patient SYSTEM \"file:///etc/passwd\"><Patient "
                   "xmlns=\"http://hl7.org/fhir\"/>")
              .code
          == ErrorCode::DoctypeRefused);
    CHECK(reasonOf("<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&nbsp;\"/></Patient>").code
          == ErrorCode::DoctypeRefused);
    CHECK(reasonOf("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>").code
          == ErrorCode::UnknownFormat);
    CHECK(reasonOf("<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"\xFF\"/></Patient>").code
          == ErrorCode::EncodingInvalid);
    CHECK(reasonOf("<Patient xmlns=\"http://hl7.org/fhir\">los</Patient>").code
          == ErrorCode::SyntaxInvalid);
}

TEST_CASE("depth and length are limited in XML too")
{
    std::string deep;
    std::string end;
    for (int i = 0; i < 40; ++i) {
        deep += "<extension url=\"u\">";
        end += "</extension>";
    }
    CHECK(reasonOf(wrap(deep + end)).code == ErrorCode::TooDeep);
    CHECK(reasonOf(wrap("<id value=\"" + std::string(1100000, 'x') + "\"/>")).code
          == ErrorCode::LimitExceeded);
}

TEST_CASE("a Bundle in XML comes apart and one bad entry is rejected alone")
{
    const std::string a = "<entry><fullUrl value=\"urn:a\"/><resource><Patient><id "
                          "value=\"a\"/></Patient></resource></entry>";
    const std::string b =
        "<entry><resource><Patient><id value=\"b\"/></Patient></resource></entry>";
    const std::string list = "<entry><resource><List><entry><item><display "
                             "value=\"x\"/></item></entry></List></resource></entry>";
    const ReadResult good = makeReader().read(wrap(a + list + b, "Bundle"));
    CHECK(namesOf(good) == Names{"Patient/a", "List/", "Patient/b"});
    CHECK(good.resources[0].fullUrl == "urn:a");

    const std::string bad =
        "<entry><resource><Patient><id value=\"x\"></Patient></resource></entry>";
    const ReadResult one = makeReader().read(wrap(a + bad + list + b, "Bundle"));
    CHECK(namesOf(one) == Names{"Patient/a", "List/", "Patient/b"});
    REQUIRE(one.rejected.size() == 1);
    CHECK(one.rejected[0].index == 1);

    const std::string whole = wrap(a + b, "Bundle");
    const ReadResult cut = makeReader().read(whole.substr(0, whole.size() - 30));
    CHECK(namesOf(cut) == Names{"Patient/a"});
    CHECK(cut.rejected.size() == 1);
    const ReadResult unclosed = makeReader().read(whole.substr(0, whole.size() - 9));
    CHECK(unclosed.resources.size() == 2);
    CHECK(unclosed.rejected.size() == 1);
}
