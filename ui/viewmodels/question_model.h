// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace regie::ui
{
/** The line along which a number is chosen. Nothing chosen is a state of its own, and no 0. */
class AnswerScale
{
    Q_GADGET
    QML_VALUE_TYPE(answerScale)
    Q_PROPERTY(double least MEMBER least)
    Q_PROPERTY(double most MEMBER most)
    Q_PROPERTY(double step MEMBER step)
    Q_PROPERTY(int steps READ steps)
    Q_PROPERTY(double value MEMBER value)
    Q_PROPERTY(bool chosen MEMBER chosen)
    Q_PROPERTY(QString low MEMBER low)
    Q_PROPERTY(QString high MEMBER high)
    Q_PROPERTY(QString unit MEMBER unit)
    Q_PROPERTY(QString before MEMBER before)

public:
    double least = 0;
    double most = 0;
    double step = 1;
    double value = 0; ///< when `chosen`
    bool chosen = false;
    QString low; ///< what the lowest number means; empty: not said
    QString high;
    QString unit;
    QString before; ///< what was chosen the time before, and when; empty: not known
    /** So many numbers above the lowest can be chosen. */
    int steps() const { return static_cast<int>((most - least) / step + 1e-9); }
    bool operator==(const AnswerScale&) const = default;
};

/** One thing on the way through a questionnaire, in words. */
struct QuestionLine {
    QString path;
    QString group;   ///< what is said above all questions of its group
    QString heading; ///< the same, where the group begins; empty where it goes on
    QString text;
    /** "text" (only to read), "choice", "scale", "typed", "lines", "other" (not asked here) */
    QString form;
    QStringList choices;
    QList<bool> chosen; ///< one for each choice
    QString typed;
    QString hint; ///< how it is typed; empty: nothing has to be said
    QString error;
    AnswerScale scale; ///< of the form "scale"
    QString mark;      ///< what a tick beside it says; empty: there is none
    bool marked = false;
    bool answered = false;
    bool helps = false; ///< the answer is about death or harming oneself
    QStringList ones;  ///< those of groups that repeat which begin here and can go, outermost first
    QStringList mores; ///< groups that repeat which end here and take one more, innermost first
    bool operator==(const QuestionLine&) const = default;
};

/** The questions that apply now, in order. */
class QuestionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        GroupRole = Qt::UserRole + 1,
        HeadingRole,
        TextRole,
        FormRole,
        ChoicesRole,
        ChosenRole,
        TypedRole,
        HintRole,
        ErrorRole,
        AnsweredRole,
        HelpsRole,
        OnesRole,
        MoresRole,
        ScaleRole,
        MarkRole,
        MarkedRole
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    const std::vector<QuestionLine>& lines() const { return m_lines; }
    /** Questions that stay keep their lines, so that the keyboard keeps its place. */
    void show(std::vector<QuestionLine> lines);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<QuestionLine> m_lines;
};
} // namespace regie::ui
