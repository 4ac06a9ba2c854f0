// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/kinds.h"

#include "core/base/resource_files.h"
#include "core/measure/kind_file.h"

#include <algorithm>
#include <utility>

namespace regie::measure
{
namespace
{
constexpr std::string_view kKindsFile = "measurements/kinds.json";
constexpr std::string_view kCardsFile = "measurements/cards.json";

Kind kindOf(const OwnKind& own)
{
    constexpr Decimal kFarthest(1'000'000'000, 0);
    Kind kind;
    kind.id = own.id;
    kind.label = kind.simple = Words::same(own.name);
    kind.codes = {{std::string(kOwnSystem), own.id, own.name}};
    // A unit in words of one's own is an annotation in UCUM; it means "a number".
    kind.ucum = own.unit.empty() ? "1" : "{" + own.unit + "}";
    kind.unitText = own.unit.empty() ? "1" : own.unit;
    kind.unit = Words::same(own.unit);
    kind.decimals = kind.decimalsMost = own.decimals;
    kind.step = Decimal(1, own.decimals);
    kind.hard = {Decimal::parse(own.min).value_or(-kFarthest),
                 Decimal::parse(own.max).value_or(kFarthest)};
    kind.own = true;
    return kind;
}

/** Everything a kind points at must be there. */
Result<void> checkLinks(const Kinds& kinds)
{
    for (const Kind& kind : kinds.all()) {
        for (const std::string& part : kind.parts) {
            if (kinds.find(part) == nullptr) {
                return fail(ErrorCode::LensInvalid, "measurements: " + kind.id + " part " + part);
            }
        }
        for (const std::string& each : kind.circumstances) {
            if (kinds.circumstance(each) == nullptr) {
                return fail(ErrorCode::LensInvalid, "measurements: " + kind.id + " how " + each);
            }
        }
        if (!kind.card.empty() && kinds.cardOf(kind) == nullptr) {
            return fail(ErrorCode::LensInvalid, "measurements: " + kind.id + " card");
        }
    }
    return {};
}
} // namespace

const Circumstance::Option* Circumstance::find(std::string_view optionId) const
{
    const auto found = std::find_if(options.begin(), options.end(), [optionId](const Option& each) {
        return each.id == optionId;
    });
    return found == options.end() ? nullptr : &*found;
}

const MealMoment* Kind::moment(std::string_view momentId) const
{
    const auto found = std::find_if(moments.begin(), moments.end(), [momentId](const auto& each) {
        return each.id == momentId;
    });
    return found == moments.end() ? nullptr : &*found;
}

Result<Kinds> Kinds::load(const ResourceFiles& files, const std::vector<OwnKind>& own)
{
    const auto kindsText = files.read(kKindsFile);
    const auto cardsText = files.read(kCardsFile);
    if (!kindsText || !cardsText) {
        return fail(ErrorCode::LensInvalid, "measurements: a file is missing");
    }
    auto content = readKindFile(*kindsText);
    if (!content) {
        return fail(content.error());
    }
    auto cards = readCardFile(*cardsText);
    if (!cards) {
        return fail(cards.error());
    }
    Kinds kinds;
    kinds.m_kinds = std::move(content->kinds);
    kinds.m_circumstances = std::move(content->circumstances);
    kinds.m_cards = std::move(*cards);
    for (const OwnKind& each : own) {
        kinds.m_kinds.push_back(kindOf(each));
    }
    if (const Result<void> sound = checkLinks(kinds); !sound) {
        return fail(sound.error());
    }
    return kinds;
}

const Kind* Kinds::find(std::string_view id) const
{
    const auto found = std::find_if(
        m_kinds.begin(), m_kinds.end(), [id](const Kind& each) { return each.id == id; });
    return found == m_kinds.end() ? nullptr : &*found;
}

std::vector<const Kind*> Kinds::partsOf(const Kind& kind) const
{
    if (kind.parts.empty()) {
        return {&kind};
    }
    std::vector<const Kind*> parts;
    for (const std::string& part : kind.parts) {
        parts.push_back(find(part));
    }
    return parts;
}

const Circumstance* Kinds::circumstance(std::string_view id) const
{
    const auto found = std::find_if(m_circumstances.begin(),
                                    m_circumstances.end(),
                                    [id](const Circumstance& each) { return each.id == id; });
    return found == m_circumstances.end() ? nullptr : &*found;
}

std::vector<const Circumstance*> Kinds::circumstancesOf(const Kind& kind) const
{
    std::vector<const Circumstance*> all;
    for (const std::string& id : kind.circumstances) {
        all.push_back(circumstance(id));
    }
    return all;
}

const Kind* Kinds::findByCode(std::string_view system, std::string_view code) const
{
    const auto isIt = [system, code](const Coding& each) {
        return each.system == system && each.code == code;
    };
    for (const Kind& kind : m_kinds) {
        for (const auto* codes : {&kind.codes, &kind.codesR4, &kind.codesImport}) {
            if (std::any_of(codes->begin(), codes->end(), isIt)) {
                return &kind;
            }
        }
        const bool isMoment =
            system.find("nhg-tabel-45") != std::string_view::npos
            && std::any_of(kind.moments.begin(), kind.moments.end(), [code](const auto& each) {
                   return each.nhg45 == code;
               });
        if (isMoment || (kind.panelStu3 && isIt(*kind.panelStu3))) {
            return &kind;
        }
    }
    return nullptr;
}

const Card* Kinds::cardOf(const Kind& kind) const
{
    const auto found = m_cards.byId.find(kind.card);
    return found == m_cards.byId.end() ? nullptr : &found->second;
}
} // namespace regie::measure
