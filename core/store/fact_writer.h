// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: writes facts with their words and dependencies.
#pragma once

#include "core/store/prepare.h"

#include <map>
#include <unordered_set>

namespace regie::store
{
/** Lets a set of strings be asked for a view. */
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};

/** Whose fact it is. */
struct FactPlace {
    std::uint64_t number = 0;  ///< of the record key, see factNumber()
    std::int64_t resource = 0; ///< row of the version that counts
    std::int64_t source = 0;   ///< row of its source
    /** When the resource began to count, in ms since 1970; nullopt: as noted with the fact. */
    std::optional<std::int64_t> received = std::nullopt;
};

/** Writes inside the transaction of its caller. */
class FactWriter
{
public:
    FactWriter(Connection& connection, std::int64_t lensRelease)
        : m_connection(&connection), m_lensRelease(lensRelease)
    {
    }

    /** Writes the fact of that number (record key): a new row, or over the one it has. Gives its row. */
    Result<std::int64_t> write(const FactPlace& place, const PreparedFact& made);

    /** Takes the fact of that number away, with its words and dependencies; none: nothing. */
    Result<void> remove(std::uint64_t number);

    /**
     * Writes the changes to the counts of kinds, years and providers, and that facts were written
     * (fact_change). To be called before each commit.
     */
    Result<void> writeCounts();
    /** After a rollback: what was noted since the last commit never happened. */
    void forget();

private:
    struct Existing {
        std::int64_t row = 0;
        std::string kind;
        bool support = false;
        std::string sortDate;
        std::string provider;
        std::int64_t textHash = 0;
    };
    void count(const Existing& fact, std::int64_t change);
    void forgetCounts();
    template<class... Key>
    Result<void> writeCount(std::string_view sql, std::int64_t change, const Key&... key)
    {
        if (change == 0) {
            return {};
        }
        auto statement = m_connection->prepare(sql);
        if (!statement) {
            return fail(statement.error());
        }
        return statement->bindAll(key..., change).run();
    }
    Result<std::optional<Existing>> existing(std::uint64_t number);
    Result<std::int64_t> writeRow(const FactPlace& place,
                                  const PreparedFact& made,
                                  std::int64_t row);
    Result<void> runOnFact(std::string_view sql, std::int64_t row);
    Result<void> writeText(std::int64_t row, const FactText& text, bool replaces);
    Result<void> writeVocabulary(std::string_view words);
    Result<void> writeDependencies(std::int64_t row,
                                   const std::vector<Looked>& looked,
                                   bool replaces);

    Connection* m_connection;
    std::int64_t m_lensRelease;
    /** Changes since the last writeCounts(). */
    std::map<std::pair<std::string, bool>, std::int64_t> m_counts;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_years;
    std::map<std::string, std::int64_t> m_providers;
    /** Written or seen in this session. */
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_words;
};
} // namespace regie::store
