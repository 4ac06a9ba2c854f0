// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/app_view_model.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <string>

namespace regie::ui
{
/**
 * A page on its way to paper: to a printer of this computer, or as a PDF where the person says. Keeps
 * nothing of the page between two presses.
 */
class PaperOutput : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a view model")
    Q_PROPERTY(QStringList printers READ printers NOTIFY changed)
    Q_PROPERTY(QString printer READ printer WRITE setPrinter NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    enum class State { Idle, Busy, Printed, Saved, Failed };
    Q_ENUM(State)
    using Draw = std::function<Result<std::string>()>;

    explicit PaperOutput(QObject* parent) : QObject(parent) { }

    /** What the page is, drawn anew each time; looks which printers there are. */
    void begin(AppViewModel& app, Draw draw);

    QStringList printers() const { return m_printers; } ///< empty: only a file can be made
    QString printer() const { return m_printer; }
    void setPrinter(const QString& name);
    State state() const { return m_state; }
    QString failure() const { return m_failure; }

    Q_INVOKABLE void print();
    Q_INVOKABLE void save(const QUrl& file);
    /** Shows the file that was saved last in the program of this computer for it. */
    Q_INVOKABLE void open();
    /** The page is another now: what was printed or saved is not it. */
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void set(State state, const QString& failure = {});

    QPointer<AppViewModel> m_app;
    Draw m_draw;
    QStringList m_printers;
    QString m_printer;
    State m_state = State::Idle;
    QString m_failure;
    QUrl m_file;
};
} // namespace regie::ui
