// SPDX-License-Identifier: GPL-3.0-or-later
// The full-text index only marks what was deleted, and `word` knows no facts: both would go on
// holding what a removed letter said.
#include "core/store/removal_words.h"

#include "core/store/connection.h"

#include <string>
#include <vector>

namespace regie::store
{
namespace
{
/** Words the index no longer has; a second look at each, for the two may fold another way. */
Result<std::vector<std::string>> wordsThatWent(Connection& connection)
{
    auto query = connection.prepare("SELECT word FROM word WHERE word NOT IN (SELECT term FROM "
                                    "temp.index_word)");
    if (!query) {
        return fail(query.error());
    }
    auto words = query->collect([](const Statement& row) { return row.string(0); });
    if (!words) {
        return words;
    }
    std::vector<std::string> went;
    for (std::string& word : *words) {
        auto use = connection.prepare("SELECT 1 FROM fact_text WHERE fact_text MATCH ?1 LIMIT 1");
        if (!use) {
            return fail(use.error());
        }
        use->bindAll("\"" + word + "\"");
        const Result<bool> used = use->step();
        if (!used) {
            return fail(used.error());
        }
        if (!*used) {
            went.push_back(std::move(word));
        }
    }
    return went;
}
} // namespace

Result<void> removeLeftWords(Connection& connection)
{
    if (Result<void> done =
            connection.execute("INSERT INTO fact_text (fact_text) VALUES ('optimize');"
                               "CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_word USING "
                               "fts5vocab('main', 'fact_text', 'row')");
        !done) {
        return done;
    }
    const auto went = wordsThatWent(connection);
    if (!went) {
        return fail(went.error());
    }
    for (const std::string& word : *went) {
        auto gone = connection.prepare("DELETE FROM word WHERE word = ?1");
        if (!gone) {
            return fail(gone.error());
        }
        gone->bindBorrowed(1, word);
        if (Result<void> done = gone->run(); !done) {
            return done;
        }
    }
    return connection.execute("DROP TABLE temp.index_word");
}
} // namespace regie::store
