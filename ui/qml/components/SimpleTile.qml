// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** One of at most five choices on a simple screen: a picture, a word, one plain sentence. */
T.AbstractButton {
    id: tile

    property string iconName: ""
    property string line: ""
    property string aside: ""
    /** Goes to another screen; false: it is chosen here, and stays in sight. */
    property bool leads: true
    /** Of all these, what is as a Dutch source wrote it. */
    property list<string> sourceWords: []
    readonly property string spoken: Spoken.sentences([tile.text, tile.line, tile.aside])

    /** Then all room is for the words. */
    readonly property bool narrow: tile.width <= 380

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.size(80), row.implicitHeight + 2 * Theme.gap3)
    implicitWidth: 400
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: tile.spoken
    Accessible.onPressAction: if (tile.enabled)
        tile.clicked()

    contentItem: Item {
        RowLayout {
            id: row
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: tile.narrow ? Theme.gap4 : Theme.gap5
            anchors.rightMargin: tile.narrow ? Theme.gap4 : Theme.gap5
            spacing: Theme.gap5
            AppIcon {
                visible: tile.iconName !== "" && !tile.narrow
                name: tile.iconName
                color: tile.enabled ? Theme.primary : Theme.disabledInk
                size: Theme.size(48)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap1
                Text {
                    Layout.fillWidth: true
                    text: tile.text
                    color: tile.enabled ? Theme.ink : Theme.disabledInk
                    font.pixelSize: tile.narrow ? Theme.body : Theme.size(28)
                    font.weight: Font.Bold
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    visible: tile.line !== ""
                    text: tile.line
                    color: tile.enabled ? Theme.ink2 : Theme.disabledInk
                    font.pixelSize: Theme.body
                    lineHeight: 1.2
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    visible: tile.aside !== ""
                    text: tile.aside
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            AppIcon {
                visible: !tile.narrow && tile.leads && tile.enabled
                name: "next"
                color: Theme.ink2
                size: Theme.size(28)
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: !tile.enabled ? Theme.paper : tile.hovered || tile.pressed ? Theme.primarySoft : Theme.surface
        border.width: tile.enabled ? 2 : 1
        border.color: tile.enabled ? Theme.edge : Theme.line
        FocusRing {
            shown: tile.visualFocus || tile.activeFocus
        }
    }
}
