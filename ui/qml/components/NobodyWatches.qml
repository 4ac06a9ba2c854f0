// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Stands on every page of measuring: nobody looks along, and when to call; the same at every value. */
ColumnLayout {
    id: note

    required property Navigator navigator
    required property string text
    property string kind: ""

    spacing: Theme.gap2
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
