// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The facts of one room, five at a time, newest first. */
SimplePage {
    id: page

    required property string category
    property int offset: 0

    title: room.name
    subtitle: room.line

    CategoryViewModel {
        id: room
        app: page.app
        category: page.category
    }
    FactListViewModel {
        id: list
        app: page.app
        category: page.category
        limit: 30
    }
    Repeater {
        model: list.facts
        delegate: SimpleTile {
            required property int index
            required property string factId
            required property string title
            required property string date
            required line
            required sourceWords
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            text: title
            aside: date
            onClicked: page.navigator.open("fact", {
                "factId": factId
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: list.count
        more: list.hasMore
        onMoved: offset => {
            if (offset + 10 > list.count)
                list.readMore();
            page.offset = offset;
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: list.ready && list.count === 0
        //: Simple screens: a list is empty
        text: qsTr("There is nothing here yet.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: list.errorText
        onRetry: list.reload()
    }
}
