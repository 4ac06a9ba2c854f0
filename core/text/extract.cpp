// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/extract.h"

#include "core/text/display.h"
#include "core/text/office.h"
#include "core/text/pdf.h"

#include <utility>

namespace regie::text
{
Result<ExtractedText> extractHere(std::string_view mime, std::string_view bytes)
{
    if (mime == "application/pdf") {
        return pdfText(bytes);
    }
    if (mime == kDocx || mime == kOdt) {
        return officeText(bytes);
    }
    return fail(ErrorCode::UnknownFormat, "no reader for this type");
}

std::string packExtracted(const ExtractedText& extracted)
{
    return collapseSpace(extracted.title) + "\n" + extracted.text;
}

ExtractedText unpackExtracted(std::string_view packed)
{
    const std::size_t end = packed.find('\n');
    ExtractedText out;
    out.title = packed.substr(0, end);
    if (end != std::string_view::npos) {
        out.text = packed.substr(end + 1);
    }
    return out;
}

ProcessTextExtractor::ProcessTextExtractor(std::string program,
                                           std::vector<std::string> arguments,
                                           FilterLimits limits)
    : m_program(std::move(program)), m_arguments(std::move(arguments)), m_limits(limits)
{
}

Result<ExtractedText> ProcessTextExtractor::extract(std::string_view mime,
                                                    std::string_view bytes) const
{
    if (mime.starts_with("image/")) {
        Result<std::string> read =
            runFilter("tesseract", {"stdin", "stdout", "-l", "nld+eng"}, bytes, m_limits);
        if (!read && read.error().code == ErrorCode::SyntaxInvalid) {
            // Where the Dutch data is not installed, English letters are better than none.
            read = runFilter("tesseract", {"stdin", "stdout", "-l", "eng"}, bytes, m_limits);
        }
        if (!read) {
            return fail(read.error());
        }
        return ExtractedText{{}, displayText(*read)};
    }
    std::vector<std::string> arguments = m_arguments;
    arguments.emplace_back(mime);
    const Result<std::string> packed = runFilter(m_program, arguments, bytes, m_limits);
    if (!packed) {
        return fail(packed.error());
    }
    return unpackExtracted(*packed);
}

Result<ExtractedText> NoTextExtractor::extract(std::string_view /*mime*/,
                                               std::string_view /*bytes*/) const
{
    return fail(ErrorCode::UnknownFormat, "text is not extracted");
}
} // namespace regie::text
