// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/page_view_model.h"

namespace regie::ui
{
void PageViewModel::setApp(AppViewModel* app)
{
    if (m_app == app) {
        return;
    }
    m_app = app;
    connect(app->preferences(), &Preferences::languageChanged, this, &PageViewModel::reload);
    Q_EMIT appChanged();
    inputChanged();
}

void PageViewModel::componentComplete()
{
    m_complete = true;
    inputChanged();
}

void PageViewModel::reload()
{
    inputChanged();
}

void PageViewModel::inputChanged()
{
    if (m_complete && m_app && m_app->record().isOpen()) {
        load();
    }
}

void PageViewModel::begin()
{
    ++m_busy;
    Q_EMIT busyChanged();
}

void PageViewModel::end(const std::optional<Error>& error)
{
    --m_busy;
    m_errorText = error ? m_app->errorText(*error) : QString();
    Q_EMIT busyChanged();
}
} // namespace regie::ui
