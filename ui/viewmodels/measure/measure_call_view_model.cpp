// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_call_view_model.h"

#include "core/measure/own_measurement.h"
#include "core/store/records.h"

namespace regie::ui
{
namespace
{
constexpr int kAdult = 18;
}

void MeasureCallViewModel::setKind(const QString& kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        Q_EMIT kindChanged();
        inputChanged();
    }
}

void MeasureCallViewModel::loadMeasure()
{
    // Of a child another card holds. The age is worked out where typing is checked.
    write(
        [kinds = kinds(), now = now()](store::Store& store,
                                       const std::stop_token&) -> Result<bool> {
            const auto profile = store.profile();
            if (!profile) {
                return fail(profile.error());
            }
            const auto known = measure::checkContext(
                store.records(), *kinds, *profile, "height", {now, 0, false}, now);
            return known ? Result<bool>(known->age && *known->age < kAdult) : fail(known.error());
        },
        [this](bool child) { show(child); });
}

void MeasureCallViewModel::show(bool child)
{
    const measure::Cards& cards = kinds()->cards();
    const measure::Kind* kind = kindOf(m_kind);
    const measure::Card* card = kind == nullptr ? nullptr : kinds()->cardOf(*kind);
    m_title = kind == nullptr ? QString() : words(kind->label);
    m_emergency =
        words(card != nullptr && !card->emergency.empty() ? card->emergency : cards.emergency);
    m_today.clear();
    m_appointment.clear();
    m_nothing.clear();
    m_scope = child ? QString() : words(cards.scope);
    if (child) {
        m_today = words(cards.child);
    } else if (card != nullptr) {
        m_today = words(card->today);
        m_appointment = words(card->appointment);
        m_nothing = words(card->nothing);
    }
    m_ready = true;
    Q_EMIT loaded();
}
} // namespace regie::ui
