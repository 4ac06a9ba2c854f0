// SPDX-License-Identifier: GPL-3.0-or-later
// From the first page every fact is three presses away: "My record", its room, its line. Scrolling does
// not count. All data is synthetic.
#include "tests/ui/open_record.h"
#include "ui/viewmodels/category_model.h"
#include "ui/viewmodels/fact_list_model.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

using namespace regie;

namespace
{
std::string fixture(const std::string& name)
{
    std::ifstream in(std::string(REGIE_SOURCE_DIR) + "/tests/fixtures/lenses/" + name);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), {}};
}

/** The lines of a list, scrolled to its end. */
std::set<QString> linesOf(test::OpenRecord& record, const QString& room)
{
    ui::FactListViewModel list;
    list.setCategory(room);
    list.setLimit(7); // several windows
    record.load(list);
    while (list.hasMore()) {
        list.readMore();
        record.settle(list);
    }
    std::set<QString> ids;
    for (int row = 0; row < list.count(); ++row) {
        ids.insert(list.facts()->index(row, 0).data(ui::FactItemModel::FactIdRole).toString());
    }
    return ids;
}
} // namespace

TEST_CASE("every fact of a record is a line in one of the rooms that My record shows")
{
    for (const char* person : {"truus_bakker.json", "kemal_aydin.json", "sam_porter.json"}) {
        INFO(person);
        test::OpenRecord record(fixture(person));
        ui::CategoryViewModel rooms;
        record.load(rooms);
        REQUIRE(rooms.count() > 3);
        std::set<QString> reached;
        for (int row = 0; row < rooms.count(); ++row) {
            const QModelIndex room = rooms.items()->index(row, 0);
            const auto lines =
                linesOf(record, room.data(ui::CategoryItemModel::KeyRole).toString());
            CHECK(static_cast<qlonglong>(lines.size())
                  == room.data(ui::CategoryItemModel::CountRole).toLongLong());
            reached.insert(lines.begin(), lines.end());
        }
        const std::set<QString> all = linesOf(record, {});
        REQUIRE(all.size() > 10);
        // The rooms also hold what is shown inside other facts, such as care providers.
        CHECK(std::includes(reached.begin(), reached.end(), all.begin(), all.end()));
    }
}
