// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A series of measurements: how far it is, day by day, what it says, and stopping it. */
Card {
    id: card

    required property string plan
    required property string measured
    required property string name
    required property string line
    required property string next
    required property var days
    required property string average
    required property string otherAverage
    required property bool due
    required property bool finished
    required property bool remind
    required property bool pressure
    required property bool countFirstDay
    signal measure(string kind)
    signal stop(string plan)
    signal setRemind(string plan, bool on)
    signal setCountFirstDay(string plan, bool on)

    title: card.name
    BodyText {
        Layout.fillWidth: true
        text: card.line
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.average !== ""
        text: card.average
        font.weight: Font.Bold
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.otherAverage !== ""
        text: card.otherAverage
        color: Theme.ink2
    }
    Repeater {
        model: card.days
        delegate: BodyText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            color: Theme.ink2
            font.pixelSize: Theme.small
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.next !== ""
        //: On a series; %1 is when the next reminder comes
        text: qsTr("Next reminder: %1, while Regie is open.").arg(card.next)
    }
    CheckRow {
        Layout.fillWidth: true
        visible: !card.finished
        //: Choice on a series: to be told when it is time
        text: qsTr("Remind me")
        checked: card.remind
        onToggled: card.setRemind(card.plan, !card.remind)
    }
    CheckRow {
        Layout.fillWidth: true
        visible: card.pressure
        //: Choice on a week of blood pressure: whether the first day is in the average
        text: qsTr("Count the first day as well")
        checked: card.countFirstDay
        onToggled: card.setCountFirstDay(card.plan, !card.countFirstDay)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            visible: card.due
            kind: AppButton.Primary
            iconName: "pulse"
            //: Button: fill in the measurement a series asks for
            text: qsTr("Measure now")
            onClicked: card.measure(card.measured)
        }
        AppButton {
            iconName: "stop"
            text: card.finished ? //: Button: a series that is over need not stand here any more
            qsTr("Put this away") : //: Button: end a series before its time
            qsTr("Stop this series")
            Accessible.description: card.name
            onClicked: card.stop(card.plan)
        }
    }
}
