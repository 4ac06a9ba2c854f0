// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/shares.h"
#include "tests/support/store_fixture.h"

#include <fstream>
#include <string>
#include <vector>

namespace regie
{
/** A store with what sharing needs; the record is made by the test. */
class ShareFixture : public StoreFixture
{
public:
    ShareFixture() { need(store().setProfile({"Roos Testdijk", "1951-04-08", {}})); }

    const share::ShareRules& rules() const
    {
        static const auto kRules = need(share::ShareRules::load(*Meaning::get().files));
        return kRules;
    }
    const share::IpsWriter& ips() const
    {
        static const auto kWriter = need(share::IpsWriter::load(*Meaning::get().files));
        return kWriter;
    }
    share::ShareTools shareTools() const { return {rules(), ips(), Meaning::get().terms, "0.1.0"}; }

    std::vector<std::string> allIds()
    {
        std::vector<std::string> ids;
        for (const store::StoredFact& fact : facts()) {
            ids.push_back(fact.id);
        }
        return ids;
    }
    share::ShareTerms terms() const
    {
        share::ShareTerms terms;
        terms.recipient = "specialist";
        terms.question = "Ik ben vaak moe.";
        return terms;
    }
    share::ShareDraft draft(const std::vector<std::string>& ids,
                            share::ShareForm form = share::ShareForm::Ips)
    {
        return need(share::draftShare(store(),
                                      shareTools(),
                                      need(share::selectFacts(store(), rules(), ids)),
                                      terms(),
                                      form,
                                      Language::Dutch));
    }
    share::Share complete(const share::ShareDraft& made)
    {
        return need(share::completeShare(
            store(),
            made,
            made.ips,
            {},
            [] { return Result<void>(); },
            [] { return Result<void>(); }));
    }
};

/** The record of the demo person: four sources, STU3 and R4. */
inline void takeDemo(StoreFixture& fixture)
{
    for (const char* name : {"huisarts", "apotheek", "ziekenhuis", "laboratorium"}) {
        const auto bytes = Meaning::get().files->read(std::string("demo/") + name + ".json");
        REQUIRE(bytes);
        store::ImportOptions options;
        options.source = name;
        options.acceptPerson = true;
        need(store::importBytes(fixture.store(), std::string(name) + ".json", *bytes, options));
    }
}
} // namespace regie
