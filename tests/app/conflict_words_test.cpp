// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_files.h"
#include "ui/text/conflict_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using exchange::About;
using Lines = std::vector<std::string>;

namespace
{
Lines dutch(About about, std::string_view content)
{
    static const auto messages = ui::Messages::load(*embeddedResourceFiles());
    static const auto kinds = measure::Kinds::load(*embeddedResourceFiles());
    REQUIRE(messages.has_value());
    REQUIRE(kinds.has_value());
    return ui::conflictWords(*messages, Language::Dutch, *kinds, about, content);
}
} // namespace

TEST_CASE("what two devices changed is told in words to choose by")
{
    CHECK(dutch(About::Note, "Bel de huisarts") == Lines{"Bel de huisarts"});
    CHECK(dutch(About::Note, "") == Lines{"Niets"});
    CHECK(dutch(About::Targets,
                R"([{"kind":"weight","low":"60","high":"75.5"},
                    {"kind":"weight","high":"90","until":"2026-01-01T00:00:00.000Z"},
                    {"kind":"bp_sys","high":"135","set_by":"Huisarts Van Dam"}])")
          == Lines{"Lichaamsgewicht: vanaf 60,0 kg, tot 75,5 kg, door uzelf gekozen",
                   "Bovendruk: tot 135 mmHg, Huisarts Van Dam"});
    CHECK(dutch(About::Plans,
                R"([{"type":"own","kind":"weight","start":"2026-03-01","days":14,
                     "stopped":"2026-03-05T09:00:00.000Z",
                     "readings":2,
                     "moments":[{"id":"morning","nl":"ochtend","en":"morning","from":360,"until":605}]}])")
          == Lines{"Lichaamsgewicht: vanaf 1 maart 2026, 14 dagen, ochtend (6:00 tot 10:05), 2 "
                   "keer meten, geen herinnering, gestopt op 5 maart 2026"});
    CHECK(dutch(About::OwnKinds, R"([{"id":"own-1","name":"Knieomvang","unit":"cm"}])")
          == Lines{"Knieomvang (cm)"});
    CHECK(dutch(About::KnownTables, R"([{"columns":[{"header":"Datum"},{"header":"Gewicht"}]}])")
          == Lines{"Tabel met de kolommen Datum, Gewicht"});
}

TEST_CASE("what cannot be told of a conflict is said, and never hidden")
{
    CHECK(dutch(About::Targets, "geen json") == Lines{"Dit kan Regie niet lezen"});
    CHECK(dutch(About::Targets, R"([{"kind":"own-9","low":"3"}])")
          == Lines{"Een soort meting die dit apparaat niet heeft: vanaf 3, door uzelf gekozen"});
}
