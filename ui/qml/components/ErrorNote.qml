// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What went wrong in words, and one button to try again. Not there without `text`. */
Rectangle {
    id: note

    required property string text
    property bool canRetry: true
    signal retry

    visible: note.text !== ""
    implicitHeight: visible ? column.implicitHeight + 2 * Theme.gap4 : 0
    radius: Theme.radius
    color: Theme.badSoft
    border.width: Math.max(1, Theme.border)
    border.color: Theme.bad
    Accessible.role: Accessible.AlertMessage
    Accessible.name: note.text

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap4
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppIcon {
                name: "warning"
                color: Theme.bad
            }
            BodyText {
                Layout.fillWidth: true
                text: note.text
                color: Theme.bad
            }
        }
        AppButton {
            visible: note.canRetry
            //: Button beside an error
            text: qsTr("Try again")
            onClicked: note.retry()
        }
    }
}
