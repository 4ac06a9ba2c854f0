// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/import_job.h"

#include <utility>

namespace regie::ui
{
ImportJob& ImportJob::of(AppViewModel& app)
{
    auto* job = app.findChild<ImportJob*>(QString(), Qt::FindDirectChildrenOnly);
    return job != nullptr ? *job : *new ImportJob(app); // owned by app
}

ImportJob::ImportJob(AppViewModel& app) : QObject(&app), m_app(app)
{
    connect(app.session(), &Session::closing, this, [this] {
        m_stop.request_stop();
        m_state = State::Idle;
        clear();
    });
}

store::ImportProgress ImportJob::progress() const
{
    return {m_counters->filesDone.load(), m_counters->files.load(), m_counters->resources.load()};
}

void ImportJob::start(std::vector<std::filesystem::path> paths, store::ImportOptions options)
{
    if (m_state == State::Running || paths.empty()) {
        return;
    }
    m_paths = std::move(paths);
    m_options = std::move(options);
    m_options.extractor = m_app.services().extractor;
    run();
}

void ImportJob::acceptPerson()
{
    if (m_state == State::Asking) {
        m_options.acceptPerson = true;
        run();
    }
}

void ImportJob::cancel()
{
    m_stop.request_stop();
}

void ImportJob::clear()
{
    if (m_state == State::Running) {
        return;
    }
    m_paths.clear();
    m_options = {};
    m_report = {};
    m_error = {};
    setState(State::Idle);
}

void ImportJob::run()
{
    m_report = {};
    m_error = {};
    m_counters = std::make_shared<Counters>();
    m_stop = std::stop_source();
    const auto work = [paths = m_paths, options = m_options, counters = m_counters, stop = m_stop](
                          store::Store& store, const std::stop_token& closing) mutable {
        // Two who may stop it: the person, and the record being closed.
        const std::stop_callback whenClosing(closing, [&stop] { stop.request_stop(); });
        const auto tell = [&counters](const store::ImportProgress& progress) {
            counters->filesDone = progress.filesDone;
            counters->files = progress.files;
            counters->resources = progress.resources;
        };
        return store::importFiles(store, paths, options, tell, stop.get_token());
    };
    m_app.record().write(
        this, work, [this](Result<store::ImportReport> answer) { finish(std::move(answer)); });
    setState(State::Running);
}

void ImportJob::finish(Result<store::ImportReport> answer)
{
    if (answer) {
        m_report = std::move(*answer);
        setState(State::Done);
        return;
    }
    m_error = answer.error();
    if (m_error.code == ErrorCode::OtherPerson) {
        setState(State::Asking);
    } else {
        setState(m_error.code == ErrorCode::Cancelled ? State::Stopped : State::Failed);
    }
}

void ImportJob::setState(State state)
{
    m_state = state;
    // Nobody touches anything meanwhile, and a lock would stop it halfway.
    m_app.session()->idleGuard()->setWorking(this, state == State::Running);
    Q_EMIT stateChanged();
}
} // namespace regie::ui
