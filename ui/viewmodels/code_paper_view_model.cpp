// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/code_paper_view_model.h"

#include "core/time/partial_date.h"
#include "ui/print/code_pdf.h"

namespace regie::ui
{
void CodePaperViewModel::setApp(AppViewModel* app)
{
    m_app = app;
    if (app != nullptr) {
        m_paper.begin(*app, [this] { return draw(); });
    }
    Q_EMIT changed();
}

QString CodePaperViewModel::suggestedName() const
{
    //: Name of the file with the recovery code to print
    return tr("recovery-code") + QStringLiteral(".pdf");
}

Result<std::string> CodePaperViewModel::draw() const
{
    const Secret& code = m_app->session()->recoveryCode()->secret();
    if (code.empty()) {
        return fail(ErrorCode::NotFound, "recovery code");
    }
    CodeSheet sheet;
    //: Title of the paper with the recovery code
    sheet.title = tr("Recovery code of Regie");
    if (m_withName && !m_app->session()->personName().isEmpty()) {
        //: On the paper with the recovery code; %1 is a name
        sheet.about = tr("Of: %1").arg(m_app->session()->personName());
    }
    if (m_withDay) {
        const std::string now = time::instantText(m_app->services().clock.now());
        sheet.about += sheet.about.isEmpty() ? QString() : QStringLiteral(" · ");
        //: On the paper with the recovery code; %1 is a day
        sheet.about += tr("Made on %1").arg(m_app->dayText(now));
    }
    //: On the paper with the recovery code: what it is for
    sheet.purpose =
        tr("Did you forget your passphrase? With this code you still open your record.");
    //: On the paper with the recovery code: heading
    sheet.useHeading = tr("How you use it");
    sheet.use = {
        //: On the paper with the recovery code: how to use it
        tr("Start Regie and press “I do not know my passphrase”."),
        //: On the paper with the recovery code: how to use it
        tr("Type the seven groups, from 1 to 7. Capitals do not matter."),
        //: On the paper with the recovery code: how to read it
        tr("The code has no letters O, I, L and U. A round sign is a zero, a line is a one.")};
    //: On the paper with the recovery code: heading
    sheet.keepHeading = tr("Where you keep it");
    sheet.keep = {//: On the paper with the recovery code: where to keep it
                  tr("At home, where nobody looks. For example with your passport."),
                  //: On the paper with the recovery code: where to keep it
                  tr("Not near the computer, and not as a photo on your telephone."),
                  //: On the paper with the recovery code: where to keep it
                  tr("Whoever has this paper and your computer can read all of your record.")};
    //: On the paper with the recovery code: its last words
    sheet.lost = tr("Are code and passphrase both lost? Then nobody can open your record. The "
                    "makers of Regie cannot either.");
    sheet.language = m_app->language();
    return drawCodePdf(sheet, code);
}
} // namespace regie::ui
