// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/own_statement.h"
#include "ui/text/date_entry.h"
#include "ui/viewmodels/page_view_model.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QUrl>

#include <map>
#include <vector>

namespace regie::ui
{
/** One question of a form and what was typed so far. */
struct AddField {
    enum class Form { Line, Area, Date, DateAndTime, File };

    QString key; ///< "name", "since", …: what it is called stands on the page
    Form form = Form::Line;
    bool needed = false;
    QString text; ///< of a file its name
    DateEntry date{};
    QUrl file{};
    QString error{}; ///< what is not right about it and what to do; empty while it is
};

/** The questions of one form. */
class AddFieldModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        FormRole,
        NeededRole,
        TextRole,
        DayRole,
        MonthRole,
        YearRole,
        TimeRole,
        ErrorRole,
        AnswerRole, ///< what was typed, in words, to check before it is kept; empty: nothing
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    std::vector<AddField>& fields() { return m_fields; }
    AddField* field(const QString& key);
    void replace(std::vector<AddField> fields);
    void changed(int row);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<AddField> m_fields;
};

/**
 * Writing down what the person knows: a medicine, an allergy, a complaint, an appointment, a note, a
 * document or photo. What was typed stays when the page is left, until it is kept, thrown away, or
 * the record is locked.
 */
class AddViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(regie::ui::AddFieldModel* fields READ fields CONSTANT)
    Q_PROPERTY(bool saved READ saved NOTIFY savedChanged)
    Q_PROPERTY(bool saving READ saving NOTIFY savedChanged)
    Q_PROPERTY(QString savedId READ savedId NOTIFY savedChanged)
    Q_PROPERTY(QString savedTitle READ savedTitle NOTIFY savedChanged)
    Q_PROPERTY(bool alreadyThere READ alreadyThere NOTIFY savedChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY savedChanged)
    Q_PROPERTY(bool takenBack READ takenBack NOTIFY savedChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY savedChanged)

public:
    explicit AddViewModel(QObject* parent = nullptr);
    ~AddViewModel() override;

    /** "medicine", "allergy", "problem", "appointment", "note" or "document". */
    QString kind() const { return m_kind; }
    void setKind(const QString& kind);
    AddFieldModel* fields() { return &m_fields; }
    bool saved() const { return m_saved; }
    bool saving() const { return m_saving; }
    /** The fact that was made; empty when it cannot be told. */
    QString savedId() const { return m_savedId; }
    QString savedTitle() const { return m_savedTitle; }
    bool alreadyThere() const { return m_alreadyThere; } ///< the same document was kept before
    /** What was kept just now can be taken back: a statement can, a document that came in cannot. */
    bool canUndo() const;
    bool takenBack() const
    {
        return m_takenBack;
    }                                             ///< it was, and what was typed stands in the form
    QString failure() const { return m_failure; } ///< an error of no single field

    Q_INVOKABLE void setText(int row, const QString& text);
    /** `part`: "day", "month", "year" or "time". */
    Q_INVOKABLE void setDatePart(int row, const QString& part, const QString& text);
    Q_INVOKABLE void setFile(int row, const QUrl& file);
    /** Looks at one answer and says in its `error` what is not right. True when it can stay so. */
    Q_INVOKABLE bool check(int row);
    /** Keeps it when all is right; else the errors stand with their fields and firstProblem() says where. */
    Q_INVOKABLE void save();
    /** The first field with an error; -1: none. */
    Q_INVOKABLE int firstProblem() const;
    /** Takes back what was kept just now; what was typed stands in the form again. */
    Q_INVOKABLE void undo();
    /** An empty form again. */
    Q_INVOKABLE void startAgain();

Q_SIGNALS:
    void kindChanged();
    void savedChanged();
    /** save() found something that is not right. */
    void refused();

protected:
    void load() override;

private:
    QString problemOf(AddField& field);
    QString problemWords(DateProblem problem) const;
    store::OwnStatement statement();
    std::string textOf(const char* key);
    std::string dateOf(const char* key);
    void saveStatement();
    void saveDocument();
    void show(const store::StoredFact& fact);
    void refuse(const char* key, const QString& why);
    void refuse(const Error& error);
    void keepDraft();
    void wipe();

    QString m_kind;
    AddFieldModel m_fields;
    bool m_saved = false;
    bool m_saving = false;
    bool m_alreadyThere = false;
    bool m_takenBack = false;
    bool m_listening = false;
    QString m_savedId;
    QString m_savedTitle;
    QString m_failure;
};

/** What was typed in forms that were left. One for the program; forgotten when the record is locked. */
class AddDrafts final : public QObject
{
    Q_OBJECT

public:
    static AddDrafts& of(AppViewModel& app);
    std::map<QString, std::vector<AddField>> drafts;

private:
    explicit AddDrafts(AppViewModel& app);
};
} // namespace regie::ui
