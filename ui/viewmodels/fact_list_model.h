// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/fact_item.h"
#include "ui/viewmodels/page_view_model.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

#include <deque>
#include <memory>
#include <vector>

namespace regie::ui
{
/** The lines of a list that are in memory. */
class FactItemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FactIdRole = Qt::UserRole + 1,
        TitleRole,
        LineRole,
        DateRole,
        YearRole,
        ProviderRole,
        KindRole,
        KindNameRole,
        IconRole,
        OwnRole,
        MatchRole,
        RemarkRole,
        SourceWordsRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void replace(std::vector<FactItem> items, bool more);
    void append(std::vector<FactItem> items, bool more);
    const std::deque<FactItem>& items() const { return m_items; }

Q_SIGNALS:
    /** A view came near the end and there is more. */
    void moreWanted();

private:
    void add(std::vector<FactItem> items);
    /** Lets texts that stand in other lines too share their memory. */
    void shareTexts(FactItem& item);

    std::deque<FactItem> m_items; ///< no vector: that moves all when it grows
    QSet<QString> m_texts;        ///< one copy of each
    bool m_more = false;
    bool m_asked = false; ///< moreWanted() was sent and not answered yet
};

/**
 * A list of facts, newest first, read in windows as the view asks for more. Which facts: `category` (a
 * room of "My record"), or `kinds`, or with neither all of them; narrowed by `since`, `until` (FHIR
 * dates) and `provider`; or, with `searchText`, what a search finds, best first.
 */
class FactListViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* facts READ facts CONSTANT)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY inputsChanged)
    Q_PROPERTY(QStringList kinds READ kinds WRITE setKinds NOTIFY inputsChanged)
    Q_PROPERTY(QString since READ since WRITE setSince NOTIFY inputsChanged)
    Q_PROPERTY(QString until READ until WRITE setUntil NOTIFY inputsChanged)
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY inputsChanged)
    Q_PROPERTY(bool currentOnly READ currentOnly WRITE setCurrentOnly NOTIFY inputsChanged)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY inputsChanged)
    Q_PROPERTY(bool newsOnly READ newsOnly WRITE setNewsOnly NOTIFY inputsChanged)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY inputsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    Q_PROPERTY(int count READ count NOTIFY readyChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY readyChanged)

public:
    explicit FactListViewModel(QObject* parent = nullptr);

    QAbstractItemModel* facts() { return &m_facts; }
    QString category() const { return m_category; }
    void setCategory(const QString& category) { set(m_category, category); }
    QStringList kinds() const { return m_kinds; }
    void setKinds(const QStringList& kinds) { set(m_kinds, kinds); }
    QString since() const { return m_since; }
    void setSince(const QString& since) { set(m_since, since); }
    QString until() const { return m_until; }
    void setUntil(const QString& until) { set(m_until, until); }
    QString provider() const { return m_provider; }
    void setProvider(const QString& provider) { set(m_provider, provider); }
    bool currentOnly() const { return m_currentOnly; }
    void setCurrentOnly(bool only) { set(m_currentOnly, only); }
    bool newsOnly() const { return m_newsOnly; } ///< what came in since the person looked last
    void setNewsOnly(bool only) { set(m_newsOnly, only); }
    QString searchText() const { return m_searchText; }
    void setSearchText(const QString& text) { set(m_searchText, text); }
    int limit() const { return m_limit; } ///< lines in one window
    void setLimit(int limit) { set(m_limit, limit); }
    /** The first window has been read. */
    bool ready() const { return m_ready; }
    int count() const { return m_facts.rowCount(); } ///< in memory

    /** There is more than what is in memory. */
    bool hasMore() const { return !m_next.empty(); }
    /** Reads the next window, for views that do not ask by themselves. */
    Q_INVOKABLE void readMore();

Q_SIGNALS:
    void inputsChanged();
    void readyChanged();

protected:
    void load() override;

private:
    struct Window {
        std::vector<FactItem> items;
        std::string next;
        std::uint64_t asked = 0; ///< which question it answers
    };
    template<class T>
    void set(T& member, const T& value)
    {
        if (member != value) {
            member = value;
            Q_EMIT inputsChanged();
            inputChanged();
        }
    }
    std::vector<std::string> kindsWanted() const;
    void readWindow(const std::string& after);
    void readFound(const std::string& after);
    void readNews(const std::string& after);
    /** Reads a page of facts with `work(store::Records&)` -> Result<FactPage> and shows it. */
    template<class Work>
    void readPage(Work work, bool first);
    void show(Window window, bool first);

    FactItemModel m_facts;
    QString m_category;
    QStringList m_kinds;
    QString m_since;
    QString m_until;
    QString m_provider;
    QString m_searchText;
    bool m_currentOnly = false;
    bool m_newsOnly = false;
    int m_limit = 60;
    bool m_ready = false;
    std::string m_next;
    std::uint64_t m_asked = 0; ///< goes up with each new question: late answers are dropped
};
} // namespace regie::ui
