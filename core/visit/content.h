// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/visit/visit.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regie
{
class ResourceFiles;
}

namespace regie::visit
{
/** What a page for one kind of care provider shows, and in which order. */
struct PageTemplate {
    std::string id;
    Words name;
    std::vector<Block> blocks;             ///< all of them, in order
    int months = 12;                       ///< the period of averages, and of results
    std::vector<std::string> measurements; ///< kinds of fact that come first
    std::vector<std::string> results;      ///< "system|code" of results that are always asked for
};

/** Sentences and templates of preparing a consultation: resources/visit. Immutable. */
class Content
{
public:
    using Values = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    /** LensInvalid, naming the file: one cannot be read, or a template without a block. */
    static Result<Content> load(const ResourceFiles& files);

    /** The sentence of a key with `{name}` filled in; the key itself when there is none. */
    std::string say(Language language, std::string_view key, Values values = {}) const;
    const std::vector<PageTemplate>& templates() const { return m_templates; }
    /** The general one when there is none of that id. */
    const PageTemplate& pageTemplate(std::string_view id) const;

private:
    std::map<std::string, Words, std::less<>> m_words;
    std::vector<PageTemplate> m_templates; ///< the general one first
};
} // namespace regie::visit
