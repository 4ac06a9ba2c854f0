// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/narrative.h"
#include "ui/viewmodels/page_view_model.h"

#include <QAbstractListModel>
#include <QImage>
#include <QSize>
#include <QSizeF>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace regie::ui
{
/** The words of a document in safe blocks; so many of them as are shown. */
class BlockModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool more READ more NOTIFY countChanged)

public:
    enum Role { WordsRole = Qt::UserRole + 1, HeadingRole, ItemRole, LevelRole, StrongRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    /** There are blocks that are not shown yet. */
    bool more() const { return m_shown < m_blocks.size(); }
    Q_INVOKABLE void showMore();
    void replace(std::vector<text::Block> blocks);
    /** Overwrites the words before they go. */
    void wipe();

Q_SIGNALS:
    void countChanged();

private:
    std::vector<text::Block> m_blocks;
    std::size_t m_shown = 0;
};

/**
 * One document for reading: its pages or picture, and its words. What is in memory of it is wiped
 * when the view is left or the record is locked; nothing is written but by saveCopy().
 */
class DocumentViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString factId READ factId WRITE setFactId NOTIFY inputsChanged)
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY inputsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(QString when READ when NOTIFY loaded)
    Q_PROPERTY(QString provider READ provider NOTIFY loaded)
    Q_PROPERTY(QStringList parts READ parts NOTIFY loaded)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY loaded)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY loaded)
    Q_PROPERTY(bool hasWords READ hasWords NOTIFY loaded)
    Q_PROPERTY(bool canSave READ canSave NOTIFY loaded)
    Q_PROPERTY(Problem problem READ problem NOTIFY loaded)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY loaded)
    Q_PROPERTY(bool mayRun READ mayRun NOTIFY loaded)
    Q_PROPERTY(regie::ui::BlockModel* words READ words CONSTANT)
    Q_PROPERTY(Saving saving READ saving NOTIFY savingChanged)
    Q_PROPERTY(QString savedName READ savedName NOTIFY savingChanged)
    Q_PROPERTY(QString saveErrorText READ saveErrorText NOTIFY savingChanged)

public:
    enum class Problem {
        None,
        NotDrawable, ///< a kind of file that is not shown as a picture
        Unreadable,  ///< damaged, or locked with a password
    };
    Q_ENUM(Problem)
    enum class Saving { No, Busy, Saved, Failed };
    Q_ENUM(Saving)

    explicit DocumentViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }
    ~DocumentViewModel() override;

    QString factId() const { return m_factId; }
    void setFactId(const QString& id);
    int part() const { return m_part; } ///< which of the files of the record, from 0
    void setPart(int part);
    bool ready() const { return m_ready; }
    QString title() const { return m_title; }
    QString when() const { return m_when; }
    QString provider() const { return m_provider; }
    /** What the files of the record are called, to choose between; empty for words alone. */
    QStringList parts() const { return m_parts; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    bool hasPicture() const { return !m_pages.empty(); }
    bool hasWords() const { return m_words.count() > 0; }
    bool canSave() const { return !m_parts.isEmpty(); }
    Problem problem() const { return m_problem; }
    /** A name for a copy that says nothing about a person. */
    QString suggestedName() const { return m_suggestedName; }
    /** Whether a copy could be a program; its name then keeps it from running (fhir::harmlessName). */
    bool mayRun() const { return m_mayRun; }
    BlockModel* words() { return &m_words; }
    Saving saving() const { return m_saving; }
    /** The name of the copy, where it is not the one that was asked for; else empty. */
    QString savedName() const { return m_savedName; }
    QString saveErrorText() const { return m_saveErrorText; }

    /** Height over width of a page; 1 when there is no such page. */
    Q_INVOKABLE double proportion(int page) const;
    /**
     * Writes the bytes as they came to a file the person chose, under a name that does not make them
     * run. Says how it went in `saving`.
     */
    Q_INVOKABLE void saveCopy(const QUrl& target);

    /** Draws a page in the background and delivers it here, unless the document is another by then. */
    void draw(QObject* receiver, int page, QSize pixels, std::function<void(QImage)> deliver);

Q_SIGNALS:
    void inputsChanged();
    void loaded();
    void savingChanged();

protected:
    void load() override;

private:
    struct Loaded;
    struct Bytes; ///< wiped when the last holder lets go
    void show(Loaded loaded);
    void wipe();

    QString m_factId;
    int m_part = 0;
    bool m_ready = false;
    QString m_title;
    QString m_when;
    QString m_provider;
    QStringList m_parts;
    QString m_suggestedName;
    bool m_mayRun = false;
    std::vector<QSizeF> m_pages;
    Problem m_problem = Problem::None;
    BlockModel m_words;
    std::string m_contentType;
    std::shared_ptr<const Bytes> m_bytes;
    Saving m_saving = Saving::No;
    QString m_savedName;
    QString m_saveErrorText;
    std::uint64_t m_asked = 0; ///< late answers are dropped
    bool m_listening = false;  ///< to the session closing
};
} // namespace regie::ui
