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
    EmptyState {
        Layout.fillWidth: true
        visible: list.ready && list.count === 0
        //: Page with what came in lately, while nothing did
        text: qsTr("Nothing came in since you looked last. Bring in a file when you have something new.")
        //: Button on the page with what came in lately
        actionText: qsTr("Bring in a file")
        onAction: page.navigator.open("import", {})
    }
    AppButton {
        visible: list.ready && list.count === 0
        kind: AppButton.Plain
        //: Button on the page with what came in lately, while nothing did
        text: qsTr("See everything")
        onClicked: page.navigator.go("timeline", {})
    }
    ErrorNote {
        Layout.fillWidth: true
        text: list.errorText
        onRetry: list.reload()
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
