// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"
#include "core/store/store.h"
#include "core/store/vault.h"
#include "core/sync/store_thread.h"
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
/** How long a piece of reading may take: what looks at thousands of records is Slow. */
enum class Pace { Quick, Slow };

/** What waits for care providers beside the record, each on a thread of its own. */
enum class Aside {
    Fetching,  ///< minutes
    SigningIn, ///< as long as the person takes
    Asking,    ///< a short question: a search, the end of a permission
};

/**
 * The way of the window to an open record. Three threads: one writes, two read from snapshots of their
 * own, so that lists stay quick during an import, and while an overview is made of a whole record. `read` and `write` run work there and deliver its
 * answer on the window's thread; the answer is dropped when the receiver is gone or the record has been
 * closed in between. With no record open, nothing runs and nothing is delivered.
 * What waits for others (care providers) runs `beside` these and hands the writing thread small pieces,
 * so that what the person writes meanwhile goes between them.
 */
class RecordAccess final : public QObject
{
    Q_OBJECT

public:
    explicit RecordAccess(QObject* parent = nullptr);
    ~RecordAccess() override;

    /**
     * Runs `work(store::Records&)`, or `work(store::Records&, store::Connection&)`, on a reading thread,
     * then `deliver(its answer)` here.
     */
    template<class Work, class Deliver>
    void read(QObject* receiver, Work work, Deliver deliver, Pace pace = Pace::Quick)
    {
        Reader& reader = pace == Pace::Quick ? m_quick : m_slow;
        run(
            reader.worker,
            receiver,
            [&reader, work = std::move(work)]() mutable {
                Reading& reading = *reader.reading;
                if constexpr (std::is_invocable_v<Work&, store::Records&, store::Connection&>) {
                    return work(*reading.records, reading.connection);
                } else {
                    return work(*reading.records);
                }
            },
            std::move(deliver),
            [&reader] { return reader.reading != nullptr; },
            asked());
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
            [this] { return m_writing != nullptr; },
            asked());
    }

    /**
     * Runs `work(sync::StoreThread&, std::stop_token)` on a thread beside the others, then
     * `deliver(its answer)` here. close() sets the token and waits until it has ended; until then what
     * it posts to the store is done.
     */
    template<class Work, class Deliver>
    void beside(Aside which, QObject* receiver, Work work, Deliver deliver)
    {
        Worker& worker = which == Aside::Fetching    ? m_fetching
                         : which == Aside::SigningIn ? m_signingIn
                                                     : m_asking;
        run(
            worker,
            receiver,
            [this, work = std::move(work), stop = m_stop.get_token()]() mutable {
                return work(m_store, stop);
            },
            std::move(deliver),
            [this] { return m_open.load(); });
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
    /** Whether something that was asked for is not delivered yet; what runs beside does not count. */
    bool isBusy() const { return m_asked > 0; }

    /** Other work that needs no record but must not hold up the window; on the quick reading thread. */
    template<class Work, class Deliver>
    void background(QObject* receiver, Work work, Deliver deliver)
    {
        run(
            m_quick.worker,
            receiver,
            std::move(work),
            std::move(deliver),
            [] { return true; },
            asked());
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
    struct Reader {
        std::unique_ptr<Reading> reading; ///< touched on its thread alone
        Worker worker;                    ///< last: it uses what stands above
    };
    /** The writing thread for those beside it: what they post is never dropped. */
    class PostToWriter final : public sync::StoreThread
    {
    public:
        explicit PostToWriter(RecordAccess& record) : m_record(record) { }
        void post(Work work) override
        {
            m_record.m_writer.post(
                [&record = m_record, work = std::move(work)] { work(*record.m_writing->store); });
        }

    private:
        RecordAccess& m_record;
    };
    /** What opening hands to the reading threads. */
    struct Readings {
        std::unique_ptr<Reading> quick;
        std::unique_ptr<Reading> slow;
    };

    /** Counts as asked for as long as it lives, which is until it was delivered or dropped. */
    using Asked = std::shared_ptr<void>;
    Asked asked()
    {
        ++m_asked;
        return {nullptr, [this](void*) { --m_asked; }};
    }

    template<class Work, class Deliver, class Possible>
    void run(Worker& worker,
             QObject* receiver,
             Work work,
             Deliver deliver,
             Possible possible,
             Asked asked = {})
    {
        worker.post([this,
                     possible,
                     asked = std::move(asked),
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
                [this, generation, guard, deliver, answer, asked] {
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
                              Readings& readings);
    static Result<std::unique_ptr<Reading>> openReading(const store::Vault& vault,
                                                        const store::StoreTools& tools);
    /** Lets go of the data on a reader's thread and drops what waits there. */
    static void closeReader(Reader& reader);
    static void closeBeside(Worker& worker);

    std::atomic<std::uint64_t> m_generation = 0; ///< goes up when the record is closed
    std::stop_source m_stop;
    std::atomic<bool> m_open = false;
    std::atomic<int> m_asked = 0;
    std::unique_ptr<Writing> m_writing; ///< touched on the writing thread alone
    Worker m_writer;
    Reader m_quick;
    Reader m_slow;
    PostToWriter m_store{*this};
    Worker m_fetching;
    Worker m_signingIn;
    Worker m_asking;
};
} // namespace regie::ui
