// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Regie

/** A page to a printer, or in a file to print elsewhere; what a file means is said before. */
ColumnLayout {
    id: buttons

    required property PaperOutput paper
    required property string suggestedName
    /** Before a file is made: what others can do with it. */
    required property string warning
    //: Button: a page to the printer
    property string printText: qsTr("Print")
    /** After it went to the printer, and after the file is there: what to do now. */
    property string printedText: ""
    property string savedText: ""
    property bool ready: true
    property bool main: false
    property bool warns: false
    readonly property bool canPrint: buttons.paper.printers.length > 0
    readonly property bool busy: buttons.paper.state === PaperOutput.Busy

    spacing: Theme.gap3

    ColumnLayout {
        Layout.fillWidth: true
        visible: buttons.paper.printers.length > 1
        spacing: Theme.gap2
        BodyText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            //: Above the names of printers
            text: qsTr("Which printer?")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: buttons.paper.printers
                delegate: ChoiceChip {
                    required property string modelData
                    text: modelData
                    chosen: buttons.paper.printer === modelData
                    onClicked: buttons.paper.printer = modelData
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            visible: buttons.canPrint
            enabled: buttons.ready && !buttons.busy
            kind: buttons.main ? AppButton.Primary : AppButton.Quiet
            iconName: "print"
            text: buttons.printText
            onClicked: buttons.paper.print()
        }
        AppButton {
            enabled: buttons.ready && !buttons.busy
            kind: buttons.main && !buttons.canPrint ? AppButton.Primary : AppButton.Quiet
            iconName: "save"
            //: Button: a page to print in a file
            text: qsTr("Save as a file")
            onClicked: buttons.warns = true
        }
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "warning"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: buttons.warns ? buttons.warning : ""
        AppButton {
            kind: AppButton.Primary
            //: Button: go on and choose where the file goes
            text: qsTr("Choose a place")
            onClicked: {
                place.selectedFile = place.currentFolder + "/" + buttons.suggestedName;
                place.open();
            }
        }
        AppButton {
            //: Button: make no file
            text: qsTr("Do not save")
            onClicked: buttons.warns = false
        }
    }
    NoteCard {
        Layout.fillWidth: true
        text: buttons.paper.state === PaperOutput.Printed ? buttons.printedText : buttons.paper.state === PaperOutput.Saved ? buttons.savedText : ""
        AppButton {
            visible: buttons.paper.state === PaperOutput.Saved
            iconName: "document"
            //: Button: show the file that was just made
            text: qsTr("Open the file")
            onClicked: buttons.paper.open()
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: buttons.paper.failure
    }
    FileDialog {
        id: place
        fileMode: FileDialog.SaveFile
        nameFilters: ["PDF (*.pdf)"]
        //: Title of the window to choose where a page to print is saved
        title: qsTr("Where does the file go?")
        onAccepted: {
            buttons.warns = false;
            buttons.paper.save(place.selectedFile);
        }
    }
}
