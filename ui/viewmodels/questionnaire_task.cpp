// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire that a care provider asks for: what it is told, and how far that is.
#include "ui/qt_text.h"
#include "ui/viewmodels/questionnaire_view_model.h"

namespace regie::ui
{
void QuestionnaireViewModel::showProblem(const visit::AskedQuestionnaire& asked)
{
    m_askedTitle = AppViewModel::shownText(asked.title);
    const bool absent = asked.problem->code == ErrorCode::NotFound;
    // MedMij Questionnaires 2.0: failed where the questionnaire cannot be had, rejected where it cannot be shown.
    m_refusal = absent ? sync::TaskReply::Failed : sync::TaskReply::Rejected;
    m_problem = absent
                    ? //: A care provider asks for a questionnaire, but the questions are not there
                    tr("The questions did not come along. Fetch again, or ask your care provider.")
                    : //: A care provider asks for a questionnaire that cannot be shown
                    tr("Regie cannot show these questions well. Ask your care provider for another "
                       "way.");
    lookAtOutbox();
    Q_EMIT changed();
}

Result<QuestionnaireViewModel::Underway> QuestionnaireViewModel::underway(
    store::Store& store,
    const store::StoredFact& task)
{
    auto answers = sync::taskAnswersInOutbox(store.connection(), task);
    auto said = sync::saidToTask(store.connection(), task);
    const auto may = sync::mayReplyToTask(store, task);
    if (!answers || !said || !may) {
        return fail(!answers ? answers.error() : !said ? said.error() : may.error());
    }
    return Underway{std::move(*answers), std::move(*said), *may};
}

/** How far sending is: asked of the store, which alone knows the outbox. */
void QuestionnaireViewModel::lookAtOutbox()
{
    write([task = *m_task](store::Store& store,
                           const std::stop_token&) { return underway(store, task); },
          [this](const Underway& now) { showUnderway(now); });
}

void QuestionnaireViewModel::showUnderway(const Underway& now)
{
    const auto& [answers, said, mayReply] = now;
    const bool going = answers && answers->state != sync::OutboxState::Refused;
    const bool told = said && said->item.state != sync::OutboxState::Refused;
    m_sent = going ? stateText(*answers) : QString();
    m_mayReply = mayReply && m_taskOpen;
    m_said = said ? saidWords(*said) : QString();
    m_declined = told && said->reply != sync::TaskReply::Accepted;
    m_waiting.reset();
    if (told
        && (said->item.state == sync::OutboxState::ToSend
            || said->item.state == sync::OutboxState::Concept)) {
        m_waiting = said->item;
    }
    Q_EMIT changed();
}

QString QuestionnaireViewModel::saidWords(const sync::SaidToTask& said) const
{
    const bool accepts = said.reply == sync::TaskReply::Accepted;
    switch (said.item.state) {
    case sync::OutboxState::Concept:
    case sync::OutboxState::ToSend:
        return accepts ? //: A questionnaire of a care provider: what it will be told
                   tr("You say: I will fill this in. It goes the next time you fetch.")
                       : //: A questionnaire of a care provider: what it will be told
                   tr("You say: I will not fill this in. It goes the next time you fetch.");
    case sync::OutboxState::Sent:
        return accepts ? //: A questionnaire of a care provider: what it was told
                   tr("Your care provider knows that you will fill this in.")
                       : //: A questionnaire of a care provider: what it was told
                   tr("Your care provider knows that you will not fill this in. Do you want to "
                      "after all? Then tell your care provider.");
    case sync::OutboxState::Refused:
        //: A questionnaire of a care provider: it did not take "I will (not) fill this in"
        return tr("Your care provider did not take what you said about this.");
    case sync::OutboxState::Unknown:
        //: A questionnaire of a care provider: no answer came whether "I will (not)" arrived
        return tr("It is not sure that your care provider knows what you said. Regie asks the next "
                  "time you fetch.");
    }
    return {};
}

void QuestionnaireViewModel::reply(bool accepts)
{
    if (!canReply() || busy() || (accepts && m_cannotShow)) {
        return;
    }
    const sync::TaskReply wanted = accepts ? sync::TaskReply::Accepted : m_refusal;
    write(
        [task = *m_task, wanted](store::Store& store, const std::stop_token&) -> Result<Underway> {
            const auto put = sync::sendTaskReply(store, task, wanted);
            return put ? underway(store, task) : Result<Underway>(fail(put.error()));
        },
        [this](const Underway& now) { showUnderway(now); });
}

void QuestionnaireViewModel::takeBack()
{
    if (!m_waiting || busy()) {
        return;
    }
    write(
        [task = *m_task, item = *m_waiting](store::Store& store,
                                            const std::stop_token&) -> Result<Underway> {
            const auto taken = sync::takeFromOutbox(store, item);
            // It went meanwhile: then that is what is shown.
            return taken || taken.error().code == ErrorCode::InvalidArgument
                       ? underway(store, task)
                       : Result<Underway>(fail(taken.error()));
        },
        [this](const Underway& now) { showUnderway(now); });
}

QString QuestionnaireViewModel::stateText(const sync::OutboxItem& item) const
{
    switch (item.state) {
    case sync::OutboxState::Concept:
    case sync::OutboxState::ToSend:
        //: A questionnaire of a care provider: the answers wait to be sent
        return tr("Your answers are ready to go. They go the next time you fetch.");
    case sync::OutboxState::Sent:
        //: A questionnaire of a care provider: the answers were sent
        return tr("Your care provider has your answers.");
    case sync::OutboxState::Refused: return {};
    case sync::OutboxState::Unknown:
        //: A questionnaire of a care provider: no answer came whether they arrived
        return tr("It is not sure that your answers arrived. Regie asks the next time you fetch.");
    }
    return {};
}

void QuestionnaireViewModel::send()
{
    if (!canSend() || busy()) {
        return;
    }
    write(
        [task = *m_task, fact = m_fact.toStdString()](
            store::Store& store, const std::stop_token&) -> Result<sync::OutboxItem> {
            const auto stored = store.records().fact(fact);
            if (!stored) {
                return fail(stored.error());
            }
            const auto response = store.records().resourceOf(*stored);
            return response ? sync::sendTaskAnswers(store, task, response->body)
                            : Result<sync::OutboxItem>(fail(response.error()));
        },
        [this](const sync::OutboxItem& item) {
            m_sent = stateText(item);
            m_mayReply = false;
            Q_EMIT changed();
        });
}

} // namespace regie::ui
