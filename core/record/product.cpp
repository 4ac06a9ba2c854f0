// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/product.h"

#include "core/terms/terms.h"

#include <string_view>

namespace regie::record
{
namespace
{
using fhir::Node;

/** G-Standaard code systems from brand to substance: the first one present names the product. */
constexpr std::string_view kBestFirst[] = {
    "urn:oid:2.16.840.1.113883.2.4.4.8",
    "urn:oid:2.16.840.1.113883.2.4.4.7",
    "urn:oid:2.16.840.1.113883.2.4.4.10",
    "urn:oid:2.16.840.1.113883.2.4.4.1",
};

std::string_view displayOf(const Node& coded)
{
    const Node* codings = coded.child("coding");
    if (codings == nullptr) {
        return {};
    }
    for (const std::string_view system : kBestFirst) {
        for (const Node& coding : *codings) {
            if (coding.childText("system") == system && !coding.childText("display").empty()) {
                return coding.childText("display");
            }
        }
    }
    for (const Node& coding : *codings) {
        // "Other": what it is stands in the text.
        const bool none = coding.childText("system").ends_with("NullFlavor");
        if (!none && !coding.childText("display").empty()) {
            return coding.childText("display");
        }
    }
    return {};
}

Words wordsOf(const Node& coded, const terms::Terms& terms)
{
    std::string_view text = displayOf(coded);
    if (text.empty()) {
        text = coded.childText("text");
    }
    if (!text.empty()) {
        return Words::same(text);
    }
    if (const Node* codings = coded.child("coding")) {
        for (const Node& coding : *codings) {
            const Words* words = terms.code(coding.childText("system"), coding.childText("code"));
            if (words != nullptr) {
                return *words;
            }
        }
    }
    return {};
}

void addCodes(Product& product, const Node& coded)
{
    if (const Node* codings = coded.child("coding")) {
        for (const Node& coding : *codings) {
            const std::string_view code = coding.childText("code");
            if (!code.empty()) {
                product.codes.push_back(std::string(coding.childText("system")) + '|'
                                        + std::string(code));
            }
        }
    }
}

void readMedication(Product& product, const Node& medication, const terms::Terms& terms)
{
    if (const Node* code = medication.child("code")) {
        addCodes(product, *code);
        const Words words = wordsOf(*code, terms);
        if (!words.empty()) {
            product.name = words;
        }
    }
    if (const Node* form = medication.child("form")) {
        product.form = wordsOf(*form, terms).nl;
    }
}
} // namespace

Product productOf(const Node& resource, fhir::Resolver& resolver, const terms::Terms& terms)
{
    Product product;
    const Node* coded = resource.child("medicationCodeableConcept");
    const Node* reference = resource.child("medicationReference");
    // R5 has one `medication` that holds either.
    if (const Node* medication = resource.child("medication"); medication != nullptr) {
        coded = medication->child("concept") ? medication->child("concept") : coded;
        reference = medication->child("reference") ? medication->child("reference") : reference;
    }
    if (coded != nullptr) {
        product.name = wordsOf(*coded, terms);
        addCodes(product, *coded);
    }
    if (reference != nullptr) {
        product.name = Words::same(reference->childText("display"));
        if (const Node* medication = resolver.resolve(*reference)) {
            readMedication(product, *medication, terms);
        }
    }
    if (product.form.empty()) {
        product.form = product.name.nl;
    }
    return product;
}
} // namespace regie::record
