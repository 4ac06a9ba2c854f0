// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/share_basics.h"

#include "core/share/emergency_card.h"
#include "core/share/sealed_pdf.h"
#include "ui/print/share_pdf.h"

namespace regie::ui
{
Result<std::shared_ptr<const Sharing>> loadSharing(const ResourceFiles& files)
{
    auto rules = share::ShareRules::load(files);
    auto ips = share::IpsWriter::load(files);
    if (!rules || !ips) {
        return fail(rules ? ips.error() : rules.error());
    }
    return std::make_shared<const Sharing>(Sharing{std::move(*rules), std::move(*ips)});
}

QString recipientText(const AppViewModel& app,
                      const share::ShareRules& rules,
                      const std::string& recipient,
                      const std::string& name)
{
    const share::Recipient* known = rules.recipient(recipient);
    const QString group =
        known != nullptr ? app.text(known->name) : QString::fromStdString(recipient);
    return name.empty()
               ? group
               : QString::fromStdString(name) + QStringLiteral(" (") + group + QLatin1Char(')');
}

Result<ShareFile> shareFileOf(store::Store& store,
                              const share::ShareDraft& draft,
                              Language language)
{
    if (draft.form == share::ShareForm::Ips) {
        return ShareFile{draft.ips, {}};
    }
    if (draft.form == share::ShareForm::Text) {
        return ShareFile{draft.text, {}};
    }
    if (draft.form == share::ShareForm::Card) {
        const auto person = store.profile();
        if (!person) {
            return fail(person.error());
        }
        auto card =
            drawCardPdf(share::emergencyCard(draft.records, *person, {}, language), language);
        return card ? Result<ShareFile>(ShareFile{std::move(*card), {}})
                    : Result<ShareFile>(fail(card.error()));
    }
    const auto pages = drawSharePdf(draft.document, language);
    if (!pages) {
        return fail(pages.error());
    }
    const Secret code = share::newFileCode(store.tools().random);
    auto sealed = share::sealPdf(
        *pages, draft.ips, draft.document.title, language, code, store.tools().random);
    return sealed ? Result<ShareFile>(ShareFile{std::move(*sealed), std::string(code.view())})
                  : Result<ShareFile>(fail(sealed.error()));
}
} // namespace regie::ui
