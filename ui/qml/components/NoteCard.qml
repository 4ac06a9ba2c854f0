// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Says that something is done, calmly: a tick and words. Not there without `text`. */
Rectangle {
    id: note

    required property string text
    property string iconName: "check"
    property color words: Theme.good
    property color ground: Theme.goodSoft
    default property alias content: buttons.data

    visible: note.text !== ""
    implicitHeight: visible ? column.implicitHeight + 2 * Theme.gap4 : 0
    radius: Theme.radius
    color: note.ground
    border.width: Math.max(1, Theme.border)
    border.color: note.words
    Accessible.role: Accessible.AlertMessage
    Accessible.name: note.text

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap4
        spacing: Theme.gap3
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppIcon {
                Layout.alignment: Qt.AlignTop
                name: note.iconName
                color: note.words
            }
            BodyText {
                Layout.fillWidth: true
                text: note.text
                color: note.words
            }
        }
        Flow {
            id: buttons
            Layout.fillWidth: true
            visible: children.length > 0
            spacing: Theme.gap2
        }
    }
}
