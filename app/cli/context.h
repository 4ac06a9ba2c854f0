// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_writer.h"
#include "app/cli/text_page.h"
#include "app/console.h"
#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "ui/text/messages.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace regie::app
{
/** Why a command could not be carried out: a code for programs, a sentence for people. */
struct Problem {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::string detail; ///< technical, without health data; may be empty
};
template<class T>
using Outcome = tl::expected<T, Problem>;

/** What holds for every verb: `--json`, `--lang`, where the vault is and how to open it. */
struct GlobalOptions {
    Language language = Language::Dutch;
    bool json = false;
    std::filesystem::path profile;  ///< empty: the only one below dataRoot
    std::filesystem::path dataRoot; ///< empty: the platform's
    std::string passphraseFile;     ///< "-": the first line of standard input; empty: ask
};

/** What a command works with. Lives as long as the one command. */
struct Context {
    Console& console;
    const ResourceFiles& files;
    const ui::Messages& messages;
    GlobalOptions options;

    std::string say(std::string_view key, ui::Messages::Values values = {}) const
    {
        return messages.say(options.language, key, values);
    }
    const std::string& in(const Words& words) const { return words.in(options.language); }

    /** An error of core in words. */
    tl::unexpected<Problem> problem(const Error& error) const;
    /** A problem with a sentence of its own. */
    tl::unexpected<Problem> problem(ErrorCode code,
                                    std::string_view key,
                                    ui::Messages::Values values = {}) const;

    /** A page as wide as the terminal. */
    TextPage page() const { return TextPage(console.width); }
    /** Prints the answer of a command: the page, or with `--json` the document. */
    void print(const TextPage& page) const;
    void print(const JsonWriter& json) const;
};
} // namespace regie::app
