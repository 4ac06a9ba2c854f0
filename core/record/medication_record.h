// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/record/dosage.h"
#include "core/record/medication.h"
#include "core/record/product.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::record
{
/** Which building block of the medication process a resource is (MP9, zib; base FHIR by type). */
enum class MedicationBlock {
    Agreement,       ///< MA, medicatieafspraak; a base MedicationRequest too
    VariableDosing,  ///< WDS, wisselend doseerschema
    DispenseRequest, ///< VV, verstrekkingsverzoek
    Administration,  ///< TA, toedieningsafspraak
    Dispense,        ///< MVE, medicatieverstrekking; a base MedicationDispense too
    Use,             ///< MGB, medicatiegebruik; a base MedicationStatement too
    Administered,    ///< MTD, medicatietoediening
};

/** How a record ends the one before it. */
enum class MedicationStop { None, Paused, Stopped, Cancelled };

/** What the overview needs of one medication resource. Dates as the source wrote them. */
struct MedicationRecord {
    const MedicationInput* input = nullptr;
    MedicationBlock block = MedicationBlock::Use;
    bool ofZib = false;                   ///< a building block with a period of use, not plain FHIR
    std::vector<std::string> identifiers; ///< "system|value"
    std::string treatment;                ///< MBH as "system|value"; empty when it has none
    std::vector<std::string> replaces;    ///< the agreements it changes, stops or cancels
    std::vector<std::string> basis;       ///< what it stands on: agreement of a dispense, of a use
    std::string registered;               ///< sort key of when it was decided or written down
    std::string start;
    std::string end; ///< last moment of use, also counted from a length of time
    MedicationStop stop = MedicationStop::None;
    bool doNotUse = false;   ///< an order not to use it (doNotPerform)
    bool notDone = false;    ///< a hand-out or administration that did not take place
    bool saysDosage = false; ///< it has dosage instructions, understood or not
    bool unclear = false;    ///< a modifier we do not know: not to be interpreted
    std::string status;      ///< FHIR code; empty when absent
    std::string taken;       ///< STU3 MedicationStatement.taken
    std::optional<bool> asAgreed;
    bool fromDispense = false; ///< an agreement made up from a 6.12 dispense: no proof of more
    Product product;
    std::string
        productLink; ///< linkOf() what it refers to as its product; empty when within itself
    bool nameToCome = false; ///< it refers to a product that is not here (yet)
    DosageText dosage;
    Words comparable; ///< the dosage said with one form for all, to tell real differences
    std::string who;  ///< who agreed on, handed out or states it; empty when not said
    Words reason;     ///< why it was changed or stopped, never what it is for
    std::string handedOver;
};

/** nullopt when the resource is no medication resource, or says it was entered in error. */
std::optional<MedicationRecord> readMedication(const MedicationInput& input,
                                               const terms::Terms& terms);

/** "identifier system|value" or "@source Type/id" of a reference: what links are made by. */
std::string linkOf(const fhir::Node& reference, const MedicationInput& input);
/** How others may point at this record with a literal reference. */
std::string selfLink(const MedicationInput& input);
} // namespace regie::record
