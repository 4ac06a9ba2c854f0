// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/add_view_model.h"

#include "core/store/file_import.h"
#include "core/store/records.h"
#include "ui/viewmodels/fact_item.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace regie::ui
{
namespace
{
using Form = AddField::Form;

constexpr std::string_view kDocumentKind = "document"; ///< what a file becomes that is no FHIR

const std::map<QString, std::vector<AddField>>& forms()
{
    static const std::map<QString, std::vector<AddField>> kForms = {
        {QStringLiteral("medicine"),
         {{QStringLiteral("name"), Form::Line, true, {}},
          {QStringLiteral("dosage"), Form::Line, false, {}},
          {QStringLiteral("since"), Form::Date, false, {}},
          {QStringLiteral("until"), Form::Date, false, {}},
          {QStringLiteral("reason"), Form::Line, false, {}},
          {QStringLiteral("note"), Form::Area, false, {}}}},
        {QStringLiteral("allergy"),
         {{QStringLiteral("name"), Form::Line, true, {}},
          {QStringLiteral("reaction"), Form::Line, false, {}},
          {QStringLiteral("since"), Form::Date, false, {}},
          {QStringLiteral("note"), Form::Area, false, {}}}},
        {QStringLiteral("problem"),
         {{QStringLiteral("name"), Form::Line, true, {}},
          {QStringLiteral("since"), Form::Date, false, {}},
          {QStringLiteral("until"), Form::Date, false, {}},
          {QStringLiteral("note"), Form::Area, false, {}}}},
        {QStringLiteral("appointment"),
         {{QStringLiteral("name"), Form::Line, true, {}},
          {QStringLiteral("at"), Form::DateAndTime, true, {}},
          {QStringLiteral("with"), Form::Line, false, {}},
          {QStringLiteral("place"), Form::Line, false, {}},
          {QStringLiteral("note"), Form::Area, false, {}}}},
        {QStringLiteral("note"),
         {{QStringLiteral("text"), Form::Area, true, {}},
          {QStringLiteral("date"), Form::Date, false, {}}}},
        {QStringLiteral("document"),
         {{QStringLiteral("file"), Form::File, true, {}},
          {QStringLiteral("title"), Form::Line, false, {}},
          {QStringLiteral("date"), Form::Date, false, {}},
          {QStringLiteral("provider"), Form::Line, false, {}}}},
    };
    return kForms;
}

bool isDate(const AddField& field)
{
    return field.form == Form::Date || field.form == Form::DateAndTime;
}

/** With the offset of this computer's clock at that moment, as FHIR asks of a time. */
std::string fhirDate(const ReadDate& read)
{
    if (read.time.empty()) {
        return read.date;
    }
    const QString local =
        QString::fromStdString(read.date) + QLatin1Char('T') + QString::fromStdString(read.time);
    const int offset =
        QDateTime::fromString(local, QStringLiteral("yyyy-MM-ddTHH:mm")).offsetFromUtc() / 60;
    const int minutes = std::abs(offset);
    return QStringLiteral("%1:00%2%3:%4")
        .arg(local)
        .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .toStdString();
}

void wipeField(AddField& field)
{
    field.text.fill(QChar(0));
    field.text.clear();
    field.date = {};
    field.file.clear();
    field.error.clear();
}
} // namespace

// --- The questions of a form -----------------------------------------------------------------

int AddFieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant AddFieldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AddField& field = m_fields[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case KeyRole: return field.key;
    case FormRole: return static_cast<int>(field.form);
    case NeededRole: return field.needed;
    case TextRole: return field.text;
    case DayRole: return QString::fromStdString(field.date.day);
    case MonthRole: return QString::fromStdString(field.date.month);
    case YearRole: return QString::fromStdString(field.date.year);
    case TimeRole: return QString::fromStdString(field.date.time);
    case ErrorRole: return field.error;
    case AnswerRole: {
        if (!isDate(field)) {
            return field.text.trimmed();
        }
        const DateEntry& date = field.date;
        QStringList parts;
        for (const std::string* part : {&date.day, &date.month, &date.year, &date.time}) {
            if (!part->empty()) {
                parts.push_back(QString::fromStdString(*part).trimmed());
            }
        }
        return parts.join(QLatin1Char(' '));
    }
    default: return {};
    }
}

QHash<int, QByteArray> AddFieldModel::roleNames() const
{
    return {{KeyRole, "key"},
            {FormRole, "form"},
            {NeededRole, "needed"},
            {TextRole, "typed"},
            {DayRole, "day"},
            {MonthRole, "month"},
            {YearRole, "year"},
            {TimeRole, "time"},
            {ErrorRole, "error"},
            {AnswerRole, "answer"}};
}

AddField* AddFieldModel::field(const QString& key)
{
    for (AddField& field : m_fields) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

void AddFieldModel::replace(std::vector<AddField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
    Q_EMIT countChanged();
}

void AddFieldModel::changed(int row)
{
    const QModelIndex at = index(row);
    Q_EMIT dataChanged(at, at);
}

AddDrafts& AddDrafts::of(AppViewModel& app)
{
    auto* found = app.findChild<AddDrafts*>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new AddDrafts(app); // owned by app
}

AddDrafts::AddDrafts(AppViewModel& app) : QObject(&app)
{
    connect(app.session(), &Session::closing, this, [this] {
        for (auto& [kind, fields] : drafts) {
            std::for_each(fields.begin(), fields.end(), wipeField);
        }
        drafts.clear();
    });
}

// --- Filling it in ---------------------------------------------------------------------------

AddViewModel::AddViewModel(QObject* parent) : PageViewModel(parent) { }

AddViewModel::~AddViewModel()
{
    wipe();
}

void AddViewModel::setKind(const QString& kind)
{
    if (m_kind != kind && forms().count(kind) > 0) {
        m_kind = kind;
        m_fields.replace(forms().at(kind));
        Q_EMIT kindChanged();
        inputChanged();
    }
}

void AddViewModel::load()
{
    if (m_listening || m_kind.isEmpty()) {
        return; // another language changes nothing about what was typed
    }
    m_listening = true;
    AddDrafts& drafts = AddDrafts::of(*app());
    if (const auto draft = drafts.drafts.find(m_kind); draft != drafts.drafts.end()) {
        m_fields.replace(draft->second);
    }
    connect(app()->session(), &Session::closing, this, &AddViewModel::wipe);
}

void AddViewModel::wipe()
{
    for (AddField& field : m_fields.fields()) {
        wipeField(field);
    }
    m_savedTitle.fill(QChar(0));
    m_savedTitle.clear();
}

void AddViewModel::keepDraft()
{
    if (app() != nullptr) {
        AddDrafts::of(*app()).drafts[m_kind] = m_fields.fields();
    }
}

void AddViewModel::setText(int row, const QString& text)
{
    AddField& field = m_fields.fields().at(static_cast<std::size_t>(row));
    if (field.text != text) {
        field.text = text;
        field.error.clear();
        m_fields.changed(row);
        keepDraft();
    }
}

void AddViewModel::setDatePart(int row, const QString& part, const QString& text)
{
    AddField& field = m_fields.fields().at(static_cast<std::size_t>(row));
    std::string& place = part == QLatin1String("day")     ? field.date.day
                         : part == QLatin1String("month") ? field.date.month
                         : part == QLatin1String("year")  ? field.date.year
                                                          : field.date.time;
    if (place != text.toStdString()) {
        place = text.toStdString();
        field.error.clear();
        m_fields.changed(row);
        keepDraft();
    }
}

void AddViewModel::setFile(int row, const QUrl& file)
{
    AddField& field = m_fields.fields().at(static_cast<std::size_t>(row));
    field.file = file;
    field.text = file.fileName();
    field.error.clear();
    m_fields.changed(row);
    keepDraft();
}

void AddViewModel::startAgain()
{
    AddDrafts::of(*app()).drafts.erase(m_kind);
    wipe();
    m_saved = false;
    m_takenBack = false;
    m_savedId.clear();
    m_failure.clear();
    m_fields.replace(forms().at(m_kind));
    Q_EMIT savedChanged();
}

// --- Looking whether it is right ---------------------------------------------------------------

QString AddViewModel::problemWords(DateProblem problem) const
{
    switch (problem) {
    case DateProblem::None: return {};
    case DateProblem::NoYear:
        //: What is not right about a date that was typed
        return tr(
            "Which year? Fill in the year as well. If you do not know it, leave the date empty.");
    case DateProblem::NoMonth:
        //: What is not right about a date that was typed
        return tr("Which month? Fill in the month as well, or leave the day empty.");
    case DateProblem::YearUnclear:
        //: What is not right about a date that was typed
        return tr("Write the year with 4 digits, for example 2019.");
    case DateProblem::MonthUnclear:
        //: What is not right about a date that was typed
        return tr("Write the month as a number from 1 to 12, or as a word, for example May.");
    case DateProblem::DayUnclear:
        //: What is not right about a date that was typed
        return tr("Write the day as a number from 1 to 31.");
    case DateProblem::NoSuchDay:
        //: What is not right about a date that was typed
        return tr("This month does not have that day. Look at the day and the month again.");
    case DateProblem::TimeUnclear:
        //: What is not right about a time that was typed
        return tr("Write the time as hours and minutes, for example 14:30.");
    case DateProblem::TimeWithoutDate:
        //: What is not right about a time that was typed
        return tr("Fill in the day, the month and the year as well, or leave the time empty.");
    }
    return {};
}

QString AddViewModel::problemOf(AddField& field)
{
    if (!isDate(field)) {
        if (!field.needed || !field.text.trimmed().isEmpty()) {
            return {};
        }
        return field.form == Form::File
                   //: A file is needed and none was chosen
                   ? tr("Choose a file first.")
                   //: A field that cannot stay empty is empty
                   : tr("Fill this in. A few words are enough.");
    }
    const ReadDate read = readDate(field.date);
    if (read.problem != DateProblem::None) {
        return problemWords(read.problem);
    }
    if (field.needed && read.date.empty()) {
        //: A date that is needed was not filled in
        return tr("When is it? Fill in at least the month and the year.");
    }
    if (field.key == QLatin1String("until") && !read.date.empty()) {
        store::OwnProblem span;
        span.since = dateOf("since");
        span.until = fhirDate(read);
        if (store::endsBeforeItBegins(span)) {
            //: The end of a period lies before its beginning
            return tr("The end is before the beginning. Look at both dates again.");
        }
    }
    return {};
}

bool AddViewModel::check(int row)
{
    AddField& field = m_fields.fields().at(static_cast<std::size_t>(row));
    field.error = problemOf(field);
    m_fields.changed(row);
    return field.error.isEmpty();
}

int AddViewModel::firstProblem() const
{
    for (int row = 0; row < m_fields.count(); ++row) {
        if (!m_fields.data(m_fields.index(row), AddFieldModel::ErrorRole).toString().isEmpty()) {
            return row;
        }
    }
    return -1;
}

void AddViewModel::refuse(const char* key, const QString& why)
{
    for (int row = 0; row < m_fields.count(); ++row) {
        AddField& field = m_fields.fields()[static_cast<std::size_t>(row)];
        if (field.key == QLatin1String(key)) {
            field.error = why;
            m_fields.changed(row);
        }
    }
    Q_EMIT refused();
}

void AddViewModel::refuse(const Error& error)
{
    m_failure = app()->errorText(error);
    Q_EMIT savedChanged();
}

// --- Keeping it ----------------------------------------------------------------------------------

std::string AddViewModel::textOf(const char* key)
{
    const AddField* field = m_fields.field(QLatin1String(key));
    return field == nullptr ? std::string() : field->text.trimmed().toStdString();
}

std::string AddViewModel::dateOf(const char* key)
{
    const AddField* field = m_fields.field(QLatin1String(key));
    return field == nullptr ? std::string() : fhirDate(readDate(field->date));
}

store::OwnStatement AddViewModel::statement()
{
    if (m_kind == QLatin1String("medicine")) {
        return store::OwnMedicine{textOf("name"),
                                  textOf("dosage"),
                                  dateOf("since"),
                                  dateOf("until"),
                                  textOf("reason"),
                                  textOf("note")};
    }
    if (m_kind == QLatin1String("allergy")) {
        return store::OwnAllergy{
            textOf("name"), textOf("reaction"), dateOf("since"), textOf("note")};
    }
    if (m_kind == QLatin1String("problem")) {
        return store::OwnProblem{textOf("name"), dateOf("since"), dateOf("until"), textOf("note")};
    }
    if (m_kind == QLatin1String("appointment")) {
        return store::OwnAppointment{
            textOf("name"), dateOf("at"), textOf("with"), textOf("place"), textOf("note")};
    }
    return store::OwnNote{textOf("text"), dateOf("date")};
}

void AddViewModel::save()
{
    if (m_saving || m_saved) {
        return;
    }
    m_failure.clear();
    m_takenBack = false;
    for (int row = 0; row < m_fields.count(); ++row) {
        check(row);
    }
    if (firstProblem() >= 0) {
        Q_EMIT refused();
        return;
    }
    if (m_kind == QLatin1String("document")) {
        saveDocument();
    } else {
        m_saving = true;
        Q_EMIT savedChanged();
        saveStatement();
    }
}

void AddViewModel::saveStatement()
{
    // Not write(): what goes wrong is to be said beside the form, which stays as it was.
    app()->record().write(
        this,
        [given = statement()](store::Store& store, const std::stop_token&) {
            return store::addStatement(store, given);
        },
        [this](const Result<store::StoredFact>& fact) {
            m_saving = false;
            if (fact) {
                show(*fact);
            } else {
                refuse(fact.error());
            }
        });
}

void AddViewModel::saveDocument()
{
    struct Kept {
        store::ImportReport report;
        std::vector<store::StoredFact> facts;
    };
    const AddField* file = m_fields.field(QStringLiteral("file"));
    if (!file->file.isLocalFile()) {
        //: The chosen file is not on this computer
        refuse("file",
               tr("This file is not on this computer. Save it first, then choose it here."));
        return;
    }
    store::ImportOptions options;
    options.title = textOf("title");
    options.date = dateOf("date");
    options.provider = textOf("provider");
    options.source = options.provider;
    options.extractor = app()->services().extractor;
    m_saving = true;
    Q_EMIT savedChanged();
    const std::filesystem::path path = file->file.toLocalFile().toStdString();
    app()->record().write(
        this,
        [path, options](store::Store& store, const std::stop_token& stop) -> Result<Kept> {
            const auto before = store.tools().clock.now() - std::chrono::milliseconds(1);
            auto report = store::importFiles(store, {path}, options, {}, stop);
            if (!report) {
                return fail(report.error());
            }
            Kept kept{std::move(*report), {}};
            store::NewsQuery query;
            query.since = before;
            if (auto page = store.records().news(query); page && kept.report.counts.added > 0) {
                kept.facts = std::move(page->facts);
            }
            return kept;
        },
        [this](const Result<Kept>& kept) {
            m_saving = false;
            Q_EMIT savedChanged();
            if (!kept) {
                if (kept.error().code == ErrorCode::OtherPerson) {
                    //: A document that was chosen names another person than the record
                    refuse(
                        "file",
                        tr("This document names another person. Nothing was added. If it is yours, "
                           "use Bring in files: there you can say so."));
                } else {
                    refuse(kept.error());
                }
                return;
            }
            if (!kept->report.quarantined.empty()) {
                refuse("file", app()->errorText(kept->report.quarantined.front().reason));
                return;
            }
            m_alreadyThere = kept->report.counts.added == 0;
            const auto document =
                std::find_if(kept->facts.begin(), kept->facts.end(), [](const auto& fact) {
                    return fact.fact.kind == kDocumentKind;
                });
            if (document != kept->facts.end()) {
                show(*document);
                return;
            }
            m_saved = true;
            AddDrafts::of(*app()).drafts.erase(m_kind);
            Q_EMIT savedChanged();
        });
}

bool AddViewModel::canUndo() const
{
    return m_saved && !m_savedId.isEmpty() && m_kind != QLatin1String("document");
}

void AddViewModel::undo()
{
    if (!canUndo() || m_saving) {
        return;
    }
    m_saving = true;
    Q_EMIT savedChanged();
    app()->record().write(
        this,
        [id = m_savedId.toStdString()](store::Store& store, const std::stop_token&) {
            return store::withdrawStatement(store, id);
        },
        [this](const Result<store::StoredFact>& fact) {
            m_saving = false;
            if (!fact) {
                refuse(fact.error());
                return;
            }
            m_saved = false;
            m_takenBack = true;
            m_savedId.clear();
            keepDraft();
            Q_EMIT savedChanged();
        });
}

void AddViewModel::show(const store::StoredFact& fact)
{
    const FactItem item = factItem(*app(), fact);
    m_savedId = item.id;
    m_savedTitle = item.title;
    m_saved = true;
    AddDrafts::of(*app()).drafts.erase(m_kind);
    Q_EMIT savedChanged();
}
} // namespace regie::ui
