// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/kinds.h"
#include "ui/viewmodels/measure/measure_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <optional>
#include <vector>

namespace regie::ui
{
/** Kinds of measurement that the person makes: a name, a unit, and between what a number can be. */
class OwnKindsViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(regie::ui::RowModel* kinds READ rows CONSTANT)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY edited)
    Q_PROPERTY(QString unit MEMBER m_unit NOTIFY edited)
    Q_PROPERTY(int decimals MEMBER m_decimals NOTIFY edited)
    Q_PROPERTY(QString lowest MEMBER m_lowest NOTIFY edited)
    Q_PROPERTY(QString highest MEMBER m_highest NOTIFY edited)
    Q_PROPERTY(QString nameError READ nameError NOTIFY checked)
    Q_PROPERTY(QString limitError READ limitError NOTIFY checked)
    Q_PROPERTY(QString madeKind READ madeKind NOTIFY checked)
    Q_PROPERTY(QString madeName READ madeName NOTIFY checked)
    Q_PROPERTY(QString removedName READ removedName NOTIFY checked)

public:
    explicit OwnKindsViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }

    bool ready() const { return m_ready; }
    /** `label`: the name, `value`: unit and limits in words, `more`: its id. */
    RowModel* rows() { return &m_rows; }
    QString nameError() const { return m_nameError; }
    QString limitError() const { return m_limitError; }
    QString madeKind() const { return m_madeKind; } ///< made last, to measure it now; may be empty
    QString madeName() const { return m_madeName; }
    QString removedName() const; ///< taken out last, to put back; empty: none

    /** Makes a kind of what is filled in and empties the fields; else says what is not right. */
    Q_INVOKABLE void make();
    /** Whether the name will do; says what is not right. */
    Q_INVOKABLE bool checkName();
    /** Whether both limits are numbers, and the right way round; empty ones will do. */
    Q_INVOKABLE bool checkLimits();
    /** What was measured of it stays in the record. */
    Q_INVOKABLE void remove(const QString& id);
    Q_INVOKABLE void putBack();

Q_SIGNALS:
    void loaded();
    void edited();
    void checked();
    void made();

protected:
    void loadMeasure() override;

private:
    measure::OwnKind filledIn() const;
    void keptOtherKinds();

    bool m_ready = false;
    RowModel m_rows;
    std::vector<measure::OwnKind> m_kinds;
    QString m_name;
    QString m_unit;
    int m_decimals = 0;
    QString m_lowest;
    QString m_highest;
    QString m_nameError;
    QString m_limitError;
    QString m_madeKind;
    QString m_madeName;
    std::optional<measure::OwnKind> m_removed;
};
} // namespace regie::ui
