// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/base/secret.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::app
{
// What can hold health data or a secret may be `-`: it then comes from standard input, so that it
// is not among the arguments of a process, which others on the machine can read. Each `-` takes one
// line: first the passphrase, then the arguments in the order of the command's help. The last part
// of restOrText() takes all that is left.

/** The argument as given, or a line of standard input for "-". InvalidArgument when there is none. */
Outcome<std::string> lineOrText(Context& context, std::string argument);
/** The same for several arguments, in place and in order. */
Outcome<void> linesOrTexts(Context& context, const std::vector<std::string*>& arguments);
/** The argument as given, or everything left of standard input for "-", without its last line end. */
Outcome<std::string> restOrText(Context& context, std::string argument);

/**
 * A title or another short text that was typed for `option`, after linesOrTexts(). One that was not
 * given is fine. InvalidArgument, LimitExceeded, naming the option: blank, or too long.
 */
Outcome<void> checkTitle(const Context& context, std::string_view option, const std::string& text);
/** The same for each text of an option that may be repeated; an empty one was given as such. */
Outcome<void> checkTitles(const Context& context,
                          std::string_view option,
                          const std::vector<std::string>& texts);

/**
 * A secret from a file ("-": a line of standard input), or asked for with `prompt` when no file is
 * named. InvalidArgument when there is nobody to ask.
 */
Outcome<Secret> readSecret(Context& context, const std::string& file, std::string_view promptKey);
/** A new passphrase: as above, and typed twice when it is asked for. */
Outcome<Secret> readNewPassphrase(Context& context, const std::string& file);
} // namespace regie::app
