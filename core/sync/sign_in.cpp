// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sign_in.h"

#include "core/sync/sign_in_parts.h"

#include <utility>

namespace regie::sync
{
namespace
{
SignInEnd endOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AccessDenied: return SignInEnd::Denied;
    case ErrorCode::RequestRefused:
    case ErrorCode::SignInNeeded: // a code or a seal that was refused at once
    case ErrorCode::SyntaxInvalid:
    case ErrorCode::NumberInvalid:
    case ErrorCode::TextBehind:
    case ErrorCode::DuplicateKey: return SignInEnd::SetUpWrong;
    case ErrorCode::ServerFailed:
    case ErrorCode::HostUnreachable:
    case ErrorCode::TimedOut: return SignInEnd::Unreachable;
    case ErrorCode::TlsRefused:
    case ErrorCode::AddressRefused: return SignInEnd::Unsafe;
    case ErrorCode::NotSupported: return SignInEnd::NotOffered;
    case ErrorCode::Cancelled: return SignInEnd::Stopped;
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnwritable:
    case ErrorCode::DataDamaged: return SignInEnd::NotKept;
    default: return SignInEnd::Failed; // NOLINT(*-enum*): what else there is, is no end of its own
    }
}
} // namespace

void SignInRun::tell(SignInStep step) const
{
    if (options.progress) {
        options.progress(step);
    }
}

Result<std::unique_ptr<net::LoopbackListener>> SignInRun::listen(net::ListenerOptions wanted) const
{
    auto page = net::signInPage(files, options.language);
    if (!page) {
        return fail(page.error());
    }
    wanted.page = std::move(*page);
    wanted.lifetime = options.lifetime;
    return net::LoopbackListener::open(std::move(wanted));
}

Result<net::RedirectAnswer> SignInRun::visit(net::LoopbackListener& listener,
                                             const std::string& url) const
{
    if (stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    tell(SignInStep::Waiting);
    if (Result<void> opened = options.openBrowser(url); !opened) {
        return fail(opened.error());
    }
    return listener.wait(stop);
}

SignInOutcome ended(SignInEnd end, Error error)
{
    SignInOutcome outcome;
    outcome.end = end;
    outcome.error = std::move(error);
    return outcome;
}

SignInOutcome ended(Error error)
{
    const SignInEnd end = endOf(error.code);
    return ended(end, std::move(error));
}

SignInOutcome signIn(const Portal& portal,
                     const AccessTools& tools,
                     const ResourceFiles& files,
                     const SignInOptions& options,
                     std::stop_token stop)
{
    const SignInRun run{portal, tools, files, options, std::move(stop)};
    SignInOutcome outcome;
    switch (portal.kind) {
    case PortalKind::Fhir:
        outcome = ended(SignInEnd::NotOffered, {ErrorCode::NotSupported, "kind of portal"});
        break;
    case PortalKind::Smart: outcome = signInSmart(run); break;
    case PortalKind::MedmijProxy: outcome = signInOverProxy(run); break;
    }
    if (outcome.settings.empty()) {
        outcome.settings = portal.settings;
    }
    return outcome;
}
} // namespace regie::sync
