// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** While there is no profile on this computer, or one more is wanted. */
EntryFrame {
    id: page

    //: Title of the very first page
    title: qsTr("Welcome to Regie")
    //: Below the title of the very first page
    subtitle: qsTr("All about your health in one place. It stays on this computer.")
    busyText: page.app.session.state === Session.Opening ? (
        //: While the invented record is being made
        qsTr("The invented record opens. This takes a few seconds.")) : ""

    SimpleTile {
        Layout.fillWidth: true
        focus: true
        iconName: "person"
        //: Choice on the first page
        text: qsTr("Make my own record")
        //: Below that choice
        line: qsTr("Only you can open it. This takes five minutes.")
        onClicked: page.navigator.open("newProfile", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "eye"
        //: Choice on the first page: opens an invented record
        text: qsTr("Look round first")
        //: Below that choice
        line: qsTr("With the data of an invented person.")
        onClicked: page.app.session.openPractice()
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "undo"
        //: Choice on the first page: make a record of a backup
        text: qsTr("Put back a backup")
        //: Below that choice
        line: qsTr("From a copy you made before with Regie.")
        onClicked: page.navigator.open("restore", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.app.session.profiles.count > 0
        iconName: "lock"
        //: Choice on the first page
        text: qsTr("Open a record")
        //: Below that choice
        line: qsTr("A record that is on this computer already.")
        onClicked: page.navigator.go(page.app.session.profiles.count > 1 ? "profiles" : "unlock", {})
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: page.app.session.errorText
    }
}
