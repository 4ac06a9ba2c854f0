// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The next appointment, on the one dark card of the first page. */
Rectangle {
    id: card

    required property int days
    required property string what
    required property string when
    required property string who
    /** Of what and with whom, what is as a Dutch source wrote it. */
    required property list<string> sourceWords
    signal opened
    signal prepared

    implicitHeight: column.implicitHeight + 2 * Theme.gap5
    radius: Theme.cardRadius
    color: Theme.contrast ? Theme.surface : Theme.scheme === Theme.Dark ? Theme.primarySoft : Theme.primary
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.edge
    readonly property color words: Theme.contrast ? Theme.ink : Theme.scheme === Theme.Dark ? Theme.primarySoftInk : Theme.primaryInk
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap5
        spacing: Theme.gap3
        HeadingText {
            id: heading
            Layout.fillWidth: true
            level: 2
            color: card.words
            sourceWords: card.sourceWords
            // Two languages cannot be one sentence.
            spoken: card.sourceWords.includes(card.what) ? heading.text.replace(": " + card.what, ". " + card.what) : heading.text
            text: {
                if (card.days <= 0)
                    //: Card on the first page; %1 is what the appointment is
                    return qsTr("Today: %1").arg(card.what);
                if (card.days === 1)
                    //: Card on the first page; %1 is what the appointment is
                    return qsTr("Tomorrow: %1").arg(card.what);
                //: Card on the first page; %n days from now, %1 is what the appointment is
                return qsTr("In %n days: %1", "", card.days).arg(card.what);
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: card.words
            text: card.when
        }
        BodyText {
            Layout.fillWidth: true
            visible: card.who !== ""
            color: card.words
            sourceWords: card.sourceWords
            text: card.who
        }
        AppButton {
            darkGround: Theme.scheme === Theme.Light
            kind: AppButton.Primary
            //: Button on the card of the next appointment: get ready for the talk
            text: qsTr("Prepare this visit")
            onClicked: card.prepared()
        }
        AppButton {
            darkGround: Theme.scheme === Theme.Light
            //: Button on the card of the next appointment
            text: qsTr("See the appointment")
            onClicked: card.opened()
        }
    }
}
