// SPDX-License-Identifier: GPL-3.0-or-later
// From the first page every fact is three presses away: "My record", its room, its line. Scrolling does
// not count. And what stands in a line reads as it is spelled. All data is synthetic.
#include "tests/ui/open_record.h"
#include "ui/viewmodels/category_model.h"
#include "ui/viewmodels/fact_list_model.h"
#include "ui/viewmodels/fact_view_model.h"

#include <QRegularExpression>

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

TEST_CASE("what would turn the words of a source round is not shown, and stays in what was stored")
{
    // "metoprolol" with marks around it that show the rest of the line from right to left.
    const std::string turned = "\xE2\x80\xAEmetoprolol\xE2\x80\xAC \xE2\x81\xA7"
                               "50\xE2\x81\xA9 mg";
    test::OpenRecord record(
        test::bundleOf({R"({"resourceType":"Observation","id":"a","status":"final",
        "code":{"coding":[{"system":"http://loinc.org","code":"2160-0"}],"text":")"
                        + turned + R"("},"effectiveDateTime":"2026-03-10",
        "performer":[{"display":"Dokter )"
                        + turned + R"("}],"valueString":")" + turned + R"("})"}));
    ui::FactListViewModel list;
    record.load(list);
    REQUIRE(list.count() >= 1);
    const QRegularExpression marks(QStringLiteral("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"));
    QString all;
    QString id;
    for (int row = 0; row < list.count(); ++row) {
        const QModelIndex line = list.facts()->index(row, 0);
        id = line.data(ui::FactItemModel::FactIdRole).toString();
        for (const int role : {ui::FactItemModel::TitleRole,
                               ui::FactItemModel::LineRole,
                               ui::FactItemModel::ProviderRole}) {
            all += line.data(role).toString() + QLatin1Char('\n');
        }
    }
    ui::FactViewModel fact;
    fact.setFactId(id);
    record.load(fact);
    all += fact.title() + QLatin1Char('\n') + fact.sentence() + QLatin1Char('\n') + fact.provider();
    for (int row = 0; row < fact.rows()->rowCount(); ++row) {
        all += fact.rows()->index(row, 0).data(ui::RowModel::ValueRole).toString();
    }
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("metoprolol 50 mg")));
    CHECK_FALSE(all.contains(marks));
    fact.showOriginal();
    record.settle(fact);
    CHECK(fact.original().contains(marks));
}

TEST_CASE("a medicine that begins later says so before how it is taken")
{
    const auto medicine = [](const std::string& id, const std::string& day) {
        return R"({"resource":{"resourceType":"MedicationRequest","id":")" + id
               + R"(","status":"active","intent":"order","authoredOn":")" + day
               + R"(","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"text":"Pil )"
               + id + R"("},"dosageInstruction":[{"text":"elke dag 1 tablet"}]}})";
    };
    test::OpenRecord record(R"({"resourceType":"Bundle","type":"collection","entry":[)"
                            + medicine("later", "2099-03-01") + "," + medicine("nu", "2020-03-01")
                            + "]}");
    ui::FactListViewModel list;
    list.setCategory(QStringLiteral("medicines"));
    record.load(list);
    REQUIRE(list.count() == 2);
    const auto line = [&list](int row) {
        return list.facts()->index(row, 0).data(ui::FactItemModel::LineRole).toString();
    };
    CHECK(line(0).startsWith(QLatin1String("Only from 1 March 2099. ")));
    CHECK(line(0).contains(QLatin1String("1 tablet")));
    CHECK_FALSE(line(1).contains(QLatin1String("Only from")));
}
