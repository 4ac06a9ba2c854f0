// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Measurements to a care provider: what, every value of it, to whom; or on one page of paper. */
PageFrame {
    id: page

    property string kind: ""
    readonly property var periods: [7, 30, 90, 365]

    //: Title of the page to give measurements to a care provider
    title: qsTr("Give to my care provider")
    //: Below that title
    subtitle: qsTr("You choose what goes. Nothing is sent before you press Send.")
    widest: 760

    MeasureGiveViewModel {
        id: give
        app: page.app
        kind: page.kind
    }
    Card {
        Layout.fillWidth: true
        visible: give.ready
        //: Card on the page to give measurements: what and of when
        title: qsTr("1. What do you give?")
        Segments {
            //: Which days of measurements
            name: qsTr("Days")
            choices: [
                //: Days of measurements
                qsTr("7 days"),
                //: Days of measurements
                qsTr("30 days"),
                //: Days of measurements
                qsTr("3 months"),
                //: Days of measurements
                qsTr("A year")]
            current: page.periods.indexOf(give.days)
            onChosen: index => give.days = page.periods[index]
        }
        BodyText {
            Layout.fillWidth: true
            visible: give.kinds.count === 0
            //: On the page to give measurements: there is none of these days
            text: qsTr("There are no measurements of these days.")
        }
        Repeater {
            model: give.kinds
            delegate: CheckRow {
                required property string label
                required property string value
                required property string more
                Layout.fillWidth: true
                text: label + ", " + value
                checked: give.chosen.includes(more)
                onToggled: give.toggle(more)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: give.ready && give.kinds.count > 0
        //: Card on the page to give measurements
        title: qsTr("2. Who gets it?")
        BodyText {
            Layout.fillWidth: true
            visible: give.portals.count === 0
            //: On the page to give measurements: there is no care provider
            text: qsTr("You have no care provider in Regie yet. You can add one, or print your measurements below.")
        }
        AppButton {
            visible: give.accepting === 0
            iconName: "hospital"
            //: Button: to the care providers
            text: qsTr("To my care providers")
            onClicked: page.navigator.go("portals", {})
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: give.portals
                delegate: ChoiceChip {
                    required property string label
                    required property string value
                    required property string more
                    required property bool technical
                    visible: technical
                    text: value === "" ? label : label + ": " + value
                    chosen: give.portal === more
                    onClicked: give.portal = more
                }
            }
        }
        // Who cannot be chosen is no button: it says why.
        Repeater {
            model: give.portals
            delegate: BodyText {
                required property string label
                required property string value
                required property bool technical
                Layout.fillWidth: true
                visible: !technical
                color: Theme.ink2
                text: label + ": " + value
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: give.ready && give.chosen.length > 0
        //: Card on the page to give measurements: every value that is sent
        title: qsTr("3. This goes")
        BodyText {
            Layout.fillWidth: true
            text: give.going === 0 ? //: On the page to give measurements
            qsTr("Nothing of your choice goes.") : //: On the page to give measurements: how many of them go
            qsTr("%n measurement(s) you filled in yourself.", "", give.going)
            font.weight: Font.DemiBold
        }
        Repeater {
            model: give.rows
            delegate: ColumnLayout {
                id: value
                required property int index
                required property string label
                required property string value
                required property string more
                Layout.fillWidth: true
                spacing: 0
                DetailRow {
                    Layout.fillWidth: true
                    first: value.index === 0
                    label: value.label
                    value: value.more === "" ? value.value : value.value + " (" + value.more + ")"
                }
            }
        }
        AppButton {
            visible: give.more
            iconName: "down"
            //: Button below the values that are sent
            text: qsTr("Show the rest")
            onClicked: give.showMore()
        }
        BodyText {
            Layout.fillWidth: true
            visible: give.going > 0
            text: give.alongText
            color: Theme.ink2
        }
        BodyText {
            Layout.fillWidth: true
            visible: give.leftOut !== ""
            text: give.leftOut
            color: Theme.ink2
        }
        AppButton {
            visible: give.accepting > 0
            enabled: give.canSend
            kind: AppButton.Primary
            iconName: "next"
            text: give.portal === "" ? //: Button: send measurements; nobody was chosen yet
            qsTr("Send") : //: Button: send measurements; %1 is a care provider
            qsTr("Send to %1").arg(give.portalName)
            onClicked: give.send()
        }
        BodyText {
            Layout.fillWidth: true
            visible: give.accepting > 1 && give.portal === ""
            color: Theme.ink2
            //: Below the button to send: why it cannot be pressed
            text: qsTr("Choose who gets it first.")
        }
        ProgressLine {
            Layout.fillWidth: true
            visible: give.sending === MeasureGiveViewModel.Going
            text: give.sentText
        }
        NoteCard {
            Layout.fillWidth: true
            text: give.sending === MeasureGiveViewModel.Sent ? give.sentText : ""
        }
        NoteCard {
            Layout.fillWidth: true
            iconName: "info"
            words: Theme.attention
            ground: Theme.attentionSoft
            text: give.sending === MeasureGiveViewModel.Waiting || give.sending === MeasureGiveViewModel.Unsure ? give.sentText : ""
        }
        ErrorCard {
            Layout.fillWidth: true
            text: give.sending === MeasureGiveViewModel.Refused || give.sending === MeasureGiveViewModel.Failed ? give.sentText : ""
            //: Button: to what was sent to this care provider
            actionText: qsTr("See what was sent")
            onAction: page.navigator.open("portal", {
                "portalId": give.portal
            })
        }
    }
    Card {
        Layout.fillWidth: true
        visible: give.ready && give.kinds.count > 0
        //: Card on the page to give measurements: on paper
        title: qsTr("Or on paper")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            text: give.paperProblem !== "" ? give.paperProblem : //: On the page to give measurements, about the paper
            qsTr("One page with averages, the lowest and highest, and a chart. Care providers' measurements are on it too.")
        }
        PaperButtons {
            Layout.fillWidth: true
            paper: give.paper
            ready: give.paperProblem === ""
            suggestedName: give.reportName()
            //: Before measurements are saved in a file
            warning: qsTr("The file has no lock. Whoever has the file can read your measurements.")
            //: Measurements went to the printer
            printedText: qsTr("The page went to the printer.")
            //: Measurements are in a file
            savedText: qsTr("The page is saved.")
        }
    }
    NobodyWatches {
        Layout.fillWidth: true
        navigator: page.navigator
        text: give.nobodyWatches
    }
    ErrorNote {
        Layout.fillWidth: true
        text: give.errorText
        onRetry: give.reload()
    }
}
