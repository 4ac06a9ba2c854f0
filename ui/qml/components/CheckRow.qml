// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Regie

/** Something that is on or off: a box with a tick, and words. */
T.CheckBox {
    id: row

    property string spoken: row.text

    focusPolicy: Qt.StrongFocus
    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.gap3)
    spacing: Theme.gap3
    Keys.onReturnPressed: row.toggle()
    Keys.onEnterPressed: row.toggle()
    Accessible.name: row.text

    indicator: Rectangle {
        y: (row.height - height) / 2
        width: Theme.size(26)
        height: width
        radius: 6
        color: row.checked ? Theme.primary : Theme.surface
        border.width: 2
        border.color: row.checked ? Theme.primary : Theme.edge
        AppIcon {
            anchors.centerIn: parent
            visible: row.checked
            name: "check"
            color: Theme.primaryInk
            size: Theme.size(20)
        }
    }
    contentItem: Text {
        id: label
        leftPadding: row.indicator.width + row.spacing
        text: row.text
        color: Theme.ink
        font.pixelSize: Theme.body
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    background: Item {
        FocusRing {
            shown: row.activeFocus
        }
    }
}
