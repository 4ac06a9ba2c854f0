// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/plan.h"
#include "core/measure/series.h"
#include "core/measure/target.h"
#include "ui/print/measure_pdf.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/measure/measure_view_model.h"
#include "ui/viewmodels/paper_output.h"
#include "ui/viewmodels/portal_reading.h"
#include "ui/viewmodels/row_model.h"

#include <set>
#include <string>
#include <vector>

namespace regie::ui
{
/**
 * Measurements to a care provider: which kinds, of which days, to whom; every value that goes stands in
 * `rows`. Nothing is put in the outbox before send(). The same on one page of paper.
 */
class MeasureGiveViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind MEMBER m_first NOTIFY inputGiven)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* kinds READ kindRows CONSTANT)
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(int going READ going NOTIFY changed)
    Q_PROPERTY(bool more READ more NOTIFY changed)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed)
    Q_PROPERTY(QString alongText READ alongText NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* portals READ portals CONSTANT)
    Q_PROPERTY(int accepting READ accepting NOTIFY changed)
    Q_PROPERTY(QString portal READ portal WRITE setPortal NOTIFY changed)
    Q_PROPERTY(QString portalName READ portalName NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(Sending sending READ sending NOTIFY changed)
    Q_PROPERTY(QString sentText READ sentText NOTIFY changed)
    Q_PROPERTY(regie::ui::PaperOutput* paper READ paper CONSTANT)
    Q_PROPERTY(QString paperProblem READ paperProblem NOTIFY changed)

public:
    enum class Sending { No, Going, Sent, Waiting, Refused, Unsure, Failed };
    Q_ENUM(Sending)
    /** `key` of a care provider: measurements go there, after signing in, or not at all. */
    enum Taking { Takes, SignIn, TakesNone };
    Q_ENUM(Taking)
    static constexpr std::size_t kMostKindsOnPaper = 4;
    static constexpr std::size_t kMostAtOnce = 500; ///< measurements in one send

    explicit MeasureGiveViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }

    bool ready() const { return m_readSeries && m_readPortals; }
    int days() const { return m_days; } ///< so many up to today
    void setDays(int days);
    /** Kinds with a measurement of these days: `label`, `value` how many, `more` its id. */
    RowModel* kindRows() { return &m_kindRows; }
    QStringList chosen() const; ///< ids of kinds
    /** What goes, the newest first: `label` when, `value` what, with how it was measured in `more`. */
    RowModel* rows() { return &m_rows; }
    int going() const { return static_cast<int>(m_going.size()); }
    bool more() const { return m_shown < m_going.size(); } ///< not all of it stands in `rows`
    /** What of the choice does not go, and why; empty: all goes. */
    QString leftOut() const { return m_leftOut; }
    QString alongText() const; ///< what goes along with the values
    /** `label`: its name, `value`: why it cannot be chosen, `more`: its id, `technical`: it can. */
    RowModel* portals() { return &m_portalRows; }
    int accepting() const { return m_accepting; }
    QString portal() const { return m_portal; }
    void setPortal(const QString& id);
    QString portalName() const;
    bool canSend() const;
    Sending sending() const { return m_sending; }
    QString sentText() const { return m_sentText; }
    PaperOutput* paper() { return &m_paper; }
    QString paperProblem() const; ///< why there is no page of it; empty: there is

    Q_INVOKABLE void toggle(const QString& kind);
    Q_INVOKABLE void showMore();
    /** Puts what is shown in the outbox and sends it. */
    Q_INVOKABLE void send();
    Q_INVOKABLE QString reportName() const;

Q_SIGNALS:
    void inputGiven();
    void changed();

protected:
    void loadMeasure() override;

private:
    struct Going {
        const measure::Kind* kind = nullptr;
        const measure::Point* point = nullptr;
    };
    /** A series by plan that has an end: both of its averages belong on paper. */
    struct Week {
        measure::Plan plan;
        measure::Progress progress;
    };
    static Result<std::vector<Week>> readWeeks(store::Store& store,
                                               const measure::Kinds& kinds,
                                               Clock::Instant now,
                                               const time::Zone& zone);
    /** Whether it takes measurements as MedMij says, which are not those of every kind. */
    static bool isMedmij(const sync::Portal& portal);
    void readPortals();
    void showKinds();
    void showPortals();
    void showGoing();
    std::size_t gather(const PortalReading* to, bool medmij);
    void showRows(std::size_t shown);
    /** Another choice: what became of the one before does not stand beside it. */
    void forgetSent();
    void followSending();
    QStringList targetLines(const measure::Kind& kind) const;
    QStringList weekLines(const measure::Kind& kind) const;
    void showSent(const PortalReading& reading);
    std::vector<measure::Point> pointsOf(const measure::Series& series) const;
    const PortalReading* chosenPortal() const;
    QString howWords(const measure::Kind& kind, const measure::Measurement& measurement) const;
    MeasureSheet sheet() const;
    MeasureSheetPart partOf(const measure::Kind& kind,
                            const std::vector<measure::Point>& points) const;
    QStringList circumstances(const measure::Kind& kind,
                              const std::vector<measure::Point>& points) const;

    QString m_first;
    bool m_begun = false;
    bool m_readSeries = false;
    bool m_readPortals = false;
    int m_days = 30;
    std::vector<measure::Series> m_series;             ///< of a year, without those that have none
    std::vector<std::vector<measure::Point>> m_points; ///< of each series, those of the days chosen
    std::set<std::string> m_chosen;
    std::vector<Going> m_going; ///< newest first; points into m_points
    std::size_t m_shown = 0;
    QString m_leftOut;
    RowModel m_kindRows;
    RowModel m_rows;
    std::vector<PortalReading> m_readings;
    RowModel m_portalRows;
    int m_accepting = 0;
    QString m_portal;
    std::vector<measure::Target> m_targets;
    std::vector<Week> m_weeks;
    std::string m_person;
    std::string m_birthDate;
    Sending m_sending = Sending::No;
    QString m_sentText;
    QString m_sentTo;
    std::set<std::int64_t> m_sent; ///< rows of the outbox
    int m_sentCount = 0;
    PaperOutput m_paper{this};
};
} // namespace regie::ui
