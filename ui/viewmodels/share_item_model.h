// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/selection.h"
#include "ui/viewmodels/fact_item.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace regie::ui
{
/** A fact that goes along or not. */
struct ShareItem {
    FactItem item;
    bool going = false;
    bool fixed = false;                 ///< "nooit delen": it cannot be switched on here
    QString reason;                     ///< why it stays behind, or what to be careful about
    std::optional<share::LeftOut> left; ///< what `reason` says in words; nullopt: it was chosen
};

/** Facts with a tick, of which a window is shown: an untidy record has thousands. */
class ShareItemModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int going READ going NOTIFY changed)
    Q_PROPERTY(int offset READ offset NOTIFY changed)
    Q_PROPERTY(int count READ shown NOTIFY changed)

public:
    enum Role {
        FactIdRole = Qt::UserRole + 1,
        TitleRole,
        LineRole,
        DateRole,
        ProviderRole,
        KindNameRole,
        GoingRole,
        FixedRole,
        ReasonRole,
        SourceWordsRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int total() const { return static_cast<int>(m_items.size()); }
    int shown() const { return rowCount(); }
    int going() const;
    int offset() const { return m_offset; }
    /** Which ones are shown: `count` of them from `offset`. */
    Q_INVOKABLE void setWindow(int offset, int count);

    void replace(std::vector<ShareItem> items);
    void append(ShareItem item);
    /** By its place among those shown. False when it cannot. */
    bool setGoing(int row, bool going);
    bool setGoingOf(const QString& factId, bool going);
    const std::vector<ShareItem>& items() const { return m_items; }
    /** Puts every row in other words; what goes along and which rows are shown stay as they are. */
    template<class Each>
    void reword(Each each)
    {
        for (ShareItem& item : m_items) {
            each(item);
        }
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    }

Q_SIGNALS:
    void changed();

private:
    std::vector<ShareItem> m_items;
    int m_offset = 0;
    int m_window = 20;
};
} // namespace regie::ui
