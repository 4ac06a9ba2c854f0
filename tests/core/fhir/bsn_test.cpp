// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic: the numbers pass the check of a BSN and belong to nobody (test range 9999…, 12345678x).
#include "core/fhir/bsn.h"
#include "core/fhir/json.h"
#include "reader_fixture.h"

using regie::fhir::BsnNumbers;
using regie::fhir::cutBsn;
using regie::fhir::maskUnread;
using regie::fhir::parseJson;
using regie::fhir::passesBsnCheck;
using regie::fhir::ReadResult;
using regie::fhir::writeJson;

namespace
{
const std::string kBsn = "123456782";
const std::string kSystem = "http://fhir.nl/fhir/NamingSystem/bsn";

std::string identifier(const std::string& system, const std::string& value)
{
    return R"({"system":")" + system + R"(","value":")" + value + "\"}";
}

std::string cut(const std::string& json)
{
    auto document = parseJson(json);
    REQUIRE(document.has_value());
    BsnNumbers numbers;
    cutBsn(*document, numbers);
    return writeJson(*document->root());
}

std::string masked(std::string text)
{
    BsnNumbers numbers;
    numbers.mask(text);
    return text;
}
} // namespace

TEST_CASE("the check of a BSN knows right from wrong")
{
    CHECK(passesBsnCheck("123456782"));
    CHECK(passesBsnCheck("999900006"));
    CHECK_FALSE(passesBsnCheck("123456789"));
    CHECK_FALSE(passesBsnCheck("000000000"));
    CHECK_FALSE(passesBsnCheck("12345678"));
    CHECK_FALSE(passesBsnCheck("12345678a"));
}

TEST_CASE("an identifier with a BSN goes out, in every way of writing the system")
{
    const std::string other = identifier("u:other", "42");
    for (const std::string& system :
         {std::string(kSystem),
          std::string("urn:oid:2.16.840.1.113883.2.4.6.3"),
          std::string("2.16.840.1.113883.2.4.6.3"),
          std::string("http:\\/\\/fhir.nl\\/fhir\\/NamingSystem\\/bsn")}) {
        CAPTURE(system);
        CHECK(cut(R"({"resourceType":"Patient","identifier":[)" + identifier(system, kBsn) + ","
                  + other + "]}")
              == R"({"resourceType":"Patient","identifier":[)" + other + "]}");
    }
    CHECK(
        cut(R"({"identifier":[{"type":{"coding":[{"code":"NNNLD"}]},"value":"123456782"}],"a":1})")
        == R"({"a":1})");
}

TEST_CASE("what becomes empty goes with it, what says more stays")
{
    CHECK(cut(R"({"resourceType":"Patient","identifier":[)" + identifier(kSystem, kBsn) + "]}")
          == R"({"resourceType":"Patient"})");
    CHECK(cut(R"({"a":1,"subject":{"identifier":)" + identifier(kSystem, kBsn) + "}}")
          == R"({"a":1})");
    CHECK(cut(R"({"subject":{"identifier":)" + identifier(kSystem, kBsn) + R"(,"display":"Jan"}})")
          == R"({"subject":{"display":"Jan"}})");
    CHECK(cut(R"({"contained":[{"resourceType":"Patient","id":"p","identifier":[)"
              + identifier(kSystem, kBsn) + "]}]}")
          == R"({"contained":[{"resourceType":"Patient","id":"p"}]})");
}

TEST_CASE("an identifier the source masked itself stays")
{
    const std::string json =
        R"({"identifier":[{"system":")" + kSystem
        + R"(","_value":{"extension":[{"url":"u","valueCode":"masked"}]}},{"system":")" + kSystem
        + R"(","value":"*********"}]})";
    CHECK(cut(json) == json);
}

TEST_CASE("the number is masked wherever else it stands, also as a number")
{
    const std::string result = cut(
        R"({"identifier":[)" + identifier(kSystem, kBsn)
        + R"(],"text":{"div":"<div>nr 123456782, 1234.56.782 en 123 456 782</div>"},)"
          R"("url":"Patient?identifier=x|123456782","longer":"00123456782","n":123456782,"other":"123456783"})");
    CHECK(result.find(kBsn) == std::string::npos);
    CHECK(result.find("1234.56.782") == std::string::npos);
    CHECK(result.find("123 456 782") == std::string::npos);
    CHECK(result.find(R"("n":"*********")") != std::string::npos);
    CHECK(result.find("123456783") != std::string::npos);
}

TEST_CASE("a number that loses its first zero is the same number")
{
    const std::string result = cut(R"({"identifier":[)" + identifier(kSystem, "012345672")
                                   + R"(],"a":"nr 12345672","b":"nr 012345672"})");
    CHECK(result == R"({"a":"nr ********","b":"nr *********"})");
}

TEST_CASE("a number that its words call a BSN is masked, others are not")
{
    CHECK(masked("BSN: 123456782") == "BSN: *********");
    CHECK(masked("Burgerservicenummer van de patient is 123456782.")
          == "Burgerservicenummer van de patient is *********.");
    CHECK(masked("bsn 1234.56.782") == "bsn ****.**.***");
    CHECK(masked("<td>BSN</td>\n   <td>123456782</td>") == "<td>BSN</td>\n   <td>*********</td>");
    CHECK(masked("123456782 (BSN)") == "********* (BSN)");
    CHECK(masked("Patient?identifier=" + kSystem + "|123456789")
          == "Patient?identifier=" + kSystem + "|*********");
    for (const std::string same : {"BSN: 123456789",
                                   "telefoon 123456782",
                                   "2024-05-01T10:20:30",
                                   "order 20240501123456",
                                   "BSN onbekend, telefoon 0612345678"}) {
        CHECK(masked(same) == same);
    }
}

TEST_CASE("a number is masked in the texts of other entries too, earlier and later")
{
    const std::string note =
        R"({"resource":{"resourceType":"Basic","code":{"text":"zie 123456782"}}})";
    const ReadResult result = makeReader().read(
        R"({"resourceType":"Bundle","type":"collection","entry":[)" + note
        + R"(,{"resource":{"resourceType":"Patient","identifier":[)" + identifier(kSystem, kBsn)
        + "]}}," + note + R"(,{"resource":{"resourceType":"Basic","a":"123456782","a":1}}]})");
    CHECK(result.bsnRemoved == 1);
    CHECK(result.bsnMasked == 2);
    REQUIRE(result.rejected.size() == 1);
    CHECK(result.rejected[0].bytes.find(kBsn) == std::string::npos);
    for (const auto& resource : result.resources) {
        CHECK(resource.body.find(kBsn) == std::string::npos);
    }
}

TEST_CASE("a number in the text of an attachment is masked, and other content stays as it came")
{
    // "<p>BSN 123456782</p>" and its like with a number that is known from the identifier alone.
    const std::string named = "PHA+QlNOIDEyMzQ1Njc4MjwvcD4=";
    const std::string bare = "TnIgMTIzNDU2Nzgy";
    const auto holder = [](const std::string& type, const std::string& data) {
        return R"({"contentType":")" + type + R"(","data":")" + data + "\"}";
    };
    CHECK(cut(holder("text/html", named)) == holder("text/html", "PHA+QlNOICoqKioqKioqKjwvcD4="));
    CHECK(cut(holder("image/png", named)) == holder("image/png", named));
    CHECK(cut(holder("text/plain", bare)) == holder("text/plain", bare));
    CHECK(cut(holder("text/plain", "no base64 123456782"))
          == holder("text/plain", "no base64 123456782"));
    CHECK(cut(holder("text/plain", "BSN: 123456782")) == holder("text/plain", "BSN: *********"));
    const std::string both = R"({"identifier":[)" + identifier(kSystem, kBsn) + R"(],"text":)"
                             + holder("text/plain", bare) + "}";
    CHECK(cut(both) == R"({"text":)" + holder("text/plain", "TnIgKioqKioqKioq") + "}");
    // STU3 has the bytes of a Binary in `content`.
    CHECK(cut(R"({"resourceType":"Binary","contentType":"text/html; charset=utf-8","content":")"
              + named + "\"}")
              .find("PHA+QlNOICoqKioqKioqKjwvcD4=")
          != std::string::npos);
}

TEST_CASE("a number in the name of a file is masked when it passes the check")
{
    CHECK(regie::fhir::maskFileName("123456782 brief.txt") == "********* brief.txt");
    CHECK(regie::fhir::maskFileName("brief 123456789.txt") == "brief 123456789.txt");
    CHECK(regie::fhir::maskFileName("20241123456782.txt") == "20241123456782.txt");
}

TEST_CASE("XML loses its BSN as JSON does")
{
    const ReadResult result = makeReader().read(
        R"(<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/><entry><resource><Basic><code><text value="zie 123456782"/></code></Basic></resource></entry><entry><resource><Patient><identifier><system value=")"
        + kSystem
        + R"("/><value value="123456782"/></identifier></Patient></resource></entry></Bundle>)");
    REQUIRE(result.resources.size() == 2);
    CHECK(result.bsnRemoved == 1);
    CHECK(result.resources[0].body
          == R"({"resourceType":"Basic","code":{"text":"zie *********"}})");
    CHECK(result.resources[1].body == R"({"resourceType":"Patient"})");
}

TEST_CASE("bytes for the quarantine have no BSN, however they name it")
{
    BsnNumbers numbers;
    const std::string oid = "2.16.840.1.113883.2.4.6.3";
    for (const std::string& raw :
         {R"({"system":")" + kSystem + R"(",  "value":"123456789")",
          R"({"value":"123456789","system":")" + kSystem + "\"",
          "<id root=\"" + oid + "\" extension=\"123456789\"/>",
          "<id extension=\"123456789\" root=\"" + oid + "\"/>",
          "<system value=\"" + kSystem + "\"/>\n      <value value=\"123456789\"/>"}) {
        CAPTURE(raw);
        BsnNumbers fresh;
        CHECK(maskUnread(raw, fresh).find("123456789") == std::string::npos);
        CHECK(maskUnread("later: 123456789", fresh) == "later: *********");
    }
    CHECK(maskUnread(kSystem + std::string(200, '-') + "123456782", numbers).find(kBsn)
          == std::string::npos);
}
