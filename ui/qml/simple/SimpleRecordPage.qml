// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The rooms of the record, five at a time. */
SimplePage {
    id: page

    property int offset: 0

    //: Simple screens: title of the screen with all kinds of data
    title: qsTr("Kinds of data")
    //: Simple screens: below the title
    subtitle: qsTr("What do you want to see?")

    CategoryViewModel {
        id: rooms
        app: page.app
    }
    Repeater {
        model: rooms.items
        delegate: SimpleTile {
            required property int index
            required property string key
            required property string name
            required line
            required iconName
            required property int count
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            text: name
            onClicked: page.navigator.open("category", {
                "category": key
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: rooms.count
        onMoved: offset => page.offset = offset
    }
    BodyText {
        Layout.fillWidth: true
        visible: rooms.ready && rooms.count === 0
        //: Simple screens: the record is empty
        text: qsTr("There is nothing here yet.")
    }
}
