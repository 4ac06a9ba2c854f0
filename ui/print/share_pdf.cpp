// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/share_pdf.h"

#include "ui/print/pdf_finish.h"
#include "ui/print/sheet.h"
#include "ui/qt_text.h"

#include <QBuffer>
#include <QPdfWriter>

#include <functional>

namespace regie::ui
{
namespace
{
constexpr double kLeft = 51;
constexpr double kRight = Sheet::kWidth - kLeft;
constexpr double kWidth = kRight - kLeft;
constexpr double kTop = 48;
constexpr double kBottom = Sheet::kHeight - 62; ///< below it stands the foot of the sheet
constexpr double kBullet = 12;
constexpr double kBody = 10.5;

/** Puts lines below each other and goes to the next sheet in time; only counts without a writer. */
class Sheets
{
public:
    /** `measuring` draws nothing. */
    Sheets(Sheet& sheet, Sheet& measuring, QPdfWriter* writer, std::function<void(int)> foot)
        : m_sheet(sheet), m_measuring(measuring), m_writer(writer), m_foot(std::move(foot))
    {
    }

    /** `together`: room that must be left below, so that a heading never stands alone. */
    void put(const QList<Run>& runs, double size, double indent, double after, double together = 0)
    {
        const double height = measured(runs, size, indent);
        if (m_y + height + together > kBottom) {
            next();
        }
        m_sheet.text(kLeft + indent, m_y, kWidth - indent, runs, size);
        m_y += height + after;
    }
    void bullet(const QString& text)
    {
        const double height = measured({{text, false}}, kBody, kBullet);
        if (m_y + height > kBottom) {
            next();
        }
        m_sheet.text(kLeft, m_y, kBullet, {{QStringLiteral("•"), false}}, kBody);
        m_sheet.text(kLeft + kBullet, m_y, kWidth - kBullet, {{text, false}}, kBody);
        m_y += height + 2;
    }
    void space(double points) { m_y += points; }
    int finish()
    {
        m_foot(m_count);
        return m_count;
    }

private:
    double measured(const QList<Run>& runs, double size, double indent)
    {
        return m_measuring.text(0, 0, kWidth - indent, runs, size);
    }
    void next()
    {
        m_foot(m_count);
        if (m_writer != nullptr) {
            m_writer->newPage();
        }
        ++m_count;
        m_y = kTop;
    }

    Sheet& m_sheet;
    Sheet& m_measuring;
    QPdfWriter* m_writer;
    std::function<void(int)> m_foot;
    double m_y = kTop;
    int m_count = 1;
};

void putDocument(Sheets& sheets, const share::TextDocument& document)
{
    sheets.put({{qt(document.title), true}}, 18, 0, 4);
    for (std::size_t i = 0; i < document.head.size(); ++i) {
        sheets.put({{qt(document.head[i]), i == 0}}, i == 0 ? 13 : kBody, 0, 2);
    }
    sheets.space(6);
    for (const share::TextBlock& block : document.blocks) {
        sheets.space(6);
        sheets.put({{qt(block.heading), true}}, 12.5, 0, 3, 30);
        for (const std::string& line : block.lines) {
            sheets.bullet(qt(line));
        }
    }
    sheets.space(10);
    for (const std::string& line : document.foot) {
        sheets.put({{qt(line), false}}, Sheet::kLetter, 0, 2);
    }
}

/** What `draw` draws, as a PDF with title and language. */
Result<std::string> written(const QString& title,
                            Language language,
                            void (*prepare)(QPdfWriter&, const QString&),
                            const std::function<void(Sheet&, QPdfWriter&)>& draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, title);
        QPainter painter;
        if (!painter.begin(&writer)) {
            return fail(ErrorCode::Internal, "painter for a PDF");
        }
        Sheet sheet(writer, &painter);
        draw(sheet, writer);
        painter.end();
    }
    return finishPdf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, language);
}

void drawCode(Sheet& sheet, const share::QrCode& code, double left, double top, double side)
{
    const double module = side / code.size;
    const auto dark = [&code](int x, int y) {
        return x < code.size && code.modules[static_cast<std::size_t>(y * code.size + x)];
    };
    for (int y = 0; y < code.size; ++y) {
        const double middle = top + (y + 0.5) * module;
        for (int x = 0; x < code.size; ++x) {
            const int first = x;
            while (dark(x, y)) {
                ++x;
            }
            // A pen of Qt has square ends: a line reaches half its thickness further at both.
            if (x > first) {
                sheet.line(left + (first + 0.5) * module,
                           middle,
                           left + (x - 0.5) * module,
                           middle,
                           module);
            }
        }
    }
}

Result<std::string> drawn(const share::TextDocument& document,
                          Language language,
                          void (*prepare)(QPdfWriter&, const QString&))
{
    const bool dutch = language == Language::Dutch;
    QString about = qt(document.title);
    if (document.head.size() > 1) {
        // "For: dr. De Vries. Made on …, composed by the patient." without its last words.
        about = qt(document.head[0]) + QStringLiteral(" · ")
                + qt(document.head[1]).section(QLatin1Char(','), 0, 0);
    }
    int count = 0;
    {
        QByteArray none;
        QBuffer buffer(&none);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        preparePdf(writer, {});
        Sheet measuring(writer, nullptr);
        Sheets sheets(measuring, measuring, nullptr, [](int) {});
        putDocument(sheets, document);
        count = sheets.finish();
    }
    return written(qt(document.title), language, prepare, [&](Sheet& sheet, QPdfWriter& writer) {
        Sheet measuring(writer, nullptr);
        Sheets sheets(sheet, measuring, &writer, [&](int number) {
            const double y = kBottom + 14;
            sheet.line(kLeft, y, kRight, y);
            sheet.text(kLeft, y + 4, kWidth - 70, {{about, false}}, Sheet::kLetter);
            const QString place =
                (dutch ? QStringLiteral("blad %1 van %2") : QStringLiteral("sheet %1 of %2"))
                    .arg(number)
                    .arg(count);
            sheet.text(kRight - 70, y + 4, 70, {{place, false}}, Sheet::kLetter, Qt::AlignRight);
        });
        putDocument(sheets, document);
        sheets.finish();
    });
}
} // namespace

Result<std::string> drawSharePdf(const share::TextDocument& document, Language language)
{
    return drawn(document, language, preparePdf);
}

Result<std::string> drawSharePdfArchive(const share::TextDocument& document, Language language)
{
    return drawn(document, language, prepareArchive);
}

Result<std::string> drawCardPdf(const share::EmergencyCard& card, Language language)
{
    const auto code = share::qrCodeOf(card.text);
    if (!code) {
        return fail(code.error());
    }
    const bool dutch = language == Language::Dutch;
    const QStringList lines = qt(card.text).split(QLatin1Char('\n'));
    const QString title = dutch ? QStringLiteral("Noodkaart") : QStringLiteral("Emergency card");
    return written(title, language, preparePdf, [&](Sheet& sheet, QPdfWriter&) {
        constexpr double kSide = 170; // 6 cm: every telephone reads it
        constexpr double kInside = 14;
        const double words = kWidth - kSide - 3 * kInside;
        double y = kTop + kInside;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool head = i < 2;
            QString line = lines[i];
            double indent = 0;
            if (line.startsWith(QLatin1String("- "))) {
                sheet.text(kLeft + kInside, y, kBullet, {{QStringLiteral("•"), false}}, 11);
                line.remove(0, 2);
                indent = kBullet;
            }
            y += sheet.text(
                     kLeft + kInside + indent, y, words - indent, {{line, head}}, head ? 15 : 11)
                 + 2;
        }
        const double bottom = std::max(y, kTop + kInside + kSide) + kInside;
        drawCode(sheet, *code, kRight - kInside - kSide, kTop + kInside, kSide);
        for (const double edge : {kTop, bottom}) {
            sheet.line(kLeft, edge, kRight, edge, 0.7, true);
        }
        for (const double edge : {kLeft, kRight}) {
            sheet.line(edge, kTop, edge, bottom, 0.7, true);
        }
        sheet.text(
            kLeft,
            bottom + 12,
            kWidth,
            {{dutch ? QStringLiteral(
                  "Knip de kaart uit langs de lijn en bewaar hem in uw portemonnee. Scan de "
                  "code met een telefoon: dan staan dezelfde woorden op het scherm. De kaart "
                  "heeft geen slot. Iedereen die hem vindt, kan hem lezen.")
                    : QStringLiteral(
                        "Cut the card out along the line and keep it in your wallet. Scan the "
                        "code with a telephone: the same words appear on its screen. The card "
                        "has no lock. Everyone who finds it can read it."),
              false}},
            kBody);
    });
}
} // namespace regie::ui
