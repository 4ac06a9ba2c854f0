// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Tells on top of a page that a series asks for a measurement; calm, and gone when put off. */
Rectangle {
    id: bar

    required property AppViewModel app
    required property Navigator navigator

    visible: reminder.kind !== "" && bar.navigator.current !== "measure_entry"
    implicitHeight: visible ? row.implicitHeight + 2 * Theme.gap2 : 0
    height: implicitHeight
    radius: Theme.radius
    color: Theme.primarySoft
    border.width: Math.max(1, Theme.border)
    border.color: Theme.primary
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    MeasureReminder {
        id: reminder
        app: bar.app
    }
    Flow {
        id: row
        x: Theme.gap4
        y: Theme.gap2
        width: parent.width - 2 * x
        spacing: Theme.gap3
        BodyText {
            id: words
            width: Math.min(implicitWidth, parent.width)
            topPadding: Theme.gap2
            color: Theme.primarySoftInk
            //: Reminder on top of a page; %1 is what to measure
            text: qsTr("It is time to measure: %1.").arg(reminder.name)
        }
        AppButton {
            kind: AppButton.Primary
            //: Button beside a reminder
            text: qsTr("Measure now")
            onClicked: bar.navigator.open("measure_entry", {
                "kind": reminder.kind
            })
        }
        AppButton {
            //: Button beside a reminder: do not ask again for this time
            text: qsTr("Not now")
            onClicked: reminder.putOff()
        }
    }
}
