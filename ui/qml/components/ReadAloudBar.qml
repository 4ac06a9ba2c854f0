// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/**
 * Below every page while it is read aloud: the sentence in large letters, and what steers the reading.
 * It also says why there is no sound. Without either it takes no room.
 */
FocusScope {
    id: bar

    required property AppViewModel app
    required property Navigator navigator
    readonly property Reader reader: bar.app.reader
    readonly property bool broken: bar.reader.unavailableReason !== Speaker.None
    readonly property bool shown: bar.reader.active || bar.broken
    readonly property int highest: bar.parent ? bar.parent.height * 0.5 : 400

    visible: bar.shown
    height: bar.shown ? Math.min(bar.highest, content.implicitHeight + 2 * Theme.gap3) : 0
    Component.onCompleted: bar.reader.controls = bar
    Accessible.role: Accessible.ToolBar
    //: Name of the bar below the page while it is read aloud
    Accessible.name: qsTr("Reading aloud")

    Connections {
        target: bar.navigator.stack
        function onCurrentItemChanged() {
            bar.reader.stop();
        }
    }
    ReadingMark {
        app: bar.app
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Rectangle {
            width: parent.width
            height: Math.max(2, Theme.border)
            color: Theme.primary
        }
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.gap3
        anchors.leftMargin: Theme.gap4
        anchors.rightMargin: Theme.gap4
        contentWidth: width
        contentHeight: content.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ColumnLayout {
            id: content
            width: parent.width
            spacing: Theme.gap2
            Text {
                Layout.fillWidth: true
                visible: bar.reader.active
                text: bar.reader.currentSentence
                color: Theme.ink
                font.pixelSize: Theme.size(Theme.simplified ? 32 : 24)
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            BodyText {
                Layout.fillWidth: true
                visible: bar.reader.preparing
                spoken: ""
                //: In the bar for reading aloud: the first time it takes some seconds
                text: qsTr("The voice is being made ready.")
                color: Theme.ink2
                font.pixelSize: Theme.small
            }
            BodyText {
                Layout.fillWidth: true
                visible: bar.broken
                spoken: ""
                Accessible.role: Accessible.AlertMessage
                text: {
                    switch (bar.reader.unavailableReason) {
                    case Speaker.NoEngine:
                        //: In the bar for reading aloud; “Speech Dispatcher” is the name of a program
                        return qsTr("Regie cannot read aloud here. The program Speech Dispatcher does not answer. Ask someone to install it. You can go on without sound.");
                    case Speaker.NoVoice:
                        //: In the bar for reading aloud: a voice of another language is not used
                        return qsTr("There is no English voice on this computer. Ask someone to install one: espeak-ng. You can go on without sound.");
                    case Speaker.NoSound:
                        //: In the bar for reading aloud: it speaks, but nothing is heard
                        return qsTr("There is no sound. Is a loudspeaker or a headphone connected? You can go on without sound.");
                    default:
                        return "";
                    }
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap2
                AppButton {
                    visible: bar.reader.active
                    kind: AppButton.Primary
                    iconName: "stop"
                    //: Button in the bar for reading aloud
                    text: qsTr("Stop")
                    onClicked: bar.reader.stop()
                }
                AppButton {
                    visible: bar.reader.active
                    text: bar.reader.paused ?
                    //: Button in the bar for reading aloud: go on after a pause
                    qsTr("Go on") :
                    //: Button in the bar for reading aloud: be silent for a moment
                    qsTr("Pause")
                    onClicked: bar.reader.paused ? bar.reader.resume() : bar.reader.pause()
                }
                AppButton {
                    visible: bar.reader.active
                    iconName: "back"
                    //: Button in the bar for reading aloud: the sentence before this one
                    text: qsTr("Previous sentence")
                    onClicked: bar.reader.previous()
                }
                AppButton {
                    visible: bar.reader.active
                    iconName: "next"
                    //: Button in the bar for reading aloud: the sentence after this one
                    text: qsTr("Next sentence")
                    onClicked: bar.reader.next()
                }
                AppButton {
                    visible: bar.reader.active
                    enabled: bar.app.preferences.speechSpeed > -2
                    //: Button in the bar for reading aloud
                    text: qsTr("Slower")
                    onClicked: bar.app.preferences.speechSpeed -= 1
                }
                AppButton {
                    visible: bar.reader.active
                    enabled: bar.app.preferences.speechSpeed < 2
                    //: Button in the bar for reading aloud
                    text: qsTr("Faster")
                    onClicked: bar.app.preferences.speechSpeed += 1
                }
                AppButton {
                    visible: bar.broken
                    kind: AppButton.Primary
                    iconName: "close"
                    //: Button: puts the message about reading aloud away
                    text: qsTr("Close")
                    onClicked: bar.reader.dismiss()
                }
            }
        }
    }
}
