// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/lens.h"

#include "core/record/lens_table.h"
#include "core/record/reading.h"
#include "core/terms/terms.h"

#include <algorithm>
#include <utility>

namespace regie::record
{
struct LensSet::Compiled {
    LensTable table;
    const terms::Terms* terms = nullptr;
    std::vector<KindInfo> kinds;
};

namespace
{
constexpr std::size_t kMostExplanations = 12;

std::vector<KindInfo> kindsOf(const LensTable& table)
{
    std::vector<KindInfo> kinds;
    for (const Lens& lens : table.lenses()) {
        if (!lens.abstract) {
            kinds.push_back({lens.kind, lens.name, lens.support, lens.order});
        }
    }
    std::stable_sort(kinds.begin(), kinds.end(), [](const KindInfo& a, const KindInfo& b) {
        return a.order != b.order ? a.order < b.order : a.kind < b.kind;
    });
    return kinds;
}

/** Gathers explanations, each term once. */
class Explanations
{
public:
    explicit Explanations(const terms::Terms& terms) : m_terms(terms) { }

    void byCodes(const fhir::Node& node)
    {
        const std::string_view code = node.childText("code");
        if (!code.empty()) {
            add(m_terms.glossaryByCode(node.childText("system"), code));
        }
        for (const fhir::Node& each : node) {
            if (!each.isLeaf()) {
                byCodes(each);
            }
        }
    }

    void byText(std::string_view text)
    {
        for (const terms::GlossaryEntry* entry : m_terms.glossaryIn(text)) {
            add(entry);
        }
    }

    std::vector<Explanation> take() { return std::move(m_found); }

private:
    void add(const terms::GlossaryEntry* entry)
    {
        if (entry == nullptr || m_found.size() >= kMostExplanations) {
            return;
        }
        const auto known =
            std::find_if(m_found.begin(), m_found.end(), [&](const Explanation& each) {
                return each.term == entry->term;
            });
        if (known == m_found.end()) {
            m_found.push_back({entry->term, entry->plain, entry->full});
        }
    }

    const terms::Terms& m_terms;
    std::vector<Explanation> m_found;
};
} // namespace

LensSet::LensSet() = default;
LensSet::LensSet(LensSet&&) noexcept = default;
LensSet& LensSet::operator=(LensSet&&) noexcept = default;
LensSet::~LensSet() = default;

Result<LensSet> LensSet::load(const ResourceFiles& files, const terms::Terms& terms)
{
    auto table = LensTable::load(files, terms);
    if (!table) {
        return fail(std::move(table.error()));
    }
    LensSet set;
    auto kinds = kindsOf(*table);
    set.m_compiled =
        std::make_unique<Compiled>(Compiled{std::move(*table), &terms, std::move(kinds)});
    return set;
}

Fact LensSet::interpret(const fhir::Resource& resource, fhir::Resolver& resolver) const
{
    Reading reading(
        m_compiled->table, *m_compiled->terms, *resource.root, resource.version, resolver);
    return reading.fact();
}

Detail LensSet::describe(const fhir::Resource& resource, fhir::Resolver& resolver) const
{
    Reading reading(
        m_compiled->table, *m_compiled->terms, *resource.root, resource.version, resolver);
    Detail detail;
    detail.fact = reading.fact();
    detail.rows = rowsOf(reading, detail.fact, resource.document->size());
    Explanations explanations(*m_compiled->terms);
    explanations.byCodes(*resource.root);
    // Words of the person or the doctor, and names of medicines, use terms in other senses
    // ("sinds mei nuchter", "diclofenac natrium"): only a title of something else is looked through.
    if (!resource.type.starts_with("Medication")) {
        explanations.byText(detail.fact.title.nl);
    }
    detail.explanations = explanations.take();
    return detail;
}

const std::string& LensSet::version() const
{
    return m_compiled->table.version();
}

const std::vector<KindInfo>& LensSet::kinds() const
{
    return m_compiled->kinds;
}
} // namespace regie::record
