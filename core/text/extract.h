// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/filter.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::text
{
/** What a document says of itself; both may be empty. */
struct ExtractedText {
    std::string title;
    std::string text;

    bool operator==(const ExtractedText&) const = default;
};

/** Gets words out of formats whose readers are too large to trust with what comes from outside. */
class TextExtractor
{
public:
    virtual ~TextExtractor() = default;
    /** UnknownFormat for a type it has no reader for; other errors as the reader gives them. */
    virtual Result<ExtractedText> extract(std::string_view mime, std::string_view bytes) const = 0;
};

/**
 * PDF (poppler) and office documents (DOCX, ODT), read in this process. Meant for the small
 * process that ProcessTextExtractor starts; fails with SyntaxInvalid when the bytes are damaged or
 * locked with a password.
 */
Result<ExtractedText> extractHere(std::string_view mime, std::string_view bytes);

/** The form in which the small process hands the result over: the title, a line end, the text. */
std::string packExtracted(const ExtractedText& extracted);
ExtractedText unpackExtracted(std::string_view packed);

/**
 * Extracts in processes of its own with limits: `program arguments… MIME` for documents (it calls
 * extractHere() and writes packExtracted()), `tesseract` for scans and photos, in Dutch and English.
 */
class ProcessTextExtractor final : public TextExtractor
{
public:
    ProcessTextExtractor(std::string program,
                         std::vector<std::string> arguments,
                         FilterLimits limits = {});
    Result<ExtractedText> extract(std::string_view mime, std::string_view bytes) const override;

private:
    std::string m_program;
    std::vector<std::string> m_arguments;
    FilterLimits m_limits;
};

/** Extracts nothing: where text is not wanted. */
class NoTextExtractor final : public TextExtractor
{
public:
    Result<ExtractedText> extract(std::string_view mime, std::string_view bytes) const override;
};
} // namespace regie::text
