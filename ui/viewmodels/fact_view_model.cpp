// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/fact_view_model.h"

#include "core/record/lens.h"
#include "core/store/attachments.h"
#include "core/store/groups.h"
#include "core/store/medication_query.h"
#include "core/store/never_share.h"
#include "core/store/own_statement.h"
#include "core/store/own_use.h"
#include "ui/viewmodels/fact_item.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
QString fromText(const std::string& text)
{
    return QString::fromStdString(text);
}

store::RemarkKind storedKind(FactViewModel::Remark remark)
{
    switch (remark) {
    case FactViewModel::Remark::Wrong: return store::RemarkKind::Wrong;
    case FactViewModel::Remark::NotMine: return store::RemarkKind::NotMine;
    case FactViewModel::Remark::Note: return store::RemarkKind::Note;
    }
    return store::RemarkKind::Note;
}
} // namespace

void FactViewModel::setFactId(const QString& id)
{
    if (m_factId != id) {
        m_factId = id;
        Q_EMIT factIdChanged();
        inputChanged();
    }
}

void FactViewModel::setDepth(Depth depth)
{
    if (m_depth != depth) {
        m_depth = depth;
        showRows();
        Q_EMIT loaded();
    }
}

void FactViewModel::load()
{
    if (m_factId.isEmpty()) {
        return;
    }
    read([id = m_factId.toStdString()](store::Records& records) { return records.detail(id); },
         [this](const store::FactDetail& detail) { show(detail); });
    readRemarks();
    readBlock();
    readAnswer();
    readOtherHalf();
}

void FactViewModel::readOtherHalf()
{
    read(
        [id = m_factId.toStdString()](
            store::Records& records) -> Result<std::optional<store::StoredFact>> {
            const auto fact = records.fact(id);
            return fact ? records.otherHalf(*fact)
                        : Result<std::optional<store::StoredFact>>(fail(fact.error()));
        },
        [this](const std::optional<store::StoredFact>& other) {
            m_otherHalf = other ? QString::fromStdString(other->id) : QString();
            m_otherHalfText =
                other
                    ?
                    //: A fact that is one half of a blood pressure: the other half, measured at the
                    //: same moment. %1 is "Lower blood pressure", %2 "81 mmHg"
                    tr("%1: %2").arg(app()->text(other->fact.title), app()->text(other->fact.value))
                    : QString();
            Q_EMIT otherHalfChanged();
        });
}

void FactViewModel::readBlock()
{
    struct Block {
        bool any = false;
        bool here = false;
    };
    write(
        [id = m_factId.toStdString()](store::Store& store,
                                      const std::stop_token&) -> Result<Block> {
            const auto all = store::blockedFacts(store);
            const auto own = store::ownBlocks(store);
            if (!all || !own) {
                return fail(all ? own.error() : all.error());
            }
            return Block{all->contains(id), std::find(own->begin(), own->end(), id) != own->end()};
        },
        [this](const Block& block) {
            m_neverShare = block.any;
            m_neverShareHere = block.here;
            Q_EMIT neverShareChanged();
        });
}

void FactViewModel::setNeverShare(bool never)
{
    write(
        [id = m_factId.toStdString(), never](store::Store& store, const std::stop_token&) {
            return never ? store::blockSharing(store, id) : store::unblockSharing(store, id);
        },
        [this] { readBlock(); });
}

void FactViewModel::readAnswer()
{
    read([id = m_factId.toStdString()](store::Records& records) { return records.ownUse(id); },
         [this](const std::optional<record::OwnUse>& use) {
             m_answer = use ? app()->text(record::ownUseWords(*use)) : QString();
             Q_EMIT answerChanged();
         });
}

void FactViewModel::show(const store::FactDetail& detail)
{
    AppViewModel& words = *app();
    const record::Fact& fact = detail.stored.fact;
    const FactItem item = factItem(words, detail.stored);
    m_title = item.title;
    m_kind = item.kind;
    m_kindName = item.kindName;
    m_category = item.category;
    m_when = words.dateText(fact.date);
    m_provider = AppViewModel::shownText(fact.provider);
    m_number = fromText(fact.number);
    if (words.language() == Language::Dutch) {
        m_number.replace(QLatin1Char('.'), QLatin1Char(','));
    }
    m_unit = m_number.isEmpty() ? QString() : AppViewModel::shownText(fact.unit);
    m_sentence = words.text(fact.shortText);
    m_sourceWords = item.sourceWords;
    m_own = item.own;
    m_allRows = detail.detail.rows;
    m_body = fromText(detail.resource.body);
    showRows();
    std::vector<LabelledRow> explained;
    for (const record::Explanation& explanation : detail.detail.explanations) {
        explained.push_back({AppViewModel::shownText(explanation.term),
                             words.text(explanation.plain),
                             words.text(explanation.full)});
    }
    m_explanations.replace(std::move(explained));
    std::vector<LabelledRow> sources;
    for (const store::Sighting& sighting : detail.sources) {
        const QString name = AppViewModel::shownText(sighting.source.name);
        const QString provider = AppViewModel::shownText(sighting.source.provider);
        sources.push_back({provider.isEmpty() || provider == name
                               ? name
                               : name + QStringLiteral(" · ") + provider,
                           //: Where a fact comes from; %1 is a day
                           tr("received on %1").arg(words.dayText(sighting.fetchedAt))});
    }
    m_sources.replace(std::move(sources));
    std::vector<LabelledRow> versions;
    for (const store::StoredResource& version : detail.versions) {
        versions.push_back(
            {words.dayText(version.fetchedAt), fromText(version.type), fromText(version.body)});
    }
    m_versions.replace(std::move(versions));
    m_silentChange =
        detail.silentChange.empty()
            ? QString()
            : QString::fromStdString(words.services().messages.say(
                words.language(),
                "show.silent_change",
                {{"date", words.dayText(detail.silentChange).toStdString()},
                 {"name", AppViewModel::shownText(detail.stored.sourceName).toStdString()}}));
    showGroup(detail);
    m_ready = true;
    Q_EMIT loaded();
}

void FactViewModel::showGroup(const store::FactDetail& detail)
{
    std::vector<LabelledRow> same;
    for (const store::GroupMate& mate : detail.mates) {
        const FactItem item = factItem(*app(), mate.stored);
        const QString what = item.line.isEmpty() ? item.title : item.line;
        same.push_back({AppViewModel::shownText(mate.stored.sourceName),
                        item.date.isEmpty() ? what : item.date + QStringLiteral(" · ") + what,
                        app()->text(record::groupReasonWords(mate.reason))});
    }
    m_same.replace(std::move(same));
    std::vector<LabelledRow> conflicts;
    for (const record::GroupConflict& conflict : detail.conflicts) {
        conflicts.push_back(
            {app()->text(conflict.label), app()->text(record::conflictWords(conflict))});
    }
    m_conflicts.replace(std::move(conflicts));
    m_medicine = !m_own
                 && std::find(store::kMedicationKinds.begin(),
                              store::kMedicationKinds.end(),
                              detail.stored.fact.kind)
                        != store::kMedicationKinds.end();
    m_apart = !detail.apart.empty();
    m_withdrawn = m_own && record::isWithdrawn(detail.stored.fact);
}

void FactViewModel::takeApart()
{
    write(
        [id = m_factId.toStdString()](store::Store& store, const std::stop_token&) {
            return store::separateFact(store, id);
        },
        [this] { load(); });
}

void FactViewModel::joinAgain()
{
    write([id = m_factId.toStdString()](
              store::Store& store, const std::stop_token&) { return store::rejoinFact(store, id); },
          [this] { load(); });
}

void FactViewModel::answerUse(Use use, const QString& text)
{
    const auto answer = use == Use::AsAgreed   ? record::UseAnswer::AsAgreed
                        : use == Use::NotTaken ? record::UseAnswer::NotTaken
                                               : record::UseAnswer::Differently;
    write([id = m_factId.toStdString(), answer, text = text.toStdString()](
              store::Store& store,
              const std::stop_token&) { return store::answerUse(store, id, answer, text); },
          [this](const store::StoredFact&) { readAnswer(); });
}

void FactViewModel::takeBackUse()
{
    write(
        [id = m_factId.toStdString()](store::Store& store, const std::stop_token&) {
            return store::takeBackUse(store, id);
        },
        [this](const store::StoredFact&) { readAnswer(); });
}

void FactViewModel::restoreOwn()
{
    write(
        [id = m_factId.toStdString()](store::Store& store, const std::stop_token&) {
            return store::restoreStatement(store, id);
        },
        [this](const store::StoredFact&) { load(); });
}

void FactViewModel::showRows()
{
    std::vector<LabelledRow> rows;
    std::vector<LabelledRow> technical;
    for (const record::Row& row : m_allRows) {
        if (static_cast<int>(row.depth) <= static_cast<int>(m_depth)) {
            const bool last = row.depth == record::Depth::All;
            (last ? technical : rows)
                .push_back({app()->text(row.label),
                            app()->text(row.value),
                            {},
                            last,
                            0,
                            app()->sourceWords({&row.label, &row.value})});
        }
    }
    m_rows.replace(std::move(rows));
    m_technicalRows.replace(std::move(technical));
}

void FactViewModel::readRemarks()
{
    read([id = m_factId.toStdString()](store::Records& records) { return records.remarks(id); },
         [this](const std::vector<store::Remark>& remarks) { showRemarks(remarks); });
}

void FactViewModel::showRemarks(const std::vector<store::Remark>& remarks)
{
    m_saidWrong = false;
    m_saidNotMine = false;
    std::vector<LabelledRow> rows;
    for (const store::Remark& remark : remarks) {
        QString label;
        switch (remark.kind) {
        case store::RemarkKind::Wrong:
            m_saidWrong = true;
            //: A remark of the person about a fact
            label = tr("You say: this is not right");
            break;
        case store::RemarkKind::NotMine:
            m_saidNotMine = true;
            //: A remark of the person about a fact
            label = tr("You say: this is not about me");
            break;
        case store::RemarkKind::Note:
            //: A remark of the person about a fact
            label = tr("Your note");
            break;
        }
        const Words own = Words::same(remark.text); // as other words of the person are read
        rows.push_back({label,
                        fromText(remark.text),
                        app()->dayText(remark.madeAt),
                        false,
                        remark.row,
                        app()->sourceWords({&own})});
    }
    m_remarks.replace(std::move(rows));
    Q_EMIT remarksChanged();
}

void FactViewModel::say(Remark remark, const QString& text)
{
    write([id = m_factId.toStdString(), kind = storedKind(remark), text = text.toStdString()](
              store::Store& store,
              const std::stop_token&) { return store::addRemark(store, id, kind, text); },
          [this](const store::Remark&) {
              m_removed.reset();
              readRemarks();
          });
}

void FactViewModel::takeBack(qlonglong key)
{
    write([key](store::Store& store,
                const std::stop_token&) { return store::removeRemark(store, key); },
          [this, key] {
              m_removed = key;
              readRemarks();
          });
}

void FactViewModel::undo()
{
    if (!m_removed) {
        return;
    }
    write([key = *m_removed](store::Store& store,
                             const std::stop_token&) { return store::restoreRemark(store, key); },
          [this](const store::Remark&) {
              m_removed.reset();
              readRemarks();
          });
}

void FactViewModel::showOriginal()
{
    const auto indented = [](const QString& json) {
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        return document.isNull() ? json : QString::fromUtf8(document.toJson());
    };
    write(
        [id = m_factId.toStdString()](store::Store& store,
                                      const std::stop_token&) -> Result<std::string> {
            const auto fact = store.records().fact(id);
            if (!fact) {
                return fail(fact.error());
            }
            auto original = store::originalOf(store, *fact);
            // As JSON it came as the body says.
            return original || original.error().code != ErrorCode::NotFound ? original
                                                                            : std::string();
        },
        [this, indented](const std::string& original) {
            m_original = original.empty() ? indented(m_body) : fromText(original);
            Q_EMIT originalChanged();
        });
}
} // namespace regie::ui
