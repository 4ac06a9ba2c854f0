// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/display.h"

#include <QString>

#include <string>

namespace regie::ui
{
/** Text of core (UTF-8) as Qt's. */
inline QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}
/** Text of a source, as it may be shown (text::displayText): not for what the person types on. */
inline QString shown(const std::string& text)
{
    return QString::fromStdString(text::displayText(text));
}
} // namespace regie::ui
