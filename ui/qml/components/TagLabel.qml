// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** A small word on a soft ground that says what is special about a line. */
Rectangle {
    id: tag

    required property string text
    property color words: Theme.primarySoftInk
    property color ground: Theme.primarySoft
    property string spoken: tag.text

    implicitWidth: label.implicitWidth + 2 * Theme.gap3
    implicitHeight: label.implicitHeight + Theme.gap2
    radius: Math.min(height / 2, Theme.size(16))
    color: tag.ground
    border.width: Theme.contrast ? 1 : 0
    border.color: tag.words
    Text {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, tag.width - 2 * Theme.gap2)
        wrapMode: Text.Wrap
        text: tag.text
        color: tag.words
        font.pixelSize: Theme.size(14)
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: tag.text
}
