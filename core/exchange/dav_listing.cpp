// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dav_listing.h"

#include "core/text/xml.h"

#include <algorithm>
#include <charconv>

namespace regie::exchange
{
namespace
{
constexpr std::size_t kLongestText = 4096;

bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= 200 && name.front() != '.'
           && std::ranges::all_of(name, [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                         || c == '-' || c == '.' || c == '_';
              });
}

/** Keeps of each <response> where it is, how large it is and whether it is a folder. */
class ListingHandler final : public text::XmlHandler
{
public:
    bool open(const text::XmlElement& element) override
    {
        const bool dav = element.nameSpace == "DAV:";
        if (m_depth++ == 0) {
            isListing = dav && element.name == "multistatus";
            return isListing;
        }
        m_text.clear();
        if (dav && element.name == "response") {
            m_href.clear();
            m_size.clear();
            m_isFolder = false;
        } else if (dav && element.name == "collection") {
            m_isFolder = true;
        }
        return true;
    }
    bool characters(std::string_view text) override
    {
        isTooMuch = isTooMuch || m_text.size() + text.size() > kLongestText;
        m_text += isTooMuch ? std::string_view() : text;
        return !isTooMuch;
    }
    bool close(std::string_view name, std::size_t) override
    {
        --m_depth;
        if (name == "href" && m_href.empty()) {
            m_href = m_text;
        } else if (name == "getcontentlength" && !m_text.empty()) {
            m_size = m_text;
        } else if (name == "response") {
            finish();
        }
        m_text.clear();
        return !isTooMuch;
    }

    bool isListing = false;
    bool isTooMuch = false;
    bool hasFolder = false;
    std::vector<DavFile> files;

private:
    void finish()
    {
        hasFolder = hasFolder || m_isFolder;
        const std::size_t slash = m_href.rfind('/');
        const std::string name = slash == std::string::npos ? m_href : m_href.substr(slash + 1);
        DavFile file{name, 0};
        const char* const end = m_size.data() + m_size.size();
        const auto [rest, problem] = std::from_chars(m_size.data(), end, file.size);
        if (m_isFolder || !isPlainName(name) || problem != std::errc() || rest != end) {
            return;
        }
        files.push_back(std::move(file));
        isTooMuch = files.size() > kMostDavFiles;
    }

    int m_depth = 0;
    std::string m_text;
    std::string m_href;
    std::string m_size;
    bool m_isFolder = false;
};
} // namespace

Result<std::vector<DavFile>> readDavListing(std::string_view xml)
{
    const Result<std::string> utf8 = text::xmlToUtf8(xml);
    if (!utf8) {
        return fail(ErrorCode::NotWebDav, "characters of a listing");
    }
    ListingHandler handler;
    const Result<void> read = text::readXml(*utf8, handler, 30);
    if (handler.isTooMuch) {
        return fail(ErrorCode::LimitExceeded, "listing of a folder");
    }
    if (!read || !handler.isListing) {
        return fail(ErrorCode::NotWebDav, "no listing of a folder");
    }
    if (!handler.hasFolder) {
        return fail(ErrorCode::FolderMissing, "the address is no folder");
    }
    std::ranges::sort(handler.files, {}, &DavFile::name);
    return std::move(handler.files);
}
} // namespace regie::exchange
