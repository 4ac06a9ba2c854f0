// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/measure/measure_view_model.h"

namespace regie::ui
{
/** The leaflet of a kind: when to do what. It is the same whatever was measured (no text by value). */
class MeasureCallViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(QString emergency READ emergency NOTIFY loaded)
    Q_PROPERTY(QString today READ today NOTIFY loaded)
    Q_PROPERTY(QString appointment READ appointment NOTIFY loaded)
    Q_PROPERTY(QString nothing READ nothing NOTIFY loaded)
    Q_PROPERTY(QString scope READ scope NOTIFY loaded)

public:
    explicit MeasureCallViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }

    QString kind() const { return m_kind; }
    void setKind(const QString& kind); ///< empty: what holds for every kind
    bool ready() const { return m_ready; }
    QString title() const { return m_title; }         ///< name of the kind; may be empty
    QString emergency() const { return m_emergency; } ///< call 112
    QString today() const { return m_today; }         ///< call today; may be empty
    QString appointment() const { return m_appointment; }
    QString nothing() const { return m_nothing; }
    QString scope() const { return m_scope; } ///< for whom it holds

Q_SIGNALS:
    void kindChanged();
    void loaded();

protected:
    void loadMeasure() override;
    bool follows() const override { return false; }

private:
    void show(bool child);

    QString m_kind;
    bool m_ready = false;
    QString m_title;
    QString m_emergency;
    QString m_today;
    QString m_appointment;
    QString m_nothing;
    QString m_scope;
};
} // namespace regie::ui
