// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** Big keys for a number. `pressed` is told a digit, "," or "" for taking the last one away. */
GridLayout {
    id: pad

    property bool decimals: false
    signal pressed(string key)

    columns: 3
    columnSpacing: Theme.gap3
    rowSpacing: Theme.gap3
    Accessible.role: Accessible.Grouping
    //: Name of the keys for a number, for a screen reader
    Accessible.name: qsTr("Keys for numbers")

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", ","]
        delegate: T.AbstractButton {
            id: key
            required property string modelData
            readonly property bool takesAway: key.modelData === "back"
            Layout.fillWidth: true
            implicitWidth: Theme.size(104)
            implicitHeight: Math.max(Theme.target, Theme.bigSize(76))
            // An empty place keeps the 0 in the middle.
            opacity: key.usable ? 1 : 0
            enabled: key.usable
            readonly property bool usable: key.modelData !== "," || pad.decimals
            text: key.takesAway ? //: Key that takes away the last digit
            qsTr("Erase") : key.modelData === "," ? //: Key for the decimal sign
            qsTr(".") : key.modelData
            focusPolicy: Qt.StrongFocus
            onClicked: pad.pressed(key.takesAway ? "" : key.text)
            Keys.onReturnPressed: key.clicked()
            Keys.onEnterPressed: key.clicked()
            Accessible.role: Accessible.Button
            Accessible.name: key.modelData === "," ? //: Name of the key for the decimal sign, for a screen reader
            qsTr("point") : key.text
            Accessible.ignored: !key.usable
            Accessible.onPressAction: if (key.enabled)
                key.clicked()
            contentItem: Item {
                Text {
                    anchors.centerIn: parent
                    text: key.text
                    color: Theme.ink
                    font.pixelSize: key.takesAway ? Theme.body : Theme.bigSize(38)
                    font.weight: Font.DemiBold
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: key.hovered || key.pressed ? Theme.primarySoft : Theme.surface
                border.width: 2
                border.color: Theme.edge
                FocusRing {
                    shown: key.visualFocus || key.activeFocus
                }
            }
        }
    }
}
