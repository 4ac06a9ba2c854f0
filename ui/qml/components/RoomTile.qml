// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** A room of the record: what is in it and how much. */
T.AbstractButton {
    id: tile

    required property string key
    required property string name
    required property string line
    required property string iconName
    required property int count
    readonly property string spoken: Spoken.sentences([tile.name, tile.line + " " + tile.count])

    focusPolicy: Qt.StrongFocus
    implicitHeight: row.implicitHeight + 2 * Theme.gap4
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: tile.name + ", " + tile.count
    Accessible.description: tile.line
    Accessible.onPressAction: if (tile.enabled)
        tile.clicked()

    readonly property bool narrow: tile.width < (Theme.simplified ? 340 : 250) * Theme.textScale

    contentItem: Item {
        GridLayout {
            id: row
            anchors.fill: parent
            anchors.margins: Theme.gap4
            columns: tile.narrow ? 1 : 3
            columnSpacing: Theme.gap4
            rowSpacing: Theme.gap2
            AppIcon {
                name: tile.iconName
                color: Theme.primary
                size: Theme.size(32)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Text {
                    Layout.fillWidth: true
                    text: tile.name
                    color: Theme.ink
                    font.pixelSize: Theme.cardTitle
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    text: tile.line
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            Text {
                text: tile.count.toLocaleString(Qt.locale(), "f", 0)
                color: Theme.primary
                font.pixelSize: Theme.cardTitle
                font.weight: Font.Bold
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: tile.hovered || tile.pressed ? Theme.primarySoft : Theme.surface
        border.width: Math.max(1, Theme.border)
        border.color: Theme.line
        FocusRing {
            shown: tile.visualFocus || tile.activeFocus
        }
    }
}
