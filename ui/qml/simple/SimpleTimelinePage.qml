// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: everything, newest first, five at a time. */
SimplePage {
    id: page

    //: Simple screens: title of a screen
    title: qsTr("The newest first")

    FactListViewModel {
        id: list
        app: page.app
        limit: 30
    }
    SimpleFacts {
        Layout.fillWidth: true
        list: list
        //: Simple screens: a list is empty
        emptyText: qsTr("There is nothing here yet.")
        onOpened: factId => page.navigator.open("fact", {
                "factId": factId
            })
    }
}
