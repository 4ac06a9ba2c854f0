// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Where to find someone to talk to, calmly, at the moment it is needed. */
Rectangle {
    id: help

    required property string title
    required property string text

    implicitHeight: column.implicitHeight + 2 * Theme.gap4
    radius: Theme.radius
    color: Theme.attentionSoft
    border.width: 2
    border.color: Theme.attention
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Spoken.sentences([help.title, help.text])

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap4
        spacing: Theme.gap2
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppIcon {
                Layout.alignment: Qt.AlignTop
                name: "phone"
                color: Theme.attention
            }
            BodyText {
                Layout.fillWidth: true
                text: help.title
                color: Theme.attention
                font.weight: Font.Bold
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: help.text
            color: Theme.attention
        }
    }
}
