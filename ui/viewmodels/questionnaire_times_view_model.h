// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/content.h"
#include "core/visit/kept_answers.h"
#include "ui/viewmodels/page_view_model.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace regie::ui
{
/** One number on one day, in words of the chosen language. */
struct ScaleTime {
    QString factId;
    QString when;
    QString number;   ///< "7"; empty: this question was left open that day, which is no 0
    double share = 0; ///< of the line, from 0 to 1; of a number
    bool marked = false;
    QString words; ///< all of it in a sentence or two
};

/** What one question was answered with, newest first. Cheap to copy, never changed. */
class ScaleTimes
{
    Q_GADGET
    QML_VALUE_TYPE(scaleTimes)
    Q_PROPERTY(int count READ count)

public:
    ScaleTimes() = default;
    explicit ScaleTimes(std::vector<ScaleTime> times);

    int count() const { return static_cast<int>(m_times ? m_times->size() : 0); }
    const ScaleTime& at(int index) const; ///< an empty one outside of it
    Q_INVOKABLE QString factId(int index) const { return at(index).factId; }
    Q_INVOKABLE QString when(int index) const { return at(index).when; }
    Q_INVOKABLE QString number(int index) const { return at(index).number; }
    Q_INVOKABLE double share(int index) const { return at(index).share; }
    Q_INVOKABLE bool marked(int index) const { return at(index).marked; }
    Q_INVOKABLE QString words(int index) const { return at(index).words; }

private:
    std::shared_ptr<const std::vector<ScaleTime>> m_times;
};

/** One question along a line, with its answers over time. */
struct ScaleLine {
    QString name;
    QString question;
    QString ends; ///< "0 = not well at all, 10 = very well"
    ScaleTimes times;
};

class ScaleLineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, QuestionRole, EndsRole, TimesRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    const std::vector<ScaleLine>& lines() const { return m_lines; }
    void replace(std::vector<ScaleLine> lines);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<ScaleLine> m_lines;
};

/**
 * How the questions along a line of one of our own questionnaires were answered on each day. It sets the
 * numbers beside each other and says nothing about them.
 */
class QuestionnaireTimesViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString questionnaireId READ questionnaireId WRITE setQuestionnaireId NOTIFY
                   questionnaireIdChanged REQUIRED)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(int days READ days NOTIFY loaded)
    Q_PROPERTY(regie::ui::ScaleLineModel* scales READ scales CONSTANT)

public:
    using PageViewModel::PageViewModel;

    QString questionnaireId() const { return m_questionnaire; }
    void setQuestionnaireId(const QString& id);
    bool ready() const { return m_ready; }
    QString title() const { return m_title; }
    int days() const { return m_days; } ///< times that it was filled in
    ScaleLineModel* scales() { return &m_scales; }

Q_SIGNALS:
    void questionnaireIdChanged();
    void loaded();

protected:
    void load() override;

private:
    void show(const visit::Questionnaire& asked, const std::vector<visit::ScaleDay>& days);
    ScaleTime timeOf(const visit::Item& item,
                     const visit::ScaleDay& day,
                     const QString& mark) const;

    QString m_questionnaire;
    std::optional<visit::Content> m_content;
    bool m_ready = false;
    QString m_title;
    int m_days = 0;
    ScaleLineModel m_scales;
};
} // namespace regie::ui
