// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/result_reading.h"

#include <QAbstractListModel>

#include <vector>

namespace regie::ui
{
/** A value of the test in the table below its chart. */
struct TrendRowItem {
    QString factId;
    QString date;
    QString value; ///< with its unit
    QString flag;  ///< what the laboratory said, in words; empty: nothing
    bool flagged = false;
    QString limits; ///< usual values it was reported with; empty: none
    QString provider;
    QStringList sourceWords; ///< of these, what is as a Dutch source wrote it
};

class TrendRowModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FactIdRole = Qt::UserRole + 1,
        DateRole,
        ValueRole,
        FlagRole,
        FlaggedRole,
        LimitsRole,
        ProviderRole,
        SourceWordsRole
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void replace(std::vector<TrendRowItem> items);
    void append(std::vector<TrendRowItem> items);

private:
    std::vector<TrendRowItem> m_items;
};

/**
 * The results of one test through time: of the test that the fact `factId` is a result of, in the
 * same unit; or, without it, of the newest fact of `kind` that has a number. `series` is for the chart, `rows` the same newest first, some at a time, `sentence` what
 * the chart shows.
 */
class TrendViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString factId READ factId WRITE setFactId NOTIFY factIdChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY factIdChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(QString unit READ unit NOTIFY loaded)
    Q_PROPERTY(QString sentence READ sentence NOTIFY loaded)
    Q_PROPERTY(QString limitsText READ limitsText NOTIFY loaded)
    Q_PROPERTY(regie::ui::TrendSeries series READ series NOTIFY loaded)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY loaded)
    Q_PROPERTY(int total READ total NOTIFY loaded)
    Q_PROPERTY(bool complete READ complete NOTIFY loaded)
    Q_PROPERTY(bool more READ more NOTIFY loaded)
    Q_PROPERTY(bool hasFlags READ hasFlags NOTIFY loaded)
    Q_PROPERTY(bool hasBounds READ hasBounds NOTIFY loaded)
    Q_PROPERTY(bool hasGaps READ hasGaps NOTIFY loaded)
    Q_PROPERTY(QString number READ number NOTIFY loaded)
    Q_PROPERTY(QString comparator READ comparator NOTIFY loaded)
    Q_PROPERTY(QString low READ low NOTIFY loaded)
    Q_PROPERTY(QString high READ high NOTIFY loaded)

public:
    explicit TrendViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QString factId() const { return m_factId; }
    void setFactId(const QString& id);
    QString kind() const { return m_kind; }
    void setKind(const QString& kind);
    bool ready() const { return m_ready; }
    QString title() const { return m_title; } ///< of the test
    QString unit() const { return m_unit; }
    QString sentence() const { return m_sentence; }
    /** The usual values when they are the same for all; that they differ; or empty without any. */
    QString limitsText() const { return m_limitsText; }
    TrendSeries series() const { return m_series; }
    QAbstractItemModel* rows() { return &m_rows; }
    int count() const { return m_series.count(); } ///< values that can be drawn
    /** Results of the test in the record, counted to 10 000; those not `complete` are the newest. */
    int total() const { return m_total; }
    bool complete() const { return m_total <= static_cast<int>(m_asked); }
    bool more() const { return m_shown < m_results.size(); }
    bool hasFlags() const { return m_hasFlags; }   ///< one is drawn as a diamond
    bool hasBounds() const { return m_hasBounds; } ///< one is drawn as a triangle
    bool hasGaps() const { return m_hasGaps; }     ///< a piece of the line is dashed
    /** Of the fact itself, as spelled: for a ValueScale. Empty when it is no single number. */
    QString number() const { return m_number; }
    QString comparator() const { return m_comparator; }
    QString low() const { return m_low; }
    QString high() const { return m_high; }

    /** Puts older results in `rows`. */
    Q_INVOKABLE void showMore();

Q_SIGNALS:
    void factIdChanged();
    void loaded();

protected:
    void load() override;

private:
    struct Read {
        QString factId; ///< which question it answers
        QString kind;
        ReadResult self;
        std::vector<ReadResult> results; ///< oldest first
        TrendSeries series;
        int total = 0;
    };
    void show(Read read);
    void showSelf(const ReadResult& self);
    void showLimits();
    QString sentenceOf(bool ofLaboratory) const;
    std::vector<TrendRowItem> rowsUntil(std::size_t shown) const;

    QString m_factId;
    QString m_kind;
    bool m_ready = false;
    QString m_title;
    QString m_unit;
    QString m_sentence;
    QString m_limitsText;
    TrendSeries m_series;
    std::vector<ReadResult> m_results; ///< newest first
    std::size_t m_shown = 0;
    int m_total = 0;
    std::size_t m_asked = 0; ///< as many are looked at
    TrendRowModel m_rows;
    bool m_hasFlags = false;
    bool m_hasBounds = false;
    bool m_hasGaps = false;
    QString m_number;
    QString m_comparator;
    QString m_low;
    QString m_high;
};
} // namespace regie::ui
