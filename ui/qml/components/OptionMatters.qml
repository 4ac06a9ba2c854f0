// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What matters to the person: chosen from cards, or in own words. */
ColumnLayout {
    id: chooser

    required property OptionsViewModel aid
    /** So many cards at a time; 0: all. */
    property int atATime: 0
    property int offset: 0
    // Counts are the models: a list of texts is another list after each key, and all its rows with it.
    readonly property var shown: chooser.atATime > 0 ? chooser.aid.cards.slice(chooser.offset, chooser.offset + chooser.atATime) : []
    readonly property var own: chooser.aid.matters.filter(text => !chooser.aid.cards.includes(text))

    spacing: Theme.gap2
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        visible: chooser.atATime === 0
        Repeater {
            model: chooser.atATime === 0 ? chooser.aid.cards.length : 0
            delegate: ChoiceChip {
                required property int index
                text: chooser.aid.cards[index] ?? ""
                chosen: chooser.aid.matters.includes(text)
                Accessible.role: Accessible.CheckBox
                onClicked: chooser.aid.toggleMatter(text)
            }
        }
    }
    Repeater {
        model: chooser.shown.length
        delegate: CheckRow {
            required property int index
            Layout.fillWidth: true
            text: chooser.shown[index] ?? ""
            checked: chooser.aid.matters.includes(text)
            onToggled: chooser.aid.toggleMatter(text)
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        aside: true
        visible: chooser.atATime > 0 && chooser.aid.cards.length > chooser.atATime
        offset: chooser.offset
        count: chooser.atATime > 0 ? chooser.aid.cards.length : 0
        onMoved: offset => chooser.offset = offset
    }
    Repeater {
        model: chooser.own.length
        delegate: CheckRow {
            required property int index
            Layout.fillWidth: true
            text: chooser.own[index] ?? ""
            checked: true
            onToggled: chooser.aid.toggleMatter(text)
        }
    }
    AppTextField {
        id: typed
        property string now: ""
        Layout.fillWidth: true
        visible: chooser.aid.canAddMatter
        maximumLength: 240
        //: Options side by side: name of a field
        label: qsTr("Something else that matters to you")
        onEdited: text => typed.now = text
        onAccepted: add.clicked()
    }
    AppButton {
        id: add
        visible: chooser.aid.canAddMatter
        iconName: "plus"
        enabled: typed.now.trim() !== ""
        //: Options side by side: add something that matters
        text: qsTr("Add this")
        onClicked: {
            chooser.aid.toggleMatter(typed.now);
            typed.now = "";
            typed.value = "x";
            typed.value = "";
        }
    }
}
