// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/medication.h"
#include "core/share/selection.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace regie::share
{
/** One resource that leaves. */
struct SharedRecord {
    store::StoredFact stored;
    /** As in the vault, but where it points at something that stays behind it says only that; the
     *  source's own narrative goes with it then, as it may name the same. */
    fhir::Resource resource;
    /** What the receiver reads: computed with nothing but what is shared, so that a row can never
     *  tell of a resource that stays. */
    record::Detail detail;
    std::string uuid;     ///< its id for receivers: the same in every share of this vault
    bool support = false; ///< not chosen: shown inside what was chosen (a medicine's product)
    /** Of the line of the medicine it is about, as the whole record has it; not said to anybody. */
    std::optional<record::MedicationStatus> medication;
    /** What the person says of that medicine; only when that answer is shared itself. */
    std::optional<record::OwnUse> own;
    /** Where of all records of that medicine `own` is said in a text: once. */
    bool tellsOwn = false;
    /** An answer of the person that another record tells: no line of its own in a text. */
    bool toldElsewhere = false;
};

/** What a reference in a shared resource points at. */
enum class ReferenceFate {
    Shared,    ///< another shared resource
    Contained, ///< inside the resource itself
    Person,    ///< the person the record is about
    Withheld,  ///< something in the vault that is not shared: not even its name may be told
    Unknown,   ///< nothing that is here; its words are those of the resource itself
};

/**
 * Everything that leaves in one share: the chosen facts' resources, and what is shown inside them
 * (medicine, care provider, place). Every output is made from this and from nothing else.
 */
class SharedRecords
{
public:
    /** Errors: InvalidArgument (a fact that may never be shared), those of the vault. */
    static Result<SharedRecords> gather(store::Store& store,
                                        std::span<const store::StoredFact> chosen);
    SharedRecords(SharedRecords&&) noexcept;
    SharedRecords& operator=(SharedRecords&&) noexcept;
    ~SharedRecords();

    /** The chosen ones in their order, then what is shown inside them. */
    const std::vector<SharedRecord>& records() const;
    std::size_t chosenCount() const;
    /** Fills SharedRecord::medication, `own` and where it is told from the overview of the whole record. */
    void markMedication(const record::MedicationOverview& overview);
    /** `reference`: a node of one of the resources; `target` where the fate is Shared. */
    ReferenceFate fate(const fhir::Node& reference, const SharedRecord*& target) const;
    /** The sources the resources are from, each once. */
    const std::vector<store::Source>& sources() const;

private:
    struct State;
    explicit SharedRecords(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};
} // namespace regie::share
