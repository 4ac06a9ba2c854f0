// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/entry.h"
#include "core/measure/plan.h"
#include "core/store/store.h"
#include "ui/text/date_entry.h"
#include "ui/viewmodels/measure/measure_models.h"
#include "ui/viewmodels/measure/measure_view_model.h"

#include <optional>
#include <string_view>
#include <vector>

namespace regie::ui
{
/**
 * Filling in a measurement, or correcting one. What cannot be is refused next to its field; what is
 * unlikely is asked back with the number as it was typed. What was kept can be taken back.
 */
class MeasureEntryViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(QString factId READ factId WRITE setFactId NOTIFY kindChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(bool correcting READ correcting NOTIFY loaded)
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(QString simpleTitle READ simpleTitle NOTIFY loaded)
    Q_PROPERTY(QString lastWords READ lastWords NOTIFY loaded)
    Q_PROPERTY(QString howTo READ howTo NOTIFY loaded)
    Q_PROPERTY(QString planWords READ planWords NOTIFY planChanged)
    Q_PROPERTY(int planLeft READ planLeft NOTIFY planChanged)
    Q_PROPERTY(int restSeconds READ restSeconds NOTIFY planChanged)
    Q_PROPERTY(int betweenSeconds READ betweenSeconds NOTIFY planChanged)
    Q_PROPERTY(regie::ui::MeasurePartModel* parts READ parts CONSTANT)
    Q_PROPERTY(regie::ui::MeasureChoiceModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString when READ when WRITE setWhen NOTIFY whenChanged)
    Q_PROPERTY(QString day READ day NOTIFY whenChanged)
    Q_PROPERTY(QString month READ month NOTIFY whenChanged)
    Q_PROPERTY(QString year READ year NOTIFY whenChanged)
    Q_PROPERTY(QString time READ time NOTIFY whenChanged)
    Q_PROPERTY(QString whenText READ whenText NOTIFY whenChanged)
    Q_PROPERTY(QString whenError READ whenError NOTIFY whenChanged)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY moreChanged)
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY moreChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool working READ working NOTIFY stateChanged)
    Q_PROPERTY(QString valueText READ valueText NOTIFY stateChanged)
    Q_PROPERTY(QString reasons READ reasons NOTIFY stateChanged)
    Q_PROPERTY(QString offer READ offer NOTIFY stateChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY stateChanged)
    Q_PROPERTY(bool takenBack READ takenBack NOTIFY stateChanged)

public:
    enum class State {
        Filling,
        Checked, ///< looked at and right, or unlikely with `reasons`; not kept yet
        Saved,
        Removed,
    };
    Q_ENUM(State)

    explicit MeasureEntryViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }
    ~MeasureEntryViewModel() override;

    QString kind() const { return m_kindId; }
    void setKind(const QString& kind);
    /** The measurement to correct; empty: a new one. */
    QString factId() const { return m_factId; }
    void setFactId(const QString& id);
    bool ready() const { return m_ready; }
    bool correcting() const { return m_before.has_value(); }
    QString title() const;
    QString simpleTitle() const;
    QString lastWords() const { return m_lastWords; } ///< the time before; empty: none in a year
    QString howTo() const { return m_howTo; }         ///< how to measure well; may be empty
    QString planWords() const { return m_planWords; } ///< of a series that asks for it now
    int planLeft() const { return m_planLeft; }       ///< readings it still asks for now
    int restSeconds() const { return m_rest; }        ///< to sit still before the first
    int betweenSeconds() const { return m_between; }
    MeasurePartModel* parts() { return &m_parts; }
    MeasureChoiceModel* choices() { return &m_choices; }
    /** "now", "today", "yesterday", "other" or, of one that is corrected, "kept". */
    QString when() const { return m_when; }
    void setWhen(const QString& when);
    QString day() const { return QString::fromStdString(m_date.day); }
    QString month() const { return QString::fromStdString(m_date.month); }
    QString year() const { return QString::fromStdString(m_date.year); }
    QString time() const { return QString::fromStdString(m_date.time); }
    QString whenText() const; ///< in words, as far as it can be told
    QString whenError() const { return m_whenError; }
    QString note() const { return m_note; }
    void setNote(const QString& note);
    QString device() const { return m_device; }
    void setDevice(const QString& device);
    State state() const { return m_state; }
    bool working() const { return m_working; }
    QString valueText() const { return m_valueText; } ///< what was filled in, with its unit
    QString reasons() const { return m_reasons; }     ///< why it is asked back; empty: it is not
    QString offer() const { return m_offerText; }     ///< what may have been meant; may be empty
    QString failure() const { return m_failure; }     ///< an error of no single field
    bool takenBack() const { return m_takenBack; }

    Q_INVOKABLE void setPart(int row, const QString& text);
    /** One step of the kind up (1) or down (-1), from what stands there or the time before. */
    Q_INVOKABLE void step(int row, int direction);
    /** Whether a number can stay so; else its error says what to do. */
    Q_INVOKABLE bool checkPart(int row);
    Q_INVOKABLE void choose(int row, int option);
    /** `part`: "day", "month", "year" or "time". */
    Q_INVOKABLE void setDatePart(const QString& part, const QString& text);
    Q_INVOKABLE bool checkWhen();
    /** Looks at it all without keeping it: Checked, or Filling with errors. */
    Q_INVOKABLE void look();
    /** Keeps it when it is likely, or when it was asked back already; else asks: Checked. */
    Q_INVOKABLE void save();
    /** Fills in what was offered and looks again. */
    Q_INVOKABLE void acceptOffer();
    /** Back to the numbers. */
    Q_INVOKABLE void change();
    Q_INVOKABLE void undo();
    /** Takes the measurement that is being corrected out. */
    Q_INVOKABLE void remove();
    /** The next reading: the same circumstances, empty numbers, now. */
    Q_INVOKABLE void again();
    /** The first number with an error; -1: none. */
    Q_INVOKABLE int firstProblem() const;

Q_SIGNALS:
    void kindChanged();
    void loaded();
    void planChanged();
    void whenChanged();
    void moreChanged();
    void stateChanged();
    /** Something that was typed cannot be. */
    void refused();

protected:
    void loadMeasure() override;
    bool follows() const override { return false; }

private:
    /** What is to be kept: one, or a blood pressure with the heart rate of the same meter. */
    using Entry = std::vector<measure::Measurement>;
    struct Read {
        std::optional<measure::Measurement> before;
        std::optional<measure::Measurement> last;
    };
    struct Answer {
        std::vector<measure::Verdict> verdicts;
        std::vector<std::string> kept; ///< facts; empty: nothing was kept
    };
    enum class Keep { No, WhenLikely, Anyhow };
    /** Choices that are no measure::Circumstance. */
    static constexpr auto kMoment = "moment";
    static constexpr auto kBy = "by";
    /** Stands on the meter of a blood pressure as well. */
    static constexpr std::string_view kPulse = "heart_rate";

    void show(const Read& read);
    void showParts();
    void showChoices();
    void fillChoice(const QString& id, const std::string& option);
    void readPlan();
    void showPlan(const measure::Plan& plan, const measure::Progress& progress);
    void splitTogether();
    std::optional<Entry> entry();
    std::optional<measure::ReadMoment> readWhen();
    void submit(Keep keep);
    void answered(const Answer& answer, const Entry& given);
    void changeIfChecked();
    void setState(State state);
    void clearSaid();
    void wipe();

    QString m_kindId;
    QString m_factId;
    bool m_ready = false;
    bool m_listening = false;
    MeasurePartModel m_parts;
    MeasureChoiceModel m_choices;
    std::optional<measure::Measurement> m_before; ///< that is corrected
    std::optional<measure::Measurement> m_last;
    QString m_lastWords;
    QString m_howTo;
    QString m_planWords;
    int m_planLeft = 0;
    int m_rest = 0;
    int m_between = 0;
    QString m_when = QStringLiteral("now");
    DateEntry m_date;
    QString m_whenError;
    QString m_note;
    QString m_device;
    State m_state = State::Filling;
    bool m_working = false;
    QString m_valueText;
    QString m_reasons;
    QString m_offerText;
    std::vector<measure::Value> m_offered;
    QString m_failure;
    bool m_takenBack = false;
    std::vector<std::string> m_kept;
};
} // namespace regie::ui
