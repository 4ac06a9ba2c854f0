// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

namespace regie::app
{
tl::unexpected<Problem> Context::problem(const Error& error) const
{
    return tl::unexpected(
        Problem{error.code, messages.error(options.language, error), error.detail});
}

tl::unexpected<Problem> Context::problem(ErrorCode code,
                                         std::string_view key,
                                         ui::Messages::Values values) const
{
    return tl::unexpected(Problem{code, say(key, values), {}});
}

void Context::print(const TextPage& page) const
{
    console.out << page.text() << std::flush;
}

void Context::print(const JsonWriter& json) const
{
    console.out << json.document() << '\n' << std::flush;
}
} // namespace regie::app
