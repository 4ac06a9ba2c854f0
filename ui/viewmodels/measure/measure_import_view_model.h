// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/import.h"
#include "ui/viewmodels/measure/measure_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <QStringList>
#include <QUrl>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace regie::ui
{
/** Taking in a file of a device or app: what came of it, which column is what, and taking it back. */
class MeasureImportViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int added READ added NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(int duplicates READ duplicates NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* skipped READ skipped CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* columns READ columns CONSTANT)
    Q_PROPERTY(QStringList roleNames READ roleNames NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* imports READ imports CONSTANT)

public:
    enum class State {
        Idle,
        Running,
        Matching, ///< a table of which the person says what each column holds
        Done,
        Undone,
        Failed,
    };
    Q_ENUM(State)

    explicit MeasureImportViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }

    State state() const { return m_state; }
    int added() const { return static_cast<int>(m_report.added); }
    int days() const { return static_cast<int>(m_report.days); } ///< of steps and the like
    int duplicates() const { return static_cast<int>(m_report.duplicates); }
    bool canUndo() const { return m_state == State::Done && !m_report.id.empty(); }
    QString failure() const { return m_failure; }
    /** What was not taken, by why, with how many. */
    RowModel* skipped() { return &m_skipped; }
    /** Columns to match: label the header; value the chosen role in words; key its place in roleNames. */
    RowModel* columns() { return &m_columns; }
    QStringList roleNames() const;
    /** Earlier imports, newest first: label where from and when, value how many, more its id. */
    RowModel* imports() { return &m_imports; }

    Q_INVOKABLE void start(const QUrl& file);
    /** Column `row` holds what stands at `role` in roleNames. */
    Q_INVOKABLE void match(int row, int role);
    /** Reads the file as it was matched. */
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void undoEarlier(const QString& id);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

protected:
    void loadMeasure() override;

private:
    struct Role {
        std::string id;
        std::string unit; ///< UCUM, of a kind with more than one; else empty
        QString name;
    };
    std::vector<Role> rolesOf() const;
    void addRoles(std::vector<Role>& roles, const measure::Kind& kind) const;
    /** The end when none says this. */
    static std::vector<Role>::const_iterator roleOf(const std::vector<Role>& roles,
                                                    const measure::CsvColumn& column);
    void run();
    void show(const measure::MeasureImportReport& report);
    void showColumns();
    void take(const std::string& id);

    State m_state = State::Idle;
    std::filesystem::path m_file;
    std::optional<measure::CsvMatch> m_match;
    bool m_matched = false;
    measure::MeasureImportReport m_report;
    QString m_failure;
    RowModel m_skipped;
    RowModel m_columns;
    RowModel m_imports;
};
} // namespace regie::ui
