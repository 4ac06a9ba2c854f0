// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Two choices: what comes from care providers, and what goes to somebody. */
SimplePage {
    id: page

    //: Simple screens: title of the screen with the choices to fetch data and to share it
    title: qsTr("Fetch and share")

    PortalAttentionViewModel {
        id: attention
        app: page.app
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "hospital"
        //: Simple screens: choice, care providers to fetch data from
        text: qsTr("My care providers")
        line: attention.text !== "" ? attention.text : //: Simple screens: below the choice
        qsTr("Fetch what they have of you.")
        onClicked: page.navigator.open("portals", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "people"
        //: Simple screens: choice
        text: qsTr("Sharing")
        //: Simple screens: below the choice of sharing
        line: qsTr("Give something to your doctor.")
        onClicked: page.navigator.open("share", {})
    }
}
