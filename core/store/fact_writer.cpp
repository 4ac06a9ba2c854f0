// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fact_writer.h"

#include <algorithm>
#include <bit>

namespace regie::store
{
namespace
{
/** Shorter words and words with digits are not taken apart in search, see search.cpp. */
constexpr std::size_t kVocabularyLetters = 4;
constexpr std::size_t kVocabularyBytes = 64;
constexpr std::size_t kRememberedWords = 200'000;
constexpr std::size_t kYearLetters = 4;
constexpr std::string_view kForgetText = "DELETE FROM fact_text WHERE rowid = ?1";
constexpr std::string_view kForgetDependencies = "DELETE FROM fact_dep WHERE fact = ?1";

bool belongsInVocabulary(std::string_view word)
{
    return word.size() >= kVocabularyLetters && word.size() <= kVocabularyBytes
           && std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/** NULL for the English text that is the same as the Dutch. */
void bindWords(Statement& statement, int index, const Words& words)
{
    statement.bindBorrowed(index, words.nl);
    if (words.en == words.nl) {
        statement.bindNull(index + 1);
    } else {
        statement.bindBorrowed(index + 1, words.en);
    }
}
} // namespace

Result<std::int64_t> FactWriter::write(const FactPlace& place, const PreparedFact& made)
{
    const auto before = existing(place.number);
    if (!before) {
        return fail(before.error());
    }
    const bool replaces = before->has_value();
    const FactText& text = made.text;
    const auto row = writeRow(place, made, replaces ? (*before)->row : 0);
    if (!row) {
        return fail(row.error());
    }
    if (!replaces || (*before)->textHash != text.hash) {
        if (Result<void> done = writeText(*row, text, replaces); !done) {
            return fail(done.error());
        }
    }
    if (Result<void> done = writeDependencies(*row, made.looked, replaces); !done) {
        return fail(done.error());
    }
    if (replaces) {
        count(**before, -1);
    }
    const record::Fact& fact = made.fact;
    count({*row, fact.kind, fact.support, fact.sortDate, fact.provider, text.hash}, 1);
    return *row;
}

Result<void> FactWriter::remove(std::uint64_t number)
{
    const auto before = existing(number);
    if (!before) {
        return fail(before.error());
    }
    if (!*before) {
        return {};
    }
    for (const std::string_view sql :
         {kForgetText, kForgetDependencies, std::string_view("DELETE FROM fact WHERE row = ?1")}) {
        if (Result<void> done = runOnFact(sql, (*before)->row); !done) {
            return done;
        }
    }
    count(**before, -1);
    return {};
}

Result<void> FactWriter::runOnFact(std::string_view sql, std::int64_t row)
{
    auto statement = m_connection->prepare(sql);
    if (!statement) {
        return fail(statement.error());
    }
    return statement->bindInteger(1, row).run();
}

void FactWriter::count(const Existing& fact, std::int64_t change)
{
    m_counts[{fact.kind, fact.support}] += change;
    if (fact.support) {
        return;
    }
    m_years[{fact.kind, fact.sortDate.substr(0, kYearLetters)}] += change;
    if (!fact.provider.empty()) {
        m_providers[fact.provider] += change;
    }
}

Result<std::optional<FactWriter::Existing>> FactWriter::existing(std::uint64_t number)
{
    auto query = m_connection->prepare(
        "SELECT row, kind, support, sort_date, provider, text_hash FROM fact WHERE id = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(std::bit_cast<std::int64_t>(number));
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return std::optional<Existing>();
    }
    return std::optional<Existing>(Existing{query->integer(0),
                                            query->string(1),
                                            query->integer(2) != 0,
                                            query->string(3),
                                            query->string(4),
                                            query->integer(5)});
}

Result<std::int64_t> FactWriter::writeRow(const FactPlace& place,
                                          const PreparedFact& made,
                                          std::int64_t row)
{
    constexpr std::string_view kInsert =
        "INSERT INTO fact (id, resource, lens_release, kind, support, current, sort_date, start, "
        "\"end\", precision, status, code_system, code, number, unit, title_nl, title_en, "
        "value_nl, "
        "value_en, short_nl, short_en, provider, text_hash, received, source, part) VALUES (?1, "
        "?2, ?3, ?4, "
        "?5, ?6, "
        "?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, "
        "coalesce(?24, 0), ?25, '')";
    constexpr std::string_view kUpdate =
        "UPDATE fact SET resource = ?2, lens_release = ?3, kind = ?4, support = ?5, current = ?6, "
        "sort_date = ?7, start = ?8, \"end\" = ?9, precision = ?10, status = ?11, code_system = "
        "?12, "
        "code = ?13, number = ?14, unit = ?15, title_nl = ?16, title_en = ?17, value_nl = ?18, "
        "value_en = ?19, short_nl = ?20, short_en = ?21, provider = ?22, text_hash = ?23, "
        "received = coalesce(?24, received) "
        "WHERE id = ?1";
    auto statement = m_connection->prepare(row == 0 ? kInsert : kUpdate);
    if (!statement) {
        return fail(statement.error());
    }
    const record::Fact& fact = made.fact;
    int index = 0;
    for (const std::int64_t value :
         {std::bit_cast<std::int64_t>(place.number), place.resource, m_lensRelease}) {
        statement->bindInteger(++index, value);
    }
    statement->bindBorrowed(++index, fact.kind);
    statement->bindInteger(++index, fact.support ? 1 : 0);
    statement->bindInteger(++index, fact.current ? 1 : 0);
    for (const std::string* value : {&fact.sortDate,
                                     &fact.date.start,
                                     &fact.date.end,
                                     &fact.date.precision,
                                     &fact.status,
                                     &fact.codeSystem,
                                     &fact.code,
                                     &fact.number,
                                     &fact.unit}) {
        statement->bindBorrowed(++index, *value);
    }
    for (const Words* words : {&fact.title, &fact.value, &fact.shortText}) {
        bindWords(*statement, index + 1, *words);
        index += 2;
    }
    statement->bindBorrowed(++index, fact.provider);
    statement->bindInteger(++index, made.text.hash);
    statement->bind(++index, place.received);
    if (row == 0) {
        statement->bindInteger(++index, place.source);
    }
    if (Result<void> done = statement->run(); !done) {
        return fail(done.error());
    }
    return row == 0 ? m_connection->lastInsertRow() : row;
}

Result<void> FactWriter::writeText(std::int64_t row, const FactText& text, bool replaces)
{
    if (replaces) {
        if (Result<void> done = runOnFact(kForgetText, row); !done) {
            return done;
        }
    }
    auto statement = m_connection->prepare("INSERT INTO fact_text (rowid, title, words, provider, "
                                           "document) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, row);
    int index = 1;
    for (const std::string* part : {&text.title, &text.words, &text.provider, &text.document}) {
        statement->bindBorrowed(++index, *part);
    }
    if (Result<void> done = statement->run(); !done) {
        return done;
    }
    for (const std::string* part : {&text.title, &text.words, &text.provider, &text.document}) {
        if (Result<void> done = writeVocabulary(*part); !done) {
            return done;
        }
    }
    return {};
}

Result<void> FactWriter::writeVocabulary(std::string_view words)
{
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        const std::string_view word = words.substr(begin, end - begin);
        begin = end + 1;
        if (!belongsInVocabulary(word) || m_words.contains(word)) {
            continue;
        }
        if (m_words.size() >= kRememberedWords) {
            m_words.clear();
        }
        const auto known = m_words.emplace(word).first;
        auto statement = m_connection->prepare("INSERT OR IGNORE INTO word (word) VALUES (?1)");
        if (!statement) {
            return fail(statement.error());
        }
        statement->bindBorrowed(1, *known);
        if (Result<void> done = statement->run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> FactWriter::writeDependencies(std::int64_t row,
                                           const std::vector<Looked>& looked,
                                           bool replaces)
{
    if (replaces) {
        if (Result<void> done = runOnFact(kForgetDependencies, row); !done) {
            return done;
        }
    }
    for (const Looked& each : looked) {
        // Several targets can differ in `url` only, which is not kept.
        auto statement = m_connection->prepare(
            "INSERT OR IGNORE INTO fact_dep (source, type, fhir_id, fact) VALUES (?1, ?2, ?3, ?4)");
        if (!statement) {
            return fail(statement.error());
        }
        statement->bindInteger(1, each.target.source)
            .bindBorrowed(2, each.target.isLogical() ? std::string_view() : each.target.type)
            .bindBorrowed(3, each.target.id)
            .bindInteger(4, row);
        if (Result<void> done = statement->run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> FactWriter::writeCounts()
{
    constexpr std::string_view kKinds =
        "INSERT INTO kind_count (kind, support, count) VALUES (?1, ?2, ?3) "
        "ON CONFLICT (kind, support) DO UPDATE SET count = count + excluded.count";
    constexpr std::string_view kYears =
        "INSERT INTO year_count (kind, year, count) VALUES (?1, ?2, ?3) "
        "ON CONFLICT (kind, year) DO UPDATE SET count = count + excluded.count";
    constexpr std::string_view kProviders =
        "INSERT INTO provider_count (provider, count) VALUES (?1, ?2) "
        "ON CONFLICT (provider) DO UPDATE SET count = count + excluded.count";
    for (const auto& [kind, change] : m_counts) {
        if (Result<void> done = writeCount(kKinds, change, kind.first, kind.second); !done) {
            return done;
        }
    }
    for (const auto& [year, change] : m_years) {
        if (Result<void> done = writeCount(kYears, change, year.first, year.second); !done) {
            return done;
        }
    }
    for (const auto& [provider, change] : m_providers) {
        if (Result<void> done = writeCount(kProviders, change, provider); !done) {
            return done;
        }
    }
    // Every fact that was written has its kind there, also when the count stayed the same.
    if (!m_counts.empty()) {
        if (Result<void> done = m_connection->execute("UPDATE fact_change SET count = count + 1");
            !done) {
            return done;
        }
    }
    forgetCounts();
    return {};
}

void FactWriter::forgetCounts()
{
    m_counts.clear();
    m_years.clear();
    m_providers.clear();
}

void FactWriter::forget()
{
    forgetCounts();
    m_words.clear();
}
} // namespace regie::store
