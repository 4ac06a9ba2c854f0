// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What a care provider that asks for a questionnaire is told: whether the person does it. */
ColumnLayout {
    id: reply

    required property QuestionnaireViewModel filling
    /** There is something to say or to see. Not `visible`, which is false as long as a card around it is. */
    readonly property bool needed: reply.filling.from !== "" && !reply.filling.finished && (reply.filling.canReply || reply.filling.saidText !== "" || reply.filling.problemText !== "")

    visible: reply.needed
    spacing: Theme.gap3
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: reply.filling.problemText
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: reply.filling.saidText
        font.weight: Font.DemiBold
    }
    BodyText {
        Layout.fillWidth: true
        visible: reply.filling.canReply
        //: Above the buttons that tell a care provider whether the person fills in its questionnaire; %1 is who asks
        text: qsTr("You may tell %1 if you will do this. Nothing goes before you press Send.").arg(reply.filling.from)
    }
    Flow {
        Layout.fillWidth: true
        visible: reply.filling.canReply || reply.filling.canTakeBack
        spacing: Theme.gap2
        AppButton {
            visible: reply.filling.canReply && reply.filling.problemText === ""
            enabled: !reply.filling.busy
            iconName: "check"
            //: Tells a care provider that the person will fill in its questionnaire
            text: qsTr("Send: I will do it")
            onClicked: reply.filling.reply(true)
        }
        AppButton {
            visible: reply.filling.canReply
            enabled: !reply.filling.busy
            iconName: "close"
            text: reply.filling.problemText !== "" ? //: Tells a care provider that its questionnaire cannot be filled in
            qsTr("Send: it does not work here") : //: Tells a care provider that the person will not fill in its questionnaire
            qsTr("Send: I will not do it")
            onClicked: reply.filling.reply(false)
        }
        AppButton {
            visible: reply.filling.canTakeBack
            enabled: !reply.filling.busy
            iconName: "undo"
            //: What a care provider was told about its questionnaire did not go yet
            text: qsTr("Take it back")
            onClicked: reply.filling.takeBack()
        }
    }
}
