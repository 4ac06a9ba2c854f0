// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>

using namespace regie;
using namespace regie::net;

namespace
{
Url url(std::string_view text)
{
    return parseUrl(text).value();
}
} // namespace

TEST_CASE("an address falls apart in the parts that decide where a request goes")
{
    const Url parts = url("HTTPS://Hospital.NL/fhir/Patient?code=a%7Cb&x=1#part");
    CHECK(parts == Url{"https", "hospital.nl", 443, "/fhir/Patient", "code=a%7Cb&x=1"});
    CHECK(parts.text() == "https://hospital.nl/fhir/Patient?code=a%7Cb&x=1");
    CHECK(url("http://[::1]:8080").text() == "http://[::1]:8080/");
    CHECK(url("https://h.nl:443/").text() == "https://h.nl/");
    CHECK(url("https://h.nl/a/../b/./c").path == "/b/c");
}

TEST_CASE("numbers that stand for loopback are seen as loopback")
{
    const std::string text = GENERATE("http://127.0.0.1/",
                                      "http://127.1/",
                                      "http://2130706433/",
                                      "http://0x7f.0.0.1/",
                                      "http://0177.0.0.1/",
                                      "http://[::1]/",
                                      "http://[0:0:0:0:0:0:0:1]/");
    INFO(text);
    CHECK(isLoopbackLiteral(url(text)));
    CHECK(!isLoopbackLiteral(url("http://localhost/")));
}

TEST_CASE("addresses that hide where they go are refused")
{
    const std::string text = GENERATE("https://hospital.nl@evil.example/",
                                      "https://a:b@evil.example/",
                                      "ftp://h.nl/",
                                      "file:///etc/passwd",
                                      "javascript:alert(1)",
                                      "https://[fe80::1%25eth0]/",
                                      "https://h.nl/\r\nX: y",
                                      "https://h.nl/a b",
                                      "https://h.nl:0/",
                                      "https://h.nl:99999/",
                                      "https://",
                                      "hospital.nl/fhir",
                                      "");
    INFO(text);
    CHECK(!parseUrl(text));
}

TEST_CASE("a reference is read on its page")
{
    const Url base = url("https://h.nl:8443/fhir/Patient?x=1");
    CHECK(resolveUrl(base, "/a").value().text() == "https://h.nl:8443/a");
    CHECK(resolveUrl(base, "b?c=d").value().text() == "https://h.nl:8443/fhir/b?c=d");
    CHECK(resolveUrl(base, "//other.nl/a").value().text() == "https://other.nl/a");
    CHECK(resolveUrl(base, "http://other.nl/a").value().scheme == "http");
    CHECK(!resolveUrl(base, "javascript:alert(1)"));
}

TEST_CASE("only the same origin and a path by whole segments is below a base")
{
    const Url base = url("https://h.nl/fhir");
    CHECK(isBelow(url("https://h.nl/fhir"), base));
    CHECK(isBelow(url("https://h.nl/fhir/Patient?page=2"), base));
    CHECK(isBelow(url("https://h.nl/fhir/Patient"), url("https://h.nl/fhir/")));
    CHECK(isBelow(url("https://h.nl/anything"), url("https://h.nl")));
    const std::string elsewhere = GENERATE("https://h.nl/fhirx",
                                           "https://h.nl/fhir/../admin",
                                           "https://h.nl/fhir/%2e%2e/admin",
                                           "https://h.nl/fhir/..%2Fadmin",
                                           "https://h.nl/fhir/%5c..%5cadmin",
                                           "http://h.nl/fhir/a",
                                           "https://h.nl:8443/fhir/a",
                                           "https://h.nl.evil.example/fhir/a");
    INFO(elsewhere);
    CHECK(!isBelow(url(elsewhere), base));
}

TEST_CASE("values in a query are encoded so that any server reads the same")
{
    CHECK(percentEncoded("http://loinc.org|8480-6") == "http%3A%2F%2Floinc.org%7C8480-6");
    CHECK(percentEncoded("a b+c&d=\xc3\xa9~._") == "a%20b%2Bc%26d%3D%C3%A9~._");
    std::string text = "https://h.nl/fhir";
    addParameter(text, "_count", "200");
    addParameter(text, "code", "a|b");
    CHECK(text == "https://h.nl/fhir?_count=200&code=a%7Cb");
}

TEST_CASE("dates of HTTP are read in their three forms, and nothing else is a date")
{
    const std::string good = GENERATE("Sun, 06 Nov 1994 08:49:37 GMT",
                                      "Sunday, 06-Nov-94 08:49:37 GMT",
                                      "Sun Nov  6 08:49:37 1994");
    const auto date = parseHttpDate(good);
    REQUIRE(date.has_value());
    CHECK(date->time_since_epoch() == std::chrono::seconds{784'111'777});
    const std::string bad = GENERATE("", "120", "tomorrow", "Sun", "20230101", "Sun, 99 Nov 1994");
    CHECK(!parseHttpDate(bad));
}
