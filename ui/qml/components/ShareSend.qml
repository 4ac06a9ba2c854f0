// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Sharing over the line of a care provider: to whom, once more what that means, and what became of it. */
ColumnLayout {
    id: sender

    required property ShareViewModel share
    readonly property bool chosen: sender.share.sendTo !== ""
    readonly property bool asking: sender.chosen && sender.share.drafted && sender.share.making !== ShareViewModel.Made

    spacing: Theme.gap3

    Repeater {
        model: sender.chosen ? null : sender.share.portals
        delegate: OptionCard {
            required property string label
            required property string more
            Layout.fillWidth: true
            iconName: "hospital"
            //: Sharing: way to give it, over the line of a care provider; %1 is its name
            text: qsTr("Send it to %1").arg(label)
            //: Sharing: about that way
            line: qsTr("Regie sends it for you. First you see it once more.")
            enabled: sender.share.drafted && sender.share.making !== ShareViewModel.Busy
            onClicked: sender.share.sendTo = more
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: !sender.chosen && sender.share.signInFirst !== ""
        color: Theme.ink2
        font.pixelSize: Theme.small
        //: Sharing: who could get it over the line; %1 are names of care providers
        text: qsTr("Do you want to send it to %1? Then sign in there first.").arg(sender.share.signInFirst)
    }
    BodyText {
        Layout.fillWidth: true
        visible: !sender.chosen && sender.share.notTaking !== ""
        color: Theme.ink2
        font.pixelSize: Theme.small
        //: Sharing: who takes nothing over the line; %1 are names of care providers
        text: qsTr("Regie cannot send this to: %1. They take no documents from Regie. Make a file and give it yourself.").arg(sender.share.notTaking)
    }
    Card {
        Layout.fillWidth: true
        visible: sender.asking
        //: Sharing: question before it is sent; %1 is a care provider
        title: qsTr("Send this to %1?").arg(sender.share.sendName)
        BodyText {
            Layout.fillWidth: true
            //: Sharing: what is sent
            text: qsTr("They get all that you chose, as a PDF. Your name and birth date go along. What they have, you cannot take back.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                iconName: "check"
                enabled: sender.share.making !== ShareViewModel.Busy
                //: Sharing: button, it goes to the care provider now
                text: qsTr("Send")
                onClicked: sender.share.send()
            }
            AppButton {
                enabled: sender.share.making !== ShareViewModel.Busy
                //: Sharing: button, do not send it
                text: qsTr("No, give it in another way")
                onClicked: sender.share.sendTo = ""
            }
        }
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: sender.share.sending === ShareViewModel.Sent ? "check" : sender.share.sending === ShareViewModel.Refused || sender.share.sending === ShareViewModel.Unsure ? "warning" : "info"
        words: sender.share.sending === ShareViewModel.Refused || sender.share.sending === ShareViewModel.Unsure ? Theme.attention : Theme.ink
        ground: sender.share.sending === ShareViewModel.Refused || sender.share.sending === ShareViewModel.Unsure ? Theme.attentionSoft : Theme.primarySoft
        text: sender.share.sendingText
    }
    ErrorCard {
        Layout.fillWidth: true
        text: sender.chosen && sender.share.making === ShareViewModel.Failed ? sender.share.makeErrorText : ""
        //: Sharing: button after an error
        actionText: qsTr("Give it in another way")
        onAction: sender.share.sendTo = ""
    }
}
