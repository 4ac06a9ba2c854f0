// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: when it was measured; first which day, then the time. */
ColumnLayout {
    id: when

    required property MeasureEntryViewModel entry
    property bool asksDay: false
    signal dayAsked
    signal answered

    spacing: Theme.gap4
    Repeater {
        model: when.asksDay ? [] : [
            {
                "key": when.entry.correcting ? "kept" : "now",
                "icon": "check",
                "name": when.entry.correcting ? //: Simple screens, when it was measured: as it stands in the record
                qsTr("As it was") : //: Simple screens, when it was measured
                qsTr("Now")
            },
            {
                "key": "today",
                "icon": "noon",
                //: Simple screens, when it was measured
                "name": qsTr("Earlier today")
            },
            {
                "key": "yesterday",
                "icon": "night",
                //: Simple screens, when it was measured
                "name": qsTr("Yesterday")
            },
            {
                "key": "other",
                "icon": "calendar",
                //: Simple screens, when it was measured
                "name": qsTr("Another day")
            }]
        delegate: SimpleTile {
            required property var modelData
            Layout.fillWidth: true
            iconName: modelData.icon
            text: modelData.name
            onClicked: {
                when.entry.when = modelData.key;
                if (modelData.key === "now" || modelData.key === "kept")
                    when.answered();
                else
                    when.dayAsked();
            }
        }
    }
    FieldError {
        Layout.fillWidth: true
        visible: when.asksDay && text !== ""
        text: when.entry.whenError
    }
    AppTextField {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(480)
        visible: when.asksDay && when.entry.when !== "other"
        //: Simple screens, when it was measured: question
        label: qsTr("What time was it?")
        //: Simple screens, when it was measured: help with that question
        hint: qsTr("For example 8:10. You may leave it empty.")
        value: when.entry.time
        maximumLength: 20
        digits: true
        onEdited: text => when.entry.setDatePart("time", text)
    }
    DateField {
        Layout.fillWidth: true
        visible: when.asksDay && when.entry.when === "other"
        //: Simple screens, when it was measured: question
        label: qsTr("Which day was it?")
        withTime: true
        day: when.entry.day
        month: when.entry.month
        year: when.entry.year
        time: when.entry.time
        onEdited: (part, text) => when.entry.setDatePart(part, text)
    }
    AppButton {
        visible: when.asksDay
        kind: AppButton.Primary
        iconName: "next"
        //: Simple screens: to the next question
        text: qsTr("Next")
        onClicked: if (when.entry.checkWhen())
            when.answered()
    }
}
