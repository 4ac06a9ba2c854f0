// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/share_view_model.h"

#include "core/base/files.h"
#include "core/time/partial_date.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace regie::ui
{
namespace
{
const auto kOwn = QStringLiteral("own");
constexpr std::size_t kMostLeftOut = 2000; ///< more than anybody looks through

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

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
    dropDraft();
    Q_EMIT inputsChanged();
    Q_EMIT choiceChanged();
}

void ShareViewModel::setSpecialism(const QString& id)
{
    m_specialism = id;
    m_ready = false;
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
    return m_sharing && !m_recipient.isEmpty() ? recipientText(
               *app(), m_sharing->rules, m_recipient.toStdString(), m_name.toStdString())
                                               : QString();
}

void ShareViewModel::load()
{
    if (m_sharing) {
        showChoices();
        if (m_ready) {
            choose(); // in the other language
        }
        return;
    }
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
        [this](const Chosen& chosen) { show(chosen); });
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

void ShareViewModel::show(const Chosen& chosen)
{
    std::vector<ShareItem> items;
    for (const store::StoredFact& fact : chosen.selection.facts) {
        items.push_back({factItem(*app(), fact), true, false, {}});
    }
    m_items.replace(std::move(items));
    std::vector<ShareItem> left;
    for (std::size_t i = 0; i < chosen.leftOut.size(); ++i) {
        ShareItem item{factItem(*app(), chosen.leftOut[i]), false, false, {}};
        switch (chosen.selection.leftOut[i].reason) {
        case share::LeftOutReason::NeverShare:
            item.fixed = true;
            //: Sharing: why something stays behind
            item.reason = tr("You chose: never share.");
            break;
        case share::LeftOutReason::Sensitive:
            //: Sharing: why something stays behind; %1 is a sensitive subject such as mental health
            item.reason = tr("Sensitive: %1.").arg(groupName(chosen.selection.leftOut[i].group));
            break;
        case share::LeftOutReason::Withdrawn:
            //: Sharing: why something stays behind
            item.reason = tr("The source took this back.");
            break;
        }
        left.push_back(std::move(item));
    }
    m_leftOut.replace(std::move(left));
    m_ready = true;
    showWarnings(chosen.selection);
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
                m_items.append({factItem(*app(), fact), true, false, {}});
            }
            for (const store::StoredFact& fact : chosen.leftOut) {
                m_leftOut.append(
                    {factItem(*app(), fact), false, true, tr("You chose: never share.")});
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
    const auto ids = goingIds();
    if (ids.empty()) {
        m_warnings.replace({});
        return;
    }
    write(
        [sharing = m_sharing, ids](store::Store& store, const std::stop_token&) {
            return share::selectFacts(store, sharing->rules, ids);
        },
        [this, asked = ++m_weighed](const share::Selection& selection) {
            if (asked == m_weighed) {
                showWarnings(selection);
                Q_EMIT choiceChanged();
            }
        });
}

void ShareViewModel::showWarnings(const share::Selection& selection)
{
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

void ShareViewModel::dropDraft()
{
    m_draft.reset();
    m_preview.replace({});
    m_making = Making::No;
    m_code.clear();
    Q_EMIT draftChanged();
    Q_EMIT makingChanged();
}

share::ShareTerms ShareViewModel::terms() const
{
    share::ShareTerms terms;
    terms.recipient = m_recipient.toStdString();
    terms.recipientName = m_name.trimmed().toStdString();
    terms.purpose = m_purpose.toStdString();
    terms.question = m_question.trimmed().toStdString();
    if (m_months > 0) {
        const QString today = qt(time::instantText(app()->services().clock.now()).substr(0, 10));
        terms.until = QDate::fromString(today, Qt::ISODate)
                          .addMonths(m_months)
                          .toString(Qt::ISODate)
                          .toStdString();
    }
    return terms;
}

void ShareViewModel::makeDraft()
{
    dropDraft();
    write(
        [sharing = m_sharing,
         ids = goingIds(),
         terms = terms(),
         version = app()->services().version,
         language = app()->language()](store::Store& store, const std::stop_token&)
            -> Result<std::shared_ptr<share::ShareDraft>> {
            auto selection = share::selectFacts(store, sharing->rules, ids);
            if (!selection) {
                return fail(selection.error());
            }
            auto draft = share::draftShare(store,
                                           {sharing->rules, sharing->ips, version},
                                           std::move(*selection),
                                           terms,
                                           share::ShareForm::Pdf,
                                           language);
            if (!draft) {
                return fail(draft.error());
            }
            return std::make_shared<share::ShareDraft>(std::move(*draft));
        },
        [this](std::shared_ptr<share::ShareDraft> draft) {
            m_draft = std::move(draft);
            std::vector<LabelledRow> rows;
            for (const std::string& line : m_draft->document.head) {
                rows.push_back({qt(line)});
            }
            for (const share::TextBlock& block : m_draft->document.blocks) {
                rows.push_back({qt(block.heading), {}, {}, true});
                for (const std::string& line : block.lines) {
                    rows.push_back({qt(line)});
                }
            }
            for (const std::string& line : m_draft->document.foot) {
                rows.push_back({qt(line)});
            }
            m_preview.replace(std::move(rows));
            Q_EMIT draftChanged();
        });
}

QString ShareViewModel::title() const
{
    return m_draft ? qt(m_draft->document.title) : QString();
}

QString ShareViewModel::suggestedName(const QString& form) const
{
    const QString day = qt(time::instantText(app()->services().clock.now()).substr(0, 10));
    const QString end = form == QLatin1String("ips")    ? QStringLiteral(".json")
                        : form == QLatin1String("text") ? QStringLiteral(".txt")
                                                        : QStringLiteral(".pdf");
    //: Name of a file that is shared: without what it is about
    return tr("shared") + QLatin1Char('-') + day + end;
}

void ShareViewModel::make(const QString& form, const QUrl& file)
{
    const auto chosen = share::shareFormFromName(form.toStdString());
    if (!m_draft || !chosen || !file.isLocalFile() || m_making == Making::Busy) {
        return;
    }
    m_making = Making::Busy;
    m_code.clear();
    Q_EMIT makingChanged();
    const std::filesystem::path path = file.toLocalFile().toStdString();
    struct Made {
        std::string code;
    };
    app()->record().write(
        this,
        // The draft as it was shown; only its form is chosen here. It is used up then: each file
        // that leaves is a share of its own.
        [draft = m_draft, form = *chosen, path, language = app()->language()](
            store::Store& store, const std::stop_token&) -> Result<Made> {
            draft->form = form;
            const auto output = shareFileOf(store, *draft, language);
            if (!output) {
                return fail(output.error());
            }
            const auto made = share::completeShare(
                store,
                *draft,
                output->bytes,
                output->code.empty() ? "" : "shown",
                [&] { return writeFileAtomically(path, output->bytes); },
                [&] {
                    std::error_code none;
                    std::filesystem::remove(path, none);
                });
            return made ? Result<Made>(Made{output->code}) : Result<Made>(fail(made.error()));
        },
        [this, name = QFileInfo(file.toLocalFile()).fileName()](const Result<Made>& made) {
            m_making = made ? Making::Made : Making::Failed;
            m_code = made ? qt(made->code) : QString();
            m_madeName = name;
            m_makeErrorText = made ? QString() : app()->errorText(made.error());
            Q_EMIT makingChanged();
        });
}
} // namespace regie::ui
