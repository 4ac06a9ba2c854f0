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
