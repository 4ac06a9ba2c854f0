// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"

#include <charconv>
#include <string_view>

namespace regie::app
{
namespace
{
std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

/** Takes one option with its value; false when it is none of the window's. */
bool takeValue(WindowOptions& options, std::string_view name, const std::string& value)
{
    if (name == "--lang") {
        options.language = value;
    } else if (name == "--theme") {
        options.theme = value;
    } else if (name == "--page") {
        options.page = value;
    } else if (name == "--shots") {
        options.shots = value;
    } else if (name == "--data-root") {
        options.dataRoot = value;
    } else if (name == "--text-percent" || name == "--width" || name == "--height") {
        const auto number = numberIn(value);
        if (!number) {
            return false;
        }
        if (name == "--text-percent") {
            options.textPercent = number;
        } else {
            (name == "--width" ? options.width : options.height) = *number;
        }
    } else {
        return false;
    }
    return true;
}
} // namespace

std::optional<WindowOptions> windowOptions(const std::vector<std::string>& arguments)
{
    WindowOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        if (name == "--practice") {
            options.practice = true;
        } else if (name == "--self-test") {
            options.selfTest = true;
            options.practice = true;
        } else if (name == "--locked") {
            options.locked = true;
        } else if (name == "--until-frame") {
            options.untilFrame = true;
        } else if (name == "--simple") {
            options.simplified = true;
        } else if (name == "--standard") {
            options.simplified = false;
        } else if (i + 1 < arguments.size() && takeValue(options, name, arguments[i + 1])) {
            ++i;
        } else {
            return std::nullopt;
        }
    }
    options.practice = !options.locked && (options.practice || !options.shots.empty());
    return options;
}
} // namespace regie::app
