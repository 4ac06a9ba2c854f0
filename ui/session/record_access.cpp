// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/record_access.h"

#include "ui/tasks/unused_stack.h"

namespace regie::ui
{
RecordAccess::RecordAccess(QObject* parent) : QObject(parent) { }

RecordAccess::~RecordAccess()
{
    close();
}

Result<void> RecordAccess::openOnWriter(const std::function<Result<store::Vault>()>& make,
                                        const std::function<Result<store::StoreTools>()>& tools,
                                        const std::function<Result<void>(store::Store&)>& fill,
                                        Readings& readings)
{
    auto vault = make();
    if (!vault) {
        return fail(vault.error());
    }
    const auto ready = tools();
    if (!ready) {
        return fail(ready.error());
    }
    auto writing = std::make_unique<Writing>(Writing{std::move(*vault), std::nullopt});
    auto store = store::Store::open(writing->vault, *ready);
    if (!store) {
        return fail(store.error());
    }
    writing->store.emplace(std::move(*store));
    if (fill) {
        if (const auto filled = fill(*writing->store); !filled) {
            return fail(filled.error());
        }
    }
    for (auto* reading : {&readings.quick, &readings.slow}) {
        auto made = openReading(writing->vault, *ready);
        if (!made) {
            return fail(made.error());
        }
        *reading = std::move(*made);
    }
    m_writing = std::move(writing);
    return {};
}

Result<std::unique_ptr<RecordAccess::Reading>> RecordAccess::openReading(
    const store::Vault& vault,
    const store::StoreTools& tools)
{
    auto connection = vault.connect(store::Access::ReadOnly);
    if (!connection) {
        return fail(connection.error());
    }
    auto reading = std::make_unique<Reading>(Reading{std::move(*connection), std::nullopt});
    reading->records.emplace(reading->connection, tools, vault.attachmentFolder());
    return reading;
}

void RecordAccess::open(std::function<Result<store::Vault>()> make,
                        std::function<Result<store::StoreTools>()> tools,
                        std::function<Result<void>(store::Store&)> fill,
                        std::function<void(Result<void>)> opened)
{
    close();
    m_stop = std::stop_source();
    m_writer.post([this,
                   generation = m_generation.load(),
                   make = std::move(make),
                   tools = std::move(tools),
                   fill = std::move(fill),
                   opened = std::move(opened)] {
        auto readings = std::make_shared<Readings>();
        const Result<void> answer = openOnWriter(make, tools, fill, *readings);
        if (answer) {
            m_quick.worker.post([this, readings] { m_quick.reading = std::move(readings->quick); });
            m_slow.worker.post([this, readings] { m_slow.reading = std::move(readings->slow); });
        }
        QMetaObject::invokeMethod(
            this,
            [this, generation, answer, opened] {
                if (generation == m_generation.load()) {
                    m_open = answer.has_value();
                    opened(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

void RecordAccess::closeReader(Reader& reader)
{
    reader.worker.dropWaiting();
    reader.worker.post([&reader] {
        reader.reading.reset();
        wipeUnusedStack();
    });
    reader.worker.wait();
}

void RecordAccess::closeBeside(Worker& worker)
{
    worker.dropWaiting();
    worker.post([] { wipeUnusedStack(); });
    worker.wait();
}

void RecordAccess::close()
{
    ++m_generation;
    m_stop.request_stop();
    // These wait for what they posted to the store, so they end before anything there is dropped.
    closeBeside(m_fetching);
    closeBeside(m_signingIn);
    closeBeside(m_asking);
    m_open = false;
    m_writer.dropWaiting();
    // Opening hands its reading halves to the readers: the writer is to be idle first.
    m_writer.wait();
    closeReader(m_quick);
    closeReader(m_slow);
    m_writer.post([this] {
        m_writing.reset();
        wipeUnusedStack();
    });
    m_writer.wait();
}
} // namespace regie::ui
