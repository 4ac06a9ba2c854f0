// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/result_model.h"

#include "core/terms/terms.h"
#include "ui/viewmodels/result_words.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr std::size_t kMostResults = 4000; ///< looked at for the tests there are: a bounded cost
constexpr std::size_t kSmallTrend = 12;    ///< values in the small line of a test
constexpr std::size_t kResultsAtOnce = 30; ///< each is a row with a chart on the page
constexpr std::size_t kDayLength = 10;     ///< of "2026-11-20"
constexpr std::string_view kLabResult = "lab_result";

/** What has no value of its own ("consists of more results") is no result to show by itself. */
bool hasValue(const store::StoredFact& stored)
{
    return !stored.fact.value.empty();
}

/** Tests are told apart by code, those without one by their name; and by unit. */
using TestKey = std::tuple<std::string, std::string, std::string, std::string>;

TestKey keyOf(const store::StoredFact& stored)
{
    const record::Fact& fact = stored.fact;
    return {fact.codeSystem, fact.code, fact.code.empty() ? fact.title.nl : "", fact.unit};
}

/** The results of each test, newest first, tests by their newest result. */
struct Tests {
    std::vector<std::vector<store::StoredFact>> all;
    bool complete = true;
};

Result<Tests> testsOf(store::Records& records)
{
    Tests tests;
    std::map<TestKey, std::size_t> where;
    std::size_t seen = 0;
    const auto walked = records.forEach(kLabResult, [&](const store::StoredFact& stored) {
        if (++seen > kMostResults) {
            tests.complete = false;
            return false;
        }
        // What came from two sources counts once, unless they say different things.
        const bool again = stored.lead != 0 && !stored.differs;
        if (hasValue(stored) && !again) {
            const auto [found, added] = where.emplace(keyOf(stored), tests.all.size());
            if (added) {
                tests.all.emplace_back();
            }
            tests.all[found->second].push_back(stored);
        }
        return true;
    });
    return walked ? Result<Tests>(std::move(tests)) : fail(walked.error());
}

QString explanationOf(const AppViewModel& app,
                      const terms::Terms& terms,
                      const store::StoredFact& stored)
{
    const auto* entry = terms.glossaryByCode(stored.fact.codeSystem, stored.fact.code);
    return entry == nullptr ? QString() : app.text(entry->plain);
}

ResultItem itemOf(const AppViewModel& app, const terms::Terms& terms, const ReadResult& result)
{
    const record::Fact& fact = result.stored.fact;
    ResultItem item;
    item.factId = QString::fromStdString(result.stored.id);
    item.title = app.text(fact.title);
    item.value = app.text(fact.value);
    item.sourceWords = app.sourceWords({&fact.title, &fact.value});
    item.date = app.dateText(fact.date);
    item.unit = QString::fromStdString(fact.unit);
    item.explanation = explanationOf(app, terms, result.stored);
    if (result.measured) {
        item.number = ResultWords::value(app, *result.measured);
        item.flag = ResultWords::flag(result.measured->flag);
        item.plainFlag = ResultWords::plainFlag(result.measured->flag);
        item.flagged = ResultWords::isFlagged(result.measured->flag);
        if (result.measured->limits) {
            item.limits = ResultWords::limits(app, *result.measured->limits);
        }
    }
    return item;
}

Result<ResultItem> lineOf(const AppViewModel& app,
                          const terms::Terms& terms,
                          store::Records& records,
                          const std::vector<store::StoredFact>& test)
{
    std::vector<ReadResult> results;
    for (std::size_t i = 0; i < std::min(test.size(), kSmallTrend); ++i) {
        auto result = readResult(records, test[i]);
        if (!result) {
            return fail(result.error());
        }
        results.push_back(std::move(*result));
    }
    ResultItem item = itemOf(app, terms, results.front());
    item.count = static_cast<int>(test.size());
    if (test.size() > 1) {
        item.previousValue = app.text(test[1].fact.value);
        item.previousDate = app.dateText(test[1].fact.date);
    }
    std::reverse(results.begin(), results.end());
    item.series = trendOf(app, results);
    return item;
}

Result<std::vector<store::StoredFact>> resultsOfDay(store::Records& records, const std::string& day)
{
    store::ListQuery query;
    query.kind = kLabResult;
    query.since = day;
    query.until = day;
    query.limit = 1000;
    auto page = records.list(query);
    if (!page) {
        return fail(page.error());
    }
    auto& facts = page->facts;
    const auto other = [&day](const store::StoredFact& stored) {
        return !hasValue(stored) || stored.fact.date.start.substr(0, kDayLength) != day;
    };
    facts.erase(std::remove_if(facts.begin(), facts.end(), other), facts.end());
    std::sort(facts.begin(), facts.end(), [](const auto& a, const auto& b) {
        return std::tie(a.fact.title.nl, a.id) < std::tie(b.fact.title.nl, b.id);
    });
    return std::move(facts);
}
} // namespace

int ResultItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ResultItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ResultItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FactIdRole: return item.factId;
    case Qt::DisplayRole:
    case TitleRole: return item.title;
    case ValueRole: return item.value;
    case NumberRole: return item.number;
    case UnitRole: return item.unit;
    case FlagRole: return item.flag;
    case PlainFlagRole: return item.plainFlag;
    case FlaggedRole: return item.flagged;
    case LimitsRole: return item.limits;
    case DateRole: return item.date;
    case PreviousValueRole: return item.previousValue;
    case PreviousDateRole: return item.previousDate;
    case CountRole: return item.count;
    case SeriesRole: return QVariant::fromValue(item.series);
    case ExplanationRole: return item.explanation;
    case SourceWordsRole: return item.sourceWords;
    default: return {};
    }
}

QHash<int, QByteArray> ResultItemModel::roleNames() const
{
    return {{FactIdRole, "factId"},
            {TitleRole, "title"},
            {ValueRole, "value"},
            {NumberRole, "number"},
            {UnitRole, "unit"},
            {FlagRole, "flag"},
            {PlainFlagRole, "plainFlag"},
            {FlaggedRole, "flagged"},
            {LimitsRole, "limits"},
            {DateRole, "date"},
            {PreviousValueRole, "previousValue"},
            {PreviousDateRole, "previousDate"},
            {CountRole, "count"},
            {SeriesRole, "series"},
            {ExplanationRole, "explanation"},
            {SourceWordsRole, "sourceWords"}};
}

void ResultItemModel::replace(std::vector<ResultItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void ResultItemModel::append(std::vector<ResultItem> items)
{
    if (items.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    std::move(items.begin(), items.end(), std::back_inserter(m_items));
    endInsertRows();
}

void ResultsViewModel::showMore()
{
    const auto step =
        m_left.begin() + static_cast<std::ptrdiff_t>(std::min(m_left.size(), kResultsAtOnce));
    m_results.append({std::make_move_iterator(m_left.begin()), std::make_move_iterator(step)});
    m_left.erase(m_left.begin(), step);
    Q_EMIT loaded();
}

void ResultsViewModel::setDay(const QString& day)
{
    if (m_day != day) {
        m_day = day;
        Q_EMIT dayChanged();
        inputChanged();
    }
}

int ResultsViewModel::looked()
{
    return static_cast<int>(kMostResults);
}

QString ResultsViewModel::dayWords() const
{
    return app() == nullptr ? QString() : app()->dayText(m_day.toStdString());
}

void ResultsViewModel::load()
{
    const AppViewModel* words = app();
    read(
        [words, day = m_day](store::Records& records) -> Result<Read> {
            const auto content = words->services().content();
            if (!content) {
                return fail(content.error());
            }
            const terms::Terms& terms = (*content)->terms;
            Read read{day, {}, true};
            if (!day.isEmpty()) {
                auto facts = resultsOfDay(records, day.toStdString());
                if (!facts) {
                    return fail(facts.error());
                }
                for (store::StoredFact& stored : *facts) {
                    auto result = readResult(records, std::move(stored));
                    if (!result) {
                        return fail(result.error());
                    }
                    read.items.push_back(itemOf(*words, terms, *result));
                }
                return read;
            }
            auto tests = testsOf(records);
            if (!tests) {
                return fail(tests.error());
            }
            read.complete = tests->complete;
            for (const auto& test : tests->all) {
                auto item = lineOf(*words, terms, records, test);
                if (!item) {
                    return fail(item.error());
                }
                read.items.push_back(std::move(*item));
            }
            return read;
        },
        [this](Read read) {
            if (read.day != m_day) {
                return; // the question has changed since
            }
            m_complete = read.complete;
            m_results.replace({});
            m_left = std::move(read.items);
            m_ready = true;
            showMore();
        });
}

class ResultDaysViewModel::DayModel final : public QAbstractListModel
{
public:
    enum Role { DayRole = Qt::UserRole + 1, TitleRole, CountRole };

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index,
                        CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const ResultDayItem& item = m_items[static_cast<std::size_t>(index.row())];
        switch (role) {
        case DayRole: return item.day;
        case Qt::DisplayRole:
        case TitleRole: return item.title;
        case CountRole: return item.count;
        default: return {};
        }
    }
    QHash<int, QByteArray> roleNames() const override
    {
        return {{DayRole, "day"}, {TitleRole, "title"}, {CountRole, "count"}};
    }
    void replace(std::vector<ResultDayItem> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }

private:
    std::vector<ResultDayItem> m_items;
};

namespace
{
constexpr int kDaysOfPage = 5; ///< the simplified mode has five choices on a screen at most
} // namespace

ResultDaysViewModel::ResultDaysViewModel(QObject* parent)
    : PageViewModel(parent), m_days(std::make_unique<DayModel>())
{
}

ResultDaysViewModel::~ResultDaysViewModel() = default;

QAbstractItemModel* ResultDaysViewModel::days()
{
    return m_days.get();
}

bool ResultDaysViewModel::more() const
{
    return (m_page + 1) * kDaysOfPage < count();
}

void ResultDaysViewModel::setPage(int page)
{
    if (page != m_page && page >= 0 && page * kDaysOfPage < std::max(1, count())) {
        m_page = page;
        show();
    }
}

void ResultDaysViewModel::show()
{
    const auto first = std::min(m_all.size(), static_cast<std::size_t>(m_page * kDaysOfPage));
    const auto last = std::min(m_all.size(), first + kDaysOfPage);
    m_days->replace({m_all.begin() + static_cast<std::ptrdiff_t>(first),
                     m_all.begin() + static_cast<std::ptrdiff_t>(last)});
    Q_EMIT loaded();
}

void ResultDaysViewModel::load()
{
    const AppViewModel* words = app();
    read(
        [words](store::Records& records) -> Result<std::vector<ResultDayItem>> {
            std::vector<ResultDayItem> days;
            std::size_t seen = 0;
            const auto walked = records.forEach(kLabResult, [&](const store::StoredFact& stored) {
                const std::string& start = stored.fact.date.start;
                if (!hasValue(stored) || start.size() < kDayLength) {
                    return ++seen < kMostResults;
                }
                const std::string day = start.substr(0, kDayLength);
                const QString key = QString::fromStdString(day);
                // Two clocks may give one day twice, with another between.
                const auto known = std::find_if(
                    days.rbegin(), days.rend(), [&](const auto& item) { return item.day == key; });
                if (known != days.rend()) {
                    ++known->count;
                } else {
                    days.push_back({key, words->dayText(day), 1});
                }
                return ++seen < kMostResults;
            });
            return walked ? Result<std::vector<ResultDayItem>>(std::move(days))
                          : fail(walked.error());
        },
        [this](std::vector<ResultDayItem> days) {
            m_all = std::move(days);
            m_page = 0;
            m_ready = true;
            show();
        });
}
} // namespace regie::ui
