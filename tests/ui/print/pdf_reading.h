// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <poppler-document.h>
#include <poppler-page.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>
#include <vector>

namespace regie::test
{
/** Letters and digits in order, after NFKC: how lines were broken does not count. */
inline std::string essence(const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFKCInstance(status);
    const icu::UnicodeString normal = form->normalize(icu::UnicodeString::fromUTF8(text), status);
    icu::UnicodeString kept;
    for (int i = 0; i < normal.length(); ++i) {
        if (!u_isUWhiteSpace(normal.charAt(i))) {
            kept.append(normal.charAt(i));
        }
    }
    std::string out;
    kept.toUTF8String(out);
    return out;
}

/** A PDF as poppler reads it. */
class Reading
{
public:
    explicit Reading(const std::string& bytes)
        : m_document(
            poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())))
    {
        REQUIRE(m_document);
        for (int i = 0; i < m_document->pages(); ++i) {
            const std::unique_ptr<poppler::page> page(m_document->create_page(i));
            const auto text =
                page->text(poppler::rectf(), poppler::page::physical_layout).to_utf8();
            const auto raw =
                page->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
            m_text.emplace_back(text.begin(), text.end());
            m_raw += essence(std::string(raw.begin(), raw.end()));
        }
    }
    int pages() const { return m_document->pages(); }
    poppler::document& document() { return *m_document; }
    const std::string& text(std::size_t page) const { return m_text.at(page); }
    bool says(const std::string& text) const
    {
        return m_raw.find(essence(text)) != std::string::npos;
    }

private:
    std::unique_ptr<poppler::document> m_document;
    std::vector<std::string> m_text;
    std::string m_raw;
};
} // namespace regie::test
