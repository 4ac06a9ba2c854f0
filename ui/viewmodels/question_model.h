// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace regie::ui
{
/** One thing on the way through a questionnaire, in words. */
struct QuestionLine {
    QString path;
    QString group;   ///< what is said above all questions of its group
    QString heading; ///< the same, where the group begins; empty where it goes on
    QString text;
    QString form; ///< "text" (only to read), "choice", "typed", "lines", "other" (not asked here)
    QStringList choices;
    QList<bool> chosen; ///< one for each choice
    QString typed;
    QString hint; ///< how it is typed; empty: nothing has to be said
    QString error;
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
        MoresRole
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
