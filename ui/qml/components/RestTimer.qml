// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/**
 * Counts down the time to sit still, by the clock: also when the computer slept or was busy meanwhile.
 * Nothing has to wait for it. Not there without `seconds`.
 */
ColumnLayout {
    id: rest

    required property int seconds
    property string beginText: ""
    property string doneText: ""
    /** When it ends and when the clock was looked at, in milliseconds; before it begins it has no end. */
    property real ends: -1
    property real looked: 0
    readonly property int remaining: rest.ends < 0 ? -1 : Math.min(rest.seconds, Math.max(0, Math.ceil((rest.ends - rest.looked) / 1000)))
    readonly property bool running: rest.remaining > 0

    visible: rest.seconds > 0
    spacing: Theme.gap2
    function begin() {
        rest.looked = Date.now();
        rest.ends = rest.looked + rest.seconds * 1000;
    }

    Timer {
        interval: 1000
        repeat: true
        running: rest.running
        onTriggered: rest.looked = Date.now()
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
