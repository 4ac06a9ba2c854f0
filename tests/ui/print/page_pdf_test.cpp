// SPDX-License-Identifier: GPL-3.0-or-later
// The one page on paper, read back with poppler. All data is synthetic.
#include "ui/print/page_pdf.h"

#include "tests/core/visit/page_fixture.h"
#include "tests/ui/print/pdf_reading.h"

#include <poppler-document.h>
#include <poppler-font.h>
#include <poppler-page.h>
#include <qpdf/QPDF.hh>

#include <regex>

using namespace regie;
using namespace regie::test;
using test::Reading;

namespace
{
void checkAllThere(const Reading& reading, const ui::PagePdf& pdf, const visit::Content& content)
{
    const visit::Page& page = pdf.page;
    for (const std::string* text : {&page.title,
                                    &page.person,
                                    &page.about,
                                    &page.printed,
                                    &page.sourcesLine,
                                    &page.hiddenLine}) {
        INFO(*text);
        CHECK(reading.says(*text));
    }
    for (const visit::PageBlock& block : page.blocks) {
        INFO(block.heading);
        CHECK(reading.says(visit::moreLine(block, content, page.language)));
        CHECK(reading.says(block.remark));
        for (const visit::PageLine& line : block.lines) {
            for (const auto* list : {&line.marks, &line.conflicts}) {
                for (const std::string& each : *list) {
                    INFO(each);
                    CHECK(reading.says(each));
                }
            }
            INFO(line.text << " " << line.detail);
            CHECK(reading.says(line.text));
            CHECK(reading.says(line.detail));
        }
    }
}

visit::Visit preparedVisit()
{
    visit::Visit visit;
    visit.why = "Controle hartfalen";
    visit.date = "2026-12-08T11:00:00+01:00";
    visit.with = "S. Aydemir, cardioloog";
    visit.points = {"Ik ben sneller moe dan vorig jaar. Komt dat door mijn hart?",
                    "Mijn enkels zijn ’s avonds dik.",
                    "Mag ik weer zwemmen?"};
    visit.matters = "Dat ik zelf boodschappen kan blijven doen.";
    visit.goodQuestions = {true, true, true};
    visit.contact.hearsBadly = true;
    visit.contact.comesWith = "mijn dochter";
    visit.charts = true;
    return visit;
}
} // namespace

TEST_CASE("the demo record is one page with every line on it, and one with charts")
{
    PageFixture fixture;
    fixture.takeDemo();
    fixture.visit = preparedVisit();
    const auto pdf = need(ui::drawPagePdf(fixture.page(), fixture.content));
    CHECK(pdf.sheets == 2);
    Reading reading(pdf.bytes);
    CHECK(reading.pages() == 2);
    checkAllThere(reading, pdf, fixture.content);
    fixture.visit.charts = false;
    CHECK(Reading(need(ui::drawPagePdf(fixture.page(), fixture.content)).bytes).pages() == 1);
}

TEST_CASE("the fullest record is one page, and it says how much did not fit")
{
    for (const char* layout : {"general", "cardiology", "diabetes"}) {
        PageFixture fixture;
        fixture.take(fullestRecord());
        fixture.visit = preparedVisit();
        fixture.visit.charts = false;
        fixture.visit.pageTemplate = layout;
        for (std::string& point : fixture.visit.points) {
            point = std::string(240, 'w');
        }
        const auto pdf = need(ui::drawPagePdf(fixture.page(), fixture.content));
        Reading reading(pdf.bytes);
        INFO(reading.text(0));
        CHECK(reading.pages() == 1);
        checkAllThere(reading, pdf, fixture.content);
        CHECK(blockOf(pdf.page, visit::Block::Medicines).lines.size()
                  + blockOf(pdf.page, visit::Block::Medicines).left.size()
              == 30);
        CHECK(std::regex_search(reading.text(0), std::regex("\\+ [0-9]+ oudere")));
    }
}

TEST_CASE("the PDF has a title, a language, fonts of its own and no letter below 10 points")
{
    PageFixture fixture;
    fixture.takeDemo();
    fixture.visit = preparedVisit();
    for (const Language language : {Language::Dutch, Language::English}) {
        const auto pdf = need(ui::drawPagePdf(fixture.page(language), fixture.content));
        Reading reading(pdf.bytes);
        const auto title = reading.document().get_title().to_utf8();
        CHECK(std::string(title.begin(), title.end()) == pdf.page.title);
        QPDF file;
        file.processMemoryFile("page", pdf.bytes.data(), pdf.bytes.size());
        CHECK(file.getRoot().getKey("/Lang").getUTF8Value()
              == (language == Language::Dutch ? "nl-NL" : "en-GB"));
        for (const auto& font : reading.document().fonts()) {
            CHECK(font.is_embedded());
        }
        for (int i = 0; i < reading.pages(); ++i) {
            const std::unique_ptr<poppler::page> page(reading.document().create_page(i));
            CHECK(std::abs(page->page_rect().width() - 595.0) < 1.0);
            CHECK(std::abs(page->page_rect().height() - 842.0) < 1.0);
            for (const auto& box : page->text_list(poppler::page::text_list_include_font)) {
                CHECK(box.get_font_size() >= 9.99);
            }
        }
    }
}

TEST_CASE("an empty record still makes a page that says so")
{
    PageFixture fixture;
    const auto pdf = need(ui::drawPagePdf(fixture.page(), fixture.content));
    Reading reading(pdf.bytes);
    CHECK(reading.pages() == 1);
    CHECK(reading.says("Hierover staat niets in mijn gegevens."));
    CHECK_FALSE(reading.says("Geen bekend"));
}
