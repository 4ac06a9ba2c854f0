// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_guard.h"

#include "core/fhir/cda.h"
#include "core/fhir/json_split.h"
#include "core/fhir/reader.h"
#include "core/text/fold.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace regie::store
{
namespace
{
constexpr int kBundlesInEachOther = 8;

void addWords(std::vector<std::string>& words, std::string_view text)
{
    for (const text::WordSpan& span : text::wordsIn(text)) {
        words.push_back(text::foldWord(text.substr(span.begin, span.end - span.begin)));
    }
}

/** Texts of a member that is one string (STU3: also a list of them). */
void addTexts(std::vector<std::string>& words, const fhir::Node* member)
{
    if (member == nullptr) {
        return;
    }
    if (member->isLeaf()) {
        addWords(words, member->text);
        return;
    }
    for (const fhir::Node& each : *member) {
        if (each.isLeaf()) {
            addWords(words, each.text);
        }
    }
}

void addName(PatientIdentity& identity, const fhir::Node& name)
{
    const std::string_view use = name.childText("use");
    if (use == "old" || use == "anonymous") {
        return;
    }
    addTexts(identity.family, name.child("family"));
    addTexts(identity.given, name.child("given"));
    if (name.child("family") == nullptr) {
        // Only the whole name as text: its words can be either.
        addTexts(identity.family, name.child("text"));
        addTexts(identity.given, name.child("text"));
    }
}

bool isWholeDate(std::string_view text)
{
    const auto date = time::PartialDate::parse(text);
    return date && date->precision == time::Precision::Day;
}

/** "j" and "johanna" may be the same name. */
bool mayBeSameName(std::string_view one, std::string_view other)
{
    return one == other || (one.size() == 1 && other.starts_with(one))
           || (other.size() == 1 && one.starts_with(other));
}

bool anySame(const std::vector<std::string>& some, const std::vector<std::string>& others)
{
    return std::any_of(some.begin(), some.end(), [&others](const std::string& one) {
        return std::any_of(others.begin(), others.end(), [&one](const std::string& other) {
            return mayBeSameName(one, other);
        });
    });
}

/** Words of family names that half the country shares say nothing. */
bool isPrefixWord(std::string_view word)
{
    constexpr std::string_view kPrefixes[] = {"van",
                                              "de",
                                              "den",
                                              "der",
                                              "het",
                                              "t",
                                              "ter",
                                              "ten",
                                              "te",
                                              "von",
                                              "du",
                                              "la",
                                              "le",
                                              "el",
                                              "al"};
    return std::find(std::begin(kPrefixes), std::end(kPrefixes), word) != std::end(kPrefixes);
}

bool anyFamilySame(const std::vector<std::string>& family, const std::vector<std::string>& profile)
{
    return std::any_of(family.begin(), family.end(), [&profile](const std::string& word) {
        return !isPrefixWord(word)
               && std::find(profile.begin(), profile.end(), word) != profile.end();
    });
}

bool isPatient(std::string_view resource)
{
    return fhir::memberText(resource, "resourceType") == "\"Patient\"";
}

/** The texts of the Patients in a JSON text: alone, in Bundles in each other, in NDJSON. */
void findPatients(std::string_view text, int depth, std::vector<std::string_view>& found)
{
    if (depth > kBundlesInEachOther || text.find("\"Patient\"") == std::string_view::npos) {
        return;
    }
    const fhir::JsonParts parts = fhir::splitJson(text);
    for (const fhir::JsonPiece& piece : parts.pieces) {
        std::string_view resource = piece.bytes;
        if (parts.kind == fhir::JsonParts::Kind::Bundle) {
            resource = fhir::memberText(piece.bytes, "resource").value_or(std::string_view());
        }
        if (isPatient(resource)) {
            found.push_back(resource);
        } else if (parts.kind != fhir::JsonParts::Kind::Single) {
            findPatients(resource, depth + 1, found);
        }
    }
}

/** Keeps the Patients of a text and lets everything else go. */
class PatientSink final : public fhir::ReadSink
{
public:
    bool take(fhir::Resource resource) override
    {
        if (resource.type == "Patient") {
            found.push_back(identityOf(*resource.root));
        }
        return true;
    }
    bool reject(fhir::Rejected) override { return true; }

    std::vector<PatientIdentity> found;
};

bool isXml(std::string_view bytes)
{
    const std::size_t start = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return start != std::string_view::npos && bytes[start] == '<';
}

/** The person of a clinical document; nullopt when it is none, or broken. */
std::optional<PatientIdentity> patientOfCda(std::string_view bytes)
{
    const Result<fhir::CdaDocument> cda = fhir::readCda(bytes);
    if (!cda) {
        return std::nullopt;
    }
    PatientIdentity identity;
    identity.birthDate = cda->birthDate;
    const bool marked = !cda->patientFamily.empty();
    // Only the whole name as text: its words can be either.
    addWords(identity.family, marked ? cda->patientFamily : cda->patient);
    addWords(identity.given, marked ? cda->patientGiven : cda->patient);
    return identity;
}
} // namespace

PatientIdentity identityOf(const fhir::Node& patient)
{
    PatientIdentity identity;
    identity.id = patient.childText("id");
    identity.birthDate = patient.childText("birthDate");
    if (const fhir::Node* names = patient.child("name")) {
        if (names->isObject()) {
            addName(identity, *names);
        }
        for (const fhir::Node& name : *names) {
            if (names->isArray() && name.isObject()) {
                addName(identity, name);
            }
        }
    }
    return identity;
}

bool mayBeSamePerson(const PatientIdentity& patient, const Profile& profile)
{
    const bool byDate = isWholeDate(patient.birthDate) && isWholeDate(profile.birthDate);
    if (byDate && patient.birthDate != profile.birthDate) {
        return false;
    }
    std::vector<std::string> name;
    addWords(name, profile.name);
    if (name.empty() || (patient.family.empty() && patient.given.empty())) {
        return true;
    }
    if (byDate) {
        return anyFamilySame(patient.family, name) || anySame(patient.given, name);
    }
    const bool family = patient.family.empty() || anyFamilySame(patient.family, name);
    const bool given = patient.given.empty() || name.size() < 2 || anySame(patient.given, name);
    return family && given;
}

std::vector<PatientIdentity> patientsIn(std::string_view bytes, const fhir::Reader& reader)
{
    PatientSink sink;
    if (isXml(bytes)) {
        if (bytes.find("ClinicalDocument") != std::string_view::npos) {
            if (std::optional<PatientIdentity> patient = patientOfCda(bytes)) {
                return {std::move(*patient)};
            }
        }
        // The name may have a prefix: <f:Patient xmlns:f="http://hl7.org/fhir">.
        if (bytes.find("<Patient") != std::string_view::npos
            || bytes.find(":Patient") != std::string_view::npos) {
            static_cast<void>(reader.read(bytes, std::nullopt, sink));
        }
        return std::move(sink.found);
    }
    std::vector<std::string_view> texts;
    findPatients(bytes, 0, texts);
    for (const std::string_view text : texts) {
        static_cast<void>(reader.read(text, std::nullopt, sink));
    }
    return std::move(sink.found);
}
} // namespace regie::store
