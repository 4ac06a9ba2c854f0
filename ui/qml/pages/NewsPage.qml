// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** All that came in since the person looked last. */
PageFrame {
    id: page

    //: Title of the page with what came in lately
    title: qsTr("New for you")
    scrolls: false

    FactListViewModel {
        id: list
        app: page.app
        newsOnly: true
    }
    FactListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        list: list
        byYear: false
        onOpened: factId => page.navigator.open("fact", {
                "factId": factId
            })
    }
}
