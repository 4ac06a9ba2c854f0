// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of measurement of the person's own, as the window makes them. All data is synthetic.
#include "ui/viewmodels/measure/own_kinds_view_model.h"

#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/measure/measure_home_view_model.h"

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::OwnKindsViewModel;
using ui::RowModel;

namespace
{
const std::string kEmpty = R"({"resourceType":"Bundle","type":"collection","entry":[]})";

void fillIn(OwnKindsViewModel& own, const char* name, const char* low, const char* high)
{
    own.setProperty("name", QString::fromUtf8(name));
    own.setProperty("lowest", QString::fromUtf8(low));
    own.setProperty("highest", QString::fromUtf8(high));
}

void load(OpenRecord& record, OwnKindsViewModel& own)
{
    record.load(own);
    waitFor([&own] { return own.ready() && !own.busy(); });
}

void make(OwnKindsViewModel& own)
{
    const int before = own.rows()->count();
    own.make();
    waitFor([&] { return own.rows()->count() == before + 1 && !own.busy(); });
}

QString cell(OwnKindsViewModel& own, int row, int role)
{
    return own.rows()->data(own.rows()->index(row), role).toString();
}
} // namespace

TEST_CASE("a kind of one's own is made, told with its limits, and offered among the others")
{
    OpenRecord record(kEmpty);
    ui::MeasureHomeViewModel home;
    record.load(home);
    waitFor([&home] { return home.ready(); });
    OwnKindsViewModel own;
    load(record, own);
    CHECK(own.rows()->count() == 0);
    fillIn(own, "  Jeuk  ", "0", "10");
    own.setProperty("unit", QStringLiteral("punten"));
    make(own);
    CHECK(cell(own, 0, RowModel::LabelRole) == QStringLiteral("Jeuk"));
    CHECK(cell(own, 0, RowModel::ValueRole)
          == QStringLiteral("in punten, not below 0, not above 10"));
    CHECK(own.madeKind() == cell(own, 0, RowModel::MoreRole));
    CHECK(own.property("name").toString().isEmpty());
    // A page below hears of it.
    waitFor([&home] { return home.kindNames().contains(QStringLiteral("Jeuk")); });
    CHECK(home.kindIds().contains(own.madeKind()));
}

TEST_CASE("what is not right is said next to the field, and nothing is made")
{
    OpenRecord record(kEmpty);
    OwnKindsViewModel own;
    load(record, own);
    fillIn(own, "", "10", "2");
    own.make();
    CHECK_FALSE(own.nameError().isEmpty());
    CHECK(own.limitError().contains(QStringLiteral("below the highest")));
    fillIn(own, "Lopen", "veel", "");
    own.make();
    CHECK(own.nameError().isEmpty());
    CHECK(own.limitError().contains(QStringLiteral("number")));
    CHECK(own.rows()->count() == 0);
    fillIn(own, "Lopen", "0,5", "");
    make(own);
    fillIn(own, "Lopen", "", "");
    own.make();
    CHECK(own.nameError().contains(QStringLiteral("already")));
    CHECK(own.rows()->count() == 1);
}

TEST_CASE("a kind that was taken out comes back as the same one")
{
    OpenRecord record(kEmpty);
    OwnKindsViewModel own;
    load(record, own);
    fillIn(own, "Jeuk", "0", "10");
    make(own);
    const QString id = own.madeKind();
    own.remove(id);
    waitFor([&own] { return own.rows()->count() == 0 && !own.busy(); });
    CHECK(own.removedName() == QStringLiteral("Jeuk"));
    CHECK(own.madeKind().isEmpty());
    own.putBack();
    waitFor([&own] { return own.rows()->count() == 1 && !own.busy(); });
    CHECK(cell(own, 0, RowModel::MoreRole) == id);
    CHECK(own.removedName().isEmpty());
}
