// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What a series asks for: how far it is, and a button when it can be done now. */
Card {
    id: card

    required property string measured
    required property string label
    required property string line
    required property bool due
    signal measure(string kind)
    signal opened

    title: card.due ? //: Card: a series asks for a measurement now; %1 is what to measure
    qsTr("Now: measure %1").arg(card.label.toLowerCase()) : //: Card: a series that goes on; %1 is what to measure
    qsTr("Series: %1").arg(card.label.toLowerCase())
    BodyText {
        Layout.fillWidth: true
        text: card.line
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            visible: card.due
            kind: AppButton.Primary
            iconName: "pulse"
            //: Button: fill in the measurement a series asks for
            text: qsTr("Measure now")
            onClicked: card.measure(card.measured)
        }
        AppButton {
            //: Button: see a series and all its moments
            text: qsTr("See the series")
            onClicked: card.opened()
        }
    }
}
