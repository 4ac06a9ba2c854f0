// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/series.h"
#include "core/measure/target.h"
#include "ui/viewmodels/measure/measure_view_model.h"
#include "ui/viewmodels/row_model.h"
#include "ui/viewmodels/trend_series.h"

#include <QAbstractListModel>

#include <span>
#include <vector>

namespace regie::ui
{
/** One measurement in a list. */
struct MeasureRowItem {
    QString factId;
    QString when;
    QString value;
    QString how; ///< circumstances and a note; may be empty
    QString by;
    bool own = false;
    bool canCorrect = false;
};

class MeasureRowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        FactIdRole = Qt::UserRole + 1,
        WhenRole,
        ValueRole,
        HowRole,
        ByRole,
        OwnRole,
        CanCorrectRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    void replace(std::vector<MeasureRowItem> items);
    void append(std::vector<MeasureRowItem> items);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<MeasureRowItem> m_items;
};

/**
 * All measurements of one kind: a sentence, figures, a chart of each number and the list, newest first.
 * A blood pressure has two charts. Nothing here judges a value.
 */
class MeasureSeriesViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY daysChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(QString simpleTitle READ simpleTitle NOTIFY loaded)
    Q_PROPERTY(QString sentence READ sentence NOTIFY loaded)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY loaded)
    Q_PROPERTY(regie::ui::RowModel* figures READ figures CONSTANT)
    Q_PROPERTY(regie::ui::TrendSeries series READ series NOTIFY loaded)
    Q_PROPERTY(regie::ui::TrendSeries second READ second NOTIFY loaded)
    Q_PROPERTY(QString seriesName READ seriesName NOTIFY loaded)
    Q_PROPERTY(QString secondName READ secondName NOTIFY loaded)
    Q_PROPERTY(bool hasTarget READ hasTarget NOTIFY loaded)
    Q_PROPERTY(bool hasRings READ hasRings NOTIFY loaded)
    Q_PROPERTY(bool hasSquares READ hasSquares NOTIFY loaded)
    Q_PROPERTY(bool hasBounds READ hasBounds NOTIFY loaded)
    Q_PROPERTY(bool hasGaps READ hasGaps NOTIFY loaded)
    Q_PROPERTY(regie::ui::MeasureRowModel* rows READ rows CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY loaded)
    Q_PROPERTY(bool more READ more NOTIFY loaded)
    Q_PROPERTY(regie::ui::RowModel* targets READ targets CONSTANT)
    Q_PROPERTY(QString targetError READ targetError NOTIFY targetChanged)

public:
    explicit MeasureSeriesViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }

    QString kind() const { return m_kind; }
    void setKind(const QString& kind);
    /** So many days up to today; 0: all of it. */
    int days() const { return m_days; }
    void setDays(int days);
    bool ready() const { return m_ready; }
    QString title() const;
    QString simpleTitle() const;
    QString sentence() const { return m_sentence; }
    QString leftOut() const { return m_leftOut; } ///< measurements without a number; mostly empty
    RowModel* figures() { return &m_figures; }
    TrendSeries series() const { return m_series; }
    TrendSeries second() const { return m_second; } ///< of the second number; empty of most kinds
    QString seriesName() const { return m_seriesName; }
    QString secondName() const { return m_secondName; }
    bool hasTarget() const { return m_hasTarget; }
    bool hasRings() const { return m_hasRings; }     ///< measured after noon
    bool hasSquares() const { return m_hasSquares; } ///< of a care provider
    bool hasBounds() const { return m_hasBounds; }
    bool hasGaps() const { return m_hasGaps; }
    MeasureRowModel* rows() { return &m_rows; }
    int total() const { return static_cast<int>(m_points.size()); }
    bool more() const { return m_shown < m_points.size(); }
    /** For each number of the kind its target in words; `more` is its Kind::id, `technical`: there is one. */
    RowModel* targets() { return &m_targets; }
    QString targetError() const { return m_targetError; }

    /** Average, lowest and highest, and how many, in words. */
    static std::vector<LabelledRow> figureRows(const AppViewModel& app,
                                               const measure::Kinds& kinds,
                                               const measure::Kind& kind,
                                               std::span<const measure::Point> points,
                                               const time::Zone& zone);

    /** What a target is, without who set it: "between 60 and 70 kg". */
    static QString targetWords(const AppViewModel& app,
                               const measure::Kinds& kinds,
                               const measure::Kind& part,
                               const measure::Target& target);

    Q_INVOKABLE void showMore();
    /** Keeps what the person wants a number to be; one of both ends may stay empty. */
    Q_INVOKABLE void setTarget(const QString& part,
                               const QString& low,
                               const QString& high,
                               const QString& setBy);
    Q_INVOKABLE void removeTarget(const QString& part);

Q_SIGNALS:
    void kindChanged();
    void daysChanged();
    void loaded();
    void targetChanged();
    void targetKept();

protected:
    void loadMeasure() override;

private:
    void readPoints();
    void show(measure::Series series);
    void showPeriod();
    void showFigures(const measure::Kind& kind);
    void showCharts(const measure::Kind& kind);
    void showTargets();
    TrendSeries chartOf(const measure::Kind& kind, std::size_t part) const;
    std::vector<MeasureRowItem> rowsUntil(std::size_t shown) const;
    QString howWords(const measure::Measurement& measurement) const;

    QString m_kind;
    int m_days = 30;
    bool m_ready = false;
    measure::Series m_all;
    std::vector<measure::Point> m_points; ///< of the days chosen, oldest first
    std::vector<measure::Target> m_allTargets;
    QString m_sentence;
    QString m_leftOut;
    RowModel m_figures;
    TrendSeries m_series;
    TrendSeries m_second;
    QString m_seriesName;
    QString m_secondName;
    bool m_hasTarget = false;
    bool m_hasRings = false;
    bool m_hasSquares = false;
    bool m_hasBounds = false;
    bool m_hasGaps = false;
    MeasureRowModel m_rows;
    std::size_t m_shown = 0;
    RowModel m_targets;
    QString m_targetError;
};
} // namespace regie::ui
