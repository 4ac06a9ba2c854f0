// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Series of measurements: those that go on, and what one can begin. */
PageFrame {
    id: page

    property bool ownForm: false
    property string ownKind: "bp"
    property int ownMoments: 0
    property int ownDays: 7

    //: Title of the page with series of measurements
    title: qsTr("Series of measurements")

    MeasurePlanViewModel {
        id: series
        app: page.app
    }
    MeasureHomeViewModel {
        id: home
        app: page.app
    }

    NoteCard {
        Layout.fillWidth: true
        //: After a series was begun
        text: series.begun ? qsTr("The series has begun. It stands on the page Today as well.") : ""
    }
    NoteCard {
        Layout.fillWidth: true
        //: After a series was stopped
        text: series.stopped ? qsTr("The series has stopped. Your measurements stay.") : ""
        AppButton {
            iconName: "undo"
            //: Button: go on with the series after all
            text: qsTr("Undo")
            onClicked: series.undoStop()
        }
    }
    ErrorCard {
        Layout.fillWidth: true
        text: series.failure
    }
    Repeater {
        model: series.plans
        delegate: MeasurePlanCard {
            Layout.fillWidth: true
            onMeasure: kind => page.navigator.open("measure_entry", {
                "kind": kind
            })
            onStop: plan => series.stop(plan)
            onSetRemind: (plan, on) => series.setRemind(plan, on)
            onSetCountFirstDay: (plan, on) => series.setCountFirstDay(plan, on)
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        //: Heading above the series one can begin
        text: qsTr("Begin a series")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.width > 820 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        Repeater {
            model: [
                {
                    "type": "blood_pressure_week",
                    "icon": "pulse",
                    //: A series of measurements one can begin
                    "name": qsTr("A week of blood pressure"),
                    //: Below that
                    "line": qsTr("7 days, in the morning and in the evening, 2 times each.")
                },
                {
                    "type": "heart_failure_weight",
                    "icon": "person",
                    //: A series of measurements one can begin
                    "name": qsTr("Weight every morning"),
                    //: Below that
                    "line": qsTr("For example with a weak heart. Until you stop.")
                },
                {
                    "type": "glucose_day_curve",
                    "icon": "flask",
                    //: A series of measurements one can begin
                    "name": qsTr("A day of blood sugar"),
                    //: Below that
                    "line": qsTr("One day, before and after meals and before you sleep.")
                },
                {
                    "type": "peak_flow",
                    "icon": "pulse",
                    //: A series of measurements one can begin
                    "name": qsTr("Two weeks of peak flow"),
                    //: Below that
                    "line": qsTr("14 days, in the morning and in the evening.")
                },
                {
                    "type": "fluid_day",
                    "icon": "timeline",
                    //: A series of measurements one can begin
                    "name": qsTr("What you drink in a day"),
                    //: Below that
                    "line": qsTr("Every glass. Until you stop.")
                }]
            delegate: OptionCard {
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                iconName: modelData.icon
                text: modelData.name
                line: modelData.line
                onClicked: series.begin(modelData.type)
            }
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "edit"
            //: A series of measurements one can begin: of one's own
            text: qsTr("A series of your own")
            //: Below that
            line: qsTr("Choose yourself what, when and for how long.")
            onClicked: page.ownForm = !page.ownForm
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.ownForm
        //: Card to make a series of one's own
        title: qsTr("A series of your own")
        ChoiceChips {
            readonly property var kinds: home.kindIds
            Layout.fillWidth: true
            //: Question about a series of one's own
            label: qsTr("What do you want to measure?")
            names: home.kindNames
            current: kinds.indexOf(page.ownKind)
            onChosen: index => page.ownKind = kinds[index]
        }
        ChoiceChips {
            Layout.fillWidth: true
            //: Question about a series of one's own
            label: qsTr("When?")
            names: [
                //: Answer: when to measure
                qsTr("In the morning"),
                //: Answer: when to measure
                qsTr("In the evening"),
                //: Answer: when to measure
                qsTr("Both")]
            current: page.ownMoments
            onChosen: index => page.ownMoments = index
        }
        ChoiceChips {
            readonly property var days: [7, 14, 30, 0]
            Layout.fillWidth: true
            //: Question about a series of one's own
            label: qsTr("For how long?")
            names: [
                //: Answer: how long a series goes on
                qsTr("7 days"),
                //: Answer: how long a series goes on
                qsTr("14 days"),
                //: Answer: how long a series goes on
                qsTr("30 days"),
                //: Answer: how long a series goes on
                qsTr("Until I stop")]
            current: days.indexOf(page.ownDays)
            onChosen: index => page.ownDays = days[index]
        }
        AppButton {
            kind: AppButton.Primary
            iconName: "check"
            //: Button: begin the series of one's own
            text: qsTr("Begin")
            onClicked: {
                series.beginOwn(page.ownKind, page.ownMoments, page.ownDays);
                page.ownForm = false;
            }
        }
    }
    NobodyWatches {
        Layout.fillWidth: true
        navigator: page.navigator
        text: series.nobodyWatches
    }
    ErrorNote {
        Layout.fillWidth: true
        text: series.errorText
        onRetry: series.reload()
    }
}
