// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** On the first page: one line when a care provider needs the person. Not there when none does. */
NoteCard {
    id: note

    required property AppViewModel app
    required property Navigator navigator
    /** Something came in from a care provider. */
    signal recordChanged

    iconName: "warning"
    words: Theme.attention
    ground: Theme.attentionSoft
    text: attention.text

    PortalAttentionViewModel {
        id: attention
        app: note.app
        onRecordChanged: note.recordChanged()
    }
    AppButton {
        //: Button on the first page, in the line about a care provider
        text: qsTr("Look what to do")
        onClicked: attention.portalId !== "" ? note.navigator.open("portal", {
            "portalId": attention.portalId
        }) : note.navigator.open("portals", {})
    }
}
