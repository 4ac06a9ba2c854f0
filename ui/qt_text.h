// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace regie::ui
{
/** Text of core (UTF-8) as Qt's. */
inline QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}
} // namespace regie::ui
