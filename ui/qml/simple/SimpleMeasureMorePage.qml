// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: what is asked for less often. */
SimplePage {
    id: page

    //: Simple screens: title of the screen with more to do about measuring
    title: qsTr("More about measuring")

    MeasureHomeViewModel {
        id: home
        app: page.app
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "heart"
        //: Simple screens: how the person is, and the diary
        text: qsTr("How are you?")
        //: Simple screens: below that
        line: qsTr("Six questions, and your diary.")
        onClicked: page.navigator.open("how_i_am", {})
    }
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
        iconName: "hospital"
        //: Simple screens: send measurements or print them
        text: qsTr("Give to my doctor")
        //: Simple screens: below that
        line: qsTr("Send it or print it.")
        onClicked: page.navigator.open("measure_give", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "star"
        //: Simple screens: a kind of measurement of one's own
        text: qsTr("Something of my own")
        //: Simple screens: below that
        line: qsTr("Is it not in the list?")
        onClicked: page.navigator.open("measure_own", {})
    }
    NobodyWatches {
        Layout.fillWidth: true
        navigator: page.navigator
        text: home.nobodyWatches
    }
}
