// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_files.h"

#include "core/base/hash.h"
#include "core/share/share_log.h"
#include "core/store/connection.h"
#include "core/store/vault.h"

#include <algorithm>

namespace regie::exchange
{
Result<std::string> recordTag(store::Store& store)
{
    return sha256Hex("exchange|" + store.vault().id()).substr(0, kTagLetters);
}

Result<std::string> deviceTag(store::Store& store)
{
    const auto device = share::deviceOf(store);
    return device ? Result<std::string>(sha256Hex("exchange|" + *device).substr(0, kTagLetters))
                  : device;
}

Result<Followed> followed(store::Connection& connection, const std::string& device)
{
    auto query = connection.prepare("SELECT number, hash FROM exchange_device WHERE tag = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindText(1, device);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? Followed{query->integer(0), query->string(1)} : Followed();
}

Result<void> follow(store::Connection& connection,
                    const std::string& device,
                    const Followed& upTo,
                    const std::string& now)
{
    auto statement = connection.prepare(
        "INSERT INTO exchange_device (tag, number, hash, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT "
        "DO "
        "UPDATE SET number = excluded.number, hash = excluded.hash, at = excluded.at");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(device, upTo.number, upTo.hash, now);
    return statement->run();
}

std::map<std::string, std::vector<std::int64_t>> batchesOf(const std::vector<DavFile>& files,
                                                           const std::string& record)
{
    std::map<std::string, std::vector<std::int64_t>> batches;
    for (const DavFile& file : files) {
        const auto name = readBatchName(file.name);
        if (name && name->record == record) {
            batches[name->device].push_back(name->number);
        }
    }
    for (auto& [device, numbers] : batches) {
        std::ranges::sort(numbers);
    }
    return batches;
}
} // namespace regie::exchange
