// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What is coming, what is new, what do I take, how am I doing. */
PageFrame {
    id: page

    //: Title of the first page; %1 is a name
    title: qsTr("Hello, %1").arg(page.app.session.personName)

    FactListViewModel {
        id: newest
        app: page.app
        limit: 5
    }

    Card {
        Layout.fillWidth: true
        //: Card on the first page
        title: qsTr("Newest in your record")
        Repeater {
            model: newest.facts
            delegate: FactRow {
                required property string factId
                Layout.fillWidth: true
                onClicked: page.navigator.open("fact", {
                    "factId": factId
                })
            }
        }
    }
}
