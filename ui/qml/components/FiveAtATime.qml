// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The buttons below five choices: five further, five back. */
Flow {
    id: steps

    required property int offset
    required property int count
    property bool more: false
    property int step: 5
    /** Another button is the one to press: "More" is not that. */
    property bool aside: false
    signal moved(int offset)

    visible: steps.count > steps.step || steps.more || steps.offset > 0
    spacing: Theme.gap3
    AppButton {
        visible: steps.offset > 0
        iconName: "up"
        //: Simple screens, below five choices: the five before
        text: qsTr("Earlier ones")
        onClicked: steps.moved(Math.max(0, steps.offset - steps.step))
    }
    AppButton {
        visible: steps.offset + steps.step < steps.count || steps.more
        kind: steps.aside ? AppButton.Quiet : AppButton.Primary
        iconName: "down"
        //: Simple screens, below five choices: five more
        text: qsTr("More")
        onClicked: steps.moved(steps.offset + steps.step)
    }
}
