// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** The title of a page (level 1) or of a part of it (level 2). */
BodyText {
    id: heading

    property int level: 1

    font.pixelSize: heading.level === 1 ? Theme.pageTitle : Theme.cardTitle
    font.weight: Font.Bold
    lineHeight: 1.15
    Accessible.role: Accessible.Heading
}
