// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/document_view_model.h"

#include "core/base/files.h"
#include "core/fhir/harmless_name.h"
#include "core/store/document_content.h"
#include "ui/viewmodels/document_picture.h"
#include "ui/viewmodels/fact_item.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr std::size_t kLargest = std::size_t{256} * 1024 * 1024;
constexpr std::size_t kBlocksAtOnce = 200; ///< each is an item of the page
constexpr qsizetype kDay = 10;             ///< length of "2020-01-01"

void wipeText(std::string& text)
{
    explicit_bzero(text.data(), text.size());
    text.clear();
}

void wipeText(QString& text)
{
    text.fill(QChar(0));
    text.clear();
}

/** ".pdf": as the file is called, where that fits what it is; else as such a file is called. */
std::string endingOf(const store::DocumentPart& part, std::string_view bytes)
{
    const auto dot = part.name.rfind('.');
    const bool said = dot != std::string::npos && part.name.size() - dot <= 6;
    const std::string name = fhir::harmlessName(said ? "x" + part.name.substr(dot) : "x", bytes);
    return name.substr(1);
}

/** A file that is not there yet: "copy.txt", "copy-2.txt". AlreadyExists: all those are there. */
Result<std::filesystem::path> freeName(const std::filesystem::path& wished)
{
    constexpr int kMostTries = 1000;
    std::filesystem::path file = wished;
    for (int i = 2; i < kMostTries; ++i) {
        std::error_code problem;
        if (!std::filesystem::exists(file, problem) && !problem) {
            return file;
        }
        file = wished.parent_path()
               / (wished.stem().string() + "-" + std::to_string(i) + wished.extension().string());
    }
    return fail(ErrorCode::AlreadyExists, "copies under this name");
}

/** What a part is called: its file name, or what it is. */
QString partName(const store::DocumentPart& part, std::size_t index)
{
    return part.name.empty() ? DocumentViewModel::tr("File %1").arg(index + 1)
                             : QString::fromStdString(part.name);
}
} // namespace

int BlockModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown);
}

QVariant BlockModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const text::Block& block = m_blocks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole: return QString::fromStdString(block.text());
    case HeadingRole: return block.kind == text::Block::Kind::Heading;
    case ItemRole: return block.kind == text::Block::Kind::ListItem;
    case LevelRole: return block.level;
    case StrongRole: return block.header;
    default: return {};
    }
}

QHash<int, QByteArray> BlockModel::roleNames() const
{
    return {{WordsRole, "words"},
            {HeadingRole, "heading"},
            {ItemRole, "listItem"},
            {LevelRole, "level"},
            {StrongRole, "strong"}};
}

void BlockModel::showMore()
{
    const std::size_t upTo = std::min(m_blocks.size(), m_shown + kBlocksAtOnce);
    if (upTo == m_shown) {
        return;
    }
    beginInsertRows({}, static_cast<int>(m_shown), static_cast<int>(upTo) - 1);
    m_shown = upTo;
    endInsertRows();
    Q_EMIT countChanged();
}

void BlockModel::replace(std::vector<text::Block> blocks)
{
    beginResetModel();
    m_blocks = std::move(blocks);
    m_shown = std::min(m_blocks.size(), kBlocksAtOnce);
    endResetModel();
    Q_EMIT countChanged();
}

void BlockModel::wipe()
{
    beginResetModel();
    for (text::Block& block : m_blocks) {
        std::for_each(
            block.cells.begin(), block.cells.end(), [](std::string& cell) { wipeText(cell); });
    }
    m_blocks.clear();
    m_shown = 0;
    endResetModel();
    Q_EMIT countChanged();
}

struct DocumentViewModel::Bytes {
    std::string bytes;

    explicit Bytes(std::string&& content) : bytes(std::move(content)) { }
    Bytes(const Bytes&) = delete;
    Bytes& operator=(const Bytes&) = delete;
    ~Bytes() { wipeText(bytes); }
};

struct DocumentViewModel::Loaded {
    store::StoredFact fact;
    std::vector<store::DocumentPart> parts;
    std::vector<text::Block> words;
    std::vector<QSizeF> pages;
    std::shared_ptr<const Bytes> bytes;
    std::string ending; ///< of the name of a copy
    bool mayRun = false;
    Problem problem = Problem::None;
};

DocumentViewModel::~DocumentViewModel()
{
    wipe();
}

void DocumentViewModel::setFactId(const QString& id)
{
    if (m_factId != id) {
        m_factId = id;
        m_part = 0;
        Q_EMIT inputsChanged();
        inputChanged();
    }
}

void DocumentViewModel::setPart(int part)
{
    if (m_part != part && part >= 0) {
        m_part = part;
        Q_EMIT inputsChanged();
        inputChanged();
    }
}

void DocumentViewModel::wipe()
{
    ++m_asked;
    m_bytes.reset();
    m_pages.clear();
    m_words.wipe();
    wipeText(m_title);
    wipeText(m_provider);
    m_parts.clear();
}

void DocumentViewModel::load()
{
    if (m_factId.isEmpty()) {
        return;
    }
    if (!m_listening) {
        m_listening = true;
        connect(app()->session(), &Session::closing, this, [this] {
            wipe();
            m_ready = false;
            Q_EMIT loaded();
        });
    }
    const auto work = [id = m_factId.toStdString(), part = static_cast<std::size_t>(m_part)](
                          store::Records& records) -> Result<Loaded> {
        Loaded loaded;
        auto fact = records.fact(id);
        if (!fact) {
            return fail(fact.error());
        }
        loaded.fact = std::move(*fact);
        auto parts = store::documentParts(records, loaded.fact);
        if (!parts) {
            return fail(parts.error());
        }
        loaded.parts = std::move(*parts);
        auto words = store::documentWords(records, loaded.fact, part);
        if (!words) {
            return fail(words.error());
        }
        loaded.words = std::move(*words);
        if (part >= loaded.parts.size()) {
            return loaded;
        }
        const std::string& type = loaded.parts[part].contentType;
        const bool drawable = pictureKind(type) != PictureKind::None;
        loaded.problem = drawable || !loaded.words.empty() ? Problem::None : Problem::NotDrawable;
        auto content = store::documentBytes(records, loaded.fact, part, kLargest);
        if (!content) {
            return drawable ? Result<Loaded>(fail(content.error())) : std::move(loaded);
        }
        const auto bytes = std::make_shared<const Bytes>(std::move(*content));
        loaded.ending = endingOf(loaded.parts[part], bytes->bytes);
        loaded.mayRun = fhir::mayRun(bytes->bytes);
        if (!drawable) {
            return loaded;
        }
        loaded.bytes = bytes;
        auto pages = pageSizes(type, loaded.bytes->bytes);
        if (pages) {
            loaded.pages = std::move(*pages);
        } else {
            loaded.problem = Problem::Unreadable;
        }
        return loaded;
    };
    read(work, [this, asked = ++m_asked](Loaded loaded) {
        if (asked == m_asked) {
            show(std::move(loaded));
        }
    });
}

void DocumentViewModel::show(Loaded loaded)
{
    AppViewModel& words = *app();
    const FactItem item = factItem(words, loaded.fact);
    m_title = item.title;
    m_when = words.dateText(loaded.fact.fact.date);
    m_provider = item.own ? QString() : item.provider;
    m_parts.clear();
    for (std::size_t i = 0; i < loaded.parts.size(); ++i) {
        m_parts.push_back(partName(loaded.parts[i], i));
    }
    m_pages = std::move(loaded.pages);
    m_bytes = std::move(loaded.bytes);
    m_problem = loaded.problem;
    m_mayRun = loaded.mayRun;
    m_words.replace(std::move(loaded.words));
    const auto part = static_cast<std::size_t>(m_part);
    if (part < loaded.parts.size()) {
        m_contentType = loaded.parts[part].contentType;
        const QString day = QString::fromStdString(loaded.fact.fact.date.start).left(kDay);
        //: Name of the file for a copy of a document: without what it is about
        m_suggestedName = tr("document") + (day.isEmpty() ? QString() : QLatin1Char('-') + day)
                          + QString::fromStdString(loaded.ending);
    }
    m_saving = Saving::No;
    m_ready = true;
    Q_EMIT savingChanged();
    Q_EMIT this->loaded();
}

double DocumentViewModel::proportion(int page) const
{
    if (page < 0 || page >= pageCount()) {
        return 1;
    }
    const QSizeF size = m_pages[static_cast<std::size_t>(page)];
    return size.height() / size.width();
}

void DocumentViewModel::draw(QObject* receiver,
                             int page,
                             QSize pixels,
                             std::function<void(QImage)> deliver)
{
    if (!m_bytes || !app()->record().isOpen()) {
        return;
    }
    app()->record().background(
        receiver,
        [bytes = m_bytes, type = m_contentType, page, pixels] {
            return drawPage(type, bytes->bytes, page, pixels);
        },
        [self = QPointer<DocumentViewModel>(this), asked = m_asked, deliver = std::move(deliver)](
            QImage image) {
            if (self && self->m_asked == asked) {
                deliver(std::move(image));
            }
        });
}

void DocumentViewModel::saveCopy(const QUrl& target)
{
    if (!target.isLocalFile()) {
        return;
    }
    m_saving = Saving::Busy;
    Q_EMIT savingChanged();
    const auto work = [id = m_factId.toStdString(),
                       part = static_cast<std::size_t>(m_part),
                       file = std::filesystem::path(target.toLocalFile().toStdString())](
                          store::Records& records) -> Result<std::string> {
        const auto fact = records.fact(id);
        if (!fact) {
            return fail(fact.error());
        }
        const auto bytes = store::documentBytes(records, *fact, part, kLargest);
        if (!bytes) {
            return fail(bytes.error());
        }
        std::filesystem::path to =
            file.parent_path() / fhir::harmlessName(file.filename().string(), *bytes);
        if (to != file) {
            auto free = freeName(to); // the person was asked about the other name alone
            if (!free) {
                return fail(free.error());
            }
            to = std::move(*free);
        }
        if (Result<void> written = writeFileAtomically(to, *bytes); !written) {
            return fail(written.error());
        }
        return to == file ? std::string() : to.filename().string();
    };
    app()->record().read(this, work, [this](const Result<std::string>& done) {
        m_saving = done ? Saving::Saved : Saving::Failed;
        m_savedName = done ? QString::fromStdString(*done) : QString();
        m_saveErrorText = done ? QString() : app()->errorText(done.error());
        Q_EMIT savingChanged();
    });
}
} // namespace regie::ui
