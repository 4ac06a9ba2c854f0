// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/visit_line_model.h"

namespace regie::ui
{
/** The way to the care provider: appointments to come, what was prepared, and questionnaires. */
class VisitsViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(regie::ui::VisitLineModel* coming READ coming CONSTANT)
    Q_PROPERTY(regie::ui::VisitLineModel* prepared READ prepared CONSTANT)
    Q_PROPERTY(regie::ui::VisitLineModel* questionnaires READ questionnaires CONSTANT)
    Q_PROPERTY(regie::ui::VisitLineModel* asked READ asked CONSTANT)
    Q_PROPERTY(regie::ui::VisitLineModel* questions READ questions CONSTANT)

public:
    using PageViewModel::PageViewModel;

    bool ready() const { return m_ready; }
    /** By appointment, soonest first; `said` is "begun" when something was prepared. */
    VisitLineModel* coming() { return &m_coming; }
    /** By visit: of appointments that were, and of none; saved last first. */
    VisitLineModel* prepared() { return &m_prepared; }
    /** By questionnaire; `said` is "begun" when it was left half way. */
    /** That a care provider asks for, by Task; `said`: "new", "begun", "answered" or "unreadable". */
    VisitLineModel* asked() { return &m_asked; }
    /** Questions in writing, saved last first; `said` is "done" when there is a reply. */
    VisitLineModel* questions() { return &m_questions; }
    VisitLineModel* questionnaires() { return &m_questionnaires; }

Q_SIGNALS:
    void loaded();

protected:
    void load() override;

private:
    struct Loaded;
    void show(const Loaded& loaded);

    bool m_ready = false;
    VisitLineModel m_coming;
    VisitLineModel m_prepared;
    VisitLineModel m_questionnaires;
    VisitLineModel m_asked;
    VisitLineModel m_questions;
};
} // namespace regie::ui
