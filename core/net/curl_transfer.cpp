// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_transfer.h"

#include "core/base/assert.h"
#include "core/net/address.h"
#include "core/net/ascii.h"
#include "core/net/curl_error.h"

#include <algorithm>
#include <new>
#include <string.h> // explicit_bzero
#include <sys/socket.h>
#include <utility>

namespace regie::net
{
namespace
{
constexpr int kMostRedirects = 3;

template<class T>
void set(const Easy& easy, CURLoption option, T value)
{
    // An option that libcurl does not take would leave a check out: never go on without it.
    REGIE_ASSERT(curl_easy_setopt(easy.get(), option, value) == CURLE_OK);
}

void wipe(std::string& text)
{
    explicit_bzero(text.data(), text.size());
    text.clear();
}

bool fits(AddressKind kind, bool allowsLoopback)
{
    switch (kind) {
    case AddressKind::Public: return true;
    case AddressKind::Loopback:
    case AddressKind::Private: return allowsLoopback;
    case AddressKind::Refused: return false;
    }
    return false;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}
} // namespace

CurlTransfer::CurlTransfer(HttpRequest request, std::stop_token stop, HttpDone done)
    : m_request(std::move(request)), m_stop(std::move(stop)), m_done(std::move(done))
{
}

CurlTransfer::~CurlTransfer()
{
    // A refresh token travels in a body, and with the MedMij proxy in the address.
    wipe(m_request.body);
    wipe(m_request.url);
    wipe(m_url.query);
}

Result<void> CurlTransfer::prepare(const CurlOptions& options)
{
    auto url = parseUrl(m_request.url);
    if (!url) {
        return fail(url.error());
    }
    m_url = std::move(*url);
    if (auto allowed = checkTarget(); !allowed) {
        return allowed;
    }
    m_easy.reset(curl_easy_init());
    if (!m_easy) {
        throw std::bad_alloc();
    }
    if (auto headers = setHeaders(); !headers) {
        return headers;
    }
    m_end = Steady::now() + m_request.limits.total;
    setSecurity(options);
    if (auto method = setMethod(); !method) {
        return method;
    }
    set(m_easy, CURLOPT_PRIVATE, this);
    set(m_easy, CURLOPT_NOSIGNAL, 1L);
    // Else giving up waits for a name server that does not answer.
    set(m_easy, CURLOPT_QUICK_EXIT, 1L);
    set(m_easy, CURLOPT_USERAGENT, options.userAgent.c_str());
    set(m_easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    set(m_easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    set(m_easy, CURLOPT_HEADERDATA, this);
    set(m_easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    set(m_easy, CURLOPT_WRITEDATA, this);
    set(m_easy, CURLOPT_CONNECTTIMEOUT_MS, m_request.limits.connect.count());
    setTarget();
    return {};
}

/** What can be refused before any name is looked up. */
Result<void> CurlTransfer::checkTarget() const
{
    const auto kind = addressKind(m_url.host);
    if (kind && !fits(*kind, m_request.allowLoopback)) {
        return fail(ErrorCode::AddressRefused, "address of a private network");
    }
    if (m_url.scheme != "https" && !(m_request.allowLoopback && isLoopbackLiteral(m_url))) {
        return fail(ErrorCode::AddressRefused, "not https");
    }
    return {};
}

Result<void> CurlTransfer::setHeaders()
{
    bool isFine = true;
    for (const Header& header : m_request.headers) {
        isFine = m_lines.add(header.name, header.value) && isFine;
    }
    for (const SecretHeader& header : m_request.secrets) {
        isFine = m_lines.add(header.name, header.value.view()) && isFine;
    }
    if (!m_request.contentType.empty()) {
        isFine = m_lines.add("Content-Type", m_request.contentType) && isFine;
    } else {
        // libcurl would call any body a form.
        m_lines.addLine("Content-Type:");
    }
    m_lines.addLine("Expect:");
    if (!isFine) {
        return fail(ErrorCode::InvalidArgument, "request header");
    }
    set(m_easy, CURLOPT_HTTPHEADER, m_lines.get());
    return {};
}

Result<void> CurlTransfer::setMethod()
{
    const auto setBody = [this] {
        set(m_easy, CURLOPT_POST, 1L);
        set(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        set(m_easy, CURLOPT_POSTFIELDS, m_request.body.c_str());
    };
    switch (m_request.method) {
    case Method::Get: set(m_easy, CURLOPT_HTTPGET, 1L); return {};
    case Method::Post: setBody(); return {};
    case Method::Put:
        if (!m_request.bodyFile.empty()) {
            return setBodyFile();
        }
        setBody();
        set(m_easy, CURLOPT_CUSTOMREQUEST, "PUT");
        return {};
    case Method::Delete: set(m_easy, CURLOPT_CUSTOMREQUEST, "DELETE"); return {};
    case Method::PropFind:
        setBody();
        set(m_easy, CURLOPT_CUSTOMREQUEST, "PROPFIND");
        return {};
    case Method::Move: set(m_easy, CURLOPT_CUSTOMREQUEST, "MOVE"); return {};
    }
    return {};
}

void CurlTransfer::setSecurity(const CurlOptions& options)
{
    // Members of an enumeration in older versions of libcurl, of type long in newer ones.
    constexpr long kNoNetrc = CURL_NETRC_IGNORED;
    constexpr long kHttp2 = CURL_HTTP_VERSION_2TLS;
    constexpr long kLeastTls = CURL_SSLVERSION_TLSv1_2;
    set(m_easy, CURLOPT_PROTOCOLS_STR, m_url.scheme.c_str());
    set(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    set(m_easy, CURLOPT_UNRESTRICTED_AUTH, 0L);
    set(m_easy, CURLOPT_PROXY, "");
    set(m_easy, CURLOPT_NETRC, kNoNetrc);
    set(m_easy, CURLOPT_HTTP09_ALLOWED, 0L);
    set(m_easy, CURLOPT_HTTP_VERSION, kHttp2);
    // A second request waits to see whether the first opens a connection that both can use.
    set(m_easy, CURLOPT_PIPEWAIT, m_url.scheme == "https" ? 1L : 0L);
    set(m_easy, CURLOPT_SSLVERSION, kLeastTls);
    set(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    set(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!options.caFile.empty()) {
        set(m_easy, CURLOPT_CAINFO, options.caFile.c_str());
        set(m_easy, CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    }
    set(m_easy, CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onSocket);
    set(m_easy, CURLOPT_OPENSOCKETDATA, this);
    // A connection that is there already was opened for a request that may have allowed more.
    set(m_easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::onReady);
    set(m_easy, CURLOPT_PREREQDATA, this);
}

void CurlTransfer::setTarget()
{
    const auto now = Steady::now();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - now);
    // libcurl reads 0 as "no end".
    set(m_easy, CURLOPT_TIMEOUT_MS, std::max(left.count(), std::chrono::milliseconds::rep{1}));
    std::string text = m_url.text();
    set(m_easy, CURLOPT_URL, text.c_str());
    wipe(text);
    m_nextCheck = now + m_request.limits.firstByte;
    m_checkedBytes = -1;
}

CurlTransfer::Steady::time_point CurlTransfer::nextCheck() const
{
    return m_nextCheck;
}

curl_off_t CurlTransfer::receivedBytes() const
{
    curl_off_t body = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_SIZE_DOWNLOAD_T, &body);
    return body + static_cast<curl_off_t>(m_headerBytes);
}

Result<void> CurlTransfer::checkTime(Steady::time_point now)
{
    if (now < m_nextCheck) {
        return {};
    }
    if (m_checkedBytes < 0 && isSending()) {
        m_nextCheck = now + m_request.limits.firstByte;
        return {};
    }
    if (m_checkedBytes < 0) {
        return fail(ErrorCode::TimedOut, "no first byte");
    }
    const curl_off_t received = receivedBytes();
    const curl_off_t least = m_request.limits.slowBytesPerSecond * m_request.limits.slowFor.count();
    if (received - m_checkedBytes < least) {
        return fail(ErrorCode::TimedOut, "too slow");
    }
    m_checkedBytes = received;
    m_nextCheck = now + m_request.limits.slowFor;
    return {};
}

bool CurlTransfer::followsRedirect(CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    const auto location = m_response.header("Location");
    if (code != CURLE_OK || m_refusal || m_request.redirects == Redirects::Refuse
        || m_request.method != Method::Get || !isRedirect(static_cast<int>(status)) || !location) {
        return false;
    }
    const auto target = resolveUrl(m_url, *location);
    if (!target || !sameOrigin(*target, m_url)) {
        return refuse(ErrorCode::AddressRefused, "redirect to another origin");
    }
    if (++m_redirects > kMostRedirects) {
        return refuse(ErrorCode::AddressRefused, "too many redirects");
    }
    m_url = *target;
    m_response = {};
    m_answerBytes = 0;
    setTarget();
    return true;
}

Result<HttpResponse> CurlTransfer::outcome(CURLcode code)
{
    if (m_refusal) {
        return fail(*m_refusal);
    }
    if (code != CURLE_OK) {
        return fail(curlError(m_easy.get(), code));
    }
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    m_response.status = static_cast<int>(status);
    return std::move(m_response);
}

void CurlTransfer::finish(Result<HttpResponse> result)
{
    if (m_large && !result) {
        // Before it is told: who hears of it may ask the next at once.
        m_request.limits.large->give();
    }
    if (m_done) {
        std::exchange(m_done, nullptr)(std::move(result));
    }
}

bool CurlTransfer::refuse(ErrorCode code, const char* detail)
{
    if (!m_refusal) {
        m_refusal = Error{code, detail};
    }
    return false;
}
curl_socket_t CurlTransfer::onSocket(void* self, curlsocktype, curl_sockaddr* address)
{
    auto& transfer = *static_cast<CurlTransfer*>(self);
    if (!fits(addressKind(address->addr), transfer.m_request.allowLoopback)) {
        transfer.refuse(ErrorCode::AddressRefused, "name of a private network");
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int CurlTransfer::onReady(void* self, char* theirs, char*, int, int)
{
    auto& transfer = *static_cast<CurlTransfer*>(self);
    const auto kind = addressKind(std::string_view(theirs));
    if (!kind || !fits(*kind, transfer.m_request.allowLoopback)) {
        transfer.refuse(ErrorCode::AddressRefused, "name of a private network");
        return CURL_PREREQFUNC_ABORT;
    }
    return CURL_PREREQFUNC_OK;
}
} // namespace regie::net
