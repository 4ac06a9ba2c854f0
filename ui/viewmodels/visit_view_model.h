// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/kept_answers.h"
#include "core/visit/page.h"
#include "core/visit/visits.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/visit_line_model.h"

#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace regie::ui
{
/**
 * Preparing a visit, and what came of it. What is typed is kept a moment later, as a version; nothing
 * leaves the record until savePdf().
 */
class VisitViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY inputsChanged)
    Q_PROPERTY(QString appointmentId READ appointmentId WRITE setAppointmentId NOTIFY inputsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString with READ with NOTIFY changed)
    Q_PROPERTY(bool ofAppointment READ ofAppointment NOTIFY changed)
    Q_PROPERTY(QString dateErrorText READ dateErrorText NOTIFY dateErrorChanged)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)
    Q_PROPERTY(Saving printing READ printing NOTIFY savingChanged)
    Q_PROPERTY(QStringList points READ points NOTIFY changed)
    Q_PROPERTY(QStringList marked READ marked NOTIFY changed)
    Q_PROPERTY(QString markedWhen READ markedWhen NOTIFY changed)
    Q_PROPERTY(bool hasRoom READ hasRoom NOTIFY changed)
    Q_PROPERTY(QStringList agreed READ agreed NOTIFY changed)
    Q_PROPERTY(QStringList goodQuestions READ goodQuestions NOTIFY changed)
    Q_PROPERTY(QString goodQuestionsCredit READ goodQuestionsCredit NOTIFY changed)
    Q_PROPERTY(QList<bool> asked READ asked NOTIFY changed)
    Q_PROPERTY(bool noAllergies READ noAllergies NOTIFY changed)
    Q_PROPERTY(bool knowsAllergies READ knowsAllergies NOTIFY changed)
    Q_PROPERTY(bool charts READ charts NOTIFY changed)
    Q_PROPERTY(QString layout READ layout NOTIFY changed)
    Q_PROPERTY(QStringList layouts READ layouts NOTIFY changed)
    Q_PROPERTY(QStringList layoutNames READ layoutNames NOTIFY changed)
    Q_PROPERTY(regie::ui::VisitLineModel* checks READ checks CONSTANT)
    Q_PROPERTY(regie::ui::VisitLineModel* blocks READ blocks CONSTANT)
    Q_PROPERTY(regie::ui::VisitLineModel* preview READ preview CONSTANT)
    Q_PROPERTY(QString key READ key NOTIFY loaded)
    Q_PROPERTY(QString video READ video NOTIFY changed)
    Q_PROPERTY(bool canOpenVideo READ canOpenVideo NOTIFY changed)
    Q_PROPERTY(QStringList videoChecks READ videoChecks NOTIFY changed)
    Q_PROPERTY(QString previewNote READ previewNote NOTIFY previewed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed)
    Q_PROPERTY(Saving saving READ saving NOTIFY savingChanged)
    Q_PROPERTY(QString saveErrorText READ saveErrorText NOTIFY savingChanged)

public:
    enum class Saving { No, Busy, Saved, Failed };
    Q_ENUM(Saving)

    explicit VisitViewModel(QObject* parent = nullptr);
    ~VisitViewModel() override;

    QString visitId() const { return m_id; }
    void setVisitId(const QString& id);
    QString appointmentId() const { return m_appointment; }
    void setAppointmentId(const QString& id);
    bool ready() const { return m_ready; }
    QString why() const { return QString::fromStdString(m_visit.why); }
    QString when() const;
    QString with() const { return QString::fromStdString(m_visit.with); }
    /** The id it has or will have: what belongs to it is kept by this. */
    QString key() const { return QString::fromStdString(m_visit.id); }
    QString video() const;
    /** Only a safe address is opened. */
    bool canOpenVideo() const { return video().startsWith(QLatin1String("https://")); }
    QStringList videoChecks() const; ///< what to see to before a talk by video
    bool ofAppointment() const { return !m_visit.appointment.empty(); }
    QString dateErrorText() const { return m_dateError; }
    bool canPrint() const;                         ///< this computer can be asked to print
    Saving printing() const { return m_printing; } ///< Saved: the printer has it
    QStringList points() const;                    ///< always three; empty ones are not said
    /** What the person ticked "I want to talk about this" of, the last time; and when that was. */
    QStringList marked() const { return m_marked; }
    QString markedWhen() const { return m_markedWhen; }
    bool hasRoom() const { return points().contains(QString()); } ///< for one more point
    QStringList agreed() const;                                   ///< always four
    QStringList goodQuestions() const;
    QString goodQuestionsCredit() const;
    QList<bool> asked() const;
    bool noAllergies() const { return m_visit.noAllergies; }
    /** The record holds some: then there is no saying that there are none. */
    bool knowsAllergies() const { return m_checks.countOf(QStringLiteral("allergy")) > 0; }
    bool charts() const { return m_visit.charts; }
    QString layout() const;
    QStringList layouts() const;
    QStringList layoutNames() const;
    VisitLineModel* checks() { return &m_checks; }
    VisitLineModel* blocks() { return &m_blocks; }
    VisitLineModel* preview() { return &m_preview; }
    QString previewNote() const { return m_previewNote; }
    bool canUndo() const { return m_canUndo; }
    bool canRedo() const { return m_canRedo; }
    QString suggestedName() const;
    Saving saving() const { return m_saving; }
    QString saveErrorText() const { return m_saveError; }

    /** One of "goal", "matters", "interpreter", "comesWith", "preferred", "understood", "told", "why", "with", "video". */
    Q_INVOKABLE QString text(const QString& key) const;
    Q_INVOKABLE void setText(const QString& key, const QString& text);
    /** One of "hearsBadly", "seesBadly", "readsWithDifficulty". */
    Q_INVOKABLE bool wish(const QString& key) const;
    Q_INVOKABLE void setWish(const QString& key, bool on);
    Q_INVOKABLE void setPoint(int index, const QString& text);
    /** Fills in the first empty point, unless it is one already. Gives its row; -1: there is no room. */
    Q_INVOKABLE int addPoint(const QString& text);
    Q_INVOKABLE void movePoint(int from, int to);
    Q_INVOKABLE void setAsked(int index, bool on);
    Q_INVOKABLE void setAgreed(int index, const QString& text);
    /** `state` as VisitLine::state; the same again takes it back. */
    Q_INVOKABLE void check(int row, const QString& state);
    /** How it is instead, in the person's words. */
    Q_INVOKABLE void setCheckNote(int row, const QString& note);
    /** The day of a visit without an appointment, as people write it. */
    Q_INVOKABLE void setDate(const QString& text);
    Q_INVOKABLE QString dateTyped() const;
    /** All of a group that nothing is said of yet are right. */
    Q_INVOKABLE void checkRest(const QString& group);
    Q_INVOKABLE void setNoAllergies(bool on);
    Q_INVOKABLE void setShown(int row, bool on);
    Q_INVOKABLE void moveBlock(int row, int to);
    Q_INVOKABLE void setLayout(const QString& id);
    Q_INVOKABLE void setCharts(bool on);
    /** Opens the address of the talk in the person's browser: only ever after a press. */
    Q_INVOKABLE void openVideo();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /** Keeps what was typed now, without waiting. */
    Q_INVOKABLE void keep();
    /** Makes the page, as it will be on paper, for `preview`. */
    Q_INVOKABLE void makePreview();
    Q_INVOKABLE void savePdf(const QUrl& target);
    /** Hands the page to the printer of this computer; no file of ours is left behind. */
    Q_INVOKABLE void print();

Q_SIGNALS:
    void inputsChanged();
    void loaded();
    void changed();
    void previewed();
    void savingChanged();
    void dateErrorChanged();

protected:
    void load() override;

private:
    struct Loaded;
    static Result<Loaded> readAll(store::Records& records,
                                  const std::string& id,
                                  const std::string& appointment,
                                  const terms::Terms& terms,
                                  Clock::Instant now,
                                  Language language,
                                  const std::vector<visit::Questionnaire>& asked);
    void show(Loaded loaded, unsigned edits);
    void showKept(const visit::KeptVisit& kept);
    void showVersion(const visit::KeptVisit& kept);
    bool dirty() const { return m_edits != m_keptEdits; }
    void keepThen(std::function<void()> then);
    void edited();
    void keepSoon();
    void fillBlocks();
    void fillChecks();
    void showPreview(const visit::Page& page);
    visit::Visit tidy() const;
    std::string* textOf(const QString& key);
    template<class Then>
    void withPage(Then then);
    void saved(const QString& error);
    void printed(bool well);
    const visit::Content* content() const;

    QString m_id; ///< empty until the first time it is kept; m_visit has its id before
    QString m_appointment;
    bool m_ready = false;
    visit::Visit m_visit;
    std::vector<VisitLine> m_checkable;
    QStringList m_marked;
    QString m_markedWhen;
    mutable std::optional<visit::Content> m_content;
    VisitLineModel m_checks;
    VisitLineModel m_blocks;
    VisitLineModel m_preview;
    QString m_previewNote;
    bool m_canUndo = false;
    bool m_canRedo = false;
    unsigned m_edits = 0;     ///< changes made here
    unsigned m_keptEdits = 0; ///< of those, the ones that are kept or no longer count
    bool m_loadAfter = false; ///< something to load waits until what was typed is kept
    QTimer m_later;
    Saving m_saving = Saving::No;
    QString m_saveError;
    QString m_dateError;
    Saving m_printing = Saving::No;
};
} // namespace regie::ui
