// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_error.h"

#include <string>

namespace regie::net
{
namespace
{
/** Numbers of OpenSSL's X509_verify_cert, which stay the same: x509_vfy.h. */
enum Verify : long {
    kNotSet = 1, ///< what libcurl begins with; it looks at the host's name first
    kFine = 0,
    kNotYetValid = 9,
    kExpired = 10,
    kSelfSigned = 18,
    kSelfSignedIssuer = 19,
    kNoIssuer = 20,
    kNoIssuerOfLeaf = 21,
};

std::string certificateFault(CURL* handle)
{
    long verify = kFine;
    curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &verify);
    switch (verify) {
    case kNotSet:
    case kFine: return "certificate of another host";
    case kNotYetValid: return "certificate not yet valid";
    case kExpired: return "certificate expired";
    case kSelfSigned:
    case kSelfSignedIssuer:
    case kNoIssuer:
    case kNoIssuerOfLeaf: return "certificate of an unknown issuer";
    default: return "certificate refused";
    }
}

/** A reset comes with a number of the system; a broken answer comes without. */
Error receiveError(CURL* handle)
{
    long status = 0;
    long system = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &system);
    if (status != 0 && system == 0) {
        return {ErrorCode::SyntaxInvalid, "broken answer"};
    }
    return {ErrorCode::HostUnreachable, "connection lost"};
}
} // namespace

Error curlError(CURL* handle, CURLcode code)
{
    const std::string number = "libcurl " + std::to_string(code);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return {ErrorCode::TimedOut, "connecting or in total"};
    case CURLE_PEER_FAILED_VERIFICATION: return {ErrorCode::TlsRefused, certificateFault(handle)};
    case CURLE_SSL_CONNECT_ERROR: return {ErrorCode::TlsRefused, "no safe handshake"};
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_USE_SSL_FAILED: return {ErrorCode::TlsRefused, "certificate refused"};
    case CURLE_COULDNT_RESOLVE_HOST: return {ErrorCode::HostUnreachable, "name not found"};
    case CURLE_COULDNT_CONNECT: return {ErrorCode::HostUnreachable, "no connection"};
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE: return {ErrorCode::HostUnreachable, "connection lost"};
    case CURLE_RECV_ERROR: return receiveError(handle);
    case CURLE_UNSUPPORTED_PROTOCOL: // HTTP/0.9; other schemes were refused before
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return {ErrorCode::SyntaxInvalid, "no HTTP"};
    case CURLE_OUT_OF_MEMORY: return {ErrorCode::LimitExceeded, "memory"};
    default: return {ErrorCode::Internal, number};
    }
}
} // namespace regie::net
