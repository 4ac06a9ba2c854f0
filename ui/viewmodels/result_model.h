// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/result_reading.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace regie::ui
{
/** A result of the laboratory, in the chosen language. What is not known is empty. */
struct ResultItem {
    QString factId;
    QString title;
    QString value;  ///< with its unit, in words
    QString number; ///< the number alone, with "minder dan" where that is so; else empty
    QString unit;
    QString flag;      ///< what the laboratory said
    QString plainFlag; ///< the same as a simplified sentence
    bool flagged = false;
    QString limits; ///< usual values it was reported with
    QString date;
    QString previousValue; ///< of the result before this one, in the same unit
    QString previousDate;
    int count = 1;           ///< results of this test
    TrendSeries series;      ///< the newest of them
    QStringList sourceWords; ///< of title and value, what is as a Dutch source wrote it
    QString explanation;     ///< what the test is, in plain words
};

class ResultItemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FactIdRole = Qt::UserRole + 1,
        TitleRole,
        ValueRole,
        NumberRole,
        UnitRole,
        FlagRole,
        PlainFlagRole,
        FlaggedRole,
        LimitsRole,
        DateRole,
        PreviousValueRole,
        PreviousDateRole,
        CountRole,
        SeriesRole,
        ExplanationRole,
        SourceWordsRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void replace(std::vector<ResultItem> items);
    void append(std::vector<ResultItem> items);

private:
    std::vector<ResultItem> m_items;
};

/**
 * Results of the laboratory. Without `day`: one line per test and unit with its newest result, newest
 * first, from the newest results of the record; `complete` is false when there are older ones. With
 * `day` ("2026-11-20"): each result of that day, by name. They are shown some at a time.
 */
class ResultsViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* results READ results CONSTANT)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY dayChanged)
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY loaded)
    Q_PROPERTY(int count READ count NOTIFY loaded)
    Q_PROPERTY(int total READ total NOTIFY loaded)
    Q_PROPERTY(bool more READ more NOTIFY loaded)
    Q_PROPERTY(bool complete READ complete NOTIFY loaded)
    Q_PROPERTY(int looked READ looked CONSTANT)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)

public:
    explicit ResultsViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QAbstractItemModel* results() { return &m_results; }
    QString day() const { return m_day; }
    void setDay(const QString& day);
    QString dayWords() const;
    int count() const { return m_results.rowCount(); } ///< shown
    /** As many results are looked at, the newest, when there are more. */
    static int looked();
    int total() const { return count() + static_cast<int>(m_left.size()); }
    bool more() const { return !m_left.empty(); }
    bool complete() const { return m_complete; }
    bool ready() const { return m_ready; }

    /** Puts more of them in `results`. */
    Q_INVOKABLE void showMore();

Q_SIGNALS:
    void dayChanged();
    void loaded();

protected:
    void load() override;

private:
    struct Read {
        QString day; ///< which question it answers
        std::vector<ResultItem> items;
        bool complete = true;
    };

    ResultItemModel m_results;
    std::vector<ResultItem> m_left; ///< not shown yet
    QString m_day;
    bool m_complete = true;
    bool m_ready = false;
};

/** A day on which there are results. */
struct ResultDayItem {
    QString day;   ///< "2026-11-20"; for ResultsViewModel::day
    QString title; ///< the day in words
    int count = 0;
};

/**
 * The days with results of the laboratory, newest first, some at a time. Results without a day are in
 * the lists of the record.
 */
class ResultDaysViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* days READ days CONSTANT)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY loaded)
    Q_PROPERTY(bool more READ more NOTIFY loaded)
    Q_PROPERTY(int count READ count NOTIFY loaded)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)

public:
    explicit ResultDaysViewModel(QObject* parent = nullptr);
    ~ResultDaysViewModel() override;

    QAbstractItemModel* days();
    int page() const { return m_page; } ///< from 0; five days each
    void setPage(int page);
    bool more() const;
    int count() const { return static_cast<int>(m_all.size()); }
    bool ready() const { return m_ready; }

Q_SIGNALS:
    void loaded();

protected:
    void load() override;

private:
    class DayModel;
    void show();

    std::unique_ptr<DayModel> m_days;
    std::vector<ResultDayItem> m_all;
    int m_page = 0;
    bool m_ready = false;
};
} // namespace regie::ui
