// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/draw_page.h"

#include "ui/print/page_pdf.h"

#include <QFont>
#include <QGuiApplication>

#include <memory>

namespace regie::app
{
Result<std::string> drawPage(visit::Page& page, const visit::Content& content)
{
    std::unique_ptr<QGuiApplication> application;
    int count = 1;
    char name[] = "regie";
    char* values[] = {name, nullptr};
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(count, values);
        QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
    }
    auto drawn = ui::drawPagePdf(page, content);
    if (!drawn) {
        return fail(drawn.error());
    }
    page = std::move(drawn->page);
    return std::move(drawn->bytes);
}
} // namespace regie::app
