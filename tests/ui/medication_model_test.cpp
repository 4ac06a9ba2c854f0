// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/record/medication_story.h"
#include "tests/ui/open_record.h"
#include "ui/viewmodels/medication_model.h"
#include "ui/viewmodels/medicine_name.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using test::Block;
using ui::MedicationItemModel;

namespace
{
std::string named(const char* name)
{
    return ui::medicineName(QString::fromUtf8(name)).toStdString();
}

Block medicine(const std::string& product,
               const std::string& end = {},
               const test::Json& repeat = {{"frequency", 1}, {"period", 1}, {"periodUnit", "d"}})
{
    Block block;
    block.id = "ma-" + product;
    block.kind = "MA";
    block.registered = "2024-01-10";
    block.start = "2024-01-10";
    block.end = end;
    block.product = product;
    block.productCode = std::to_string(10'000 + std::hash<std::string>()(product) % 80'000);
    block.treatment = "MBH-" + product;
    block.who = "Dokter De Vries";
    test::Json dosage = test::dosageOfBlock(block);
    dosage[0]["timing"]["repeat"] = repeat;
    block.extra["dosageInstruction"] = dosage;
    block.extra["meta"] = {
        {"profile", {"http://nictiz.nl/fhir/StructureDefinition/mp-MedicationAgreement"}}};
    return block;
}

std::string bundle(const std::vector<Block>& blocks)
{
    std::vector<std::string> resources;
    for (const Block& block : blocks) {
        resources.push_back(test::resourceOf(block).dump());
    }
    return test::bundleOf(resources);
}

std::vector<std::string> names(ui::MedicationViewModel& model)
{
    std::vector<std::string> found;
    for (int row = 0; row < model.lines()->rowCount(); ++row) {
        const QModelIndex index = model.lines()->index(row, 0);
        const auto text = [&](int role) { return index.data(role).toString().toStdString(); };
        found.push_back((index.data(MedicationItemModel::FirstRole).toBool() ? "# " : "")
                        + text(MedicationItemModel::SectionRole) + ": "
                        + text(MedicationItemModel::NameRole));
    }
    return found;
}
using Names = std::vector<std::string>;
} // namespace

TEST_CASE("a name in capitals becomes one as people write it, any other stays")
{
    CHECK(named("METFORMINE TABLET 1000MG") == "Metformine tablet 1000 mg");
    CHECK(named("COLECALCIFEROL TABLET 800IE") == "Colecalciferol tablet 800 IE");
    CHECK(named("HYDROCORTISON CREME 10MG/G") == "Hydrocortison creme 10 mg/g");
    CHECK(named("NADROPARINE INJECTIEVLOEISTOF 9500IE/ML WEGWERPSPUIT 0,3ML")
          == "Nadroparine injectievloeistof 9500 IE/ml wegwerpspuit 0,3 ml");
    CHECK(named("VITAMINE B12 TABLET") == "Vitamine B12 tablet");
    CHECK(named("Metoprolol Sandoz 50mg") == "Metoprolol Sandoz 50mg");
    CHECK(named("HCT") == "HCT");
    CHECK(named("CAFEÏNE TABLET") == "Cafeïne tablet");
    CHECK(named("").empty());
}

TEST_CASE("medicines stand in sections, the stopped ones folded and the last stopped first")
{
    test::OpenRecord record(bundle({medicine("ASPIRINE TABLET"),
                                    medicine("BISOPROLOL TABLET", "2025-02-01"),
                                    medicine("CODEINE TABLET", "2026-02-01"),
                                    medicine("DIGOXINE TABLET")}));
    ui::MedicationViewModel model;
    const QAbstractItemModelTester tester(model.lines(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    record.load(model);
    CHECK(model.currentCount() == 2);
    CHECK(model.stoppedCount() == 2);
    CHECK(names(model) == Names{"# current: Aspirine tablet", "current: Digoxine tablet"});
    model.showStopped();
    CHECK(names(model)
          == Names{"# current: Aspirine tablet",
                   "current: Digoxine tablet",
                   "# stopped: Codeine tablet",
                   "stopped: Bisoprolol tablet"});
    model.hideStopped();
    CHECK(model.count() == 2);
}

TEST_CASE("what a doctor says not to use has a section of its own that is never folded")
{
    Block never = medicine("IBUPROFEN TABLET");
    never.extra["doNotPerform"] = true;
    test::OpenRecord record(bundle({medicine("ASPIRINE TABLET"), never}));
    ui::MedicationViewModel model;
    record.load(model);
    CHECK(model.stoppedCount() == 0);
    CHECK(model.forbiddenCount() == 1);
    CHECK(names(model) == Names{"# current: Aspirine tablet", "# forbidden: Ibuprofen tablet"});
    model.setMoment(QStringLiteral("forbidden"));
    CHECK(names(model) == Names{"# forbidden: Ibuprofen tablet"});
}

TEST_CASE("a line says how to take it, since when and with whom it was agreed")
{
    test::OpenRecord record(bundle({medicine("ASPIRINE TABLET")}));
    ui::MedicationViewModel model;
    record.load(model);
    REQUIRE(model.count() == 1);
    const QModelIndex line = model.lines()->index(0, 0);
    CHECK(line.data(MedicationItemModel::DosageRole).toString()
          == QStringLiteral("Swallow 1 tablet every day."));
    CHECK(line.data(MedicationItemModel::SinceRole).toString()
          == QStringLiteral("10 January 2024"));
    CHECK(line.data(MedicationItemModel::AgreedByRole).toString()
          == QStringLiteral("Dokter De Vries"));
    CHECK(line.data(MedicationItemModel::DispensedRole).toString().isEmpty());
    CHECK_FALSE(line.data(MedicationItemModel::FactIdRole).toString().isEmpty());
}

TEST_CASE("a medicine is at each part of the day that is coded, else where none is said")
{
    test::OpenRecord record(
        bundle({medicine("ASPIRINE TABLET", {}, {{"when", {"MORN", "EVE"}}}),
                medicine("BISOPROLOL TABLET", {}, {{"timeOfDay", {"08:00:00"}}}),
                medicine("CODEINE TABLET"),
                medicine("DIGOXINE TABLET", "2025-02-01")}));
    ui::MedicationViewModel model;
    model.setMoment(QStringLiteral("morning"));
    record.load(model);
    CHECK(names(model) == Names{"# morning: Aspirine tablet", "morning: Bisoprolol tablet"});
    CHECK(model.morningCount() == 2);
    CHECK(model.noonCount() == 0);
    CHECK(model.eveningCount() == 1);
    CHECK(model.nightCount() == 0);
    CHECK(model.unsaidCount() == 1);
    CHECK(model.otherCount() == 1);
    model.setMoment(QStringLiteral("unsaid"));
    CHECK(names(model) == Names{"# unsaid: Codeine tablet"});
    model.setMoment(QStringLiteral("other"));
    CHECK(names(model) == Names{"# stopped: Digoxine tablet"});
}
