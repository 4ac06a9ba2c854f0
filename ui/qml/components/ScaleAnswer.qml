// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/**
 * A number along a line with what was chosen beside it, the time before, and the tick that marks it. In the
 * simplified mode each number is a button where they are few; else plus and minus stand with the line.
 */
ColumnLayout {
    id: answer

    required property QuestionnaireViewModel filling
    required property int row
    /** An AnswerScale. */
    required property var scale
    required property string label
    /** The number in words; empty: none was chosen. */
    required property string shown
    required property string mark
    required property bool marked
    readonly property bool few: Theme.simplified && answer.scale.steps <= 10

    spacing: Theme.gap2
    GridLayout {
        Layout.fillWidth: true
        visible: !answer.few
        columns: answer.width > Theme.size(560) ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap1
        ScaleSlider {
            id: slider
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            scale: answer.scale
            label: answer.label
            shown: answer.shown
            onChosen: number => answer.filling.setNumber(answer.row, number)
            onCleared: answer.filling.clearNumber(answer.row)
        }
        BodyText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.size(Theme.simplified ? 190 : 150)
            Layout.minimumHeight: parent.columns > 1 ? slider.thumbSize + Theme.gap2 : 0
            verticalAlignment: Text.AlignVCenter
            text: [slider.words, answer.scale.unit].filter(part => part !== "").join(" ")
            spoken: "" // the line says it
            Accessible.ignored: true
            color: answer.scale.chosen ? Theme.ink : Theme.ink2
            font.pixelSize: answer.scale.chosen ? Theme.cardTitle : Theme.body
            font.weight: answer.scale.chosen ? Font.Bold : Font.Normal
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: Theme.simplified && !answer.few
        spacing: Theme.gap3
        AppButton {
            iconName: "down"
            //: Simple screens: a lower number along a line
            text: qsTr("Lower")
            Accessible.description: answer.label
            onClicked: slider.move(-1)
        }
        AppButton {
            iconName: "up"
            //: Simple screens: a higher number along a line
            text: qsTr("Higher")
            Accessible.description: answer.label
            onClicked: slider.move(1)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: answer.few && answer.scale.low !== "" && answer.scale.high !== ""
        //: Simple screens: what the ends of a line of numbers mean, such as "0 is not well at all. 10 is very well."
        text: qsTr("%1 is %2. %3 is %4.").arg(slider.written(answer.scale.least)).arg(answer.scale.low).arg(slider.written(answer.scale.most)).arg(answer.scale.high)
    }
    Flow {
        Layout.fillWidth: true
        visible: answer.few
        spacing: Theme.gap2
        Repeater {
            model: answer.few ? answer.scale.steps + 1 : 0
            delegate: ChoiceChip {
                required property int index
                readonly property real number: answer.scale.least + index * answer.scale.step
                width: Math.max(Theme.size(78), implicitWidth)
                height: Math.max(implicitHeight, Theme.size(62))
                text: slider.written(number)
                chosen: answer.scale.chosen && Math.abs(answer.scale.value - number) < answer.scale.step / 2
                Accessible.description: answer.label
                // Pressed twice, as a hand that trembles does, it stays.
                onClicked: answer.filling.setNumber(answer.row, number)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: answer.few
        text: slider.words
        font.weight: answer.scale.chosen ? Font.DemiBold : Font.Normal
    }
    AppButton {
        visible: answer.scale.chosen
        iconName: "undo"
        //: Button below a number along a line that was chosen: leaves the question open again
        text: qsTr("No number after all")
        Accessible.description: answer.label
        onClicked: answer.filling.clearNumber(answer.row)
    }
    BodyText {
        Layout.fillWidth: true
        visible: answer.scale.before !== ""
        text: answer.scale.before
        color: Theme.ink2
        font.pixelSize: Theme.small
    }
    CheckRow {
        Layout.fillWidth: true
        visible: answer.mark !== ""
        text: answer.mark
        checked: answer.marked
        Accessible.description: answer.label
        onToggled: answer.filling.setMarked(answer.row, checked)
    }
}
