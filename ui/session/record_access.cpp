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
                                        std::unique_ptr<Reading>& reading)
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
    auto connection = writing->vault.connect(store::Access::ReadOnly);
    if (!connection) {
        return fail(connection.error());
    }
    reading = std::make_unique<Reading>(Reading{std::move(*connection), std::nullopt});
    reading->records.emplace(reading->connection, *ready, writing->vault.attachmentFolder());
    m_writing = std::move(writing);
    return {};
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
        auto reading = std::make_shared<std::unique_ptr<Reading>>();
        const Result<void> answer = openOnWriter(make, tools, fill, *reading);
        if (answer) {
            m_reader.post([this, reading] { m_reading = std::move(*reading); });
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

void RecordAccess::close()
{
    ++m_generation;
    m_open = false;
    m_stop.request_stop();
    m_writer.dropWaiting();
    // Opening hands its reading half to the reader: the writer is to be idle first.
    m_writer.wait();
    m_reader.dropWaiting();
    m_reader.post([this] {
        m_reading.reset();
        wipeUnusedStack();
    });
    m_reader.wait();
    m_writer.post([this] {
        m_writing.reset();
        wipeUnusedStack();
    });
    m_writer.wait();
}
} // namespace regie::ui
