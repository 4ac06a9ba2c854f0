// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The question itself: for whom, about what, and in the person's own words. */
ColumnLayout {
    id: form

    required property EConsultViewModel consult

    spacing: Theme.gap3
    AppTextField {
        Layout.fillWidth: true
        maximumLength: 240
        //: A question in writing: name of a field
        label: qsTr("For whom is it?")
        //: A question in writing: help with that field
        hint: qsTr("For example: your GP.")
        value: form.consult.to
        onEdited: text => form.consult.setTo(text)
    }
    AppTextField {
        Layout.fillWidth: true
        maximumLength: 240
        //: A question in writing: name of a field
        label: qsTr("What is your question about?")
        value: form.consult.subject
        onEdited: text => form.consult.setSubject(text)
    }
    AppTextArea {
        Layout.fillWidth: true
        //: A question in writing: name of a field
        label: qsTr("What do you want to ask?")
        value: form.consult.question
        onEdited: text => form.consult.setQuestion(text)
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "phone"
        words: Theme.attention
        ground: Theme.attentionSoft
        //: A question in writing: it is not for emergencies
        text: qsTr("Is it urgent? Then call. In an emergency, call 112.")
    }
}
