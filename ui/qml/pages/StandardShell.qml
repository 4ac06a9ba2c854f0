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

    // Seven at most: what else there is stands on these pages.
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
        },
        {
            "page": "medication",
            "icon": "pill",
            //: Place in the rail: medicines
            "name": qsTr("Medicines")
        },
        {
            "page": "measure",
            "icon": "pulse",
            //: Place in the rail: measuring at home
            "name": qsTr("Measure")
        },
        {
            "page": "visits",
            "icon": "message",
            //: Place in the rail: prepare visits
            "name": qsTr("To the doctor")
        },
        {
            "page": "share",
            "icon": "people",
            //: Place in the rail: give data to somebody, backup
            "name": qsTr("Sharing")
        },
        {
            "page": "portals",
            "icon": "hospital",
            //: Place in the rail: care providers to fetch data from
            "name": qsTr("Care providers")
        }
    ]

    Component.onCompleted: {
        shell.navigator.stack = stack;
        shell.navigator.go("today", {});
    }

    Rectangle {
        id: rail
        width: shell.narrow ? 0 : Math.min(shell.width * 0.38, Theme.size(232))
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
        Flickable {
            id: railView
            anchors.fill: parent
            anchors.margins: Theme.textScale > 2 ? Theme.gap1 : Theme.gap4
            clip: true
            contentWidth: width
            contentHeight: Math.max(height, placesColumn.implicitHeight)
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height

            /** With very large letters not every place fits: what has the keyboard comes in sight. */
            function reveal(item: Item) {
                if (item.activeFocus)
                    railView.contentY = Math.max(0, Math.min(item.y, railView.contentHeight - railView.height));
            }
            ColumnLayout {
                id: placesColumn
                width: parent.width
                height: Math.max(implicitHeight, railView.height)
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
                        onActiveFocusChanged: railView.reveal(this)
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
                    iconName: "settings"
                    //: In the rail: how the program looks and works
                    text: qsTr("Settings")
                    current: shell.navigator.place === "settings"
                    onClicked: shell.navigator.go("settings", {})
                    onActiveFocusChanged: railView.reveal(this)
                }
                NavButton {
                    Layout.fillWidth: true
                    iconName: "lock"
                    //: In the rail: close the record so that nobody else can look
                    text: qsTr("Lock")
                    onClicked: shell.app.session.lock()
                    onActiveFocusChanged: railView.reveal(this)
                }
            }
        }
    }
    RowLayout {
        id: top
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap4
        anchors.leftMargin: Math.max(Theme.gap4, Math.min(Theme.gap6, stack.width * 0.04))
        spacing: Theme.gap3
        AppButton {
            iconName: "back"
            //: Button on top of every page but the first of a place
            text: qsTr("Back")
            visible: shell.navigator.canGoBack
            onClicked: shell.navigator.back()
        }
        SearchField {
            id: field
            Layout.fillWidth: true
            Layout.maximumWidth: 560
            onTextEdited: shell.search(field.text)
            Keys.onDownPressed: stack.currentItem.forceActiveFocus()
            Keys.onEscapePressed: {
                field.clear();
                shell.search("");
                shell.navigator.back();
            }
        }
    }
    ReminderBar {
        id: reminder
        anchors.left: top.left
        anchors.right: top.right
        anchors.top: top.bottom
        anchors.topMargin: reminder.visible ? Theme.gap3 : 0
        app: shell.app
        navigator: shell.navigator
    }
    StackView {
        id: stack
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: reminder.bottom
        anchors.bottom: always.top
        focus: true
    }
    Flow {
        id: places
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: shell.narrow
        height: visible ? implicitHeight : 0
        Repeater {
            model: shell.narrow ? shell.places : []
            delegate: NavButton {
                required property var modelData
                compact: true
                iconName: modelData.icon
                text: modelData.name
                current: shell.navigator.place === modelData.page
                onClicked: shell.navigator.go(modelData.page, {})
            }
        }
    }
    Rectangle {
        visible: shell.narrow
        anchors.bottom: places.top
        width: parent.width
        height: Theme.border
        color: Theme.line
    }

    function search(text: string) {
        shell.navigator.searchText = text;
        if (shell.navigator.current !== "search" && text !== "") {
            shell.navigator.open("search", {});
            field.forceActiveFocus();
        }
    }
    function startSearch() {
        field.forceActiveFocus();
        field.selectAll();
    }
    // Whoever just starts typing, searches.
    Keys.onPressed: event => {
        const plain = event.modifiers === Qt.NoModifier || event.modifiers === Qt.ShiftModifier;
        if (plain && event.text.length === 1 && event.text.trim() !== "") {
            field.forceActiveFocus();
            field.insert(field.length, event.text);
            shell.search(field.text);
            event.accepted = true;
        }
    }
    ImportDrop {
        navigator: shell.navigator
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: shell.startSearch()
    }
    Shortcut {
        sequences: ["Alt+Left", StandardKey.Back]
        onActivated: shell.navigator.back()
    }
    MeasureHomeViewModel {
        id: measuring
        app: shell.app
    }
    // What was measured last, or what a series asks for, is one press away.
    Shortcut {
        sequence: "Ctrl+M"
        onActivated: measuring.usual === "" ? shell.navigator.go("measure", {}) : shell.navigator.open("measure_entry", {
            "kind": measuring.usual
        })
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: shell.app.session.lock()
    }
    // A strip of its own: over the page it would cover its last lines.
    Flow {
        id: always
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: places.top
        leftPadding: Theme.gap4
        rightPadding: Theme.gap4
        topPadding: Theme.gap2
        bottomPadding: Theme.gap2
        spacing: Theme.gap2
        layoutDirection: Qt.RightToLeft
        AppButton {
            iconName: "help"
            //: Button at the bottom right of every page: opens the page with help
            text: qsTr("Help")
            onClicked: shell.navigator.open("help", {})
        }
        ReadAloudButton {
            app: shell.app
            navigator: shell.navigator
        }
    }
}
