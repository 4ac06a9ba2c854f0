// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/share_log.h"

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/hex.h"
#include "core/base/uuid.h"
#include "core/store/connection.h"
#include "core/time/partial_date.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>

namespace regie::share
{
namespace
{
constexpr std::string_view kDevice = "share.device";
const std::string kNoHash(64, '0');

std::string hashOf(const LogEntry& entry)
{
    return sha256Hex(entry.previous + '|' + entry.device + '|' + std::to_string(entry.number) + '|'
                     + entry.at + '|' + entry.entry);
}

LogEntry readEntry(const store::Statement& row)
{
    return {
        row.string(0), row.integer(1), row.string(2), row.string(3), row.string(4), row.string(5)};
}

constexpr std::string_view kLogColumns =
    "SELECT device, number, at, entry, lower(hex(previous)), lower(hex(hash)) FROM share_log ";

Result<std::vector<LogEntry>> entries(store::Store& store,
                                      std::string_view where,
                                      std::string_view device)
{
    auto query = store.connection().prepare(std::string(kLogColumns) + std::string(where));
    if (!query) {
        return fail(query.error());
    }
    if (!device.empty()) {
        query->bindText(1, device);
    }
    return query->collect(readEntry);
}

Result<void> insert(store::Store& store, const LogEntry& entry)
{
    auto statement = store.connection().prepare(
        "INSERT INTO share_log (device, number, at, entry, previous, hash) "
        "VALUES (?1, ?2, ?3, ?4, unhex(?5), unhex(?6))");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(
        entry.device, entry.number, entry.at, entry.entry, entry.previous, entry.hash);
    return statement->run();
}
} // namespace

Result<std::string> deviceOf(store::Store& store)
{
    auto known = store.setting(kDevice);
    if (!known) {
        return fail(known.error());
    }
    if (*known && isUuid(**known)) {
        return **known;
    }
    const std::string device = newUuid(store.tools().random);
    if (Result<void> done = store.setSetting(kDevice, device); !done) {
        return fail(done.error());
    }
    return device;
}

Result<LogEntry> appendToLog(store::Store& store, const std::string& entryJson)
{
    const auto device = deviceOf(store);
    if (!device) {
        return fail(device.error());
    }
    const auto last = entries(store, "WHERE device = ?1 ORDER BY number DESC LIMIT 1", *device);
    if (!last) {
        return fail(last.error());
    }
    LogEntry entry;
    entry.device = *device;
    entry.number = last->empty() ? 1 : last->front().number + 1;
    entry.at = time::instantText(store.tools().clock.now());
    entry.entry = entryJson;
    entry.previous = last->empty() ? kNoHash : last->front().hash;
    entry.hash = hashOf(entry);
    const Result<void> done = insert(store, entry);
    return done ? Result<LogEntry>(std::move(entry)) : Result<LogEntry>(fail(done.error()));
}

Result<std::vector<LogEntry>> readLog(store::Store& store)
{
    return entries(store, "ORDER BY device, number", {});
}

std::size_t countBrokenLinks(const std::vector<LogEntry>& log)
{
    std::size_t broken = 0;
    const LogEntry* before = nullptr;
    for (const LogEntry& each : log) {
        const bool follows = before != nullptr && before->device == each.device;
        const std::string& previous = follows ? before->hash : kNoHash;
        const std::int64_t number = follows ? before->number + 1 : 1;
        if (each.previous != previous || each.number != number || each.hash != hashOf(each)) {
            ++broken;
        }
        before = &each;
    }
    return broken;
}

std::string logLines(const std::vector<LogEntry>& log)
{
    std::string lines;
    for (const LogEntry& each : log) {
        const nlohmann::ordered_json line = {{"device", each.device},
                                             {"number", each.number},
                                             {"at", each.at},
                                             {"entry", each.entry},
                                             {"previous", each.previous},
                                             {"hash", each.hash}};
        lines += line.dump() + '\n';
    }
    return lines;
}

Result<std::size_t> importLog(store::Store& store, std::string_view lines)
{
    std::vector<LogEntry> log;
    try {
        while (!lines.empty()) {
            const std::size_t end = lines.find('\n');
            const std::string_view line = lines.substr(0, end);
            lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
            if (line.empty()) {
                continue;
            }
            const auto json = nlohmann::json::parse(line);
            log.push_back({json.at("device"),
                           json.at("number"),
                           json.at("at"),
                           json.at("entry"),
                           json.at("previous"),
                           json.at("hash")});
        }
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::SyntaxInvalid, "lines of a share log");
    }
    if (countBrokenLinks(log) > 0) {
        return fail(ErrorCode::DataDamaged, "share log is no chain");
    }
    const auto known = readLog(store);
    if (!known) {
        return fail(known.error());
    }
    std::map<std::pair<std::string, std::int64_t>, std::string> hashes;
    for (const LogEntry& each : *known) {
        hashes[{each.device, each.number}] = each.hash;
    }
    Result<store::Transaction> transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    std::size_t added = 0;
    for (const LogEntry& each : log) {
        const auto there = hashes.find({each.device, each.number});
        if (there != hashes.end()) {
            if (there->second != each.hash) {
                return fail(ErrorCode::DataDamaged, "two share logs of one device");
            }
            continue;
        }
        if (Result<void> done = insert(store, each); !done) {
            return fail(done.error());
        }
        ++added;
    }
    if (Result<void> done = transaction->commit(); !done) {
        return fail(done.error());
    }
    return added;
}

Result<void> renewDevice(store::Store& store)
{
    return store.setSetting(kDevice, newUuid(store.tools().random));
}
} // namespace regie::share
