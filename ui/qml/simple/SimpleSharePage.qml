// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Regie

/** Simplified: give something, see what was given, and a copy for safety. */
SimplePage {
    id: page

    //: Simple screens: title of the screen about sharing
    title: qsTr("Sharing")
    //: Simple screens: below the title
    subtitle: qsTr("You choose who sees what.")

    BackupViewModel {
        id: copy
        app: page.app
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "people"
        //: Simple screens: choice, give data to somebody
        text: qsTr("Give something")
        //: Simple screens: below that choice
        line: qsTr("To your doctor or your family.")
        onClicked: page.navigator.open("share_new", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "timeline"
        //: Simple screens: choice, what was given before
        text: qsTr("What I gave")
        //: Simple screens: below that choice
        line: qsTr("And to whom.")
        onClicked: page.navigator.open("share_log", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "save"
        enabled: copy.state !== BackupViewModel.BackingUp
        //: Simple screens: choice, make a backup
        text: qsTr("Make a copy")
        line: copy.state === BackupViewModel.BackingUp ? //: Simple screens: while a backup is made
        qsTr("One moment. This takes a while.") : copy.lastText === "" ? //: Simple screens: below the choice to make a backup
        qsTr("Then you lose nothing if this computer breaks.") : //: Simple screens: below that choice; %1 is a day
        qsTr("The last one is of %1.").arg(copy.lastText)
        onClicked: place.choose()
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "undo"
        //: Simple screens: choice, make a record of a backup
        text: qsTr("Put a copy back")
        //: Simple screens: below that choice
        line: qsTr("From a copy you made before.")
        onClicked: page.navigator.open("restore_here", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        iconName: "people"
        //: Simple screens: choice, a folder on the internet for a copy and for another computer
        text: qsTr("Folder on the internet")
        //: Simple screens: below that choice
        line: qsTr("For a copy, or for two computers.")
        onClicked: page.navigator.open("storage", {})
    }
    NoteCard {
        Layout.fillWidth: true
        text: copy.state === BackupViewModel.BackedUp ? //: Simple screens: a backup was made and checked
        qsTr("The copy is made. Keep it in a safe place.") : ""
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: copy.failure
    }
    FileDialog {
        id: place
        fileMode: FileDialog.SaveFile
        //: Title of the window to choose where a backup goes
        title: qsTr("Where does the copy go?")
        onAccepted: copy.backup(place.selectedFile)
        function choose() {
            place.selectedFile = place.currentFolder + "/" + copy.suggestedName();
            place.open();
        }
    }
}
