// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: what do you want to measure; the usual things first. */
SimplePage {
    id: page

    //: Simple screens: title of the screen to measure
    title: qsTr("Measure")
    //: Simple screens: below the title
    subtitle: qsTr("What do you want to do?")

    MeasureHomeViewModel {
        id: home
        app: page.app
    }
    Repeater {
        model: home.usualKinds
        delegate: SimpleTile {
            id: tile
            required property string measured
            required property string simple
            required property string picture
            required property string value
            required property string when
            required property bool due
            Layout.fillWidth: true
            iconName: tile.picture
            text: tile.simple
            line: tile.due ? //: Simple screens: below what a series asks to measure now
            qsTr("You can measure this now.") : tile.value === "" ? "" :
            //: Simple screens: below what to measure; %1 is the value of the time before
            qsTr("Last time: %1.").arg(tile.value)
            onClicked: page.navigator.open("measure_entry", {
                "kind": tile.measured
            })
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "plus"
        //: Simple screens: choose from all that can be measured
        text: home.usualKinds.count > 0 ? qsTr("Something else") :
        //: Simple screens: choose from all that can be measured
        qsTr("Measure something")
        //: Simple screens: below that
        line: qsTr("Blood sugar, pain and more.")
        onClicked: page.navigator.open("measure_kinds", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: home.used.count > 0
        iconName: "eye"
        //: Simple screens: look at earlier measurements
        text: qsTr("See what I measured")
        //: Simple screens: below that
        line: qsTr("You can also change a number.")
        onClicked: page.navigator.open("measure_kinds", {
            "see": true
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "calendar"
        //: Simple screens: a series by a plan, or a file of a device
        text: qsTr("More")
        //: Simple screens: below that
        line: qsTr("How you are, your diary, a series.")
        onClicked: page.navigator.open("measure_more", {})
    }
    NobodyWatches {
        Layout.fillWidth: true
        navigator: page.navigator
        text: home.nobodyWatches
    }
    ErrorNote {
        Layout.fillWidth: true
        text: home.errorText
        onRetry: home.reload()
    }
}
