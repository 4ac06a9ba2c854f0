// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** On the page of one half of a blood pressure: the other half, measured at the same moment. */
ColumnLayout {
    id: half

    required property FactViewModel beside
    required property Navigator navigator

    visible: half.beside.otherHalf !== ""
    spacing: Theme.gap2
    BodyText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: Above the other half of a blood pressure, which stands on the page of one half
        text: qsTr("Measured at the same time:")
    }
    BodyText {
        Layout.fillWidth: true
        text: half.beside.otherHalfText
        font.pixelSize: Theme.cardTitle
        font.weight: Font.Bold
    }
    AppButton {
        iconName: "eye"
        //: Button: to the other half of a blood pressure
        text: qsTr("See that one")
        onClicked: half.navigator.open("fact", {
            "factId": half.beside.otherHalf
        })
    }
}
