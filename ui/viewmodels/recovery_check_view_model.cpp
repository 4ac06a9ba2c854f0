// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/recovery_check_view_model.h"

#include "core/base/random.h"

#include <array>

namespace regie::ui
{
namespace
{
constexpr int kGroups = 7;

/** As readRecoveryCode reads: either case, O for 0, I and L for 1. */
char meant(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    return upper == 'O' ? '0' : (upper == 'I' || upper == 'L') ? '1' : upper;
}

bool isGroup(std::string_view typed, std::string_view group)
{
    std::size_t place = 0;
    for (const char each : typed) {
        if (each == ' ' || each == '-') {
            continue;
        }
        if (place == group.size() || meant(each) != group[place]) {
            return false;
        }
        ++place;
    }
    return place == group.size() && !group.empty();
}
} // namespace

void RecoveryCheckViewModel::setSession(Session* session)
{
    m_session = session;
    std::array<std::byte, 2> chance{};
    session->services().random.fill(chance);
    // Two different ones in order; that some pairs are a little likelier gives nothing away.
    const int a = static_cast<int>(chance[0]) % kGroups;
    const int b = (a + 1 + static_cast<int>(chance[1]) % (kGroups - 1)) % kGroups;
    m_first = std::min(a, b);
    m_second = std::max(a, b);
    Q_EMIT changed();
}

void RecoveryCheckViewModel::check(PassphraseField* first, PassphraseField* second)
{
    const ShownSecret& code = *m_session->recoveryCode();
    m_wrong = !isGroup(first->typed().view(), code.part(m_first))
              || !isGroup(second->typed().view(), code.part(m_second));
    if (!m_wrong) {
        first->clear();
        second->clear();
        m_session->confirmRecoveryCode();
    }
    Q_EMIT changed();
}

void RecoveryCheckViewModel::forget()
{
    m_wrong = false;
    Q_EMIT changed();
}
} // namespace regie::ui
