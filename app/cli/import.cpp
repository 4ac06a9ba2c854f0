// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dates.h"
#include "app/cli/fact_text.h"
#include "app/cli/import_report.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "app/text_reader.h"
#include "core/store/export.h"
#include "core/store/file_import.h"
#include "core/store/portable.h"

#include <algorithm>
#include <iterator>

namespace regie::app
{
namespace
{
struct ImportVerbOptions {
    std::vector<std::string> paths;
    std::string fhirVersion;
    store::ImportOptions import;
};

Outcome<void> readVersion(Context& context, ImportVerbOptions& options)
{
    if (options.fhirVersion.empty()) {
        return {};
    }
    for (const fhir::FhirVersion version : {fhir::FhirVersion::Stu3, fhir::FhirVersion::R4}) {
        if (options.fhirVersion == fhir::versionName(version)) {
            options.import.version = version;
            return {};
        }
    }
    return context.problem(ErrorCode::InvalidArgument, "import.unknown_version");
}

std::function<void(const store::ImportProgress&)> progressOf(const Context& context)
{
    if (!context.console.showProgress) {
        return {};
    }
    return [&context](const store::ImportProgress& progress) {
        context.console.err << '\r'
                            << context.say("import.progress",
                                           {{"done", std::to_string(progress.filesDone)},
                                            {"total", std::to_string(progress.files)},
                                            {"resources", std::to_string(progress.resources)}})
                            << std::flush;
    };
}

/** A part of a whole record must not be taken for all of it, nor for one that may be filled on. */
tl::unexpected<Problem> portableProblem(const Context& context,
                                        store::Store& store,
                                        const Error& error)
{
    if (const auto half = store::isUnfinished(store); !half || *half) {
        auto problem = context.problem(error.code, "import.unfinished");
        // Damage is of the folder here, not of this computer's disk.
        if (error.code != ErrorCode::AlreadyExists && error.code != ErrorCode::DataDamaged) {
            problem.value().message = context.messages.error(context.options.language, error.code)
                                      + ' ' + problem.value().message;
        }
        return problem;
    }
    if (error.code == ErrorCode::DataDamaged) {
        return context.problem(error.code, "import.folder_damaged");
    }
    return error.code == ErrorCode::AlreadyExists
               ? context.problem(ErrorCode::AlreadyExists, "import.not_empty")
               : context.problem(error);
}

/** Files and folders together, then standard input when `-` is among the paths. */
Outcome<store::ImportReport> importAll(Context& context,
                                       store::Store& store,
                                       const ImportVerbOptions& options)
{
    std::vector<std::filesystem::path> paths;
    std::copy_if(options.paths.begin(),
                 options.paths.end(),
                 std::back_inserter(paths),
                 [](const std::string& path) { return path != "-"; });
    store::ImportReport total;
    if (paths.size() == 1 && store::isPortable(paths.front())) {
        const auto taken = store::importEverything(store, paths.front());
        if (!taken) {
            return portableProblem(context, store, taken.error());
        }
        total.files = 1;
        total.counts.resources = static_cast<std::size_t>(taken->resources);
        total.counts.added = total.counts.resources;
        return total;
    }
    if (!paths.empty()) {
        auto report = store::importFiles(store, paths, options.import, progressOf(context));
        if (context.console.showProgress) {
            context.console.err << "\r\033[K" << std::flush;
        }
        if (!report) {
            return report.error().code == ErrorCode::NotFound
                       ? context.problem(ErrorCode::NotFound, "import.not_there")
                       : context.problem(report.error());
        }
        addTo(total, std::move(*report));
    }
    if (paths.size() < options.paths.size()) {
        const std::string bytes{std::istreambuf_iterator<char>(context.console.in), {}};
        auto report = store::importBytes(store, "-", bytes, options.import);
        if (!report) {
            return context.problem(report.error());
        }
        addTo(total, std::move(*report));
    }
    return total;
}

Outcome<int> run(Context& context, ImportVerbOptions options)
{
    if (auto read = readVersion(context, options); !read) {
        return tl::unexpected(read.error());
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::ImportOptions& import = options.import;
    if (auto read =
            linesOrTexts(context, {&import.source, &import.date, &import.title, &import.provider});
        !read) {
        return tl::unexpected(read.error());
    }
    for (const auto& [option, text] : {std::pair("--source", &import.source),
                                       {"--title", &import.title},
                                       {"--provider", &import.provider}}) {
        if (const auto good = checkTitle(context, option, *text); !good) {
            return tl::unexpected(good.error());
        }
    }
    if (const auto read = readDateOption(context, "--date", import.date); !read) {
        return tl::unexpected(read.error());
    }
    const auto extractor = textExtractor(context.console);
    import.extractor = extractor.get();
    const auto report = importAll(context, (*record)->store(), options);
    if (!report) {
        return tl::unexpected(report.error());
    }
    const auto absent = store::documentsWithoutContent((*record)->store());
    if (!absent) {
        return context.problem(absent.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeImport(json, context, *report);
        json.number("documents_without_content", *absent);
        context.print(json.endObject());
    } else {
        TextPage page = context.page();
        writeImport(page, context, *report);
        if (*absent > 0) {
            page.blank().paragraph(counted(context, "documents.without_content", *absent));
        }
        context.print(page);
    }
    return 0;
}
} // namespace

void addImport(const Verb& root)
{
    auto options = std::make_shared<ImportVerbOptions>();
    Verb verb = root.verb("import", "import");
    verb.texts("PATH", options->paths, "import.path", Presence::Required);
    verb.text("--source", options->import.source, "import.source");
    verb.text("--date", options->import.date, "import.date");
    verb.text("--title", options->import.title, "import.title");
    verb.text("--provider", options->import.provider, "import.provider");
    verb.text("--fhir-version", options->fhirVersion, "import.fhir_version");
    verb.flag("--accept-person", options->import.acceptPerson, "import.accept");
    verb.whenChosen(options, run);
}
} // namespace regie::app
