// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A question in writing: first the question, then what goes along, and later the reply. */
SimplePage {
    id: page

    property string consultId: ""
    property bool replying: false

    function stepBack(): bool {
        if (!page.replying)
            return false;
        page.replying = false;
        return true;
    }

    title: page.replying ? //: Simple screens, a question in writing: question
    qsTr("What did they say?") : //: Simple screens, a question in writing: title
    qsTr("Write your question")
    subtitle: asking.sentText !== "" && !page.replying ? //: Simple screens, a question in writing; %1 is a day
    qsTr("You made a file on %1.").arg(asking.sentText) : ""

    EConsultViewModel {
        id: asking
        app: page.app
        consultId: page.consultId
    }
    ErrorNote {
        Layout.fillWidth: true
        text: asking.errorText
        onRetry: asking.reload()
    }
    EConsultForm {
        Layout.fillWidth: true
        visible: asking.ready && !page.replying && !asking.removed
        consult: asking
    }
    AppTextArea {
        Layout.fillWidth: true
        visible: page.replying
        //: Simple screens, a question in writing: name of a field
        label: qsTr("Write it down here")
        value: asking.reply
        onEdited: text => asking.setReply(text)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            visible: !page.replying && !asking.removed
            kind: AppButton.Primary
            iconName: "next"
            enabled: asking.hasQuestion
            //: Simple screens, a question in writing: to choosing what goes along
            text: qsTr("What do you send?")
            onClicked: {
                asking.keep();
                page.navigator.open("share_new", {
                    "econsultId": asking.key
                });
            }
        }
        AppButton {
            visible: !page.replying && !asking.removed && asking.hasQuestion
            iconName: "message"
            //: Simple screens, a question in writing: to the reply
            text: qsTr("I have an answer")
            onClicked: page.replying = true
        }
        AppButton {
            visible: page.replying
            kind: AppButton.Primary
            iconName: "check"
            //: Simple screens, a question in writing: keep the reply
            text: qsTr("Save it")
            onClicked: {
                asking.keep();
                page.replying = false;
            }
        }
        AppButton {
            visible: !page.replying && asking.consultId !== "" && !asking.removed
            iconName: "trash"
            //: Simple screens, a question in writing: it can be brought back
            text: qsTr("Take it away")
            onClicked: asking.remove()
        }
        AppButton {
            visible: asking.removed
            iconName: "undo"
            //: Simple screens, a question in writing: undo taking it away
            text: qsTr("Bring it back")
            onClicked: asking.bringBack()
        }
    }
}
