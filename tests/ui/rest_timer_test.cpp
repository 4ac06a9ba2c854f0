// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/speech/page_fixture.h"

using namespace regie;

TEST_CASE("the time to sit still goes by the clock, and by nothing else")
{
    test::Page page(R"(import Regie
        RestTimer { seconds: 60; beginText: "begin"; doneText: "done" })");
    QQuickItem& rest = page.root();
    CHECK(rest.property("remaining").toInt() == -1); // not begun
    REQUIRE(QMetaObject::invokeMethod(&rest, "begin"));
    CHECK(rest.property("running").toBool());
    CHECK(rest.property("remaining").toInt() == 60);
    const double begun = rest.property("looked").toDouble();
    const auto after = [&rest, begun](double seconds) {
        rest.setProperty("looked", begun + seconds * 1000);
        return rest.property("remaining").toInt();
    };
    CHECK(after(0.2) == 60);
    CHECK(after(1) == 59);
    CHECK(after(59.5) == 1);
    CHECK(rest.property("running").toBool());
    CHECK(after(60) == 0);
    CHECK_FALSE(rest.property("running").toBool());
    CHECK(after(3600) == 0); // the computer slept for an hour
}
