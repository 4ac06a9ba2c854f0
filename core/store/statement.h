// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

struct sqlite3_stmt;

namespace regie::store
{
struct ConnectionState;

/**
 * A compiled statement with its values. Goes back to its connection, without its values, when it
 * goes out of scope.
 *
 *     auto found = connection.prepare("SELECT body FROM resource WHERE id = ?1");
 *     if (!found) return fail(found.error());
 *     found->bindAll(row);
 *     while (true) {
 *         auto more = found->step();
 *         if (!more) return fail(more.error());
 *         if (!*more) break;
 *         use(found->text(0));
 *     }
 *
 * bind never fails by itself: an error shows at the next step(). Numbering: values from 1, columns
 * from 0, as SQLite has it.
 */
class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    ~Statement();

    Statement& bindInteger(int index, std::int64_t value);
    Statement& bindReal(int index, double value);
    /** Copies the text. */
    Statement& bindText(int index, std::string_view value);
    /** Does not copy: the text must stay until reset() or the end of the statement. */
    Statement& bindBorrowed(int index, std::string_view value);
    Statement& bindBlob(int index, std::span<const std::byte> value);
    Statement& bindNull(int index);

    /** Any of bool, integers, double, text, bytes, nullopt and optional of those. */
    template<class T>
    Statement& bind(int index, const T& value)
    {
        if constexpr (std::is_same_v<T, std::nullopt_t>) {
            return bindNull(index);
        } else if constexpr (std::is_integral_v<T>) {
            return bindInteger(index, static_cast<std::int64_t>(value));
        } else if constexpr (std::is_floating_point_v<T>) {
            return bindReal(index, static_cast<double>(value));
        } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
            return bindText(index, value);
        } else if constexpr (std::is_convertible_v<const T&, std::span<const std::byte>>) {
            return bindBlob(index, value);
        } else {
            return value ? bind(index, *value) : bindNull(index);
        }
    }

    /** Values 1, 2, 3 … in order. */
    template<class... T>
    Statement& bindAll(const T&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /** True: a row is there to read. False: done, and the statement is reset for the next values. */
    Result<bool> step();
    /** What `make(*this)` makes of each row that is left, in order. */
    template<class Make>
    auto collect(Make make) -> Result<std::vector<std::invoke_result_t<Make&, const Statement&>>>
    {
        std::vector<std::invoke_result_t<Make&, const Statement&>> made;
        while (true) {
            const Result<bool> row = step();
            if (!row) {
                return fail(row.error());
            }
            if (!*row) {
                return made;
            }
            made.push_back(make(std::as_const(*this)));
        }
    }
    /** To the end, rows ignored; ready for the next values. */
    Result<void> run();
    /** Back to the start; the values stay. */
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    /** Valid until the next step(), reset() or the end of the statement. NULL reads as empty. */
    std::string_view text(int column) const;
    std::span<const std::byte> blob(int column) const;
    std::string string(int column) const { return std::string(text(column)); }
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;
    std::optional<std::string> optionalText(int column) const;

private:
    friend class Connection;
    Statement(ConnectionState& connection, sqlite3_stmt* handle);
    void note(int rc);

    ConnectionState* m_connection = nullptr;
    sqlite3_stmt* m_handle = nullptr;
    int m_bindError = 0;
};
} // namespace regie::store
