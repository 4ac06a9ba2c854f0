// SPDX-License-Identifier: GPL-3.0-or-later
// Options the person set side by side for this visit. What is unknown comes first, as questions, one
// line for each option so that all of it fits; then each option as the person sees it. Nothing is
// added up and nothing is put in another order than the person's.
#include "core/visit/choices.h"
#include "core/visit/page_making.h"

namespace regie::visit
{
namespace
{
void addChoice(const Making& making, const Choice& choice, PageBlock& block)
{
    const Language language = making.request.language;
    const ChoiceSheet sheet = choiceSheet(choice, making.content, language);
    if (!choice.about.empty()) {
        PageLine line;
        line.text = choice.about;
        line.bold = true;
        block.lines.push_back(std::move(line));
    }
    for (std::size_t option = 0; option < choice.options.size(); ++option) {
        std::string unknown;
        for (std::size_t matter = 0; matter < choice.matters.size(); ++matter) {
            if (choice.at(option, matter).leaning == Leaning::Unknown) {
                unknown += (unknown.empty() ? "" : ", ") + choice.matters[matter].text;
            }
        }
        if (!unknown.empty()) {
            PageLine line;
            line.text =
                making.content.say(language,
                                   "choice.question",
                                   {{"option", choice.options[option]}, {"matter", unknown}});
            block.lines.push_back(std::move(line));
        }
    }
    for (std::size_t option = 0; option < sheet.rows.size(); ++option) {
        PageLine line;
        line.text = sheet.rows[option].option;
        for (std::size_t matter = 0; matter < choice.matters.size(); ++matter) {
            if (choice.at(option, matter).leaning != Leaning::Unknown) {
                line.detail += (line.detail.empty() ? "" : "; ") + sheet.matters[matter] + " "
                               + sheet.rows[option].cells[matter];
            }
        }
        block.lines.push_back(std::move(line));
    }
}
} // namespace

Result<PageBlock> makeOptions(const Making& making)
{
    PageBlock block;
    if (making.visit().id.empty()) {
        return block;
    }
    const auto all = choices(making.records, making.visit().id);
    if (!all) {
        return fail(all.error());
    }
    for (const KeptChoice& kept : *all) {
        addChoice(making, kept.choice, block);
    }
    return block;
}
} // namespace regie::visit
