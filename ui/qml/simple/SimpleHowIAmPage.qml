// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: how the person is, in numbers and in words. */
SimplePage {
    id: page

    //: Simple screens: title of the screen about how the person is
    title: qsTr("How are you?")
    //: Simple screens: below that title
    subtitle: qsTr("What do you want to do?")

    SimpleTile {
        Layout.fillWidth: true
        iconName: "heart"
        //: Simple screens: fill in six questions about how one is
        text: qsTr("This is how I am")
        //: Simple screens: below that
        line: qsTr("Six short questions.")
        onClicked: page.navigator.open("questionnaire", {
            "questionnaireId": "how-i-am"
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "timeline"
        //: Simple screens: the answers of earlier days
        text: qsTr("How it was before")
        //: Simple screens: below that
        line: qsTr("Your answers day by day.")
        onClicked: page.navigator.open("questionnaire_times", {
            "questionnaireId": "how-i-am"
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "edit"
        //: Simple screens: to the diary
        text: qsTr("My diary")
        //: Simple screens: below that
        line: qsTr("Write about your day.")
        onClicked: page.navigator.open("diary", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "message"
        //: Simple screens: measure one's mood
        text: qsTr("My mood")
        //: Simple screens: below that
        line: qsTr("A number from 0 to 10.")
        onClicked: page.navigator.open("measure_entry", {
            "kind": "mood"
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "night"
        //: Simple screens: measure one's sleep
        text: qsTr("My sleep")
        //: Simple screens: below that
        line: qsTr("How long did you sleep?")
        onClicked: page.navigator.open("measure_entry", {
            "kind": "sleep"
        })
    }
}
