// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/store_thread.h"

#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace regie::sync
{
/** Runs `work(store::Store&)` on the writing thread and waits for its answer. Never from that thread. */
template<class Work>
auto onStore(StoreThread& store, Work work)
{
    using Answer = std::invoke_result_t<Work&, store::Store&>;
    auto reached = std::make_shared<std::promise<Answer>>();
    auto answer = reached->get_future();
    store.post([reached, &work](store::Store& opened) { reached->set_value(work(opened)); });
    return answer.get();
}
} // namespace regie::sync
