// SPDX-License-Identifier: GPL-3.0-or-later
// Words in what stands in a resource itself. All data is synthetic.
#include "core/fhir/base64.h"
#include "core/store/document_content.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

using namespace regie;

namespace
{
std::string attachment(std::string_view type, std::string_view bytes)
{
    return fmt::format(R"({{"contentType":"{}","data":"{}"}})", type, fhir::toBase64(bytes));
}

std::string letter(std::string_view id, std::string_view content)
{
    return fmt::format(
        R"({{"resourceType":"DocumentReference","id":"{}","status":"current","description":"Brief","content":[{{"attachment":{}}}]}})",
        id,
        content);
}

std::vector<store::SearchHit> search(StoreFixture& fixture, std::string_view text)
{
    store::SearchQuery query;
    query.text = text;
    return need(fixture.records().search(query)).hits;
}

bool marked(const std::vector<store::SearchHit>& hits, std::string_view words)
{
    return hits.size() == 1 && hits[0].matches.size() == 1
           && hits[0].matches[0].find(words) != std::string::npos;
}

std::string wordsOf(StoreFixture& fixture, const store::StoredFact& fact)
{
    std::string all;
    for (const text::Block& block : need(store::documentWords(fixture.records(), fact, 0))) {
        all += block.text() + '\n';
    }
    return all;
}
} // namespace

TEST_CASE("the text inside a resource is found and marked, whatever kind of text it is")
{
    StoreFixture fixture;
    fixture.take(letter("a", attachment("text/plain", "Achtergrond: kwikthermometer gezien.")));
    fixture.take(
        letter("b", attachment("text/html", "<p>Vaste <b>zuurkast</b></p><script>x</script>")));
    fixture.take(letter("c", attachment("application/rtf", R"({\rtf1\ansi Een roodvonkje})")));
    fixture.take(
        R"({"resourceType":"DiagnosticReport","id":"d","status":"final","code":{"text":"Lab"},"presentedForm":[)"
        + attachment("text/plain; charset=utf-8", "Verslag van de bezinking") + "]}");
    fixture.take(
        R"({"resourceType":"Communication","id":"e","status":"completed","payload":[{"contentAttachment":)"
        + attachment("text/plain", "Uw herhaalrecept ligt klaar") + "}]}");
    CHECK(marked(search(fixture, "kwikthermometer"), "kwikthermometer gezien"));
    CHECK(marked(search(fixture, "zuurkast"), "zuurkast"));
    CHECK(marked(search(fixture, "roodvonkje"), "roodvonkje"));
    CHECK(marked(search(fixture, "bezinking"), "Verslag van de bezinking"));
    CHECK(marked(search(fixture, "herhaalrecept"), "herhaalrecept"));
    CHECK(search(fixture, "script").empty());
    CHECK(wordsOf(fixture, search(fixture, "roodvonkje")[0].fact).find("Een roodvonkje")
          != std::string::npos);
    CHECK(need(fixture.store().check()).sound());
    // The words stay findable when the facts are made anew.
    need(fixture.store().setSetting("lens_version", "een andere"));
    fixture.reopen();
    CHECK(marked(search(fixture, "zuurkast"), "zuurkast"));
}

TEST_CASE("a BSN in the text inside a resource is in no index and in no words")
{
    StoreFixture fixture;
    const auto report = fixture.take(
        letter("a", attachment("text/plain", "BSN 999911120 van deze persoon: hoestdrank")));
    CHECK(report.bsnRemoved == 0);
    CHECK(search(fixture, "999911120").empty());
    const auto hits = search(fixture, "hoestdrank");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].matches[0].find("999911120") == std::string::npos);
    CHECK(wordsOf(fixture, hits[0].fact).find("*********") != std::string::npos);
}

TEST_CASE("the words of a Binary belong to the document that names it, also when it comes later")
{
    StoreFixture fixture;
    fixture.take(letter("a", R"({"contentType":"text/plain","url":"Binary/x1"})"));
    fixture.take(letter("b", R"({"contentType":"text/plain","url":"Binary/x2"})"));
    const auto binary = [](std::string_view id, std::string_view member, std::string_view words) {
        return fmt::format(
            R"({{"resourceType":"Binary","id":"{}","contentType":"text/plain","{}":"{}"}})",
            id,
            member,
            fhir::toBase64(words));
    };
    fixture.take(binary("x1", "data", "Eerst de neusspray"));
    fixture.take(binary("x2", "content", "Daarna de oogzalf"));
    for (const auto& [word, key] : {std::pair("neusspray", "x1"), {"oogzalf", "x2"}}) {
        const auto hits = search(fixture, word);
        REQUIRE(hits.size() == 2); // the document, and behind it the Binary itself
        CHECK(hits[0].fact.fact.kind == "document");
        CHECK(hits[1].fact.fact.support);
        CHECK(wordsOf(fixture, hits[0].fact).find(word) != std::string::npos);
    }
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("what is damaged inside a resource stops nothing")
{
    StoreFixture fixture;
    CHECK(fixture.take(letter("a", R"({"contentType":"text/plain","data":"geen base64!"})"))
              .counts.added
          == 1);
    CHECK(fixture.take(letter("b", attachment("text/plain", std::string("\0\1\2", 3)))).counts.added
          == 1);
}
