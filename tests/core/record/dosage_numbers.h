// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/*
 * What "every number of the coded dosage is in the sentence and no other number" means, written
 * down without looking at how the sentences are made:
 *
 * - The numbers of a dosage are: the values of dose, rate, maximum, length, cycle, frequency,
 *   period, count and offset; clock times; the digits of the dates of a boundsPeriod but for the
 *   month; and digits in the words of coded instructions ("1 uur voor de maaltijd").
 * - Each must be in the sentence; only a frequency, a period or a denominator of 1 may be left to
 *   words ("elke dag", "per dag", "op één dag").
 * - Each number in the sentence must be one of them. 0.5, 0.25, 0.75 and 1.5 may be words, a decimal
 *   comma is a decimal point, and 08:00:00 is 8:00.
 * - Phases keep their order: length, amount, length, amount.
 */
namespace regie::test
{
struct DosageNumbers {
    std::set<std::string> must;
    std::set<std::string> may;
    std::vector<std::string> phases; ///< length and amount of each, in order of sequence
};

inline std::string plainNumber(std::string text)
{
    std::replace(text.begin(), text.end(), ',', '.');
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') {
            text.pop_back();
        }
    }
    return text;
}

/** "1", "0.5", "8:00" in the order of the text. */
inline std::vector<std::string> numbersIn(std::string text)
{
    const std::pair<const char*, const char*> fractions[] = {
        {"een halve ", " 0.5 "},
        {"een half ", " 0.5 "},
        {"half a ", " 0.5 "},
        {"een kwart ", " 0.25 "},
        {"three quarters of a ", " 0.75 "},
        {"a quarter of a ", " 0.25 "},
        {"driekwart ", " 0.75 "},
        {"anderhalve ", " 1.5 "},
        {"anderhalf ", " 1.5 "},
        {"one and a half ", " 1.5 "},
    };
    for (const auto& [words, number] : fractions) {
        for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words)) {
            text.replace(at, std::string_view(words).size(), number);
        }
    }
    static const std::regex number(R"(\d{1,2}:\d{2}|\d+(?:[.,]\d+)?)");
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), number), end; it != end; ++it) {
        found.push_back(plainNumber(it->str()));
    }
    return found;
}

class DosageNumberCollector
{
public:
    using Json = nlohmann::ordered_json;

    DosageNumbers collect(const Json& dosages)
    {
        std::vector<Json> ordered(dosages.begin(), dosages.end());
        std::stable_sort(ordered.begin(), ordered.end(), [](const Json& a, const Json& b) {
            return a.value("sequence", 0) < b.value("sequence", 0);
        });
        for (const Json& dosage : ordered) {
            walk(dosage, "");
            if (ordered.size() > 1 && dosage.contains("sequence")) {
                addPhase(dosage);
            }
        }
        return m_numbers;
    }

    void addCycle(const Json& duration) { m_numbers.must.insert(text(duration.at("value"))); }

private:
    static std::string text(const Json& number) { return plainNumber(number.dump()); }

    void addPhase(const Json& dosage)
    {
        const Json::json_pointer bounds("/timing/repeat/boundsDuration/value");
        const Json::json_pointer stu3("/doseQuantity/value");
        const Json::json_pointer r4("/doseAndRate/0/doseQuantity/value");
        if (dosage.contains(bounds)) {
            m_numbers.phases.push_back(text(dosage.at(bounds)));
        }
        for (const Json::json_pointer& dose : {stu3, r4}) {
            if (dosage.contains(dose)) {
                m_numbers.phases.push_back(text(dosage.at(dose)));
            }
        }
    }

    void walk(const Json& value, const std::string& path)
    {
        const std::string key = path.substr(path.rfind('.') + 1);
        if (key == "extension" || key == "sequence" || path == ".text") {
            return;
        }
        if (value.is_object() || value.is_array()) {
            for (const auto& [name, child] : value.items()) {
                walk(child, value.is_object() ? path + "." + name : path);
            }
        } else if (value.is_number()) {
            const bool one = key == "frequency" || key == "period"
                             || path.find("denominator") != std::string::npos;
            (one && text(value) == "1" ? m_numbers.may : m_numbers.must).insert(text(value));
        } else if (value.is_string()) {
            addText(value.get<std::string>(), key, path);
        }
    }

    void addText(const std::string& value, const std::string& key, const std::string& path)
    {
        if (key == "timeOfDay") {
            const std::string clock = value.substr(0, 5);
            m_numbers.must.insert(clock.front() == '0' ? clock.substr(1) : clock);
        } else if (path.find("boundsPeriod") != std::string::npos) {
            m_numbers.must.insert(value.substr(0, 4));
            if (value.size() >= 10) {
                m_numbers.must.insert(plainNumber(std::to_string(std::stoi(value.substr(8, 2)))));
            }
        } else if ((key == "display" || key == "text")
                   && path.find("nstruction") != std::string::npos) {
            for (const std::string& number : numbersIn(value)) {
                m_numbers.must.insert(number);
            }
        }
    }

    DosageNumbers m_numbers;
};

/** What is wrong with the numbers of a sentence; empty when nothing is. */
inline std::string wrongNumbers(const DosageNumbers& numbers, const std::string& sentence)
{
    const std::vector<std::string> said = numbersIn(sentence);
    for (const std::string& number : numbers.must) {
        if (std::find(said.begin(), said.end(), number) == said.end()) {
            return "left out: " + number;
        }
    }
    for (const std::string& number : said) {
        if (!numbers.must.contains(number) && !numbers.may.contains(number)) {
            return "made up: " + number;
        }
    }
    auto from = said.begin();
    for (const std::string& number : numbers.phases) {
        from = std::find(from, said.end(), number);
        if (from == said.end()) {
            return "out of order: " + number;
        }
        ++from;
    }
    return {};
}
} // namespace regie::test
