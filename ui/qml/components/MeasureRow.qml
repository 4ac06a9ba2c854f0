// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** One measurement in a list. Pressing opens it: to correct it, or what a care provider wrote. */
T.AbstractButton {
    id: row

    required property string when
    required property string value
    required property string how
    required property string by
    required property bool own
    readonly property bool narrow: row.width < 560 * Math.max(1, Theme.textScale * 0.9)
    readonly property string spoken: Spoken.sentences([row.value, row.when, row.by, row.how])

    focusPolicy: Qt.StrongFocus
    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, grid.implicitHeight + 2 * Theme.gap2)
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: row.spoken
    Accessible.onPressAction: if (row.enabled)
        row.clicked()

    component Line: Text {
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.ink2
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    contentItem: Item {
        implicitHeight: grid.implicitHeight
        GridLayout {
            id: grid
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gap3
            anchors.rightMargin: Theme.gap3
            columns: row.narrow ? 1 : 3
            columnSpacing: Theme.gap4
            rowSpacing: 2
            Line {
                Layout.preferredWidth: 2
                text: row.value
                color: Theme.ink
                font.pixelSize: Theme.body
                font.weight: Font.Bold
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                spacing: 2
                Line {
                    text: row.when
                    color: Theme.ink
                }
                Line {
                    text: row.how
                }
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                implicitHeight: Math.max(tag.implicitHeight, provider.implicitHeight)
                TagLabel {
                    id: tag
                    anchors.right: row.narrow ? undefined : parent.right
                    width: Math.min(implicitWidth, parent.width)
                    visible: row.own
                    text: row.by
                    words: Theme.self
                    ground: Theme.selfSoft
                    Accessible.ignored: true
                }
                Text {
                    id: provider
                    anchors.fill: parent
                    visible: !row.own
                    horizontalAlignment: row.narrow ? Text.AlignLeft : Text.AlignRight
                    text: row.by
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
        radius: Theme.radius
        color: row.hovered || row.pressed ? Theme.primarySoft : "transparent"
        FocusRing {
            anchors.margins: 0
            shown: row.visualFocus || row.activeFocus
        }
    }
}
