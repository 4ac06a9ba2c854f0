// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A line of the record with the question whether it is right. One stop of Tab; arrows go along the answers. */
ColumnLayout {
    id: row

    required property VisitViewModel visit
    required property int index
    required property string title
    required property string words
    required property string origin
    required property string group
    required property string said
    required property string note

    spacing: Theme.gap1
    BodyText {
        Layout.fillWidth: true
        text: row.title
        font.weight: Font.DemiBold
    }
    BodyText {
        Layout.fillWidth: true
        visible: row.words !== ""
        text: row.words
        color: Theme.ink2
        font.pixelSize: Theme.small
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        ChoiceChip {
            id: right
            KeyNavigation.right: notTaken.visible ? notTaken : differently
            //: Preparing a visit: this line of the record is right
            text: qsTr("This is right")
            chosen: row.said === "right"
            onClicked: row.visit.check(row.index, "right")
            Accessible.name: text + ", " + row.title
        }
        ChoiceChip {
            id: notTaken
            visible: row.group === "medicine"
            focusPolicy: Qt.ClickFocus
            KeyNavigation.left: right
            KeyNavigation.right: differently
            //: Preparing a visit: of a medicine
            text: qsTr("I do not take this")
            chosen: row.said === "not_taken"
            onClicked: row.visit.check(row.index, "not_taken")
            Accessible.name: text + ", " + row.title
        }
        ChoiceChip {
            id: differently
            focusPolicy: Qt.ClickFocus
            KeyNavigation.left: notTaken.visible ? notTaken : right
            text: row.group === "medicine" ? //: Preparing a visit: of a medicine
            qsTr("I take this differently") : //: Preparing a visit: of a problem or allergy
            qsTr("This is not right")
            chosen: row.said === "differently"
            onClicked: row.visit.check(row.index, "differently")
            Accessible.name: text + ", " + row.title
        }
    }
    AppTextField {
        Layout.fillWidth: true
        visible: row.said === "differently"
        maximumLength: 240
        label: row.group === "medicine" ? //: Preparing a visit: name of a field, of a medicine
        qsTr("How do you take it?") : //: Preparing a visit: name of a field, of a problem or allergy
        qsTr("How is it then?")
        name: label + " " + row.title
        value: row.note
        onEdited: text => row.visit.setCheckNote(row.index, text)
    }
}
