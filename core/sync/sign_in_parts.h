// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync: what the two kinds of sign-in share.
#pragma once

#include "core/net/loopback_listener.h"
#include "core/sync/sign_in.h"

#include <memory>
#include <string>

namespace regie::sync
{
/** One sign-in under way. */
struct SignInRun {
    const Portal& portal;
    const AccessTools& tools;
    const ResourceFiles& files;
    const SignInOptions& options;
    std::stop_token stop;

    void tell(SignInStep step) const;
    /** The listener with the page that says to go back. */
    Result<std::unique_ptr<net::LoopbackListener>> listen(net::ListenerOptions options) const;
    /** Opens the browser and waits for it to come back. */
    Result<net::RedirectAnswer> visit(net::LoopbackListener& listener,
                                      const std::string& url) const;
};

SignInOutcome ended(SignInEnd end, Error error);
/** The end that an error means when nothing more is known. */
SignInOutcome ended(Error error);

SignInOutcome signInSmart(const SignInRun& run);
SignInOutcome signInOverProxy(const SignInRun& run);
} // namespace regie::sync
