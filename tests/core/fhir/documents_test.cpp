// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic: written for these tests, nobody's data.
#include "core/fhir/cda.h"
#include "core/fhir/document_title.h"
#include "core/fhir/documents.h"
#include "core/text/utf8.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using regie::ErrorCode;
using regie::fhir::DocumentFile;
using regie::fhir::DocumentHints;
using regie::fhir::readDocument;
using regie::text::ExtractedText;

namespace
{
/** Gives what it is told to give. */
class FixedExtractor final : public regie::text::TextExtractor
{
public:
    explicit FixedExtractor(ExtractedText answer) : m_answer(std::move(answer)) { }
    regie::Result<ExtractedText> extract(std::string_view /*mime*/,
                                         std::string_view /*bytes*/) const override
    {
        return m_answer;
    }

private:
    ExtractedText m_answer;
};

const regie::text::NoTextExtractor kNone;

DocumentFile read(const std::string& bytes,
                  const std::string& name,
                  const DocumentHints& hints = {})
{
    auto file = readDocument(bytes, name, hints, kNone);
    REQUIRE(file.has_value());
    return std::move(*file);
}

const std::string kCda = R"(<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <code code="34133-9" displayName="Samenvatting"/>
  <title>Brief van de huisarts</title>
  <effectiveTime value="20230501143000+0200"/>
  <recordTarget><patientRole><id root="2.16.840.1.113883.2.4.6.3" extension="123456782"/>
    <patient><name><given>Anna</given><family>de Vries</family></name></patient></patientRole></recordTarget>
  <author><assignedAuthor><assignedPerson><name>Dr. Bos</name></assignedPerson></assignedAuthor></author>
  <custodian><assignedCustodian><representedCustodianOrganization><name>Praktijk Oost</name></representedCustodianOrganization></assignedCustodian></custodian>
  <component><structuredBody><component><section><title>Klachten</title>
    <text><paragraph>Hoest sinds  mei.</paragraph><list><item>Koorts</item></list>
    <table><tbody><tr><th>Temp</th><td>38,5</td></tr></tbody></table> Nummer 123456782</text></section></component></structuredBody></component>
</ClinicalDocument>)";
} // namespace

TEST_CASE("a text file becomes a document with its words")
{
    const DocumentFile file = read("Bloeddruk was 132 over 81.", "/x/2023-05-01_verslag_poli.txt");
    CHECK(
        file.resource.body
        == R"({"resourceType":"DocumentReference","status":"current","type":{"text":"Tekst"},"description":"Verslag poli","content":[{"attachment":{"contentType":"text/plain","url":"regie-attachment:)"
               + file.attachmentHash
               + R"(","size":26,"hash":"BBL3fX5cY+Ws1ZO8jZlemzjHRg8=","creation":"2023-05-01"}}]})");
    CHECK(file.text == "Bloeddruk was 132 over 81.");
    CHECK(file.resource.key == "sha256:" + file.resource.hash);
    CHECK_FALSE(file.textFailed);
}

TEST_CASE("hints go before the file, the file before its name")
{
    DocumentHints hints{"Mijn titel", "2020-02", "Ziekenhuis Zuid"};
    const DocumentFile hinted = read(kCda, "brief.xml", hints);
    const auto* root = hinted.resource.root;
    CHECK(root->childText("description") == "Mijn titel");
    CHECK(root->child("author")->at(0)->childText("display") == "Ziekenhuis Zuid");
    CHECK(root->child("content")->at(0)->child("attachment")->childText("creation") == "2020-02");
    hints.date = "gisteren";
    const auto wrong = readDocument("x", "x.txt", hints, kNone);
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a CDA gives title, date, provider, person and its narrative, and loses the BSN")
{
    const DocumentFile file = read(kCda, "export.xml");
    const auto* root = file.resource.root;
    CHECK(file.contentType == "application/hl7-cda+xml");
    CHECK(root->childText("description") == "Brief van de huisarts");
    CHECK(root->childText("date") == "2023-05-01T14:30:00+02:00");
    CHECK(root->child("author")->at(0)->childText("display") == "Dr. Bos");
    CHECK(root->child("custodian")->childText("display") == "Praktijk Oost");
    CHECK(root->child("subject")->childText("display") == "Anna de Vries");
    CHECK(root->child("type")->childText("text") == "Samenvatting");
    CHECK(file.text == "Klachten\nHoest sinds mei.\nKoorts\nTemp 38,5\nNummer *********\n");
    CHECK(file.attachment.find("123456782") == std::string::npos);
    CHECK(file.attachment.size() == kCda.size());
    CHECK(file.bsnRemoved == 2);
}

TEST_CASE("who wrote a CDA is its author: the person, else the organisation, never who keeps it")
{
    const auto author = [](const std::string& authors) {
        std::string cda = kCda;
        const std::string before =
            "<author><assignedAuthor><assignedPerson><name>Dr. Bos</name></assignedPerson>"
            "</assignedAuthor></author>";
        cda.replace(cda.find(before), before.size(), authors);
        const DocumentFile file = read(cda, "x.xml");
        const auto* written = file.resource.root->child("author");
        return written == nullptr ? std::string()
                                  : std::string(written->at(0)->childText("display"));
    };
    const std::string place = "<author><assignedAuthor><representedOrganization><name>Poli Zuid"
                              "</name></representedOrganization></assignedAuthor></author>";
    CHECK(author(place) == "Poli Zuid");
    CHECK(author(place
                 + "<author><assignedAuthor><assignedPerson><name><given>Henk</given>"
                   "<family>Zeven</family></name></assignedPerson></assignedAuthor></author>")
          == "Henk Zeven");
    CHECK(author("<author><assignedAuthor><assignedPerson><name>A. Een</name></assignedPerson>"
                 "</assignedAuthor></author><author><assignedAuthor><assignedPerson><name>B. Twee"
                 "</name></assignedPerson></assignedAuthor></author>")
          == "A. Een");
    CHECK(author("").empty());
}

TEST_CASE("text of Notepad in UTF-16 is read, kept as it came, and loses the BSN")
{
    const std::string text = "\xC3\x89\xC3\xA9n klacht: hoest \xF0\x9F\x98\x80";
    for (const std::string mark : {"\xFF\xFE", "\xFE\xFF"}) {
        const std::string bytes = regie::text::toUtf16(text, mark);
        const DocumentFile file = read(bytes, "klacht.txt");
        CHECK(file.contentType == "text/plain");
        CHECK(file.text == text);
        CHECK(file.attachment == bytes);
        CHECK_FALSE(file.encodingGuessed);

        const DocumentFile masked = read(regie::text::toUtf16("BSN: 123456782", mark), "b.txt");
        CHECK(masked.bsnRemoved == 1);
        CHECK(masked.text == "BSN: *********");
        CHECK(regie::text::fromUtf16(masked.attachment) == "BSN: *********");
        CHECK(masked.attachment.starts_with(mark));
    }
    CHECK(read(regie::text::toUtf16(kCda, "\xFF\xFE"), "brief.xml").contentType
          == "application/hl7-cda+xml");
    CHECK(
        read(regie::text::toUtf16("%PDF-1.4 is een soort bestand", "\xFF\xFE"), "a.txt").contentType
        == "text/plain");
    const DocumentFile guessed = read("caf\xE9 en \x80 5", "a.txt");
    CHECK(guessed.text == "caf\xC3\xA9 en \xE2\x82\xAC 5");
    CHECK(guessed.encodingGuessed);
    // Half a letter: no UTF-16, and no text either.
    CHECK_FALSE(
        readDocument(std::string("\xFF\xFE\x41\x00\x42", 5), "a.txt", {}, kNone).has_value());
}

TEST_CASE("a document without a title goes by the name of its file, never by its kind alone")
{
    const auto title = [](const std::string& name) {
        return std::string(
            read("\xFF\xD8\xFF\xE0 x", name).resource.root->childText("description"));
    };
    CHECK(title("foto.jpg") == "Foto");
    CHECK(title("IMG_0012.jpg") == "IMG 0012");
    CHECK(title("00012.jpg") == "Foto of scan 00012");
    CHECK(title("wond-linkervoet.jpg") == "Wond linkervoet");
    CHECK(title("*********.jpg") == "Foto of scan");
    const DocumentFile file = read("\xFF\xD8\xFF\xE0 x", "wond.jpg");
    CHECK(file.resource.body.find("\"title\"") == std::string::npos);
}

TEST_CASE("times of HL7 become FHIR dates as precise as they are")
{
    using regie::fhir::dateFromHl7;
    CHECK(dateFromHl7("2023") == "2023");
    CHECK(dateFromHl7("202305") == "2023-05");
    CHECK(dateFromHl7("20230501") == "2023-05-01");
    CHECK(dateFromHl7("202305011430") == "2023-05-01");
    CHECK(dateFromHl7("20230501143005.123-0100") == "2023-05-01T14:30:05-01:00");
    CHECK(dateFromHl7("unknown").empty());
}

TEST_CASE("the content decides what a file is, not its name")
{
    const auto type = [](const std::string& bytes, const std::string& name) {
        return read(bytes, name).contentType;
    };
    CHECK(type("%PDF-1.4 x", "a.txt") == "application/pdf");
    CHECK(type("\xFF\xD8\xFF\xE0 x", "a.pdf") == "image/jpeg");
    CHECK(type("\x89PNG\r\n\x1A\n x", "a") == "image/png");
    CHECK(type(std::string("II*\0 x", 6), "a") == "image/tiff");
    CHECK(type("RIFF1234WEBPVP8 ", "a") == "image/webp");
    CHECK(type(std::string("\0\0\0\x18"
                           "ftypheic0000",
                           16),
               "a")
          == "image/heic");
    CHECK(type("GIF89a x", "a") == "image/gif");
    CHECK(type("{\\rtf1 Hallo}", "a.txt") == "application/rtf");
    CHECK(type("<!DOCTYPE html><p>x", "a.txt") == "text/html");
    CHECK(type("# kop", "a.md") == "text/markdown");
    CHECK(type("a;b\n1;2", "a.csv") == "text/csv");
    const auto unknown = readDocument(std::string("\x7F"
                                                  "ELF\0\0\1",
                                                  7),
                                      "a.pdf",
                                      {},
                                      kNone);
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == ErrorCode::UnknownFormat);
    CHECK_FALSE(regie::fhir::isDocument("", "a.txt"));
}

TEST_CASE("words come out of HTML, RTF and old encodings")
{
    const DocumentFile html =
        read("<html><head><title>Uitslag van de foto</title><script>x()</script></head>"
             "<body><h1>Uitslag</h1><p>Geen&nbsp;breuk</p></body></html>",
             "a.html");
    CHECK(html.text == "Uitslag\nGeen breuk");
    CHECK(html.resource.root->childText("description") == "Uitslag van de foto");
    CHECK(
        read(R"({\rtf1{\fonttbl{\f0 Arial;}}Hallo \b w\'e9reld\b0\par Tweede regel})", "a.rtf").text
        == "Hallo wéreld\nTweede regel");
    CHECK(read("pati\xEBnt \x80 5", "a.txt").text == "patiënt € 5");
}

TEST_CASE("what the extractor finds is used when it is sensible")
{
    const FixedExtractor good({"Ontslagbrief cardiologie", "De woorden."});
    const auto pdf = readDocument("%PDF-1.4", "scan0001.pdf", {}, good);
    REQUIRE(pdf.has_value());
    CHECK(pdf->resource.root->childText("description") == "Ontslagbrief cardiologie");
    CHECK(pdf->text == "De woorden.");
    const FixedExtractor poor({"Microsoft Word - brief.doc", "BSN: 123456782"});
    const auto named = readDocument("%PDF-1.4", "brief-oogarts.pdf", {}, poor);
    REQUIRE(named.has_value());
    CHECK(named->resource.root->childText("description") == "Brief oogarts");
    CHECK(named->text == "BSN: *********");
    const FixedExtractor twice({"", "Nr 123456782 en\nBSN: 123456782"});
    const auto scan = readDocument("\xFF\xD8\xFF\xE0 x", "scan.jpg", {}, twice);
    REQUIRE(scan.has_value());
    CHECK(scan->text == "Nr ********* en\nBSN: *********");
    CHECK(read("%PDF-1.4", "a b.pdf").textFailed);
}

TEST_CASE("file names are made readable")
{
    using regie::fhir::wordsOfFileName;
    CHECK(wordsOfFileName("/a/b/20230501_brief_oogarts.pdf").title == "Brief oogarts");
    CHECK(wordsOfFileName("20230501_brief.pdf").date == "2023-05-01");
    CHECK(wordsOfFileName("Uitslag bloed 2022-11-30.pdf").title == "Uitslag bloed");
    CHECK(wordsOfFileName("IMG_20230501_123456.jpg").title.empty());
    CHECK(wordsOfFileName("IMG_20230501_123456.jpg").date == "2023-05-01");
    CHECK(wordsOfFileName("scan 3.pdf").title.empty());
    CHECK(wordsOfFileName("99999999.pdf").date.empty());
}

TEST_CASE("a photo knows when it was taken")
{
    const std::string photo = std::string("\xFF\xD8\xFF\xE1\0\x40"
                                          "Exif\0\0",
                                          12)
                              + "2023:06:02 10:00:00" + std::string(1, '\0')
                              + "2023:05:01 09:00:00";
    CHECK(regie::fhir::photoDate(photo) == "2023-05-01");
    CHECK(read(photo, "IMG_1.jpg").resource.root->childText("description") == "IMG 1");
}

TEST_CASE("the same file gives the same resource")
{
    CHECK(read("Hallo daar", "a.txt").resource.body == read("Hallo daar", "a.txt").resource.body);
}
