// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Regie

/** The window of the standard mode: places on the left, search above, the page, help below. */
FocusScope {
    id: shell

    required property AppViewModel app
    required property Navigator navigator
    readonly property bool narrow: shell.width < 760 * Math.min(1.4, Theme.textScale)

    readonly property var places: [
        {
            "page": "today",
            "icon": "home",
            //: Place in the rail: the first page
            "name": qsTr("Today")
        },
        {
            "page": "record",
            "icon": "record",
            //: Place in the rail: all data
            "name": qsTr("My record")
        }
    ]

    Component.onCompleted: {
        shell.navigator.stack = stack;
        shell.navigator.go("today", {});
    }

    Rectangle {
        id: rail
        width: shell.narrow ? 0 : Math.min(shell.width * 0.36, Theme.size(232))
        visible: !shell.narrow
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        color: Theme.surface
        Rectangle {
            anchors.right: parent.right
            width: Theme.border
            height: parent.height
            color: Theme.line
        }
        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap4
            spacing: Theme.gap1
            RowLayout {
                Layout.margins: Theme.gap3
                spacing: Theme.gap2
                Rectangle {
                    implicitWidth: Theme.size(26)
                    implicitHeight: implicitWidth
                    radius: 8
                    color: Theme.primary
                    Rectangle {
                        anchors.centerIn: parent
                        width: parent.width * 0.42
                        height: width
                        radius: width / 2
                        color: Theme.surface
                    }
                }
                Text {
                    text: "Regie"
                    color: Theme.primary
                    font.pixelSize: Theme.size(22)
                    font.weight: Font.Bold
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            Repeater {
                model: shell.places
                delegate: NavButton {
                    required property var modelData
                    Layout.fillWidth: true
                    iconName: modelData.icon
                    text: modelData.name
                    current: shell.navigator.place === modelData.page
                    onClicked: shell.navigator.go(modelData.page, {})
                }
            }
            Item {
                Layout.fillHeight: true
            }
            BodyText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap3
                text: shell.app.session.personName
                font.weight: Font.DemiBold
                font.pixelSize: Theme.small
            }
            NavButton {
                Layout.fillWidth: true
                iconName: "lock"
                //: In the rail: close the record so that nobody else can look
                text: qsTr("Lock")
                onClicked: shell.app.session.lock()
            }
        }
    }
    StackView {
        id: stack
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }
}
