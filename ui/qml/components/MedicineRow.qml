// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** One medicine: its name, how to take it, and what is known about it. Pressing opens it. */
T.AbstractButton {
    id: row

    required property string name
    required property string dosage
    required property string since
    required property string until
    required property string agreedBy
    required property string dispensed
    required property string reason
    required property list<string> conflicts
    required property bool own
    required property list<string> sourceWords
    /** Taken now, so that "since" says something; else only the reason does. */
    property bool taken: true

    readonly property string sinceWords: {
        if (row.since === "")
            return "";
        //: Below a medicine; %1 is a day
        return row.taken ? qsTr("since %1").arg(row.since) : qsTr("from %1").arg(row.since);
    }
    //: Below a medicine: the last day of taking it; %1 is a day
    readonly property string untilWords: row.until === "" ? "" : qsTr("until %1").arg(row.until)
    //: Below a medicine: who agreed on it with the person; %1 is a name
    readonly property string agreedWords: row.agreedBy === "" ? "" : qsTr("agreed with %1").arg(row.agreedBy)
    //: Below a medicine: when the pharmacy last handed it out; %1 is a day
    readonly property string dispensedWords: row.dispensed === "" ? "" : qsTr("last picked up on %1").arg(row.dispensed)
    readonly property string about: [row.sinceWords, row.untilWords, row.agreedWords, row.dispensedWords].filter(part => part !== "").join(" · ")
    //: Tag on a medicine: the person wrote it down, no care provider
    readonly property string ownWords: qsTr("from yourself")
    //: Tag on a medicine about which care providers wrote different things
    readonly property string differsWords: qsTr("not the same everywhere")
    //: Before a difference between care providers; %1 is the difference in a sentence
    readonly property string noteWords: qsTr("Note: %1")
    readonly property string spoken: Spoken.sentences([row.name, row.dosage, row.own ? row.ownWords : "", row.about, row.reason].concat(row.conflicts.map(each => row.noteWords.arg(each))))

    focusPolicy: Qt.StrongFocus
    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.gap4)
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: row.spoken
    Accessible.onPressAction: if (row.enabled)
        row.clicked()

    contentItem: Item {
        implicitHeight: column.implicitHeight
        ColumnLayout {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gap5
            anchors.rightMargin: Theme.gap5
            spacing: Theme.gap1
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap3
                Text {
                    width: Math.min(implicitWidth, parent.width)
                    text: row.name
                    color: Theme.ink
                    font.pixelSize: Theme.cardTitle
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                TagLabel {
                    width: Math.min(implicitWidth, parent.width)
                    visible: row.own
                    text: row.ownWords
                    words: Theme.self
                    ground: Theme.selfSoft
                    Accessible.ignored: true
                }
                TagLabel {
                    width: Math.min(implicitWidth, parent.width)
                    visible: row.conflicts.length > 0
                    text: row.differsWords
                    words: Theme.attention
                    ground: Theme.attentionSoft
                    Accessible.ignored: true
                }
            }
            Text {
                Layout.fillWidth: true
                visible: row.dosage !== ""
                text: row.dosage
                color: Theme.ink
                font.pixelSize: Theme.body
                lineHeight: Theme.lineHeight
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                visible: row.reason !== ""
                text: row.reason
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                visible: row.about !== ""
                text: row.about
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Repeater {
                model: row.conflicts
                delegate: RowLayout {
                    id: conflict
                    required property string modelData
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap1
                    spacing: Theme.gap2
                    AppIcon {
                        Layout.alignment: Qt.AlignTop
                        name: "warning"
                        color: Theme.attention
                        size: Theme.size(20)
                    }
                    Text {
                        Layout.fillWidth: true
                        text: row.noteWords.arg(conflict.modelData)
                        color: Theme.attention
                        font.pixelSize: Theme.small
                        wrapMode: Text.Wrap
                        textFormat: Text.PlainText
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: row.hovered || row.pressed ? Theme.primarySoft : Theme.surface
        border.width: Math.max(1, Theme.border)
        border.color: Theme.line
        FocusRing {
            shown: row.visualFocus || row.activeFocus
        }
    }
}
