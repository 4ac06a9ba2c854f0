// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/share_file.h"

#include "core/base/files.h"
#include "core/share/sealed_pdf.h"

namespace regie::share
{
namespace
{
struct Content {
    std::string bytes;
    std::string code;
};

Result<Content> cardOf(store::Store& store,
                       const ShareDraft& draft,
                       const std::string& contact,
                       Language language,
                       const ShareDrawing& drawing)
{
    const auto person = store.profile();
    if (!person) {
        return fail(person.error());
    }
    auto card = drawing.card(
        emergencyCard(draft.records, *person, contact, language, store.tools().clock.now()),
        language);
    return card ? Result<Content>(Content{std::move(*card), {}})
                : Result<Content>(fail(card.error()));
}

Result<Content> sealedOf(store::Store& store,
                         const ShareDraft& draft,
                         Language language,
                         const ShareDrawing& drawing)
{
    const auto pages = drawing.document(draft.document, language);
    if (!pages) {
        return fail(pages.error());
    }
    RandomSource& random = store.tools().random;
    const Secret code = newFileCode(random);
    auto sealed = sealPdf(*pages, draft.ips, draft.document.title, language, code, random);
    return sealed ? Result<Content>(Content{std::move(*sealed), std::string(code.view())})
                  : Result<Content>(fail(sealed.error()));
}

Result<Content> contentOf(store::Store& store,
                          const ShareDraft& draft,
                          const std::string& contact,
                          Language language,
                          const ShareDrawing& drawing)
{
    switch (draft.form) {
    case ShareForm::Ips: return Content{draft.ips, {}};
    case ShareForm::Text: return Content{draft.text, {}};
    case ShareForm::Card: return cardOf(store, draft, contact, language, drawing);
    case ShareForm::Pdf: return sealedOf(store, draft, language, drawing);
    case ShareForm::Portal: break;
    }
    return fail(ErrorCode::InvalidArgument, "form of a share");
}
} // namespace

Result<FiledShare> fileShare(store::Store& store,
                             const ShareDraft& draft,
                             const std::filesystem::path& path,
                             const std::string& contact,
                             Language language,
                             const ShareDrawing& drawing)
{
    const auto content = contentOf(store, draft, contact, language, drawing);
    if (!content) {
        return fail(content.error());
    }
    auto file = AtomicFile::create(path);
    if (!file) {
        return fail(file.error());
    }
    auto made = completeShare(
        store,
        draft,
        content->bytes,
        content->code.empty() ? "" : "shown",
        [&] {
            Result<void> written = file->write(content->bytes);
            return written ? file->flush() : written;
        },
        [&] { return file->commit(); });
    return made ? Result<FiledShare>(FiledShare{std::move(*made), content->code})
                : Result<FiledShare>(fail(made.error()));
}
} // namespace regie::share
