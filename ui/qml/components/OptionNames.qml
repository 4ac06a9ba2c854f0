// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Which options there are, in the person's order. Waiting is one of them until it is taken out. */
ColumnLayout {
    id: names

    required property OptionsViewModel aid

    spacing: Theme.gap3
    Repeater {
        model: names.aid.options.length
        delegate: ColumnLayout {
            id: option
            required property int index
            readonly property string words: names.aid.options[option.index] ?? ""
            Layout.fillWidth: true
            spacing: Theme.gap2
            AppTextField {
                id: field
                Layout.fillWidth: true
                maximumLength: 240
                //: Options side by side: name of a field; %1 is a number
                label: qsTr("Option %1").arg(option.index + 1)
                value: option.words
                onEdited: text => names.aid.setOption(option.index, text)
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap2
                AppButton {
                    iconName: "up"
                    enabled: option.index > 0
                    //: Options side by side: this option goes one place up
                    text: qsTr("Up")
                    Accessible.name: text + ", " + field.label
                    onClicked: names.aid.moveOption(option.index, option.index - 1)
                }
                AppButton {
                    iconName: "down"
                    enabled: option.index < names.aid.options.length - 1
                    //: Options side by side: this option goes one place down
                    text: qsTr("Down")
                    Accessible.name: text + ", " + field.label
                    onClicked: names.aid.moveOption(option.index, option.index + 1)
                }
                AppButton {
                    iconName: "trash"
                    //: Options side by side: this option goes; undo brings it back
                    text: qsTr("Take away")
                    Accessible.name: text + ", " + field.label
                    onClicked: names.aid.removeOption(option.index)
                }
            }
        }
    }
    AppButton {
        visible: names.aid.canAddOption
        iconName: "plus"
        //: Options side by side
        text: qsTr("One more option")
        onClicked: names.aid.addOption()
    }
}
