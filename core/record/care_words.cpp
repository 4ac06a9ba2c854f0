// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/care_words.h"

#include "core/text/characters.h"

#include <cstddef>
#include <iterator>

namespace regie::record
{
namespace
{
struct Phrase {
    std::string_view nl, careNl;
    std::string_view en, careEn; ///< empty: the English does not speak to the person
};

/** Where one phrase begins as another does, the longer comes first. Both begin with a small letter. */
constexpr Phrase kPhrases[] = {
    // States, values and titles.
    {"u heeft dit nu", "patiënt heeft dit nu", "you have this now", "patient has this now"},
    {"het is nog niet zeker dat u dit heeft",
     "het is nog niet zeker dat patiënt dit heeft",
     "it is not yet certain that you have this",
     "it is not yet certain that the patient has this"},
    {"het was niet zeker dat u dit had",
     "het was niet zeker dat patiënt dit had",
     "it was not certain that you had this",
     "it was not certain that the patient had this"},
    {"u gebruikt dit nu niet",
     "patiënt gebruikt dit nu niet",
     "you do not use this now",
     "patient does not use this now"},
    {"zo gebruikte u het",
     "zo gebruikte patiënt het",
     "this is how you used it",
     "this is how the patient used it"},
    {"u bent aangemeld", "patiënt is aangemeld", {}, {}},
    {"u bent ontslagen", "patiënt is ontslagen", {}, {}},
    {"gaat u gebruiken", "gaat patiënt gebruiken", {}, {}},
    {"door u gemeld", "door patiënt gemeld", "reported by you", "reported by the patient"},
    {"door uzelf gemeld", "door patiënt gemeld", "reported by yourself", "reported by the patient"},
    {"naam die u gaf", "naam die patiënt gaf", "name reported by you", "name given by the patient"},
    {"zorg over uw gezondheid", "zorg over de gezondheid", {}, {}},
    {"verzoek om verbetering van u of uw naaste",
     "verzoek om verbetering van patiënt of naaste",
     "correction request by you or a related person",
     "correction request by the patient or a related person"},
    {"wat u vertelt", "wat patiënt vertelt", "what you tell", "what the patient tells"},
    {"wat u vertelde", "wat patiënt vertelde", "what you told", "what the patient told"},
    {"hoe lang u sliep", "hoe lang patiënt sliep", {}, {}},
    {"hoeveel alcohol u drinkt", "hoeveel alcohol patiënt drinkt", {}, {}},
    {"hoeveel u drinkt", "hoeveel patiënt drinkt", {}, {}},
    {"hoeveel u rookt",
     "hoeveel patiënt rookt",
     "how much you smoke",
     "how much the patient smokes"},
    {"niet bekend of u rookt", "niet bekend of patiënt rookt", {}, {}},
    {"hoe u uw medicijn krijgt",
     "hoe patiënt het medicijn krijgt",
     "how you get your medicine",
     "how the patient gets the medicine"},
    {"hoe u uw medicijn gebruikt",
     "hoe patiënt het medicijn gebruikt",
     "how you use your medicine",
     "how the patient uses the medicine"},
    {"medicijn dat u niet mag", "medicijn dat patiënt niet mag", {}, {}},
    // Names of what there is.
    {"medicijnen die u gebruikt", "medicatiegebruik", "medicines you use", "use of medicines"},
    {"wie uw gegevens bekeek",
     "wie de gegevens bekeek",
     "who looked at your data",
     "who looked at the data"},
    {"uw zorgverleners (zorgteam)",
     "zorgverleners van patiënt (zorgteam)",
     "your care team",
     "care team of the patient"},
    {"om uw dossier te verbeteren",
     "om het dossier te verbeteren",
     "to correct your record",
     "to correct the record"},
    {"wat u kunt en hoe het met u gaat",
     "wat patiënt kan en hoe het gaat",
     "what you can do and how you are",
     "what the patient can do and how they are"},
    {"hoe het met u gaat", "hoe het met patiënt gaat", "how you are", "how the patient is"},
    {"hoe u omgaat met ziek zijn",
     "hoe patiënt omgaat met ziek zijn",
     "how you deal with being ill",
     "how the patient deals with being ill"},
    {"hoe u uw ziekte begrijpt",
     "hoe patiënt de ziekte begrijpt",
     "how you understand your illness",
     "how the patient understands the illness"},
    {"hoe u met uw ziekte omgaat",
     "hoe patiënt met de ziekte omgaat",
     "how you deal with your illness",
     "how the patient deals with the illness"},
    {"hoe uw naasten omgaan met uw ziekte",
     "hoe naasten omgaan met de ziekte",
     "how those close to you deal with your illness",
     "how those close to the patient deal with the illness"},
    {"hoe uw naasten ermee omgaan",
     "hoe naasten ermee omgaan",
     "how those close to you deal with it",
     "how those close to the patient deal with it"},
    {"foto's die u stuurt",
     "foto's die patiënt stuurt",
     "photos you send",
     "photos the patient sends"},
    {"waar u woont", "waar patiënt woont", "where you live", "where the patient lives"},
    {"mensen om u heen",
     "mensen om patiënt heen",
     "people around you",
     "people around the patient"},
    {"uw gegevens", "gegevens van patiënt", "your details", "details of the patient"},
    {"taken voor u", "taken voor patiënt", "tasks for you", "tasks for the patient"},
    {"hoe goed u ziet", "hoe goed patiënt ziet", "how well you see", "how well the patient sees"},
    {"hoe scherp u ziet",
     "hoe scherp patiënt ziet",
     "how sharply you see",
     "how sharply the patient sees"},
    {"gewicht bij uw lengte", "gewicht bij lengte", "weight for your height", "weight for height"},
    {"hoe snel uw bloed stolt",
     "hoe snel het bloed stolt",
     "how fast your blood clots",
     "how fast the blood clots"},
    {{}, {}, "doing daily things yourself", "doing daily things oneself"},
    {{}, {}, "managing medicines yourself", "managing medicines oneself"},
    {{}, {}, "doing nursing tasks yourself", "doing nursing tasks oneself"},
    // Labels of rows.
    {"zo gebruikt u het", "zo gebruikt patiënt het", {}, {}},
    {"gebruikt u dit", "gebruikt patiënt dit", "do you use this", "does the patient use this"},
    {{}, {}, "how you used it", "how the patient used it"},
    {"zo staat het in uw dossier",
     "zo staat het in het dossier",
     "as written in your record",
     "as written in the record"},
    {"hoe u het krijgt", "hoe patiënt het krijgt", {}, {}},
    {"hoe u het kreeg", "hoe patiënt het kreeg", "how you got it", "how the patient got it"},
    {"wat u moet weten",
     "wat patiënt moet weten",
     "what you need to know",
     "what the patient needs to know"},
    {"hoe vaak u poept", "hoe vaak patiënt poept", {}, {}},
    {"uw verzoek", "verzoek van patiënt", "your request", "request of the patient"},
    {"uitleg voor u",
     "uitleg voor patiënt",
     "instructions for you",
     "instructions for the patient"},
    {"aanwijzing voor u",
     "aanwijzing voor patiënt",
     "instruction for you",
     "instruction for the patient"},
    {"wat u wilt bereiken",
     "wat patiënt wil bereiken",
     "what you want to reach",
     "what the patient wants to reach"},
    {"wat u kunt doen", "wat patiënt kan doen", {}, {}},
    {"wat u kunt", "wat patiënt kan", "what you can do", "what the patient can do"},
    {"geboortenaam van uw moeder",
     "geboortenaam van de moeder",
     "birth name of your mother",
     "birth name of the mother"},
    {"waarvoor u allergisch bent",
     "waarvoor patiënt allergisch is",
     "what you are allergic to",
     "what the patient is allergic to"},
    {"hoe u in aanraking kwam",
     "hoe patiënt in aanraking kwam",
     "how you were exposed",
     "how the patient was exposed"},
    {"relatie met u", "relatie met patiënt", "relation to you", "relation to the patient"},
};

/** Whether the phrase stands at `at` as words of its own; its first letter may be a capital. */
bool standsAt(std::string_view text, std::size_t at, std::string_view phrase)
{
    const std::string_view found = text.substr(at, phrase.size());
    if (phrase.empty() || found.size() < phrase.size()
        || text::lowerAscii(found.front()) != phrase.front()
        || found.substr(1) != phrase.substr(1)) {
        return false;
    }
    const std::size_t end = at + phrase.size();
    return (at == 0 || !text::isOfWord(text[at - 1]))
           && (end == text.size() || !text::isOfWord(text[end]));
}
} // namespace

std::string forCareProvider(std::string_view text, Language language)
{
    const bool dutch = language == Language::Dutch;
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Phrase* found = nullptr;
        for (const Phrase& each : kPhrases) {
            if (standsAt(text, at, dutch ? each.nl : each.en)) {
                found = &each;
                break;
            }
        }
        if (found == nullptr) {
            out += text[at];
            ++at;
            continue;
        }
        const std::size_t begin = out.size();
        out += dutch ? found->careNl : found->careEn;
        if (text::lowerAscii(text[at]) != text[at] && out[begin] >= 'a' && out[begin] <= 'z') {
            out[begin] = static_cast<char>(out[begin] - 'a' + 'A');
        }
        at += (dutch ? found->nl : found->en).size();
    }
    return out;
}

Words forCareProvider(const Words& words)
{
    return {forCareProvider(words.nl, Language::Dutch),
            forCareProvider(words.en, Language::English)};
}
} // namespace regie::record
