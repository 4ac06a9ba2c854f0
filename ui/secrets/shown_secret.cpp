// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/shown_secret.h"

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr std::string_view kBetween = " -";
}

int ShownSecret::parts() const
{
    const std::string_view text = m_secret.view();
    return text.empty()
               ? 0
               : 1 + static_cast<int>(std::count_if(text.begin(), text.end(), [](char each) {
                     return kBetween.find(each) != std::string_view::npos;
                 }));
}

std::string_view ShownSecret::part(int index) const
{
    std::string_view rest = m_secret.view();
    for (; index > 0 && !rest.empty(); --index) {
        const std::size_t end = rest.find_first_of(kBetween);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return rest.substr(0, rest.find_first_of(kBetween));
}

void ShownSecret::set(Secret secret)
{
    m_secret = std::move(secret);
    Q_EMIT changed();
}
} // namespace regie::ui
