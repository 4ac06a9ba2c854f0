// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace regie::exchange
{
namespace
{
using Json = nlohmann::json;

constexpr std::uint64_t kLargestHead = std::uint64_t{8} * 1024 * 1024;
constexpr std::uint64_t kLargestJson = std::uint64_t{64} * 1024 * 1024;
/** As the largest document that is taken in (store/import_reader.cpp). */
constexpr std::uint64_t kLargestBytes = std::uint64_t{1024} * 1024 * 1024;
constexpr std::size_t kMostItems = 1'000'000;
constexpr std::size_t kNumberDigits = 8;

Error damaged(const char* what)
{
    return {ErrorCode::BatchDamaged, what};
}

std::string number(std::uint64_t value)
{
    std::string bytes;
    for (unsigned i = 0; i < 8; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 0xff);
    }
    return bytes;
}

class Taking
{
public:
    explicit Taking(const TakeBytes& take) : m_take(take) { }

    Result<std::string> bytes(std::uint64_t size)
    {
        std::string taken;
        const Result<void> done = m_take(size, [&](std::string_view piece) -> Result<void> {
            taken += piece;
            return {};
        });
        return done ? Result<std::string>(std::move(taken))
                    : Result<std::string>(fail(done.error()));
    }
    Result<std::uint64_t> number(std::uint64_t most)
    {
        const auto read = bytes(8);
        if (!read) {
            return fail(read.error());
        }
        std::uint64_t value = 0;
        for (unsigned i = 0; i < 8; ++i) {
            value |= std::uint64_t{static_cast<unsigned char>((*read)[i])} << (8 * i);
        }
        return value <= most ? Result<std::uint64_t>(value)
                             : Result<std::uint64_t>(fail(damaged("a length in a batch")));
    }
    Result<std::string> sized(std::uint64_t most)
    {
        const auto size = number(most);
        return size ? bytes(*size) : Result<std::string>(fail(size.error()));
    }

private:
    const TakeBytes& m_take;
};

std::string encodeHead(const BatchHead& head)
{
    Json sources = Json::array();
    for (const BatchSource& each : head.sources) {
        sources.push_back({{"id", each.id},
                           {"kind", each.kind},
                           {"name", each.name},
                           {"provider", each.provider},
                           {"created", each.created}});
    }
    return Json{{"vault", head.vault},
                {"device", head.device},
                {"number", head.number},
                {"previous", head.previous},
                {"made_at", head.madeAt},
                {"source", head.source},
                {"sources", sources}}
        .dump();
}

Result<BatchHead> decodeHead(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        BatchHead head;
        head.vault = json.at("vault");
        head.device = json.at("device");
        if (!json.at("number").is_number_integer()) {
            return fail(damaged("number of a batch"));
        }
        head.number = json.at("number");
        head.previous = json.at("previous");
        head.madeAt = json.at("made_at");
        head.source = json.at("source");
        for (const Json& each : json.at("sources")) {
            head.sources.push_back({each.at("id"),
                                    each.at("kind"),
                                    each.at("name"),
                                    each.at("provider"),
                                    each.at("created")});
        }
        return head;
    } catch (const Json::exception&) {
        return fail(damaged("head of a batch"));
    }
}

bool isTag(std::string_view text)
{
    return text.size() == kTagLetters && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}
} // namespace

Result<void> encodeBatch(const Batch& batch,
                         const std::function<Result<void>(std::string_view)>& out)
{
    try {
        const std::string head = encodeHead(batch.head);
        if (Result<void> done = out(number(head.size()) + head); !done) {
            return done;
        }
    } catch (const Json::exception&) {
        return fail(ErrorCode::Internal, "characters of a source");
    }
    if (Result<void> done = out(number(batch.items.size())); !done) {
        return done;
    }
    for (const BatchItem& item : batch.items) {
        if (Result<void> done = out(number(item.json.size()) + item.json); !done) {
            return done;
        }
        if (Result<void> done = out(number(item.bytes.size())); !done) {
            return done;
        }
        if (Result<void> done = out(item.bytes); !done) {
            return done;
        }
    }
    return {};
}

Result<Batch> decodeBatch(const TakeBytes& take)
{
    Taking taking(take);
    const auto headText = taking.sized(kLargestHead);
    if (!headText) {
        return fail(headText.error());
    }
    auto head = decodeHead(*headText);
    if (!head) {
        return fail(head.error());
    }
    Batch batch{std::move(*head), {}};
    const auto count = taking.number(kMostItems);
    if (!count) {
        return fail(count.error());
    }
    for (std::uint64_t i = 0; i < *count; ++i) {
        auto json = taking.sized(kLargestJson);
        if (!json) {
            return fail(json.error());
        }
        auto bytes = taking.sized(kLargestBytes);
        if (!bytes) {
            return fail(bytes.error());
        }
        batch.items.push_back({std::move(*json), std::move(*bytes)});
    }
    return batch;
}

std::string BatchName::text() const
{
    return fmt::format("regie-{}-{}-{:08}.batch", record, device, number);
}

std::optional<BatchName> readBatchName(std::string_view name)
{
    constexpr std::string_view kStart = "regie-";
    constexpr std::string_view kEnd = ".batch";
    constexpr std::size_t kSize =
        kStart.size() + 2 * (kTagLetters + 1) + kNumberDigits + kEnd.size();
    if (name.size() != kSize || !name.starts_with(kStart) || !name.ends_with(kEnd)) {
        return std::nullopt;
    }
    BatchName read;
    read.record = name.substr(kStart.size(), kTagLetters);
    read.device = name.substr(kStart.size() + kTagLetters + 1, kTagLetters);
    const std::string_view digits =
        name.substr(kStart.size() + 2 * (kTagLetters + 1), kNumberDigits);
    const auto [rest, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), read.number);
    return isTag(read.record) && isTag(read.device) && problem == std::errc()
                   && rest == digits.data() + digits.size() && read.number > 0
                   && read.text() == name
               ? std::optional(read)
               : std::nullopt;
}
} // namespace regie::exchange
