// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_models.h"

#include <utility>

namespace regie::ui
{
int MeasurePartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant MeasurePartModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MeasurePart& part = m_parts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: return part.kind;
    case Qt::DisplayRole:
    case LabelRole: return part.label;
    case QuestionRole: return part.question;
    case HintRole: return part.hint;
    case UnitRole: return part.unit;
    case TypedRole: return part.typed;
    case ErrorRole: return part.error;
    case NeededRole: return part.needed;
    case DecimalsRole: return part.decimals;
    case ScaleRole: return part.scale;
    case LowestRole: return part.lowest;
    case HighestRole: return part.highest;
    default: return {};
    }
}

QHash<int, QByteArray> MeasurePartModel::roleNames() const
{
    return {{KindRole, "kind"},
            {LabelRole, "label"},
            {QuestionRole, "question"},
            {HintRole, "hint"},
            {UnitRole, "unit"},
            {TypedRole, "typed"},
            {ErrorRole, "error"},
            {NeededRole, "needed"},
            {DecimalsRole, "decimals"},
            {ScaleRole, "ofTen"},
            {LowestRole, "lowest"},
            {HighestRole, "highest"}};
}

void MeasurePartModel::replace(std::vector<MeasurePart> parts)
{
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
    Q_EMIT countChanged();
}

void MeasurePartModel::changed(std::size_t row)
{
    const QModelIndex at = index(static_cast<int>(row));
    Q_EMIT dataChanged(at, at);
}

int MeasureChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant MeasureChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MeasureChoice& choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole: return choice.label;
    case NamesRole: return choice.names;
    case ChosenRole: return choice.chosen;
    case AnswerRole: return choice.names.value(choice.chosen);
    default: return {};
    }
}

QHash<int, QByteArray> MeasureChoiceModel::roleNames() const
{
    return {
        {LabelRole, "label"}, {NamesRole, "names"}, {ChosenRole, "option"}, {AnswerRole, "answer"}};
}

void MeasureChoiceModel::replace(std::vector<MeasureChoice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
    Q_EMIT countChanged();
}

void MeasureChoiceModel::changed(std::size_t row)
{
    const QModelIndex at = index(static_cast<int>(row));
    Q_EMIT dataChanged(at, at);
}
} // namespace regie::ui
