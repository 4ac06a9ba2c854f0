// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dates.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/portal_verbs.h"
#include "app/cli/share_report.h"
#include "app/cli/share_verbs.h"
#include "core/share/share_file.h"
#include "ui/sending/shared_document.h"

#include <filesystem>
#include <optional>
#include <sstream>
#include <system_error>

namespace regie::app
{
namespace
{
struct CreateOptions {
    std::string select;
    std::string preset;
    std::string specialism = "algemeen";
    std::string include;
    bool confirm = false;
    ShareMaking making;
};

std::vector<std::string> parts(const std::string& list)
{
    std::vector<std::string> made;
    std::istringstream in(list);
    for (std::string each; std::getline(in, each, ',');) {
        if (!each.empty()) {
            made.push_back(each);
        }
    }
    return made;
}

Outcome<share::Selection> choose(const Context& context,
                                 OpenRecord& record,
                                 const share::ShareRules& rules,
                                 const CreateOptions& options)
{
    if (options.select.empty() == options.preset.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "share.select_or_preset");
    }
    if (!options.select.empty()) {
        auto chosen = share::selectFacts(record.store(), rules, parts(options.select));
        return chosen ? Outcome<share::Selection>(std::move(*chosen))
                      : context.problem(chosen.error());
    }
    share::PresetChoice choice;
    choice.preset = options.preset;
    choice.specialism = options.specialism;
    choice.confirmed = options.confirm;
    for (const std::string& group : parts(options.include)) {
        choice.include.insert(group);
    }
    const share::Preset* preset = rules.preset(choice.preset);
    if (preset != nullptr && preset->everything && !choice.confirmed) {
        return context.problem(ErrorCode::InvalidArgument, "share.confirm_everything");
    }
    auto chosen = share::selectPreset(record.store(), rules, record.wiring().terms(), choice);
    return chosen ? Outcome<share::Selection>(std::move(*chosen)) : context.problem(chosen.error());
}

/** Nothing is made before the person has seen what tells of more than it says. */
Outcome<bool> mayBeMade(Context& context,
                        store::Store& store,
                        const share::ShareRules& rules,
                        const share::ShareDraft& draft,
                        const ShareMaking& options)
{
    const bool warned = !draft.selection.revealed.empty() || !draft.selection.sensitive.empty();
    if (!context.options.json) {
        printBefore(context, store, rules, draft, options.dryRun);
    } else if (options.dryRun) {
        printPreviewJson(context, draft);
    }
    if (options.dryRun || options.yes || !warned) {
        return !options.dryRun;
    }
    // Somebody at a terminal is asked; a script has to say it beforehand.
    if (context.options.json || !context.console.askSecret) {
        return context.problem(ErrorCode::InvalidArgument, "share.confirm_warnings");
    }
    context.print(context.page().paragraph(context.say("share.ask")));
    std::string answer;
    std::getline(context.console.in, answer);
    if (answer != "ja" && answer != "j" && answer != "yes" && answer != "y") {
        context.print(context.page().paragraph(context.say("share.not_made")));
        return false;
    }
    return true;
}

Outcome<int> create(Context& context, CreateOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto read = linesOrTexts(context,
                                   {&options.select,
                                    &options.making.terms.recipientName,
                                    &options.making.terms.question,
                                    &options.making.portal,
                                    &options.making.contact});
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (const auto date = readDateOption(context, "--until", options.making.terms.until); !date) {
        return tl::unexpected(date.error());
    }
    const auto rules = loadShareRules(context);
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    if (const auto good = checkOut(context, options.making); !good) {
        return tl::unexpected(good.error());
    }
    auto selection = choose(context, **record, *rules, options);
    if (!selection) {
        return tl::unexpected(selection.error());
    }
    const auto made = makeShare(context, **record, *rules, std::move(*selection), options.making);
    return made ? Outcome<int>(0) : tl::unexpected(made.error());
}
} // namespace

Outcome<void> checkOut(const Context& context, const ShareMaking& making)
{
    const auto form = share::shareFormFromName(making.format);
    if (!form || *form == share::ShareForm::Portal) {
        return context.problem(ErrorCode::InvalidArgument, "share.unknown_format");
    }
    if (!making.portal.empty()) {
        return making.out.empty()
                   ? Outcome<void>()
                   : context.problem(ErrorCode::InvalidArgument, "share.portal_or_out");
    }
    if (making.out.empty() && !making.dryRun) {
        return context.problem(ErrorCode::InvalidArgument, "share.no_out");
    }
    std::error_code unknown;
    if (!making.overwrite && !making.dryRun && std::filesystem::exists(making.out, unknown)) {
        return context.problem(ErrorCode::AlreadyExists, "export.exists");
    }
    return {};
}

Outcome<std::string> makeShare(Context& context,
                               OpenRecord& record,
                               const share::ShareRules& rules,
                               share::Selection selection,
                               const ShareMaking& making)
{
    if (const auto good = checkOut(context, making); !good) {
        return tl::unexpected(good.error());
    }
    const auto ips = share::IpsWriter::load(context.files);
    if (!ips) {
        return context.problem(ips.error());
    }
    store::Store& store = record.store();
    share::ShareTerms terms = making.terms;
    std::optional<sync::Portal> portal;
    if (!making.portal.empty()) {
        auto found = findPortal(context, store, making.portal);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!ui::takesDocuments(*found)) {
            return context.problem(ErrorCode::NotSupported, "share.portal_takes_none");
        }
        terms.recipientName = ui::recipientAt(*found, terms.recipientName);
        portal = std::move(*found);
    }
    const share::ShareTools tools{rules, *ips, record.wiring().terms(), REGIE_VERSION};
    const auto draft = share::draftShare(store,
                                         tools,
                                         std::move(selection),
                                         terms,
                                         portal ? share::ShareForm::Portal
                                                : *share::shareFormFromName(making.format),
                                         context.options.language);
    if (!draft) {
        return context.problem(draft.error());
    }
    const auto go = mayBeMade(context, store, rules, *draft, making);
    if (!go) {
        return tl::unexpected(go.error());
    }
    if (!*go) {
        return std::string();
    }
    const share::ShareDrawing& drawing = context.console.drawShare;
    const bool drawn =
        draft->form != share::ShareForm::Ips && draft->form != share::ShareForm::Text;
    if (drawn && !drawing.document) {
        return context.problem(ErrorCode::InvalidArgument, "share.cannot_draw");
    }
    if (portal) {
        const auto sent = ui::sendShare(store, *draft, *portal, context.options.language, drawing);
        if (!sent) {
            return context.problem(sent.error());
        }
        printPut(context, *draft, sent->share, portal->name, sent->item.id);
        return sent->share.id;
    }
    const auto made = share::fileShare(
        store, *draft, making.out, making.contact, context.options.language, drawing);
    if (!made) {
        return context.problem(made.error());
    }
    printCreated(context, *draft, made->share, making.out, made->code);
    return made->share.id;
}

void addShareCreate(const Verb& parent)
{
    auto options = std::make_shared<CreateOptions>();
    Verb verb = parent.verb("create", "share.create");
    verb.text("--select", options->select, "share.select");
    verb.text("--preset", options->preset, "share.preset");
    verb.text("--specialism", options->specialism, "share.specialism");
    verb.text("--include", options->include, "share.include");
    verb.flag("--confirm", options->confirm, "share.confirm");
    verb.text("--to", options->making.terms.recipient, "share.to", Presence::Required);
    verb.text("--name", options->making.terms.recipientName, "share.name");
    verb.text("--purpose", options->making.terms.purpose, "share.purpose");
    verb.text("--why", options->making.terms.question, "share.why");
    verb.text("--until", options->making.terms.until, "share.until");
    verb.text("--contact", options->making.contact, "share.contact");
    verb.text("--format", options->making.format, "share.format");
    verb.text("--out", options->making.out, "share.out");
    verb.text("--portal", options->making.portal, "share.portal");
    verb.flag("--overwrite", options->making.overwrite, "export.overwrite");
    verb.flag("--dry-run", options->making.dryRun, "share.dry_run");
    verb.flag("--yes", options->making.yes, "share.yes");
    verb.whenChosen(options, create);
}
} // namespace regie::app
