// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Regie

/** The window of the simplified mode: back on the top left, help always at the same place below. */
FocusScope {
    id: shell

    required property AppViewModel app
    required property Navigator navigator
    /** Where the bar below would take much of the screen, one button unfolds it. */
    readonly property bool folds: shell.width < 420 * Theme.textScale
    property bool unfolded: false
    readonly property int margin: Math.max(Theme.gap4, Math.min(Theme.gap6, shell.width * 0.04))

    Component.onCompleted: {
        shell.navigator.stack = stack;
        shell.navigator.go("today", {});
    }

    Flow {
        id: top
        // As wide as the page below it.
        x: shell.margin
        y: Theme.gap4
        width: Math.min(shell.width - 2 * shell.margin, 1152)
        spacing: Theme.gap3
        AppButton {
            id: back
            iconName: "back"
            //: Simple screens, top left on every screen but the first
            text: qsTr("Back")
            visible: shell.navigator.canGoBack
            onClicked: shell.navigator.back()
        }
        Item {
            // Reading aloud is top right where there is room, else below.
            width: Math.max(0, top.width - aloud.width - Theme.gap3 - (back.visible ? back.width + Theme.gap3 : 0))
            height: 1
        }
        ReadAloudButton {
            id: aloud
            app: shell.app
            navigator: shell.navigator
        }
    }
    ReminderBar {
        id: reminder
        x: shell.margin
        width: top.width
        anchors.top: top.bottom
        anchors.topMargin: reminder.visible ? Theme.gap3 : 0
        app: shell.app
        navigator: shell.navigator
    }
    StackView {
        id: stack
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: reminder.bottom
        anchors.bottom: bottom.top
        focus: true
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bottom.top
        height: Theme.border
        color: Theme.line
    }
    Flow {
        id: bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        // The words of the first button stand below those of the page.
        leftPadding: Math.max(0, shell.margin - Theme.gap4)
        rightPadding: Math.max(0, shell.margin - Theme.gap4)
        topPadding: Theme.gap2
        bottomPadding: Theme.gap2
        spacing: Theme.gap3
        AppButton {
            visible: shell.folds
            kind: AppButton.Plain
            iconName: shell.unfolded ? "down" : "up"
            text: shell.unfolded ? //: Simple screens, in a narrow window: folds the buttons below away
            qsTr("Fewer buttons") : //: Simple screens, in a narrow window: shows Start, Help and the like
            qsTr("More buttons")
            onClicked: shell.unfolded = !shell.unfolded
        }
        AppButton {
            visible: !shell.folds || shell.unfolded
            kind: AppButton.Plain
            iconName: "home"
            //: Simple screens, below on every screen: to the first screen
            text: qsTr("Start")
            onClicked: shell.navigator.go("today", {})
        }
        AppButton {
            visible: !shell.folds || shell.unfolded
            kind: AppButton.Plain
            iconName: "help"
            //: Simple screens, below on every screen
            text: qsTr("Help")
            onClicked: shell.navigator.open("help", {})
        }
        AppButton {
            visible: !shell.folds || shell.unfolded
            kind: AppButton.Plain
            iconName: "settings"
            //: Simple screens, below on every screen: size of letters and so on
            text: qsTr("Larger or smaller")
            onClicked: shell.navigator.open("settings", {})
        }
        AppButton {
            visible: !shell.folds || shell.unfolded
            kind: AppButton.Plain
            iconName: "lock"
            //: Simple screens, below on every screen: close the record
            text: qsTr("Lock")
            onClicked: shell.app.session.lock()
        }
    }
    ImportDrop {
        navigator: shell.navigator
    }
    Shortcut {
        sequences: ["Alt+Left", StandardKey.Back]
        onActivated: shell.navigator.back()
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: shell.app.session.lock()
    }
}
