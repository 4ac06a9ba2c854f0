// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_view_model.h"

#include "core/measure/own_measurement.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace regie::ui
{
namespace
{
time::Zone systemZone()
{
    const auto named = time::Zone::named(QTimeZone::systemTimeZoneId().toStdString());
    constexpr int kMinute = 60;
    return named ? *named
                 : time::Zone::fixed(QDateTime::currentDateTime().offsetFromUtc() / kMinute);
}
} // namespace

MeasureContent& MeasureContent::of(AppViewModel& app)
{
    auto* found = app.findChild<MeasureContent*>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new MeasureContent(app); // owned by app
}

MeasureContent::MeasureContent(AppViewModel& app) : QObject(&app), m_zone(systemZone())
{
    // The names of the person's own kinds are theirs alone.
    connect(app.session(), &Session::closing, this, [this] { kinds.reset(); });
}

QString MeasureViewModel::nobodyWatches() const
{
    return m_kinds ? words(m_kinds->cards().nobodyWatches) : QString();
}

void MeasureViewModel::load()
{
    MeasureContent& content = MeasureContent::of(*app());
    if (!m_listening) {
        m_listening = true;
        connect(&content, &MeasureContent::changed, this, [this] {
            if (follows() && !m_telling) {
                reload();
            }
        });
    }
    if (content.kinds) {
        m_kinds = content.kinds;
        Q_EMIT kindsRead();
        loadMeasure();
        return;
    }
    const ResourceFiles& files = app()->services().files;
    write(
        [&files](store::Store& store, const std::stop_token&) -> Result<KindsPointer> {
            auto read = measure::kindsOf(store, files);
            return read ? Result<KindsPointer>(
                       std::make_shared<const measure::Kinds>(std::move(*read)))
                        : fail(read.error());
        },
        [this](KindsPointer read) {
            m_kinds = std::move(read);
            MeasureContent::of(*app()).kinds = m_kinds;
            Q_EMIT kindsRead();
            loadMeasure();
        });
}

const measure::Kind* MeasureViewModel::kindOf(const QString& id) const
{
    return m_kinds ? m_kinds->find(id.toStdString()) : nullptr;
}

QString MeasureViewModel::timeWords(int minuteOfDay)
{
    constexpr int kHour = 60;
    return QStringLiteral("%1:%2")
        .arg(minuteOfDay / kHour)
        .arg(minuteOfDay % kHour, 2, 10, QLatin1Char('0'));
}

QString MeasureViewModel::dayWords(std::chrono::year_month_day day) const
{
    const auto today = zone().dayOf(now());
    const int ago = time::daysBetween(day, today);
    if (ago == 0) {
        //: When something was measured
        return tr("today");
    }
    if (ago == 1) {
        //: When something was measured
        return tr("yesterday");
    }
    return app()->dayText(time::dayText(day));
}

QString MeasureViewModel::whenWords(const measure::Measurement& measurement) const
{
    const QString day = dayWords(zone().dayOf(measurement.at));
    if (measurement.dayOnly) {
        return day;
    }
    //: When something was measured; %1 is a day or "today", %2 a time
    return tr("%1 at %2").arg(day, timeWords(zone().at(measurement.at).minuteOfDay));
}

QString MeasureViewModel::byWords(bool self, const std::string& name) const
{
    if (!self) {
        return QString::fromStdString(name);
    }
    //: Beside a measurement: the person did it, no care provider
    return tr("measured by yourself");
}

void MeasureViewModel::tellChanged()
{
    m_telling = true;
    Q_EMIT MeasureContent::of(*app()).changed();
    m_telling = false;
}

QString measureIcon(const measure::Kind& kind)
{
    const std::string_view id = kind.id;
    if (kind.own) {
        return QStringLiteral("star");
    }
    if (id == "mood" || id == "pain_nrs") {
        return QStringLiteral("message");
    }
    if (id == "sleep") {
        return QStringLiteral("night");
    }
    if (id == "weight" || id == "height" || id == "waist" || id == "bmi" || id == "steps") {
        return QStringLiteral("person");
    }
    if (id.starts_with("glucose") || id == "inr") {
        return QStringLiteral("flask");
    }
    if (id == "heart_rate" || id == "pulse_rate") {
        return QStringLiteral("heart");
    }
    return QStringLiteral("pulse");
}
} // namespace regie::ui
