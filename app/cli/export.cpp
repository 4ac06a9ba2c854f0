// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/export.h"
#include "app/cli/fact_text.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/store/portable.h"

#include <filesystem>
#include <streambuf>
#include <system_error>

namespace regie::app
{
namespace
{
struct ExportOptions {
    std::string format = "ndjson";
    std::string out;
    bool earlier = false;
    bool overwrite = false;
};

/** Lets what core writes to a stream go to a file that appears whole or not at all. */
class AtomicFileBuffer final : public std::streambuf
{
public:
    explicit AtomicFileBuffer(AtomicFile& file) : m_file(file) { }
    /** What went wrong while writing, if anything. */
    const Result<void>& state() const { return m_state; }

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override
    {
        if (m_state) {
            m_state = m_file.write({bytes, static_cast<std::size_t>(count)});
        }
        return m_state ? count : 0;
    }
    int_type overflow(int_type character) override
    {
        const char byte = traits_type::to_char_type(character);
        return xsputn(&byte, 1) == 1 ? character : traits_type::eof();
    }

private:
    AtomicFile& m_file;
    Result<void> m_state;
};

Outcome<std::size_t> writeFile(Context& context,
                               store::Store& store,
                               const ExportOptions& options,
                               store::Versions versions)
{
    // Its name would be given to another file: a link would be one no longer, nor a pipe a pipe.
    std::error_code unknown;
    const auto status = std::filesystem::symlink_status(options.out, unknown);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        return context.problem(ErrorCode::FileUnwritable, "export.no_file");
    }
    if (std::filesystem::exists(status) && !options.overwrite) {
        return context.problem(ErrorCode::AlreadyExists, "export.exists");
    }
    auto file = AtomicFile::create(options.out);
    if (!file) {
        return context.problem(file.error());
    }
    AtomicFileBuffer buffer(*file);
    std::ostream out(&buffer);
    const auto count = store::exportNdjson(store, out, versions);
    if (!buffer.state()) {
        return context.problem(buffer.state().error());
    }
    if (!count) {
        return context.problem(count.error());
    }
    if (const auto done = file->commit(); !done) {
        return context.problem(done.error());
    }
    return *count;
}

/** Everything, in a folder: see core/store/portable.h. */
Outcome<int> runAll(Context& context, const ExportOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto report = store::exportEverything((*record)->store(), options.out);
    if (!report) {
        return context.problem(report.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("file", options.out)
            .number("resources", report->resources)
            .number("attachments", report->attachments)
            .number("remarks", report->remarks)
            .number("shares", report->shares)
            .number("log", report->logEntries)
            .endObject();
        context.print(json);
    } else {
        TextPage page = context.page();
        page.paragraph(counted(context, "export.done", report->resources));
        context.print(page.paragraph(context.say("export.all_readable")));
    }
    return 0;
}

Outcome<int> run(Context& context, const ExportOptions& options)
{
    if (options.format == "all") {
        return runAll(context, options);
    }
    if (options.format != "ndjson") {
        return context.problem(ErrorCode::InvalidArgument, "export.unknown_format");
    }
    const bool toOutput = options.out == "-";
    if (toOutput && context.options.json) {
        return context.problem(ErrorCode::InvalidArgument, "export.two_outputs");
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto versions = options.earlier ? store::Versions::All : store::Versions::Current;
    if (toOutput) {
        const auto count = store::exportNdjson((*record)->store(), context.console.out, versions);
        context.console.out << std::flush;
        return count ? Outcome<int>(0) : context.problem(count.error());
    }
    const auto count = writeFile(context, (*record)->store(), options, versions);
    if (!count) {
        return tl::unexpected(count.error());
    }
    const auto leftOut = store::documentsLeftOut((*record)->store(), versions);
    if (!leftOut) {
        return context.problem(leftOut.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("file", options.out)
            .number("resources", *count)
            .number("documents_left_out", *leftOut)
            .endObject();
        context.print(json);
    } else {
        TextPage page = context.page();
        page.paragraph(counted(context, "export.done", static_cast<std::int64_t>(*count)));
        if (*leftOut > 0) {
            page.paragraph(counted(context, "export.left_out", *leftOut));
        }
        page.paragraph(context.say("export.readable"));
        context.print(page);
    }
    return 0;
}
} // namespace

void addExport(const Verb& root)
{
    auto options = std::make_shared<ExportOptions>();
    Verb verb = root.verb("export", "export");
    verb.text("--format", options->format, "export.format");
    verb.text("--out", options->out, "export.out", Presence::Required);
    verb.flag("--earlier-versions", options->earlier, "export.earlier");
    verb.flag("--overwrite", options->overwrite, "export.overwrite");
    verb.whenChosen(options, run);
}
} // namespace regie::app
