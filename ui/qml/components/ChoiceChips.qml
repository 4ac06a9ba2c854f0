// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A question with a few answers of which one holds, or none. */
ColumnLayout {
    id: chips

    required property string label
    required property var names
    required property int current
    signal chosen(int index)

    spacing: Theme.gap1
    Accessible.role: Accessible.Grouping
    Accessible.name: chips.label
    BodyText {
        Layout.fillWidth: true
        visible: chips.label !== ""
        text: chips.label
        font.weight: Font.DemiBold
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        Repeater {
            model: chips.names
            delegate: ChoiceChip {
                required property int index
                required property string modelData
                text: modelData
                chosen: index === chips.current
                onClicked: chips.chosen(index)
            }
        }
    }
}
