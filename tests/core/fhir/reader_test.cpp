// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic: written for these tests, nobody's data.
#include "reader_fixture.h"

#include "core/base/hash.h"

using regie::ErrorCode;
using regie::fhir::FhirVersion;
using regie::fhir::ReadLimits;
using regie::fhir::ReadResult;
using regie::fhir::Rejected;
using regie::fhir::Resource;

namespace
{
const std::string kA = R"({"resourceType":"Patient","id":"a"})";
const std::string kB = R"({"resourceType":"Patient","id":"b"})";

std::string entry(const std::string& resource)
{
    return R"({"fullUrl":"urn:uuid:1","resource":)" + resource + "}";
}

std::string bundle(const std::vector<std::string>& entries, const std::string& type = "searchset")
{
    std::string out = R"({"resourceType":"Bundle","type":")" + type + R"(","entry":[)";
    for (std::size_t i = 0; i < entries.size(); ++i) {
        out += (i == 0 ? "" : ",") + entries[i];
    }
    return out + "]}";
}

ReadResult read(const std::string& text)
{
    return makeReader().read(text);
}
} // namespace

TEST_CASE("a single resource has its fields, body, hash and key")
{
    const ReadResult result =
        read("\xEF\xBB\xBF { \"resourceType\" : \"Patient\", \"id\" : \"p\", \"meta\" : "
             "{\"versionId\":\"3\",\"lastUpdated\":\"2024-01-02T03:04:05Z\",\"profile\":[\"u:p|1."
             "0\"]}}\n");
    REQUIRE(result.resources.size() == 1);
    const Resource& resource = result.resources.front();
    CHECK(resource.type == "Patient");
    CHECK(resource.id == "p");
    CHECK(resource.key == "p");
    CHECK(resource.versionId == "3");
    CHECK(resource.lastUpdated == "2024-01-02T03:04:05Z");
    CHECK(resource.profiles == Names{"u:p"});
    CHECK(
        resource.body
        == R"({"resourceType":"Patient","id":"p","meta":{"versionId":"3","lastUpdated":"2024-01-02T03:04:05Z","profile":["u:p|1.0"]}})");
    CHECK(resource.hash == regie::sha256Hex(resource.body));
    CHECK(resource.root == resource.document->root());
}

TEST_CASE("a resource without an id is known by its hash")
{
    const ReadResult result = read(R"({"resourceType":"Observation","status":"final"})");
    REQUIRE(result.resources.size() == 1);
    CHECK(result.resources[0].id.empty());
    CHECK(result.resources[0].key == "sha256:" + result.resources[0].hash);
}

TEST_CASE("a body from the vault is read back to the same bytes")
{
    const auto reader = makeReader();
    const std::string body = R"({"resourceType":"Observation","valueQuantity":{"value":1.50}})";
    const auto resource = reader.reread(body, FhirVersion::Stu3);
    REQUIRE(resource.has_value());
    CHECK(resource->body == body);
    CHECK(resource->version == FhirVersion::Stu3);
    CHECK_FALSE(reader.reread("{}", FhirVersion::R4).has_value());
    CHECK_FALSE(reader.reread("{", FhirVersion::R4).has_value());
}

TEST_CASE("a Bundle of every type comes apart")
{
    for (const std::string type : {"searchset",
                                   "collection",
                                   "document",
                                   "transaction",
                                   "batch",
                                   "history",
                                   "message",
                                   "batch-response",
                                   "transaction-response"}) {
        CAPTURE(type);
        const ReadResult result = read(bundle({entry(kA), entry(kB)}, type));
        CHECK(namesOf(result) == Names{"Patient/a", "Patient/b"});
        CHECK(result.rejected.empty());
        CHECK(result.resources[0].fullUrl == "urn:uuid:1");
        CHECK(result.resources[0].root->parent == nullptr);
    }
}

TEST_CASE("one bad entry is rejected alone, whatever is wrong with it")
{
    const std::string deep =
        R"({"resourceType":"Basic","a":)" + std::string(70, '[') + std::string(70, ']') + "}";
    const std::string longText =
        R"({"resourceType":"Basic","a":")" + std::string(1100000, 'x') + "\"}";
    const std::vector<std::pair<std::string, ErrorCode>> cases = {
        {entry(R"({"resourceType":"Patient","id":"x","id":"y"})"), ErrorCode::DuplicateKey},
        {entry(deep), ErrorCode::TooDeep},
        {entry(longText), ErrorCode::LimitExceeded},
        {entry(R"({"id":"x"})"), ErrorCode::NoResource},
        {entry("{\"resourceType\":\"Basic\",\"a\":\"\xFF\"}"), ErrorCode::EncodingInvalid},
        {entry(R"({"resourceType":"Basic","a":nul})"), ErrorCode::SyntaxInvalid},
        {entry(R"({"resourceType":"Basic","a":1,})"), ErrorCode::SyntaxInvalid},
        {R"({"fullUrl":"u","resource":{"resourceType":"Basic","a":"no end})",
         ErrorCode::SyntaxInvalid},
        {R"({"fullUrl":"u","resource":{"resourceType":"Basic","a":[1})", ErrorCode::SyntaxInvalid},
        {R"({"fullUrl":"u","resource":{"resourceType":"Basic"})", ErrorCode::SyntaxInvalid},
        {R"({"fullUrl":"u","resource":{"resourceType":"Basic"}}})", ErrorCode::TextBehind},
        {"5", ErrorCode::NoResource},
    };
    for (const auto& [bad, code] : cases) {
        CAPTURE(bad.substr(0, 100));
        const ReadResult result = read(bundle({entry(kA), bad, entry(kB)}));
        CHECK(namesOf(result) == Names{"Patient/a", "Patient/b"});
        REQUIRE(result.rejected.size() == 1);
        CHECK(result.rejected[0].reason.code == code);
        CHECK(result.rejected[0].index == 1);
        CHECK_FALSE(result.rejected[0].bytes.empty());
    }
}

TEST_CASE("of a file that breaks off the whole entries are kept and the rest is one rejection")
{
    const std::string whole = bundle({entry(kA), entry(kB), entry(kA)});
    const std::size_t third = whole.rfind("{\"fullUrl\"");
    for (std::size_t cut = third + 1; cut < whole.size(); ++cut) {
        const ReadResult result = read(whole.substr(0, cut));
        CAPTURE(cut, whole.substr(third, cut - third));
        const bool thirdWhole = cut >= whole.size() - 2;
        CHECK(result.resources.size() == (thirdWhole ? 3U : 2U));
        CHECK(result.rejected.size() == 1);
    }
    CHECK(read(whole).rejected.empty());
}

TEST_CASE("a Bundle in a Bundle comes apart, with its bad entries rejected alone")
{
    const std::string inner = bundle({entry(kA), entry(R"({"resourceType":"Basic","a":1,"a":2})")});
    const ReadResult result = read(bundle({entry(inner), entry(kB)}));
    CHECK(namesOf(result) == Names{"Patient/a", "Patient/b"});
    REQUIRE(result.rejected.size() == 1);
    CHECK(result.rejected[0].reason.code == ErrorCode::DuplicateKey);
    const ReadResult good = read(bundle({entry(bundle({entry(kA)})), entry(kB)}));
    CHECK(namesOf(good) == Names{"Patient/a", "Patient/b"});
    CHECK(good.rejected.empty());
}

TEST_CASE("what a Bundle says of itself is kept, what its transport says is not")
{
    const std::string document =
        R"({"resourceType":"Bundle","id":"d","type":"document",)"
        R"("identifier":{"system":"u:x","value":"7"},"timestamp":"2024-05-01T10:00:00Z",)"
        R"("entry":[)"
        + entry(kA) + "]}";
    const ReadResult result = read(document);
    CHECK(namesOf(result) == Names{"Patient/a", "Bundle/d"});
    CHECK(
        result.resources[1].body
        == R"({"resourceType":"Bundle","id":"d","type":"document","identifier":{"system":"u:x","value":"7"},"timestamp":"2024-05-01T10:00:00Z"})");

    const ReadResult page = read(
        R"({"resourceType":"Bundle","id":"s","type":"searchset","total":1,"timestamp":"2024-05-01T10:00:00Z","link":[{"relation":"self","url":"u"}],"entry":[)"
        + entry(kA) + "]}");
    CHECK(namesOf(page) == Names{"Patient/a"});

    const ReadResult signedPage = read(
        R"({"resourceType":"Bundle","type":"searchset","signature":{"who":{"display":"x"}},"entry":[]})");
    CHECK(namesOf(signedPage) == Names{"Bundle/"});
}

TEST_CASE("a Bundle whose own members are bad still gives its entries")
{
    const ReadResult result = read(
        R"({"resourceType":"Bundle","type":"batch","type":"batch","entry":[)" + entry(kA) + "]}");
    CHECK(namesOf(result) == Names{"Patient/a"});
    REQUIRE(result.rejected.size() == 1);
    CHECK(result.rejected[0].reason.code == ErrorCode::DuplicateKey);
    const ReadResult twice = read(R"({"resourceType":"Bundle","entry":[)" + entry(kA)
                                  + R"(],"entry":[)" + entry(kB) + "]}");
    CHECK(namesOf(twice) == Names{"Patient/a", "Patient/b"});
    REQUIRE(twice.rejected.size() == 1);
    CHECK(twice.rejected[0].reason.code == ErrorCode::DuplicateKey);
}

TEST_CASE("entries without a resource are counted and outcomes are kept")
{
    const std::string outcome =
        R"({"resourceType":"OperationOutcome","issue":[{"diagnostics":"x"}]})";
    const ReadResult result =
        read(bundle({R"({"request":{"method":"DELETE","url":"Patient/1"}})",
                     R"({"response":{"status":"400","outcome":)" + outcome + "}}",
                     R"({"search":{"mode":"outcome"},"resource":)" + outcome + "}"},
                    "history"));
    CHECK(result.withoutResource == 0); // a history tells of a deletion, see ReadSink::deleted()
    CHECK(read(bundle({R"({"request":{"method":"DELETE","url":"Patient/1"}})"}, "batch"))
              .withoutResource
          == 1);
    CHECK(namesOf(result) == Names{"OperationOutcome/", "OperationOutcome/"});
    CHECK(result.rejected.empty());
}

TEST_CASE("Parameters give the resources in them and keep what else they say")
{
    const ReadResult result =
        read(R"({"resourceType":"Parameters","parameter":[{"name":"r","resource":)" + kA
             + R"(},{"name":"v","valueString":"x"},{"name":"p","part":[{"name":"q","resource":)"
             + kB + "}]}]}");
    CHECK(namesOf(result) == Names{"Patient/a", "Patient/b", "Parameters/"});
    CHECK(result.resources[2].body
          == R"({"resourceType":"Parameters","parameter":[{"name":"v","valueString":"x"}]})");
    const ReadResult only =
        read(R"({"resourceType":"Parameters","parameter":[{"name":"r","resource":)" + kA + "}]}");
    CHECK(namesOf(only) == Names{"Patient/a"});
}

TEST_CASE("of NDJSON a bad line is rejected alone")
{
    const ReadResult result =
        read(kA + "\r\n\n{\"resourceType\":\n" + kB + "\nnonsense\n" + bundle({entry(kA)}) + "\n");
    CHECK(namesOf(result) == Names{"Patient/a", "Patient/b", "Patient/a"});
    REQUIRE(result.rejected.size() == 2);
    CHECK(result.rejected[0].index == 1);
    CHECK(result.rejected[1].index == 3);
    const ReadResult badFirst = read("{\"resourceType\":\n" + kB + "\n" + kA);
    CHECK(namesOf(badFirst) == Names{"Patient/b", "Patient/a"});
    CHECK(badFirst.rejected.size() == 1);
}

TEST_CASE("lists of resources and texts behind each other are read")
{
    CHECK(namesOf(read("[" + kA + ", " + kB + "]")) == Names{"Patient/a", "Patient/b"});
    CHECK(namesOf(read("{\n\"resourceType\":\"Patient\",\"id\":\"a\"\n}\n{\n\"resourceType\":"
                       "\"Patient\",\"id\":\"b\"\n}"))
          == Names{"Patient/a", "Patient/b"});
    const ReadResult item =
        read("[" + kA + R"(,{"resourceType":"Patient","id":"x"},,{"a":[},)" + kB + "]");
    CHECK(item.resources.size() == 3);
    CHECK(item.rejected.size() == 1);
    const ReadResult behind = read(kA + " rubbish");
    CHECK(namesOf(behind) == Names{"Patient/a"});
    CHECK(behind.rejected.size() == 1);
}

TEST_CASE("what is no FHIR at all is one rejection with its bytes")
{
    for (const std::string text :
         {"", "   ", "hello", "{}", "[]x", "{\"a\":1}", "<html></html>", "<Pati", "null"}) {
        CAPTURE(text);
        const ReadResult result = read(text);
        CHECK(result.resources.empty());
        CHECK(result.rejected.size() == 1);
    }
    CHECK(read("[]").rejected.empty());
}

TEST_CASE("a text over the limit is refused without its bytes")
{
    auto reader = makeReader();
    ReadLimits limits;
    limits.bytes = 10;
    reader.setLimits(limits);
    const ReadResult result = reader.read(kA);
    REQUIRE(result.rejected.size() == 1);
    CHECK(result.rejected[0].reason.code == ErrorCode::LimitExceeded);
    CHECK(result.rejected[0].bytes.empty());
}

TEST_CASE("a sink that has enough stops the reading")
{
    struct One final : regie::fhir::ReadSink {
        int taken = 0;
        bool take(Resource /*resource*/) override { return ++taken < 2; }
        bool reject(Rejected /*rejected*/) override { return true; }
    } sink;
    const std::string r4 = R"({"resourceType":"Encounter","id":"e","reasonCode":[{"text":"x"}]})";
    makeReader().read(bundle({entry(r4), entry(r4), entry(r4), entry(r4)}), {}, sink);
    CHECK(sink.taken == 2);
}

TEST_CASE("the version comes from outside, the profile, the elements, else from its neighbours")
{
    const auto versionOf = [](const std::string& text) {
        return read(text).resources.at(0).version;
    };
    CHECK(versionOf(kA) == FhirVersion::R4);
    CHECK(makeReader().read(kA, FhirVersion::Stu3).resources.at(0).version == FhirVersion::Stu3);
    const auto withProfile = [](const std::string& profile) {
        return R"({"resourceType":"Patient","meta":{"profile":[")" + profile + "\"]}}";
    };
    CHECK(versionOf(withProfile("http://fhir.nl/fhir/StructureDefinition/nl-core-patient"))
          == FhirVersion::Stu3);
    CHECK(versionOf(withProfile("http://nictiz.nl/fhir/StructureDefinition/nl-core-Patient"))
          == FhirVersion::R4);
    CHECK(versionOf(withProfile("http://nictiz.nl/fhir/StructureDefinition/zib-Patient"))
          == FhirVersion::Stu3);
    const std::string stu3 = R"({"resourceType":"Condition","clinicalStatus":"active"})";
    const std::string r4 = R"({"resourceType":"Condition","clinicalStatus":{"text":"actief"}})";
    CHECK(versionOf(stu3) == FhirVersion::Stu3);
    CHECK(versionOf(r4) == FhirVersion::R4);
    CHECK(versionOf(R"({"resourceType":"Observation","context":{"display":"x"}})")
          == FhirVersion::Stu3);
    CHECK(versionOf(R"({"resourceType":"CapabilityStatement","fhirVersion":"3.0.2"})")
          == FhirVersion::Stu3);
    const ReadResult both = read(bundle({entry(kA), entry(stu3), entry(kB)}));
    REQUIRE(both.resources.size() == 3);
    CHECK(both.resources[0].version == FhirVersion::Stu3);
    CHECK(both.resources[2].version == FhirVersion::Stu3);
}
