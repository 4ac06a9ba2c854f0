// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What one option means for one thing that matters: three answers, all alike, and what is known. */
ColumnLayout {
    id: entry

    required property OptionsViewModel aid
    required property int option
    required property int matter
    readonly property string subject: (entry.aid.options[entry.option] ?? "") + ", " + (entry.aid.matters[entry.matter] ?? "")
    readonly property int leaning: {
        entry.aid.revision;
        return entry.aid.leaning(entry.option, entry.matter);
    }

    spacing: Theme.gap2
    BodyText {
        Layout.fillWidth: true
        text: entry.aid.matters[entry.matter] ?? ""
        font.weight: Font.DemiBold
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        Repeater {
            model: [
                {
                    "leaning": 1,
                    //: Options side by side: what an option means for something that matters
                    "name": qsTr("Benefit")
                },
                {
                    "leaning": 2,
                    //: Options side by side: what an option means for something that matters
                    "name": qsTr("Drawback")
                },
                {
                    "leaning": 0,
                    //: Options side by side: what an option means for something that matters
                    "name": qsTr("I do not know")
                }]
            delegate: ChoiceChip {
                required property var modelData
                text: modelData.name
                chosen: entry.leaning === modelData.leaning
                Accessible.name: entry.subject + ": " + modelData.name
                onClicked: entry.aid.setLeaning(entry.option, entry.matter, modelData.leaning)
            }
        }
    }
    AppTextField {
        Layout.fillWidth: true
        visible: entry.leaning !== 0
        maximumLength: 240
        //: Options side by side: name of a field
        label: qsTr("What do you know about it?")
        name: entry.subject + ": " + label
        value: {
            entry.aid.revision;
            return entry.aid.note(entry.option, entry.matter);
        }
        onEdited: text => entry.aid.setNote(entry.option, entry.matter, text)
    }
    AppTextField {
        Layout.fillWidth: true
        visible: entry.leaning !== 0
        maximumLength: 240
        //: Options side by side: name of a field
        label: qsTr("From whom do you have this?")
        name: entry.subject + ": " + label
        value: {
            entry.aid.revision;
            return entry.aid.from(entry.option, entry.matter);
        }
        onEdited: text => entry.aid.setFrom(entry.option, entry.matter, text)
    }
}
