// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic: written for these tests, nobody's data.
#include "core/text/extract.h"
#include "core/text/filter.h"
#include "core/text/office.h"

#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

using namespace regie::text;
using regie::ErrorCode;
using regie::TemporaryFolder;

namespace
{
/** A PDF of one page; readers rebuild its missing table of positions. */
std::string smallPdf(const std::string& words)
{
    const std::string stream = "BT /F1 12 Tf 20 100 Td (" + words + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
           "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
           "4 0 obj<</Length "
           + std::to_string(stream.size()) + ">>stream\n" + stream
           + "\nendstream endobj\n5 0 obj<</Title(Brief van de poli)>>endobj\n"
             "trailer<</Root 1 0 R/Info 5 0 R>>\n%%EOF\n";
}

void append16(std::string& out, unsigned value)
{
    out += static_cast<char>(value & 0xFFU);
    out += static_cast<char>((value >> 8U) & 0xFFU);
}

/** A ZIP entry as it is stored without compression; readers that stream need no directory. */
std::string zipEntry(const std::string& name, const std::string& content, unsigned crc)
{
    std::string out = "PK\x03\x04";
    for (const unsigned value : {10U, 0U, 0U, 0U, 0U, crc & 0xFFFFU, crc >> 16U}) {
        append16(out, value);
    }
    const auto size = static_cast<unsigned>(content.size());
    for (const unsigned value : {size & 0xFFFFU,
                                 size >> 16U,
                                 size & 0xFFFFU,
                                 size >> 16U,
                                 static_cast<unsigned>(name.size()),
                                 0U}) {
        append16(out, value);
    }
    return out + name + content;
}

unsigned crc32(const std::string& bytes)
{
    unsigned crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

std::string zipOf(const std::string& name, const std::string& content)
{
    return zipEntry(name, content, crc32(content));
}
} // namespace

TEST_CASE("words and title come out of a PDF")
{
    const auto read = extractHere("application/pdf", smallPdf("Bloeddruk 132 over 81"));
    REQUIRE(read.has_value());
    CHECK(read->title == "Brief van de poli");
    CHECK(read->text.find("Bloeddruk 132 over 81") != std::string::npos);
    CHECK_FALSE(extractHere("application/pdf", "%PDF-1.4 rubbish").has_value());
    CHECK_FALSE(extractHere("text/plain", "x").has_value());
}

TEST_CASE("words come out of Word and OpenDocument texts")
{
    const std::string word =
        zipOf("word/document.xml",
              "<w:document "
              "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              "<w:p><w:r><w:t>Geachte "
              "</w:t><w:instrText>PAGE</w:instrText><w:t>heer</w:t></w:r></"
              "w:p><w:p><w:r><w:t>Twee</w:t></w:r></w:p>"
              "</w:body></w:document>");
    CHECK(officeType(word) == kDocx);
    const auto docx = extractHere(kDocx, word);
    REQUIRE(docx.has_value());
    CHECK(docx->text == "Geachte heer\nTwee\n");
    const std::string open =
        zipOf("mimetype", std::string(kOdt))
        + zipOf("content.xml",
                "<o:d xmlns:o=\"o\" xmlns:t=\"t\"><t:h>Kop</t:h><t:p>Een<t:tab/>twee</t:p></o:d>")
        + zipOf("meta.xml",
                "<o:d xmlns:o=\"o\" xmlns:dc=\"dc\"><dc:title>Mijn brief</dc:title></o:d>");
    CHECK(officeType(open) == kOdt);
    const auto odt = extractHere(kOdt, open);
    REQUIRE(odt.has_value());
    CHECK(odt->text == "Kop\nEen twee\n");
    CHECK(odt->title == "Mijn brief");
    CHECK_FALSE(officeType(zipOf("a.txt", "x")).has_value());
    CHECK_FALSE(extractHere(kDocx, "PK no archive").has_value());
}

TEST_CASE("a result survives being handed over")
{
    const ExtractedText text{"Een titel", "regel\nregel\n"};
    CHECK(unpackExtracted(packExtracted(text)) == text);
    CHECK(unpackExtracted("") == ExtractedText{});
}

TEST_CASE("a filter gets all input and gives all output")
{
    const std::string large(3'000'000, 'x');
    const auto echoed = runFilter("cat", {}, large);
    REQUIRE(echoed.has_value());
    CHECK(*echoed == large);
    const auto unread = runFilter("true", {}, large);
    REQUIRE(unread.has_value());
    CHECK(unread->empty());
}

TEST_CASE("a filter that is missing, fails, talks on or stays is an error of its own")
{
    const auto codeOf = [](const regie::Result<std::string>& result) {
        REQUIRE_FALSE(result.has_value());
        return result.error().code;
    };
    CHECK(codeOf(runFilter("no-such-program-here", {}, "x")) == ErrorCode::NotFound);
    CHECK(codeOf(runFilter("false", {}, "x")) == ErrorCode::SyntaxInvalid);
    FilterLimits limits;
    limits.output = 1000;
    CHECK(codeOf(runFilter("yes", {}, "", limits)) == ErrorCode::LimitExceeded);
    limits.time = std::chrono::milliseconds(100);
    CHECK(codeOf(runFilter("sleep", {"30"}, "", limits)) == ErrorCode::LimitExceeded);
}

TEST_CASE("a filter writes no file and sees no secrets of the environment")
{
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "words").string();
    const auto file =
        runFilter("sh", {"-c", "trap '' XFSZ; echo words > \"$1\"; true", "sh", path}, "");
    CHECK(file.has_value());
    CHECK(std::filesystem::file_size(path) == 0);
    ::setenv("REGIE_TEST_SECRET", "geheim", 1);
    const auto environment = runFilter("env", {}, "");
    REQUIRE(environment.has_value());
    CHECK(environment->find("geheim") == std::string::npos);
    ::unsetenv("REGIE_TEST_SECRET");
}
