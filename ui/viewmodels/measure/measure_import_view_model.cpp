// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_import_view_model.h"

#include "core/measure/units.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
std::vector<MeasureImportViewModel::Role> MeasureImportViewModel::rolesOf() const
{
    //: What a column of a table holds
    std::vector<Role> roles = {{"ignore", "", tr("leave out")},
                               //: What a column of a table holds
                               {"date", "", tr("day")},
                               //: What a column of a table holds
                               {"time", "", tr("time")},
                               //: What a column of a table holds
                               {"note", "", tr("note")},
                               //: What a column of a table holds
                               {"device", "", tr("device")}};
    if (kinds()) {
        for (const measure::Kind& kind : kinds()->all()) {
            if (kind.parts.empty() && !kind.derived) {
                addRoles(roles, kind);
            }
        }
    }
    return roles;
}

/** One role for each unit the numbers could be in. */
void MeasureImportViewModel::addRoles(std::vector<Role>& roles, const measure::Kind& kind) const
{
    const auto units = measure::unitsOf(kind);
    if (units.size() == 1) {
        roles.push_back({kind.id, "", words(kind.label)});
        return;
    }
    for (const measure::WrittenUnit& unit : units) {
        const QString written =
            unit.ucum == kind.ucum
                ? words(kind.unit)
                : QString::fromUtf8(unit.text.data(), static_cast<qsizetype>(unit.text.size()));
        roles.push_back({kind.id,
                         std::string(unit.ucum),
                         words(kind.label) + QStringLiteral(" (") + written + QLatin1Char(')')});
    }
}

QStringList MeasureImportViewModel::roleNames() const
{
    QStringList names;
    for (const Role& role : rolesOf()) {
        names.append(role.name);
    }
    return names;
}

void MeasureImportViewModel::loadMeasure()
{
    write(
        [](store::Store& store, const std::stop_token&) { return measure::measureImports(store); },
        [this](const std::vector<measure::MeasureImport>& imports) {
            std::vector<LabelledRow> rows;
            for (auto each = imports.rbegin(); each != imports.rend(); ++each) {
                if (each->undone) {
                    continue;
                }
                LabelledRow row;
                row.label = QString::fromStdString(each->source) + QStringLiteral(", ")
                            + app()->dayText(each->at);
                //: Beside an earlier import of a device
                row.value = tr("%n measurement(s)", "", static_cast<int>(each->items));
                row.more = QString::fromStdString(each->id);
                rows.push_back(std::move(row));
            }
            m_imports.replace(std::move(rows));
            Q_EMIT changed();
        });
}

void MeasureImportViewModel::start(const QUrl& file)
{
    if (m_state == State::Running) {
        return;
    }
    if (!file.isLocalFile()) {
        //: The chosen file is not on this computer
        m_failure = tr("This file is not on this computer. Save it first, then choose it here.");
        m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    m_file = file.toLocalFile().toStdString();
    m_match.reset();
    m_matched = false;
    run();
}

void MeasureImportViewModel::run()
{
    m_state = State::Running;
    m_failure.clear();
    Q_EMIT changed();
    app()->record().write(
        this,
        [kinds = kinds(), zone = zone(), file = m_file, match = m_matched ? m_match : std::nullopt](
            store::Store& store, const std::stop_token& stop) {
            measure::MeasureImportOptions options;
            options.match = match ? &*match : nullptr;
            return measure::importMeasurements(store, *kinds, zone, file, options, {}, stop);
        },
        [this](const Result<measure::MeasureImportReport>& report) {
            if (report) {
                show(*report);
                return;
            }
            m_failure = app()->errorText(report.error());
            m_state = State::Failed;
            Q_EMIT changed();
        });
}

void MeasureImportViewModel::show(const measure::MeasureImportReport& report)
{
    m_report = report;
    if (report.question) {
        m_match = report.question;
        const auto roles = rolesOf();
        for (measure::CsvColumn& column : m_match->columns) {
            // In which unit a number is, is never guessed: the person says so, or leaves it out.
            if (!measure::saysUnit(column, *kinds()) || roleOf(roles, column) == roles.end()) {
                column.role = "ignore";
            }
        }
        showColumns();
        m_state = State::Matching;
        Q_EMIT changed();
        return;
    }
    const auto why = [](const std::string& code) {
        if (code == "unknown_kind") {
            //: Why something of a file was not taken in
            return tr("Regie does not know this kind of measurement");
        }
        if (code == "impossible") {
            //: Why something of a file was not taken in
            return tr("The number cannot be");
        }
        if (code == "unknown_unit") {
            //: Why something of a file was not taken in
            return tr("Regie does not know the unit");
        }
        //: Why something of a file was not taken in
        return tr("Regie cannot read it");
    };
    std::vector<LabelledRow> rows;
    for (const auto& [code, count] : report.skipped) {
        rows.push_back({why(code), QString::number(count)});
    }
    m_skipped.replace(std::move(rows));
    m_state = State::Done;
    Q_EMIT changed();
    reload();
    tellChanged();
}

std::vector<MeasureImportViewModel::Role>::const_iterator MeasureImportViewModel::roleOf(
    const std::vector<Role>& roles,
    const measure::CsvColumn& column)
{
    return std::find_if(roles.begin(), roles.end(), [&column](const Role& each) {
        return each.id == column.role
               && (each.unit.empty() || measure::isSameUnit(each.unit, column.unit));
    });
}

void MeasureImportViewModel::showColumns()
{
    const auto roles = rolesOf();
    std::vector<LabelledRow> rows;
    for (const measure::CsvColumn& column : m_match->columns) {
        const auto role = roleOf(roles, column);
        LabelledRow row;
        row.label = QString::fromStdString(column.header);
        row.value = role == roles.end() ? QString() : role->name;
        row.key = role == roles.end() ? 0 : role - roles.begin();
        rows.push_back(std::move(row));
    }
    m_columns.replace(std::move(rows));
}

void MeasureImportViewModel::match(int row, int role)
{
    const auto roles = rolesOf();
    if (m_match && row >= 0 && static_cast<std::size_t>(row) < m_match->columns.size() && role >= 0
        && static_cast<std::size_t>(role) < roles.size()) {
        measure::CsvColumn& column = m_match->columns[static_cast<std::size_t>(row)];
        const Role& chosen = roles[static_cast<std::size_t>(role)];
        column.role = chosen.id;
        // What the header says stays, where it can be.
        if (!chosen.unit.empty() || !measure::saysUnit(column, *kinds())) {
            column.unit = chosen.unit;
        }
        showColumns();
    }
}

void MeasureImportViewModel::confirm()
{
    if (m_match && m_state == State::Matching) {
        m_matched = true;
        run();
    }
}

void MeasureImportViewModel::undo()
{
    if (canUndo()) {
        take(m_report.id);
    }
}

void MeasureImportViewModel::undoEarlier(const QString& id)
{
    take(id.toStdString());
}

void MeasureImportViewModel::take(const std::string& id)
{
    app()->record().write(
        this,
        [kinds = kinds(), id](store::Store& store, const std::stop_token&) {
            return measure::undoImport(store, *kinds, id);
        },
        [this](const Result<void>& gone) {
            m_failure = gone ? QString() : app()->errorText(gone.error());
            m_state = gone ? State::Undone : State::Failed;
            Q_EMIT changed();
            if (gone) {
                reload();
                tellChanged();
            }
        });
}

void MeasureImportViewModel::clear()
{
    m_state = State::Idle;
    m_failure.clear();
    m_report = {};
    m_skipped.replace({});
    Q_EMIT changed();
}
} // namespace regie::ui
