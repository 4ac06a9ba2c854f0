// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/options_view_model.h"

#include "core/base/uuid.h"
#include "ui/qt_text.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr int kWaitToKeepOptions = 800; ///< ms after the last change before it is kept
constexpr int kLinks = 3;
constexpr int kFirstWeight = 2;

std::size_t at(int index)
{
    return index < 0 ? std::string::npos : static_cast<std::size_t>(index);
}
} // namespace

OptionsViewModel::OptionsViewModel(QObject* parent) : PageViewModel(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kWaitToKeepOptions);
    connect(&m_later, &QTimer::timeout, this, &OptionsViewModel::keep);
}

OptionsViewModel::~OptionsViewModel()
{
    if (m_ready && dirty() && app() != nullptr) {
        // The page goes: what was typed just now is kept all the same.
        app()->record().write(
            app(),
            [choice = tidy()](store::Store& store, const std::stop_token&) {
                return visit::saveChoice(store, choice);
            },
            [](const auto&) {});
    }
}

void OptionsViewModel::setChoiceId(const QString& id)
{
    if (id != m_id) {
        m_id = id;
        Q_EMIT inputsChanged();
        inputChanged();
    }
}

void OptionsViewModel::setVisitId(const QString& id)
{
    if (id != m_visit) {
        m_visit = id;
        Q_EMIT inputsChanged();
        inputChanged();
    }
}

const visit::Content* OptionsViewModel::content() const
{
    if (!m_content && app() != nullptr) {
        if (auto read = visit::Content::load(app()->services().files)) {
            m_content.emplace(std::move(*read));
        }
    }
    return m_content ? &*m_content : nullptr;
}

QString OptionsViewModel::say(const std::string& key) const
{
    return content() == nullptr ? QString() : qt(content()->say(app()->language(), key));
}

void OptionsViewModel::load()
{
    if (m_ready && dirty()) {
        keep(); // another language: what was typed stays as it is
        Q_EMIT changed();
        return;
    }
    read(
        [id = m_id.toStdString(),
         visit = m_visit.toStdString()](store::Records& records) -> Result<visit::KeptChoice> {
            if (!id.empty()) {
                return visit::choiceById(records, id);
            }
            if (visit.empty()) {
                return visit::KeptChoice{};
            }
            auto all = visit::choices(records, visit);
            if (!all) {
                return fail(all.error());
            }
            return all->empty() ? visit::KeptChoice{} : std::move(all->front());
        },
        [this](visit::KeptChoice kept) {
            if (kept.choice.id.empty() && content() != nullptr) {
                kept.choice = visit::newChoice(*content(), app()->language());
                kept.choice.id = newUuid(app()->services().random);
                kept.choice.visit = m_visit.toStdString();
                // Two to begin with, and waiting, which is an option too.
                kept.choice.options.insert(kept.choice.options.begin(), {"", ""});
            }
            show(std::move(kept));
        });
}

void OptionsViewModel::show(visit::KeptChoice kept)
{
    m_choice = std::move(kept.choice);
    m_canUndo = kept.canUndo;
    m_canRedo = kept.canRedo;
    m_keptEdits = m_edits;
    m_ready = true;
    ++m_revision;
    Q_EMIT changed();
}

QStringList OptionsViewModel::options() const
{
    QStringList texts;
    for (const std::string& option : m_choice.options) {
        texts.append(qt(option));
    }
    return texts;
}

QStringList OptionsViewModel::matters() const
{
    QStringList texts;
    for (const visit::Matter& matter : m_choice.matters) {
        texts.append(qt(matter.text));
    }
    return texts;
}

QStringList OptionsViewModel::dottedMatters() const
{
    QStringList texts;
    if (content() != nullptr) {
        for (const std::string& each :
             visit::choiceSheet(m_choice, *content(), app()->language()).matters) {
            texts.append(qt(each));
        }
    }
    return texts;
}

QList<int> OptionsViewModel::weights() const
{
    QList<int> weights;
    for (const visit::Matter& matter : m_choice.matters) {
        weights.append(matter.weight);
    }
    return weights;
}

QStringList OptionsViewModel::cards() const
{
    QStringList texts;
    if (content() != nullptr) {
        for (const std::string& card : visit::matterCards(*content(), app()->language())) {
            texts.append(qt(card));
        }
    }
    return texts;
}

QStringList OptionsViewModel::questions() const
{
    QStringList texts;
    if (content() != nullptr) {
        // One that has no words yet asks nothing.
        for (const std::string& each :
             visit::choiceSheet(tidy(), *content(), app()->language()).questions) {
            texts.append(qt(each));
        }
    }
    return texts;
}

QStringList OptionsViewModel::linkNames() const
{
    QStringList names;
    for (int i = 1; i <= kLinks; ++i) {
        names.append(say("aid." + std::to_string(i)));
    }
    return names;
}

QStringList OptionsViewModel::linkAddresses() const
{
    QStringList addresses;
    for (int i = 1; i <= kLinks; ++i) {
        addresses.append(say("aid." + std::to_string(i) + ".url"));
    }
    return addresses;
}

bool OptionsViewModel::holds(int option, int matter) const
{
    return at(option) < m_choice.options.size() && at(matter) < m_choice.matters.size();
}

visit::Consideration* OptionsViewModel::cellAt(int option, int matter)
{
    return holds(option, matter) ? &m_choice.cells[{at(option), at(matter)}] : nullptr;
}

void OptionsViewModel::setAbout(const QString& text)
{
    if (m_choice.about != text.toStdString()) {
        m_choice.about = text.toStdString();
        edited();
    }
}

void OptionsViewModel::setOption(int option, const QString& text)
{
    if (at(option) < m_choice.options.size() && qt(m_choice.options[at(option)]) != text) {
        m_choice.options[at(option)] = text.toStdString();
        edited();
    }
}

void OptionsViewModel::addOption()
{
    if (!canAddOption()) {
        return;
    }
    const bool waits =
        !m_choice.options.empty() && qt(m_choice.options.back()) == say("option.wait");
    m_choice.options.emplace_back();
    if (waits) {
        visit::moveOption(m_choice, m_choice.options.size() - 1, m_choice.options.size() - 2);
    }
    edited();
}

void OptionsViewModel::moveOption(int from, int to)
{
    visit::moveOption(m_choice, at(from), at(to));
    edited();
}

void OptionsViewModel::removeOption(int option)
{
    visit::removeOption(m_choice, at(option));
    edited();
}

void OptionsViewModel::toggleMatter(const QString& text)
{
    const std::string typed = text.trimmed().toStdString();
    const auto there =
        std::find_if(m_choice.matters.begin(),
                     m_choice.matters.end(),
                     [&typed](const visit::Matter& each) { return each.text == typed; });
    if (there != m_choice.matters.end()) {
        visit::removeMatter(m_choice, static_cast<std::size_t>(there - m_choice.matters.begin()));
    } else if (!typed.empty() && canAddMatter()) {
        m_choice.matters.push_back({typed, kFirstWeight});
    } else {
        return;
    }
    edited();
}

void OptionsViewModel::removeMatter(int matter)
{
    visit::removeMatter(m_choice, at(matter));
    edited();
}

void OptionsViewModel::setWeight(int matter, int weight)
{
    if (at(matter) < m_choice.matters.size() && weight >= 0
        && weight <= visit::Choice::kMostWeight) {
        m_choice.matters[at(matter)].weight = weight;
        edited();
    }
}

int OptionsViewModel::leaning(int option, int matter) const
{
    return holds(option, matter) ? static_cast<int>(m_choice.at(at(option), at(matter)).leaning)
                                 : 0;
}

void OptionsViewModel::setLeaning(int option, int matter, int leaning)
{
    visit::Consideration* cell = cellAt(option, matter);
    if (cell != nullptr && leaning >= 0 && leaning <= static_cast<int>(visit::Leaning::Against)) {
        cell->leaning = static_cast<visit::Leaning>(leaning);
        edited();
    }
}

QString OptionsViewModel::note(int option, int matter) const
{
    return holds(option, matter) ? qt(m_choice.at(at(option), at(matter)).note) : QString();
}

void OptionsViewModel::setNote(int option, int matter, const QString& text)
{
    if (visit::Consideration* cell = cellAt(option, matter)) {
        cell->note = text.toStdString();
        edited();
    }
}

QString OptionsViewModel::from(int option, int matter) const
{
    return holds(option, matter) ? qt(m_choice.at(at(option), at(matter)).from) : QString();
}

void OptionsViewModel::setFrom(int option, int matter, const QString& text)
{
    if (visit::Consideration* cell = cellAt(option, matter)) {
        cell->from = text.toStdString();
        edited();
    }
}

QString OptionsViewModel::cell(int option, int matter) const
{
    if (content() == nullptr || !holds(option, matter)) {
        return {};
    }
    return qt(visit::choiceSheet(m_choice, *content(), app()->language())
                  .rows[at(option)]
                  .cells[at(matter)]);
}

/** What is kept: options without words are left out, with what was said of them. */
visit::Choice OptionsViewModel::tidy() const
{
    visit::Choice choice = m_choice;
    for (std::size_t i = choice.options.size(); i > 0; --i) {
        if (choice.options[i - 1].find_first_not_of(" \t\r\n") == std::string::npos) {
            visit::removeOption(choice, i - 1);
        }
    }
    return choice;
}

void OptionsViewModel::edited()
{
    ++m_edits;
    ++m_revision;
    m_later.start();
    Q_EMIT changed();
}

void OptionsViewModel::keep()
{
    m_later.stop();
    if (!m_ready || !dirty()) {
        return;
    }
    write([choice = tidy()](store::Store& store,
                            const std::stop_token&) { return visit::saveChoice(store, choice); },
          [this, edits = m_edits](const visit::KeptChoice& kept) {
              m_keptEdits = edits;
              if (m_id.isEmpty()) {
                  m_id = qt(kept.choice.id);
                  Q_EMIT inputsChanged();
              }
              m_canUndo = kept.canUndo;
              m_canRedo = kept.canRedo;
              Q_EMIT changed();
          });
}

void OptionsViewModel::undo()
{
    keep();
    write([id = m_choice.id](store::Store& store,
                             const std::stop_token&) { return visit::undoChoice(store, id); },
          [this](visit::KeptChoice kept) { show(std::move(kept)); });
}

void OptionsViewModel::redo()
{
    write([id = m_choice.id](store::Store& store,
                             const std::stop_token&) { return visit::redoChoice(store, id); },
          [this](visit::KeptChoice kept) { show(std::move(kept)); });
}

void OptionsViewModel::openLink(int link)
{
    const QStringList addresses = linkAddresses();
    if (link < 0 || link >= addresses.size()) {
        return;
    }
    const auto& given = app()->services().openBrowser;
    given ? static_cast<void>(given(addresses[link].toStdString()))
          : static_cast<void>(QDesktopServices::openUrl(QUrl(addresses[link])));
}
} // namespace regie::ui
