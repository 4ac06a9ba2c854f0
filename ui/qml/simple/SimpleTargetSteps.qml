// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: what one aims at, and filling it in, one question at a time; `side` says which. */
ColumnLayout {
    id: steps

    required property MeasureSeriesViewModel series
    required property string side
    /** What the target is of, in words. */
    property string name: ""
    property string part: ""
    property string high: ""
    property string low: ""
    property string setBy: ""
    signal wanted(string side)

    function begin(part: string, name: string) {
        steps.part = part;
        steps.name = name;
        steps.high = "";
        steps.low = "";
        steps.setBy = "";
        steps.wanted("high");
    }
    function save(setBy: string) {
        steps.series.setTarget(steps.part, steps.low, steps.high, setBy);
    }

    spacing: Theme.gap4
    onSideChanged: Qt.callLater(() => {
        if (number.visible)
            number.forceActiveFocus();
    })
    Repeater {
        model: steps.side === "aims" ? steps.series.targets : null
        delegate: ColumnLayout {
            id: target
            required property string label
            required property string value
            required property string more
            required property bool technical
            Layout.fillWidth: true
            spacing: Theme.gap4
            BodyText {
                Layout.fillWidth: true
                text: target.technical ? target.label + ": " + target.value : //: Simple screens: on a number without a target; %1 is its name
                qsTr("%1: you have no target.").arg(target.label)
            }
            SimpleTile {
                Layout.fillWidth: true
                iconName: "edit"
                text: target.technical ? //: Simple screens: choose another target
                qsTr("Another target") : //: Simple screens: choose a target
                qsTr("Choose a target")
                line: steps.series.targets.count > 1 ? target.label : ""
                onClicked: steps.begin(target.more, target.label)
            }
            SimpleTile {
                Layout.fillWidth: true
                visible: target.technical
                iconName: "trash"
                leads: false
                //: Simple screens: a target goes away
                text: qsTr("Take the target away")
                line: steps.series.targets.count > 1 ? target.label : ""
                onClicked: steps.series.removeTarget(target.more)
            }
        }
    }
    AppTextField {
        id: number
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(420)
        visible: steps.side === "high" || steps.side === "low"
        label: steps.name
        showsLabel: false
        maximumLength: 12
        digits: true
        value: steps.side === "low" ? steps.low : steps.high
        onEdited: text => {
            if (steps.side === "low")
                steps.low = text;
            else
                steps.high = text;
        }
        onAccepted: steps.wanted(steps.side === "high" ? "low" : "who")
    }
    Flow {
        Layout.fillWidth: true
        visible: steps.side === "high" || steps.side === "low"
        spacing: Theme.gap3
        AppButton {
            readonly property string typed: steps.side === "low" ? steps.low : steps.high
            kind: AppButton.Primary
            iconName: "next"
            text: typed.trim() !== "" ? //: Simple screens: to the next question
            qsTr("Next") : //: Simple screens: a target without this number
            qsTr("That does not matter")
            onClicked: steps.wanted(steps.side === "high" ? "low" : "who")
        }
    }
    FieldError {
        Layout.fillWidth: true
        text: steps.side === "who" ? steps.series.targetError : ""
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: steps.side === "who"
        iconName: "person"
        //: Simple screens: the person chose the target
        text: qsTr("I chose it")
        onClicked: steps.save("")
    }
    AppTextField {
        Layout.fillWidth: true
        visible: steps.side === "who"
        //: Simple screens: field of a target
        label: qsTr("Or type who chose it with you")
        value: steps.setBy
        onEdited: text => steps.setBy = text
        onAccepted: if (steps.setBy.trim() !== "")
            steps.save(steps.setBy)
    }
    AppButton {
        visible: steps.side === "who"
        enabled: steps.setBy.trim() !== ""
        kind: AppButton.Primary
        iconName: "check"
        //: Simple screens: keep a target with who chose it
        text: qsTr("Save it")
        onClicked: steps.save(steps.setBy)
    }
}
