// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/kinds.h"
#include "core/measure/measurement.h"
#include "core/time/zone.h"
#include "ui/viewmodels/page_view_model.h"

#include <memory>

namespace regie::ui
{
/**
 * What the pages of measuring share: the kinds with those of the person, read once, and the news that
 * something was measured, planned or aimed at, so that a page below reads anew. One for the program.
 */
class MeasureContent final : public QObject
{
    Q_OBJECT

public:
    static MeasureContent& of(AppViewModel& app);

    std::shared_ptr<const measure::Kinds> kinds; ///< nullptr until a page has read them
    /** What the window's clock goes by. */
    const time::Zone& zone() const { return m_zone; }

Q_SIGNALS:
    void changed();

private:
    explicit MeasureContent(AppViewModel& app);
    time::Zone m_zone;
};

/** The base of the view models of measuring: reads the kinds first. */
class MeasureViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the base of others")
    /** Stands on every page of measuring: nobody looks along by itself. */
    Q_PROPERTY(QString nobodyWatches READ nobodyWatches NOTIFY kindsRead)

public:
    using PageViewModel::PageViewModel;
    QString nobodyWatches() const;

Q_SIGNALS:
    void kindsRead();

protected:
    void load() final;
    /** As load(), with the kinds there. */
    virtual void loadMeasure() = 0;
    /** Whether news of others makes this page read anew. */
    virtual bool follows() const { return true; }

    using KindsPointer = std::shared_ptr<const measure::Kinds>;
    const KindsPointer& kinds() const { return m_kinds; }
    const measure::Kind* kindOf(const QString& id) const;
    const time::Zone& zone() const { return MeasureContent::of(*app()).zone(); }
    Clock::Instant now() const { return app()->services().clock.now(); }
    QString words(const Words& words) const { return app()->text(words); }
    /** When it was measured: "today 8:10", "yesterday", "22 November 2026, 8:10". */
    QString whenWords(const measure::Measurement& measurement) const;
    QString dayWords(std::chrono::year_month_day day) const;
    static QString timeWords(int minuteOfDay);
    /** Who measured it: "measured by yourself", a name. Empty `name`: not known. */
    QString byWords(bool self, const std::string& name) const;
    /** Tells the others; this page does not read anew by it. */
    void tellChanged();

private:
    KindsPointer m_kinds;
    bool m_listening = false;
    bool m_telling = false;
};

/** The picture of a kind. */
QString measureIcon(const measure::Kind& kind);
} // namespace regie::ui
