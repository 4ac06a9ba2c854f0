// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/crypto/passphrase.h"
#include "core/net/http_client.h"
#include "core/store/store.h"
#include "core/sync/timer.h"
#include "core/terms/terms.h"
#include "ui/print/printers.h"
#include "ui/session/uptime.h"
#include "ui/text/messages.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace regie::text
{
class TextExtractor;
}

namespace regie::ui
{
/** The content of the program, read once. Immutable; all of it lives as long as the program. */
struct Content {
    store::StoreTools tools;
    const terms::Terms& terms;
    const crypto::PassphraseRules& rules;
};

/** What app gives the window. Everything in it outlives the window. */
struct Services {
    const ResourceFiles& files;
    const Messages& messages;
    const Clock& clock;
    RandomSource& random;
    std::filesystem::path dataRoot;         ///< where profiles are; empty: the platform names none
    std::filesystem::path temporaryFolder;  ///< for a vault that is thrown away
    std::string version;                    ///< of the program, "0.1.0"
    std::optional<crypto::KdfCost> kdfCost; ///< absent: as much as this machine does in a second
    const text::TextExtractor* extractor = nullptr; ///< words of PDFs and scans; may be absent
    /** The content; waits until it has been read. From any thread. */
    std::function<Result<const Content*>()> content;
    /** Puts the invented person of the practice data in an empty store. On the store's thread. */
    std::function<Result<void>(store::Store&)> fillWithPractice;
    Uptime uptime = uptimeWithSleep; ///< for what must not follow a clock that is set back
    /** What asks care providers; empty: the real one. */
    std::function<std::unique_ptr<net::HttpClient>()> httpClient = {};
    /** How waiting is done before a care provider is asked again; empty: in real time. */
    std::function<std::unique_ptr<sync::Timer>()> timer = {};
    /** Opens an address in the person's browser, from the window's thread; empty: as the desktop does. */
    std::function<bool(const std::string& address)> openBrowser = {};
    PrintPrograms printing = {};
};
} // namespace regie::ui
