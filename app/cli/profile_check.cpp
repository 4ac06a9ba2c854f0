// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_text.h"
#include "app/cli/open_record.h"
#include "app/cli/profile_verbs.h"
#include "core/store/export.h"

#include <array>
#include <utility>

namespace regie::app
{
namespace
{
struct NoOptions {
};

using Finding = std::pair<const char*, std::int64_t>;

std::array<Finding, 6> findingsOf(const store::CheckReport& report)
{
    return {{{"wrong_hash", report.wrongHash},
             {"wrong_facts", report.wrongFacts},
             {"missing_facts", report.missingFacts},
             {"stray_facts", report.strayFacts},
             {"broken_links", report.brokenLinks},
             {"attachments", report.attachments}}};
}

/** What is wrong without the file itself being damaged is an answer, not an error; exit code 1. */
Outcome<int> run(Context& context, const NoOptions&)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto report = (*record)->store().check();
    if (!report) {
        return context.problem(report.error());
    }
    const auto absent = store::documentsWithoutContent((*record)->store());
    if (!absent) {
        return context.problem(absent.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .boolean("sound", report->sound())
            .number("resources", report->resources)
            .number("facts", report->facts)
            .number("documents_without_content", *absent)
            .beginObject("problems");
        for (const auto& [name, count] : findingsOf(*report)) {
            json.number(name, count);
        }
        context.print(json.endObject().endObject());
        return report->sound() ? 0 : 1;
    }
    TextPage page = context.page();
    page.paragraph(context.say(!report->sound() ? "check.unsound"
                               : *absent > 0    ? "check.undamaged"
                                                : "check.sound"));
    if (*absent > 0) {
        page.paragraph(counted(context, "documents.without_content", *absent));
    }
    page.paragraph(context.say("check.looked_at",
                               {{"resources", std::to_string(report->resources)},
                                {"facts", std::to_string(report->facts)}}));
    std::vector<TextPage::Row> rows;
    for (const auto& [name, count] : findingsOf(*report)) {
        if (count > 0) {
            rows.emplace_back(context.say(std::string("check.") + name), std::to_string(count));
        }
    }
    page.rows(rows);
    context.print(page);
    return report->sound() ? 0 : 1;
}
} // namespace

void addProfileCheck(const Verb& parent)
{
    Verb verb = parent.verb("check", "profile.check");
    verb.whenChosen(std::make_shared<NoOptions>(), run);
}
} // namespace regie::app
