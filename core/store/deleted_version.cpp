// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deleted_version.h"

#include "core/fhir/intake.h"
#include "core/fhir/systems.h"

#include <algorithm>

namespace regie::store
{
namespace
{
fhir::Node* memberOf(fhir::Node& object, std::string_view name)
{
    for (fhir::Node* member = object.firstChild; member != nullptr; member = member->next) {
        if (member->key == name) {
            return member;
        }
    }
    return nullptr;
}

fhir::Node& memberOrNew(fhir::Document& document,
                        fhir::Node& object,
                        fhir::NodeKind kind,
                        std::string_view name)
{
    fhir::Node* member = memberOf(object, name);
    return member != nullptr ? *member : *document.append(&object, kind, name);
}
} // namespace

bool saysDeleted(const fhir::Node& resource)
{
    const fhir::Node* meta = resource.child("meta");
    const fhir::Node* tags = meta == nullptr ? nullptr : meta->child("tag");
    return tags != nullptr && std::any_of(tags->begin(), tags->end(), [](const auto& tag) {
               return tag.childText("system") == fhir::kDeletedSystem;
           });
}

fhir::Resource deletedVersion(const fhir::Resource& current, const fhir::Deleted& deleted)
{
    fhir::Document document;
    fhir::Node* root = document.appendCopy(nullptr, *current.root);
    fhir::Node& meta = memberOrNew(document, *root, fhir::NodeKind::Object, "meta");
    if (!deleted.at.empty()) {
        if (fhir::Node* before = memberOf(meta, "lastUpdated")) {
            document.setText(*before, deleted.at);
        } else {
            document.append(&meta, fhir::NodeKind::String, "lastUpdated", deleted.at);
        }
    }
    fhir::Node& tags = memberOrNew(document, meta, fhir::NodeKind::Array, "tag");
    fhir::Node* tag = document.append(&tags, fhir::NodeKind::Object, {});
    document.append(tag, fhir::NodeKind::String, "system", fhir::kDeletedSystem);
    document.append(tag, fhir::NodeKind::String, "code", fhir::kDeletedCode);
    return fhir::makeResource(std::move(document), current.version, current.fullUrl);
}
} // namespace regie::store
