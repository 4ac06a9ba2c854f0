// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document_text.h"
#include "app/cli/fact_json.h"
#include "app/cli/fact_text.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/store/records.h"

#include <sstream>

namespace regie::app
{
namespace
{
struct ShowOptions {
    std::vector<std::string> ids;
    bool all = false;
    std::string depth = "meer";
};

/** The ids asked for: as given, or from standard input with blanks or line ends between. */
Outcome<std::vector<std::string>> idsGiven(Context& context, const ShowOptions& options)
{
    std::vector<std::string> ids;
    for (const std::string& given : options.ids) {
        auto text = restOrText(context, given);
        if (!text) {
            return tl::unexpected(text.error());
        }
        std::istringstream words(*text);
        for (std::string id; words >> id;) {
            ids.push_back(std::move(id));
        }
    }
    return ids;
}

/** Every fact of the vault, those that are shown inside others included. */
Outcome<std::vector<std::string>> allIds(Context& context, OpenRecord& record)
{
    std::vector<std::string> ids;
    for (const record::KindInfo& kind : record.wiring().lenses().kinds()) {
        const auto walked =
            record.store().records().forEach(kind.kind, [&ids](const store::StoredFact& fact) {
                ids.push_back(fact.id);
                return true;
            });
        if (!walked) {
            return context.problem(walked.error());
        }
    }
    return ids;
}

Outcome<int> printFacts(Context& context,
                        store::Records& records,
                        const std::vector<std::string>& ids,
                        record::Depth depth)
{
    JsonWriter json;
    TextPage page = context.page();
    json.beginObject().beginArray("facts");
    for (const std::string& id : ids) {
        const auto detail = records.detail(id);
        if (!detail) {
            return detail.error().code == ErrorCode::NotFound
                       ? context.problem(ErrorCode::NotFound, "show.unknown_id")
                       : context.problem(detail.error());
        }
        const auto documents = depth == record::Depth::All ? readDocuments(records, detail->stored)
                                                           : Result<std::vector<DocumentText>>();
        if (!documents) {
            return context.problem(documents.error());
        }
        if (context.options.json) {
            json.beginObject();
            writeDetailMembers(json, *detail, depth, context.options.language);
            if (depth == record::Depth::All) {
                writeDocuments(json, *documents);
            }
            json.endObject();
        } else {
            writeDetail(context, page, *detail, depth);
            writeDocuments(context, page, *documents);
        }
    }
    if (context.options.json) {
        context.print(json.endArray().endObject());
    } else {
        context.print(page);
    }
    return 0;
}

Outcome<int> run(Context& context, const ShowOptions& options)
{
    const auto depth = record::depthFromName(options.depth);
    if (!depth) {
        return context.problem(ErrorCode::InvalidArgument, "show.unknown_depth");
    }
    if (options.all != options.ids.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "show.ids_or_all");
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto ids = options.all ? allIds(context, **record) : idsGiven(context, options);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    return printFacts(context, (*record)->store().records(), *ids, *depth);
}
} // namespace

void addShow(const Verb& root)
{
    auto options = std::make_shared<ShowOptions>();
    Verb verb = root.verb("show", "show");
    verb.texts("ID", options->ids, "show.id");
    verb.flag("--all", options->all, "show.all");
    verb.text("--depth", options->depth, "show.depth");
    verb.whenChosen(options, run);
}
} // namespace regie::app
