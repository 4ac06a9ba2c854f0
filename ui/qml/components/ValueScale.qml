// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/**
 * Where a value stands beside the usual values of the laboratory. All three as spelled with a decimal
 * point; an empty limit is open. Not there without a number or without any limit.
 */
Item {
    id: scale

    required property string value
    required property string low
    required property string high
    /** "<", ">" and the like: the marker is an open triangle then. */
    property string comparator: ""

    readonly property real number: scale.value === "" ? NaN : Number(scale.value)
    readonly property real from: scale.low === "" ? NaN : Number(scale.low)
    readonly property real until: scale.high === "" ? NaN : Number(scale.high)
    readonly property bool hasLow: isFinite(scale.from)
    readonly property bool hasHigh: isFinite(scale.until)
    readonly property bool usable: isFinite(scale.number) && (scale.hasLow || scale.hasHigh)
    /** The bar goes from `least` to `most`; the usual values are about its middle. */
    readonly property real lowest: scale.hasLow ? scale.from : scale.until
    readonly property real highest: scale.hasHigh ? scale.until : scale.from
    readonly property real edge: Math.max((scale.highest - scale.lowest) * 0.6, Math.abs(scale.number - (scale.lowest + scale.highest) / 2) * 0.2, Math.abs(scale.highest) * 0.1, 1e-9)
    readonly property real least: Math.min(scale.lowest, scale.number) - scale.edge
    readonly property real most: Math.max(scale.highest, scale.number) + scale.edge
    readonly property string limitsWords: {
        if (scale.hasLow && scale.hasHigh)
            //: Below a bar that shows a value; %1 and %2 are numbers
            return qsTr("The striped part shows the usual values of this lab: %1 to %2.").arg(scale.written(scale.low)).arg(scale.written(scale.high));
        if (scale.hasLow)
            //: Below a bar that shows a value; %1 is a number
            return qsTr("The striped part shows the usual values of this lab: %1 or more.").arg(scale.written(scale.low));
        //: Below a bar that shows a value; %1 is a number
        return qsTr("The striped part shows the usual values of this lab: %1 or less.").arg(scale.written(scale.high));
    }
    // The words below it are read by themselves.
    readonly property string spoken: ""
    readonly property string described: scale.usable ? scale.limitsWords : ""

    function place(number: real): real {
        return (number - scale.least) / (scale.most - scale.least) * bar.width;
    }
    function written(spelled: string): string {
        return spelled.replace(".", Qt.locale().decimalPoint);
    }

    visible: scale.usable
    implicitWidth: 320
    implicitHeight: words.y + words.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: scale.described

    Rectangle {
        id: bar
        y: 10
        width: parent.width
        height: 14
        radius: 7
        color: Theme.line
        border.width: Theme.contrast ? 1 : 0
        border.color: Theme.edge
        clip: true
        Rectangle {
            id: usual
            x: scale.hasLow ? scale.place(scale.from) : 0
            width: (scale.hasHigh ? scale.place(scale.until) : bar.width) - x
            height: parent.height
            radius: scale.hasLow && scale.hasHigh ? 7 : 0
            color: Theme.goodSoft
            border.width: 1.5
            border.color: Theme.good
            clip: true
            Row {
                spacing: 6
                Repeater {
                    model: scale.usable ? Math.min(400, Math.ceil(usual.width / 8) + 1) : 0
                    delegate: Rectangle {
                        y: -6
                        width: 1.5
                        height: usual.height + 12
                        rotation: 45
                        color: Theme.good
                        opacity: 0.5
                    }
                }
            }
        }
    }
    Item {
        id: marker
        x: scale.usable ? scale.place(scale.number) - width / 2 : 0
        width: 24
        height: 34
        Rectangle {
            visible: scale.comparator === ""
            anchors.centerIn: parent
            width: 20
            height: 20
            radius: 10
            color: Theme.ink
            border.width: 3
            border.color: Theme.surface
        }
        Text {
            visible: scale.comparator !== ""
            anchors.centerIn: parent
            textFormat: Text.PlainText
            text: scale.comparator.startsWith("<") ? "◁" : "▷"
            color: Theme.ink
            font.pixelSize: 24
            Accessible.ignored: true
        }
    }
    component Limit: Text {
        y: bar.y + bar.height + Theme.gap1
        color: Theme.ink2
        font.pixelSize: Theme.small
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Limit {
        id: lowText
        visible: scale.hasLow
        x: Math.max(0, Math.min(scale.width - width, scale.place(scale.from) - width / 2))
        text: scale.written(scale.low)
    }
    Limit {
        id: highText
        visible: scale.hasHigh
        x: Math.max(scale.hasLow ? lowText.x + lowText.width + Theme.gap2 : 0, Math.min(scale.width - width, scale.place(scale.until) - width / 2))
        text: scale.written(scale.high)
    }
    BodyText {
        id: words
        y: lowText.y + Math.max(lowText.height, highText.height) + Theme.gap2
        width: parent.width
        text: scale.usable ? scale.limitsWords : ""
        color: Theme.ink2
        font.pixelSize: Theme.small
    }
}
