// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printers.h"

#include <QProcess>

namespace regie::ui
{
namespace
{
constexpr int kListMs = 3000;
constexpr int kPrintMs = 30000;
} // namespace

QStringList printersHere(const PrintPrograms& programs)
{
    QProcess list;
    list.setStandardErrorFile(QProcess::nullDevice());
    list.start(programs.list, {QStringLiteral("-e")}, QIODevice::ReadOnly);
    if (!list.waitForFinished(kListMs) || list.exitStatus() != QProcess::NormalExit
        || list.exitCode() != 0) {
        list.kill();
        list.waitForFinished(kListMs);
        return {};
    }
    QStringList names;
    const QString said = QString::fromUtf8(list.readAllStandardOutput());
    for (const QString& line : said.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        names.append(line.trimmed());
    }
    return names;
}

Result<void> printPdf(const PrintPrograms& programs, const QString& printer, std::string_view bytes)
{
    QProcess print;
    print.setStandardOutputFile(QProcess::nullDevice());
    print.setStandardErrorFile(QProcess::nullDevice());
    // The name of the task is shown to all who look at the queue: it says nothing.
    print.start(programs.print,
                {QStringLiteral("-d"), printer, QStringLiteral("-t"), QStringLiteral("Regie")});
    if (!print.waitForStarted(kListMs)) {
        return fail(ErrorCode::NotFound, "program to print with");
    }
    print.write(bytes.data(), static_cast<qint64>(bytes.size()));
    print.closeWriteChannel();
    if (!print.waitForFinished(kPrintMs)) {
        print.kill();
        print.waitForFinished(kListMs);
        return fail(ErrorCode::TimedOut, "printing");
    }
    return print.exitStatus() == QProcess::NormalExit && print.exitCode() == 0
               ? Result<void>()
               : Result<void>(fail(ErrorCode::RequestRefused, "queue of the printer"));
}
} // namespace regie::ui
