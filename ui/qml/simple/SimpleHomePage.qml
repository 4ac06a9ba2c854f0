// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Five big choices. */
SimplePage {
    id: page

    //: Simple screens: title of the first screen; %1 is a name
    title: qsTr("Hello %1").arg(page.app.session.personName)
    //: Simple screens: below the greeting
    subtitle: qsTr("What do you want to do?")

    TodayViewModel {
        id: day
        app: page.app
    }
    PortalAttentionViewModel {
        id: attention
        app: page.app
        onRecordChanged: day.reload()
    }

    SimpleTile {
        Layout.fillWidth: true
        iconName: "pill"
        //: Simple screens: choice
        text: qsTr("My medicines")
        //: Simple screens: below the choice of medicines
        line: qsTr("See what you take.")
        onClicked: page.navigator.open("medication", {})
    }
    MeasureHomeViewModel {
        id: measuring
        app: page.app
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "pulse"
        //: Simple screens: choice
        text: qsTr("Measure")
        line: measuring.due ? //: Simple screens: below the choice to measure; %1 is what to measure
        qsTr("You can measure now: %1.").arg(measuring.usualName.toLowerCase()) : //: Simple screens: below the choice to measure
        qsTr("Blood pressure, weight and more.")
        onClicked: page.navigator.open("measure", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "calendar"
        //: Simple screens: choice
        text: qsTr("My appointment")
        line: day.appointmentId === "" ? //: Simple screens: below the choice of appointments
        qsTr("Regie knows no appointment.") : day.appointmentWhen
        onClicked: page.navigator.open("visits", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "flask"
        //: Simple screens: choice
        text: qsTr("My results")
        //: Simple screens: below the choice of results
        line: qsTr("Of blood and urine.")
        onClicked: page.navigator.open("results", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "record"
        //: Simple screens: choice
        text: qsTr("All my data")
        line: attention.text !== "" ? attention.text : day.newsCount > 0 && day.newsSince !== "" ? //: Simple screens: below the choice of all data; %n is how many came in
        qsTr("There is something new: %n.", "", day.newsCount) : //: Simple screens: below the choice of all data
        qsTr("Letters, illnesses and more.")
        onClicked: page.navigator.open("alldata", {})
    }
    Reminders {
        Layout.fillWidth: true
        app: page.app
        navigator: page.navigator
    }
    ErrorNote {
        Layout.fillWidth: true
        text: day.errorText
        onRetry: day.reload()
    }
}
