// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/import_job.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <QList>
#include <QTimer>
#include <QUrl>

namespace regie::ui
{
/** Taking in files: how far it is, what came in, and what did not and why. */
class ImportViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int fileCount READ fileCount NOTIFY progressChanged)
    Q_PROPERTY(int filesDone READ filesDone NOTIFY progressChanged)
    Q_PROPERTY(int recordsDone READ recordsDone NOTIFY progressChanged)
    Q_PROPERTY(int filesRead READ filesRead NOTIFY changed)
    Q_PROPERTY(int added READ added NOTIFY changed)
    Q_PROPERTY(int updated READ updated NOTIFY changed)
    Q_PROPERTY(int unchanged READ unchanged NOTIFY changed)
    Q_PROPERTY(int numbersRemoved READ numbersRemoved NOTIFY changed)
    Q_PROPERTY(int skipped READ skipped NOTIFY changed)
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* problems READ problems CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* quarantine READ quarantine CONSTANT)

public:
    enum class State { Idle, Running, Asking, Done, Stopped, Failed };
    Q_ENUM(State)

    explicit ImportViewModel(QObject* parent = nullptr);

    State state() const;
    int fileCount() const; ///< 0 while they are being counted
    int filesDone() const;
    int recordsDone() const;
    int filesRead() const;      ///< of the last import
    int added() const;          ///< records that are new
    int updated() const;        ///< records with other content than before
    int unchanged() const;      ///< records that were here already
    int numbersRemoved() const; ///< places where a BSN was cut out or masked
    int skipped() const;        ///< hidden files and symbolic links
    /** Sentences on what a source deleted, what is no file, and letters that were guessed. */
    QStringList remarks() const;
    QString failure() const { return m_failure; }
    /** What the last import could not take in: file and reason, with what one can do in it. */
    RowModel* problems() { return &m_problems; }
    /** What could not be taken in before, newest first; only the last ones. */
    RowModel* quarantine() { return &m_quarantine; }

    /** Takes in files and folders of this computer. */
    Q_INVOKABLE void start(const QList<QUrl>& urls);
    /** The person says that it belongs in this record all the same. */
    Q_INVOKABLE void acceptPerson();
    Q_INVOKABLE void cancel();
    /** Back to choosing. */
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void progressChanged();

protected:
    void load() override;

private:
    ImportJob* job() const;
    void follow();
    QString reason(const Error& error) const;
    std::vector<LabelledRow> rowsOf(const std::vector<store::Quarantined>& items) const;

    RowModel m_problems;
    RowModel m_quarantine;
    QString m_failure;
    QTimer m_look; ///< at the counters, while it runs
    bool m_connected = false;
};
} // namespace regie::ui
