// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/app_view_model.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/**
 * What the view models of pages have in common: they are given `app`, load when the page is made and
 * again on `reload()` or another language, say `busy` meanwhile and `errorText` when it went wrong.
 */
class PageViewModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the base of others")
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(regie::ui::AppViewModel* app READ app WRITE setApp NOTIFY appChanged REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY busyChanged)

public:
    using QObject::QObject;

    AppViewModel* app() const { return m_app; }
    void setApp(AppViewModel* app);
    bool busy() const { return m_busy > 0; }
    QString errorText() const { return m_errorText; }

    void classBegin() override { }
    void componentComplete() override;
    /** Reads everything anew. */
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void appChanged();
    void busyChanged();

protected:
    /** Starts reading; `app()` is there and the page is complete. */
    virtual void load() = 0;
    /** After a property that decides what is shown was set. */
    void inputChanged();

    /** Runs `work(store::Records&)` -> Result<T> in the background; `show(T)` here when it went well. */
    template<class Work, class Show>
    void read(Work work, Show show, Pace pace = Pace::Quick)
    {
        begin();
        m_app->record().read(
            this,
            std::move(work),
            [this, show = std::move(show)](auto answer) {
                end(answer ? std::optional<Error>() : std::optional<Error>(answer.error()));
                hand(answer, show);
            },
            pace);
    }
    /** The same on the writing thread: `work(store::Store&, const std::stop_token&)`. */
    template<class Work, class Show>
    void write(Work work, Show show)
    {
        begin();
        m_app->record().write(this, std::move(work), [this, show = std::move(show)](auto answer) {
            end(answer ? std::optional<Error>() : std::optional<Error>(answer.error()));
            hand(answer, show);
        });
    }
    /** The same beside the others, for what waits for a care provider: see RecordAccess::beside(). */
    template<class Work, class Show>
    void beside(Work work, Show show)
    {
        begin();
        m_app->record().beside(
            Aside::Asking, this, std::move(work), [this, show = std::move(show)](auto answer) {
                end(answer ? std::optional<Error>() : std::optional<Error>(answer.error()));
                hand(answer, show);
            });
    }

private:
    template<class Answer, class Show>
    static void hand(Answer& answer, const Show& show)
    {
        if (!answer) {
            return;
        }
        if constexpr (std::is_void_v<typename Answer::value_type>) {
            show();
        } else {
            show(std::move(*answer));
        }
    }
    void begin();
    void end(const std::optional<Error>& error);

    QPointer<AppViewModel> m_app;
    bool m_complete = false;
    int m_busy = 0;
    QString m_errorText;
};
} // namespace regie::ui
