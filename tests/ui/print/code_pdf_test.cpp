// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code on paper, read back with poppler.
#include "ui/print/code_pdf.h"

#include "tests/ui/print/pdf_reading.h"

#include <qpdf/QPDF.hh>

#include <cmath>

using namespace regie;
using test::Reading;

namespace
{
constexpr std::string_view kCode = "7K2M-9QXA-0123-ABCD-EFGH-JKMN-PQRS";

ui::CodeSheet sheetOf(const QString& about)
{
    return {QStringLiteral("Herstelcode van Regie"),
            about,
            QStringLiteral("Bent u uw wachtwoord vergeten? Met deze code opent u uw dossier toch."),
            QStringLiteral("Zo gebruikt u hem"),
            {QStringLiteral("Start Regie."), QStringLiteral("Typ de zeven groepen.")},
            QStringLiteral("Waar u hem bewaart"),
            {QStringLiteral("Thuis, waar niemand kijkt. ").repeated(6)},
            QStringLiteral("Zijn code en wachtwoord kwijt? Dan kan niemand helpen. ").repeated(4),
            Language::Dutch};
}
} // namespace

TEST_CASE("the paper is one A4 with all seven groups in their order, larger than all else")
{
    const auto bytes = ui::drawCodePdf(sheetOf({}), Secret::of(kCode));
    REQUIRE(bytes.has_value());
    Reading reading(*bytes);
    CHECK(reading.pages() == 1);
    CHECK(reading.says("Herstelcode van Regie"));
    CHECK(reading.says("Dan kan niemand helpen."));
    const std::unique_ptr<poppler::page> page(reading.document().create_page(0));
    CHECK(std::abs(page->page_rect().width() - 595.0) < 1.0);
    CHECK(std::abs(page->page_rect().height() - 842.0) < 1.0);
    std::string found;
    for (const auto& box : page->text_list(poppler::page::text_list_include_font)) {
        CHECK(box.bbox().bottom() < 842 - 40);
        CHECK(box.get_font_size() >= 9.99);
        if (box.get_font_size() > 25) {
            const auto text = box.text().to_utf8();
            found += std::string(text.begin(), text.end()) + '-';
        }
    }
    CHECK(found == std::string(kCode) + '-');
    QPDF file;
    file.processMemoryFile("code", bytes->data(), bytes->size());
    CHECK(file.getRoot().getKey("/Lang").getUTF8Value() == "nl-NL");
}

TEST_CASE("a name is on the paper only when it was given")
{
    const auto with =
        ui::drawCodePdf(sheetOf(QStringLiteral("Van: Anna de Vries")), Secret::of(kCode));
    const auto without = ui::drawCodePdf(sheetOf({}), Secret::of(kCode));
    CHECK(Reading(*with).says("Anna de Vries"));
    CHECK_FALSE(Reading(*without).says("Anna de Vries"));
}
