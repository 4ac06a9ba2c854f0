// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_record.h"

#include "app/cli/input.h"
#include "core/base/random.h"

#include <future>
#include <system_error>
#include <utility>

namespace regie::app
{
namespace
{
namespace fs = std::filesystem;

fs::path dataRoot(const Context& context)
{
    const fs::path& given = context.options.dataRoot;
    return fs::absolute(given.empty() ? context.console.dataRoot : given);
}
} // namespace

OpenRecord::OpenRecord(std::unique_ptr<Wiring> wiring, store::Vault vault)
    : m_wiring(std::move(wiring)), m_vault(std::move(vault))
{
}

Result<void> OpenRecord::openStore()
{
    auto opened = store::Store::open(m_vault, m_wiring->tools());
    if (!opened) {
        return fail(opened.error());
    }
    m_store.emplace(std::move(*opened));
    return {};
}

Outcome<fs::path> newProfileFolder(Context& context)
{
    if (!context.options.profile.empty()) {
        return fs::absolute(context.options.profile);
    }
    if (context.options.dataRoot.empty() && context.console.dataRoot.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "profile.no_data_root");
    }
    SystemRandom random;
    return store::newProfileFolder(dataRoot(context), random);
}

Outcome<std::vector<store::ProfileEntry>> profiles(const Context& context)
{
    if (context.options.dataRoot.empty() && context.console.dataRoot.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "profile.no_data_root");
    }
    auto found = store::listProfiles(dataRoot(context));
    return found ? Outcome<std::vector<store::ProfileEntry>>(std::move(*found))
                 : context.problem(found.error());
}

Outcome<fs::path> findProfile(Context& context)
{
    const fs::path& given = context.options.profile;
    std::error_code error;
    if (!given.empty() && fs::is_directory(given, error)) {
        return fs::absolute(given);
    }
    const auto found = profiles(context);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!given.empty()) {
        for (const store::ProfileEntry& entry : *found) {
            if (entry.id == given || entry.label == given.string()) {
                return entry.folder;
            }
        }
        return context.problem(ErrorCode::NotFound, "profile.not_there");
    }
    if (found->empty()) {
        return context.problem(ErrorCode::NotFound, "profile.none");
    }
    if (found->size() > 1) {
        return context.problem(ErrorCode::InvalidArgument, "profile.several");
    }
    return found->front().folder;
}

Outcome<std::unique_ptr<Wiring>> wire(const Context& context)
{
    auto wiring = Wiring::create(context.files);
    return wiring ? Outcome<std::unique_ptr<Wiring>>(std::move(*wiring))
                  : context.problem(wiring.error());
}

Outcome<std::unique_ptr<OpenRecord>> openRecordOn(Context& context,
                                                  std::unique_ptr<Wiring> wiring,
                                                  store::Vault vault)
{
    auto record = std::make_unique<OpenRecord>(std::move(wiring), std::move(vault));
    if (const auto opened = record->openStore(); !opened) {
        return context.problem(opened.error());
    }
    return record;
}

Outcome<std::unique_ptr<OpenRecord>> openRecord(Context& context)
{
    const auto folder = findProfile(context);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const auto passphrase = readSecret(context, context.options.passphraseFile, "input.passphrase");
    if (!passphrase) {
        return tl::unexpected(passphrase.error());
    }
    // Lenses are read while the key is derived: the one is work for a core, so is the other.
    auto wiring = std::async(std::launch::async, [&context] { return wire(context); });
    auto vault = store::Vault::open(*folder, *passphrase);
    auto wired = wiring.get();
    if (!vault) {
        return context.problem(vault.error());
    }
    if (!wired) {
        return tl::unexpected(wired.error());
    }
    return openRecordOn(context, std::move(*wired), std::move(*vault));
}
} // namespace regie::app
