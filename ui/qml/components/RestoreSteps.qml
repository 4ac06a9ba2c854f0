// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Regie

/** Putting back a backup: which file, what opens it, how far it is, and what came of it. */
ColumnLayout {
    id: steps

    required property AppViewModel app
    readonly property bool working: restore.state === RestoreViewModel.Restoring || restore.state === RestoreViewModel.Stopping
    readonly property bool done: restore.state === RestoreViewModel.Restored
    readonly property bool choosing: !steps.done && !steps.working
    readonly property bool byCode: restore.byCode
    /** The person wants to go on with the new record; it is the one to unlock now. */
    signal opened

    spacing: Theme.gap4

    function start() {
        if (input.field.length > 0 && !steps.working && !steps.done)
            restore.start(input.field);
    }

    RestoreViewModel {
        id: restore
        app: steps.app
    }
    HeadingText {
        Layout.fillWidth: true
        visible: steps.choosing
        level: 2
        //: Putting back a backup: the first step
        text: qsTr("1. Which backup?")
    }
    Flow {
        Layout.fillWidth: true
        visible: steps.choosing
        spacing: Theme.gap3
        ChoiceChip {
            //: Putting back a backup: it is in a file
            text: qsTr("A file")
            chosen: !restore.fromFolder
            onClicked: restore.fromFolder = false
        }
        ChoiceChip {
            //: Putting back a backup: it is in the person's own folder on the internet
            text: qsTr("My folder on the internet")
            chosen: restore.fromFolder
            onClicked: restore.fromFolder = true
        }
    }
    FolderBackups {
        Layout.fillWidth: true
        visible: steps.choosing && restore.fromFolder
        backups: restore.folder
    }
    BodyText {
        Layout.fillWidth: true
        visible: steps.choosing && !restore.fromFolder
        text: restore.fileName !== "" ? //: Putting back a backup; %1 is the name of a file
        qsTr("You chose: %1").arg(restore.fileName) : //: Putting back a backup: no file was chosen yet
        qsTr("The name ends in .regiebackup. Perhaps it is on a USB stick.")
    }
    AppButton {
        id: choose
        visible: steps.choosing && !restore.fromFolder
        focus: true // not bound: each change of the model would take the focus from a field
        kind: restore.fileName === "" ? AppButton.Primary : AppButton.Quiet
        iconName: "document"
        text: restore.fileName === "" ? //: Button: choose which backup to put back
        qsTr("Choose the file") : //: Button: choose another backup to put back
        qsTr("Choose another file")
        onClicked: place.open()
    }
    HeadingText {
        Layout.fillWidth: true
        visible: secret.visible
        level: 2
        //: Putting back a backup: the second step
        text: qsTr("2. What opens it?")
    }
    ColumnLayout {
        id: secret
        Layout.fillWidth: true
        visible: steps.choosing && restore.picked
        spacing: Theme.gap4
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            ChoiceChip {
                //: Putting back a backup: the passphrase opens it
                text: qsTr("My passphrase")
                chosen: !restore.byCode
                onClicked: restore.byCode = false
            }
            ChoiceChip {
                //: Putting back a backup: the recovery code opens it
                text: qsTr("The code on paper")
                chosen: restore.byCode
                onClicked: restore.byCode = true
            }
        }
        PassphraseInput {
            id: input
            Layout.fillWidth: true
            canHide: !restore.byCode
            label: restore.byCode ? //: Putting back a backup: name of the field for the recovery code
            qsTr("Type the code from your paper") : //: Putting back a backup: name of the field for the passphrase
            qsTr("Type your passphrase")
            hint: restore.byCode ? //: Putting back a backup: below the name of the field
            qsTr("Seven groups of four. Capitals and dashes do not matter.") : //: Putting back a backup: below the name of the field
            qsTr("The one you had when you made the backup.")
            onAccepted: steps.start()
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: steps.working || input.field.length > 0 ? "" : restore.failure
    }
    AppButton {
        Layout.fillWidth: Theme.simplified
        Layout.maximumWidth: steps.width
        visible: secret.visible
        enabled: input.field.length > 0
        kind: AppButton.Primary
        iconName: "undo"
        //: Button: put the backup back now
        text: qsTr("Put it back")
        onClicked: steps.start()
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: steps.working
        value: restore.progress
        text: restore.state === RestoreViewModel.Stopping ? //: Putting back a backup: the person stopped it
        qsTr("It stops. One moment.") : restore.progress < 0 ? //: Putting back a backup: while the passphrase is tried
        qsTr("The backup is being opened. This takes a while.") : restore.progress < 1 ? //: Putting back a backup
        qsTr("Your record is being put back.") : //: Putting back a backup: the last step
        qsTr("Everything is being counted.")
    }
    AppButton {
        visible: restore.state === RestoreViewModel.Restoring
        iconName: "stop"
        //: Button: stop putting back a backup
        text: qsTr("Stop")
        onClicked: restore.cancel()
    }
    NoteCard {
        Layout.fillWidth: true
        text: !steps.done ? "" : restore.attachments === 0 ? //: A backup was put back; %1 is a day, %n is how many pieces of data
        qsTr("Your record of %1 is back. All %n piece(s) of data in the file were counted and are there.", "", restore.pieces).arg(restore.madeText) : //: A backup was put back; %1 is a day, %2 a number of documents, %n is how many pieces of data
        qsTr("Your record of %1 is back. All %n piece(s) of data and %2 documents in the file were counted and are there.", "", restore.pieces).arg(restore.madeText).arg(restore.attachments)
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "warning"
        words: Theme.attention
        ground: Theme.attentionSoft
        //: A backup was put back from a folder on the internet, but the record does not know the folder
        text: steps.done && restore.folderForgotten ? qsTr("Your record does not know your folder yet. Set the folder again in the settings.") : ""
    }
    AppButton {
        Layout.fillWidth: Theme.simplified
        Layout.maximumWidth: steps.width
        visible: steps.done
        kind: AppButton.Primary
        iconName: "unlock"
        //: Button: to the record that was made of the backup
        text: qsTr("Open this record")
        onClicked: {
            restore.goToRecord();
            steps.opened();
        }
    }
    FileDialog {
        id: place
        fileMode: FileDialog.OpenFile
        //: Putting back a backup: names of files in the window to choose one
        nameFilters: [qsTr("Backups of Regie") + " (*.regiebackup *.regiebackup.*)",
            //: Putting back a backup: names of files in the window to choose one
            qsTr("All files") + " (*)"]
        //: Title of the window to choose a backup
        title: qsTr("Which backup?")
        onAccepted: {
            restore.file = place.selectedFile;
            Qt.callLater(() => input.field.forceActiveFocus());
        }
    }
}
