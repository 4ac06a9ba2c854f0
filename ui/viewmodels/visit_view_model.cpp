// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/visit_view_model.h"

#include "core/base/uuid.h"
#include "core/store/medication_query.h"
#include "core/time/partial_date.h"
#include "ui/qt_text.h"
#include "ui/viewmodels/medicine_name.h"

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr int kWaitToKeepVisit = 800; ///< ms after the last key before it is kept
constexpr int kMostChecked = 100;     ///< of one kind

/** What a person can say of: the fact and how it reads. */
VisitLine checkable(const store::StoredFact& fact, const QString& group, Language language)
{
    VisitLine line;
    line.key = qt(fact.id);
    line.title = AppViewModel::shownText(fact.fact.title.in(language));
    line.text = AppViewModel::shownText(fact.fact.shortText.in(language));
    line.origin = AppViewModel::shownText(fact.fact.provider);
    line.group = group;
    return line;
}

Result<void> addFacts(store::Records& records,
                      std::string_view kind,
                      const QString& group,
                      Language language,
                      std::vector<VisitLine>& lines)
{
    store::ListQuery query;
    query.kind = kind;
    query.currentOnly = true;
    query.limit = kMostChecked;
    const auto page = records.list(query);
    if (!page) {
        return fail(page.error());
    }
    for (const store::StoredFact& fact : page->facts) {
        VisitLine line = checkable(fact, group, language);
        // What two sources say in the same words is asked once.
        const bool asked = std::any_of(lines.begin(), lines.end(), [&line](const VisitLine& other) {
            return other.group == line.group && other.title == line.title
                   && other.text == line.text;
        });
        if (!asked) {
            lines.push_back(std::move(line));
        }
    }
    return {};
}

Result<void> addMedicines(store::Records& records,
                          const terms::Terms& terms,
                          Clock::Instant now,
                          Language language,
                          std::vector<VisitLine>& lines)
{
    const auto overview = store::medicationOf(records, terms, now);
    if (!overview) {
        return fail(overview.error());
    }
    for (const auto* list : {&overview->current, &overview->paused, &overview->unknown}) {
        for (const record::MedicationLine& each : *list) {
            if (!each.facts.empty()) {
                lines.push_back({qt(each.facts.front()),
                                 medicineName(AppViewModel::shownText(each.name.in(language))),
                                 AppViewModel::shownText(each.dosage.in(language)),
                                 AppViewModel::shownText(each.agreedBy),
                                 QStringLiteral("medicine"),
                                 {}});
            }
        }
    }
    return {};
}
} // namespace

struct VisitViewModel::Loaded {
    visit::KeptVisit kept;
    std::vector<VisitLine> checkable;
    visit::WantedTalk talk;
};

VisitViewModel::VisitViewModel(QObject* parent) : PageViewModel(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kWaitToKeepVisit);
    connect(&m_later, &QTimer::timeout, this, &VisitViewModel::keep);
    connect(this, &PageViewModel::busyChanged, this, [this] {
        if (!busy() && !errorText().isEmpty()) {
            saved(errorText());
            printed(false);
        }
    });
}

VisitViewModel::~VisitViewModel()
{
    if (dirty() && app() != nullptr) {
        // The page goes: what was typed just now is kept all the same.
        app()->record().write(
            app(),
            [visit = tidy()](store::Store& store, const std::stop_token&) {
                return visit::saveVisit(store, visit);
            },
            [](const auto&) {});
    }
}

void VisitViewModel::setVisitId(const QString& id)
{
    if (id != m_id) {
        m_id = id;
        Q_EMIT inputsChanged();
        inputChanged();
    }
}

void VisitViewModel::setAppointmentId(const QString& id)
{
    if (id != m_appointment) {
        m_appointment = id;
        Q_EMIT inputsChanged();
        inputChanged();
    }
}

const visit::Content* VisitViewModel::content() const
{
    if (!m_content && app() != nullptr) {
        if (auto read = visit::Content::load(app()->services().files)) {
            m_content.emplace(std::move(*read));
        }
    }
    return m_content ? &*m_content : nullptr;
}

Result<VisitViewModel::Loaded> VisitViewModel::readAll(
    store::Records& records,
    const std::string& id,
    const std::string& appointment,
    const terms::Terms& terms,
    Clock::Instant now,
    Language language,
    const std::vector<visit::Questionnaire>& asked)
{
    Loaded loaded;
    if (!id.empty()) {
        auto kept = visit::visitById(records, id);
        if (!kept) {
            return fail(kept.error());
        }
        loaded.kept = std::move(*kept);
    } else if (!appointment.empty()) {
        auto kept = visit::visitOfAppointment(records, appointment);
        const auto fact = records.fact(appointment);
        if (!kept || !fact) {
            return fail(kept ? fact.error() : kept.error());
        }
        loaded.kept = *kept ? std::move(**kept)
                            : visit::KeptVisit{visit::visitOf(*fact, language), {}, {}, {}, {}};
    }
    if (auto done = addMedicines(records, terms, now, language, loaded.checkable); !done) {
        return fail(done.error());
    }
    for (const auto& [kind, group] : {std::pair("allergy", QStringLiteral("allergy")),
                                      std::pair("problem", QStringLiteral("problem"))}) {
        if (auto done = addFacts(records, kind, group, language, loaded.checkable); !done) {
            return fail(done.error());
        }
    }
    auto talk = visit::wantedTalk(records, asked);
    if (!talk) {
        return fail(talk.error());
    }
    loaded.talk = std::move(*talk);
    return loaded;
}

void VisitViewModel::load()
{
    if (m_ready && dirty()) {
        // Another language, or once more after an error: what was typed goes first.
        m_loadAfter = true;
        keep();
        return;
    }
    std::vector<visit::Questionnaire> asked;
    if (const visit::Content* own = content()) {
        for (const visit::OwnQuestionnaire& each : own->questionnaires()) {
            if (visit::markingItem(each.dutch) != nullptr) {
                asked.push_back(each.in(app()->language()));
            }
        }
    }
    const auto work = [id = m_id.toStdString(),
                       appointment = m_appointment.toStdString(),
                       contentOf = app()->services().content,
                       now = app()->services().clock.now(),
                       language = app()->language(),
                       asked = std::move(asked)](store::Records& records) -> Result<Loaded> {
        const auto program = contentOf();
        if (!program) {
            return fail(program.error());
        }
        return readAll(records, id, appointment, (*program)->terms, now, language, asked);
    };
    read(
        work,
        [this, edits = m_edits](Loaded loaded) { show(std::move(loaded), edits); },
        Pace::Slow);
}

/** `edits`: the changes made when the reading began. */
void VisitViewModel::show(Loaded read, unsigned edits)
{
    m_checkable = std::move(read.checkable);
    m_marked.clear();
    for (const std::string& each : read.talk.about) {
        m_marked.append(AppViewModel::shownText(each));
    }
    m_markedWhen = app()->dateText(read.talk.date);
    if (m_ready && edits != m_edits) {
        fillChecks(); // what was typed meanwhile stays
        fillBlocks();
        Q_EMIT changed();
        return;
    }
    m_ready = true;
    const bool isNew = read.kept.visit.id.empty();
    m_id = qt(read.kept.visit.id);
    if (isNew) {
        read.kept.visit.id = newUuid(app()->services().random);
    }
    showKept(read.kept);
    Q_EMIT this->loaded();
}

void VisitViewModel::showKept(const visit::KeptVisit& kept)
{
    m_visit = kept.visit;
    m_canUndo = kept.canUndo;
    m_canRedo = kept.canRedo;
    m_visit.points.resize(visit::Visit::kMostPoints);
    m_keptEdits = m_edits;
    fillChecks();
    fillBlocks();
    Q_EMIT changed();
}

void VisitViewModel::fillChecks()
{
    std::vector<VisitLine> lines = m_checkable;
    for (VisitLine& line : lines) {
        if (const auto* check = m_visit.checkOf(line.key.toStdString())) {
            line.state = QString::fromUtf8(checkName(check->check).data());
            line.note = qt(check->note);
        }
    }
    m_checks.replace(std::move(lines));
}

void VisitViewModel::fillBlocks()
{
    const visit::Content* words = content();
    if (words == nullptr) {
        return;
    }
    std::vector<visit::Block> order = m_visit.order;
    for (const visit::Block block : words->pageTemplate(m_visit.pageTemplate).blocks) {
        if (std::find(order.begin(), order.end(), block) == order.end()) {
            order.push_back(block);
        }
    }
    std::vector<VisitLine> lines;
    for (const visit::Block block : order) {
        const std::string name(blockName(block));
        lines.push_back({qt(name),
                         qt(words->say(app()->language(), "block." + name)),
                         {},
                         {},
                         {},
                         m_visit.hidden.contains(block) ? QString() : QStringLiteral("shown")});
    }
    m_blocks.replace(std::move(lines));
}

visit::Visit VisitViewModel::tidy() const
{
    visit::Visit visit = m_visit;
    // A person who types more than fits is told so; what is kept is what fits on the page.
    std::erase_if(visit.points, [](const std::string& text) {
        return text.find_first_not_of(" \t\r\n") == std::string::npos;
    });
    return visit;
}

void VisitViewModel::edited()
{
    ++m_edits;
    m_later.start();
    Q_EMIT changed();
}

void VisitViewModel::keepSoon()
{
    ++m_edits;
    m_later.start();
}

void VisitViewModel::keep()
{
    keepThen({});
}

/** `then` when everything typed is kept; after an error it all waits for the next time. */
void VisitViewModel::keepThen(std::function<void()> then)
{
    m_later.stop();
    if (!m_ready) {
        return;
    }
    if (!dirty()) {
        if (then) {
            then();
        }
        return;
    }
    write([visit = tidy()](store::Store& store,
                           const std::stop_token&) { return visit::saveVisit(store, visit); },
          [this, edits = m_edits, then = std::move(then)](const visit::KeptVisit& kept) {
              m_keptEdits = edits;
              if (m_id.isEmpty()) {
                  m_id = qt(kept.visit.id);
                  Q_EMIT inputsChanged();
              }
              m_canUndo = kept.canUndo;
              m_canRedo = kept.canRedo;
              Q_EMIT changed();
              if (then) {
                  then();
              }
              if (m_loadAfter && !dirty()) {
                  m_loadAfter = false;
                  load();
              }
          });
}

/** The version that counts now; what was typed meanwhile stays and is kept after it. */
void VisitViewModel::showVersion(const visit::KeptVisit& kept)
{
    if (!dirty()) {
        showKept(kept);
    }
}

void VisitViewModel::undo()
{
    // Only after what was typed is kept: going back would lose it otherwise.
    keepThen([this] {
        write([id = m_visit.id](store::Store& store,
                                const std::stop_token&) { return visit::undoVisit(store, id); },
              [this](const visit::KeptVisit& kept) { showVersion(kept); });
    });
}

void VisitViewModel::redo()
{
    write([id = m_visit.id](store::Store& store,
                            const std::stop_token&) { return visit::redoVisit(store, id); },
          [this](const visit::KeptVisit& kept) { showVersion(kept); });
}
} // namespace regie::ui
