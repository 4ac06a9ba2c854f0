// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/draw_paper.h"

#include "ui/print/page_pdf.h"
#include "ui/print/share_pdf.h"

#include <QFont>
#include <QGuiApplication>

#include <memory>

namespace regie::app
{
namespace
{
/** What Qt needs for its fonts, while it is not there yet. */
class Letters
{
public:
    Letters()
    {
        if (QCoreApplication::instance() == nullptr) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            m_application = std::make_unique<QGuiApplication>(m_count, m_values);
            QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
        }
    }

private:
    int m_count = 1;
    char m_name[6] = "regie";
    char* m_values[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};
} // namespace

Result<std::string> drawPage(visit::Page& page, const visit::Content& content)
{
    const Letters letters;
    auto drawn = ui::drawPagePdf(page, content);
    if (!drawn) {
        return fail(drawn.error());
    }
    page = std::move(drawn->page);
    return std::move(drawn->bytes);
}

Result<std::string> drawShare(const share::TextDocument& document, Language language)
{
    const Letters letters;
    return ui::drawSharePdf(document, language);
}

Result<std::string> drawShareArchive(const share::TextDocument& document, Language language)
{
    const Letters letters;
    return ui::drawSharePdfArchive(document, language);
}

Result<std::string> drawCard(const share::EmergencyCard& card, Language language)
{
    const Letters letters;
    return ui::drawCardPdf(card, language);
}
} // namespace regie::app
