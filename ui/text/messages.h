// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace regie
{
class ResourceFiles;
}

namespace regie::ui
{
/**
 * The sentences of the program itself, in both languages, from resources/text: errors.json by the
 * name of the ErrorCode, the other files by a key of their own. Immutable once loaded.
 */
class Messages
{
public:
    /** What stands at `{name}` in a sentence. */
    using Values = std::initializer_list<std::pair<std::string_view, std::string>>;

    /** Fails with LensInvalid, naming the file, when one cannot be read or lacks a language. */
    static Result<Messages> load(const ResourceFiles& files);

    /** nullptr when there is no such sentence. */
    const Words* find(std::string_view key) const;
    /** The sentence with its values filled in; the key itself when there is none (a test forbids it). */
    std::string say(Language language, std::string_view key, Values values = {}) const;
    /** What happened, that nothing is lost, and what to do. */
    std::string error(Language language, ErrorCode code) const;
    /** The same, saying what is wrong where the detail of an InvalidArgument tells (wrong.json). */
    std::string error(Language language, const Error& error) const;
    /** All keys, for the test that each is used and complete. */
    const std::map<std::string, Words, std::less<>>& all() const { return m_words; }

private:
    std::map<std::string, Words, std::less<>> m_words;
};
} // namespace regie::ui
