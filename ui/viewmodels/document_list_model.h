// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/fact_list_model.h"

namespace regie::ui
{
/** Letters, reports and pictures, newest first, read in windows as the view asks for more. */
class DocumentListViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* facts READ facts CONSTANT)
    Q_PROPERTY(Form form READ form WRITE setForm NOTIFY formChanged)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY formChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    Q_PROPERTY(int count READ count NOTIFY readyChanged)
    Q_PROPERTY(bool more READ more NOTIFY readyChanged)

public:
    enum class Form { All, Letters, Pictures };
    Q_ENUM(Form)

    explicit DocumentListViewModel(QObject* parent = nullptr);

    QAbstractItemModel* facts() { return &m_facts; }
    Form form() const { return m_form; }
    void setForm(Form form);
    int limit() const { return m_limit; } ///< lines in one window
    void setLimit(int limit);
    bool ready() const { return m_ready; }
    int count() const { return m_facts.rowCount(); }
    bool more() const { return !m_next.empty(); } ///< there are lines that are not in memory

    /** Whether a line is the first of its year, so that the year stands above it. */
    Q_INVOKABLE bool startsYear(int row) const;
    /** Reads the next window. */
    Q_INVOKABLE void readMore();

Q_SIGNALS:
    void formChanged();
    void readyChanged();

protected:
    void load() override;

private:
    void readWindow(const std::string& after);

    FactItemModel m_facts;
    Form m_form = Form::All;
    int m_limit = 30;
    bool m_ready = false;
    std::string m_next;
    std::uint64_t m_asked = 0;
};
} // namespace regie::ui
