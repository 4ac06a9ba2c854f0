// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_series_view_model.h"

#include "core/measure/entry.h"
#include "core/measure/thin.h"
#include "core/store/records.h"
#include "ui/viewmodels/trend_scale.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr std::size_t kReadingsAtOnce = 10;
constexpr std::size_t kDrawn = 240; ///< dots on a chart; each is a thing of its own on the bus
constexpr double kDaySeconds = 86400;
constexpr int kNoon = 12 * 60;
constexpr int kYear = 365;

std::int64_t secondOf(const measure::Point& point)
{
    return std::chrono::duration_cast<std::chrono::seconds>(point.measurement.at.time_since_epoch())
        .count();
}

/** The points for a chart: no lowest or highest is lost. */
std::vector<const measure::Point*> drawn(const std::vector<measure::Point>& points,
                                         std::size_t part)
{
    std::vector<measure::Sample> samples;
    for (const measure::Point& point : points) {
        samples.push_back({secondOf(point),
                           static_cast<float>(point.measurement.values[part].number.toDouble())});
    }
    constexpr std::size_t kOfBucket = 4;
    const auto few = measure::thinned(samples, kDrawn / kOfBucket);
    std::vector<const measure::Point*> chosen;
    std::size_t next = 0;
    for (std::size_t i = 0; i < points.size() && next < few.size(); ++i) {
        if (samples[i] == few[next]) {
            chosen.push_back(&points[i]);
            ++next;
        }
    }
    return chosen;
}
} // namespace

// --- The list ------------------------------------------------------------------------------------

int MeasureRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant MeasureRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MeasureRowItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FactIdRole: return item.factId;
    case WhenRole: return item.when;
    case Qt::DisplayRole:
    case ValueRole: return item.value;
    case HowRole: return item.how;
    case ByRole: return item.by;
    case OwnRole: return item.own;
    case CanCorrectRole: return item.canCorrect;
    default: return {};
    }
}

QHash<int, QByteArray> MeasureRowModel::roleNames() const
{
    return {{FactIdRole, "factId"},
            {WhenRole, "when"},
            {ValueRole, "value"},
            {HowRole, "how"},
            {ByRole, "by"},
            {OwnRole, "own"},
            {CanCorrectRole, "canCorrect"}};
}

void MeasureRowModel::replace(std::vector<MeasureRowItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    Q_EMIT countChanged();
}

void MeasureRowModel::append(std::vector<MeasureRowItem> items)
{
    if (items.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    std::move(items.begin(), items.end(), std::back_inserter(m_items));
    endInsertRows();
    Q_EMIT countChanged();
}

// --- The page ------------------------------------------------------------------------------------

void MeasureSeriesViewModel::setKind(const QString& kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        Q_EMIT kindChanged();
        inputChanged();
    }
}

void MeasureSeriesViewModel::setDays(int days)
{
    if (m_days != days) {
        m_days = days;
        Q_EMIT daysChanged();
        if (m_ready) {
            showPeriod();
        }
    }
}

QString MeasureSeriesViewModel::title() const
{
    const measure::Kind* kind = kindOf(m_kind);
    return kind == nullptr ? QString() : words(kind->label);
}

QString MeasureSeriesViewModel::simpleTitle() const
{
    const measure::Kind* kind = kindOf(m_kind);
    return kind == nullptr ? QString() : words(kind->simple.empty() ? kind->label : kind->simple);
}

void MeasureSeriesViewModel::loadMeasure()
{
    if (kindOf(m_kind) == nullptr) {
        return;
    }
    write([](store::Store& store, const std::stop_token&) { return measure::targets(store); },
          [this](std::vector<measure::Target> targets) {
              m_allTargets = std::move(targets);
              readPoints();
          });
}

void MeasureSeriesViewModel::readPoints()
{
    read(
        [kinds = kinds(), zone = zone(), id = m_kind.toStdString()](store::Records& records) {
            return measure::readSeries(records, *kinds, *kinds->find(id), zone);
        },
        [this](measure::Series series) { show(std::move(series)); },
        Pace::Slow);
}

void MeasureSeriesViewModel::show(measure::Series series)
{
    const bool first = !m_ready;
    m_all = std::move(series);
    const auto today = zone().dayOf(now());
    // A chart with a single dot says nothing: then it looks further back.
    for (const int days : {m_days, kYear, 0}) {
        m_days = first ? days : m_days;
        if (days == 0
            || measure::pointsOfDays(m_all.points, time::addDays(today, 1 - days), today, zone())
                       .size()
                   > 1) {
            break;
        }
    }
    Q_EMIT daysChanged();
    m_ready = true;
    showPeriod();
}

void MeasureSeriesViewModel::showPeriod()
{
    const measure::Kind& kind = *kindOf(m_kind);
    const auto today = zone().dayOf(now());
    int days = m_days;
    if (days == 0 && !m_all.points.empty()) {
        days = time::daysBetween(zone().dayOf(m_all.points.front().measurement.at), today) + 1;
    }
    days = std::max(days, 1);
    m_points = measure::pointsOfDays(m_all.points, time::addDays(today, 1 - days), today, zone());
    m_sentence = words(measure::sentenceOf(*kinds(), kind, m_all.points, days, today, zone()));
    m_leftOut.clear();
    if (m_all.unreadable > 0) {
        //: Below the measurements of one kind
        m_leftOut =
            tr("%n measurement(s) has/have no number that Regie can read. Look in your record.",
               "",
               static_cast<int>(m_all.unreadable));
    }
    showFigures(kind);
    showCharts(kind);
    showTargets();
    m_shown = 0;
    m_rows.replace(rowsUntil(kReadingsAtOnce));
    m_shown = std::min(kReadingsAtOnce, m_points.size());
    Q_EMIT loaded();
}

void MeasureSeriesViewModel::showFigures(const measure::Kind& kind)
{
    m_figures.replace(figureRows(*app(), *kinds(), kind, m_points, zone()));
}

std::vector<LabelledRow> MeasureSeriesViewModel::figureRows(const AppViewModel& app,
                                                            const measure::Kinds& kinds,
                                                            const measure::Kind& kind,
                                                            std::span<const measure::Point> points,
                                                            const time::Zone& zone)
{
    const auto words = [&app](const Words& text) { return app.text(text); };
    const measure::Figures figures = measure::figuresOf(kinds, kind, points, zone);
    const auto parts = kinds.partsOf(kind);
    std::vector<LabelledRow> rows;
    std::vector<measure::Value> averages;
    for (const measure::PartFigures& part : figures.parts) {
        if (part.average) {
            averages.push_back({*part.average, {}});
        }
    }
    // Of a single measurement there is nothing to work out.
    const bool several = figures.count > 1;
    if (several && averages.size() == parts.size()) {
        //: A figure of measurements
        LabelledRow row{kind.sumOfDay ? tr("Average of a day") : tr("Average"),
                        words(measure::valueWords(kinds, kind, averages))};
        rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < parts.size() && i < figures.parts.size(); ++i) {
        const measure::PartFigures& part = figures.parts[i];
        if (!several || !part.lowest || !part.highest) {
            continue;
        }
        const QString low = words(measure::numberWords(kinds, *parts[i], {*part.lowest}));
        const QString high = words(measure::valueWords(kinds, *parts[i], {*part.highest}));
        LabelledRow row;
        //: A figure of measurements: of the upper or lower blood pressure; %1 is its name
        row.label = parts.size() > 1 ? tr("%1, lowest and highest").arg(words(parts[i]->label))
                                     //: A figure of measurements
                                     : tr("Lowest and highest");
        //: A figure of measurements: the lowest and the highest
        row.value = tr("%1 and %2").arg(low, high);
        rows.push_back(std::move(row));
    }
    //: A figure of measurements: how many there are
    rows.push_back({tr("How many"), QString::number(figures.count)});
    if (figures.provider > 0) {
        //: A figure of measurements: how many of them are of care providers
        rows.push_back({tr("Of care providers"), QString::number(figures.provider)});
    }
    return rows;
}

TrendSeries MeasureSeriesViewModel::chartOf(const measure::Kind& kind, std::size_t part) const
{
    const measure::Kind& number = *kinds()->partsOf(kind)[part];
    const measure::Target* target = measure::targetOf(m_allTargets, number.id);
    const auto end = [](const std::string& text) -> std::optional<double> {
        const auto read = measure::Decimal::parse(text);
        return read ? std::optional(read->toDouble()) : std::nullopt;
    };
    std::vector<TrendPoint> dots;
    for (const measure::Point* point : drawn(m_points, part)) {
        const measure::Measurement& measured = point->measurement;
        const measure::Value& value = measured.values[part];
        TrendPoint dot;
        dot.day = (static_cast<double>(secondOf(*point)) + 60.0 * zone().offsetAt(measured.at))
                  / kDaySeconds;
        dot.value = value.number.toDouble();
        dot.bound = value.comparator.starts_with('<')   ? TrendPoint::Bound::Below
                    : value.comparator.starts_with('>') ? TrendPoint::Bound::Above
                                                        : TrendPoint::Bound::Exact;
        dot.low = target == nullptr ? std::nullopt : end(target->low);
        dot.high = target == nullptr ? std::nullopt : end(target->high);
        const bool self = point->origin == measure::Origin::Self;
        const bool late = !measured.dayOnly && zone().at(measured.at).minuteOfDay >= kNoon;
        dot.mark = !self  ? TrendPoint::Mark::Square
                   : late ? TrendPoint::Mark::Ring
                          : TrendPoint::Mark::Dot;
        dot.factId = QString::fromStdString(point->factId);
        dot.words = whenWords(measured) + QStringLiteral(": ")
                    + words(measure::valueWords(*kinds(), kind, measured.values))
                    + QStringLiteral(", ")
                    + byWords(self, point->provider.empty() ? point->source : point->provider);
        dots.push_back(std::move(dot));
    }
    return TrendSeries(std::move(dots));
}

void MeasureSeriesViewModel::showCharts(const measure::Kind& kind)
{
    const auto parts = kinds()->partsOf(kind);
    m_series = chartOf(kind, 0);
    m_second = parts.size() > 1 ? chartOf(kind, 1) : TrendSeries();
    m_seriesName = parts.size() > 1 ? words(parts[0]->label) : QString();
    m_secondName = parts.size() > 1 ? words(parts[1]->label) : QString();
    const auto& dots = m_series.points();
    const auto has = [&dots](auto test) { return std::any_of(dots.begin(), dots.end(), test); };
    m_hasRings = has([](const TrendPoint& dot) { return dot.mark == TrendPoint::Mark::Ring; });
    m_hasSquares = has([](const TrendPoint& dot) { return dot.mark == TrendPoint::Mark::Square; });
    m_hasBounds = has([](const TrendPoint& dot) { return dot.bound != TrendPoint::Bound::Exact; });
    const auto gaps = TrendScale::longGaps(m_series);
    m_hasGaps = std::find(gaps.begin(), gaps.end(), true) != gaps.end();
}

QString MeasureSeriesViewModel::howWords(const measure::Measurement& measurement) const
{
    QStringList parts;
    const measure::Kind* kind = kinds()->find(measurement.kind);
    if (const auto* moment = kind == nullptr ? nullptr : kind->moment(measurement.moment)) {
        parts.append(words(moment->words));
    }
    for (const auto& [id, option] : measurement.how) {
        const measure::Circumstance* how = kinds()->circumstance(id);
        if (const auto* chosen = how == nullptr ? nullptr : how->find(option)) {
            parts.append(words(chosen->words));
        }
    }
    if (!measurement.device.empty()) {
        parts.append(QString::fromStdString(measurement.device));
    }
    if (!measurement.note.empty()) {
        parts.append(QString::fromStdString(measurement.note));
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<MeasureRowItem> MeasureSeriesViewModel::rowsUntil(std::size_t shown) const
{
    const measure::Kind& kind = *kindOf(m_kind);
    std::vector<MeasureRowItem> rows;
    for (std::size_t i = m_shown; i < std::min(shown, m_points.size()); ++i) {
        const measure::Point& point = m_points[m_points.size() - 1 - i];
        MeasureRowItem row;
        row.factId = QString::fromStdString(point.factId);
        row.when = whenWords(point.measurement);
        row.value = words(measure::valueWords(*kinds(), kind, point.measurement.values));
        row.how = howWords(point.measurement);
        if (point.corrected) {
            //: Beside a measurement
            row.how += (row.how.isEmpty() ? QString() : QStringLiteral(", ")) + tr("corrected");
        }
        row.own = point.origin == measure::Origin::Self;
        row.canCorrect = row.own && point.source == "self" && !point.day;
        row.by = byWords(row.own, point.provider.empty() ? point.source : point.provider);
        rows.push_back(std::move(row));
    }
    return rows;
}

void MeasureSeriesViewModel::showMore()
{
    m_rows.append(rowsUntil(m_shown + kReadingsAtOnce));
    m_shown = std::min(m_shown + kReadingsAtOnce, m_points.size());
    Q_EMIT loaded();
}

// --- Targets -------------------------------------------------------------------------------------

QString MeasureSeriesViewModel::targetWords(const AppViewModel& app,
                                            const measure::Kinds& kinds,
                                            const measure::Kind& part,
                                            const measure::Target& target)
{
    QString said;
    const auto number = [&](const std::string& text) {
        const auto read = measure::Decimal::parse(text);
        return read ? app.text(measure::valueWords(kinds, part, {{*read, {}}})) : QString();
    };
    const QString low = number(target.low);
    const QString high = number(target.high);
    if (!low.isEmpty() && !high.isEmpty()) {
        //: A target; %1 and %2 are values
        said = tr("between %1 and %2").arg(low, high);
    } else if (low.isEmpty()) {
        //: A target; %1 is a value
        said = tr("not above %1").arg(high);
    } else {
        //: A target; %1 is a value
        said = tr("not below %1").arg(low);
    }
    return said;
}

void MeasureSeriesViewModel::showTargets()
{
    std::vector<LabelledRow> rows;
    const measure::Kind& kind = *kindOf(m_kind);
    m_hasTarget = false;
    for (const measure::Kind* part : kinds()->partsOf(kind)) {
        LabelledRow row;
        row.label = words(part->label);
        row.more = QString::fromStdString(part->id);
        const measure::Target* target = measure::targetOf(m_allTargets, part->id);
        if (target != nullptr) {
            row.technical = true;
            m_hasTarget = true;
            row.value = targetWords(*app(), *kinds(), *part, *target);
            row.value += QStringLiteral(". ");
            row.value +=
                target->setBy.empty()
                    //: Beside a target: the person chose it
                    ? tr("You chose this yourself.")
                    //: Beside a target; %1 is the name of a care provider
                    : tr("You agreed this with %1.").arg(QString::fromStdString(target->setBy));
        }
        rows.push_back(std::move(row));
    }
    m_targets.replace(std::move(rows));
}

void MeasureSeriesViewModel::setTarget(const QString& part,
                                       const QString& low,
                                       const QString& high,
                                       const QString& setBy)
{
    const auto plain = [](QString text) {
        return text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toStdString();
    };
    measure::Target target;
    target.kind = part.toStdString();
    target.low = plain(low);
    target.high = plain(high);
    target.setBy = setBy.trimmed().toStdString();
    target.date = time::dayText(zone().dayOf(now()));
    app()->record().write(
        this,
        [kinds = kinds(), target](store::Store& store, const std::stop_token&) {
            return measure::setTarget(store, *kinds, target);
        },
        [this](const Result<measure::Target>& kept) {
            if (kept) {
                m_targetError.clear();
                Q_EMIT targetKept();
                reload();
                tellChanged();
            } else {
                m_targetError = kept.error().code == ErrorCode::InvalidArgument
                                    ?
                                    //: Next to a target that cannot be
                                    tr("Fill in a number that can be. The lowest comes first.")
                                    : app()->errorText(kept.error());
            }
            Q_EMIT targetChanged();
        });
}

void MeasureSeriesViewModel::removeTarget(const QString& part)
{
    write(
        [id = part.toStdString()](store::Store& store, const std::stop_token&) {
            return measure::removeTarget(store, id);
        },
        [this] {
            reload();
            tellChanged();
        });
}
} // namespace regie::ui
