// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/today_view_model.h"

#include "core/time/partial_date.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kMorning = 6; ///< the hour it begins
constexpr int kAfternoon = 12;
constexpr int kEvening = 18;
constexpr int kFarthest = 200;        ///< appointments looked at
constexpr std::size_t kMostShown = 5; ///< lines on a card
constexpr int kNewsShown = 5;

/** What people measure of themselves, most asked for first. */
constexpr std::array<std::string_view, 8> kMeasured = {"blood_pressure",
                                                       "weight",
                                                       "glucose_fasting",
                                                       "heart_rate",
                                                       "pulse_rate",
                                                       "temperature",
                                                       "spo2",
                                                       "bmi"};

QDateTime localNow(const Clock& clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count());
}

std::vector<FactItem> itemsOf(AppViewModel& app, const std::vector<store::StoredFact>& facts)
{
    std::vector<FactItem> items;
    for (const store::StoredFact& fact : facts) {
        items.push_back(factItem(app, fact));
    }
    return items;
}
} // namespace

Result<TodayViewModel::Facts> TodayViewModel::readFacts(store::Records& records,
                                                        const std::string& today)
{
    Facts facts;
    store::TimelineQuery coming;
    coming.kinds = {"appointment"};
    coming.since = today;
    coming.limit = kFarthest;
    auto appointments = records.timeline(coming);
    const auto looked = records.lastLooked();
    if (!appointments || !looked) {
        return fail(appointments ? looked.error() : appointments.error());
    }
    std::reverse(appointments->facts.begin(), appointments->facts.end());
    facts.appointments = std::move(appointments->facts);
    facts.looked = *looked;
    // Who never looked before is shown what is newest by its own date; all of it came in just now.
    store::TimelineQuery newest;
    newest.until = today;
    newest.limit = kNewsShown;
    const Clock::Instant since = looked->value_or(Clock::Instant{});
    auto news = *looked ? records.news({since, {}, kNewsShown}) : records.timeline(newest);
    const auto count = records.countNews(since);
    if (!news || !count) {
        return fail(news ? count.error() : news.error());
    }
    facts.news = std::move(news->facts);
    facts.newsCount = *count;
    for (const std::string_view kind : kMeasured) {
        store::ListQuery latest;
        latest.kind = kind;
        latest.limit = 1;
        auto found = records.list(latest);
        if (!found) {
            return fail(found.error());
        }
        std::move(found->facts.begin(), found->facts.end(), std::back_inserter(facts.measurements));
    }
    return facts;
}

void TodayViewModel::load()
{
    const QDateTime now = localNow(app()->services().clock);
    const int hour = now.time().hour();
    m_partOfDay = hour < kMorning     ? PartOfDay::Night
                  : hour < kAfternoon ? PartOfDay::Morning
                  : hour < kEvening   ? PartOfDay::Afternoon
                                      : PartOfDay::Evening;
    const std::string today = now.date().toString(Qt::ISODate).toStdString();
    read([today](store::Records& records) { return readFacts(records, today); },
         [this, today](const Facts& facts) { show(facts, today); });
}

void TodayViewModel::show(const Facts& facts, const std::string& today)
{
    AppViewModel& words = *app();
    m_today = QLocale().toString(QDate::fromString(QString::fromStdString(today), Qt::ISODate),
                                 QStringLiteral("dddd d MMMM"));
    std::vector<store::StoredFact> coming = facts.appointments;
    std::erase_if(coming, [](const store::StoredFact& fact) {
        return fact.fact.status == "cancelled" || fact.fact.status == "noshow"
               || fact.fact.status == "entered-in-error" || fact.fact.status == "fulfilled";
    });
    coming.resize(std::min(coming.size(), kMostShown));
    m_appointmentWhen.clear();
    if (!coming.empty()) {
        const record::FactDate& date = coming.front().fact.date;
        m_appointmentWhen = words.dateText({date.start, {}, date.precision});
        m_appointmentDays = static_cast<int>(
            QDate::fromString(QString::fromStdString(today), Qt::ISODate)
                .daysTo(QDate::fromString(QString::fromStdString(date.start.substr(0, 10)),
                                          Qt::ISODate)));
    }
    m_appointments.replace(itemsOf(words, coming), false);
    m_news.replace(itemsOf(words, facts.news), false);
    m_newsCount = static_cast<int>(facts.newsCount);
    m_newsSince = facts.looked ? words.dayText(time::instantText(*facts.looked)) : QString();
    m_measurements.replace(itemsOf(words, facts.measurements), false);
    m_ready = true;
    Q_EMIT loaded();
    if (!facts.looked && m_newsCount > 0) {
        write([](store::Store& store, const std::stop_token&) { return store::noteLooked(store); },
              [] {});
    }
}

QString TodayViewModel::appointmentId() const
{
    return m_appointments.items().empty() ? QString() : m_appointments.items().front().id;
}

QString TodayViewModel::appointmentTitle() const
{
    return m_appointments.items().empty() ? QString() : m_appointments.items().front().title;
}

QString TodayViewModel::appointmentWith() const
{
    return m_appointments.items().empty() ? QString() : m_appointments.items().front().provider;
}

QStringList TodayViewModel::appointmentSourceWords() const
{
    return m_appointments.items().empty() ? QStringList()
                                          : m_appointments.items().front().sourceWords;
}

void TodayViewModel::markSeen()
{
    write([](store::Store& store, const std::stop_token&) { return store::noteLooked(store); },
          [this] { reload(); });
}
} // namespace regie::ui
