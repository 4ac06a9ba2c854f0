// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Counts down the time to sit still. Nothing has to wait for it. Not there without `seconds`. */
ColumnLayout {
    id: rest

    required property int seconds
    property string beginText: ""
    property string doneText: ""
    property int remaining: -1
    readonly property bool running: rest.remaining > 0

    visible: rest.seconds > 0
    spacing: Theme.gap2
    function begin() {
        rest.remaining = rest.seconds;
    }

    Timer {
        interval: 1000
        repeat: true
        running: rest.running
        onTriggered: rest.remaining -= 1
    }
    AppButton {
        visible: rest.remaining < 0
        iconName: "timeline"
        text: rest.beginText
        onClicked: rest.begin()
    }
    BodyText {
        Layout.fillWidth: true
        visible: rest.remaining >= 0
        font.pixelSize: Theme.cardTitle
        font.weight: Font.DemiBold
        text: rest.remaining === 0 ? rest.doneText : //: While the time to sit still runs; %1 is "4:05"
        qsTr("Sit still. %1 left.").arg(Math.floor(rest.remaining / 60) + ":" + String(rest.remaining % 60).padStart(2, "0"))
        Accessible.role: rest.remaining === 0 ? Accessible.AlertMessage : Accessible.StaticText
    }
}
