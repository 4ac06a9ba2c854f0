// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/uuid.h"
#include "core/exchange/batch.h"
#include "core/exchange/device_files.h"
#include "core/exchange/records.h"
#include "core/exchange/same_file.h"
#include "core/share/share_log.h"
#include "core/store/attachments.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/store/vault.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <system_error>

namespace regie::exchange
{
namespace
{
namespace fs = std::filesystem;

/** What is told in one file, unless a single record is larger. */
constexpr std::size_t kFileBytes = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kFileItems = 20'000;
/** A file may be as large as one document, and what is around it. */
constexpr std::uint64_t kLargestBatch = std::uint64_t{1280} * 1024 * 1024;
constexpr std::string_view kUnfinishedEnd = ".unfinished";

/** Files on their way, in the vault's folder; gone at the end. */
class Workplace
{
public:
    explicit Workplace(fs::path path) : m_path(std::move(path)) { clear(); }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;
    ~Workplace() { clear(); }
    const fs::path& path() const { return m_path; }

private:
    void clear() const
    {
        std::error_code nothingMoreToDo;
        fs::remove_all(m_path, nothingMoreToDo);
    }
    fs::path m_path;
};

class Exchange
{
public:
    Exchange(store::Store& store, DavFolder& folder, std::string record, std::string device)
        : m_store(&store)
        , m_folder(&folder)
        , m_record(std::move(record))
        , m_device(std::move(device))
        , m_now(time::instantText(store.tools().clock.now()))
        , m_work(store.vault().folder() / "exchange.part")
    {
    }

    Result<ExchangeReport> run(const store::ProgressCallback& progress)
    {
        if (Result<void> made = makePrivateFolder(m_work.path()); !made) {
            return fail(made.error());
        }
        const auto files = m_folder->files();
        if (!files) {
            return fail(files.error());
        }
        if (Result<void> done = removeUnfinished(*files); !done) {
            return fail(done.error());
        }
        const auto batches = batchesOf(*files, m_record);
        std::size_t number = 0;
        for (const auto& [device, numbers] : batches) {
            if (progress) {
                progress(number++, batches.size() + 1);
            }
            if (Result<void> done = takeDevice(device, numbers); !done) {
                return fail(done.error());
            }
        }
        // A kill between the file of a document and its row leaves the file.
        if (const auto removed = store::removeLeftOverAttachments(*m_store); !removed) {
            return fail(removed.error());
        }
        if (Result<void> done = tellNews(); !done) {
            return fail(done.error());
        }
        return std::move(m_report);
    }

private:
    /** Names of files that a kill left halfway; only this device's. */
    std::string unfinishedStart() const { return "regie-" + m_record + '-' + m_device + '-'; }
    Result<void> removeUnfinished(const std::vector<DavFile>& files)
    {
        for (const DavFile& file : files) {
            if (file.name.starts_with(unfinishedStart()) && file.name.ends_with(kUnfinishedEnd)) {
                if (Result<void> done = m_folder->remove(file.name); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    /** Problems with a device are in the report; an error ends the exchange. */
    Result<void> takeDevice(const std::string& device, const std::vector<std::int64_t>& numbers)
    {
        DeviceNews news{device, 0, std::nullopt};
        for (const std::int64_t number : numbers) {
            auto upTo = followed(m_store->connection(), device);
            if (!upTo) {
                return fail(upTo.error());
            }
            if (number <= upTo->number) {
                continue;
            }
            const Result<void> taken =
                number == upTo->number + 1
                    ? takeFile({m_record, device, number}, *upTo)
                    : fail(ErrorCode::BatchMissing, "a batch before one that is there");
            if (!taken && !isOfTheDevice(taken.error().code)) {
                return taken;
            }
            if (!taken) {
                news.problem = taken.error();
                break;
            }
            ++news.files;
        }
        // A file of this device itself is one that a kill left untold of; that is no news.
        if (news.problem && device == m_device) {
            return fail(*news.problem);
        }
        if (news.problem || (news.files > 0 && device != m_device)) {
            m_report.devices.push_back(std::move(news));
        }
        return {};
    }

    static bool isOfTheDevice(ErrorCode code)
    {
        return code == ErrorCode::BatchDamaged || code == ErrorCode::BatchMissing
               || code == ErrorCode::BatchOutOfOrder || code == ErrorCode::VaultTooNew;
    }

    Result<void> takeFile(const BatchName& name, const Followed& upTo)
    {
        const fs::path file = m_work.path() / "fetched";
        if (Result<void> got = m_folder->get(name.text(), file, kLargestBatch); !got) {
            switch (got.error().code) {
            case ErrorCode::NotFound:
                return fail(ErrorCode::BatchMissing, "a batch that was listed");
            case ErrorCode::LimitExceeded: return fail(ErrorCode::BatchDamaged, "size of a batch");
            default: return got;
            }
        }
        auto read = readBatch(file, m_store->vault().exchangeKey());
        if (!read) {
            return read.error().code == ErrorCode::NotFound
                       ? fail(ErrorCode::BatchDamaged, "an empty batch")
                       : fail(read.error());
        }
        const BatchHead& head = read->batch.head;
        if (head.vault != m_store->vaultId() || head.device != name.device
            || head.number != name.number || head.previous != upTo.hash) {
            return fail(ErrorCode::BatchOutOfOrder, "a batch in the place of another");
        }
        const Followed now{name.number, read->hash};
        const auto taken =
            takeBatch(*m_store, std::move(read->batch), m_now, [&](store::Connection& connection) {
                return follow(connection, name.device, now, m_now);
            });
        if (!taken) {
            return fail(taken.error());
        }
        m_report.resources += taken->resources;
        m_report.rows += taken->rows;
        m_report.conflicts += taken->conflicts;
        return {};
    }

    Result<void> tellNews()
    {
        const auto told = ToldItems(m_store->connection()).all();
        const auto sources = m_store->records().sources();
        if (!told || !sources) {
            return fail(told ? sources.error() : told.error());
        }
        for (const store::Source& each : *sources) {
            m_sources.push_back({each.id,
                                 std::string(store::sourceKindName(each.kind)),
                                 each.name,
                                 each.provider,
                                 each.created});
        }
        const auto collect = [this](std::vector<Telling> tellings) {
            return add(std::move(tellings));
        };
        for (const store::Source& source : *sources) {
            m_source = source.id;
            Result<void> done = newRecords(*m_store, source, *told, m_now, collect);
            if (done) {
                done = send();
            }
            if (!done) {
                return done;
            }
        }
        m_source.clear();
        const Result<void> done = newRows(*m_store, *told, m_now, collect);
        return done ? send() : done;
    }

    Result<void> add(std::vector<Telling> tellings)
    {
        for (Telling& each : tellings) {
            m_bytes += each.item.json.size() + each.item.bytes.size();
            m_waiting.push_back(std::move(each));
        }
        return m_bytes >= kFileBytes || m_waiting.size() >= kFileItems ? send() : Result<void>();
    }

    /** What waits, as one file; noted as told once it stands there and was read back. */
    Result<void> send()
    {
        if (m_waiting.empty()) {
            return {};
        }
        std::vector<Telling> tellings = std::move(m_waiting);
        m_waiting.clear();
        m_bytes = 0;
        const auto upTo = followed(m_store->connection(), m_device);
        if (!upTo) {
            return fail(upTo.error());
        }
        const BatchName name{m_record, m_device, upTo->number + 1};
        Batch batch;
        batch.head = {
            m_store->vaultId(), m_device, name.number, upTo->hash, m_now, m_source, m_sources};
        for (Telling& each : tellings) {
            batch.items.push_back(std::move(each.item));
        }
        const fs::path file = m_work.path() / "made";
        const auto hash = writeBatch(file, m_store->vault().exchangeKey(), batch);
        if (!hash) {
            return fail(hash.error());
        }
        if (Result<void> done = putFile(file, name); !done) {
            return done;
        }
        auto transaction = store::Transaction::begin(m_store->connection());
        if (!transaction) {
            return fail(transaction.error());
        }
        ToldItems told(m_store->connection());
        for (const Telling& each : tellings) {
            if (Result<void> done = told.put(each.thing, each.told); !done) {
                return done;
            }
        }
        const Followed now{name.number, *hash};
        if (Result<void> done = follow(m_store->connection(), m_device, now, m_now); !done) {
            return done;
        }
        ++m_report.sentFiles;
        m_report.sentItems += tellings.size();
        return transaction->commit();
    }

    Result<void> putFile(const fs::path& file, const BatchName& name)
    {
        const std::string unfinished =
            unfinishedStart() + newUuid(m_store->tools().random) + std::string(kUnfinishedEnd);
        Result<void> done = m_folder->put(file, unfinished);
        if (done) {
            done = isSameOnServer(*m_folder, unfinished, file, m_work.path() / "back");
        }
        if (done) {
            done = m_folder->rename(unfinished, name.text());
        }
        if (!done) {
            (void)m_folder->remove(unfinished); // else the next exchange does
        }
        return done;
    }

    store::Store* m_store;
    DavFolder* m_folder;
    std::string m_record;
    std::string m_device;
    std::string m_now;
    Workplace m_work;
    ExchangeReport m_report;
    std::vector<BatchSource> m_sources;
    std::string m_source; ///< of what waits
    std::vector<Telling> m_waiting;
    std::size_t m_bytes = 0;
};
} // namespace

Result<ExchangeReport> exchange(store::Store& store,
                                DavFolder& folder,
                                const store::ProgressCallback& progress)
{
    auto record = recordTag(store);
    auto device = deviceTag(store);
    if (!record || !device) {
        return fail(record ? device.error() : record.error());
    }
    return Exchange(store, folder, std::move(*record), std::move(*device)).run(progress);
}

Result<void> restartExchange(store::Store& store, DavFolder& folder)
{
    const auto record = recordTag(store);
    const auto device = deviceTag(store);
    const auto files = folder.files();
    if (!record || !device || !files) {
        return fail(!record ? record.error() : !device ? device.error() : files.error());
    }
    // The last first: what is left after a kill has no gap in it.
    auto batches = batchesOf(*files, *record);
    std::vector<std::int64_t>& numbers = batches[*device];
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
        if (Result<void> done = folder.remove(BatchName{*record, *device, *number}.text()); !done) {
            return done;
        }
    }
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    if (Result<void> done = store.connection().execute("DELETE FROM exchange_item"); !done) {
        return done;
    }
    if (Result<void> done = share::renewDevice(store); !done) {
        return done;
    }
    return transaction->commit();
}
} // namespace regie::exchange
