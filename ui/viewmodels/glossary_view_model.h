// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <QPointer>

namespace regie::ui
{
/** The words the program can explain, in the order of the alphabet. Needs no open record. */
class GlossaryViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::AppViewModel* app READ app WRITE setApp NOTIFY changed REQUIRED)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* words READ words CONSTANT)

public:
    explicit GlossaryViewModel(QObject* parent = nullptr) : QObject(parent) { }

    AppViewModel* app() const { return m_app; }
    void setApp(AppViewModel* app);
    QString filter() const { return m_filter; } ///< part of a word, or of its explanation
    void setFilter(const QString& filter);
    /** `label`: the word; `value`: one sentence; `more`: two or three. */
    RowModel* words() { return &m_words; }

Q_SIGNALS:
    void changed();

private:
    void load();

    QPointer<AppViewModel> m_app;
    QString m_filter;
    RowModel m_words;
};
} // namespace regie::ui
