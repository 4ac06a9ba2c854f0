// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One care provider in the list: who it is, how things are, and the one thing to do. */
Card {
    id: card

    required property string portalId
    required property string name
    required property string provider
    required property string services
    required property string words
    required property string advice
    required property string when
    required property int standing
    required property bool asking
    signal opened
    signal signIn
    signal fetch

    readonly property bool calm: card.asking || card.standing === PortalStanding.NotSignedIn || card.standing === PortalStanding.NotFetched || card.standing === PortalStanding.DataRemoved
    readonly property bool signInFirst: card.standing === PortalStanding.NotSignedIn || card.standing === PortalStanding.NeedsSignIn
    readonly property bool lookFirst: card.standing === PortalStanding.OtherPerson || card.standing === PortalStanding.NotSent

    title: card.name

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gap2
        visible: text !== ""
        color: Theme.ink2
        font.pixelSize: Theme.small
        text: [card.provider, card.services].filter(part => part !== "").join(" · ")
    }
    PortalStateRow {
        Layout.fillWidth: true
        label: card.words
        value: card.advice
        //: On the card of a care provider; %1 is a day, or "today at 14:05"
        more: card.when !== "" ? qsTr("Fetched last: %1.").arg(card.when) : ""
        tone: card.calm ? PortalStateRow.Neutral : card.standing === PortalStanding.Complete ? PortalStateRow.Good : PortalStateRow.Attention
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            visible: card.signInFirst && !card.asking
            kind: AppButton.Primary
            iconName: "person"
            //: Button on the card of a care provider; %1 is its name, for who does not see the card
            Accessible.name: qsTr("Sign in to %1").arg(card.name)
            //: Button on the card of a care provider
            text: qsTr("Sign in")
            onClicked: card.signIn()
        }
        AppButton {
            visible: !card.signInFirst && !card.lookFirst && !card.asking
            iconName: "import"
            //: Button on the card of a care provider; %1 is its name, for who does not see the card
            Accessible.name: qsTr("Fetch from %1").arg(card.name)
            //: Button on the card of a care provider
            text: qsTr("Fetch now")
            onClicked: card.fetch()
        }
        AppButton {
            kind: card.lookFirst ? AppButton.Primary : AppButton.Quiet
            iconName: "eye"
            //: Button on the card of a care provider; %1 is its name, for who does not see the card
            Accessible.name: qsTr("Look at %1").arg(card.name)
            //: Button on the card of a care provider: opens the page about it
            text: qsTr("Look")
            onClicked: card.opened()
        }
    }
}
