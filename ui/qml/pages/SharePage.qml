// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Regie

/** Sharing: begin something new, what was shared, what never is, and copies of one's own. */
PageFrame {
    id: page

    readonly property bool two: page.width > 900 * Theme.textScale

    //: Title of the page about sharing
    title: qsTr("Sharing")
    //: Below the title of the page about sharing
    subtitle: qsTr("You decide who gets what. Nothing leaves this computer by itself.")

    ShareLogViewModel {
        id: log
        app: page.app
    }
    BackupViewModel {
        id: copy
        app: page.app
    }

    NoteCard {
        Layout.fillWidth: true
        text: log.revoked ? //: Sharing: after the person ended a share
        qsTr("Recorded: this no longer holds. Who has it still has it. Ask them yourself to throw it away.") : ""
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.two ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap4
            Card {
                Layout.fillWidth: true
                //: Card on the page about sharing: the main thing to do
                title: qsTr("Give something to somebody")
                BodyText {
                    Layout.fillWidth: true
                    //: Card on the page about sharing
                    text: qsTr("You choose for whom and what. You see everything before there is a file.")
                }
                AppButton {
                    kind: AppButton.Primary
                    iconName: "plus"
                    //: Button: choose what to share
                    text: qsTr("Choose what you share")
                    onClicked: page.navigator.open("share_new", {})
                }
            }
            Card {
                Layout.fillWidth: true
                //: Card on the page about sharing: what was shared before
                title: qsTr("What you have shared")
                BodyText {
                    Layout.fillWidth: true
                    visible: log.ready && log.shares.count === 0
                    color: Theme.ink2
                    //: Card on the page about sharing: nothing yet
                    text: qsTr("You have not shared anything yet.")
                }
                NoteCard {
                    Layout.fillWidth: true
                    iconName: "calendar"
                    words: Theme.attention
                    ground: Theme.attentionSoft
                    text: log.expired > 0 ? //: Sharing: %n shares are past the day the person gave
                    qsTr("%n is past its last day. Do you want to record that it no longer holds?", "", log.expired) : ""
                }
                Repeater {
                    model: log.shares
                    delegate: ColumnLayout {
                        id: given
                        required property string label
                        required property string value
                        required property string more
                        required property bool technical
                        required property int index
                        Layout.fillWidth: true
                        spacing: Theme.gap1
                        Rectangle {
                            Layout.fillWidth: true
                            visible: given.index > 0
                            implicitHeight: 1
                            color: Theme.line
                        }
                        BodyText {
                            Layout.fillWidth: true
                            text: given.label
                            font.weight: Font.DemiBold
                            color: given.technical ? Theme.ink2 : Theme.ink
                        }
                        BodyText {
                            Layout.fillWidth: true
                            text: given.value
                            color: Theme.ink2
                            font.pixelSize: Theme.small
                        }
                        AppButton {
                            visible: !given.technical
                            //: Button: the person records that a share has ended
                            text: qsTr("This no longer holds")
                            Accessible.description: given.label + ". " + given.value
                            onClicked: log.revoke(given.more)
                        }
                    }
                }
                NoteCard {
                    Layout.fillWidth: true
                    iconName: "warning"
                    words: Theme.attention
                    ground: Theme.attentionSoft
                    text: log.ready && !log.whole ? //: Sharing: the log of what was shared was tampered with
                    qsTr("Take care: this list is no longer whole. Something was changed or taken away.") : ""
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap4
            Card {
                Layout.fillWidth: true
                //: Card on the page about sharing: what the person never shares
                title: qsTr("Never share")
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.ink2
                    text: log.never.count === 0 ? //: Card about what is never shared: nothing yet
                    qsTr("Is there something that nobody may see? Open it in your record and press Never share.") : //: Card about what is never shared
                    qsTr("This never goes along. It does stay in your record and in your backup.")
                }
                Repeater {
                    model: log.never
                    delegate: AnswerRow {
                        required property string more
                        Layout.fillWidth: true
                        //: Button: something may be shared again
                        changeText: qsTr("May be shared")
                        onChange: log.lift(more)
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                //: Card: a locked copy of the whole record
                title: qsTr("Backup")
                BodyText {
                    Layout.fillWidth: true
                    text: copy.lastText === "" ? //: Card about the backup: there is none
                    qsTr("There is no backup yet. Does this computer break? Then your record is gone.") : //: Card about the backup; %1 is a day
                    qsTr("The last backup is of %1.").arg(copy.lastText)
                }
                AppButton {
                    enabled: copy.state !== BackupViewModel.BackingUp && copy.state !== BackupViewModel.Exporting
                    iconName: "save"
                    //: Button: make a locked copy of the record
                    text: qsTr("Make a backup")
                    onClicked: place.choose()
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    //: Card about the backup
                    text: qsTr("It is locked with your passphrase. Put it on a USB stick or another disk.")
                }
                AppButton {
                    enabled: copy.state !== BackupViewModel.BackingUp && copy.state !== BackupViewModel.Exporting
                    iconName: "document"
                    //: Button: write all data to a folder
                    text: qsTr("Take everything along")
                    onClicked: folder.open()
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    //: Card about the backup: below the button that writes all data to a folder
                    text: qsTr("A folder with all your data, to use in another program. This folder has no lock.")
                }
                AppButton {
                    iconName: "people"
                    //: Button to the page about a folder on the internet
                    text: qsTr("Folder on the internet")
                    onClicked: page.navigator.open("storage", {})
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    //: Card about the backup: below the button to the page about a folder on the internet
                    text: qsTr("For a backup away from home, and for a second computer of yours.")
                }
                ProgressLine {
                    Layout.fillWidth: true
                    visible: copy.state === BackupViewModel.BackingUp || copy.state === BackupViewModel.Exporting
                    //: While a backup is made
                    text: qsTr("Your record is being copied and read back.")
                }
                NoteCard {
                    Layout.fillWidth: true
                    text: copy.state === BackupViewModel.BackedUp ? //: A backup was made and checked; %n is how many pieces of data
                    qsTr("The backup is made and read back: %n piece(s).", "", copy.pieces) : copy.state === BackupViewModel.Exported ? //: Everything was written to a folder; %n is how many pieces of data
                    qsTr("Everything is in the folder: %n piece(s). Whoever has the folder can read it.", "", copy.pieces) : ""
                }
                ErrorNote {
                    Layout.fillWidth: true
                    canRetry: false
                    text: copy.failure
                }
            }
            Card {
                Layout.fillWidth: true
                //: Card: consent between care providers, which is arranged elsewhere
                title: qsTr("Between your care providers")
                BodyText {
                    Layout.fillWidth: true
                    //: Card about Mitz
                    text: qsTr("May your doctors see each other's data? You arrange that with Mitz, on mijnmitz.nl. Regie cannot see or change your choice there.")
                }
                AppButton {
                    //: Button: opens a site in the browser
                    text: qsTr("Open mijnmitz.nl")
                    onClicked: log.openMitz()
                }
            }
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: log.errorText
        onRetry: log.reload()
    }
    FileDialog {
        id: place
        fileMode: FileDialog.SaveFile
        //: Title of the window to choose where a backup goes
        title: qsTr("Where does the backup go?")
        onAccepted: copy.backup(place.selectedFile)
        function choose() {
            place.selectedFile = place.currentFolder + "/" + copy.suggestedName();
            place.open();
        }
    }
    FolderDialog {
        id: folder
        //: Title of the window to choose in which folder all data goes
        title: qsTr("In which folder?")
        onAccepted: copy.takeAlong(folder.selectedFolder)
    }
}
