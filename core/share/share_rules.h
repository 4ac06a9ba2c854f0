// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/share/code_list.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
/** Who something is for. */
struct Recipient {
    std::string id; ///< "huisarts"
    Words name;
    bool provider = false; ///< somebody who gives care
};

/** What it is for. */
struct Purpose {
    std::string id;   ///< "behandeling"
    std::string code; ///< HL7 v3-ActReason
    Words name;
};

/** A choice made beforehand of what to share. */
struct Preset {
    std::string id; ///< "medication", "consultation", "emergency", "everything"
    Words name;
    bool everything = false; ///< needs a second confirmation
    bool medication = false; ///< all medicines but the stopped ones
    std::vector<std::string> kinds;
    std::vector<std::string> currentKinds; ///< only what holds now
    int months = 0;                        ///< how far back results go; 0: none
    bool specialism = false;               ///< which results is up to the specialism
};

struct Specialism {
    std::string id; ///< "cardiologie"
    Words name;
    std::vector<std::string> kinds;
    std::vector<std::string> codes; ///< LOINC
};

/** What people are careful with. Off unless the person switches it on. */
struct SensitiveGroup {
    std::string id; ///< "ggz", "sexual", "addiction", "genetics", "abortion"
    Words name;
    std::vector<std::string> kinds;
    std::vector<std::string> services; ///< keys or numbers of MedMij services
    CodeList signs;
};

/** A class of medicines that tells what somebody has. */
struct RevealingClass {
    CodeList medicine;
    CodeList problem;
    Words about; ///< "depression or anxiety"
};

/** What resources/share/ says. Immutable once loaded. */
class ShareRules
{
public:
    /** LensInvalid, naming the file, when one is not as it should be. */
    static Result<ShareRules> load(const ResourceFiles& files);

    const std::vector<Recipient>& recipients() const { return m_recipients; }
    const std::vector<Purpose>& purposes() const { return m_purposes; }
    const std::vector<Preset>& presets() const { return m_presets; }
    const std::vector<Specialism>& specialisms() const { return m_specialisms; }
    const std::vector<SensitiveGroup>& sensitive() const { return m_sensitive; }
    const std::vector<RevealingClass>& revealing() const { return m_revealing; }

    /** nullptr when there is none of that id. */
    const Recipient* recipient(std::string_view id) const;
    const Purpose* purpose(std::string_view id) const;
    /** "dr. De Vries (specialist of ziekenhuis)"; without a name the group, an id it does not know as it is. */
    std::string recipientText(std::string_view id,
                              const std::string& name,
                              Language language) const;
    const Preset* preset(std::string_view id) const;
    const Specialism* specialism(std::string_view id) const;

private:
    ShareRules() = default;
    std::vector<Recipient> m_recipients;
    std::vector<Purpose> m_purposes;
    std::vector<Preset> m_presets;
    std::vector<Specialism> m_specialisms;
    std::vector<SensitiveGroup> m_sensitive;
    std::vector<RevealingClass> m_revealing;
};
} // namespace regie::share
