// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Stands on every page of measuring: nobody looks along, and when to call; the same at every value. */
GridLayout {
    id: note

    required property Navigator navigator
    required property string text
    property string kind: ""

    // Beside the sentence where there is room: this button is not to lie below the edge.
    columns: note.width > Theme.size(720) ? 2 : 1
    columnSpacing: Theme.gap5
    rowSpacing: Theme.gap2
    BodyText {
        Layout.fillWidth: true
        text: note.text
        color: Theme.ink2
    }
    AppButton {
        iconName: "phone"
        //: Button on every page of measuring: opens when to call, the same whatever was measured
        text: qsTr("When to call?")
        onClicked: note.navigator.open("measure_call", {
            "kind": note.kind
        })
    }
}
