// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: the series that go on, one on the screen, and what one can begin. */
SimplePage {
    id: page

    property int shown: 0
    /** "": the series that go on; "begin": which one to begin. */
    property string side: ""

    function stepBack(): bool {
        if (page.side === "" || series.plans.count === 0)
            return false;
        page.side = "";
        return true;
    }

    title: page.side === "begin" || series.plans.count === 0 ? //: Simple screens: title above the series one can begin
    qsTr("Begin a series") : one.item?.name ?? ""

    MeasurePlanViewModel {
        id: series
        app: page.app
        onLoaded: if (series.begun) {
            page.side = "";
            page.shown = 0;
        }
    }
    NoteCard {
        Layout.fillWidth: true
        //: Simple screens: after a series was stopped
        text: series.stopped ? qsTr("The series has stopped. Your numbers stay.") : ""
        AppButton {
            iconName: "undo"
            //: Simple screens: go on with the series after all
            text: qsTr("No, go on")
            onClicked: series.undoStop()
        }
    }
    ErrorCard {
        Layout.fillWidth: true
        text: series.failure
    }
    Repeater {
        id: one
        readonly property var item: one.count > page.shown ? one.itemAt(page.shown) : null
        model: series.plans
        delegate: ColumnLayout {
            id: plan
            required property int index
            required property string plan
            required property string measured
            required property string name
            required property string line
            required property string next
            required property string average
            required property bool due
            required property bool finished
            Layout.fillWidth: true
            visible: page.side === "" && plan.index === page.shown
            spacing: Theme.gap4
            BodyText {
                Layout.fillWidth: true
                text: plan.line
            }
            BodyText {
                Layout.fillWidth: true
                visible: plan.average !== ""
                text: plan.average
                font.weight: Font.Bold
            }
            BodyText {
                Layout.fillWidth: true
                visible: plan.next !== ""
                //: Simple screens: on a series; %1 is when the next reminder comes
                text: qsTr("Regie asks again: %1.").arg(plan.next)
            }
            SimpleTile {
                Layout.fillWidth: true
                visible: plan.due
                iconName: "pulse"
                //: Simple screens: fill in the measurement a series asks for
                text: qsTr("Measure now")
                onClicked: page.navigator.open("measure_entry", {
                    "kind": plan.measured
                })
            }
            SimpleTile {
                Layout.fillWidth: true
                iconName: "stop"
                text: plan.finished ? //: Simple screens: a series that is over need not stand here any more
                qsTr("Put this away") : //: Simple screens: end a series
                qsTr("Stop with this")
                //: Simple screens: below stopping a series
                line: qsTr("Your numbers stay.")
                onClicked: {
                    page.shown = 0;
                    series.stop(plan.plan);
                }
            }
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.side === "" && page.shown + 1 < series.plans.count
        iconName: "next"
        //: Simple screens: to the next series
        text: qsTr("My next series")
        onClicked: page.shown += 1
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.side === "" && page.shown > 0
        iconName: "back"
        //: Simple screens: to the series before
        text: qsTr("The series before")
        onClicked: page.shown -= 1
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.side === "" && series.plans.count > 0
        iconName: "plus"
        //: Simple screens: begin another series
        text: qsTr("Begin a series")
        onClicked: page.side = "begin"
    }
    Repeater {
        model: series.ready && (page.side === "begin" || series.plans.count === 0) ? [
            {
                "type": "blood_pressure_week",
                "icon": "pulse",
                //: Simple screens: a series one can begin
                "name": qsTr("A week of blood pressure"),
                //: Simple screens: below that
                "line": qsTr("7 days, morning and evening.")
            },
            {
                "type": "heart_failure_weight",
                "icon": "person",
                //: Simple screens: a series one can begin
                "name": qsTr("My weight, each morning"),
                //: Simple screens: below that
                "line": qsTr("Until you stop.")
            },
            {
                "type": "glucose_day_curve",
                "icon": "flask",
                //: Simple screens: a series one can begin
                "name": qsTr("A day of blood sugar"),
                //: Simple screens: below that
                "line": qsTr("Before and after you eat.")
            },
            {
                "type": "peak_flow",
                "icon": "pulse",
                //: Simple screens: a series one can begin
                "name": qsTr("Blow for two weeks"),
                //: Simple screens: below that
                "line": qsTr("Each morning and evening.")
            },
            {
                "type": "fluid_day",
                "icon": "timeline",
                //: Simple screens: a series one can begin
                "name": qsTr("What I drink"),
                //: Simple screens: below that
                "line": qsTr("Each glass of the day.")
            }] : []
        delegate: SimpleTile {
            required property var modelData
            Layout.fillWidth: true
            iconName: modelData.icon
            text: modelData.name
            line: modelData.line
            onClicked: series.begin(modelData.type)
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: series.errorText
        onRetry: series.reload()
    }
}
