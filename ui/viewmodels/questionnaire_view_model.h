// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/task_answers.h"
#include "core/visit/asked_questionnaires.h"
#include "core/visit/content.h"
#include "core/visit/filling.h"
#include "core/visit/kept_answers.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/question_model.h"

#include <QStringList>
#include <QTimer>

#include <optional>

namespace regie::ui
{
/**
 * Filling in a questionnaire of the program, or one that a care provider asks for. What was left half way
 * is there again; what is answered is kept a moment later; finish() makes it part of the record, and only
 * send() lets answers go to the care provider. A score is told, never what it would mean.
 */
class QuestionnaireViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString questionnaireId READ questionnaireId WRITE setQuestionnaireId NOTIFY
                   questionnaireIdChanged REQUIRED)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(regie::ui::QuestionModel* questions READ questions CONSTANT)
    Q_PROPERTY(int open READ open NOTIFY changed)
    Q_PROPERTY(bool resumed READ resumed NOTIFY changed)
    Q_PROPERTY(bool helps READ helps NOTIFY changed)
    Q_PROPERTY(QString helpTitle READ helpTitle NOTIFY changed)
    Q_PROPERTY(QString helpText READ helpText NOTIFY changed)
    Q_PROPERTY(bool finished READ finished NOTIFY changed)
    Q_PROPERTY(QString factId READ factId NOTIFY changed)
    Q_PROPERTY(QString scoreText READ scoreText NOTIFY changed)
    Q_PROPERTY(QStringList earlier READ earlier NOTIFY changed)
    Q_PROPERTY(bool hasTimes READ hasTimes NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString sentText READ sentText NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(bool canReply READ canReply NOTIFY changed)
    Q_PROPERTY(QString saidText READ saidText NOTIFY changed)
    Q_PROPERTY(bool declined READ declined NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    Q_PROPERTY(QString removedText READ removedText NOTIFY changed)

public:
    explicit QuestionnaireViewModel(QObject* parent = nullptr);
    ~QuestionnaireViewModel() override;

    /** Of one of the program, or the fact of a Task that asks for one. */
    QString questionnaireId() const { return m_questionnaire; }
    void setQuestionnaireId(const QString& id);
    bool ready() const { return m_filling.has_value(); }
    QString title() const;
    QuestionModel* questions() { return &m_questions; }
    int open() const; ///< questions that still need an answer
    bool resumed() const { return m_resumed; }
    bool helps() const { return m_filling && m_filling->showsHelpCard(); }
    QString helpTitle() const { return say("help.113.title"); }
    QString helpText() const { return say("help.113"); }
    bool finished() const { return !m_fact.isEmpty(); }
    QString factId() const { return m_fact; } ///< of what finish() kept
    QString scoreText() const;
    /** Its numbers were filled in before: QuestionnaireTimesViewModel shows them, and `earlier` none. */
    bool hasTimes() const { return m_hasTimes; }
    QString emptyText() const; ///< why finish() kept nothing; empty: it was not asked to
    QString from() const { return m_from; } ///< the care provider that asks; empty: nobody
    /** It is filled in, was asked for, and did not go yet. */
    bool canSend() const { return m_task.has_value() && finished() && m_sent.isEmpty(); }
    QString sentText() const { return m_sent; }       ///< how far sending is, in words
    QStringList earlier() const { return m_earlier; } ///< a line for each time before, newest first
    QString problemText() const
    {
        return m_problem;
    } ///< why one that was asked for cannot be shown
    /** The care provider asks, and was not told yet whether the person does it. */
    bool canReply() const { return m_task.has_value() && m_mayReply && !finished(); }
    QString saidText() const { return m_said; }  ///< what the care provider was told, in words
    bool declined() const { return m_declined; } ///< that the person does not do it
    bool canTakeBack() const { return m_waiting.has_value(); } ///< it did not go yet
    /** One of a group that was taken away a moment ago, and can come back; empty: none. */
    QString removedText() const { return m_removed; }

    /** Chooses one; of a question with several answers: on or off. */
    Q_INVOKABLE void choose(int row, int choice);
    Q_INVOKABLE void type(int row, const QString& text);
    /** Chooses the number of a scale that is nearest. */
    Q_INVOKABLE void setNumber(int row, double number);
    /** Nothing is chosen any more. */
    Q_INVOKABLE void clearNumber(int row);
    Q_INVOKABLE void setMarked(int row, bool marked);
    /** Keeps what was answered now, without waiting. */
    Q_INVOKABLE void keep();
    /** Into the record, or says next to each question what is missing. */
    Q_INVOKABLE void finish();
    /** Throws away what was answered so far. */
    Q_INVOKABLE void startAgain();
    /** Puts the answers in the outbox: they go with the next fetching. */
    Q_INVOKABLE void send();
    /** Tells the care provider that asks whether the person does it: goes with the next fetching. */
    Q_INVOKABLE void reply(bool accepts);
    /** Takes back what was told, while it did not go. */
    Q_INVOKABLE void takeBack();
    /** One more of QuestionLine::mores of `row`; gives the row of its first question. */
    Q_INVOKABLE int addOne(int row, int which);
    /** Takes away one of QuestionLine::ones of `row`, with its answers. */
    Q_INVOKABLE void removeOne(int row, int which);
    /** Brings back what removeOne() took, as long as nothing else was answered since. */
    Q_INVOKABLE void bringBackOne();
    /** The row of the first question that something is missing or wrong about; -1: none. */
    Q_INVOKABLE int firstProblem() const;

Q_SIGNALS:
    void questionnaireIdChanged();
    void changed();
    void refused(); ///< finish() could not: see firstProblem()

protected:
    void load() override;

private:
    /** How far what goes to the care provider is. */
    struct Underway {
        std::optional<sync::OutboxItem> answers;
        std::optional<sync::SaidToTask> said;
        bool mayReply = false;
    };
    struct Loaded {
        std::optional<visit::KeptAnswers> kept;
        std::vector<visit::ScorePoint> scores;
        std::vector<visit::FilledPoint> before;         ///< where there are no scores
        std::vector<visit::ScaleDay> times;             ///< of what is chosen along a line
        std::optional<visit::AskedQuestionnaire> asked; ///< by a care provider
        std::optional<visit::Filling> filled;           ///< with the answers that are in the record
    };
    static Result<Loaded> readAsked(store::Records& records, const std::string& task);
    QString say(const char* key) const;
    void show(Loaded loaded);
    bool dirty() const { return m_edits != m_keptEdits; }
    void wasKept(unsigned edits);
    void answered(const std::string& path, std::vector<visit::Answer> answers);
    void fill();
    QuestionLine lineOf(const visit::Place& place) const;
    QString stateText(const sync::OutboxItem& item) const;
    QString saidWords(const sync::SaidToTask& said) const;
    void showProblem(const visit::AskedQuestionnaire& asked);
    static Result<Underway> underway(store::Store& store, const store::StoredFact& task);
    void showUnderway(const Underway& underway);
    void lookAtOutbox();
    void tellGroups(std::vector<QuestionLine>& lines,
                    const std::vector<visit::Place>& places) const;
    std::vector<std::size_t> onesAt(const visit::Place& place, const visit::Place* above) const;
    std::vector<std::size_t> moresAt(const visit::Place& place, const visit::Place* below) const;
    void changedGroups();
    QString errorOf(const visit::Place& place) const;
    std::optional<visit::Place> placeAt(int row) const;
    std::vector<visit::Place> shownPlaces() const;
    void tellScale(QuestionLine& line, const visit::Place& place) const;
    void tellEarlier(Loaded& loaded);
    static QString scoreWords(const visit::Score& score);

    QString m_questionnaire;
    std::optional<visit::Content> m_content;
    std::optional<visit::Filling> m_filling;
    std::string m_draft;      ///< id; empty: nothing kept yet
    unsigned m_edits = 0;     ///< changes made here
    unsigned m_keptEdits = 0; ///< of those, the ones that are kept
    bool m_loadAfter = false; ///< something to load waits until the answers are kept
    bool m_resumed = false;
    bool m_asked = false;     ///< finish() was pressed: what is missing is told
    bool m_finishing = false; ///< on its way into the record
    QString m_fact;
    QString m_from;
    QString m_sent;
    std::optional<store::StoredFact> m_task; ///< of the care provider that asks
    bool m_cannotShow = false;               ///< what is asked for cannot be shown here
    QString m_askedTitle;                    ///< of that
    sync::TaskReply m_refusal =
        sync::TaskReply::Rejected; ///< what is told when the person does not
    QString m_problem;
    bool m_taskOpen = false; ///< it still asks, as far as it says itself
    bool m_mayReply = false;
    bool m_declined = false;
    QString m_said;
    std::optional<sync::OutboxItem> m_waiting; ///< what was told and did not go yet
    std::optional<visit::Filling> m_before;    ///< as it was when one of a group was taken away
    QString m_removed;
    QStringList m_earlier;
    bool m_hasTimes = false;
    bool m_triedEmpty = false;               ///< finish() was pressed with nothing answered
    std::optional<visit::ScaleDay> m_latest; ///< the time before
    QuestionModel m_questions;
    QTimer m_later;
};
} // namespace regie::ui
