// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
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

    /** In high contrast what cannot be pressed has no fill; elsewhere it is paler. */
    readonly property bool bare: Theme.contrast && !button.enabled

    readonly property color ground: button.bare ? "transparent" : button.kind === AppButton.Primary ? (button.darkGround ? Theme.primaryInk : Theme.primary) : "transparent"
    readonly property color words: {
        if (button.bare)
            return button.darkGround ? Theme.primaryInk : Theme.disabledInk;
        if (button.kind === AppButton.Primary)
            return button.darkGround ? Theme.primary : Theme.primaryInk;
        return button.darkGround ? Theme.primaryInk : Theme.primary;
    }

    focusPolicy: Qt.StrongFocus
    // As wide as its words, but never wider than there is room: then they wrap.
    implicitWidth: {
        const natural = Math.ceil(metrics.advanceWidth) + 6 + row.before + 2 * Theme.gap4;
        const room = button.parent instanceof Flow ? button.parent.width : button.Window.width - 2 * Theme.gap5;
        return room > 100 ? Math.min(natural, room) : natural;
    }
    // In a layout it gives way when its words do not fit: else it would push all else out of sight.
    Layout.fillWidth: true
    Layout.maximumWidth: button.implicitWidth
    Layout.minimumWidth: Math.min(button.implicitWidth, Theme.size(160), button.Window.width / 2)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.gap4)
    leftPadding: Theme.gap4
    rightPadding: Theme.gap4
    font.pixelSize: Theme.body
    opacity: button.enabled || Theme.contrast ? 1 : 0.55

    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    //: Told by a screen reader of a button that does nothing at the moment
    Accessible.description: button.enabled ? "" : qsTr("Not possible now")
    // Qt does not tell that a control is disabled, and would let it be pressed.
    Accessible.onPressAction: if (button.enabled)
        button.clicked()

    TextMetrics {
        id: metrics
        text: button.text
        font.family: label.font.family
        font.pixelSize: button.font.pixelSize
        font.weight: Font.DemiBold
    }
    contentItem: Item {
        id: row
        readonly property int before: button.iconName !== "" ? picture.width + Theme.gap2 : 0
        AppIcon {
            id: picture
            anchors.verticalCenter: parent.verticalCenter
            visible: button.iconName !== ""
            x: button.wide ? 0 : Math.max(0, (row.width - label.paintedWidth - row.before) / 2)
            name: button.iconName
            color: button.words
            size: Theme.size(Theme.simplified ? 28 : 22)
        }
        Text {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            x: row.before + (button.wide ? 0 : Math.max(0, (row.width - row.before - paintedWidth) / 2))
            width: row.width - row.before
            text: button.text
            color: button.words
            font.pixelSize: button.font.pixelSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.pressed || (button.hovered && button.kind !== AppButton.Primary) ? (button.darkGround ? Qt.lighter(Theme.primary, 1.2) : button.kind === AppButton.Primary ? Qt.darker(button.ground, 1.15) : Theme.primarySoft) : button.ground
        border.width: button.bare ? 1 : button.kind === AppButton.Quiet ? Math.max(1, Theme.border) : 0
        border.color: button.words
        FocusRing {
            shown: button.visualFocus || button.activeFocus
            darkGround: button.darkGround
        }
    }
}
