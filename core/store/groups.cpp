// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/groups.h"

#include "core/base/clock.h"
#include "core/store/group_save.h"
#include "core/store/group_writer.h"
#include "core/store/records.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <bit>

namespace regie::store
{
namespace
{
std::int64_t numberOf(const StoredFact& fact)
{
    return std::bit_cast<std::int64_t>(factNumberFromText(fact.id).value_or(0));
}

/** One choice: a transaction in which links are written and groups worked out. */
class Choice
{
public:
    static Result<Choice> begin(Store& store)
    {
        Result<Transaction> transaction = Transaction::begin(store.connection());
        if (!transaction) {
            return fail(transaction.error());
        }
        return Choice(store, std::move(*transaction));
    }

    Result<void> write(const LinkToWrite& link)
    {
        return writeLink(m_store->connection(), link, m_now);
    }
    void changed(const StoredFact& fact) { m_groups.chosen(fact.row); }
    Result<void> finish()
    {
        if (Result<void> done = m_groups.regroup(m_now); !done) {
            return done;
        }
        return m_transaction.commit();
    }

private:
    Choice(Store& store, Transaction transaction)
        : m_store(&store)
        , m_now(time::instantText(store.tools().clock.now()))
        , m_transaction(std::move(transaction))
        , m_groups(store)
    {
    }

    Store* m_store;
    std::string m_now;
    Transaction m_transaction;
    GroupWriter m_groups;
};

/** A row of group_link as seen from one fact. */
struct OwnLink {
    std::int64_t other = 0;
    std::string reason;
    bool byPerson = false;
    bool undone = false;
};

Result<std::vector<OwnLink>> linksOf(Store& store, std::int64_t number)
{
    auto query = store.connection().prepare(
        "SELECT other_fact, reason, made_by = 'person', undone_at IS NOT NULL FROM group_link "
        "WHERE fact = ?1 UNION ALL SELECT fact, reason, made_by = 'person', undone_at IS NOT NULL "
        "FROM group_link WHERE other_fact = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, number);
    return query->collect([](const Statement& row) {
        return OwnLink{row.integer(0), row.string(1), row.integer(2) != 0, row.integer(3) != 0};
    });
}

Result<void> dropPair(Store& store, std::int64_t one, std::int64_t other)
{
    auto statement =
        store.connection().prepare("DELETE FROM group_link WHERE fact = ?1 AND other_fact = ?2");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(std::min(one, other), std::max(one, other));
    return statement->run();
}

/** Numbers of the others in the group of a fact. */
Result<std::vector<std::int64_t>> matesOf(Store& store, std::int64_t row)
{
    auto query = store.connection().prepare(
        "SELECT m.id FROM fact AS f JOIN fact AS m ON m.group_id = f.group_id AND m.row <> f.row "
        "WHERE f.row = ?1 ORDER BY m.id");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, row);
    return query->collect([](const Statement& each) { return each.integer(0); });
}
/** Who says that two are the same no longer says that they, or what they are with, are not. */
Result<void> takeBackApart(Store& store,
                           Choice& choice,
                           const StoredFact& one,
                           const StoredFact& other)
{
    auto side = matesOf(store, one.row);
    auto otherSide = matesOf(store, other.row);
    if (!side || !otherSide) {
        return fail(!side ? side.error() : otherSide.error());
    }
    side->push_back(numberOf(one));
    otherSide->push_back(numberOf(other));
    for (const std::int64_t number : *side) {
        const auto links = linksOf(store, number);
        if (!links) {
            return fail(links.error());
        }
        for (const OwnLink& link : *links) {
            if (!link.undone
                || std::find(otherSide->begin(), otherSide->end(), link.other)
                       == otherSide->end()) {
                continue;
            }
            const Result<void> done =
                link.reason == kApart
                    ? dropPair(store, number, link.other)
                    : choice.write({number, link.other, link.reason, link.byPerson, false});
            if (!done) {
                return done;
            }
        }
    }
    return {};
}
} // namespace

Result<void> separateFact(Store& store, std::string_view factId)
{
    const Result<StoredFact> fact = store.records().fact(factId);
    if (!fact) {
        return fail(fact.error());
    }
    const auto mates = matesOf(store, fact->row);
    if (!mates) {
        return fail(mates.error());
    }
    if (mates->empty()) {
        return fail(ErrorCode::InvalidArgument, "fact in no group");
    }
    const std::int64_t number = numberOf(*fact);
    const auto links = linksOf(store, number);
    if (!links) {
        return fail(links.error());
    }
    Result<Choice> choice = Choice::begin(store);
    if (!choice) {
        return fail(choice.error());
    }
    for (const std::int64_t mate : *mates) {
        LinkToWrite link{number, mate, kApart, true, true};
        for (const OwnLink& known : *links) {
            if (known.other == mate) {
                link.reason = known.reason;
                link.byPerson = known.byPerson;
            }
        }
        if (Result<void> done = choice->write(link); !done) {
            return done;
        }
    }
    choice->changed(*fact);
    return choice->finish();
}

Result<void> rejoinFact(Store& store, std::string_view factId)
{
    const Result<StoredFact> fact = store.records().fact(factId);
    if (!fact) {
        return fail(fact.error());
    }
    const std::int64_t number = numberOf(*fact);
    const auto links = linksOf(store, number);
    if (!links) {
        return fail(links.error());
    }
    Result<Choice> choice = Choice::begin(store);
    if (!choice) {
        return fail(choice.error());
    }
    bool any = false;
    for (const OwnLink& link : *links) {
        if (!link.undone) {
            continue;
        }
        any = true;
        const Result<void> done =
            link.reason == kApart
                ? dropPair(store, number, link.other)
                : choice->write({number, link.other, link.reason, link.byPerson, false});
        if (!done) {
            return done;
        }
        // A pair that no longer is kept apart may be found by the rules again.
        const Result<StoredFact> other =
            store.records().fact(factIdText(std::bit_cast<std::uint64_t>(link.other)));
        if (!other) {
            return fail(other.error());
        }
        choice->changed(*other);
    }
    if (!any) {
        return fail(ErrorCode::InvalidArgument, "nothing was undone");
    }
    choice->changed(*fact);
    return choice->finish();
}

Result<void> joinFacts(Store& store, std::string_view factId, std::string_view otherId)
{
    const Result<StoredFact> one = store.records().fact(factId);
    const Result<StoredFact> other = store.records().fact(otherId);
    if (!one || !other) {
        return fail(!one ? one.error() : other.error());
    }
    if (one->id == other->id || one->fact.support || other->fact.support) {
        return fail(ErrorCode::InvalidArgument, "two facts of lists are needed");
    }
    const auto persons = GroupPersons::read(store.connection(), store.tools().reader);
    if (!persons) {
        return fail(persons.error());
    }
    std::string whose[2];
    for (int i = 0; i < 2; ++i) {
        const auto node = groupNode(store.connection(), i == 0 ? one->row : other->row);
        if (!node) {
            return fail(node.error());
        }
        auto person = persons->personOf(store.connection(), **node);
        if (!person) {
            return fail(person.error());
        }
        whose[i] = std::move(*person);
    }
    if (whose[0] != whose[1]) {
        return fail(ErrorCode::InvalidArgument, "facts of two persons");
    }
    Result<Choice> choice = Choice::begin(store);
    if (!choice) {
        return fail(choice.error());
    }
    if (Result<void> done = takeBackApart(store, *choice, *one, *other); !done) {
        return done;
    }
    if (Result<void> done = choice->write({numberOf(*one),
                                           numberOf(*other),
                                           record::groupReasonName(record::GroupReason::Person),
                                           true,
                                           false});
        !done) {
        return done;
    }
    choice->changed(*one);
    choice->changed(*other);
    return choice->finish();
}
} // namespace regie::store
