// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/terms/terms.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regie::test
{
/** Files of a test: what the test says, and for the rest those of the program. */
class TestFiles final : public ResourceFiles
{
public:
    /** Without lenses of the program; its terms and tables are there. */
    explicit TestFiles(std::map<std::string, std::string> lenses) : m_lenses(std::move(lenses)) { }

    std::optional<std::string_view> read(std::string_view path) const override
    {
        const auto found = m_lenses.find(std::string(path));
        return found != m_lenses.end() ? std::optional<std::string_view>(found->second)
                                       : m_program->read(path);
    }
    std::vector<std::string> list(std::string_view prefix) const override
    {
        if (prefix != "lenses/") {
            return m_program->list(prefix);
        }
        std::vector<std::string> names;
        for (const auto& [name, text] : m_lenses) {
            names.push_back(name);
        }
        return names;
    }

private:
    std::map<std::string, std::string> m_lenses;
    std::unique_ptr<ResourceFiles> m_program = embeddedResourceFiles();
};

/** Knows the resources a test read, by "Type/id". */
class TestResolver final : public fhir::Resolver
{
public:
    void add(const fhir::Resource& resource)
    {
        m_known.emplace(resource.type + "/" + resource.id, resource.root);
    }
    const fhir::Node* resolve(const fhir::Node& reference) override
    {
        ++asked;
        if (const fhir::Node* contained = m_contained.resolve(reference)) {
            return contained;
        }
        const auto found = m_known.find(std::string(reference.childText("reference")));
        return found == m_known.end() ? nullptr : found->second;
    }
    int asked = 0;

private:
    fhir::ContainedResolver m_contained;
    std::map<std::string, const fhir::Node*> m_known;
};

/** Lenses (of a test, or all of the program) and resources written in the test. */
class ReadingFixture
{
public:
    ReadingFixture() : m_files(embeddedResourceFiles()) { load(); }
    explicit ReadingFixture(std::map<std::string, std::string> lenses)
        : m_files(std::make_unique<TestFiles>(std::move(lenses)))
    {
        load();
    }

    const fhir::Resource& resource(std::string_view json,
                                   fhir::FhirVersion version = fhir::FhirVersion::R4)
    {
        auto read = m_reader->read(json, version);
        REQUIRE(read.rejected.empty());
        REQUIRE(read.resources.size() == 1);
        m_resources.push_back(std::make_unique<fhir::Resource>(std::move(read.resources.front())));
        resolver.add(*m_resources.back());
        return *m_resources.back();
    }
    record::Fact fact(std::string_view json)
    {
        return m_lenses->interpret(resource(json), resolver);
    }
    record::Detail detail(std::string_view json)
    {
        return m_lenses->describe(resource(json), resolver);
    }
    const record::LensSet& lenses() const { return *m_lenses; }
    const terms::Terms& terms() const { return *m_terms; }

    TestResolver resolver;

private:
    void load()
    {
        auto terms = terms::Terms::load(*m_files);
        REQUIRE(terms);
        m_terms = std::make_unique<terms::Terms>(std::move(*terms));
        auto reader = fhir::Reader::create(*m_files);
        REQUIRE(reader);
        m_reader = std::make_unique<fhir::Reader>(std::move(*reader));
        auto lenses = record::LensSet::load(*m_files, *m_terms);
        INFO((lenses ? std::string() : lenses.error().detail));
        REQUIRE(lenses);
        m_lenses = std::make_unique<record::LensSet>(std::move(*lenses));
    }

    std::unique_ptr<ResourceFiles> m_files;
    std::unique_ptr<terms::Terms> m_terms;
    std::unique_ptr<fhir::Reader> m_reader;
    std::unique_ptr<record::LensSet> m_lenses;
    std::vector<std::unique_ptr<fhir::Resource>> m_resources;
};

/** The value of the first row with that Dutch label (at that depth); empty when there is none. */
inline std::string rowOf(const record::Detail& detail,
                         std::string_view label,
                         std::optional<record::Depth> depth = {})
{
    for (const record::Row& row : detail.rows) {
        if (row.label.nl == label && (!depth || row.depth == *depth)) {
            return row.value.nl;
        }
    }
    return {};
}

/** Whether a text stands in a row of that depth or a lesser one. */
inline bool shows(const record::Detail& detail, std::string_view text, record::Depth depth)
{
    for (const record::Row& row : detail.rows) {
        const std::string all = row.label.nl + ": " + row.value.nl;
        if (row.depth <= depth && all.find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}
} // namespace regie::test
