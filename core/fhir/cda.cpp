// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/cda.h"

#include "core/text/display.h"
#include "core/text/xml.h"

#include <algorithm>
#include <vector>

namespace regie::fhir
{
namespace
{
constexpr std::string_view kHl7 = "urn:hl7-org:v3";
constexpr std::size_t kDay = std::string_view("2020-01-01").size();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Walks a CDA and keeps what its place in the tree says is wanted. */
class Collector final : public text::XmlHandler
{
public:
    CdaDocument document;
    bool isCda = false;

    bool open(const text::XmlElement& element) override
    {
        if (m_path.empty()) {
            isCda = element.name == "ClinicalDocument" && element.nameSpace == kHl7;
            if (!isCda) {
                return false;
            }
        }
        m_path.emplace_back(element.name);
        if (is({"ClinicalDocument", "author"})) {
            m_authors.emplace_back();
        }
        if (is({"ClinicalDocument", "effectiveTime"})) {
            document.date = dateFromHl7(element.attribute("value"));
        } else if (is({"ClinicalDocument", "code"})) {
            document.kind = element.attribute("displayName");
        } else if (is({"ClinicalDocument",
                       "recordTarget",
                       "patientRole",
                       "patient",
                       "birthTime"})) {
            document.birthDate = dateFromHl7(element.attribute("value")).substr(0, kDay);
        }
        if (element.name == "text") {
            m_encoded = element.attribute("representation") == "B64";
        }
        if (startsLine(element.name)) {
            m_words += '\n';
        } else if (element.name == "td" || element.name == "th") {
            m_words += ' ';
        }
        return true;
    }

    bool characters(std::string_view part) override
    {
        if (is({"ClinicalDocument", "title"})) {
            document.title += part;
        } else if (inNarrative()) {
            m_words += m_encoded ? std::string_view{} : part;
        } else if (below({"ClinicalDocument", "recordTarget", "patientRole", "patient", "name"})) {
            addWord(document.patient, part);
            if (m_path.back() == "family" || m_path.back() == "given") {
                addWord(m_path.back() == "family" ? document.patientFamily : document.patientGiven,
                        part);
            }
        } else if (endsIn({"representedCustodianOrganization", "name"})) {
            addWord(document.custodian, part);
        } else if (below({"ClinicalDocument", "author"})) {
            if (endsIn({"representedOrganization", "name"})) {
                addWord(m_authors.back().place, part);
            } else if (under("assignedPerson") && under("name")) {
                addWord(m_authors.back().person, part);
            }
        }
        return true;
    }

    bool close(std::string_view name, std::size_t /*end*/) override
    {
        if (startsLine(name)) {
            m_words += '\n';
        }
        m_path.pop_back();
        return true;
    }

    void finish()
    {
        std::string line;
        for (const char c : m_words + "\n") {
            if (c != '\n') {
                line += c;
                continue;
            }
            line = text::collapseSpace(text::displayText(line));
            if (!line.empty()) {
                document.text += line + '\n';
            }
            line.clear();
        }
        const auto tidy = [](std::string& words) {
            words = text::collapseSpace(text::displayText(words));
        };
        tidy(document.title);
        tidy(document.patient);
        tidy(document.kind);
        tidy(document.custodian);
        for (Author& author : m_authors) {
            tidy(author.person);
            tidy(author.place);
        }
        for (const auto& name : {&Author::person, &Author::place}) {
            for (const Author& author : m_authors) {
                document.author = document.author.empty() ? author.*name : document.author;
            }
        }
    }

private:
    struct Author {
        std::string person;
        std::string place;
    };
    using Names = std::initializer_list<std::string_view>;

    static bool startsLine(std::string_view name)
    {
        return name == "title" || name == "paragraph" || name == "item" || name == "tr"
               || name == "br" || name == "caption" || name == "text" || name == "list";
    }
    static void addWord(std::string& words, std::string_view part)
    {
        words += words.empty() ? "" : " ";
        words += part;
    }
    bool is(Names names) const
    {
        return std::equal(m_path.begin(), m_path.end(), names.begin(), names.end());
    }
    bool below(Names names) const
    {
        return m_path.size() >= names.size()
               && std::equal(names.begin(), names.end(), m_path.begin());
    }
    bool endsIn(Names names) const
    {
        return m_path.size() >= names.size()
               && std::equal(
                   names.begin(), names.end(), m_path.end() - static_cast<int>(names.size()));
    }
    bool under(std::string_view name) const
    {
        return std::find(m_path.begin(), m_path.end(), name) != m_path.end();
    }
    /** In the title or text of a section, or in a body that is text as a whole. */
    bool inNarrative() const
    {
        return under("component") && (under("text") || endsIn({"section", "title"}));
    }

    std::vector<std::string> m_path;
    std::string m_words;
    std::vector<Author> m_authors; ///< of the document as a whole
    bool m_encoded = false;        ///< a file inside the CDA stands here, no words
};
} // namespace

std::string dateFromHl7(std::string_view time)
{
    std::size_t digits = 0;
    while (digits < time.size() && isDigit(time[digits])) {
        ++digits;
    }
    if (digits < 4) {
        return {};
    }
    std::string out(time.substr(0, 4));
    if (digits >= 6) {
        out += "-" + std::string(time.substr(4, 2));
    }
    if (digits >= 8) {
        out += "-" + std::string(time.substr(6, 2));
    }
    const std::string_view zone =
        time.substr(time.find_first_of("+-", digits) != std::string_view::npos
                        ? time.find_first_of("+-", digits)
                        : time.size());
    // FHIR wants a zone with every time of day; without one only the day is sure.
    if (digits >= 12 && zone.size() == 5) {
        const std::string seconds(digits >= 14 ? time.substr(12, 2) : "00");
        out += "T" + std::string(time.substr(8, 2)) + ":" + std::string(time.substr(10, 2)) + ":"
               + seconds + std::string(zone.substr(0, 3)) + ":" + std::string(zone.substr(3));
    }
    return out;
}

Result<CdaDocument> readCda(std::string_view bytes)
{
    const Result<std::string> utf8 = text::xmlToUtf8(bytes);
    if (!utf8) {
        return fail(utf8.error());
    }
    Collector collector;
    const Result<void> read = text::readXml(*utf8, collector);
    if (!read) {
        return fail(read.error());
    }
    if (!collector.isCda) {
        return fail(ErrorCode::UnknownFormat, "XML that is no CDA");
    }
    collector.finish();
    return std::move(collector.document);
}
} // namespace regie::fhir
