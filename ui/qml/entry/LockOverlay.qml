// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/**
 * Lies over everything: a plain sheet when the person wants nobody to read along, and the warning
 * before the lock. IdleGuard takes the key that ends either.
 */
Item {
    id: overlay

    required property AppViewModel app
    readonly property IdleGuard guard: overlay.app.session.idleGuard

    Binding {
        target: overlay.guard
        property: "suspended"
        value: overlay.app.reader.active && !overlay.app.reader.paused
    }

    z: 1000
    visible: overlay.guard.covered || overlay.guard.warning

    Rectangle {
        anchors.fill: parent
        visible: overlay.guard.covered
        color: Theme.paper
        Accessible.role: Accessible.AlertMessage
        Accessible.name: cover.text
        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.gap5, Theme.size(560))
            spacing: Theme.gap4
            AppIcon {
                Layout.alignment: Qt.AlignHCenter
                name: "eye"
                color: Theme.ink2
                size: Theme.size(48)
            }
            BodyText {
                id: cover
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.cardTitle
                //: On the sheet that covers everything
                text: qsTr("Hidden. Press any key.")
            }
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap6
        width: Math.min(parent.width - 2 * Theme.gap4, Theme.size(680))
        height: warning.implicitHeight + 2 * Theme.gap5
        visible: overlay.guard.warning
        radius: Theme.cardRadius
        color: Theme.attentionSoft
        border.width: 2
        border.color: Theme.attention
        Accessible.role: Accessible.AlertMessage
        Accessible.name: sentence.text
        RowLayout {
            id: warning
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap5
            spacing: Theme.gap4
            AppIcon {
                name: "lock"
                color: Theme.attention
                size: Theme.icon
            }
            BodyText {
                id: sentence
                Layout.fillWidth: true
                color: Theme.attention
                //: Half a minute before the lock
                text: qsTr("Regie locks soon. Press any key to go on.")
            }
            Text {
                text: overlay.guard.secondsLeft
                color: Theme.attention
                font.pixelSize: Theme.pageTitle
                font.weight: Font.Bold
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
