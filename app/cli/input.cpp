// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "core/base/files.h"
#include "core/text/title.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace regie::app
{
namespace
{
constexpr std::size_t kLongestSecret = 4096;

/** One line into locked memory: a std::string would leave copies behind. */
Result<Secret> secretLine(std::istream& in)
{
    Secret buffer(kLongestSecret);
    std::size_t size = 0;
    for (int next = in.get(); next != std::istream::traits_type::eof() && next != '\n';
         next = in.get()) {
        if (size == kLongestSecret) {
            return fail(ErrorCode::LimitExceeded, "passphrase too long");
        }
        buffer.data()[size++] = static_cast<unsigned char>(next);
    }
    if (size > 0 && buffer.data()[size - 1] == '\r') {
        --size;
    }
    return Secret::of(buffer.view().substr(0, size));
}
} // namespace

Outcome<std::string> lineOrText(Context& context, std::string argument)
{
    if (argument != "-") {
        return argument;
    }
    std::string line;
    if (!std::getline(context.console.in, line)) {
        return context.problem(ErrorCode::InvalidArgument, "input.missing_line");
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return line;
}

Outcome<void> linesOrTexts(Context& context, const std::vector<std::string*>& arguments)
{
    for (std::string* argument : arguments) {
        auto text = lineOrText(context, std::move(*argument));
        if (!text) {
            return tl::unexpected(text.error());
        }
        *argument = std::move(*text);
    }
    return {};
}

Outcome<void> checkTitles(const Context& context,
                          std::string_view option,
                          const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        switch (text::titleProblem(text)) {
        case text::TitleProblem::None: break;
        case text::TitleProblem::Blank:
            return context.problem(
                ErrorCode::InvalidArgument, "title.blank", {{"option", std::string(option)}});
        case text::TitleProblem::TooLong:
            return context.problem(
                ErrorCode::LimitExceeded,
                "title.too_long",
                {{"option", std::string(option)}, {"most", std::to_string(text::kMostTitle)}});
        }
    }
    return {};
}

Outcome<void> checkTitle(const Context& context, std::string_view option, const std::string& text)
{
    return text.empty() ? Outcome<void>() : checkTitles(context, option, {text});
}

Outcome<std::string> restOrText(Context& context, std::string argument)
{
    if (argument != "-") {
        return argument;
    }
    std::string text{std::istreambuf_iterator<char>(context.console.in), {}};
    while (text.ends_with('\n') || text.ends_with('\r')) {
        text.pop_back();
    }
    if (text.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "input.missing_line");
    }
    return text;
}

Outcome<Secret> readSecret(Context& context, const std::string& file, std::string_view promptKey)
{
    if (file.empty() && !context.console.askSecret) {
        return context.problem(ErrorCode::InvalidArgument, "input.no_passphrase");
    }
    auto secret = file == "-"    ? secretLine(context.console.in)
                  : file.empty() ? context.console.askSecret(context.say(promptKey))
                                 : readSecretFile(file);
    if (!secret) {
        return context.problem(secret.error());
    }
    if (secret->empty()) {
        return context.problem(ErrorCode::InvalidArgument, "input.no_passphrase");
    }
    return std::move(*secret);
}

Outcome<Secret> readNewPassphrase(Context& context, const std::string& file)
{
    auto passphrase = readSecret(context, file, "input.new_passphrase");
    if (!passphrase || !file.empty()) {
        return passphrase;
    }
    auto again = readSecret(context, file, "input.new_passphrase_again");
    if (!again) {
        return again;
    }
    if (passphrase->view() != again->view()) {
        return context.problem(ErrorCode::InvalidArgument, "input.passphrases_differ");
    }
    return passphrase;
}
} // namespace regie::app
