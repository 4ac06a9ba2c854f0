// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/checks/translations.h"

#include "core/text/xml.h"

#include <fstream>
#include <iterator>
#include <regex>

namespace regie::test
{
namespace
{
class Reader final : public text::XmlHandler
{
public:
    std::vector<Translation> found;

    bool open(const text::XmlElement& element) override
    {
        m_text.clear();
        if (element.name == "message") {
            m_now = {m_context, "", "", true};
        } else if (element.name == "translation") {
            m_now.finished = element.attribute("type").empty();
        }
        return true;
    }
    bool characters(std::string_view text) override
    {
        m_text += text;
        return true;
    }
    bool close(std::string_view name, std::size_t) override
    {
        if (name == "name") {
            m_context = m_text;
        } else if (name == "source") {
            m_now.source = m_text;
        } else if (name == "numerusform" || (name == "translation" && m_now.target.empty())) {
            m_now.target = m_text;
        } else if (name == "message") {
            found.push_back(m_now);
        }
        return true;
    }

private:
    std::string m_context;
    std::string m_text;
    Translation m_now;
};
} // namespace

std::vector<Translation> readTranslations(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    // Our reader refuses every DOCTYPE; this one says nothing.
    if (const auto at = text.find("<!DOCTYPE TS>"); at != std::string::npos) {
        text.erase(at, std::string_view("<!DOCTYPE TS>").size());
    }
    Reader reader;
    if (!text::readXml(text, reader)) {
        return {};
    }
    return reader.found;
}

std::string withoutPlaceholders(std::string text)
{
    static const std::regex kPlaceholder("%L?[0-9]+|%n");
    return std::regex_replace(text, kPlaceholder, "");
}
} // namespace regie::test
