// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace regie::sync
{
/** The one thread that writes a vault, as a sync sees it. */
class StoreThread
{
public:
    using Work = std::function<void(store::Store&)>;
    virtual ~StoreThread() = default;
    /** Runs the work there, in the order of posting. From any thread. */
    virtual void post(Work work) = 0;
};

/** For callers whose own thread is the store's: it does what is posted until it is told to end. */
class StorePump final : public StoreThread
{
public:
    explicit StorePump(store::Store& store) : m_store(&store) { }
    void post(Work work) override;
    /** Works until end() was called and nothing is left. */
    void run();
    /** From any thread. */
    void end();

private:
    store::Store* m_store;
    std::mutex m_mutex; ///< guards the two below
    std::deque<Work> m_work;
    bool m_ended = false;
    std::condition_variable m_changed;
};
} // namespace regie::sync
