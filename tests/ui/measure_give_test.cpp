// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements to a care provider and on paper, over the demo portals on loopback. All data is invented.
#include "core/measure/own_measurement.h"
#include "tests/ui/portals_fixture.h"
#include "ui/viewmodels/measure/measure_give_view_model.h"

#include <QPdfDocument>

using namespace regie;
using test::OpenRecord;
using test::PortalFixture;
using test::waitFor;
using ui::MeasureGiveViewModel;
using ui::RowModel;
using Sending = MeasureGiveViewModel::Sending;

namespace
{
measure::Measurement measured(const char* kind, std::vector<std::int64_t> numbers, int daysAgo)
{
    measure::Measurement one;
    one.kind = kind;
    for (const std::int64_t number : numbers) {
        one.values.push_back({measure::Decimal(number, 0), {}});
    }
    one.at = FakeClock().now() - std::chrono::hours(24 * daysAgo + 1);
    return one;
}

Result<void> add(store::Store& store, const std::vector<measure::Measurement>& all)
{
    const auto kinds = need(measure::kindsOf(store, *Meaning::get().files));
    for (const measure::Measurement& one : all) {
        if (const auto fact = measure::addMeasurement(store, kinds, one); !fact) {
            return fail(fact.error());
        }
    }
    return {};
}

const std::vector<measure::Measurement> kMeasured = {measured("bp", {132, 81}, 1),
                                                     measured("bp", {128, 79}, 3),
                                                     measured("bp", {150, 95}, 60),
                                                     measured("weight", {71}, 2),
                                                     measured("mood", {6}, 2)};

void load(OpenRecord& record, MeasureGiveViewModel& give)
{
    record.load(give);
    waitFor([&give] { return give.ready() && !give.busy(); });
}

QStringList column(RowModel& model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.data(model.index(row), role).toString());
    }
    return all;
}

int inOutbox(PortalFixture& fixture)
{
    int count = -1;
    fixture.onStore([&count](store::Store& store) -> Result<void> {
        const auto found = store.connection().queryNumber("SELECT count(*) FROM outbox");
        count = found ? static_cast<int>(*found) : -1;
        return {};
    });
    return count;
}
} // namespace

TEST_CASE(
    "what goes is every value that was chosen, of the days that were chosen, and nothing else")
{
    PortalFixture fixture;
    fixture.onStore([](store::Store& store) { return add(store, kMeasured); });
    MeasureGiveViewModel give;
    load(fixture.record, give);
    CHECK(give.going() == 0);
    give.toggle(QStringLiteral("bp"));
    REQUIRE(give.going() == 2);
    const QStringList values = column(*give.rows(), RowModel::ValueRole);
    CHECK(values[0].contains(QStringLiteral("132")));
    CHECK(values[1].contains(QStringLiteral("128")));
    CHECK_FALSE(values.join(QLatin1Char(' ')).contains(QStringLiteral("71")));
    give.setDays(90);
    CHECK(give.going() == 3);
    give.toggle(QStringLiteral("weight"));
    CHECK(give.going() == 4);
    give.toggle(QStringLiteral("bp"));
    CHECK(give.going() == 1);
    CHECK(give.alongText().contains(QStringLiteral("name and birth date")));
    // Who takes none is told from who only asks to sign in first: the simplified mode leads there.
    const QStringList ways = column(*give.portals(), RowModel::ValueRole);
    const QStringList keys = column(*give.portals(), RowModel::KeyRole);
    REQUIRE(ways.contains(QStringLiteral("sign in there first")));
    for (int at = 0; at < ways.size(); ++at) {
        CHECK((ways[at] == QLatin1String("sign in there first"))
              == (keys[at].toInt() == MeasureGiveViewModel::SignIn));
    }
    // Nobody is signed in yet, so nobody can be chosen, and nothing lies ready.
    CHECK(give.accepting() == 0);
    CHECK_FALSE(give.canSend());
    give.send();
    CHECK(inOutbox(fixture) == 0);
}

TEST_CASE(
    "nothing is in the outbox before Send is pressed, and afterwards it says what became of it")
{
    PortalFixture fixture;
    fixture.onStore([](store::Store& store) { return add(store, kMeasured); });
    fixture.signInAndFetch("Huisarts");
    MeasureGiveViewModel give;
    load(fixture.record, give);
    give.toggle(QStringLiteral("weight"));
    REQUIRE(give.accepting() == 1);
    CHECK(give.portalName() == QStringLiteral("Huisarts"));
    CHECK(inOutbox(fixture) == 0);
    const std::size_t before = fixture.portals->received();
    REQUIRE(give.canSend());
    give.send();
    waitFor([&give] { return give.sending() != Sending::Going && give.sending() != Sending::No; });
    INFO(give.sentText().toStdString());
    CHECK(give.sending() == Sending::Sent);
    CHECK(give.sentText() == QStringLiteral("Huisarts has it: 1 measurement(s)."));
    CHECK(fixture.portals->received() == before + 1);
    CHECK(inOutbox(fixture) == 1);

    // Who asks once more is told that it is there already.
    MeasureGiveViewModel again;
    load(fixture.record, again);
    again.toggle(QStringLiteral("weight"));
    CHECK(again.going() == 0);
    CHECK(again.leftOut().contains(QStringLiteral("1 was/were sent there before")));
    CHECK_FALSE(again.canSend());
}

TEST_CASE("a care provider who cannot be reached gets it later, and that is said")
{
    PortalFixture fixture;
    fixture.onStore([](store::Store& store) { return add(store, kMeasured); });
    fixture.signInAndFetch("Huisarts");
    MeasureGiveViewModel give;
    load(fixture.record, give);
    give.toggle(QStringLiteral("weight"));
    REQUIRE(give.canSend());
    fixture.portals.reset(); // gone from the line
    give.send();
    waitFor([&give] { return give.sending() != Sending::Going && give.sending() != Sending::No; });
    INFO(give.sentText().toStdString());
    CHECK((give.sending() == Sending::Waiting || give.sending() == Sending::Unsure));
    CHECK_FALSE(give.sentText().contains(QStringLiteral("has it:")));
}

TEST_CASE("the page on paper has averages, how many, lowest and highest, and says who measured")
{
    PortalFixture fixture;
    fixture.onStore([](store::Store& store) { return add(store, kMeasured); });
    MeasureGiveViewModel give;
    load(fixture.record, give);
    CHECK_FALSE(give.paperProblem().isEmpty());
    give.toggle(QStringLiteral("bp"));
    give.toggle(QStringLiteral("mood"));
    CHECK(give.paperProblem().isEmpty());
    const TemporaryFolder place;
    const auto file = place.path() / "m.pdf";
    give.paper()->save(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    REQUIRE(give.paper()->state() == ui::PaperOutput::State::Saved);
    QPdfDocument document;
    REQUIRE(document.load(QString::fromStdString(file.string())) == QPdfDocument::Error::None);
    CHECK(document.pageCount() == 1);
    const QString text = document.getAllText(0).text().normalized(QString::NormalizationForm_KC);
    INFO(text.toStdString());
    for (const char* part : {"Hanna Zomerland",
                             "Average: 130 over 80 mmHg",
                             "How many: 2",
                             "128",
                             "132",
                             "measured by the patient",
                             "does not judge"}) {
        CHECK(text.contains(QString::fromUtf8(part)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("71")));
    CHECK_FALSE(text.contains(QStringLiteral("150")));
}

TEST_CASE("more kinds than fit are not squeezed or left out: fewer have to be chosen")
{
    PortalFixture fixture;
    fixture.onStore([](store::Store& store) {
        auto all = kMeasured;
        for (const char* kind : {"temperature", "spo2", "pulse_rate"}) {
            all.push_back(measured(kind, {kind == std::string("temperature") ? 37 : 96}, 1));
        }
        return add(store, all);
    });
    MeasureGiveViewModel give;
    load(fixture.record, give);
    for (const char* kind : {"bp", "mood", "weight", "temperature"}) {
        give.toggle(QString::fromLatin1(kind));
    }
    CHECK(give.paperProblem().isEmpty());
    give.toggle(QStringLiteral("spo2"));
    CHECK(give.paperProblem().contains(QStringLiteral("4 kinds")));
}
