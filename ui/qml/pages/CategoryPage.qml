// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Regie

/** One room of the record: its facts, newest first, with a heading for each year. */
PageFrame {
    id: page

    required property string category
    property string kind: ""

    title: room.name
    subtitle: room.line
    scrolls: false

    CategoryViewModel {
        id: room
        app: page.app
        category: page.category
    }
    FactListViewModel {
        id: list
        app: page.app
        category: page.category
        kinds: page.kind === "" ? [] : [page.kind]
    }

    Flow {
        Layout.fillWidth: true
        visible: room.count > 1
        spacing: Theme.gap2
        ChoiceChip {
            //: First of the filters above a list: all kinds
            text: qsTr("All")
            chosen: page.kind === ""
            onClicked: page.kind = ""
        }
        Repeater {
            model: room.items
            delegate: ChoiceChip {
                required property string key
                required property string name
                required property int count
                text: name + " (" + count + ")"
                chosen: page.kind === key
                onClicked: page.kind = key
            }
        }
    }
    FactListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        list: list
        onOpened: factId => page.navigator.open("fact", {
                "factId": factId
            })
    }
}
