// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/removal.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <QStringList>

#include <vector>

namespace regie::ui
{
/**
 * What came in from files, and taking one of them out again: a choice, what that takes away and what
 * stays, then the question once more.
 */
class FileSourcesViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QStringList stays READ stays NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* files READ files CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* kinds READ kinds CONSTANT)

public:
    enum class Step {
        Choosing, ///< which file
        Looking,  ///< what taking it out means
        Sure,     ///< asked once more
        Working,
        Done,
    };
    Q_ENUM(Step)

    explicit FileSourcesViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    bool ready() const { return m_ready; }
    Step step() const { return m_step; }
    QString name() const; ///< of the file that was chosen
    QString summary() const;
    QStringList stays() const;
    /** `label` a file or folder, `value` how much and when, `key` its place. */
    RowModel* files() { return &m_rows; }
    /** Of what goes: `label` a kind, `value` how many. */
    RowModel* kinds() { return &m_kinds; }

    Q_INVOKABLE void choose(int place);
    /** From looking to the last question, and from there to taking it out. */
    Q_INVOKABLE void goOn();
    /** One step back; false when this was the first, or nothing can be taken back any more. */
    Q_INVOKABLE bool back();

Q_SIGNALS:
    void changed();

protected:
    void load() override;

private:
    void take(std::vector<store::FileSource> files);
    void show(store::Removal removal);
    void setStep(Step step);

    std::vector<store::FileSource> m_files;
    RowModel m_rows;
    RowModel m_kinds;
    store::Source m_chosen;
    store::Removal m_removal;
    Step m_step = Step::Choosing;
    bool m_ready = false;
    bool m_connected = false;
    bool m_folder = false; ///< there is one over which devices meet
};
} // namespace regie::ui
