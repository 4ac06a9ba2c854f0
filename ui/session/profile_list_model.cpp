// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/profile_list_model.h"

namespace regie::ui
{
int ProfileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant ProfileListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::ProfileEntry& entry = m_profiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ProfileIdRole: return QString::fromStdString(entry.id);
    case LabelRole: return QString::fromStdString(entry.label.value_or(std::string()));
    case NumberRole: return index.row() + 1;
    default: return {};
    }
}

QHash<int, QByteArray> ProfileListModel::roleNames() const
{
    return {{ProfileIdRole, "profileId"}, {LabelRole, "label"}, {NumberRole, "number"}};
}

void ProfileListModel::set(std::vector<store::ProfileEntry> profiles)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    endResetModel();
    Q_EMIT countChanged();
}

int ProfileListModel::number(const QString& profileId) const
{
    const std::string id = profileId.toStdString();
    for (std::size_t row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles[row].id == id) {
            return static_cast<int>(row) + 1;
        }
    }
    return 0;
}

const store::ProfileEntry* ProfileListModel::find(const QString& profileId) const
{
    const int found = number(profileId);
    return found == 0 ? nullptr : &m_profiles[static_cast<std::size_t>(found - 1)];
}

QString ProfileListModel::profileIdAt(int row) const
{
    return data(index(row), ProfileIdRole).toString();
}

QString ProfileListModel::label(const QString& profileId) const
{
    const store::ProfileEntry* entry = find(profileId);
    return entry == nullptr ? QString() : QString::fromStdString(entry->label.value_or(""));
}
} // namespace regie::ui
