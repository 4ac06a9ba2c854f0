// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Regie

/** One of some choices of which one holds; the chosen one is filled and has a tick. */
T.AbstractButton {
    id: chip

    property bool chosen: false

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, label.contentHeight + Theme.gap3)
    implicitWidth: Math.max(Theme.target, Math.min(Math.ceil(measured.advanceWidth) + 2 * Theme.gap4 + (tick.visible ? tick.width + Theme.gap2 : 0), parent?.width ?? Infinity))
    Keys.onReturnPressed: chip.clicked()
    Keys.onEnterPressed: chip.clicked()
    Accessible.role: Accessible.RadioButton
    Accessible.name: chip.text
    Accessible.checkable: true
    Accessible.checked: chip.chosen
    Accessible.onPressAction: if (chip.enabled)
        chip.clicked()

    // The label's own width changes while it wraps, which would change the width it wraps in.
    TextMetrics {
        id: measured
        font: label.font
        text: chip.text
    }
    contentItem: Item {
        AppIcon {
            id: tick
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap3
            visible: chip.chosen
            name: "check"
            size: Theme.size(18)
            color: Theme.primaryInk
        }
        Text {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            x: tick.visible ? Theme.gap4 + tick.width + 2 : Theme.gap3
            width: parent.width - x - (tick.visible ? Theme.gap2 : Theme.gap3)
            horizontalAlignment: tick.visible ? Text.AlignLeft : Text.AlignHCenter
            text: chip.text
            color: chip.chosen ? Theme.primaryInk : Theme.primary
            font.pixelSize: Theme.simplified ? Theme.body : Theme.small
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Math.min(height / 2, Theme.size(26))
        color: chip.chosen ? Theme.primary : chip.hovered ? Theme.primarySoft : Theme.surface
        border.width: Math.max(1, Theme.border)
        border.color: Theme.edge
        FocusRing {
            shown: chip.visualFocus || chip.activeFocus
        }
    }
}
