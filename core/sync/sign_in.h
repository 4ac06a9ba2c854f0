// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/words.h"
#include "core/sync/portals.h"
#include "core/sync/smart_access.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** Where a sign-in is, for the person who watches. */
enum class SignInStep {
    Preparing, ///< asking the portal where to sign in
    Waiting,   ///< the browser is open, it is the person's turn
    Finishing, ///< fetching and keeping what the portal gave
};

/** How a sign-in ended (PROTOCOL-SECURITY 1.6). Words: ui/text/sign_in_words.h. */
enum class SignInEnd {
    SignedIn,
    Denied,        ///< by the person, or nothing is there: the two cannot be told apart
    SetUpWrong,    ///< the connection between portal and program is not right
    Unreachable,   ///< portal, proxy or network: try later
    Unsafe,        ///< the portal cannot sign in safely or cannot prove who it is
    Moved,         ///< signs in at another address than last time: ask, then come with acceptMoved
    NotOffered,    ///< the portal has no way to sign in for programs like this one
    NoClientId,    ///< the portal gives programs no id by itself: the person has to type one
    ConsentNeeded, ///< the operator of the proxy was not agreed to: ask, then come with consent
    NoAnswer,      ///< nobody came back from the browser in time
    Stopped,       ///< by the person
    NotKept,       ///< what the portal gave could not be stored: disk full
    Failed,        ///< anything else
};

struct SignInOptions {
    Language language = Language::Dutch; ///< of the page that says to go back
    /** Shows the address to the person's own browser. Called once or twice, on the caller's thread. */
    std::function<Result<void>(const std::string& url)> openBrowser;
    std::function<void(SignInStep)> progress;
    bool acceptMoved = false;
    /** Origin of the proxy whose operator the person agreed to (proxy_consent.h); empty: none. */
    std::string consentedProxy;
    std::chrono::milliseconds lifetime{std::chrono::minutes{5}};
};

struct SignInOutcome {
    SignInEnd end = SignInEnd::Failed;
    std::optional<Error> error; ///< technical, when it is no success
    /** What Portal::settings is to be from now on, also after some failures. */
    std::string settings;
    /** FHIR types (SMART) or numbers of MedMij services that the portal did not grant. */
    std::vector<std::string> missing;
    bool mayStay = false; ///< there is a refresh token: signing in again is not needed soon
};

/**
 * Signs in to a portal of kind Smart or MedmijProxy with the person's own browser, and keeps the
 * tokens. Blocks until the end; `stop` ends it at once (also for "Ik zag een foutmelding": a MedMij
 * proxy does not tell us of errors). What was fetched before stays in every case.
 */
SignInOutcome signIn(const Portal& portal,
                     const AccessTools& tools,
                     const ResourceFiles& files,
                     const SignInOptions& options,
                     std::stop_token stop);
} // namespace regie::sync
