// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/own_statement.h"
#include "ui/text/date_entry.h"
#include "ui/viewmodels/measure/measure_view_model.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace regie::ui
{
/** What the person wrote about a day. */
struct DiaryLine {
    QString factId;
    QString day;     ///< in words
    QString heading; ///< the same where the day begins; empty where it goes on
    QString text;
    QStringList measured;   ///< what was measured that day, beside the first line of it
    QString whole;          ///< FHIR date: year, month and day as far as they are known
    store::OwnNote note;    ///< as it is kept, to the character
    bool changeable = true; ///< false: another program wrote it in its own way
};

class DiaryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        FactIdRole = Qt::UserRole + 1,
        DayRole,
        HeadingRole,
        TextRole,
        MeasuredRole,
        ChangeableRole,
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    const std::vector<DiaryLine>& lines() const { return m_lines; }
    void replace(std::vector<DiaryLine> lines);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<DiaryLine> m_lines;
};

/**
 * The diary: notes of the person with the day they are about, newest first, each day with what was
 * measured on it; and writing one, or other words for one. A note that is changed keeps its earlier words
 * in its history.
 */
class DiaryViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(regie::ui::DiaryModel* entries READ entries CONSTANT)
    Q_PROPERTY(bool more READ more NOTIFY loaded)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY edited)
    Q_PROPERTY(QString when READ when WRITE setWhen NOTIFY edited)
    Q_PROPERTY(QString day READ day NOTIFY edited)
    Q_PROPERTY(QString month READ month NOTIFY edited)
    Q_PROPERTY(QString year READ year NOTIFY edited)
    Q_PROPERTY(QString dayName READ dayName NOTIFY edited)
    Q_PROPERTY(QString textError READ textError NOTIFY edited)
    Q_PROPERTY(QString whenError READ whenError NOTIFY edited)
    Q_PROPERTY(bool correcting READ correcting NOTIFY edited)
    Q_PROPERTY(bool working READ working NOTIFY doneChanged)
    Q_PROPERTY(Done done READ done NOTIFY doneChanged)
    Q_PROPERTY(QString doneDay READ doneDay NOTIFY doneChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY doneChanged)

public:
    /** What was done last, and can be undone. */
    enum class Done { Nothing, Written, Changed, Removed };
    Q_ENUM(Done)

    explicit DiaryViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }
    ~DiaryViewModel() override;

    bool ready() const { return m_ready; }
    DiaryModel* entries() { return &m_entries; }
    bool more() const { return m_more; }
    QString text() const { return m_text; }
    void setText(const QString& text);
    /** The day it is about: "today", "yesterday" or "other". */
    QString when() const { return m_when; }
    void setWhen(const QString& when);
    QString day() const { return QString::fromStdString(m_date.day); }
    QString month() const { return QString::fromStdString(m_date.month); }
    QString year() const { return QString::fromStdString(m_date.year); }
    /** The "other" day in words, as exact as it is known; empty while it is no day. */
    QString dayName() const;
    QString textError() const { return m_textError; }
    QString whenError() const { return m_whenError; }
    bool correcting() const { return !m_factId.empty(); }
    bool working() const { return m_working; }
    Done done() const { return m_done; }
    QString doneDay() const { return m_doneDay; } ///< the day of what was done last, in words
    QString failure() const { return m_failure; } ///< an error of no single field

    /** `part`: "day", "month" or "year". */
    Q_INVOKABLE void setDatePart(const QString& part, const QString& text);
    Q_INVOKABLE bool checkText();
    Q_INVOKABLE bool checkWhen();
    /** Keeps it, or says beside its field what is not right. */
    Q_INVOKABLE void save();
    /** Begins to give an entry other words or another day; what was being written waits. */
    Q_INVOKABLE void change(int row);
    /** Leaves the entry that is changed as it was; what was being written stands in the form. */
    Q_INVOKABLE void startAgain();
    /** Takes out the entry that is being changed. */
    Q_INVOKABLE void remove();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void showMore();

Q_SIGNALS:
    void loaded();
    void edited();
    void doneChanged();
    void saved();

protected:
    void loadMeasure() override;

private:
    struct Entry {
        std::string factId;
        record::FactDate date;
        store::OwnNote note;
        Words line; ///< of one that is not changeable, in place of the note
        bool changeable = true;
        std::string whole;
    };
    struct Measured {
        std::string kind;
        measure::Measurement measurement;
    };
    struct Loaded {
        std::vector<Entry> entries;
        std::map<std::string, std::vector<Measured>, std::less<>>
            days; ///< by day, in order of time
        bool more = false;
    };
    static Result<Loaded> readAll(store::Records& records,
                                  const measure::Kinds& kinds,
                                  const time::Zone& zone,
                                  int limit);
    static Result<std::vector<Measured>> measuredOn(store::Records& records,
                                                    const measure::Kinds& kinds,
                                                    const time::Zone& zone,
                                                    std::chrono::year_month_day day);
    struct Form {
        QString text;
        QString when = QStringLiteral("today");
        DateEntry date;
    };
    QStringList measuredWords(const std::vector<Measured>& measured) const;
    void show(const Loaded& loaded);
    bool keepsDay() const; ///< other words alone, the day as it was
    std::optional<std::string> readWhen();
    void fillForm(const Form& form);
    void keepDraft();
    void takeDraft();
    void putBack();
    void wipe();
    template<class Work>
    void keep(Work work, Done done);

    bool m_ready = false;
    bool m_listening = false;
    bool m_more = false;
    int m_limit = 20;
    DiaryModel m_entries;
    QString m_text;
    QString m_when = QStringLiteral("today");
    DateEntry m_date;
    QString m_textError;
    QString m_whenError;
    std::string m_factId; ///< that is changed; empty: a new one
    bool m_working = false;
    Done m_done = Done::Nothing;
    QString m_doneDay;
    QString m_failure;
    std::string m_doneFact;
    Form m_written;          ///< what was kept last, when it was new
    store::OwnNote m_before; ///< of what is or was changed
    std::string m_wholeBefore;
    DateEntry m_dateBefore;
};
} // namespace regie::ui
