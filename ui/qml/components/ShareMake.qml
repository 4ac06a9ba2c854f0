// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Regie

/** The last step of sharing: in which form, where to, and what to do with the code. */
ColumnLayout {
    id: maker

    required property ShareViewModel share
    property string form: "pdf"
    readonly property var forms: [
        {
            "form": "pdf",
            "icon": "lock",
            //: Sharing: a form of the file
            "name": qsTr("Locked PDF"),
            //: Sharing: about that form
            "line": qsTr("To read and to print. It opens with a code. The best choice most of the time.")
        },
        {
            "form": "ips",
            "icon": "hospital",
            //: Sharing: a form of the file
            "name": qsTr("File for the doctor's computer"),
            //: Sharing: about that form
            "line": qsTr("A file that other systems can take in. It has no lock.")
        },
        {
            "form": "text",
            "icon": "document",
            //: Sharing: a form of the file
            "name": qsTr("Plain text"),
            //: Sharing: about that form
            "line": qsTr("To copy into a message. It has no lock.")
        },
        {
            "form": "card",
            "icon": "aid",
            //: Sharing: a form of the file
            "name": qsTr("Emergency card"),
            //: Sharing: about that form
            "line": qsTr("To cut out for your wallet. Everyone who finds it can read it.")
        }]

    spacing: Theme.gap3
    visible: maker.share.drafted && maker.share.sendTo === ""

    Repeater {
        model: maker.share.making === ShareViewModel.Made ? [] : maker.forms
        delegate: OptionCard {
            required property var modelData
            Layout.fillWidth: true
            iconName: modelData.icon
            text: modelData.name
            line: modelData.line
            enabled: maker.share.making !== ShareViewModel.Busy
            onClicked: maker.choose(modelData.form)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: maker.share.making !== ShareViewModel.Made
        color: Theme.ink2
        font.pixelSize: Theme.small
        //: Sharing: below the forms of the file
        text: qsTr("You choose where the file goes. You give it yourself. What somebody has received, you cannot take back.")
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: maker.share.making === ShareViewModel.Busy
        //: Sharing: while the file is being made
        text: qsTr("The file is being made.")
    }
    NoteCard {
        Layout.fillWidth: true
        text: maker.share.making === ShareViewModel.Made ? //: Sharing: the file is there; %1 is its name
        qsTr("The file %1 is ready. It stands in your list of what you shared.").arg(maker.share.madeName) : ""
    }
    Card {
        Layout.fillWidth: true
        visible: maker.share.code !== ""
        //: Sharing: title of the card with the code a file opens with
        title: qsTr("The code of this file")
        BodyText {
            Layout.fillWidth: true
            text: maker.share.code
            font.pixelSize: Theme.figure
            font.weight: Font.Bold
            font.family: "monospace"
            wrapMode: Text.WrapAnywhere
            spoken: maker.share.code.split("").join(" ")
        }
        BodyText {
            Layout.fillWidth: true
            //: Sharing: what to do with the code
            text: qsTr("Write this code down now. Regie shows it only once. Tell it by telephone or on paper. Do not put it in the same mail as the file.")
        }
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "unlock"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: maker.share.making === ShareViewModel.Made && maker.share.code === "" ? //: Sharing: about a file without a lock
        qsTr("This file has no lock. Everyone who opens it can read it.") : ""
    }
    ErrorCard {
        Layout.fillWidth: true
        text: maker.share.making === ShareViewModel.Failed ? maker.share.makeErrorText : ""
        //: Sharing: button after an error
        actionText: qsTr("Choose another place")
        onAction: maker.choose(maker.form)
    }
    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        //: Title of the window to choose where a shared file goes
        title: qsTr("Where does the file go?")
        onAccepted: maker.share.make(maker.form, dialog.selectedFile)
    }
    function choose(form: string) {
        maker.form = form;
        dialog.selectedFile = dialog.currentFolder + "/" + maker.share.suggestedName(form);
        dialog.open();
    }
}
