// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: what came in since the person looked last, five at a time. */
SimplePage {
    id: page

    //: Simple screens: title of a screen
    title: qsTr("What is new")

    FactListViewModel {
        id: list
        app: page.app
        limit: 30
        newsOnly: true
    }
    SimpleFacts {
        Layout.fillWidth: true
        list: list
        //: Simple screens: a list is empty
        emptyText: qsTr("There is nothing new. You can see all your data with the button Start.")
        onOpened: factId => page.navigator.open("fact", {
                "factId": factId
            })
    }
}
