// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"
#include "core/store/store.h"
#include "core/store/vault.h"
#include "ui/tasks/worker.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace regie::ui
{
/**
 * The way of the window to an open record. Two threads: one writes, one reads from a snapshot of its
 * own, so that lists stay quick during an import. `read` and `write` run work there and deliver its
 * answer on the window's thread; the answer is dropped when the receiver is gone or the record has been
 * closed in between. With no record open, nothing runs and nothing is delivered.
 */
class RecordAccess final : public QObject
{
    Q_OBJECT

public:
    explicit RecordAccess(QObject* parent = nullptr);
    ~RecordAccess() override;

    /** Runs `work(store::Records&)` on the reading thread, then `deliver(its answer)` here. */
    template<class Work, class Deliver>
    void read(QObject* receiver, Work work, Deliver deliver)
    {
        run(
            m_reader,
            receiver,
            [this, work = std::move(work)]() mutable { return work(*m_reading->records); },
            std::move(deliver),
            [this] { return m_reading != nullptr; });
    }

    /** Runs `work(store::Store&, std::stop_token)` on the writing thread; the token is set by close(). */
    template<class Work, class Deliver>
    void write(QObject* receiver, Work work, Deliver deliver)
    {
        run(
            m_writer,
            receiver,
            [this, work = std::move(work), stop = m_stop.get_token()]() mutable {
                return work(*m_writing->store, stop);
            },
            std::move(deliver),
            [this] { return m_writing != nullptr; });
    }

    /**
     * Makes or opens a vault on the writing thread (`make`), then the store on it. `opened` gets the
     * answer here; after an error nothing is open.
     */
    void open(std::function<Result<store::Vault>()> make,
              std::function<Result<store::StoreTools>()> tools,
              std::function<Result<void>(store::Store&)> fill,
              std::function<void(Result<void>)> opened);

    /** Ends what runs, closes the data and wipes the keys before it returns. */
    void close();
    bool isOpen() const { return m_open; }

    /** Other work that needs no record but must not hold up the window; on the reading thread. */
    template<class Work, class Deliver>
    void background(QObject* receiver, Work work, Deliver deliver)
    {
        run(m_reader, receiver, std::move(work), std::move(deliver), [] { return true; });
    }

private:
    struct Writing {
        store::Vault vault;
        std::optional<store::Store> store; ///< gone before the vault
    };
    struct Reading {
        store::Connection connection;
        std::optional<store::Records> records; ///< gone before the connection
    };

    template<class Work, class Deliver, class Possible>
    void run(Worker& worker, QObject* receiver, Work work, Deliver deliver, Possible possible)
    {
        worker.post([this,
                     possible,
                     generation = m_generation.load(),
                     guard = QPointer<QObject>(receiver),
                     work = std::make_shared<Work>(std::move(work)),
                     deliver = std::make_shared<Deliver>(std::move(deliver))] {
            if (generation != m_generation.load() || !possible()) {
                return;
            }
            using Answer = std::invoke_result_t<Work&>;
            auto answer = std::make_shared<Answer>((*work)());
            QMetaObject::invokeMethod(
                this,
                [this, generation, guard, deliver, answer] {
                    if (guard && generation == m_generation.load()) {
                        (*deliver)(std::move(*answer));
                    }
                },
                Qt::QueuedConnection);
        });
    }
    Result<void> openOnWriter(const std::function<Result<store::Vault>()>& make,
                              const std::function<Result<store::StoreTools>()>& tools,
                              const std::function<Result<void>(store::Store&)>& fill,
                              std::unique_ptr<Reading>& reading);

    std::atomic<std::uint64_t> m_generation = 0; ///< goes up when the record is closed
    std::stop_source m_stop;
    bool m_open = false;
    std::unique_ptr<Writing> m_writing; ///< touched on the writing thread alone
    std::unique_ptr<Reading> m_reading; ///< touched on the reading thread alone
    Worker m_writer;
    Worker m_reader;
};
} // namespace regie::ui
