// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of a questionnaire that repeat: one more, one less, and that back.
#include "ui/qt_text.h"
#include "ui/viewmodels/questionnaire_view_model.h"

#include <algorithm>

namespace regie::ui
{
namespace
{
/** What a group is called: its own words, else those of nothing in particular. */
QString nameOf(const visit::Place& place, std::size_t depth)
{
    std::size_t at = 0;
    for (const visit::Item* group : place.groups) {
        if (group->type == visit::ItemType::Group && group->repeats && at++ == depth) {
            return AppViewModel::shownText(group->text);
        }
    }
    return {};
}
} // namespace

/** Those that begin at a row and can be taken away, outermost first: their places among `here`. */
std::vector<std::size_t> QuestionnaireViewModel::onesAt(const visit::Place& place,
                                                        const visit::Place* above) const
{
    const auto here = visit::repetitionsOf(place.path);
    const auto before =
        above != nullptr ? visit::repetitionsOf(above->path) : std::vector<visit::Repetition>();
    std::vector<std::size_t> found;
    for (std::size_t depth = 0; depth < here.size(); ++depth) {
        const bool begins = std::ranges::find(before, here[depth]) == before.end();
        if (begins && m_filling->groupCount(here[depth].path) > 1) {
            found.push_back(depth);
        }
    }
    return found;
}

/** Those that end at a row and take one more, innermost first. */
std::vector<std::size_t> QuestionnaireViewModel::moresAt(const visit::Place& place,
                                                         const visit::Place* below) const
{
    const auto here = visit::repetitionsOf(place.path);
    const auto after =
        below != nullptr ? visit::repetitionsOf(below->path) : std::vector<visit::Repetition>();
    std::vector<std::size_t> found;
    for (std::size_t depth = here.size(); depth-- > 0;) {
        const std::string& path = here[depth].path;
        const bool goesOn = std::ranges::any_of(
            after, [&path](const visit::Repetition& each) { return each.path == path; });
        if (!goesOn && m_filling->mayAddGroup(path)) {
            found.push_back(depth);
        }
    }
    return found;
}

void QuestionnaireViewModel::tellGroups(std::vector<QuestionLine>& lines,
                                        const std::vector<visit::Place>& places) const
{
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const visit::Place& place = places[row];
        const auto here = visit::repetitionsOf(place.path);
        for (const std::size_t depth : onesAt(place, row == 0 ? nullptr : &places[row - 1])) {
            const QString name = nameOf(place, depth);
            const int number = here[depth].number + 1;
            const int count = m_filling->groupCount(here[depth].path);
            lines[row].ones.append(
                //: Above the questions about one of several: which of how many
                name.isEmpty() ? tr("Number %1 of %2").arg(number).arg(count)
                               //: Above the questions about one of several; %1 is "Medicine"
                               : tr("%1: %2 of %3").arg(name).arg(number).arg(count));
        }
        const bool last = row + 1 == places.size();
        for (const std::size_t depth : moresAt(place, last ? nullptr : &places[row + 1])) {
            const QString name = nameOf(place, depth);
            //: Button below the questions about one of several
            lines[row].mores.append(name.isEmpty() ? tr("Add one more")
                                                   //: Button; %1 is "Medicine"
                                                   : tr("Add one more: %1").arg(name));
        }
    }
}

int QuestionnaireViewModel::addOne(int row, int which)
{
    const auto place = placeAt(row);
    if (!place || finished() || m_finishing) {
        return row;
    }
    const auto below = placeAt(row + 1);
    const auto mores = moresAt(*place, below ? &*below : nullptr);
    const auto at = static_cast<std::size_t>(which);
    if (which < 0 || at >= mores.size()
        || !m_filling->addGroup(visit::repetitionsOf(place->path)[mores[at]].path)) {
        return row;
    }
    m_before.reset();
    m_removed.clear();
    changedGroups();
    return std::min(row + 1, m_questions.rowCount() - 1);
}

void QuestionnaireViewModel::removeOne(int row, int which)
{
    const auto place = placeAt(row);
    if (!place || finished() || m_finishing) {
        return;
    }
    const auto above = placeAt(row - 1);
    const auto ones = onesAt(*place, above ? &*above : nullptr);
    const auto at = static_cast<std::size_t>(which);
    if (which < 0 || at >= ones.size()) {
        return;
    }
    const visit::Repetition one = visit::repetitionsOf(place->path)[ones[at]];
    visit::Filling before = *m_filling;
    if (m_filling->removeGroup(one.path, one.number)) {
        m_before = std::move(before);
        const QString name = nameOf(*place, ones[at]);
        m_removed = name.isEmpty()
                        //: One of several was taken out of a questionnaire
                        ? tr("Number %1 is gone.").arg(one.number + 1)
                        //: One of several was taken out of a questionnaire; %1 is "Medicine"
                        : tr("%1 %2 is gone.").arg(name).arg(one.number + 1);
        changedGroups();
    }
}

void QuestionnaireViewModel::bringBackOne()
{
    if (!m_before || finished() || m_finishing) {
        return;
    }
    m_filling = std::move(m_before);
    m_before.reset();
    m_removed.clear();
    changedGroups();
}

void QuestionnaireViewModel::changedGroups()
{
    ++m_edits;
    m_later.start();
    fill();
}
} // namespace regie::ui
