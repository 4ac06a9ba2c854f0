// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Lies over a page while something takes a few seconds, and says what. */
Rectangle {
    id: note

    required property string text

    visible: note.text !== ""
    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: note.text
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap5, Theme.size(560))
        spacing: Theme.gap4
        AppIcon {
            Layout.alignment: Qt.AlignHCenter
            name: "lock"
            color: Theme.primary
            size: Theme.size(48)
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.cardTitle
            text: note.text
        }
    }
}
