// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/page_commit.h"

#include "core/base/hash.h"
#include "core/store/connection.h"
#include "core/store/person_check.h"
#include "core/store/record_key.h"
#include "core/text/display.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace regie::sync
{
namespace
{
std::string partsOf(const fhir::Node& name, std::string_view member)
{
    const fhir::Node* part = name.child(member);
    if (part == nullptr) {
        return {};
    }
    if (part->isLeaf()) {
        return text::displayText(part->text);
    }
    std::string words;
    for (const fhir::Node& each : *part) {
        words += (words.empty() ? "" : " ") + text::displayText(each.text);
    }
    return words;
}

/** "Johanna van Berg", from the name that is in use. */
std::string nameOfPerson(const fhir::Node& patient)
{
    const fhir::Node* names = patient.child("name");
    if (names == nullptr) {
        return {};
    }
    const fhir::Node* chosen = nullptr;
    for (const fhir::Node& name : *names) {
        const std::string_view use = name.childText("use");
        if (use != "old" && use != "anonymous" && (chosen == nullptr || use == "official")) {
            chosen = &name;
        }
    }
    if (chosen == nullptr) {
        return {};
    }
    const std::string given = partsOf(*chosen, "given");
    const std::string family = partsOf(*chosen, "family");
    const std::string both = given + (given.empty() || family.empty() ? "" : " ") + family;
    return both.empty() ? partsOf(*chosen, "text") : both;
}

/** Stops what is of somebody else; an empty profile takes name and birth date of the first. */
Result<std::optional<store::Profile>> checkPersons(store::Store& store, const PageCommit& commit)
{
    if (commit.subjects.empty()) {
        return std::nullopt;
    }
    auto profile = store.profile();
    if (!profile) {
        return fail(profile.error());
    }
    if (profile->name.empty() && profile->birthDate.empty()) {
        if (commit.emptyProfile == EmptyProfile::Stop) {
            return fail(ErrorCode::OtherPerson, "the profile is empty");
        }
        const store::Profile& said = commit.subjects.front().profile;
        if (said.name.empty() && said.birthDate.empty()) {
            return std::nullopt;
        }
        profile->name = said.name;
        profile->birthDate = said.birthDate;
        if (Result<void> done = store.setProfile(*profile); !done) {
            return fail(done.error());
        }
        return std::optional(*profile);
    }
    std::vector<store::PatientIdentity> identities;
    for (const Subject& subject : commit.subjects) {
        identities.push_back(subject.identity);
    }
    std::vector<std::string> accepted;
    const store::PersonCheck check{*profile, commit.acceptPerson};
    if (Result<void> same = check.run(store, identities, accepted); !same) {
        return fail(same.error());
    }
    for (const std::string& setting : accepted) {
        if (Result<void> done = store.setSetting(setting, "1"); !done) {
            return fail(done.error());
        }
    }
    return std::nullopt;
}

/** Whether this very version of a record is here with this content, so that it need not come again. */
Result<bool> hasContent(store::Store& store,
                        std::int64_t source,
                        const Follow& follow,
                        std::string_view hash)
{
    auto query = store.connection().prepare(
        "SELECT r.hash FROM attachment AS a JOIN resource AS r ON r.source = a.source AND r.type = "
        "a.type AND r.fhir_id = a.fhir_id WHERE a.source = ?1 AND a.type = ?2 AND a.fhir_id = ?3 "
        "AND a.position = ?4");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(source, follow.ownerType, follow.ownerKey, follow.position);
    const auto wanted = store::hashBytes(hash);
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return false;
        }
        if (wanted && std::ranges::equal(query->blob(0), *wanted)) {
            return true;
        }
    }
}

Result<std::vector<Named>> wantedOf(store::Store& store, const PageCommit& commit)
{
    std::vector<Named> wanted;
    for (const Named& each : commit.follows) {
        const auto has = hasContent(store, commit.portal.source.row, each.follow, each.hash);
        if (!has) {
            return fail(has.error());
        }
        if (!*has) {
            wanted.push_back(each);
        }
    }
    return wanted;
}

Result<CommitDone> addPage(store::Store& store, store::PageBatch& batch, PageCommit& commit)
{
    CommitDone done;
    auto wanted = wantedOf(store, commit);
    if (!wanted) {
        return fail(wanted.error());
    }
    done.wanted = std::move(*wanted);
    const auto counts = batch.add(
        std::move(commit.page), [&commit, &done](store::Connection& connection) -> Result<void> {
            for (const Named& named : done.wanted) {
                const SyncStep step{named.path, ownerText(named.follow), {}, false};
                if (Result<void> written =
                        writeSyncStep(connection, commit.portal.row, commit.service, step);
                    !written) {
                    return written;
                }
            }
            if (!commit.keepStep && done.wanted.empty()) {
                return {};
            }
            return writeSyncStep(connection, commit.portal.row, commit.service, commit.step);
        });
    if (!counts) {
        return fail(counts.error());
    }
    done.counts = *counts;
    return done;
}
} // namespace

Subject subjectOf(const fhir::Node& patient)
{
    Subject subject{store::identityOf(patient), {}};
    subject.profile.name = nameOfPerson(patient);
    subject.profile.birthDate = patient.childText("birthDate");
    if (!time::PartialDate::parse(subject.profile.birthDate)) {
        subject.profile.birthDate.clear();
    }
    return subject;
}

std::vector<PageCommit> partsOf(PageCommit page, const std::string& asked)
{
    std::vector<PageCommit> parts;
    std::vector<fhir::Resource> resources = std::move(page.page.resources);
    std::vector<Named> follows = std::move(page.follows);
    page.page.resources.clear();
    page.follows.clear();
    auto named = follows.begin(); // in the order of their resources
    const auto take = [&](PageCommit& part, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            const fhir::Resource& resource = resources[i];
            for (; named != follows.end() && named->hash == resource.hash
                   && named->follow.ownerKey == resource.key
                   && named->follow.ownerType == resource.type;
                 ++named) {
                part.follows.push_back(std::move(*named));
            }
            part.page.resources.push_back(std::move(resources[i]));
        }
    };
    std::size_t from = 0;
    for (; resources.size() - from > kMostTogether; from += kMostTogether) {
        PageCommit part;
        part.portal = page.portal;
        part.service = page.service;
        part.step = page.step;
        part.step.next = asked;
        part.step.done = false;
        part.keepStep = false;
        part.acceptPerson = page.acceptPerson;
        part.emptyProfile = page.emptyProfile;
        part.large = page.large;
        part.subjects = std::exchange(page.subjects, {});
        take(part, from, from + kMostTogether);
        parts.push_back(std::move(part));
    }
    take(page, from, resources.size());
    std::move(named, follows.end(), std::back_inserter(page.follows));
    parts.push_back(std::move(page));
    return parts;
}

CommittedPages commitPages(store::Store& store, const std::vector<PageCommit*>& pages)
{
    if (std::ranges::any_of(pages, [](const PageCommit* page) { return page->large; })) {
        // The page itself is in memory already. The larger cache is for many small ones.
        static_cast<void>(store.connection().execute("PRAGMA cache_size = -16384; "
                                                     "PRAGMA shrink_memory"));
    }
    CommittedPages all;
    // Who they are about first, for all of them: nothing is written of somebody else.
    for (const PageCommit* page : pages) {
        auto adopted = checkPersons(store, *page);
        if (!adopted) {
            all.error = adopted.error();
            break;
        }
        all.done.push_back({{}, {}, std::move(*adopted)});
    }
    if (all.done.empty()) {
        return all;
    }
    store::PageBatch batch(store, pages.front()->portal.source);
    for (std::size_t i = 0; i < all.done.size(); ++i) {
        auto done = addPage(store, batch, *pages[i]);
        if (!done) {
            return {{}, done.error()};
        }
        all.done[i].counts = done->counts;
        all.done[i].wanted = std::move(done->wanted);
    }
    if (Result<void> committed = batch.commit(); !committed) {
        return {{}, committed.error()};
    }
    return all;
}
} // namespace regie::sync
