// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/json.h"

#include "core/text/utf8.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace regie::fhir
{
namespace
{
/** Hashes member names with a key that changes per text, so nobody can choose names that collide. */
class NameHash
{
public:
    NameHash() { randombytes_buf(m_key.data(), m_key.size()); }
    std::size_t operator()(std::string_view name) const
    {
        std::size_t out = 0;
        static_assert(sizeof(out) == crypto_shorthash_BYTES);
        crypto_shorthash(reinterpret_cast<unsigned char*>(&out),
                         reinterpret_cast<const unsigned char*>(name.data()),
                         name.size(),
                         m_key.data());
        return out;
    }

private:
    std::array<unsigned char, crypto_shorthash_KEYBYTES> m_key{};
};

using NameSet = std::unordered_set<std::string_view, NameHash>;

/** The handler of nlohmann's SAX interface; false ends the reading with `error` set. */
class Builder
{
public:
    Builder(Document& document, const ReadLimits& limits) : m_document(document), m_limits(limits)
    {
        m_open.reserve(static_cast<std::size_t>(limits.depth) + 1);
    }

    bool null() { return leaf(NodeKind::Null, {}); }
    bool boolean(bool value) { return leaf(NodeKind::Boolean, value ? "true" : "false"); }
    bool number_integer(std::int64_t value)
    {
        // The only integer spelled with a sign that is not negative.
        return leaf(NodeKind::Number, value == 0 ? "-0" : std::to_string(value));
    }
    bool number_unsigned(std::uint64_t value)
    {
        return leaf(NodeKind::Number, std::to_string(value));
    }
    bool number_float(double /*value*/, const std::string& spelled)
    {
        return leaf(NodeKind::Number, spelled);
    }
    bool string(std::string& value)
    {
        const std::string_view name = m_key;
        if (value.size() > m_limits.stringBytes && value.size() > m_limits.of(name)) {
            return refuse(ErrorCode::LimitExceeded, "string too long");
        }
        return leaf(NodeKind::String, value);
    }
    bool binary(nlohmann::json::binary_t& /*value*/)
    {
        return refuse(ErrorCode::SyntaxInvalid, "binary");
    }
    bool start_object(std::size_t /*elements*/) { return open(NodeKind::Object); }
    bool start_array(std::size_t /*elements*/) { return open(NodeKind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name)
    {
        if (name.size() > m_limits.stringBytes) {
            return refuse(ErrorCode::LimitExceeded, "member name too long");
        }
        if (isDuplicate(name)) {
            return refuse(ErrorCode::DuplicateKey, "member named twice");
        }
        m_key = name;
        return true;
    }
    template<class Exception>
    bool parse_error(std::size_t position, const std::string& /*token*/, const Exception& exception)
    {
        // The text of the exception quotes the data, so only the position goes on.
        const bool surrogate =
            std::string_view(exception.what()).find("surrogate") != std::string_view::npos;
        return refuse(surrogate ? ErrorCode::EncodingInvalid : ErrorCode::SyntaxInvalid,
                      "JSON ends being right at byte " + std::to_string(position));
    }

    Error error;

private:
    struct Frame {
        Node* node = nullptr;
        std::unique_ptr<NameSet> names; ///< only for objects with many members
    };

    bool refuse(ErrorCode code, std::string detail)
    {
        error = {code, std::move(detail)};
        return false;
    }

    Node* parent() { return m_open.empty() ? nullptr : m_open.back().node; }

    bool leaf(NodeKind kind, std::string_view text)
    {
        m_document.append(parent(), kind, m_key, text);
        m_key.clear();
        return true;
    }

    bool open(NodeKind kind)
    {
        if (m_open.size() >= static_cast<std::size_t>(m_limits.depth)) {
            return refuse(ErrorCode::LimitExceeded,
                          "deeper than " + std::to_string(m_limits.depth));
        }
        m_open.push_back({m_document.append(parent(), kind, m_key), nullptr});
        m_key.clear();
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool isDuplicate(std::string_view name)
    {
        // Comparing with all before is fastest for the sizes FHIR has; an object with more members
        // than that is looked after by a set, so no text takes quadratic time.
        constexpr std::uint32_t kFew = 24;
        Frame& frame = m_open.back();
        if (frame.node->childCount < kFew) {
            return frame.node->child(name) != nullptr;
        }
        if (frame.names == nullptr) {
            frame.names = std::make_unique<NameSet>(64, NameHash());
            for (const Node& member : *frame.node) {
                frame.names->insert(member.key);
            }
        } else {
            frame.names->insert(frame.node->lastChild->key);
        }
        return frame.names->contains(name);
    }

    Document& m_document;
    const ReadLimits& m_limits;
    std::vector<Frame> m_open;
    std::string m_key;
};
} // namespace

Result<Document> parseJson(std::string_view bytes, const ReadLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return fail(ErrorCode::LimitExceeded, "text of " + std::to_string(bytes.size()) + " bytes");
    }
    constexpr std::size_t kNodesPerByte = 5; // measured on the fixtures: 4 to 6
    constexpr std::size_t kLargest = std::size_t{1} << 20U;
    Document document(std::min(bytes.size() * kNodesPerByte, kLargest));
    Builder builder(document, limits);
    bool good = false;
    try {
        good = nlohmann::json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &builder);
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::SyntaxInvalid, "JSON refused");
    }
    if (good) {
        return document;
    }
    if (builder.error.code == ErrorCode::SyntaxInvalid && !text::isUtf8(bytes)) {
        builder.error.code = ErrorCode::EncodingInvalid;
    }
    return fail(builder.error);
}
} // namespace regie::fhir
