// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fhir_base.h"

#include "tests/support/store_fixture.h"

namespace regie::sync
{
TEST_CASE("an address of a server is https, or loopback as it is usually written")
{
    CHECK(need(FhirBase::parse("https://Zorg.Example:443/FHIR/")).url("Condition")
          == "https://zorg.example/FHIR/Condition");
    CHECK(need(FhirBase::parse("http://127.0.0.1:8321/BgZ-3-0")).loopback);
    CHECK(need(FhirBase::parse("http://[::1]:80/")).loopback);
    for (const char* refused : {"http://zorg.example/fhir",
                                "http://127.0.0.1.example/fhir",
                                "http://localhost/fhir",
                                "ftp://zorg.example/",
                                "https://iemand:geheim@zorg.example/",
                                "https:///fhir"}) {
        INFO(refused);
        const auto base = FhirBase::parse(refused);
        REQUIRE_FALSE(base);
        CHECK(base.error().code == ErrorCode::AddressRefused);
    }
    CHECK(FhirBase::parse("zorg.example").error().code == ErrorCode::InvalidArgument);
    CHECK(FhirBase::parse("https://zorg.example/?a=b").error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("what an answer points to is below the base, or it is refused")
{
    const FhirBase base = need(FhirBase::parse("https://zorg.example/fhir"));
    CHECK(need(base.below("https://zorg.example/fhir/Condition?_page=2")) == "Condition?_page=2");
    CHECK(need(base.below("https://ZORG.example:443/fhir?_getpages=1")) == "?_getpages=1");
    for (const char* refused : {"https://elders.example/fhir/Condition",
                                "http://zorg.example/fhir/Condition",
                                "https://zorg.example:444/fhir/Condition",
                                "https://zorg.example.elders.example/fhir/Condition",
                                "https://zorg.example@elders.example/fhir/Condition",
                                "https://zorg.example/fhirder/Condition",
                                "https://zorg.example/fhir/../admin",
                                "https://zorg.example/fhir/%2E%2e/admin",
                                "https://zorg.example\\@elders.example/fhir/",
                                "//elders.example/fhir/Condition",
                                "Condition?_page=2"}) {
        INFO(refused);
        CHECK(base.below(refused).error().code == ErrorCode::AddressRefused);
    }
}
} // namespace regie::sync
