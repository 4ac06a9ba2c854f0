// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/glossary_view_model.h"

#include <algorithm>

namespace regie::ui
{
void GlossaryViewModel::setApp(AppViewModel* app)
{
    if (m_app != app) {
        m_app = app;
        connect(app->preferences(), &Preferences::languageChanged, this, &GlossaryViewModel::load);
        load();
        Q_EMIT changed();
    }
}

void GlossaryViewModel::setFilter(const QString& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        load();
        Q_EMIT changed();
    }
}

void GlossaryViewModel::load()
{
    const auto content = m_app->services().content();
    if (!content) {
        return; // the program's own words are damaged: opening a record says so
    }
    const QString wanted = m_filter.trimmed();
    std::vector<LabelledRow> rows;
    for (const terms::GlossaryEntry& entry : (*content)->terms.glossary()) {
        LabelledRow row{
            QString::fromStdString(entry.term), m_app->text(entry.plain), m_app->text(entry.full)};
        if (wanted.isEmpty() || row.label.contains(wanted, Qt::CaseInsensitive)
            || row.value.contains(wanted, Qt::CaseInsensitive)) {
            rows.push_back(std::move(row));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const LabelledRow& a, const LabelledRow& b) {
        return a.label.localeAwareCompare(b.label) < 0;
    });
    m_words.replace(std::move(rows));
}
} // namespace regie::ui
