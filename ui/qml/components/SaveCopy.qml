// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Regie

/** Before a copy of a document leaves the record: what that means, where to, and how it went. */
ColumnLayout {
    id: saver

    required property DocumentViewModel document
    property bool asking: false
    property string question
    property string placeText
    property string stopText
    property string savedText
    //: Before a copy is written of a file that a computer may run
    readonly property string warning: qsTr("This file may be a program. That is why “.download” comes behind its name. Open it only if you know who it is from.")
    //: After a copy was written under a safer name; %1 is that name
    readonly property string otherName: saver.document.savedName === "" ? "" : " " + qsTr("The file is now called %1.").arg(saver.document.savedName)

    spacing: Theme.gap3
    visible: saver.asking || saver.document.saving !== DocumentViewModel.No

    NoteCard {
        Layout.fillWidth: true
        text: !saver.asking ? "" : saver.document.mayRun ? saver.question + " " + saver.warning : saver.question
        iconName: "unlock"
        words: Theme.attention
        ground: Theme.attentionSoft
        AppButton {
            kind: AppButton.Primary
            text: saver.placeText
            onClicked: saver.choose()
        }
        AppButton {
            text: saver.stopText
            onClicked: saver.asking = false
        }
    }
    NoteCard {
        Layout.fillWidth: true
        text: !saver.asking && saver.document.saving === DocumentViewModel.Saved ? saver.savedText + saver.otherName : ""
    }
    ErrorCard {
        Layout.fillWidth: true
        text: !saver.asking && saver.document.saving === DocumentViewModel.Failed ? saver.document.saveErrorText : ""
        actionText: saver.placeText
        onAction: saver.choose()
    }
    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        title: saver.placeText
        onAccepted: {
            saver.asking = false;
            saver.document.saveCopy(dialog.selectedFile);
        }
    }
    function choose() {
        dialog.selectedFile = dialog.currentFolder + "/" + saver.document.suggestedName;
        dialog.open();
    }
}
