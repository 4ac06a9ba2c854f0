// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/fact_list_model.h"

#include "core/record/lens.h"

#include <utility>

namespace regie::ui
{
int FactItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant FactItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const FactItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FactIdRole: return item.id;
    case Qt::DisplayRole:
    case TitleRole: return item.title;
    case LineRole: return item.line;
    case DateRole: return item.date;
    case YearRole: return item.year;
    case ProviderRole: return item.provider;
    case KindRole: return item.kind;
    case KindNameRole: return item.kindName;
    case IconRole: return item.icon;
    case OwnRole: return item.own;
    case MatchRole: return item.match;
    case RemarkRole: return item.remark;
    case SourceWordsRole: return item.sourceWords;
    default: return {};
    }
}

QHash<int, QByteArray> FactItemModel::roleNames() const
{
    return {{FactIdRole, "factId"},
            {TitleRole, "title"},
            {LineRole, "line"},
            {DateRole, "date"},
            {YearRole, "year"},
            {ProviderRole, "provider"},
            {KindRole, "kind"},
            {KindNameRole, "kindName"},
            {IconRole, "iconName"},
            {OwnRole, "own"},
            {MatchRole, "match"},
            {RemarkRole, "remark"},
            {SourceWordsRole, "sourceWords"}};
}

bool FactItemModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void FactItemModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_asked = true;
        Q_EMIT moreWanted();
    }
}

void FactItemModel::replace(std::vector<FactItem> items, bool more)
{
    beginResetModel();
    m_items.clear();
    m_texts.clear();
    add(std::move(items));
    m_more = more;
    m_asked = false;
    endResetModel();
}

void FactItemModel::append(std::vector<FactItem> items, bool more)
{
    m_more = more;
    m_asked = false;
    if (items.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    add(std::move(items));
    endInsertRows();
}

void FactItemModel::add(std::vector<FactItem> items)
{
    for (FactItem& item : items) {
        shareTexts(item);
        m_items.push_back(std::move(item));
    }
}

void FactItemModel::shareTexts(FactItem& item)
{
    for (QString* text : {&item.title,
                          &item.line,
                          &item.date,
                          &item.year,
                          &item.provider,
                          &item.kind,
                          &item.kindName,
                          &item.category,
                          &item.icon}) {
        *text = *m_texts.insert(*text);
    }
    for (QString& text : item.sourceWords) {
        text = *m_texts.insert(text);
    }
}

FactListViewModel::FactListViewModel(QObject* parent) : PageViewModel(parent)
{
    connect(&m_facts, &FactItemModel::moreWanted, this, [this] { readWindow(m_next); });
}

std::vector<std::string> FactListViewModel::kindsWanted() const
{
    std::vector<std::string> wanted;
    for (const QString& kind : m_kinds) {
        wanted.push_back(kind.toStdString());
    }
    if (!wanted.empty() || m_category.isEmpty()) {
        return wanted;
    }
    const auto content = app()->services().content();
    if (content) {
        for (const record::KindInfo& info : (*content)->tools.lenses.kinds()) {
            if (categoryOf(app()->categories(), info.order).key == m_category.toStdString()) {
                wanted.push_back(info.kind);
            }
        }
    }
    return wanted;
}

void FactListViewModel::load()
{
    ++m_asked;
    readWindow({});
}

template<class Work>
void FactListViewModel::readPage(Work work, bool first)
{
    read(
        [work, words = app(), asked = m_asked](store::Records& records) -> Result<Window> {
            auto page = work(records);
            if (!page) {
                return fail(page.error());
            }
            Window window{{}, page->next, asked};
            for (const store::StoredFact& fact : page->facts) {
                window.items.push_back(factItem(*words, fact));
            }
            return window;
        },
        [this, first](Window window) { show(std::move(window), first); });
}

void FactListViewModel::readFound(const std::string& after)
{
    store::SearchQuery query;
    query.text = m_searchText.toStdString();
    query.after = after;
    query.limit = m_limit;
    query.language = app()->language();
    read(
        [query, words = app(), asked = m_asked](store::Records& records) -> Result<Window> {
            auto page = records.search(query);
            if (!page) {
                return fail(page.error());
            }
            Window window{{}, page->next, asked};
            for (const store::SearchHit& hit : page->hits) {
                window.items.push_back(factItem(*words, hit.fact));
                if (!hit.matches.empty()) {
                    window.items.back().match = AppViewModel::shownText(hit.matches.front());
                }
            }
            return window;
        },
        [this, first = after.empty()](Window window) { show(std::move(window), first); });
}

void FactListViewModel::readNews(const std::string& after)
{
    const auto work = [after, limit = m_limit](store::Records& records) -> Result<store::FactPage> {
        const auto looked = records.lastLooked();
        if (!looked) {
            return fail(looked.error());
        }
        return records.news({looked->value_or(Clock::Instant{}), after, limit});
    };
    readPage(work, after.empty());
}

void FactListViewModel::readWindow(const std::string& after)
{
    if (!m_searchText.trimmed().isEmpty()) {
        readFound(after);
        return;
    }
    if (m_newsOnly) {
        readNews(after);
        return;
    }
    store::TimelineQuery query;
    query.kinds = kindsWanted();
    query.since = m_since.toStdString();
    query.until = m_until.toStdString();
    query.provider = m_provider.toStdString();
    query.currentOnly = m_currentOnly;
    query.joinHalves = true;
    query.after = after;
    query.limit = m_limit;
    readPage([query](store::Records& records) { return records.timeline(query); }, after.empty());
}

void FactListViewModel::readMore()
{
    m_facts.fetchMore({});
}

void FactListViewModel::show(Window window, bool first)
{
    if (window.asked != m_asked) {
        return; // the question has changed since
    }
    m_next = window.next;
    if (first) {
        m_facts.replace(std::move(window.items), !m_next.empty());
    } else {
        m_facts.append(std::move(window.items), !m_next.empty());
    }
    m_ready = true;
    Q_EMIT readyChanged();
}
} // namespace regie::ui
