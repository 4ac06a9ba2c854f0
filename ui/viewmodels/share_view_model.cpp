// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/share_view_model.h"
#include "ui/qt_text.h"
#include "ui/viewmodels/fetch_job.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace regie::ui
{
namespace
{
const auto kOwn = QStringLiteral("own");
constexpr std::size_t kMostLeftOut = 2000; ///< more than anybody looks through

template<class Each>
std::vector<LabelledRow> choicesOf(const AppViewModel& app, const std::vector<Each>& all)
{
    std::vector<LabelledRow> rows;
    for (const Each& each : all) {
        QString name = app.text(each.name);
        if (!name.isEmpty()) {
            name[0] = name[0].toUpper();
        }
        rows.push_back({name, qt(each.id)});
    }
    return rows;
}

} // namespace

/** What a preset chose, with the words of what it left out. */
struct ShareViewModel::Chosen {
    std::shared_ptr<const Sharing> sharing;
    share::Selection selection;
    std::vector<store::StoredFact> leftOut; ///< as selection.leftOut
};

void ShareViewModel::setRecipient(const QString& id)
{
    if (m_recipient == id) {
        return;
    }
    m_recipient = id;
    if (m_sharing) {
        const share::Recipient* known = m_sharing->rules.recipient(id.toStdString());
        m_purpose = known != nullptr && known->provider ? QStringLiteral("behandeling")
                                                        : QStringLiteral("eigen");
    }
    dropDraft();
    Q_EMIT inputsChanged();
}

void ShareViewModel::setRecipientName(const QString& name)
{
    if (m_name != name) {
        m_name = name;
        dropDraft();
        Q_EMIT inputsChanged();
    }
}

void ShareViewModel::setQuestion(const QString& question)
{
    if (m_question != question) {
        m_question = question;
        dropDraft();
        Q_EMIT inputsChanged();
    }
}

void ShareViewModel::setInWriting(bool inWriting)
{
    if (m_inWriting != inWriting) {
        m_inWriting = inWriting;
        dropDraft();
        Q_EMIT inputsChanged();
    }
}

void ShareViewModel::setPurpose(const QString& id)
{
    m_purpose = id;
    dropDraft();
    Q_EMIT inputsChanged();
}

void ShareViewModel::setMonths(int months)
{
    m_months = months;
    dropDraft();
    Q_EMIT inputsChanged();
}

void ShareViewModel::setPreset(const QString& id)
{
    m_preset = id;
    m_confirmed = false;
    m_ready = false;
    ++m_chosen;
    dropDraft();
    Q_EMIT inputsChanged();
    Q_EMIT choiceChanged();
}

void ShareViewModel::setSpecialism(const QString& id)
{
    m_specialism = id;
    m_ready = false;
    ++m_chosen;
    dropDraft();
    Q_EMIT inputsChanged();
    Q_EMIT choiceChanged();
}

void ShareViewModel::setConfirmed(bool confirmed)
{
    m_confirmed = confirmed;
    Q_EMIT inputsChanged();
}

QString ShareViewModel::forWhom() const
{
    return m_sharing && !m_recipient.isEmpty() ? qt(m_sharing->rules.recipientText(
               m_recipient.toStdString(), m_name.toStdString(), app()->preferences()->language()))
                                               : QString();
}

void ShareViewModel::load()
{
    if (m_sharing) {
        showChoices();
        reword();
        if (m_drafting || (m_draft && m_making != Making::Busy && m_making != Making::Made)) {
            draw(); // what was made already stays, with its code
        }
        readPortals();
        return;
    }
    connect(&FetchJob::of(*app()), &FetchJob::stateChanged, this, &ShareViewModel::followSending);
    readPortals();
    read([&files = app()->services().files](store::Records&) { return loadSharing(files); },
         [this](std::shared_ptr<const Sharing> sharing) {
             m_sharing = std::move(sharing);
             showChoices();
         });
}

void ShareViewModel::showChoices()
{
    const share::ShareRules& rules = m_sharing->rules;
    m_recipients.replace(choicesOf(*app(), rules.recipients()));
    m_purposes.replace(choicesOf(*app(), rules.purposes()));
    m_specialisms.replace(choicesOf(*app(), rules.specialisms()));
    auto presets = choicesOf(*app(), rules.presets());
    //: A way to start sharing: with nothing, adding one thing after another
    presets.push_back({tr("I choose everything myself"), kOwn});
    m_presets.replace(std::move(presets));
    Q_EMIT inputsChanged();
}

void ShareViewModel::choose()
{
    if (!m_sharing || m_preset.isEmpty()) {
        return;
    }
    dropDraft();
    ++m_chosen;
    ++m_weighed; // what is being weighed is of the choice before
    if (m_preset == kOwn) {
        show({m_sharing, {}, {}});
        return;
    }
    share::PresetChoice choice;
    choice.preset = m_preset.toStdString();
    choice.specialism = m_specialism.toStdString();
    choice.confirmed = m_confirmed;
    write(
        [sharing = m_sharing, choice, content = app()->services().content](
            store::Store& store, const std::stop_token&) -> Result<Chosen> {
            const auto words = content();
            if (!words) {
                return fail(words.error());
            }
            auto selection = share::selectPreset(store, sharing->rules, (*words)->terms, choice);
            if (!selection && selection.error().code == ErrorCode::InvalidArgument) {
                selection = share::Selection{}; // nothing is left of it
            }
            if (!selection) {
                return fail(selection.error());
            }
            Chosen chosen{sharing, std::move(*selection), {}};
            if (chosen.selection.leftOut.size() > kMostLeftOut) {
                chosen.selection.leftOut.resize(kMostLeftOut);
            }
            for (const share::LeftOut& each : chosen.selection.leftOut) {
                auto fact = store.records().fact(each.fact);
                if (!fact) {
                    return fail(fact.error());
                }
                chosen.leftOut.push_back(std::move(*fact));
            }
            return chosen;
        },
        [this, asked = m_chosen](const Chosen& chosen) {
            if (asked == m_chosen) {
                dropDraft();
                show(chosen);
            }
        });
}

QString ShareViewModel::groupName(const std::string& id) const
{
    for (const share::SensitiveGroup& group : m_sharing->rules.sensitive()) {
        if (group.id == id) {
            return app()->text(group.name);
        }
    }
    return {};
}

QString ShareViewModel::reasonOf(const share::LeftOut& left) const
{
    switch (left.reason) {
    case share::LeftOutReason::NeverShare:
        //: Sharing: why something stays behind
        return tr("You chose: never share.");
    case share::LeftOutReason::Sensitive:
        //: Sharing: why something stays behind; %1 is a sensitive subject such as mental health
        return tr("Sensitive: %1.").arg(groupName(left.group));
    case share::LeftOutReason::Withdrawn:
        //: Sharing: why something stays behind
        return tr("The source took this back.");
    }
    return {};
}

/** Every row in the language of now. */
void ShareViewModel::reword()
{
    std::vector<std::string> ids;
    for (const ShareItemModel* model : {&m_items, &m_leftOut}) {
        for (const ShareItem& each : model->items()) {
            ids.push_back(each.item.id.toStdString());
        }
    }
    showWarnings();
    if (ids.empty()) {
        return;
    }
    read(
        [ids = std::move(ids)](
            store::Records& records) -> Result<std::map<QString, store::StoredFact>> {
            std::map<QString, store::StoredFact> facts;
            for (const std::string& id : ids) {
                auto fact = records.fact(id);
                if (!fact && fact.error().code != ErrorCode::NotFound) {
                    return fail(fact.error());
                }
                if (fact) { // what is gone keeps the words it had
                    facts.emplace(qt(id), std::move(*fact));
                }
            }
            return facts;
        },
        [this](const std::map<QString, store::StoredFact>& facts) {
            for (ShareItemModel* model : {&m_items, &m_leftOut}) {
                model->reword([&](ShareItem& each) {
                    const auto found = facts.find(each.item.id);
                    if (found != facts.end()) {
                        each.item = factItem(*app(), found->second);
                    }
                    each.reason = each.left ? reasonOf(*each.left) : QString();
                });
            }
            Q_EMIT choiceChanged();
        });
}

void ShareViewModel::show(const Chosen& chosen)
{
    std::vector<ShareItem> items;
    for (const store::StoredFact& fact : chosen.selection.facts) {
        items.push_back({factItem(*app(), fact), true, false, {}, {}});
    }
    m_items.replace(std::move(items));
    std::vector<ShareItem> left;
    for (std::size_t i = 0; i < chosen.leftOut.size(); ++i) {
        const share::LeftOut& why = chosen.selection.leftOut[i];
        left.push_back({factItem(*app(), chosen.leftOut[i]),
                        false,
                        why.reason == share::LeftOutReason::NeverShare,
                        reasonOf(why),
                        why});
    }
    m_leftOut.replace(std::move(left));
    m_ready = true;
    weighed(chosen.selection);
    Q_EMIT choiceChanged();
}

void ShareViewModel::setGoing(int row, bool going)
{
    if (m_items.setGoing(row, going)) {
        weigh();
    }
}

void ShareViewModel::setLeftGoing(int row, bool going)
{
    if (m_leftOut.setGoing(row, going)) {
        weigh();
    }
}

void ShareViewModel::add(const QString& factId)
{
    if (m_items.setGoingOf(factId, true) || m_leftOut.setGoingOf(factId, true)) {
        weigh();
        return;
    }
    write(
        [sharing = m_sharing, id = factId.toStdString()](store::Store& store,
                                                         const std::stop_token&) -> Result<Chosen> {
            auto fact = store.records().fact(id);
            if (!fact) {
                return fail(fact.error());
            }
            auto selection = share::selectFacts(store, sharing->rules, {id});
            Chosen chosen{sharing, {}, {}};
            if (selection) {
                chosen.selection = std::move(*selection);
            } else {
                chosen.leftOut.push_back(std::move(*fact)); // it may never be shared
            }
            return chosen;
        },
        [this](const Chosen& chosen) {
            for (const store::StoredFact& fact : chosen.selection.facts) {
                m_items.append({factItem(*app(), fact), true, false, {}, {}});
            }
            for (const store::StoredFact& fact : chosen.leftOut) {
                const share::LeftOut why{fact.id, share::LeftOutReason::NeverShare, {}};
                m_leftOut.append({factItem(*app(), fact), false, true, reasonOf(why), why});
            }
            weigh();
        });
}

std::vector<std::string> ShareViewModel::goingIds() const
{
    std::vector<std::string> ids;
    for (const ShareItemModel* model : {&m_items, &m_leftOut}) {
        for (const ShareItem& each : model->items()) {
            if (each.going) {
                ids.push_back(each.item.id.toStdString());
            }
        }
    }
    return ids;
}

void ShareViewModel::weigh()
{
    dropDraft();
    Q_EMIT choiceChanged();
    ++m_weighed;
    const auto ids = goingIds();
    if (ids.empty()) {
        weighed({});
        return;
    }
    write(
        [sharing = m_sharing, ids](store::Store& store, const std::stop_token&) {
            return share::selectFacts(store, sharing->rules, ids);
        },
        [this, asked = m_weighed](share::Selection selection) {
            if (asked == m_weighed) {
                weighed(std::move(selection));
                Q_EMIT choiceChanged();
            }
        });
}

void ShareViewModel::weighed(share::Selection selection)
{
    m_warned = std::move(selection);
    showWarnings();
}

void ShareViewModel::showWarnings()
{
    const share::Selection& selection = m_warned;
    std::vector<LabelledRow> rows;
    for (const share::SensitiveGroup& group : m_sharing->rules.sensitive()) {
        const auto count =
            std::count_if(selection.sensitive.begin(),
                          selection.sensitive.end(),
                          [&](const share::SensitiveFact& each) { return each.group == group.id; });
        if (count > 0) {
            //: Warning before sharing; %1 is a sensitive subject such as mental health
            rows.push_back({tr("Also goes along: %n item(s) about %1.", "", static_cast<int>(count))
                                .arg(app()->text(group.name))});
        }
    }
    // One medicine has many records, and a problem too: each sentence is said once.
    std::set<QString> said;
    for (const share::Revealed& each : selection.revealed) {
        const auto medicine =
            std::find_if(selection.facts.begin(),
                         selection.facts.end(),
                         [&](const store::StoredFact& fact) { return fact.id == each.medicine; });
        const QString name =
            medicine == selection.facts.end() ? QString() : app()->text(medicine->fact.title);
        //: Warning before sharing; %1 is a medicine, %2 what it is for, such as "depression"
        const QString sentence = tr("From %1 a doctor can tell that it is about %2. You do not "
                                    "share that itself.")
                                     .arg(name, app()->text(each.about));
        if (said.insert(sentence).second) {
            rows.push_back({sentence});
        }
    }
    m_warnings.replace(std::move(rows));
}
} // namespace regie::ui
