// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What is coming, soonest first. */
SimplePage {
    id: page

    //: Simple screens: title of the screen with appointments
    title: qsTr("My appointments")

    TodayViewModel {
        id: day
        app: page.app
    }
    Repeater {
        model: day.appointments
        delegate: SimpleTile {
            required property string factId
            required property string title
            required property string provider
            required line
            required sourceWords
            Layout.fillWidth: true
            iconName: "calendar"
            text: title
            aside: provider
            onClicked: page.navigator.open("fact", {
                "factId": factId
            })
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: day.ready && day.appointmentId === ""
        //: Simple screens: no appointment is known. That does not mean there is none
        text: qsTr("Regie knows no appointment. Do you have one? Then you can add it.")
    }
    AppButton {
        iconName: "plus"
        //: Simple screens: button to add something
        text: qsTr("Add an appointment")
        onClicked: page.navigator.open("add", {})
    }
}
