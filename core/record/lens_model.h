// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/fhir/path.h"
#include "core/record/fact.h"
#include "core/record/render.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/** A lens file in memory, paths compiled. Folder private; the format: resources/lenses/README.md. */
namespace regie::record
{
/** A piece of a template: text as it stands, then the words of one of `with` (or none). */
struct TemplatePiece {
    std::string text;
    int with = -1;
};

/** One way to come by a text: a label, a path, or a template. */
struct Way {
    std::optional<Words> label;
    std::optional<fhir::Path> path;
    Format as = Format::Auto;
    std::optional<fhir::Path> when;
    std::vector<TemplatePiece> nl, en;
    std::vector<Way> with;
    bool optional = false;
};

struct RowRule {
    Words label;
    std::optional<fhir::Path> each;
    std::optional<fhir::Path> labelPath;
    Way value;
    Depth depth = Depth::More;
};

/** One entry of `fits`. */
struct FitRule {
    std::string profile;
    std::string type;
    std::vector<std::string> codes;
    std::optional<fhir::Path> category;
    std::optional<fhir::Path> where;
    std::optional<fhir::FhirVersion> version;
    int score = 0;
};

struct Lens {
    std::string kind;
    std::string extends;
    Words name; ///< plural
    Words one;  ///< for a title when nothing better is there
    int order = 1000;
    bool support = false;
    bool abstract = false; ///< only there to be extended
    std::vector<FitRule> fits;
    std::vector<Way> title, value, shortText;
    std::vector<fhir::Path> date, provider, technical;
    std::optional<fhir::Path> status, code, number, current;
    std::vector<RowRule> rows;
    std::vector<std::string> knownModifiers;
};

/** Reads one lens file. Fails with LensInvalid or PathInvalid, naming `name` and the place. */
Result<Lens> parseLens(std::string_view name, std::string_view json, const terms::Terms& terms);
/** What `lens` does not say itself is taken from `base`; the rows of `base` come after its own. */
void inherit(Lens& lens, const Lens& base);
} // namespace regie::record
