// SPDX-License-Identifier: GPL-3.0-or-later
// What a server answers, and the addresses in it.
#include "core/base/assert.h"
#include "core/base/resource_files.h"
#include "core/sync/answer.h"
#include "core/sync/fhir_base.h"
#include "core/sync/follow.h"
#include "core/sync/plain_plan.h"
#include "core/sync/service_queries.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace regie;
using namespace regie::sync;

namespace
{
const fhir::Reader& reader()
{
    static const auto kFiles = embeddedResourceFiles();
    static const auto kReader = fhir::Reader::create(*kFiles).value();
    return kReader;
}

void checkAnswer(std::string_view bytes)
{
    static const auto kPaths =
        FollowPaths::create({{"DocumentReference", "content.attachment.url"}}).value();
    net::HttpResponse response;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = bytes;
    const auto page = readAnswer(reader(), response, std::nullopt);
    if (!page) {
        return;
    }
    REGIE_ASSERT(page->resources.size() <= kMostEntries);
    for (const fhir::Resource& resource : page->resources) {
        static_cast<void>(planOf(resource));
        for (Follow follow : kPaths.of(resource)) {
            Follow again;
            readOwner(ownerText(follow), again);
            REGIE_ASSERT(again.ownerKey == follow.ownerKey && again.position == follow.position);
        }
    }
}

/** What is taken for a path below the base leads back to the base. */
void checkAddress(std::string_view text)
{
    static const auto kBase = FhirBase::parse("https://zorg.example/fhir").value();
    if (const auto below = kBase.below(text)) {
        const auto again = kBase.below(kBase.url(*below));
        REGIE_ASSERT(again.has_value());
    }
    const std::string encoded = encodedValue(text);
    REGIE_ASSERT(encoded.find_first_of("&?=#|+ ") == std::string::npos);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkAnswer(bytes);
    checkAddress(bytes);
    return 0;
}
