// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abbreviations.h"

#include "core/text/code_point.h"

#include <array>

namespace regie::text
{
namespace
{
constexpr std::array kAbbreviations = {
    Abbreviation{"bijv.", "bijvoorbeeld", "for example"},
    Abbreviation{"bv.", "bijvoorbeeld", "for example"},
    Abbreviation{"d.w.z.", "dat wil zeggen", "that is"},
    Abbreviation{"t/m", "tot en met", "up to and including"},
    Abbreviation{"m.u.v.", "met uitzondering van", "except"},
    Abbreviation{"o.a.", "onder andere", "among others"},
    Abbreviation{"evt.", "eventueel", "possibly"},
    Abbreviation{"max.", "maximaal", "at most"},
    Abbreviation{"nr.", "nummer", "number"},
    Abbreviation{"tel.", "telefoon", "telephone"},
    Abbreviation{"dr.", "dokter", "doctor"},
    Abbreviation{"drs.", "doctorandus", "drs"},
    Abbreviation{"prof.", "professor", "professor"},
    Abbreviation{"mw.", "mevrouw", "mrs"},
    Abbreviation{"mevr.", "mevrouw", "mrs"},
    Abbreviation{"dhr.", "meneer", "mister"},
    Abbreviation{"ca.", "ongeveer", "about"},
    Abbreviation{"i.v.m.", "in verband met", "because of"},
    Abbreviation{"m.b.v.", "met behulp van", "with"},
    Abbreviation{"n.a.v.", "naar aanleiding van", "following"},
    Abbreviation{"t.o.v.", "ten opzichte van", "compared with"},
    Abbreviation{"i.p.v.", "in plaats van", "instead of"},
    Abbreviation{"z.n.", "zo nodig", "if needed", true},
    Abbreviation{"a.u.b.", "alstublieft", "please", true},
    Abbreviation{"enz.", "enzovoort", "and so on", true},
    Abbreviation{"etc.", "enzovoort", "et cetera", true},
    Abbreviation{"resp.", "respectievelijk", "respectively"},
    Abbreviation{"incl.", "inclusief", "including"},
    Abbreviation{"excl.", "exclusief", "excluding"},
    Abbreviation{"vs.", "tegen", "versus"},
    Abbreviation{"gem.", "gemiddeld", "on average"},
    Abbreviation{"e.g.", "bijvoorbeeld", "for example"},
    Abbreviation{"i.e.", "dat wil zeggen", "that is"},
    Abbreviation{"approx.", "ongeveer", "approximately"},
    Abbreviation{"mr.", "meneer", "mister"},
    Abbreviation{"mrs.", "mevrouw", "missus"},
    Abbreviation{"en/of", "en of", "and or"},
    Abbreviation{"and/or", "en of", "and or"},
    Abbreviation{"hba1c", "h b a één c", "h b a one c"},
    Abbreviation{"co2", "c o twee", "c o two"},
    Abbreviation{"ph", "p h", "p h"},
};
} // namespace

const Abbreviation* abbreviationAt(std::string_view text, std::size_t at)
{
    if (at >= text.size() || isWordBefore(text, at)) {
        return nullptr;
    }
    for (const Abbreviation& each : kAbbreviations) {
        const bool mayBe = (text[at] | ' ') == each.written.front(); // most words end here
        if (mayBe && equalFolded(text.substr(at, each.written.size()), each.written)
            && !isWordAt(text, at + each.written.size())) {
            return &each;
        }
    }
    return nullptr;
}
} // namespace regie::text
