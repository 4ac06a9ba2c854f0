// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code on paper. The printer is a script that keeps what it is given.
#include "tests/ui/session/session_fixture.h"
#include "ui/viewmodels/code_paper_view_model.h"

#include <filesystem>
#include <fstream>

using namespace regie;
using ui::CodePaperViewModel;
using ui::PaperOutput;

namespace
{
class CodePaper
{
public:
    explicit CodePaper(bool printerTakesIt = true, const std::string& names = "Keuken\\nWerk\\n")
    {
        fixture.services.printing.print =
            script("druk",
                   "cat > \"$0.pdf\"; echo \"$*\" > \"$0.args\"; exit "
                       + std::string(printerTakesIt ? "0" : "1"));
        fixture.services.printing.list = script("lijst", "printf '" + names + "'");
        fixture.services.openBrowser = [this](const std::string& address) {
            shown = address;
            return true;
        };
        app.emplace(fixture.services, fixture.preferences, *fixture.session);
        fixture.session->create({"Anna de Vries", "1952-04-03", false}, Secret::of(kPassphrase));
        REQUIRE(fixture.reaches(ui::Session::State::Confirming));
        code.setApp(&*app);
        REQUIRE(fixture.until([this] { return paper().printers().size() == 2; }));
    }
    ~CodePaper() { fixture.session->lock(); }

    QString script(const char* name, const std::string& line) const
    {
        const auto file = fixture.folder.path() / name;
        std::ofstream(file) << "#!/bin/sh\n" << line << '\n';
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        return QString::fromStdString(file.string());
    }
    PaperOutput& paper() { return *code.paper(); }
    std::string kept(const char* name) const { return bytesOf(fixture.folder.path() / name); }
    bool settles(PaperOutput::State state)
    {
        return fixture.until([&] { return paper().state() == state; });
    }

    std::string shown;
    SessionFixture fixture;
    std::optional<ui::AppViewModel> app;
    CodePaperViewModel code;
};
} // namespace

TEST_CASE("the code goes to the printer that was chosen, through a pipe alone")
{
    CodePaper code;
    CHECK(code.paper().printers() == QStringList{QStringLiteral("Keuken"), QStringLiteral("Werk")});
    code.paper().setPrinter(QStringLiteral("Werk"));
    code.paper().print();
    REQUIRE(code.settles(PaperOutput::State::Printed));
    CHECK(code.kept("druk.pdf").starts_with("%PDF-"));
    CHECK(code.kept("druk.args") == "-d Werk -t Regie\n");
}

TEST_CASE("a printer that refuses is said, and the code can still be written down")
{
    CodePaper code(false);
    code.paper().print();
    REQUIRE(code.settles(PaperOutput::State::Failed));
    CHECK(code.paper().failure().contains(QLatin1String("Look whether it is on")));
    CHECK(code.fixture.session->recoveryCode()->present());
}

TEST_CASE("a file is written only where the person says, for this user alone, and can be opened")
{
    CodePaper code;
    const auto file = code.fixture.folder.path() / "code.pdf";
    code.paper().save(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    REQUIRE(code.paper().state() == PaperOutput::State::Saved);
    CHECK(bytesOf(file).starts_with("%PDF-"));
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms(0077))
          == std::filesystem::perms::none);
    code.paper().open();
    CHECK(code.shown == "file://" + file.string());
    // Nothing else of it lies about.
    for (const auto& each : std::filesystem::directory_iterator(code.fixture.folder.path())) {
        const std::string name = each.path().filename();
        CHECK((name == "code.pdf" || name == "druk" || name == "lijst" || name == "data"));
    }
}

TEST_CASE("after the code was confirmed there is nothing to print any more")
{
    CodePaper code;
    code.fixture.session->confirmRecoveryCode();
    REQUIRE(code.fixture.reaches(ui::Session::State::Open));
    const auto file = code.fixture.folder.path() / "code.pdf";
    code.paper().save(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    CHECK(code.paper().state() == PaperOutput::State::Failed);
    CHECK_FALSE(std::filesystem::exists(file));
}
