// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: the ways to everything in the record. */
SimplePage {
    id: page

    //: Simple screens: title of the screen with the ways to all data
    title: qsTr("All my data")
    //: Simple screens: below the title
    subtitle: qsTr("How do you want to look?")

    SimpleTile {
        Layout.fillWidth: true
        iconName: "info"
        //: Simple screens: choice, what came in lately
        text: qsTr("What is new")
        //: Simple screens: below the choice
        line: qsTr("What came in since you last looked.")
        onClicked: page.navigator.open("news", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "record"
        //: Simple screens: choice, the rooms of the record
        text: qsTr("By kind")
        //: Simple screens: below the choice
        line: qsTr("Letters, illnesses and more.")
        onClicked: page.navigator.open("record", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "timeline"
        //: Simple screens: choice, everything in order of time
        text: qsTr("By day")
        //: Simple screens: below the choice
        line: qsTr("The newest comes first.")
        onClicked: page.navigator.open("timeline", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "search"
        //: Simple screens: choice
        text: qsTr("Search for a word")
        //: Simple screens: below the choice
        line: qsTr("Such as heart, or the name of your doctor.")
        onClicked: page.navigator.open("search", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "hospital"
        //: Simple screens: choice, to care providers and to sharing
        text: qsTr("Fetch and share")
        line: attention.text !== "" ? attention.text : //: Simple screens: below the choice
        qsTr("From your doctor, or to your doctor.")
        onClicked: page.navigator.open("exchange", {})
        PortalAttentionViewModel {
            id: attention
            app: page.app
        }
    }
}
