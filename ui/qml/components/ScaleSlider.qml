// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/**
 * A number chosen along a line: by pressing or dragging, by arrows (Home and End for both ends, Delete for
 * none) or by typing it. Before anything was chosen there is no thumb, and on the accessibility bus it says
 * so; the value there is the lowest then, as a slider has to have one.
 */
FocusScope {
    id: slider

    /** An AnswerScale. */
    required property var scale
    /** What is asked. */
    required property string label
    /** The number in words; empty: none was chosen. */
    required property string shown
    signal chosen(real number)
    signal cleared

    // What the accessibility bus asks of a slider, by these names.
    readonly property real minimumValue: slider.scale.least
    readonly property real maximumValue: slider.scale.most
    readonly property real stepSize: slider.scale.step
    property real value: slider.scale.chosen ? slider.scale.value : slider.scale.least
    readonly property string words: slider.scale.chosen ? //: The number that was chosen on a line; %1 of at most %2, such as "7 of 10"
    qsTr("%1 of %2").arg(slider.shown).arg(slider.written(slider.scale.most)) : //: On a line where no number was chosen yet
    qsTr("Nothing chosen yet")
    readonly property string spoken: [slider.label, slider.words].join(". ")
    readonly property int steps: slider.scale.steps
    readonly property real thumbSize: Math.max(Theme.target, Theme.size(36))
    /** Where the number is, from 0 to 1. */
    readonly property real share: (slider.value - slider.scale.least) / (slider.scale.most - slider.scale.least)
    /** From the lowest number to the highest. */
    readonly property real along: slider.width - slider.thumbSize
    property string typing: ""

    function written(number: real): string {
        return Number(number).toLocaleString(Qt.locale(), "g", 10);
    }
    function move(by: int) {
        if (slider.scale.chosen)
            slider.chosen(slider.scale.value + by * slider.scale.step);
        else
            slider.chosen(by > 0 ? slider.scale.least : slider.scale.most);
    }
    function at(x: real): real {
        const along = Math.max(0, Math.min(1, (x - slider.thumbSize / 2) / (slider.width - slider.thumbSize)));
        return slider.scale.least + along * (slider.scale.most - slider.scale.least);
    }
    /** Digits that follow each other make one number: "1" and "0" are ten. */
    function type(digit: string) {
        const fits = text => Number(text) <= slider.scale.most;
        slider.typing = fits(slider.typing + digit) ? slider.typing + digit : digit;
        pause.restart();
        if (fits(slider.typing) && Number(slider.typing) >= slider.scale.least)
            slider.chosen(Number(slider.typing));
    }

    activeFocusOnTab: true
    implicitWidth: 320
    implicitHeight: track.height + ends.implicitHeight + Theme.gap1
    Accessible.role: Accessible.Slider
    Accessible.name: slider.label
    Accessible.description: slider.words
    Accessible.focusable: true
    Accessible.onIncreaseAction: slider.move(1)
    Accessible.onDecreaseAction: slider.move(-1)
    // A screen reader sets `value`; what is chosen comes back through `scale`.
    onValueChanged: if (slider.value !== (slider.scale.chosen ? slider.scale.value : slider.scale.least)) {
        const wanted = slider.value;
        slider.value = Qt.binding(() => slider.scale.chosen ? slider.scale.value : slider.scale.least);
        slider.chosen(wanted);
    }
    Keys.onPressed: event => {
        const pages = Math.max(1, Math.round(slider.steps / 10));
        if (event.key === Qt.Key_Right || event.key === Qt.Key_Up)
            slider.move(1);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Down)
            slider.move(-1);
        else if (event.key === Qt.Key_PageUp)
            slider.move(pages);
        else if (event.key === Qt.Key_PageDown)
            slider.move(-pages);
        else if (event.key === Qt.Key_Home)
            slider.chosen(slider.scale.least);
        else if (event.key === Qt.Key_End)
            slider.chosen(slider.scale.most);
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            slider.cleared();
        else if (/^[0-9]$/.test(event.text))
            slider.type(event.text);
        else
            return;
        event.accepted = true;
    }
    Timer {
        id: pause
        interval: 1200
        onTriggered: slider.typing = ""
    }

    Item {
        id: track
        width: parent.width
        height: slider.thumbSize + Theme.gap2
        Rectangle {
            id: groove
            anchors.verticalCenter: parent.verticalCenter
            x: slider.thumbSize / 2 - height / 2
            width: parent.width - slider.thumbSize + height
            height: Theme.size(16)
            radius: height / 2
            color: Theme.surface
            border.width: Math.max(1.5, Theme.border)
            border.color: Theme.edge
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: groove.x
            width: groove.height + slider.along * slider.share
            height: groove.height
            radius: height / 2
            color: Theme.primary
            visible: slider.scale.chosen
        }
        Repeater {
            // As many marks as can be told apart.
            model: slider.steps <= 20 ? slider.steps + 1 : 0
            delegate: Rectangle {
                required property int index
                readonly property bool passed: slider.scale.chosen && index / slider.steps <= slider.share
                anchors.verticalCenter: parent.verticalCenter
                x: slider.thumbSize / 2 + slider.along * index / slider.steps - width / 2
                width: Theme.size(6)
                height: width
                radius: width / 2
                color: passed ? Theme.primaryInk : Theme.edge
            }
        }
        Rectangle {
            id: thumb
            visible: slider.scale.chosen
            anchors.verticalCenter: parent.verticalCenter
            x: slider.along * slider.share
            width: slider.thumbSize
            height: slider.thumbSize
            radius: width / 2
            color: mouse.pressed ? Theme.primarySoft : Theme.surface
            border.width: 3
            border.color: Theme.primary
            Text {
                anchors.centerIn: parent
                visible: implicitWidth < thumb.width - 8
                text: slider.shown
                color: Theme.primary
                font.pixelSize: Theme.cardTitle
                font.weight: Font.Bold
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
        FocusRing {
            anchors.margins: -2
            shown: slider.activeFocus
        }
        MouseArea {
            id: mouse
            anchors.fill: parent
            // A finger that moves the page up or down over it chooses nothing.
            property real begun: 0
            property bool along: false
            preventStealing: mouse.along
            onPressed: event => {
                mouse.begun = event.x;
                mouse.along = false;
                slider.forceActiveFocus(Qt.MouseFocusReason);
            }
            onPositionChanged: event => {
                mouse.along = mouse.along || Math.abs(event.x - mouse.begun) > Theme.size(10);
                if (mouse.along)
                    slider.chosen(slider.at(event.x));
            }
            onReleased: event => {
                if (!mouse.along)
                    slider.chosen(slider.at(event.x));
                mouse.along = false;
            }
            onCanceled: mouse.along = false
        }
    }
    RowLayout {
        id: ends
        anchors.top: track.bottom
        anchors.topMargin: Theme.gap1
        width: parent.width
        spacing: Theme.gap4
        component End: Text {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            color: Theme.ink2
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        End {
            text: [slider.written(slider.scale.least), slider.scale.low].filter(part => part !== "").join(" = ")
        }
        End {
            horizontalAlignment: Text.AlignRight
            text: [slider.written(slider.scale.most), slider.scale.high].filter(part => part !== "").join(" = ")
        }
    }
}
