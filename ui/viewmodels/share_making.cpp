// SPDX-License-Identifier: GPL-3.0-or-later
// ShareViewModel: what the receiver will read, and the file.
#include "core/share/share_file.h"
#include "core/time/partial_date.h"
#include "ui/print/share_pdf.h"
#include "ui/qt_text.h"
#include "ui/sending/shared_document.h"
#include "ui/viewmodels/share_view_model.h"

#include <QDate>
#include <QFileInfo>

#include <filesystem>
#include <utility>

namespace regie::ui
{
void ShareViewModel::dropDraft()
{
    ++m_drafted; // one that is being made is of what was chosen before
    m_drafting = false;
    m_draft.reset();
    m_preview.replace({});
    m_making = Making::No;
    m_code.clear();
    m_sending = Sending::No;
    Q_EMIT draftChanged();
    Q_EMIT makingChanged();
    Q_EMIT sendingChanged();
}

share::ShareTerms ShareViewModel::terms() const
{
    share::ShareTerms terms;
    terms.recipient = m_recipient.toStdString();
    terms.recipientName = m_name.trimmed().toStdString();
    terms.purpose = m_purpose.toStdString();
    terms.question = m_question.trimmed().toStdString();
    terms.inWriting = m_inWriting;
    if (m_months > 0) {
        const QString today = qt(time::instantText(app()->services().clock.now()).substr(0, 10));
        terms.until = QDate::fromString(today, Qt::ISODate)
                          .addMonths(m_months)
                          .toString(Qt::ISODate)
                          .toStdString();
    }
    return terms;
}

void ShareViewModel::makeDraft()
{
    m_sendTo.clear();
    draw();
}

void ShareViewModel::draw()
{
    dropDraft();
    m_drafting = true;
    write(
        [sharing = m_sharing,
         content = app()->services().content,
         ids = goingIds(),
         terms = terms(),
         to = m_sendTo.toStdString(),
         version = app()->services().version,
         language = app()->language()](store::Store& store, const std::stop_token&) mutable
        -> Result<std::shared_ptr<share::ShareDraft>> {
            const auto words = content();
            if (!words) {
                return fail(words.error());
            }
            if (!to.empty()) {
                const auto portal = sync::findPortal(store, to);
                if (!portal) {
                    return fail(portal.error());
                }
                terms.recipientName = recipientAt(*portal, terms.recipientName);
            }
            auto selection = share::selectFacts(store, sharing->rules, ids);
            if (!selection) {
                return fail(selection.error());
            }
            auto draft =
                share::draftShare(store,
                                  {sharing->rules, sharing->ips, (*words)->terms, version},
                                  std::move(*selection),
                                  terms,
                                  to.empty() ? share::ShareForm::Pdf : share::ShareForm::Portal,
                                  language);
            if (!draft) {
                return fail(draft.error());
            }
            return std::make_shared<share::ShareDraft>(std::move(*draft));
        },
        [this, asked = m_drafted, language = app()->language()](
            std::shared_ptr<share::ShareDraft> draft) {
            if (asked != m_drafted) {
                return;
            }
            m_drafting = false;
            m_draft = std::move(draft);
            m_draftLanguage = language;
            std::vector<LabelledRow> rows;
            for (const std::string& line : m_draft->document.head) {
                rows.push_back({qt(line)});
            }
            for (const share::TextBlock& block : m_draft->document.blocks) {
                rows.push_back({qt(block.heading), {}, {}, true});
                for (const std::string& line : block.lines) {
                    rows.push_back({qt(line)});
                }
            }
            for (const std::string& line : m_draft->document.foot) {
                rows.push_back({qt(line)});
            }
            m_preview.replace(std::move(rows));
            Q_EMIT draftChanged();
        });
}

QString ShareViewModel::title() const
{
    return m_draft ? qt(m_draft->document.title) : QString();
}

QString ShareViewModel::suggestedName(const QString& form) const
{
    const QString day = qt(time::instantText(app()->services().clock.now()).substr(0, 10));
    const QString end = form == QLatin1String("ips")    ? QStringLiteral(".json")
                        : form == QLatin1String("text") ? QStringLiteral(".txt")
                                                        : QStringLiteral(".pdf");
    //: Name of a file that is shared: without what it is about
    return tr("shared") + QLatin1Char('-') + day + end;
}

void ShareViewModel::make(const QString& form, const QUrl& file)
{
    const auto chosen = share::shareFormFromName(form.toStdString());
    if (!m_draft || !chosen || !file.isLocalFile() || m_making == Making::Busy) {
        return;
    }
    m_making = Making::Busy;
    m_code.clear();
    Q_EMIT makingChanged();
    const std::filesystem::path path = file.toLocalFile().toStdString();
    struct Made {
        std::string code;
        std::string share;
    };
    app()->record().write(
        this,
        // The draft as it was shown; only its form is chosen here. It is used up then: each file
        // that leaves is a share of its own.
        [draft = m_draft, form = *chosen, path, language = m_draftLanguage](
            store::Store& store, const std::stop_token&) -> Result<Made> {
            draft->form = form;
            auto made =
                share::fileShare(store, *draft, path, {}, language, {drawSharePdf, drawCardPdf});
            return made ? Result<Made>(Made{std::move(made->code), made->share.id})
                        : Result<Made>(fail(made.error()));
        },
        [this, name = QFileInfo(file.toLocalFile()).fileName()](const Result<Made>& made) {
            m_making = made ? Making::Made : Making::Failed;
            m_code = made ? qt(made->code) : QString();
            m_shareId = made ? qt(made->share) : QString();
            m_madeName = name;
            m_makeErrorText = made ? QString() : app()->errorText(made.error());
            Q_EMIT makingChanged();
        });
}
} // namespace regie::ui
