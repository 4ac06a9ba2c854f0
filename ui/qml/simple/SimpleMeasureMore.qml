// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: one of the things that may be told of a measurement, and last of all a note. */
ColumnLayout {
    id: more

    required property MeasureEntryViewModel entry
    required property int asked
    required property var answers
    required property int answer
    required property bool forNote
    property int offset: 0
    signal next

    spacing: Theme.gap4
    onAskedChanged: more.offset = 0
    Repeater {
        model: more.answers
        delegate: SimpleTile {
            required property int index
            required property string modelData
            Layout.fillWidth: true
            visible: index >= more.offset && index < more.offset + 5
            iconName: more.answer === index ? "check" : ""
            text: modelData
            onClicked: {
                if (more.answer !== index)
                    more.entry.choose(more.asked, index);
                more.next();
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: more.offset
        count: more.answers.length
        onMoved: offset => more.offset = offset
    }
    AppTextArea {
        Layout.fillWidth: true
        visible: more.forNote
        showsLabel: false
        //: Simple screens: name of the field for a note to a measurement
        label: qsTr("Your note")
        value: more.entry.note
        onEdited: text => more.entry.note = text
    }
    AppButton {
        kind: more.forNote ? AppButton.Primary : AppButton.Quiet
        iconName: "next"
        text: more.forNote ? //: Simple screens: done with telling more
        qsTr("Ready") : //: Simple screens: leave out this question
        qsTr("Skip this")
        onClicked: more.next()
    }
}
