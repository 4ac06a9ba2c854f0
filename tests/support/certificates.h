// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace regie::test
{
template<auto Free>
struct Freed {
    template<class T>
    void operator()(T* handle) const
    {
        Free(handle);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

/** What a server shows to prove who it is. */
struct Identity {
    Key key;
    Certificate certificate;
};

struct CertificateWish {
    std::string host = "DNS:localhost"; ///< a subjectAltName of OpenSSL: "DNS:..." or "IP:..."
    long startsAfter = -3600;           ///< seconds from now
    long endsAfter = 3600;
};

/** Makes certificates for a test, and is itself what the test may trust. */
class TestAuthority
{
public:
    TestAuthority();
    Identity issue(const CertificateWish& wish = {}) const;
    /** Its own certificate, PEM: what to put in CurlOptions::caFile's file. */
    std::string pem() const;

private:
    Identity m_own;
};

/** Signed by itself and by nobody else. */
Identity selfSigned();
} // namespace regie::test
