// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/read_xml.h"

#include "core/text/xml.h"

#include <algorithm>
#include <array>
#include <optional>

namespace regie::fhir
{
namespace
{
constexpr std::string_view kFhir = "http://hl7.org/fhir";
constexpr std::string_view kXhtml = "http://www.w3.org/1999/xhtml";

/** RFC 8259 section 6: only this may stand bare in JSON. */
bool isJsonNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t begin = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
            ++at;
        }
        return at - begin;
    };
    at += text.starts_with('-') ? 1U : 0U;
    const bool zero = at < text.size() && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) {
        return false;
    }
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0) {
            return false;
        }
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        at += at < text.size() && (text[at] == '-' || text[at] == '+') ? 1U : 0U;
        if (digits() == 0) {
            return false;
        }
    }
    return at == text.size();
}

NodeKind leafKind(ElementKind kind, std::string_view value)
{
    if (kind == ElementKind::Number && isJsonNumber(value)) {
        return NodeKind::Number;
    }
    if (kind == ElementKind::Boolean && (value == "true" || value == "false")) {
        return NodeKind::Boolean;
    }
    return NodeKind::String;
}

/** What one element name of an open object has given so far. */
struct Named {
    std::string name;
    Node* values = nullptr; ///< the list, or the single value; may be absent
    Node* beside = nullptr; ///< `_name`: a list or an object
    bool list = false;
};

/** An element whose end has not come yet. */
struct Open {
    enum class Kind { Object, Primitive, Holder };
    Kind kind = Kind::Object;
    Node* node = nullptr; ///< the object; of a Primitive: the one in `_name`, once there is one
    int type = -1;
    int depth = 0;
    Element element; ///< of a Primitive or a Holder
    std::vector<Named> names;
};

/** Builds the tree of one resource from the events of XML. */
class Builder final : public text::XmlHandler
{
public:
    Builder(std::string_view source, const ElementTable& table, const ReadLimits& limits)
        : document(source.size() * 3), m_source(source), m_table(table), m_limits(limits)
    {
    }

    bool open(const text::XmlElement& element) override
    {
        if (m_narrativeDepth > 0) {
            ++m_narrativeDepth;
            return true;
        }
        if (m_open.empty()) {
            return openRoot(element);
        }
        if (m_open.back().kind == Open::Kind::Primitive) {
            return openInPrimitive(element);
        }
        if (m_open.back().kind == Open::Kind::Holder) {
            return openHeld(element);
        }
        return openMember(element);
    }

    bool characters(std::string_view text) override
    {
        if (m_narrativeDepth > 0 || text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
            return true;
        }
        return refuse(ErrorCode::SyntaxInvalid, "text where FHIR has none");
    }

    bool close(std::string_view /*name*/, std::size_t end) override
    {
        if (m_narrativeDepth > 0) {
            return --m_narrativeDepth > 0 || closeNarrative(end);
        }
        closeObject();
        m_open.pop_back();
        return true;
    }

    Document document;
    std::optional<Error> error;

private:
    bool refuse(ErrorCode code, std::string detail)
    {
        error = Error{code, std::move(detail)};
        return false;
    }

    bool openRoot(const text::XmlElement& element)
    {
        const bool fhir = element.nameSpace == kFhir
                          || (element.nameSpace.empty() && m_table.isResource(element.name));
        if (!fhir || element.name.empty() || element.name.front() < 'A'
            || element.name.front() > 'Z') {
            return refuse(ErrorCode::UnknownFormat, "XML whose root is no FHIR resource");
        }
        Node* node = document.append(nullptr, NodeKind::Object, {});
        return pushResource(node, element, 1);
    }

    bool pushResource(Node* node, const text::XmlElement& element, int depth)
    {
        document.append(node, NodeKind::String, "resourceType", element.name);
        Open opened;
        opened.node = node;
        opened.type = m_table.type(element.name);
        opened.depth = depth;
        m_open.push_back(std::move(opened));
        return true;
    }

    bool tooDeep(int depth)
    {
        if (depth <= m_limits.depth) {
            return false;
        }
        refuse(ErrorCode::TooDeep, "deeper than " + std::to_string(m_limits.depth));
        return true;
    }

    /** The resource inside `contained`, `entry.resource` and their like. */
    bool openHeld(const text::XmlElement& element)
    {
        const Open& holder = m_open.back();
        Open& owner = m_open[m_open.size() - 2];
        const int depth = owner.depth + 1 + (holder.element.repeats ? 1 : 0);
        if (tooDeep(depth)) {
            return false;
        }
        Node* node = appendValue(owner, holder.element, NodeKind::Object, {});
        return pushResource(node, element, depth);
    }

    /** Inside a primitive only extensions may stand; other things are kept beside it as well. */
    bool openInPrimitive(const text::XmlElement& element)
    {
        Open& primitive = m_open.back();
        primitive.node = besideOf(primitive);
        return openMember(element);
    }

    Named& namedFor(Open& owner, std::string_view name)
    {
        for (std::size_t i = owner.names.size(); i > 0; --i) {
            if (owner.names[i - 1].name == name) {
                return owner.names[i - 1];
            }
        }
        owner.names.push_back({std::string(name), nullptr, nullptr, false});
        return owner.names.back();
    }

    /** Adds a value to the object: to the list of that name, or as its single member. */
    Node* appendValue(Open& owner, const Element& element, NodeKind kind, std::string_view text)
    {
        Named& named = namedFor(owner, element.name);
        if (named.values == nullptr && !element.repeats) {
            named.values = document.append(owner.node, kind, element.name, text);
            return named.values;
        }
        if (named.values == nullptr) {
            named.values = document.append(owner.node, NodeKind::Array, element.name);
            named.list = true;
        } else if (!named.list) {
            // More than the definition allows: nothing is lost when it becomes a list.
            named.values = document.wrapInList(*named.values);
            named.list = true;
            if (named.beside != nullptr) {
                named.beside = document.wrapInList(*named.beside);
            }
        }
        return document.append(named.values, kind, {}, text);
    }

    Node* besideOf(Open& primitive)
    {
        if (primitive.node != nullptr) {
            return primitive.node;
        }
        Open& owner = ownerOf(primitive);
        Named& named = namedFor(owner, primitive.element.name);
        const std::string name = "_" + primitive.element.name;
        if (!named.list) {
            named.beside = document.append(owner.node, NodeKind::Object, name);
            return named.beside;
        }
        if (named.beside == nullptr) {
            named.beside = document.append(owner.node, NodeKind::Array, name);
        }
        while (named.beside->childCount + 1 < named.values->childCount) {
            document.append(named.beside, NodeKind::Null, {});
        }
        return document.append(named.beside, NodeKind::Object, {});
    }

    Open& ownerOf(const Open& primitive)
    {
        const auto at = static_cast<std::size_t>(&primitive - m_open.data());
        return m_open[at - 1];
    }

    /** The table's word on an element, or a guess from its looks. */
    Element elementFor(const Open& owner, const text::XmlElement& seen) const;

    bool openMember(const text::XmlElement& seen)
    {
        Open& owner = m_open.back();
        if (owner.type < 0 && m_table.isResource(seen.name)) {
            // A resource inside an element nobody knows: the element's object becomes it.
            return pushResource(owner.node, seen, owner.depth);
        }
        const Element element = elementFor(owner, seen);
        const int depth = owner.depth + 1 + (element.repeats ? 1 : 0);
        switch (element.kind) {
        case ElementKind::Xhtml:
            m_narrativeBegin = seen.begin;
            m_narrativeDepth = 1;
            m_narrativeElement = element;
            return true;
        case ElementKind::AnyResource: {
            Open holder;
            holder.kind = Open::Kind::Holder;
            holder.element = element;
            m_open.push_back(std::move(holder));
            return true;
        }
        case ElementKind::Complex: return !tooDeep(depth) && openObject(seen, element, depth);
        case ElementKind::String:
        case ElementKind::Number:
        case ElementKind::Boolean: return openPrimitive(seen, element, depth);
        }
        return true;
    }

    bool openObject(const text::XmlElement& seen, const Element& element, int depth)
    {
        Open opened;
        opened.node = appendValue(m_open.back(), element, NodeKind::Object, {});
        opened.type = element.type;
        opened.depth = depth;
        for (const text::XmlAttribute& attribute : seen.attributes) {
            if (!attribute.nameSpace.empty()) {
                continue;
            }
            if (attribute.value.size() > m_limits.stringBytes) {
                return refuse(ErrorCode::LimitExceeded, "string too long");
            }
            document.append(opened.node, NodeKind::String, attribute.name, attribute.value);
        }
        m_open.push_back(std::move(opened));
        return true;
    }

    bool openPrimitive(const text::XmlElement& seen, const Element& element, int depth)
    {
        const auto value = std::find_if(
            seen.attributes.begin(), seen.attributes.end(), [](const text::XmlAttribute& each) {
                return each.name == "value" && each.nameSpace.empty();
            });
        const bool hasValue = value != seen.attributes.end();
        if (hasValue && value->value.size() > m_limits.of(element.name)) {
            return refuse(ErrorCode::LimitExceeded, "string too long");
        }
        Named& before = namedFor(m_open.back(), element.name);
        if (before.values == nullptr && before.beside != nullptr) {
            // One more than the definition allows, and what came before had no value.
            before.values = document.append(m_open.back().node, NodeKind::Array, element.name);
            document.append(before.values, NodeKind::Null, {});
            before.beside = document.wrapInList(*before.beside);
            before.list = true;
        }
        if (hasValue) {
            appendValue(m_open.back(), element, leafKind(element.kind, value->value), value->value);
        } else if (element.repeats || before.values != nullptr) {
            appendValue(m_open.back(), element, NodeKind::Null, {});
        }
        Open opened;
        opened.kind = Open::Kind::Primitive;
        opened.type = m_table.type("Element");
        opened.element = element;
        opened.depth = depth;
        m_open.push_back(std::move(opened));
        for (const text::XmlAttribute& attribute : seen.attributes) {
            if (attribute.name != "value" && attribute.nameSpace.empty()) {
                Open& primitive = m_open.back();
                primitive.node = besideOf(primitive);
                document.append(primitive.node, NodeKind::String, attribute.name, attribute.value);
            }
        }
        return true;
    }

    bool closeNarrative(std::size_t end)
    {
        std::string text(m_source.substr(m_narrativeBegin, end - m_narrativeBegin));
        // XML 1.0 section 2.11: a line end is one character.
        for (std::size_t at = text.find('\r'); at != std::string::npos; at = text.find('\r', at)) {
            const bool pair = at + 1 < text.size() && text[at + 1] == '\n';
            text.replace(at, pair ? 2 : 1, "\n");
        }
        if (text.size() > m_limits.narrativeBytes) {
            return refuse(ErrorCode::LimitExceeded, "narrative too long");
        }
        appendValue(m_open.back(), m_narrativeElement, NodeKind::String, text);
        return true;
    }

    void closeObject()
    {
        Open& closing = m_open.back();
        for (Named& named : closing.names) {
            if (!named.list) {
                continue;
            }
            while (named.beside != nullptr && named.beside->childCount < named.values->childCount) {
                document.append(named.beside, NodeKind::Null, {});
            }
            const bool nothing =
                std::all_of(named.values->begin(), named.values->end(), [](const Node& item) {
                    return item.kind == NodeKind::Null;
                });
            if (nothing) {
                Document::remove(*named.values);
            }
        }
        const bool object = closing.kind == Open::Kind::Object && m_open.size() > 1;
        if (object && closing.node->firstChild == nullptr) {
            dropEmpty(*closing.node);
        }
    }

    /** JSON has no empty objects; the list that held only this one goes with it. */
    void dropEmpty(Node& node)
    {
        Node* list = node.parent;
        Document::remove(node);
        Named* named = nullptr;
        for (Named& each : m_open[m_open.size() - 2].names) {
            if (each.values == &node || (list != nullptr && each.values == list)) {
                named = &each;
            }
        }
        if (named == nullptr || !named->list) {
            if (named != nullptr) {
                named->values = nullptr;
            }
            return;
        }
        if (list->firstChild == nullptr) {
            Document::remove(*list);
            named->values = nullptr;
            named->list = false;
        }
    }

    std::string_view m_source;
    const ElementTable& m_table;
    const ReadLimits& m_limits;
    std::vector<Open> m_open;
    std::size_t m_narrativeBegin = 0;
    int m_narrativeDepth = 0;
    Element m_narrativeElement;
};

Element Builder::elementFor(const Open& owner, const text::XmlElement& seen) const
{
    if (const Element* known = m_table.element(owner.type, seen.name); known != nullptr) {
        return *known;
    }
    Element guess;
    guess.name = seen.name;
    if (seen.name == "extension" || seen.name == "modifierExtension") {
        guess.kind = ElementKind::Complex;
        guess.repeats = true;
        guess.type = m_table.type("Extension");
        return guess;
    }
    if (seen.nameSpace == kXhtml) {
        guess.kind = ElementKind::Xhtml;
        return guess;
    }
    const bool hasValue =
        std::any_of(seen.attributes.begin(),
                    seen.attributes.end(),
                    [](const text::XmlAttribute& each) { return each.name == "value"; });
    if (!hasValue) {
        guess.kind = ElementKind::Complex;
    }
    // A choice the table does not know still names its type: valueDosage, deceasedBoolean.
    for (std::size_t at = 1; at < seen.name.size(); ++at) {
        if (seen.name[at] < 'A' || seen.name[at] > 'Z') {
            continue;
        }
        const std::string_view suffix = seen.name.substr(at);
        if (hasValue && suffix == "Boolean") {
            guess.kind = ElementKind::Boolean;
        } else if (hasValue
                   && (suffix == "Integer" || suffix == "Decimal" || suffix == "PositiveInt"
                       || suffix == "UnsignedInt")) {
            guess.kind = ElementKind::Number;
        } else if (!hasValue && guess.type < 0) {
            guess.type = m_table.type(suffix);
        }
    }
    return guess;
}
} // namespace

Result<Document> readXmlResource(std::string_view utf8,
                                 const ElementTable& table,
                                 const ReadLimits& limits)
{
    Builder builder(utf8, table, limits);
    const Result<void> read = text::readXml(utf8, builder);
    if (builder.error) {
        return fail(*builder.error);
    }
    if (!read) {
        return fail(read.error());
    }
    if (builder.document.root() == nullptr) {
        return fail(ErrorCode::SyntaxInvalid, "XML without an element");
    }
    return std::move(builder.document);
}
} // namespace regie::fhir
