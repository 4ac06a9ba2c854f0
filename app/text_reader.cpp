// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_reader.h"

#include <array>
#include <exception>

namespace regie::app
{
namespace
{
/** Not in the help: people have no use for it. Followed by the media type. */
constexpr std::string_view kVerb = "read-text";

std::string allOf(std::istream& in)
{
    std::string bytes;
    std::array<char, 65536> piece{};
    while (in.read(piece.data(), piece.size()) || in.gcount() > 0) {
        bytes.append(piece.data(), static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}
} // namespace

std::unique_ptr<text::TextExtractor> textExtractor(const Console& console)
{
    if (console.textReader.empty()) {
        return nullptr;
    }
    return std::make_unique<text::ProcessTextExtractor>(
        console.textReader, std::vector<std::string>{std::string(kVerb)});
}

bool isTextReader(const std::vector<std::string>& arguments)
{
    return arguments.size() == 2 && arguments.front() == kVerb;
}

int runTextReader(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out)
{
    try {
        const auto extracted = text::extractHere(arguments.back(), allOf(in));
        if (!extracted) {
            return 1;
        }
        out << text::packExtracted(*extracted) << std::flush;
        return out ? 0 : 1;
    } catch (const std::exception&) {
        return 1; // more memory than a document may take
    }
}
} // namespace regie::app
