// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What went wrong and what one can do about it, with one button to mend it. Not there without `text`. */
Rectangle {
    id: card

    property string title: ""
    required property string text
    property string actionText: ""
    signal action

    visible: card.text !== ""
    implicitHeight: visible ? column.implicitHeight + 2 * Theme.gap4 : 0
    radius: Theme.radius
    color: Theme.badSoft
    border.width: Math.max(1, Theme.border)
    border.color: Theme.bad
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Spoken.sentences([card.title, card.text])

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
                name: "warning"
                color: Theme.bad
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap1
                BodyText {
                    Layout.fillWidth: true
                    visible: card.title !== ""
                    text: card.title
                    color: Theme.bad
                    font.weight: Font.Bold
                }
                BodyText {
                    Layout.fillWidth: true
                    text: card.text
                    color: Theme.bad
                }
            }
        }
        AppButton {
            Layout.maximumWidth: column.width
            visible: card.actionText !== ""
            text: card.actionText
            onClicked: card.action()
        }
    }
}
