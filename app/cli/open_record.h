// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/wiring.h"
#include "core/store/profiles.h"
#include "core/store/store.h"
#include "core/store/vault.h"

#include <memory>
#include <optional>
#include <vector>

namespace regie::app
{
/** A vault that is open, with everything needed to read and write it. */
class OpenRecord
{
public:
    OpenRecord(std::unique_ptr<Wiring> wiring, store::Vault vault);

    Result<void> openStore();

    Wiring& wiring() { return *m_wiring; }
    store::Vault& vault() { return m_vault; }
    store::Store& store() { return *m_store; }

private:
    // In this order: each is gone before what it works with is.
    std::unique_ptr<Wiring> m_wiring;
    store::Vault m_vault;
    std::optional<store::Store> m_store;
};

/** Where a new profile goes: `--profile`, else a new name below the data folder. */
Outcome<std::filesystem::path> newProfileFolder(Context& context);
/** The profiles below the data folder. InvalidArgument when there is no such folder to be known. */
Outcome<std::vector<store::ProfileEntry>> profiles(const Context& context);
/** The profile meant: `--profile`, else the only one there is. NotFound, InvalidArgument. */
Outcome<std::filesystem::path> findProfile(Context& context);

/** Opens the profile meant with its passphrase. */
Outcome<std::unique_ptr<OpenRecord>> openRecord(Context& context);
/** The same for a vault that is open already: the store on top of it. */
Outcome<std::unique_ptr<OpenRecord>> openRecordOn(Context& context,
                                                  std::unique_ptr<Wiring> wiring,
                                                  store::Vault vault);
/** The long-lived objects; a fault in them is a fault of the program. */
Outcome<std::unique_ptr<Wiring>> wire(const Context& context);
} // namespace regie::app
