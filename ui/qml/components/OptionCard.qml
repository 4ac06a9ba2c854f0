// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** A choice with a picture, a name and one line that says what it is for. */
T.AbstractButton {
    id: card

    required property string iconName
    required property string line
    readonly property string spoken: Spoken.sentences([card.text, card.line])

    focusPolicy: Qt.StrongFocus
    implicitWidth: 300
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.gap4)
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: card.text
    Accessible.description: card.line
    Accessible.onPressAction: if (card.enabled)
        card.clicked()

    contentItem: Item {
        RowLayout {
            id: row
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap4
            spacing: Theme.gap4
            AppIcon {
                name: card.iconName
                color: Theme.primary
                size: Theme.size(32)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Text {
                    Layout.fillWidth: true
                    text: card.text
                    color: Theme.ink
                    font.pixelSize: Theme.cardTitle
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    text: card.line
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: card.hovered || card.pressed ? Theme.primarySoft : Theme.surface
        border.width: Math.max(1, Theme.border)
        border.color: Theme.line
        FocusRing {
            shown: card.visualFocus || card.activeFocus
        }
    }
}
