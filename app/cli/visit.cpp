// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dates.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "app/cli/visit_output.h"
#include "core/base/files.h"
#include "core/visit/page.h"
#include "core/visit/visits.h"

#include <filesystem>
#include <utility>

namespace regie::app
{
namespace
{
struct NewOptions {
    std::string appointment;
    visit::Visit visit;
    std::vector<std::string> points;
};

struct IdOptions {
    std::string id;
};

struct PageOptions {
    std::string id;
    std::string pdf;
    std::string layout;
    std::vector<std::string> hidden;
    bool charts = false;
    bool overwrite = false;
};

struct ListOptions {
};

Outcome<int> runNew(Context& context, NewOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    std::vector<std::string*> texts = {&options.visit.with,
                                       &options.visit.why,
                                       &options.visit.video,
                                       &options.visit.goal,
                                       &options.visit.matters};
    for (std::string& point : options.points) {
        texts.push_back(&point);
    }
    if (auto read = linesOrTexts(context, texts); !read) {
        return tl::unexpected(read.error());
    }
    for (const auto& [option, text] : {std::pair("--with", &options.visit.with),
                                       {"--why", &options.visit.why},
                                       {"--goal", &options.visit.goal},
                                       {"--matters", &options.visit.matters}}) {
        if (auto good = checkTitle(context, option, *text); !good) {
            return tl::unexpected(good.error());
        }
    }
    if (auto good = checkTitles(context, "--point", options.points); !good) {
        return tl::unexpected(good.error());
    }
    if (auto read = readDateOption(context, "--date", options.visit.date); !read) {
        return tl::unexpected(read.error());
    }
    if (!options.visit.video.empty() && !options.visit.video.starts_with("https://")) {
        return context.problem(ErrorCode::InvalidArgument, "visit.no_video_link");
    }
    visit::Visit made = std::move(options.visit);
    if (!options.appointment.empty()) {
        const auto fact = (*record)->store().records().fact(options.appointment);
        if (!fact) {
            return context.problem(fact.error());
        }
        const visit::Visit from = visit::visitOf(*fact, context.options.language);
        made.appointment = from.appointment;
        made.date = made.date.empty() ? from.date : made.date;
        made.with = made.with.empty() ? from.with : made.with;
        made.why = made.why.empty() ? from.why : made.why;
    }
    made.points = std::move(options.points);
    if (made.points.size() > visit::Visit::kMostPoints) {
        return context.problem(ErrorCode::InvalidArgument, "visit.too_many_points");
    }
    const auto kept = visit::saveVisit((*record)->store(), std::move(made));
    if (!kept) {
        return kept.error().code == ErrorCode::LimitExceeded
                   ? context.problem(ErrorCode::LimitExceeded, "visit.too_long")
                   : context.problem(kept.error());
    }
    printVisit(context, *kept);
    return 0;
}

Outcome<int> runList(Context& context, const ListOptions& /*options*/)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto all = visit::visits((*record)->store().records());
    if (!all) {
        return context.problem(all.error());
    }
    printVisits(context, *all);
    return 0;
}

/** No visit of that id has a sentence of its own; another error says what it is. */
tl::unexpected<Problem> notThere(const Context& context, const Error& error)
{
    return error.code == ErrorCode::NotFound
               ? context.problem(ErrorCode::NotFound, "visit.not_found")
               : context.problem(error);
}

Outcome<int> runShow(Context& context, const IdOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto kept = visit::visitById((*record)->store().records(), options.id);
    if (!kept) {
        return notThere(context, kept.error());
    }
    printVisit(context, *kept);
    return 0;
}

/** What is said at the command line goes before what was kept; it changes nothing that is kept. */
Outcome<visit::Visit> visitFor(Context& context,
                               store::Records& records,
                               const PageOptions& options)
{
    auto kept = visit::visitById(records, options.id);
    if (!kept) {
        return notThere(context, kept.error());
    }
    visit::Visit visit = std::move(kept->visit);
    visit.charts = visit.charts || options.charts;
    visit.pageTemplate = options.layout.empty() ? visit.pageTemplate : options.layout;
    for (const std::string& name : options.hidden) {
        const auto block = visit::blockFromName(name);
        if (!block) {
            return context.problem(ErrorCode::InvalidArgument, "visit.unknown_block");
        }
        visit.hidden.insert(*block);
    }
    return visit;
}

Outcome<int> runPage(Context& context, const PageOptions& options)
{
    std::error_code unknown;
    const bool there = !options.pdf.empty() && std::filesystem::exists(options.pdf, unknown);
    if (there && !options.overwrite) {
        return context.problem(ErrorCode::AlreadyExists, "export.exists");
    }
    if (!options.pdf.empty() && !context.console.drawPage) {
        return context.problem(ErrorCode::NotSupported, "visit.no_pdf");
    }
    auto record = openRecord(context);
    const auto content = visit::Content::load(context.files);
    if (!record || !content) {
        return record ? context.problem(content.error())
                      : Outcome<int>(tl::unexpected(record.error()));
    }
    store::Store& store = (*record)->store();
    auto visit = visitFor(context, store.records(), options);
    const auto profile = store.profile();
    if (!visit || !profile) {
        return visit ? context.problem(profile.error())
                     : Outcome<int>(tl::unexpected(visit.error()));
    }
    auto page = visit::makePage(
        store.records(),
        (*record)->wiring().terms(),
        *content,
        {*visit, *profile, context.options.language, (*record)->wiring().clock().now()});
    if (!page) {
        return context.problem(page.error());
    }
    if (options.pdf.empty()) {
        printPage(context, *page, *content, {});
        return 0;
    }
    const auto bytes = context.console.drawPage(*page, *content);
    if (!bytes) {
        return context.problem(bytes.error());
    }
    if (const auto written = writeFileAtomically(options.pdf, *bytes); !written) {
        return context.problem(written.error());
    }
    printPage(context, *page, *content, options.pdf);
    return 0;
}

void addNew(const Verb& parent)
{
    auto options = std::make_shared<NewOptions>();
    Verb verb = parent.verb("new", "visit.new");
    verb.text("--appointment", options->appointment, "visit.new.appointment");
    verb.text("--date", options->visit.date, "visit.new.date");
    verb.text("--with", options->visit.with, "visit.new.with");
    verb.text("--why", options->visit.why, "visit.new.why");
    verb.text("--video", options->visit.video, "visit.new.video");
    verb.text("--goal", options->visit.goal, "visit.new.goal");
    verb.text("--matters", options->visit.matters, "visit.new.matters");
    verb.texts("--point", options->points, "visit.new.point");
    verb.whenChosen(options, runNew);
}

void addPage(const Verb& parent)
{
    auto options = std::make_shared<PageOptions>();
    Verb verb = parent.verb("page", "visit.page");
    verb.text("ID", options->id, "visit.id", Presence::Required);
    verb.text("--pdf", options->pdf, "visit.page.pdf");
    verb.text("--template", options->layout, "visit.page.template");
    verb.texts("--hide", options->hidden, "visit.page.hide");
    verb.flag("--charts", options->charts, "visit.page.charts");
    verb.flag("--overwrite", options->overwrite, "export.overwrite");
    verb.whenChosen(options, runPage);
}
} // namespace

void addVisit(const Verb& root)
{
    Verb verb = root.verb("visit", "visit");
    verb.onlyParent();
    addNew(verb);
    verb.verb("list", "visit.list").whenChosen(std::make_shared<ListOptions>(), runList);
    auto shown = std::make_shared<IdOptions>();
    Verb show = verb.verb("show", "visit.show");
    show.text("ID", shown->id, "visit.id", Presence::Required);
    show.whenChosen(shown, runShow);
    addPage(verb);
}
} // namespace regie::app
