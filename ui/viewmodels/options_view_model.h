// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/choices.h"
#include "ui/viewmodels/page_view_model.h"

#include <QList>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace regie::ui
{
/**
 * "Wat past bij mij?": options beside what matters. Numbers count from 0, in the person's order. What is
 * typed is kept a moment later, as a version; nothing is added up.
 */
class OptionsViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString choiceId READ choiceId WRITE setChoiceId NOTIFY inputsChanged)
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY inputsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QStringList options READ options NOTIFY changed)
    Q_PROPERTY(QStringList matters READ matters NOTIFY changed)
    Q_PROPERTY(QStringList dottedMatters READ dottedMatters NOTIFY changed)
    Q_PROPERTY(QList<int> weights READ weights NOTIFY changed)
    Q_PROPERTY(QStringList cards READ cards NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    Q_PROPERTY(bool canAddOption READ canAddOption NOTIFY changed)
    Q_PROPERTY(bool canAddMatter READ canAddMatter NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QStringList linkNames READ linkNames NOTIFY changed)
    Q_PROPERTY(QStringList linkAddresses READ linkAddresses NOTIFY changed)
    /** Counts changes, for what is asked by number below. */
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    explicit OptionsViewModel(QObject* parent = nullptr);
    ~OptionsViewModel() override;

    QString choiceId() const { return m_id; }
    void setChoiceId(const QString& id);
    QString visitId() const { return m_visit; }
    /** Without `choiceId`: the options of this visit, or new ones for it. */
    void setVisitId(const QString& id);
    bool ready() const { return m_ready; }
    QString about() const { return QString::fromStdString(m_choice.about); }
    QStringList options() const;
    QStringList matters() const;
    QStringList dottedMatters() const; ///< with their weight as dots
    QList<int> weights() const;
    QStringList cards() const; ///< what may matter, to choose from
    QStringList questions() const;
    bool canAddOption() const { return m_choice.options.size() < visit::Choice::kMostOptions; }
    bool canAddMatter() const { return m_choice.matters.size() < visit::Choice::kMostMatters; }
    bool canUndo() const { return m_canUndo; }
    bool canRedo() const { return m_canRedo; }
    QStringList linkNames() const;
    QStringList linkAddresses() const;
    int revision() const { return m_revision; }

    Q_INVOKABLE void setAbout(const QString& text);
    Q_INVOKABLE void setOption(int option, const QString& text);
    /** Before the last one when that is waiting, which stands last by itself. */
    Q_INVOKABLE void addOption();
    Q_INVOKABLE void moveOption(int from, int to);
    Q_INVOKABLE void removeOption(int option);
    /** Takes it in, or out again when it is there. */
    Q_INVOKABLE void toggleMatter(const QString& text);
    Q_INVOKABLE void removeMatter(int matter);
    Q_INVOKABLE void setWeight(int matter, int weight);
    /** 0: not known, 1: a benefit, 2: a drawback. */
    Q_INVOKABLE int leaning(int option, int matter) const;
    Q_INVOKABLE void setLeaning(int option, int matter, int leaning);
    Q_INVOKABLE QString note(int option, int matter) const;
    Q_INVOKABLE void setNote(int option, int matter, const QString& text);
    Q_INVOKABLE QString from(int option, int matter) const;
    Q_INVOKABLE void setFrom(int option, int matter, const QString& text);
    /** What stands in the overview. */
    Q_INVOKABLE QString cell(int option, int matter) const;
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /** Keeps what was typed now, without waiting. */
    Q_INVOKABLE void keep();
    /** Opens a link in the person's browser: only ever after a press. */
    Q_INVOKABLE void openLink(int link);

Q_SIGNALS:
    void inputsChanged();
    void changed();

protected:
    void load() override;

private:
    const visit::Content* content() const;
    QString say(const std::string& key) const;
    void show(visit::KeptChoice kept);
    void edited();
    bool dirty() const { return m_edits != m_keptEdits; }
    visit::Choice tidy() const;
    visit::Consideration* cellAt(int option, int matter);
    bool holds(int option, int matter) const;

    QString m_id; ///< empty until the first time it is kept
    QString m_visit;
    bool m_ready = false;
    visit::Choice m_choice;
    mutable std::optional<visit::Content> m_content;
    bool m_canUndo = false;
    bool m_canRedo = false;
    int m_revision = 0;
    unsigned m_edits = 0;     ///< changes made here
    unsigned m_keptEdits = 0; ///< of those, the ones that are kept
    QTimer m_later;
};
} // namespace regie::ui
