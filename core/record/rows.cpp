// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/leftovers.h"
#include "core/record/reading.h"
#include "core/record/row_list.h"

#include <algorithm>

namespace regie::record
{
namespace
{
using fhir::Node;

/** Makes the rows a lens asks for. */
class LensRows
{
public:
    LensRows(Reading& reading, Marks& marks, RowList& rows)
        : m_reading(reading), m_marks(marks), m_rows(rows)
    {
    }

    void make()
    {
        for (const RowRule& rule : m_reading.lens().rows) {
            if (!rule.each) {
                one(rule, m_reading.root());
                continue;
            }
            for (const Node* node : rule.each->select(m_reading.root(), m_reading.resolver())) {
                one(rule, *node);
            }
        }
    }

private:
    void one(const RowRule& rule, const Node& node)
    {
        const RenderContext context = m_reading.context(Wording::Full, &m_marks);
        std::vector<const Node*> nodes;
        Words value;
        if (rule.value.path) {
            nodes = fresh(*rule.value.path, node);
            if (nodes.empty()
                || (rule.value.when && !rule.value.when->holds(node, m_reading.resolver()))) {
                return;
            }
            value = formatAll(context, nodes, rule.value.as);
        } else {
            value = m_reading.wayWords(context, rule.value, node);
        }
        Words label = labelOf(rule, node);
        const bool plain = m_reading.codes().plain(value) && isPlainLabel(label.nl);
        if (value.empty() || (!plain && rule.depth != Depth::All)) {
            m_marks.forget();
            return;
        }
        m_marks.keep();
        for (const Node* each : nodes) {
            if (rule.value.as == Format::Dosage) {
                coverDosage(m_marks, *each, value);
            } else {
                m_marks.cover(*each);
            }
        }
        if (!namesAgain(nodes, value)) {
            m_rows.add({std::move(label), std::move(value), rule.depth});
        }
    }

    /** The same person once as a name and once as a role: "Door: A. Arts", "Functie: A. Arts". */
    bool namesAgain(const std::vector<const Node*>& nodes, const Words& value)
    {
        const bool references =
            !nodes.empty() && std::all_of(nodes.begin(), nodes.end(), [](const Node* each) {
                return dataTypeOf(*each) == DataType::Reference;
            });
        if (!references) {
            return false;
        }
        const bool known = std::find(m_named.begin(), m_named.end(), value) != m_named.end();
        m_named.push_back(value);
        return known;
    }

    /** What an earlier row told is not told again. */
    std::vector<const Node*> fresh(const fhir::Path& path, const Node& node)
    {
        std::vector<const Node*> nodes = path.select(node, m_reading.resolver());
        std::erase_if(nodes, [&](const Node* each) { return m_marks.covered(*each); });
        return nodes;
    }

    Words labelOf(const RowRule& rule, const Node& node)
    {
        if (!rule.labelPath) {
            return rule.label;
        }
        const Node* name = rule.labelPath->first(node, m_reading.resolver());
        if (name == nullptr) {
            return rule.label;
        }
        RenderContext context = m_reading.context(Wording::Brief, &m_marks);
        Words words = formatValue(context, *name, Format::Title);
        if (words.empty() || !isPlainLabel(words.nl)) {
            return rule.label;
        }
        m_marks.cover(*name);
        return capitalised(std::move(words));
    }

    Reading& m_reading;
    Marks& m_marks;
    RowList& m_rows;
    std::vector<Words> m_named;
};

const Words kAttention{"Let op", "Please note"};
const Words kModifier{"Controleer bij de bron. Er staat iets bij dat dit programma niet kent. "
                      "Dat kan de betekenis veranderen.",
                      "Check with the source. It holds something this program does not know. "
                      "That may change what it means."};
const Words kMistake{"Door de bron ingetrokken: was een fout",
                     "Withdrawn by the source: it was a mistake"};

/** Where the title is in our words: what the source calls it, for who looks it up or asks. */
void addOfficialName(Reading& reading, const Fact& fact, Marks& marks, RowList& rows)
{
    const auto& path = reading.lens().code;
    const Node* node = path ? path->first(reading.root(), reading.resolver()) : nullptr;
    if (node == nullptr || !node->isObject()) {
        return;
    }
    std::string names;
    for (const Node* leaf : officialNames(*node)) {
        if (marks.shown(*leaf) || !reading.codes().plain(Words::same(leaf->text))) {
            continue;
        }
        if (!mentions(fact.title.nl, leaf->text) && !mentions(names, leaf->text)) {
            names += (names.empty() ? "" : "; ") + std::string(leaf->text);
            marks.show(*leaf);
        }
    }
    if (!names.empty()) {
        rows.add({{"Medische naam", "Medical name"}, Words::same(names), Depth::More});
    }
    marks.cover(*node);
}
} // namespace

std::vector<Row> rowsOf(Reading& reading, const Fact& fact, std::uint32_t nodes)
{
    Marks marks(reading.root(), nodes);
    RowList rows;
    if (reading.hasUnknownModifier()) {
        rows.add({kAttention, kModifier, Depth::Short});
    }
    if (reading.isWithdrawn()) {
        rows.add({kAttention, kMistake, Depth::Short});
    } else if (reading.isDeleted()) {
        rows.add({kAttention, deletedWords(), Depth::Short});
    }
    LensRows(reading, marks, rows).make();
    addOfficialName(reading, fact, marks, rows);
    for (const fhir::Path& path : reading.lens().technical) {
        for (const Node* node : path.select(reading.root(), reading.resolver())) {
            marks.coverAll(*node);
        }
    }
    Leftovers leftovers(reading, marks, rows, fact.title);
    leftovers.make(Depth::More);
    leftovers.make(Depth::All);
    return rows.take();
}
} // namespace regie::record
