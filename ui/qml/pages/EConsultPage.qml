// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A question in writing: the question, what goes along, and the reply. */
PageFrame {
    id: page

    property string consultId: ""

    //: Title of the page with a question in writing
    title: qsTr("Ask a question in writing")
    //: Below that title
    subtitle: qsTr("Your question stays with you until you make a file. You give or send it yourself.")

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
    NoteCard {
        Layout.fillWidth: true
        //: A question in writing was taken away
        text: asking.removed ? qsTr("This question is taken away.") : ""
        AppButton {
            iconName: "undo"
            //: A question in writing: undo taking it away
            text: qsTr("Bring it back")
            onClicked: asking.bringBack()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: asking.ready && !asking.removed
        //: Card on the page with a question in writing
        title: qsTr("1. Your question")
        EConsultForm {
            Layout.fillWidth: true
            consult: asking
        }
    }
    Card {
        Layout.fillWidth: true
        visible: asking.ready && !asking.removed
        //: Card on the page with a question in writing
        title: qsTr("2. What goes along")
        BodyText {
            Layout.fillWidth: true
            //: A question in writing: before the data that goes along is chosen
            text: qsTr("You choose what goes along. You see everything before you make the file.")
        }
        BodyText {
            Layout.fillWidth: true
            visible: asking.sentText !== ""
            //: A question in writing; %1 is a day
            text: qsTr("You made a file on %1. It stands in your list of what you shared.").arg(asking.sentText)
        }
        AppButton {
            kind: AppButton.Primary
            iconName: "next"
            enabled: asking.hasQuestion
            //: A question in writing: to choosing what goes along
            text: qsTr("Choose what goes along")
            onClicked: {
                asking.keep();
                page.navigator.open("share_new", {
                    "econsultId": asking.key
                });
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: !asking.hasQuestion
            color: Theme.ink2
            font.pixelSize: Theme.small
            //: A question in writing: below a button that does nothing yet
            text: qsTr("First write your question.")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: asking.ready && !asking.removed
        //: Card on the page with a question in writing
        title: qsTr("3. The reply")
        BodyText {
            Layout.fillWidth: true
            visible: asking.repliedText !== ""
            //: A question in writing; %1 is a day
            text: qsTr("Kept on %1.").arg(asking.repliedText)
        }
        AppTextArea {
            Layout.fillWidth: true
            //: A question in writing: name of a field
            label: qsTr("What did they answer?")
            value: asking.reply
            onEdited: text => asking.setReply(text)
        }
    }
    AppButton {
        visible: asking.ready && asking.consultId !== "" && !asking.removed
        iconName: "trash"
        //: A question in writing: it can be brought back
        text: qsTr("Take this question away")
        onClicked: asking.remove()
    }
}
