// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <optional>

namespace regie::ui
{
/** Everything there is to read about one fact, at one of three depths, and what the person says of it. */
class FactViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString factId READ factId WRITE setFactId NOTIFY factIdChanged)
    Q_PROPERTY(Depth depth READ depth WRITE setDepth NOTIFY loaded)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(QString kind READ kind NOTIFY loaded)
    Q_PROPERTY(QString kindName READ kindName NOTIFY loaded)
    Q_PROPERTY(QString category READ category NOTIFY loaded)
    Q_PROPERTY(QString when READ when NOTIFY loaded)
    Q_PROPERTY(QString provider READ provider NOTIFY loaded)
    Q_PROPERTY(QString number READ number NOTIFY loaded)
    Q_PROPERTY(QString unit READ unit NOTIFY loaded)
    Q_PROPERTY(QString sentence READ sentence NOTIFY loaded)
    Q_PROPERTY(QList<QString> sourceWords READ sourceWords NOTIFY loaded)
    Q_PROPERTY(bool own READ own NOTIFY loaded)
    Q_PROPERTY(regie::ui::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* technicalRows READ technicalRows CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* explanations READ explanations CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* sources READ sources CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* versions READ versions CONSTANT)
    Q_PROPERTY(QString silentChange READ silentChange NOTIFY loaded)
    Q_PROPERTY(regie::ui::RowModel* remarks READ remarks CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* same READ same CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* conflicts READ conflicts CONSTANT)
    Q_PROPERTY(QString answer READ answer NOTIFY answerChanged)
    Q_PROPERTY(bool medicine READ medicine NOTIFY loaded)
    Q_PROPERTY(bool apart READ apart NOTIFY loaded)
    Q_PROPERTY(QString otherHalf READ otherHalf NOTIFY otherHalfChanged)
    Q_PROPERTY(QString otherHalfText READ otherHalfText NOTIFY otherHalfChanged)
    Q_PROPERTY(bool withdrawn READ withdrawn NOTIFY loaded)
    Q_PROPERTY(bool saidWrong READ saidWrong NOTIFY remarksChanged)
    Q_PROPERTY(bool saidNotMine READ saidNotMine NOTIFY remarksChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY remarksChanged)
    Q_PROPERTY(QString original READ original NOTIFY originalChanged)
    Q_PROPERTY(bool neverShare READ neverShare NOTIFY neverShareChanged)
    Q_PROPERTY(bool neverShareHere READ neverShareHere NOTIFY neverShareChanged)

public:
    enum class Depth { Short, More, All };
    Q_ENUM(Depth)
    enum class Remark { Wrong, NotMine, Note };
    Q_ENUM(Remark)

    explicit FactViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QString factId() const { return m_factId; }
    void setFactId(const QString& id);
    Depth depth() const { return m_depth; }
    void setDepth(Depth depth);
    bool ready() const { return m_ready; }
    QString title() const { return m_title; }
    QString kind() const { return m_kind; }
    QString kindName() const { return m_kindName; } ///< plural, for the way back
    QString category() const { return m_category; } ///< key of its room
    QString when() const { return m_when; }
    QString provider() const { return m_provider; }
    QString number() const { return m_number; } ///< the value, when it is one; empty otherwise
    QString unit() const { return m_unit; }
    QString sentence() const { return m_sentence; } ///< the fact in one plain line
    /** Of title, provider and sentence, what is as a Dutch source wrote it. */
    QStringList sourceWords() const { return m_sourceWords; }
    bool own() const { return m_own; }
    RowModel* rows() { return &m_rows; }
    RowModel* technicalRows() { return &m_technicalRows; }
    RowModel* explanations() { return &m_explanations; }
    RowModel* sources() { return &m_sources; }
    RowModel* versions() { return &m_versions; }
    /** Says that it changed while the source kept silent about that; empty: it did not. */
    QString silentChange() const { return m_silentChange; }
    RowModel* remarks() { return &m_remarks; }
    RowModel* same() { return &m_same; }           ///< the others of its group, and why
    RowModel* conflicts() { return &m_conflicts; } ///< where the sources differ, side by side
    QString answer() const { return m_answer; }    ///< what the person said of a medicine, in words
    /** A medicine that others wrote down: the person can say whether it is right. */
    bool medicine() const { return m_medicine; }
    /** Of a blood pressure that came as two halves: the fact of the other one, and what it says. */
    QString otherHalf() const { return m_otherHalf; }
    QString otherHalfText() const { return m_otherHalfText; }
    bool apart() const { return m_apart; } ///< the person took it out of a group
    /** The person took back what they stated themselves. */
    bool withdrawn() const { return m_withdrawn; }
    bool saidWrong() const { return m_saidWrong; }
    bool saidNotMine() const { return m_saidNotMine; }
    /** A remark was taken away just now and can be put back. */
    bool canUndo() const { return m_removed.has_value(); }
    QString original() const { return m_original; } ///< what the source sent, once asked for

    bool neverShare() const { return m_neverShare; } ///< "nooit delen", itself or by its group
    bool neverShareHere() const { return m_neverShareHere; } ///< itself: it can be lifted here

    Q_INVOKABLE void setNeverShare(bool never);
    /** Adds what the person says about this fact; `text` may be empty for Wrong and NotMine. */
    Q_INVOKABLE void say(regie::ui::FactViewModel::Remark remark, const QString& text = {});
    /** Takes a remark away, by its key in `remarks`. */
    Q_INVOKABLE void takeBack(qlonglong key);
    Q_INVOKABLE void undo();
    /** "This is not the same"; joinAgain() undoes it. */
    Q_INVOKABLE void takeApart();
    Q_INVOKABLE void joinAgain();
    enum class Use { AsAgreed, NotTaken, Differently };
    Q_ENUM(Use)
    /** The answer to "Is this right?" about a medicine. */
    Q_INVOKABLE void answerUse(regie::ui::FactViewModel::Use use, const QString& text = {});
    Q_INVOKABLE void takeBackUse();
    /** Puts back an own statement that was taken back. */
    Q_INVOKABLE void restoreOwn();
    /** Reads what the source sent into `original`. */
    Q_INVOKABLE void showOriginal();

Q_SIGNALS:
    void factIdChanged();
    void loaded();
    void remarksChanged();
    void originalChanged();
    void neverShareChanged();
    void answerChanged();
    void otherHalfChanged();

protected:
    void load() override;

private:
    void show(const store::FactDetail& detail);
    void showRows();
    void showGroup(const store::FactDetail& detail);
    void showRemarks(const std::vector<store::Remark>& remarks);
    void readRemarks();
    void readBlock();
    void readAnswer();
    void readOtherHalf();

    QString m_factId;
    QString m_otherHalf;
    QString m_otherHalfText;
    Depth m_depth = Depth::More;
    bool m_ready = false;
    QString m_title;
    QString m_kind;
    QString m_kindName;
    QString m_category;
    QString m_when;
    QString m_provider;
    QString m_number;
    QString m_unit;
    QString m_sentence;
    QStringList m_sourceWords;
    bool m_own = false;
    bool m_saidWrong = false;
    bool m_saidNotMine = false;
    QString m_body; ///< of the resource
    QString m_original;
    std::vector<record::Row> m_allRows;
    std::optional<std::int64_t> m_removed;
    RowModel m_rows;
    RowModel m_technicalRows;
    RowModel m_explanations;
    RowModel m_sources;
    RowModel m_versions;
    QString m_silentChange;
    RowModel m_remarks;
    RowModel m_same;
    RowModel m_conflicts;
    bool m_medicine = false;
    QString m_answer;
    bool m_apart = false;
    bool m_withdrawn = false;
    bool m_neverShare = false;
    bool m_neverShareHere = false;
};
} // namespace regie::ui
