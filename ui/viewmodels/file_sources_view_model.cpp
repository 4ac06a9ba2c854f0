// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/file_sources_view_model.h"

#include "core/exchange/dav_account.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/removal_words.h"

#include <utility>

namespace regie::ui
{
QString FileSourcesViewModel::name() const
{
    return AppViewModel::shownText(m_chosen.name);
}

QString FileSourcesViewModel::summary() const
{
    return app() == nullptr ? QString() : RemovalWords::summary(*app(), m_removal, name());
}

QStringList FileSourcesViewModel::stays() const
{
    return RemovalWords::stays(
        m_removal, m_folder ? RemovalWords::OtherDevice::Maybe : RemovalWords::OtherDevice::No);
}

void FileSourcesViewModel::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

void FileSourcesViewModel::load()
{
    if (!m_connected) {
        m_connected = true;
        connect(this, &PageViewModel::busyChanged, this, [this] {
            if (m_step == Step::Working && !busy() && !errorText().isEmpty()) {
                setStep(Step::Choosing); // with what went wrong
            }
        });
    }
    if (m_step == Step::Working || m_step == Step::Done) {
        return;
    }
    write([](store::Store& store,
             const std::stop_token&) { return exchange::hasDavAccount(store.vault()); },
          [this](bool folder) {
              m_folder = folder;
              Q_EMIT changed();
          });
    write([](store::Store& store,
             const std::stop_token&) { return store::fileSources(store.connection()); },
          [this](std::vector<store::FileSource> files) { take(std::move(files)); });
}

void FileSourcesViewModel::take(std::vector<store::FileSource> files)
{
    m_files = std::move(files);
    m_ready = true;
    std::vector<LabelledRow> rows;
    for (const store::FileSource& each : m_files) {
        LabelledRow row;
        row.label = AppViewModel::shownText(each.source.name);
        row.value = each.records == 0
                        ? //: Below the name of a file of which nothing could be read
                        tr("Nothing of it could be read.")
                        : //: Below the name of a file that was brought in; %n is how much, %1 a day
                        tr("%n item(s), last on %1", "", static_cast<int>(each.records))
                            .arg(app()->dayText(each.last));
        row.key = static_cast<qlonglong>(rows.size());
        rows.push_back(std::move(row));
    }
    m_rows.replace(std::move(rows));
    Q_EMIT changed();
}

void FileSourcesViewModel::choose(int place)
{
    if (place < 0 || place >= static_cast<int>(m_files.size()) || m_step != Step::Choosing) {
        return;
    }
    m_chosen = m_files[static_cast<std::size_t>(place)].source;
    write(
        [wish = store::RemovalWish{m_chosen, {}}](store::Store& store, const std::stop_token&) {
            return store::previewRemoval(store.connection(), wish);
        },
        [this](store::Removal removal) {
            show(std::move(removal));
            setStep(Step::Looking);
        });
}

void FileSourcesViewModel::show(store::Removal removal)
{
    m_removal = std::move(removal);
    m_kinds.replace(RemovalWords::kinds(*app(), m_removal));
}

void FileSourcesViewModel::goOn()
{
    if (m_step == Step::Looking) {
        setStep(Step::Sure);
        return;
    }
    if (m_step != Step::Sure) {
        return;
    }
    setStep(Step::Working);
    write(
        [wish = store::RemovalWish{m_chosen, {}}](store::Store& store, const std::stop_token&) {
            return store::removeReceived(store, wish);
        },
        [this](store::Removal removal) {
            show(std::move(removal));
            setStep(Step::Done);
            Q_EMIT FetchJob::of(*app()).recordChanged();
        });
}

bool FileSourcesViewModel::back()
{
    switch (m_step) {
    case Step::Choosing:
    case Step::Working:
    case Step::Done: return false;
    case Step::Sure: setStep(Step::Looking); return true;
    case Step::Looking: setStep(Step::Choosing); return true;
    }
    return false;
}
} // namespace regie::ui
