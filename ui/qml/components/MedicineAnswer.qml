// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** "Is this right?" of a medicine that others wrote down, and what the person answered. */
Card {
    id: card

    required property FactViewModel medicine

    visible: card.medicine.medicine
    //: Card of a medicine: the person says whether it is right
    title: qsTr("Is this right?")
    BodyText {
        Layout.fillWidth: true
        visible: card.medicine.answer !== ""
        text: card.medicine.answer
    }
    AppButton {
        Layout.fillWidth: true
        wide: true
        //: Button: a medicine is taken as it was agreed
        text: qsTr("Yes, this is right")
        onClicked: card.medicine.answerUse(FactViewModel.AsAgreed)
    }
    AppButton {
        Layout.fillWidth: true
        wide: true
        //: Button: the person does not take a medicine
        text: qsTr("I do not take this")
        onClicked: card.medicine.answerUse(FactViewModel.NotTaken)
    }
    AppButton {
        Layout.fillWidth: true
        wide: true
        //: Button: the person takes a medicine in another way
        text: qsTr("I take this differently")
        onClicked: useField.open = true
    }
    NoteField {
        id: useField
        Layout.fillWidth: true
        onSaved: text => card.medicine.answerUse(FactViewModel.Differently, text)
    }
    AppButton {
        visible: card.medicine.answer !== ""
        iconName: "undo"
        //: Button: the answer about a medicine is taken away
        text: qsTr("Take my answer back")
        onClicked: card.medicine.takeBackUse()
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.ink2
        font.pixelSize: Theme.small
        //: Below the answers about a medicine
        text: qsTr("This stays in your record. Talk with your doctor before you change anything.")
    }
}
