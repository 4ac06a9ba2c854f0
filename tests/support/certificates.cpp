// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include "core/base/assert.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <random>

namespace regie::test
{
namespace
{
void addExtension(X509* certificate, X509* issuer, int which, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, which, value.c_str()));
    REGIE_ASSERT(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

/** `issuer` null: signed by itself. */
Identity make(const std::string& name,
              const CertificateWish& wish,
              const Identity* issuer,
              const std::string& constraints)
{
    std::random_device chance;
    Identity identity{Key(EVP_EC_gen("P-256")), Certificate(X509_new())};
    X509* const made = identity.certificate.get();
    REGIE_ASSERT(identity.key && made != nullptr);
    X509_set_version(made, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made), chance() + 1ULL);
    X509_gmtime_adj(X509_getm_notBefore(made), wish.startsAfter);
    X509_gmtime_adj(X509_getm_notAfter(made), wish.endsAfter);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made),
                               "CN",
                               MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.c_str()),
                               -1,
                               -1,
                               0);
    const Identity& signer = issuer != nullptr ? *issuer : identity;
    X509_set_issuer_name(made, X509_get_subject_name(signer.certificate.get()));
    X509_set_pubkey(made, identity.key.get());
    addExtension(made, signer.certificate.get(), NID_basic_constraints, constraints);
    addExtension(made, signer.certificate.get(), NID_subject_alt_name, wish.host);
    REGIE_ASSERT(X509_sign(made, signer.key.get(), EVP_sha256()) > 0);
    return identity;
}
} // namespace

TestAuthority::TestAuthority()
    // A name of its own, so that no two are taken for each other.
    : m_own(make("Regie test authority " + std::to_string(std::random_device()()),
                 {"DNS:authority.invalid"},
                 nullptr,
                 "critical,CA:TRUE"))
{
}

Identity TestAuthority::issue(const CertificateWish& wish) const
{
    return make("Regie test server", wish, &m_own, "critical,CA:FALSE");
}

std::string TestAuthority::pem() const
{
    using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
    const Bio memory(BIO_new(BIO_s_mem()));
    REGIE_ASSERT(PEM_write_bio_X509(memory.get(), m_own.certificate.get()) == 1);
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return std::string(text, static_cast<std::size_t>(size));
}

Identity selfSigned()
{
    return make("Regie self-signed", {}, nullptr, "critical,CA:FALSE");
}
} // namespace regie::test
