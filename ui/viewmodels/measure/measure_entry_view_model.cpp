// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_entry_view_model.h"

#include "core/measure/own_measurement.h"
#include "core/measure/series.h"
#include "core/store/records.h"

#include <algorithm>
#include <array>
#include <utility>

namespace regie::ui
{
namespace
{
using std::chrono::hours;

constexpr int kLookBackDays = 400;
/** Ways of measuring that are mostly the same the next time; a finding (rhythm) is never filled in. */
constexpr std::array<std::string_view, 7> kStays =
    {"arm", "posture", "cuff", "clothing", "temperature_site", "waist_site", "standing"};

void wipeEntry(QString& text)
{
    text.fill(QChar(0));
    text.clear();
}
} // namespace

MeasureEntryViewModel::~MeasureEntryViewModel()
{
    wipe();
}

void MeasureEntryViewModel::wipe()
{
    for (MeasurePart& part : m_parts.parts()) {
        wipeEntry(part.typed);
    }
    wipeEntry(m_note);
    wipeEntry(m_valueText);
    wipeEntry(m_lastWords);
}

void MeasureEntryViewModel::setKind(const QString& kind)
{
    if (m_kindId != kind) {
        m_kindId = kind;
        m_ready = false;
        Q_EMIT kindChanged();
        inputChanged();
    }
}

void MeasureEntryViewModel::setFactId(const QString& id)
{
    if (m_factId != id) {
        m_factId = id;
        m_ready = false;
        Q_EMIT kindChanged();
        inputChanged();
    }
}

QString MeasureEntryViewModel::title() const
{
    const measure::Kind* kind = kindOf(m_kindId);
    return kind == nullptr ? QString() : words(kind->label);
}

QString MeasureEntryViewModel::simpleTitle() const
{
    const measure::Kind* kind = kindOf(m_kindId);
    return kind == nullptr ? QString() : words(kind->simple.empty() ? kind->label : kind->simple);
}

// --- What is there already ---------------------------------------------------------------------

void MeasureEntryViewModel::loadMeasure()
{
    if (!m_listening) {
        m_listening = true;
        connect(app()->session(), &Session::closing, this, &MeasureEntryViewModel::wipe);
    }
    if (m_factId.isEmpty() && kindOf(m_kindId) == nullptr) {
        return;
    }
    read(
        [kinds = kinds(),
         zone = zone(),
         now = now(),
         id = m_factId.toStdString(),
         kindId = m_kindId.toStdString()](store::Records& records) -> Result<Read> {
            Read found;
            std::string kind = kindId;
            if (!id.empty()) {
                const auto fact = records.fact(id);
                if (!fact) {
                    return fail(fact.error());
                }
                auto measured = measure::measurementOf(records, *kinds, *fact, zone);
                if (!measured) {
                    return fail(measured.error());
                }
                kind = measured->kind;
                found.before = std::move(*measured);
            }
            const measure::Kind* known = kinds->find(kind);
            if (known == nullptr) {
                return fail(ErrorCode::InvalidArgument, "kind of measurement");
            }
            const auto series = measure::readSeries(
                records, *kinds, *known, zone, {now - kLookBackDays * hours(24), {}});
            if (!series) {
                return fail(series.error());
            }
            for (auto point = series->points.rbegin(); point != series->points.rend(); ++point) {
                if (point->origin == measure::Origin::Self && point->factId != id) {
                    found.last = point->measurement;
                    break;
                }
            }
            return found;
        },
        [this](const Read& found) { show(found); });
}

void MeasureEntryViewModel::show(const Read& read)
{
    const bool first = !m_ready;
    m_before = read.before;
    m_last = read.last;
    if (m_before) {
        m_kindId = QString::fromStdString(m_before->kind);
        Q_EMIT kindChanged();
    }
    const measure::Kind& kind = *kindOf(m_kindId);
    m_lastWords = m_last ? words(measure::numberWords(*kinds(), kind, m_last->values))
                               + QStringLiteral(" (") + whenWords(*m_last) + QLatin1Char(')')
                         : QString();
    m_howTo = m_kindId == QLatin1String("bp") ?
                                              //: How to measure blood pressure well
                  tr("Measure before you take your medicines. Sit still for 5 minutes, feet flat, "
                     "arm on the table. Do not talk.")
                                              : QString();
    if (first) {
        showParts();
        showChoices();
        if (m_before) {
            m_when = QStringLiteral("kept");
            m_note = QString::fromStdString(m_before->note);
            m_device = QString::fromStdString(m_before->device);
        } else if (m_last) {
            m_device = QString::fromStdString(m_last->device);
        }
        readPlan();
    }
    m_ready = true;
    Q_EMIT loaded();
    Q_EMIT whenChanged();
    Q_EMIT moreChanged();
}

void MeasureEntryViewModel::showParts()
{
    const measure::Kind& kind = *kindOf(m_kindId);
    std::vector<MeasurePart> parts;
    const auto add = [&](const measure::Kind& each, bool needed) {
        MeasurePart part;
        part.kind = QString::fromStdString(each.id);
        part.label = words(each.simple.empty() ? each.label : each.simple);
        part.question = each.question.empty() ? words(each.label) : words(each.question);
        part.hint = words(each.hint);
        part.unit = words(each.unit);
        part.needed = needed;
        part.decimals = each.decimalsMost > 0;
        part.scale = each.lowest.has_value();
        part.lowest = each.lowest ? words(*each.lowest) : QString();
        part.highest = each.highest ? words(*each.highest) : QString();
        parts.push_back(std::move(part));
    };
    for (const measure::Kind* each : kinds()->partsOf(kind)) {
        add(*each, true);
    }
    if (const measure::Kind* pulse = kinds()->find(kPulse);
        !m_before && !kind.parts.empty() && pulse != nullptr) {
        add(*pulse, false);
    }
    for (std::size_t i = 0; m_before && i < m_before->values.size() && i < parts.size(); ++i) {
        const measure::Value& value = m_before->values[i];
        parts[i].typed = QString::fromStdString(value.comparator)
                         + QString::fromStdString(value.number.spoken(app()->language()));
    }
    m_parts.replace(std::move(parts));
}

void MeasureEntryViewModel::showChoices()
{
    const measure::Kind& kind = *kindOf(m_kindId);
    std::vector<MeasureChoice> choices;
    if (!kind.moments.empty()) {
        //: What can be told of a measurement of blood sugar
        MeasureChoice moment{
            QString::fromLatin1(kMoment), tr("Before or after which meal?"), {}, {}};
        for (const measure::MealMoment& each : kind.moments) {
            moment.ids.append(QString::fromStdString(each.id));
            moment.names.append(words(each.words));
        }
        choices.push_back(std::move(moment));
    }
    for (const measure::Circumstance* how : kinds()->circumstancesOf(kind)) {
        MeasureChoice choice{QString::fromStdString(how->id), words(how->words), {}, {}};
        for (const auto& option : how->options) {
            choice.ids.append(QString::fromStdString(option.id));
            choice.names.append(words(option.words));
        }
        choices.push_back(std::move(choice));
    }
    choices.push_back(
        {QString::fromLatin1(kBy),
         //: What can be told of a measurement
         tr("Who measured?"),
         {QStringLiteral("self"), QStringLiteral("relative"), QStringLiteral("provider")},
         {//: Who measured
          tr("myself"),
          //: Who measured
          tr("somebody close to me"),
          //: Who measured
          tr("a care provider")},
         0});
    m_choices.replace(std::move(choices));
    if (m_before) {
        for (const auto& [id, option] : m_before->how) {
            fillChoice(QString::fromStdString(id), option);
        }
        fillChoice(QString::fromLatin1(kMoment), m_before->moment);
        fillChoice(QString::fromLatin1(kBy),
                   m_before->by == measure::MeasuredBy::Self       ? "self"
                   : m_before->by == measure::MeasuredBy::Relative ? "relative"
                                                                   : "provider");
    } else if (m_last) {
        for (const auto& [id, option] : m_last->how) {
            if (std::find(kStays.begin(), kStays.end(), id) != kStays.end()) {
                fillChoice(QString::fromStdString(id), option);
            }
        }
    }
}

void MeasureEntryViewModel::fillChoice(const QString& id, const std::string& option)
{
    auto& choices = m_choices.choices();
    for (std::size_t row = 0; row < choices.size(); ++row) {
        if (choices[row].id == id) {
            choices[row].chosen =
                static_cast<int>(choices[row].ids.indexOf(QString::fromStdString(option)));
            m_choices.changed(row);
        }
    }
}

// --- Filling it in -----------------------------------------------------------------------------

void MeasureEntryViewModel::setPart(int row, const QString& text)
{
    MeasurePart& part = m_parts.parts().at(static_cast<std::size_t>(row));
    if (part.typed != text) {
        part.typed = text;
        part.error.clear();
        m_parts.changed(static_cast<std::size_t>(row));
        changeIfChecked();
    }
}

void MeasureEntryViewModel::step(int row, int direction)
{
    const auto at = static_cast<std::size_t>(row);
    const MeasurePart& part = m_parts.parts().at(at);
    const measure::Kind& kind = *kindOf(part.kind);
    measure::Decimal from = kind.hard.min;
    const auto read = measure::readValues(*kinds(), kind, part.typed.toStdString());
    if (const auto* values = std::get_if<std::vector<measure::Value>>(&read)) {
        from = values->front().number;
    } else if (m_last && at < m_last->values.size()) {
        setPart(row,
                QString::fromStdString(
                    m_last->values[at].number.spoken(app()->language(), kind.decimals)));
        return;
    }
    const measure::Decimal to = direction < 0 ? from - kind.step : from + kind.step;
    if (kind.hard.holds(to)) {
        setPart(row, QString::fromStdString(to.spoken(app()->language(), kind.decimals)));
    }
}

bool MeasureEntryViewModel::checkPart(int row)
{
    splitTogether();
    MeasurePart& part = m_parts.parts().at(static_cast<std::size_t>(row));
    const QString typed = part.typed.trimmed();
    part.error.clear();
    if (typed.isEmpty()) {
        if (part.needed) {
            //: Next to a number of a measurement that is empty
            part.error = tr("Fill in this number.");
        }
    } else {
        const auto read = measure::readValues(*kinds(), *kindOf(part.kind), typed.toStdString());
        if (const Words* problem = std::get_if<Words>(&read)) {
            part.error = words(*problem);
        }
    }
    m_parts.changed(static_cast<std::size_t>(row));
    return part.error.isEmpty();
}

/** "132/81" in the field of the upper pressure stands for both. */
void MeasureEntryViewModel::splitTogether()
{
    const measure::Kind& kind = *kindOf(m_kindId);
    auto& parts = m_parts.parts();
    if (kind.parts.empty() || !parts[1].typed.trimmed().isEmpty()) {
        return;
    }
    const auto read = measure::readValues(*kinds(), kind, parts[0].typed.toStdString());
    const auto* values = std::get_if<std::vector<measure::Value>>(&read);
    for (std::size_t i = 0; values != nullptr && i < values->size(); ++i) {
        setPart(static_cast<int>(i),
                QString::fromStdString((*values)[i].number.spoken(app()->language())));
    }
}

int MeasureEntryViewModel::firstProblem() const
{
    const auto& parts = m_parts.parts();
    const auto found = std::find_if(
        parts.begin(), parts.end(), [](const auto& part) { return !part.error.isEmpty(); });
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

void MeasureEntryViewModel::choose(int row, int option)
{
    MeasureChoice& choice = m_choices.choices().at(static_cast<std::size_t>(row));
    choice.chosen = option == choice.chosen && choice.id != QLatin1String(kBy) ? -1 : option;
    m_choices.changed(static_cast<std::size_t>(row));
    changeIfChecked();
}

void MeasureEntryViewModel::setNote(const QString& note)
{
    if (m_note != note) {
        m_note = note;
        Q_EMIT moreChanged();
    }
}

void MeasureEntryViewModel::setDevice(const QString& device)
{
    if (m_device != device) {
        m_device = device;
        Q_EMIT moreChanged();
    }
}
} // namespace regie::ui
