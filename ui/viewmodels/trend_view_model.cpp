// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/trend_view_model.h"

#include "ui/viewmodels/result_words.h"
#include "ui/viewmodels/trend_scale.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr std::size_t kMostPoints = 500; ///< drawn; older ones are in the lists of the record
constexpr std::size_t kRowsAtOnce = 25;
constexpr std::size_t kYearLength = 4;

QString yearOf(const ReadResult& result)
{
    return QString::fromStdString(result.stored.fact.date.start.substr(0, kYearLength));
}

/** NotFound when none of the newest ones of the kind has one. */
Result<store::StoredFact> newestNumber(store::Records& records, const std::string& kind)
{
    constexpr int kLooked = 200;
    Result<store::StoredFact> found = fail(ErrorCode::NotFound);
    int looked = 0;
    const auto walked = records.forEach(kind, [&](const store::StoredFact& stored) {
        if (!stored.fact.number.empty()) {
            found = stored;
        }
        return !found && ++looked < kLooked;
    });
    return walked ? found : Result<store::StoredFact>(fail(walked.error()));
}
} // namespace

int TrendRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TrendRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const TrendRowItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FactIdRole: return item.factId;
    case DateRole: return item.date;
    case Qt::DisplayRole:
    case ValueRole: return item.value;
    case FlagRole: return item.flag;
    case FlaggedRole: return item.flagged;
    case LimitsRole: return item.limits;
    case ProviderRole: return item.provider;
    case SourceWordsRole: return item.sourceWords;
    default: return {};
    }
}

QHash<int, QByteArray> TrendRowModel::roleNames() const
{
    return {{FactIdRole, "factId"},
            {DateRole, "date"},
            {ValueRole, "value"},
            {FlagRole, "flag"},
            {FlaggedRole, "flagged"},
            {LimitsRole, "limits"},
            {ProviderRole, "provider"},
            {SourceWordsRole, "sourceWords"}};
}

void TrendRowModel::replace(std::vector<TrendRowItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void TrendRowModel::append(std::vector<TrendRowItem> items)
{
    if (items.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    std::move(items.begin(), items.end(), std::back_inserter(m_items));
    endInsertRows();
}

void TrendViewModel::setFactId(const QString& id)
{
    if (m_factId != id) {
        m_factId = id;
        Q_EMIT factIdChanged();
        inputChanged();
    }
}

void TrendViewModel::setKind(const QString& kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        Q_EMIT factIdChanged();
        inputChanged();
    }
}

void TrendViewModel::load()
{
    if (m_factId.isEmpty() && m_kind.isEmpty()) {
        return;
    }
    const AppViewModel* words = app();
    read(
        [words, id = m_factId, kind = m_kind](store::Records& records) -> Result<Read> {
            auto fact = id.isEmpty() ? newestNumber(records, kind.toStdString())
                                     : records.fact(id.toStdString());
            if (!fact) {
                return fail(fact.error());
            }
            const auto all = records.series(*fact);
            auto results = readSeries(records, *fact, kMostPoints);
            if (!results || !all) {
                return fail(all ? results.error() : all.error());
            }
            auto self = readResult(records, std::move(*fact));
            if (!self) {
                return fail(self.error());
            }
            auto series = trendOf(*words, *results);
            return Read{id,
                        kind,
                        std::move(*self),
                        std::move(*results),
                        std::move(series),
                        static_cast<int>(all->points.size())};
        },
        [this](Read read) {
            if (read.factId == m_factId && read.kind == m_kind) {
                m_total = read.total;
                m_asked = kMostPoints;
                show(std::move(read));
            }
        });
}

void TrendViewModel::showSelf(const ReadResult& self)
{
    const record::MeasuredValue none;
    const record::MeasuredValue& measured = self.measured ? *self.measured : none;
    m_title = app()->text(self.stored.fact.title);
    m_unit = QString::fromStdString(self.stored.fact.unit);
    m_number = QString::fromStdString(measured.number);
    m_comparator = QString::fromStdString(measured.comparator);
    const record::ReferenceLimits limits = measured.limits.value_or(record::ReferenceLimits());
    m_low = QString::fromStdString(limits.low);
    m_high = QString::fromStdString(limits.high);
}

void TrendViewModel::showLimits()
{
    m_limitsText.clear();
    std::optional<record::ReferenceLimits> same;
    for (const ReadResult& result : m_results) {
        const auto limits = result.measured ? result.measured->limits : std::nullopt;
        if (!limits) {
            continue;
        }
        if (same && *same != *limits) {
            //: Below a chart: the laboratory's usual values are not the same for all results
            m_limitsText = tr("The usual values differ from one result to another.");
            return;
        }
        same = limits;
    }
    if (same) {
        const QString limits = ResultWords::limits(*app(), *same);
        //: Below a chart; %1 is a range such as "3.5 to 5.0", %2 a unit
        m_limitsText = tr("The striped part shows the usual values of the lab: %1 %2.")
                           .arg(limits, m_unit)
                           .replace(QStringLiteral(" ."), QStringLiteral("."));
    }
}

QString TrendViewModel::sentenceOf(bool ofLaboratory) const
{
    const ReadResult& last = m_results.front();
    const QString from = yearOf(m_results.back());
    const QString until = yearOf(last);
    const QString number = QString::number(m_results.size());
    QString sentence;
    if (m_results.size() == 1) {
        //: What is known of a test with one result; %1 is the test
        sentence = tr("%1: there is 1 result.").arg(m_title);
    } else if (from == until && ofLaboratory) {
        //: What a chart shows; %1 is the test, %2 a number, %3 a year
        sentence = tr("%1: %2 results in %3.").arg(m_title, number, from);
    } else if (from == until) {
        //: What a chart shows; %1 is what was measured, %2 a number, %3 a year
        sentence = tr("%1: measured %2 times in %3.").arg(m_title, number, from);
    } else if (ofLaboratory) {
        //: What a chart shows; %1 is the test, %2 a number, %3 and %4 are years
        sentence = tr("%1: %2 results from %3 to %4.").arg(m_title, number, from, until);
    } else {
        //: What a chart shows; %1 is what was measured, %2 a number, %3 and %4 are years
        sentence = tr("%1: measured %2 times from %3 to %4.").arg(m_title, number, from, until);
    }
    if (last.measured) {
        const QString value = ResultWords::value(*app(), *last.measured);
        //: What a chart shows; %1 is a number
        sentence += QLatin1Char(' ') + tr("The last is %1.").arg(value);
    }
    if (m_results.size() > 1 && last.measured && m_results[1].measured) {
        const QString difference =
            ResultWords::difference(*app(), *last.measured, *m_results[1].measured);
        sentence += difference.isEmpty() ? QString() : QLatin1Char(' ') + difference;
    }
    return sentence;
}

std::vector<TrendRowItem> TrendViewModel::rowsUntil(std::size_t shown) const
{
    std::vector<TrendRowItem> rows;
    for (std::size_t i = m_shown; i < std::min(shown, m_results.size()); ++i) {
        const ReadResult& result = m_results[i];
        TrendRowItem row;
        row.factId = QString::fromStdString(result.stored.id);
        row.date = app()->dateText(result.stored.fact.date);
        row.value = app()->text(result.stored.fact.value);
        if (result.measured) {
            row.flag = ResultWords::flag(result.measured->flag);
            row.flagged = ResultWords::isFlagged(result.measured->flag);
            if (result.measured->limits) {
                row.limits = ResultWords::limits(*app(), *result.measured->limits);
            }
        }
        const std::string& provider = result.stored.fact.provider;
        const Words from = Words::same(provider.empty() ? result.stored.sourceName : provider);
        row.provider = app()->text(from);
        row.sourceWords = app()->sourceWords({&from, &result.stored.fact.value});
        rows.push_back(std::move(row));
    }
    return rows;
}

void TrendViewModel::show(Read read)
{
    const bool ofLaboratory = read.self.stored.fact.kind == "lab_result";
    showSelf(read.self);
    m_series = read.series;
    m_results = std::move(read.results);
    std::reverse(m_results.begin(), m_results.end());
    const auto& points = m_series.points();
    m_hasFlags = std::any_of(points.begin(), points.end(), [](const TrendPoint& point) {
        return point.flagged && point.bound == TrendPoint::Bound::Exact;
    });
    m_hasBounds = std::any_of(points.begin(), points.end(), [](const TrendPoint& point) {
        return point.bound != TrendPoint::Bound::Exact;
    });
    const auto gaps = TrendScale::longGaps(m_series);
    m_hasGaps = std::find(gaps.begin(), gaps.end(), true) != gaps.end();
    showLimits();
    m_sentence = sentenceOf(ofLaboratory);
    m_shown = 0;
    m_rows.replace(rowsUntil(kRowsAtOnce));
    m_shown = std::min(kRowsAtOnce, m_results.size());
    m_ready = true;
    Q_EMIT loaded();
}

void TrendViewModel::showMore()
{
    m_rows.append(rowsUntil(m_shown + kRowsAtOnce));
    m_shown = std::min(m_shown + kRowsAtOnce, m_results.size());
    Q_EMIT loaded();
}
} // namespace regie::ui
