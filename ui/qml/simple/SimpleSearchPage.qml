// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: one field, and what is found by what is typed in it. */
SimplePage {
    id: page

    /** What is looked for at first. */
    property string text: ""

    //: Simple screens: title of the search screen
    title: qsTr("What do you look for?")

    FactListViewModel {
        id: list
        app: page.app
        limit: 30
        searchText: field.text
        kinds: field.text.trim() === "" ? ["none"] : []
    }
    SearchField {
        id: field
        Layout.fillWidth: true
        //: Simple screens: name of the search field, and what stands in it while it is empty
        hint: qsTr("Type a word")
        text: page.text
        onTextChanged: found.offset = 0
    }
    SimpleFacts {
        id: found
        Layout.fillWidth: true
        visible: field.text.trim() !== ""
        list: list
        //: Simple screens: a search found nothing
        emptyText: qsTr("That is not in your data. Try a shorter word.")
        onOpened: factId => page.navigator.open("fact", {
                "factId": factId
            })
    }
}
