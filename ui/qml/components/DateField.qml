// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A date as far as one knows it: day, month and year apart, the first two may stay empty. */
FocusScope {
    id: field

    required property string label
    property string hint: ""
    property string error: ""
    property string day: ""
    property string month: ""
    property string year: ""
    property string time: ""
    property bool withTime: false
    property bool showsLabel: true
    /** `part` is "day", "month", "year" or "time". */
    signal edited(string part, string text)

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: field.label

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.gap1
        BodyText {
            Layout.fillWidth: true
            visible: field.showsLabel && field.label !== ""
            text: field.label
            font.weight: Font.DemiBold
        }
        BodyText {
            Layout.fillWidth: true
            visible: field.hint !== ""
            text: field.hint
            color: Theme.ink2
            font.pixelSize: Theme.small
        }
        FieldError {
            Layout.fillWidth: true
            text: field.error
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppTextField {
                focus: true
                width: Theme.size(Theme.simplified ? 120 : 92)
                //: Part of a date
                label: qsTr("Day")
                name: field.label + ", " + label
                value: field.day
                maximumLength: 40
                digits: true
                onEdited: text => field.edited("day", text)
            }
            AppTextField {
                width: Theme.size(Theme.simplified ? 190 : 150)
                //: Part of a date
                label: qsTr("Month")
                name: field.label + ", " + label
                value: field.month
                maximumLength: 40
                onEdited: text => field.edited("month", text)
            }
            AppTextField {
                width: Theme.size(Theme.simplified ? 140 : 110)
                //: Part of a date
                label: qsTr("Year")
                name: field.label + ", " + label
                value: field.year
                maximumLength: 40
                digits: true
                onEdited: text => field.edited("year", text)
            }
            AppTextField {
                visible: field.withTime
                width: Theme.size(Theme.simplified ? 140 : 110)
                //: Part of a date: time of day
                label: qsTr("Time")
                name: field.label + ", " + label
                value: field.time
                maximumLength: 20
                onEdited: text => field.edited("time", text)
            }
        }
    }
}
