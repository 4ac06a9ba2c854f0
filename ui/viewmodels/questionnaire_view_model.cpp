// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/questionnaire_view_model.h"

#include "core/base/uuid.h"
#include "core/visit/typed_answer.h"
#include "ui/qt_text.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace regie::ui
{
namespace
{
using visit::Answer;
using visit::ItemType;

constexpr int kWaitToKeepAnswers = 800; ///< ms after the last answer before it is kept

bool isDay(ItemType type)
{
    return type == ItemType::Date || type == ItemType::DateTime;
}

/** A day as FHIR spells it, as people write it; anything else as it is. */
QString writtenDay(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && text.size() == 10 ? day.toString(QStringLiteral("d-M-yyyy")) : text;
}

/** A number or a day ("24-3-2026") as people type it, as FHIR spells it. */
std::string spelled(ItemType type, const QString& text)
{
    QString typed = text.trimmed();
    if (type == ItemType::Decimal || type == ItemType::Quantity) {
        typed.replace(u',', u'.');
    }
    static const QRegularExpression kDay(
        QStringLiteral("^(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4})$"));
    const auto day = isDay(type) ? kDay.match(typed) : QRegularExpressionMatch();
    if (day.hasMatch()) {
        typed = QStringLiteral("%1-%2-%3")
                    .arg(day.captured(3),
                         day.captured(2).rightJustified(2, u'0'),
                         day.captured(1).rightJustified(2, u'0'));
    }
    return typed.toStdString();
}
} // namespace

QuestionnaireViewModel::QuestionnaireViewModel(QObject* parent) : PageViewModel(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kWaitToKeepAnswers);
    connect(&m_later, &QTimer::timeout, this, &QuestionnaireViewModel::keep);
    connect(
        this, &PageViewModel::busyChanged, this, [this] { m_finishing = m_finishing && busy(); });
}

QuestionnaireViewModel::~QuestionnaireViewModel()
{
    // What is on its way into the record keeps itself first: see finish().
    if (dirty() && !m_finishing && app() != nullptr && m_filling) {
        // The page goes: what was answered just now is kept all the same.
        app()->record().write(
            app(),
            [filling = *m_filling, id = m_draft](store::Store& store, const std::stop_token&) {
                return visit::keepAnswers(store, filling, id);
            },
            [](const auto&) {});
    }
}

void QuestionnaireViewModel::setQuestionnaireId(const QString& id)
{
    if (id != m_questionnaire) {
        m_questionnaire = id;
        Q_EMIT questionnaireIdChanged();
        inputChanged();
    }
}

QString QuestionnaireViewModel::say(const char* key) const
{
    return m_content ? qt(m_content->say(app()->language(), key)) : QString();
}

QString QuestionnaireViewModel::title() const
{
    return m_filling ? AppViewModel::shownText(m_filling->questionnaire().title) : m_askedTitle;
}

Result<QuestionnaireViewModel::Loaded> QuestionnaireViewModel::readAsked(store::Records& records,
                                                                         const std::string& task)
{
    Loaded loaded;
    auto asked = visit::askedQuestionnaire(records, task);
    if (!asked) {
        return fail(asked.error());
    }
    if (asked->problem) {
        loaded.asked = std::move(*asked); // it can be told that this does not go
        return loaded;
    }
    if (asked->state == visit::AskedState::Answered) {
        const auto fact = records.fact(asked->answers);
        const auto response =
            fact ? records.resourceOf(*fact) : Result<fhir::Resource>(fail(fact.error()));
        if (!response) {
            return fail(response.error());
        }
        loaded.filled.emplace(*asked->questionnaire);
        loaded.filled->takeResponse(*response->root);
    } else {
        auto kept = visit::answersSoFar(records, task);
        if (!kept) {
            return fail(kept.error());
        }
        loaded.kept = std::move(*kept);
    }
    loaded.asked = std::move(*asked);
    return loaded;
}

void QuestionnaireViewModel::load()
{
    if (dirty() || m_finishing) {
        // Another language, or once more after an error: what was answered goes first.
        m_loadAfter = true;
        keep();
        return;
    }
    if (!m_content) {
        auto content = visit::Content::load(app()->services().files);
        if (content) {
            m_content.emplace(std::move(*content));
        }
    }
    const visit::OwnQuestionnaire* own =
        m_content ? m_content->questionnaire(m_questionnaire.toStdString()) : nullptr;
    const auto asked = own == nullptr
                           ? std::optional<visit::Questionnaire>()
                           : std::optional<visit::Questionnaire>(own->in(app()->language()));
    if (asked && !finished()) {
        m_filling.emplace(*asked);
        m_draft.clear();
    }
    read(
        [asked, id = m_questionnaire.toStdString()](store::Records& records) -> Result<Loaded> {
            Loaded loaded;
            if (!asked) {
                return readAsked(records, id);
            }
            auto all = visit::allKeptAnswers(records);
            auto scores = visit::scoresOf(records, *asked);
            auto filled = visit::filledOf(records, *asked);
            auto times = visit::scalesOf(records, *asked);
            if (!all || !scores || !filled || !times) {
                return fail(!all      ? all.error()
                            : !scores ? scores.error()
                            : !filled ? filled.error()
                                      : times.error());
            }
            loaded.times = std::move(*times);
            for (visit::KeptAnswers& kept : *all) {
                if (!loaded.kept && kept.filling.questionnaire().url == asked->url) {
                    loaded.kept.emplace(std::move(kept));
                }
            }
            loaded.scores = std::move(*scores);
            if (loaded.scores.empty()) {
                loaded.before = std::move(*filled);
            }
            return loaded;
        },
        [this](Loaded loaded) { show(std::move(loaded)); });
}

void QuestionnaireViewModel::show(Loaded loaded)
{
    if (loaded.asked) {
        m_task = loaded.asked->task;
        m_from = AppViewModel::shownText(loaded.asked->from);
        m_draft = visit::answersIdOf(m_task->id);
        const std::string& status = loaded.asked->status;
        m_taskOpen = status == "requested" || status == "received" || status == "ready";
        m_cannotShow = loaded.asked->problem.has_value();
        m_problem.clear(); // what did not come along may have come since
        m_refusal = sync::TaskReply::Rejected;
        if (m_cannotShow) {
            m_taskOpen = m_taskOpen && loaded.asked->state != visit::AskedState::Answered;
            showProblem(*loaded.asked);
            return;
        }
        m_filling.emplace(*loaded.asked->questionnaire);
        if (loaded.filled) {
            m_fact = qt(loaded.asked->answers);
            m_filling = std::move(loaded.filled);
        }
        lookAtOutbox();
    }
    m_resumed = loaded.kept.has_value() && m_fact.isEmpty();
    if (m_resumed) {
        m_filling.emplace(std::move(loaded.kept->filling));
        m_draft = loaded.kept->id;
    }
    tellEarlier(loaded);
    fill();
}

QString QuestionnaireViewModel::errorOf(const visit::Place& place) const
{
    const auto problem = m_filling->problemOf(place);
    if (!problem) {
        return {};
    }
    switch (*problem) {
    case visit::AnswerProblem::Missing:
        //: Next to a question of a questionnaire
        return m_asked ? tr("This question still needs an answer.") : QString();
    case visit::AnswerProblem::TooMany:
        //: Next to a question of a questionnaire
        return tr("One answer is enough here.");
    case visit::AnswerProblem::WrongType:
    case visit::AnswerProblem::NotAChoice:
        //: Next to a question of a questionnaire
        return tr("Regie does not understand this answer. Write it another way.");
    case visit::AnswerProblem::TooLow:
        //: Next to a question of a questionnaire; %1 is a number
        return tr("The lowest number here is %1.")
            .arg(QLocale().toString(place.item->minimum.value_or(0), 'g', 6));
    case visit::AnswerProblem::TooHigh:
        //: Next to a question of a questionnaire; %1 is a number
        return tr("The highest number here is %1.")
            .arg(QLocale().toString(place.item->maximum.value_or(0), 'g', 6));
    case visit::AnswerProblem::TooLong:
        //: Next to a question of a questionnaire
        return tr("This is too long. Make it shorter.");
    case visit::AnswerProblem::TooPrecise:
        //: Next to a question of a questionnaire
        return tr("Use fewer digits after the comma.");
    }
    return {};
}

QuestionLine QuestionnaireViewModel::lineOf(const visit::Place& place) const
{
    const visit::Item& item = *place.item;
    QuestionLine line;
    line.path = qt(place.path);
    line.text =
        AppViewModel::shownText(item.prefix.empty() ? item.text : item.prefix + " " + item.text);
    const std::vector<Answer>& given = m_filling->answers(place.path);
    line.answered = !given.empty();
    if (item.type == ItemType::Display) {
        line.form = QStringLiteral("text");
        return line;
    }
    if (item.slider && !item.readOnly) {
        tellScale(line, place);
    } else if (visit::isChosen(item)) {
        line.form = QStringLiteral("choice");
        for (const Answer& option : visit::choicesOf(item)) {
            line.choices.append(
                item.type != ItemType::Boolean ? AppViewModel::shownText(option.text)
                : option.text == "true"        ? //: Answer to a question of a questionnaire
                    tr("Yes")
                                        : //: Answer to a question of a questionnaire
                    tr("No"));
            line.chosen.append(
                std::any_of(given.begin(), given.end(), [&option](const Answer& answer) {
                    return visit::sameAnswer(answer, option);
                }));
        }
    } else {
        line.form = visit::typedAnswerName(item.type) == nullptr || item.readOnly
                        ? QStringLiteral("other")
                    : item.type == ItemType::Text ? QStringLiteral("lines")
                                                  : QStringLiteral("typed");
        line.typed = given.empty() ? QString() : qt(given.front().text);
        if (isDay(item.type)) {
            line.typed = writtenDay(line.typed);
            //: Below a question of a questionnaire that asks for a day
            line.hint = tr("For example: 24-3-2026.");
        }
    }
    line.error = errorOf(place);
    line.helps = m_filling->showsHelpCard()
                 && std::find(item.codes.begin(), item.codes.end(), "http://loinc.org|44260-8")
                        != item.codes.end();
    return line;
}

void QuestionnaireViewModel::fill()
{
    std::vector<QuestionLine> lines;
    QString above;
    const std::vector<visit::Place> places = shownPlaces();
    for (const visit::Place& place : places) {
        QuestionLine line = lineOf(place);
        const QString group =
            place.groups.empty() ? QString() : AppViewModel::shownText(place.groups.back()->text);
        line.group = group;
        line.heading = group == above ? QString() : group;
        above = group;
        lines.push_back(std::move(line));
    }
    tellGroups(lines, places);
    m_questions.show(std::move(lines));
    Q_EMIT changed();
}

void QuestionnaireViewModel::choose(int row, int choice)
{
    const auto place = placeAt(row);
    if (!place || !visit::isChosen(*place->item) || finished() || m_finishing) {
        return;
    }
    const std::vector<Answer> options = visit::choicesOf(*place->item);
    if (choice < 0 || static_cast<std::size_t>(choice) >= options.size()) {
        return;
    }
    const Answer& option = options[static_cast<std::size_t>(choice)];
    std::vector<Answer> given = m_filling->answers(place->path);
    const auto there = std::find_if(given.begin(), given.end(), [&option](const Answer& each) {
        return visit::sameAnswer(each, option);
    });
    // The same again takes an answer away.
    if (there != given.end()) {
        given.erase(there);
    } else if (place->item->repeats) {
        given.push_back(option);
    } else {
        given = {option};
    }
    answered(place->path, std::move(given));
}

void QuestionnaireViewModel::type(int row, const QString& text)
{
    const auto place = placeAt(row);
    const char* name = place ? visit::typedAnswerName(place->item->type) : nullptr;
    if (name == nullptr || finished() || m_finishing) {
        return;
    }
    const std::string typed = spelled(place->item->type, text);
    std::vector<Answer> given;
    if (!typed.empty()) {
        given.push_back({name, typed, {}, {}, place->item->unit});
    }
    answered(place->path, std::move(given));
}

void QuestionnaireViewModel::answered(const std::string& path, std::vector<Answer> answers)
{
    if (!m_filling->answer(path, std::move(answers))) {
        return;
    }
    m_before.reset();
    m_removed.clear();
    ++m_edits;
    m_later.start();
    fill();
}

int QuestionnaireViewModel::open() const
{
    return m_filling ? static_cast<int>(m_filling->problems().size()) : 0;
}

int QuestionnaireViewModel::firstProblem() const
{
    const std::vector<visit::Place> places =
        m_filling ? shownPlaces() : std::vector<visit::Place>();
    const auto first = std::find_if(places.begin(), places.end(), [this](const auto& place) {
        return m_filling->problemOf(place).has_value();
    });
    return first == places.end() ? -1 : static_cast<int>(first - places.begin());
}

void QuestionnaireViewModel::keep()
{
    m_later.stop();
    if (!dirty() || !m_filling || m_finishing) {
        return;
    }
    if (m_draft.empty()) {
        m_draft = newUuid(app()->services().random);
    }
    write(
        [filling = *m_filling, id = m_draft](store::Store& store, const std::stop_token&) {
            return visit::keepAnswers(store, filling, id);
        },
        [this, edits = m_edits](const std::string&) { wasKept(edits); });
}

/** The changes up to `edits` are kept; what waited for that is loaded now. */
void QuestionnaireViewModel::wasKept(unsigned edits)
{
    m_keptEdits = edits;
    if (m_loadAfter && !dirty()) {
        m_loadAfter = false;
        load();
    }
}

void QuestionnaireViewModel::finish()
{
    if (!m_filling || finished() || m_finishing) {
        return;
    }
    if (!m_filling->isComplete()) {
        m_asked = true;
        keep();
        fill();
        Q_EMIT refused();
        return;
    }
    if (m_filling->isEmpty()) {
        m_triedEmpty = true;
        Q_EMIT changed();
        return;
    }
    m_later.stop();
    m_finishing = true;
    if (m_draft.empty()) {
        m_draft = newUuid(app()->services().random);
    }
    write(
        [filling = *m_filling, id = m_draft](store::Store& store,
                                             const std::stop_token&) -> Result<store::StoredFact> {
            // First as they are: whatever goes wrong after this, the answers are there.
            if (const auto half = visit::keepAnswers(store, filling, id); !half) {
                return fail(half.error());
            }
            return visit::finishAnswers(store, filling, id);
        },
        [this, edits = m_edits](const store::StoredFact& fact) {
            m_fact = qt(fact.id);
            m_draft = m_task ? m_draft : std::string();
            Q_EMIT changed();
            wasKept(edits);
        });
}

void QuestionnaireViewModel::startAgain()
{
    if (!m_filling || m_finishing) {
        return;
    }
    m_filling.emplace(visit::Filling(m_filling->questionnaire()));
    m_asked = false;
    m_triedEmpty = false;
    m_before.reset();
    m_removed.clear();
    m_fact.clear();
    m_resumed = false;
    m_keptEdits = m_edits;
    m_edits += m_draft.empty() ? 0U : 1U;
    fill();
    keep();
}

QString QuestionnaireViewModel::scoreText() const
{
    const auto score = m_filling && finished() ? m_filling->score() : std::nullopt;
    return score ? scoreWords(*score) : QString();
}
} // namespace regie::ui
