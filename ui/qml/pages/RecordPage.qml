// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** The rooms of the record with how much is in each. */
PageFrame {
    id: page

    //: Title of the page with all kinds of data
    title: qsTr("My record")
    subtitle: rooms.ready ? qsTr("%n piece(s) of data", "below the title of My record", rooms.total) : ""

    CategoryViewModel {
        id: rooms
        app: page.app
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            iconName: "timeline"
            //: Button of My record: everything in order of time
            text: qsTr("Timeline")
            onClicked: page.navigator.open("timeline", {})
        }
        AppButton {
            iconName: "flask"
            //: Button of My record: laboratory results with their course
            text: qsTr("Results over time")
            onClicked: page.navigator.open("results", {})
        }
        AppButton {
            iconName: "document"
            //: Button of My record: letters and documents
            text: qsTr("Documents")
            onClicked: page.navigator.open("documents", {})
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.floor(page.width / (360 * Theme.textScale)))
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        Repeater {
            model: rooms.items
            delegate: RoomTile {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                onClicked: page.navigator.open("category", {
                    "category": key
                })
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: rooms.ready && rooms.count === 0
        //: My record, while there is nothing in it
        text: qsTr("There is nothing in your record yet. Bring in a file, or write down what you know yourself.")
    }
}
