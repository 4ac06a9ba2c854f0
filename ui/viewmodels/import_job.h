// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_import.h"
#include "ui/viewmodels/app_view_model.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace regie::ui
{
/**
 * The import that is running or was the last one. It belongs to the program, not to a page: whoever
 * looks at something else meanwhile finds it again. Locking the record stops and forgets it.
 */
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Asking,  ///< the data seems to be of somebody else: acceptPerson() or clear()
        Done,    ///< see report()
        Stopped, ///< by the person; what was stored before stays
        Failed,  ///< see error()
    };

    /** The one of `app`; made when there is none yet. */
    static ImportJob& of(AppViewModel& app);

    State state() const { return m_state; }
    const store::ImportReport& report() const { return m_report; }
    const Error& error() const { return m_error; }
    /** How far it is; from the window's thread while it runs. */
    store::ImportProgress progress() const;

    /** Takes in files and folders. Not while it is running. */
    void start(std::vector<std::filesystem::path> paths, store::ImportOptions options = {});
    void acceptPerson();
    void cancel();
    /** Forgets the last result. */
    void clear();

Q_SIGNALS:
    void stateChanged();

private:
    /** Counters the writing thread moves on and the window reads. */
    struct Counters {
        std::atomic<std::size_t> filesDone = 0;
        std::atomic<std::size_t> files = 0;
        std::atomic<std::size_t> resources = 0;
    };
    explicit ImportJob(AppViewModel& app);
    void run();
    void finish(Result<store::ImportReport> answer);
    void setState(State state);

    AppViewModel& m_app;
    State m_state = State::Idle;
    std::vector<std::filesystem::path> m_paths;
    store::ImportOptions m_options;
    store::ImportReport m_report;
    Error m_error;
    std::shared_ptr<Counters> m_counters = std::make_shared<Counters>();
    std::stop_source m_stop;
};
} // namespace regie::ui
