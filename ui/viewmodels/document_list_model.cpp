// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/document_list_model.h"

#include "core/store/document_content.h"

#include <utility>

namespace regie::ui
{
namespace
{
store::DocumentForm storedForm(DocumentListViewModel::Form form)
{
    switch (form) {
    case DocumentListViewModel::Form::All: return store::DocumentForm::All;
    case DocumentListViewModel::Form::Letters: return store::DocumentForm::Letters;
    case DocumentListViewModel::Form::Pictures: return store::DocumentForm::Pictures;
    }
    return store::DocumentForm::All;
}
} // namespace

DocumentListViewModel::DocumentListViewModel(QObject* parent) : PageViewModel(parent)
{
    connect(&m_facts, &FactItemModel::moreWanted, this, &DocumentListViewModel::readMore);
}

void DocumentListViewModel::setForm(Form form)
{
    if (m_form != form) {
        m_form = form;
        Q_EMIT formChanged();
        inputChanged();
    }
}

void DocumentListViewModel::setLimit(int limit)
{
    if (m_limit != limit) {
        m_limit = limit;
        Q_EMIT formChanged();
        inputChanged();
    }
}

bool DocumentListViewModel::startsYear(int row) const
{
    const auto& items = m_facts.items();
    const auto at = static_cast<std::size_t>(row);
    return row == 0 || (at < items.size() && items[at].year != items[at - 1].year);
}

void DocumentListViewModel::load()
{
    ++m_asked;
    readWindow({});
}

void DocumentListViewModel::readMore()
{
    if (!m_next.empty()) {
        readWindow(m_next);
    }
}

void DocumentListViewModel::readWindow(const std::string& after)
{
    struct Window {
        std::vector<FactItem> items;
        std::string next;
    };
    read(
        [query = store::DocumentQuery{storedForm(m_form), after, m_limit},
         words = app()](store::Records& records) -> Result<Window> {
            auto page = store::documents(records, query);
            if (!page) {
                return fail(page.error());
            }
            Window window{{}, page->next};
            for (const store::StoredFact& fact : page->facts) {
                window.items.push_back(factItem(*words, fact));
            }
            return window;
        },
        [this, first = after.empty(), asked = m_asked](Window window) {
            if (asked != m_asked) {
                return;
            }
            const bool more = !window.next.empty();
            m_next = std::move(window.next);
            if (first) {
                m_facts.replace(std::move(window.items), more);
            } else {
                m_facts.append(std::move(window.items), more);
            }
            m_ready = true;
            Q_EMIT readyChanged();
        });
}
} // namespace regie::ui
