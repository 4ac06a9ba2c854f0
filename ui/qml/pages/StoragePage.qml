// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A folder on the internet of one's own: for a backup, and to bring a second device together with this one. */
PageFrame {
    id: page

    readonly property bool working: storage.state === StorageViewModel.Trying || storage.state === StorageViewModel.BackingUp || storage.state === StorageViewModel.Meeting
    /** The person wants another folder than the one there is. */
    property bool changing: false

    //: Title of the page about a folder on the internet
    title: qsTr("Your folder on the internet")
    //: Below the title of the page about a folder on the internet
    subtitle: qsTr("For a backup, and to bring a second computer of yours together with this one.")
    widest: 820

    StorageViewModel {
        id: storage
        app: page.app
        onKept: page.changing = false
    }

    Card {
        Layout.fillWidth: true
        visible: storage.ready && (!storage.isSet || page.changing)
        //: Card: setting a folder on the internet
        title: qsTr("Which folder?")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Card: setting a folder on the internet
            text: qsTr("You need storage of your own that knows WebDAV, such as Nextcloud or a NAS. What Regie puts there is locked: who runs the storage cannot read it.")
        }
        AppTextField {
            Layout.fillWidth: true
            //: Field: address of a folder on the internet
            label: qsTr("Address of the folder")
            //: Below the field for an address
            hint: qsTr("Starts with https://")
            error: storage.addressError
            value: storage.address
            onEdited: text => storage.address = text
        }
        AppTextField {
            Layout.fillWidth: true
            //: Field: user name at the storage
            label: qsTr("Your name there")
            value: storage.user
            onEdited: text => storage.user = text
        }
        PassphraseInput {
            id: password
            Layout.fillWidth: true
            //: Field: password of the storage
            label: qsTr("Password of the storage")
            //: Below the field for the password of the storage
            hint: qsTr("Not the passphrase of your record.")
            onAccepted: page.keep()
        }
        AppButton {
            kind: AppButton.Primary
            enabled: !page.working
            //: Button: try the folder that was typed and keep it
            text: qsTr("Try it and keep it")
            onClicked: page.keep()
        }
    }
    ColumnLayout {
        id: told
        Layout.fillWidth: true
        visible: page.working || page.saidOf(storage.state) !== "" || storage.trouble !== "" || storage.failure !== ""
        spacing: Theme.gap4
        // What came of a button may be told out of sight of it.
        onHeightChanged: Qt.callLater(page.showItem, told)
        ProgressLine {
            Layout.fillWidth: true
            visible: page.working
            //: While something goes to or comes from a folder on the internet
            text: qsTr("One moment. Regie is busy with your folder.")
        }
        NoteCard {
            Layout.fillWidth: true
            text: page.saidOf(storage.state)
        }
        NoteCard {
            Layout.fillWidth: true
            iconName: "warning"
            words: Theme.attention
            ground: Theme.attentionSoft
            text: storage.trouble
        }
        ErrorNote {
            Layout.fillWidth: true
            canRetry: false
            text: storage.failure
        }
    }
    Card {
        Layout.fillWidth: true
        visible: storage.isSet && !page.changing
        //: Card: the other devices of the person
        title: qsTr("Your devices")
        BodyText {
            Layout.fillWidth: true
            //: Card: the other devices of the person
            text: qsTr("On your second computer, put back a backup of this record. After that, do this on both: what is new on the one comes to the other.")
        }
        AppButton {
            kind: AppButton.Primary
            iconName: "equal"
            enabled: !page.working
            //: Button: exchange with the other devices
            text: qsTr("Bring together now")
            onClicked: storage.meet()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: storage.isSet && !page.changing
        //: Card: a backup in a folder on the internet
        title: qsTr("Backup")
        BodyText {
            Layout.fillWidth: true
            //: Card: a backup in a folder on the internet
            text: qsTr("Regie fetches the backup back and compares it before it counts. The last five stay there.")
        }
        AppButton {
            iconName: "save"
            enabled: !page.working
            //: Button: make a backup in the folder on the internet
            text: qsTr("Make a backup there")
            onClicked: storage.backup()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: storage.conflicts.count > 0
        //: Card: what two devices changed at the same time
        title: qsTr("Changed on two devices at the same time")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Card: what two devices changed at the same time
            text: qsTr("Both are kept. Which one holds?")
        }
        Repeater {
            model: storage.conflicts
            delegate: ColumnLayout {
                id: conflict
                required property int index
                required property string label
                required property string value
                required property string more
                Layout.fillWidth: true
                spacing: Theme.gap2
                BodyText {
                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    text: conflict.label
                }
                BodyText {
                    Layout.fillWidth: true
                    //: What holds of what two devices changed; %1 is the text of it
                    text: qsTr("Holds now: %1").arg(conflict.value)
                }
                BodyText {
                    Layout.fillWidth: true
                    //: The other one of what two devices changed; %1 is the text of it
                    text: qsTr("The other: %1").arg(conflict.more)
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap3
                    AppButton {
                        //: Button: what holds now is right
                        text: qsTr("Leave it so")
                        Accessible.description: conflict.label
                        onClicked: storage.settle(conflict.index, false)
                    }
                    AppButton {
                        //: Button: the other one of two is right
                        text: qsTr("Take the other")
                        Accessible.description: conflict.label
                        onClicked: storage.settle(conflict.index, true)
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: storage.isSet && !page.changing
        //: Card: which folder on the internet is used
        title: qsTr("The folder")
        BodyText {
            Layout.fillWidth: true
            text: storage.where
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                enabled: !page.working
                //: Button: use another folder on the internet
                text: qsTr("Another folder")
                onClicked: page.changing = true
            }
            AppButton {
                enabled: !page.working
                //: Button: forget address and password of the folder on the internet
                text: qsTr("Forget this folder")
                onClicked: storage.forget()
            }
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: storage.errorText
        onRetry: storage.reload()
    }

    function keep() {
        storage.keep(password.field);
    }
    function saidOf(state: int): string {
        switch (state) {
        case StorageViewModel.Set:
            //: A folder on the internet was tried and kept
            return qsTr("The folder works. Regie keeps the address and the password locked in your record.");
        case StorageViewModel.Forgotten:
            //: A folder on the internet was forgotten
            return qsTr("Regie forgot the folder. What is in it stays there.");
        case StorageViewModel.BackedUp:
            //: A backup was made in the folder on the internet; %n is how many pieces of data
            return qsTr("The backup is in your folder, fetched back and compared: %n piece(s).", "", storage.pieces);
        case StorageViewModel.Met:
            //: After exchanging with the other devices; %n is how much came in
            return (storage.came > 0 ? qsTr("From your other devices came %n thing(s).", "", storage.came) : //: After exchanging with the other devices: nothing came
                qsTr("Your other devices had nothing new.")) + " " + (storage.told > 0 ? //: After exchanging with the other devices; %n is how much is ready for them
                qsTr("Ready for them: %n thing(s).", "", storage.told) : //: After exchanging with the other devices: nothing is ready for them
                qsTr("There was nothing new for them."));
        default:
            return "";
        }
    }
}
