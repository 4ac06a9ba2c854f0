// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Regie

/** A button with words. `kind` says how much it asks for attention; one Primary on a page. */
T.Button {
    id: button

    enum Kind {
        Primary,
        Quiet,
        Plain
    }
    property int kind: AppButton.Quiet
    property string iconName: ""
    /** On a dark card the colours are turned round. */
    property bool darkGround: false
    property bool wide: false
    property string spoken: ""

    readonly property color ground: button.kind === AppButton.Primary ? (button.darkGround ? Theme.primaryInk : Theme.primary) : "transparent"
    readonly property color words: {
        if (button.kind === AppButton.Primary)
            return button.darkGround ? Theme.primary : Theme.primaryInk;
        return button.darkGround ? Theme.primaryInk : Theme.primary;
    }

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + Theme.gap4)
    implicitWidth: contentItem.implicitWidth + 2 * Theme.gap4
    leftPadding: Theme.gap4
    rightPadding: Theme.gap4
    font.pixelSize: Theme.body
    opacity: button.enabled ? 1 : 0.55

    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Accessible.onPressAction: button.clicked()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            x: button.wide ? 0 : (parent.width - width) / 2
            spacing: Theme.gap2
            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName !== ""
                name: button.iconName
                color: button.words
                size: Theme.size(Theme.simplified ? 28 : 22)
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, button.width > 0 ? Math.max(40, button.width - 2 * Theme.gap4 - (button.iconName !== "" ? Theme.size(30) + Theme.gap2 : 0)) : implicitWidth)
                text: button.text
                color: button.words
                font.pixelSize: button.font.pixelSize
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.pressed || (button.hovered && button.kind !== AppButton.Primary) ? (button.darkGround ? Qt.lighter(Theme.primary, 1.2) : button.kind === AppButton.Primary ? Qt.darker(button.ground, 1.15) : Theme.primarySoft) : button.ground
        border.width: button.kind === AppButton.Quiet ? Math.max(1, Theme.border) : 0
        border.color: button.words
        FocusRing {
            shown: button.visualFocus || button.activeFocus
            darkGround: button.darkGround
        }
    }
}
