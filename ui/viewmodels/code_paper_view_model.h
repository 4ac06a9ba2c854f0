// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/paper_output.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/** The new recovery code on paper, while it is there (Session::Confirming). Keeps nothing of it. */
class CodePaperViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::AppViewModel* app READ app WRITE setApp NOTIFY changed REQUIRED)
    Q_PROPERTY(bool withName MEMBER m_withName NOTIFY changed)
    Q_PROPERTY(bool withDay MEMBER m_withDay NOTIFY changed)
    Q_PROPERTY(regie::ui::PaperOutput* paper READ paper CONSTANT)

public:
    explicit CodePaperViewModel(QObject* parent = nullptr) : QObject(parent) { }

    AppViewModel* app() const { return m_app; }
    void setApp(AppViewModel* app);
    PaperOutput* paper() { return &m_paper; }

    Q_INVOKABLE QString suggestedName() const;

Q_SIGNALS:
    void changed();

private:
    Result<std::string> draw() const;

    QPointer<AppViewModel> m_app;
    bool m_withName = false;
    bool m_withDay = false;
    PaperOutput m_paper{this};
};
} // namespace regie::ui
