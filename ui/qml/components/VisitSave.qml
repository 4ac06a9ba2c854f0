// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Regie

/** The page leaves the record as a PDF: what that means, where to, and how it went. */
ColumnLayout {
    id: saver

    required property VisitViewModel visit

    spacing: Theme.gap3
    BodyText {
        Layout.fillWidth: true
        //: Preparing a visit: before the page is saved as a file
        text: qsTr("Everyone who has the file can read it. Keep it in a safe place.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            visible: saver.visit.canPrint
            kind: AppButton.Primary
            iconName: "print"
            enabled: saver.visit.printing !== VisitViewModel.Busy
            //: Preparing a visit: put the page on paper
            text: qsTr("Print the page")
            onClicked: saver.visit.print()
        }
        AppButton {
            kind: saver.visit.canPrint ? AppButton.Quiet : AppButton.Primary
            iconName: "save"
            enabled: saver.visit.saving !== VisitViewModel.Busy
            //: Preparing a visit: save the page as a PDF file
            text: qsTr("Save the page")
            onClicked: {
                dialog.selectedFile = dialog.currentFolder + "/" + saver.visit.suggestedName;
                dialog.open();
            }
        }
    }
    NoteCard {
        Layout.fillWidth: true
        //: Preparing a visit: the printer has the page
        text: saver.visit.printing === VisitViewModel.Saved ? qsTr("The page is with your printer.") : ""
    }
    ErrorCard {
        Layout.fillWidth: true
        //: Preparing a visit: printing did not work
        text: saver.visit.printing === VisitViewModel.Failed ? qsTr("The printer did not take the page. Save the page. Then print the file.") : ""
    }
    NoteCard {
        Layout.fillWidth: true
        //: Preparing a visit: the file is there
        text: saver.visit.saving === VisitViewModel.Saved ? qsTr("The page is saved. You can print it.") : ""
    }
    ErrorCard {
        Layout.fillWidth: true
        text: saver.visit.saving === VisitViewModel.Failed ? saver.visit.saveErrorText : ""
    }
    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        //: Preparing a visit: title of the window to choose a place
        title: qsTr("Save the page")
        onAccepted: saver.visit.savePdf(dialog.selectedFile)
    }
}
