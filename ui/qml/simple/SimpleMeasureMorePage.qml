// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: what is asked for less often. */
SimplePage {
    id: page

    //: Simple screens: title of the screen with more to do about measuring
    title: qsTr("More about measuring")

    SimpleTile {
        Layout.fillWidth: true
        iconName: "calendar"
        //: Simple screens: measure by a plan
        text: qsTr("A series")
        //: Simple screens: below that
        line: qsTr("Like a week of blood pressure.")
        onClicked: page.navigator.open("measure_plan", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "import"
        //: Simple screens: bring in a file of a device
        text: qsTr("From my meter or phone")
        //: Simple screens: below that
        line: qsTr("Add a file with numbers.")
        onClicked: page.navigator.open("measure_import", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "phone"
        //: Simple screens: when to call
        text: qsTr("When to call?")
        //: Simple screens: below that
        line: qsTr("Read when you need help.")
        onClicked: page.navigator.open("measure_call", {})
    }
}
