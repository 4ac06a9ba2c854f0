// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that are chosen along a line, the tick beside them, and what was answered before.
#include "core/record/measured_value.h"
#include "core/visit/typed_answer.h"
#include "ui/qt_text.h"
#include "ui/viewmodels/questionnaire_view_model.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace regie::ui
{
namespace
{
/** As FHIR spells it: whole, or with no more decimals than the step has. */
std::string spelledNumber(const visit::Item& item, double number)
{
    if (item.type == visit::ItemType::Integer) {
        return std::to_string(std::llround(number));
    }
    return QString::number(number, 'g', 10).toStdString();
}

QString shownNumber(const std::string& spelled)
{
    const auto number = record::decimalOf(spelled);
    return number ? QLocale().toString(*number, 'g', 10) : qt(spelled);
}
} // namespace

/** What has a line of its own: the question that marks others is asked beside each of them. */
std::vector<visit::Place> QuestionnaireViewModel::shownPlaces() const
{
    std::vector<visit::Place> places = m_filling->places();
    if (const visit::Item* marking = visit::markingItem(m_filling->questionnaire())) {
        std::erase_if(places, [marking](const visit::Place& each) {
            return each.item->linkId == marking->linkId;
        });
    }
    return places;
}

std::optional<visit::Place> QuestionnaireViewModel::placeAt(int row) const
{
    if (!m_filling || row < 0) {
        return std::nullopt;
    }
    std::vector<visit::Place> places = shownPlaces();
    const auto at = static_cast<std::size_t>(row);
    return at < places.size() ? std::optional(std::move(places[at])) : std::nullopt;
}

void QuestionnaireViewModel::tellScale(QuestionLine& line, const visit::Place& place) const
{
    const visit::Item& item = *place.item;
    line.form = QStringLiteral("scale");
    AnswerScale& scale = line.scale;
    scale.least = item.minimum.value_or(0);
    scale.most = item.maximum.value_or(0);
    scale.step = item.slider->step;
    scale.low = AppViewModel::shownText(item.slider->low);
    scale.high = AppViewModel::shownText(item.slider->high);
    scale.unit = AppViewModel::shownText(item.unit);
    const std::vector<visit::Answer>& given = m_filling->answers(place.path);
    const auto number = given.empty() ? std::nullopt : record::decimalOf(given.front().text);
    scale.chosen = number.has_value();
    scale.value = number.value_or(0);
    line.typed = number ? shownNumber(given.front().text) : QString();
    if (m_latest) {
        const auto before = m_latest->numbers.find(item.linkId);
        if (before != m_latest->numbers.end()) {
            //: Beside a question: %1 is the number of the time before, %2 that day
            scale.before = tr("Time before: %1, on %2.")
                               .arg(shownNumber(before->second), app()->dateText(m_latest->date));
        }
    }
    const visit::Item* marking = visit::markingItem(m_filling->questionnaire());
    if (marking == nullptr) {
        return;
    }
    for (const visit::Option& option : marking->options) {
        if (option.value.code == item.linkId) {
            line.mark = AppViewModel::shownText(visit::shortText(*marking));
        }
    }
    for (const visit::Place& each : m_filling->places()) {
        if (each.item->linkId == marking->linkId) {
            const auto& marks = m_filling->answers(each.path);
            line.marked = std::any_of(marks.begin(), marks.end(), [&item](const auto& mark) {
                return mark.code == item.linkId;
            });
        }
    }
}

void QuestionnaireViewModel::setNumber(int row, double number)
{
    const auto place = placeAt(row);
    if (!place || !place->item->slider || finished() || m_finishing || !std::isfinite(number)) {
        return;
    }
    const visit::Item& item = *place->item;
    const double least = item.minimum.value_or(0);
    const double steps = std::round((number - least) / item.slider->step);
    const double most = std::floor((item.maximum.value_or(0) - least) / item.slider->step + 1e-9);
    const double chosen = least + std::clamp(steps, 0.0, most) * item.slider->step;
    visit::Answer answer{
        visit::typedAnswerName(item.type), spelledNumber(item, chosen), {}, {}, {}};
    answer.unit = item.unit;
    const auto& given = m_filling->answers(place->path);
    if (given.size() != 1 || !(given.front() == answer)) {
        answered(place->path, {std::move(answer)});
    }
}

void QuestionnaireViewModel::clearNumber(int row)
{
    const auto place = placeAt(row);
    if (place && place->item->slider && !finished() && !m_finishing
        && !m_filling->answers(place->path).empty()) {
        answered(place->path, {});
    }
}

void QuestionnaireViewModel::setMarked(int row, bool marked)
{
    const auto place = placeAt(row);
    const visit::Item* marking = place ? visit::markingItem(m_filling->questionnaire()) : nullptr;
    if (marking == nullptr || finished() || m_finishing) {
        return;
    }
    for (const visit::Place& each : m_filling->places()) {
        if (each.item->linkId != marking->linkId) {
            continue;
        }
        // In the order of the questions, whatever was ticked first.
        std::vector<visit::Answer> marks;
        for (const visit::Option& option : marking->options) {
            const auto& before = m_filling->answers(each.path);
            const bool was = std::any_of(before.begin(), before.end(), [&option](const auto& mark) {
                return visit::sameAnswer(mark, option.value);
            });
            if (option.value.code == place->item->linkId ? marked : was) {
                marks.push_back(option.value);
            }
        }
        if (marks != m_filling->answers(each.path)) {
            answered(each.path, std::move(marks));
        }
        return;
    }
}

QString QuestionnaireViewModel::emptyText() const
{
    return m_triedEmpty && m_filling && m_filling->isEmpty()
               //: Below a questionnaire of which no question was answered
               ? tr("There is no answer yet. One answer is enough.")
               : QString();
}

QString QuestionnaireViewModel::scoreWords(const visit::Score& score)
{
    const QLocale locale;
    //: A score of a questionnaire: %1 of at most %2. What it means is not said
    return tr("%1 of %2")
        .arg(locale.toString(score.value, 'g', 6), locale.toString(score.most, 'g', 6));
}

/** What was answered the times before, newest first. */
void QuestionnaireViewModel::tellEarlier(Loaded& loaded)
{
    m_earlier.clear();
    // What was filled in just now is no time before, also when the page is read again.
    const auto isThis = [this](const auto& point) { return qt(point.fact) == m_fact; };
    std::erase_if(loaded.scores, isThis);
    std::erase_if(loaded.before, isThis);
    std::erase_if(loaded.times, isThis);
    for (auto point = loaded.scores.rbegin(); point != loaded.scores.rend(); ++point) {
        //: An earlier score: %1 is a day, %2 is "8 of 27"
        m_earlier.append(tr("%1: %2").arg(app()->dateText(point->date), scoreWords(point->score)));
    }
    for (auto point = loaded.before.rbegin(); point != loaded.before.rend(); ++point) {
        QStringList answers;
        for (const std::string& each : point->answers) {
            answers.append(AppViewModel::shownText(each));
        }
        m_earlier.append(
            tr("%1: %2").arg(app()->dateText(point->date), answers.join(QStringLiteral("; "))));
    }
    m_hasTimes = !loaded.times.empty();
    m_latest.reset();
    if (m_hasTimes) {
        m_latest = std::move(loaded.times.back());
        m_earlier.clear();
    }
}
} // namespace regie::ui
