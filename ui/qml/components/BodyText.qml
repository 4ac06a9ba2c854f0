// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** Text for reading. What is read aloud of it is `spoken`; empty: it is skipped. */
Text {
    id: text

    property string spoken: text.text
    /** What is in it as a Dutch source wrote it. */
    property list<string> sourceWords: []

    color: Theme.ink
    font.pixelSize: Theme.body
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    linkColor: Theme.primary
    Accessible.role: Accessible.StaticText
    Accessible.name: text.text
}
