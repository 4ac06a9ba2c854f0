// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/harmless_name.h"

#include <catch2/catch_test_macros.hpp>

namespace regie::fhir
{
TEST_CASE("a copy keeps a name that fits what it is")
{
    CHECK(harmlessName("brief.pdf", "%PDF-1.7 ...") == "brief.pdf");
    CHECK(harmlessName("FOTO.JPG", "\xFF\xD8\xFF\xE0") == "FOTO.JPG");
    CHECK(harmlessName("uitslag.csv", "datum;waarde\n") == "uitslag.csv");
    CHECK(harmlessName("scan.dcm", std::string(128, '\0') + "DICM") == "scan.dcm");
    CHECK_FALSE(mayRun("%PDF-1.7 ..."));
    CHECK_FALSE(mayRun("Geachte heer"));
}

TEST_CASE("a copy of what a computer might run has a name under which nothing runs")
{
    const std::string program = std::string("MZ\x90\0\x03", 5) + std::string(64, '\0');
    const std::string elf = std::string("\x7F"
                                        "ELF\x02\x01",
                                        6)
                            + std::string(64, '\0');
    for (const std::string& bytes : {program,
                                     elf,
                                     std::string("<!DOCTYPE html><script>x()</script>"),
                                     std::string("<svg onload='x()'/>"),
                                     std::string("PK\x03\x04 some.jar"),
                                     std::string("\xD0\xCF\x11\xE0 macros.doc"),
                                     std::string()}) {
        CHECK(mayRun(bytes));
        CHECK(harmlessName("uitslag.exe", bytes) == "uitslag.exe.download");
        CHECK(harmlessName("uitslag.pdf", bytes) == "uitslag.pdf.download");
        CHECK(harmlessName("uitslag.download", bytes) == "uitslag.download");
    }
}

TEST_CASE("a script is text, whatever its sender calls it")
{
    for (const char* name :
         {"a.bat", "a.js", "a.ps1", "a.sh", "a.desktop", "a.vbs", "a.pdf", "a", ".txt"}) {
        CHECK(harmlessName(name, "#!/bin/sh\nrm x\n") == std::string(name) + ".txt");
    }
    CHECK(harmlessName("brief.exe", "%PDF-1.7 ...") == "brief.exe.pdf");
}
} // namespace regie::fhir
