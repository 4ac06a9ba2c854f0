// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Regie

/** A place in the rail: icon and word. */
T.AbstractButton {
    id: button

    required property string iconName
    property bool current: false
    property bool compact: false

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target + 4, label.implicitHeight + (button.compact ? icon.height + Theme.gap2 : 0) + Theme.gap3)
    implicitWidth: button.compact ? Math.max(72, label.implicitWidth + Theme.gap3) : 200
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
    Accessible.role: Accessible.PageTab
    Accessible.name: button.text
    Accessible.selected: button.current
    Accessible.selectable: true
    Accessible.onPressAction: if (button.enabled)
        button.clicked()

    contentItem: Item {
        AppIcon {
            id: icon
            name: button.iconName
            size: Theme.size(22)
            color: button.current ? Theme.primarySoftInk : Theme.ink2
            x: button.compact ? (parent.width - width) / 2 : Theme.gap3
            y: button.compact ? 2 : (parent.height - height) / 2
        }
        Text {
            id: label
            anchors.left: button.compact ? parent.left : icon.right
            anchors.right: parent.right
            anchors.leftMargin: button.compact ? 0 : Theme.gap3
            y: button.compact ? icon.height + 4 : (parent.height - height) / 2
            horizontalAlignment: button.compact ? Text.AlignHCenter : Text.AlignLeft
            text: button.text
            color: button.current ? Theme.primarySoftInk : Theme.ink
            font.pixelSize: button.compact ? Theme.size(14) : Theme.simplified ? Theme.bigSize(23) : Theme.body
            font.weight: button.current ? Font.Bold : Font.Normal
            font.underline: button.current && Theme.contrast
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.current ? Theme.primarySoft : button.hovered ? Theme.paper : "transparent"
        border.width: button.current && Theme.contrast ? 2 : 0
        border.color: Theme.edge
        FocusRing {
            anchors.margins: 0
            shown: button.visualFocus || button.activeFocus
        }
    }
}
