// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/visits_view_model.h"

#include "core/time/partial_date.h"
#include "core/visit/asked_questionnaires.h"
#include "core/visit/content.h"
#include "core/visit/econsults.h"
#include "core/visit/kept_answers.h"
#include "core/visit/visits.h"
#include "ui/qt_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace regie::ui
{
namespace
{
constexpr int kFarthestVisit = 200;    ///< appointments looked at
constexpr std::size_t kMostComing = 5; ///< of them that are shown
constexpr std::size_t kMostPrepared = 20;

bool isOff(const record::Fact& fact)
{
    return fact.status == "cancelled" || fact.status == "noshow"
           || fact.status == "entered-in-error" || fact.status == "fulfilled";
}

QString joined(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + QStringLiteral(" · ") + other;
}
} // namespace

struct VisitsViewModel::Loaded {
    std::vector<store::StoredFact> appointments;
    std::vector<visit::KeptVisit> visits;
    struct Asked {
        std::string id;
        Words title;
        bool begun = false;
        std::optional<visit::ScorePoint> last;
        std::optional<record::FactDate> filled; ///< of one without a score
    };
    std::vector<Asked> questionnaires;
    std::vector<visit::AskedQuestionnaire> asked;
    std::vector<visit::KeptEConsult> questions;
};

void VisitsViewModel::load()
{
    const std::string today =
        QDateTime::fromMSecsSinceEpoch(app()->services().clock.now().time_since_epoch().count())
            .date()
            .toString(Qt::ISODate)
            .toStdString();
    read(
        [today, &files = app()->services().files](store::Records& records) -> Result<Loaded> {
            store::TimelineQuery coming;
            coming.kinds = {"appointment"};
            coming.since = today;
            coming.limit = kFarthestVisit;
            auto appointments = records.timeline(coming);
            auto all = visit::visits(records);
            const auto content = visit::Content::load(files);
            const auto half = visit::allKeptAnswers(records);
            auto tasks = visit::askedQuestionnaires(records);
            auto questions = visit::econsults(records);
            if (!tasks || !questions) {
                return fail(tasks ? questions.error() : tasks.error());
            }
            if (!appointments || !all || !content || !half) {
                return fail(!appointments ? appointments.error()
                            : !all        ? all.error()
                            : !content    ? content.error()
                                          : half.error());
            }
            Loaded loaded;
            loaded.appointments = std::move(appointments->facts);
            std::reverse(loaded.appointments.begin(), loaded.appointments.end());
            std::erase_if(loaded.appointments,
                          [](const store::StoredFact& fact) { return isOff(fact.fact); });
            loaded.appointments.resize(std::min(loaded.appointments.size(), kMostComing));
            loaded.visits = std::move(*all);
            loaded.asked = std::move(*tasks);
            loaded.questions = std::move(*questions);
            for (const visit::OwnQuestionnaire& own : content->questionnaires()) {
                const auto scores = visit::scoresOf(records, own.dutch);
                const auto filled = visit::filledOf(records, own.dutch);
                if (!scores || !filled) {
                    return fail(scores ? filled.error() : scores.error());
                }
                const bool begun =
                    std::any_of(half->begin(), half->end(), [&own](const auto& kept) {
                        return kept.filling.questionnaire().url == own.dutch.url;
                    });
                loaded.questionnaires.push_back(
                    {own.id,
                     own.title,
                     begun,
                     scores->empty() ? std::nullopt : std::optional(scores->back()),
                     filled->empty() ? std::nullopt : std::optional(filled->back().date)});
            }
            return loaded;
        },
        [this](const Loaded& loaded) { show(loaded); });
}

void VisitsViewModel::show(const Loaded& read)
{
    std::vector<VisitLine> coming;
    for (const store::StoredFact& fact : read.appointments) {
        const bool begun = std::any_of(
            read.visits.begin(), read.visits.end(), [&fact](const visit::KeptVisit& kept) {
                return kept.visit.appointment == fact.id;
            });
        const record::FactDate& date = fact.fact.date;
        coming.push_back({qt(fact.id),
                          app()->text(fact.fact.title),
                          joined(app()->dateText({date.start, {}, date.precision}),
                                 AppViewModel::shownText(fact.fact.provider)),
                          {},
                          {},
                          begun ? QStringLiteral("begun") : QString()});
    }
    std::vector<VisitLine> prepared;
    for (const visit::KeptVisit& kept : read.visits) {
        const bool listed =
            std::any_of(coming.begin(), coming.end(), [&kept](const VisitLine& line) {
                return line.key.toStdString() == kept.visit.appointment;
            });
        if (listed || prepared.size() >= kMostPrepared) {
            continue;
        }
        const auto date = time::PartialDate::parse(kept.visit.date);
        prepared.push_back(
            {qt(kept.visit.id),
             //: A visit that was prepared, of which the person did not say what it is about
             kept.visit.why.empty() ? tr("A visit") : qt(kept.visit.why),
             joined(date ? app()->text(date->words()) : QString(), qt(kept.visit.with)),
             {},
             {},
             kept.visit.isFinished() ? QStringLiteral("done") : QString()});
    }
    std::vector<VisitLine> asked;
    for (const Loaded::Asked& each : read.questionnaires) {
        QString said;
        if (each.begun) {
            //: Below the name of a questionnaire that was left half way
            said = tr("You began. Go on where you were.");
        } else if (each.last) {
            const QLocale locale;
            //: Below the name of a questionnaire: %1 is a day, %2 of %3 the score then
            said = tr("Last time, %1: %2 of %3")
                       .arg(app()->dateText(each.last->date),
                            locale.toString(each.last->score.value, 'g', 6),
                            locale.toString(each.last->score.most, 'g', 6));
        } else if (each.filled) {
            //: Below the name of a questionnaire without a score; %1 is a day
            said = tr("Last time: %1").arg(app()->dateText(*each.filled));
        } else {
            //: Below the name of a questionnaire
            said = tr("You did not fill this in yet.");
        }
        asked.push_back({qt(each.id),
                         app()->text(each.title),
                         said,
                         {},
                         {},
                         each.begun ? QStringLiteral("begun") : QString()});
    }
    std::vector<VisitLine> tasks;
    for (const visit::AskedQuestionnaire& each : read.asked) {
        QString said;
        if (each.problem) {
            //: Below the name of a questionnaire of a care provider
            said = tr("Regie cannot show this one. Ask your care provider for another way.");
        } else if (each.state == visit::AskedState::Answered) {
            //: Below the name of a questionnaire of a care provider
            said = tr("You filled this in.");
        } else if (each.state == visit::AskedState::Begun) {
            //: Below the name of a questionnaire that was left half way
            said = tr("You began. Go on where you were.");
        } else {
            //: Below the name of a questionnaire of a care provider
            said = tr("You did not fill this in yet.");
        }
        tasks.push_back({qt(each.task.id),
                         AppViewModel::shownText(each.title),
                         joined(AppViewModel::shownText(each.from), said),
                         {},
                         {},
                         each.problem ? QStringLiteral("unreadable")
                                      : QString::fromUtf8(askedStateName(each.state).data())});
    }
    std::vector<VisitLine> questions;
    for (const visit::KeptEConsult& kept : read.questions) {
        const visit::EConsult& consult = kept.consult;
        const bool done = !consult.reply.empty();
        //: Below a question in writing
        const QString said = done                     ? tr("You have an answer.")
                             : consult.sentOn.empty() ? //: Below a question in writing
                                 tr("Not given to anyone yet.")
                                                      : //: Below a question in writing
                                 tr("You made a file of it.");
        questions.push_back({qt(consult.id),
                             qt(consult.subject.empty() ? consult.question : consult.subject),
                             joined(qt(consult.to), said),
                             {},
                             {},
                             done ? QStringLiteral("done") : QString()});
    }
    m_asked.replace(std::move(tasks));
    m_questions.replace(std::move(questions));
    m_coming.replace(std::move(coming));
    m_prepared.replace(std::move(prepared));
    m_questionnaires.replace(std::move(asked));
    m_ready = true;
    Q_EMIT loaded();
}
} // namespace regie::ui
