// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Which folder on the internet holds the backup, and which of those in it. */
ColumnLayout {
    id: part

    required property FolderBackupsViewModel backups

    spacing: Theme.gap4

    BodyText {
        Layout.fillWidth: true
        //: Putting back a backup that is in a folder on the internet
        text: qsTr("The same folder as on your other computer.")
    }
    AppTextField {
        Layout.fillWidth: true
        //: Field: address of a folder on the internet
        label: qsTr("Address of the folder")
        //: Below the field for an address
        hint: qsTr("It starts with https://")
        error: part.backups.addressError
        value: part.backups.address
        onEdited: text => part.backups.address = text
    }
    AppTextField {
        Layout.fillWidth: true
        //: Field: user name at the storage
        label: qsTr("Your name there")
        value: part.backups.user
        onEdited: text => part.backups.user = text
    }
    PassphraseInput {
        id: password
        Layout.fillWidth: true
        //: Field: password of the folder on the internet
        label: qsTr("Password of the folder")
        //: Below the field for the password of the folder
        hint: qsTr("Not the passphrase of your record.")
        onAccepted: part.backups.look(password.field)
    }
    AppButton {
        Layout.fillWidth: Theme.simplified
        Layout.maximumWidth: part.width
        enabled: !part.backups.looking
        kind: part.backups.found.count === 0 ? AppButton.Primary : AppButton.Quiet
        iconName: "search"
        //: Button: look which backups are in a folder on the internet
        text: qsTr("Look in the folder")
        onClicked: part.backups.look(password.field)
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: part.backups.looking
        //: While a folder on the internet is looked into
        text: qsTr("One moment. Regie looks in your folder.")
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: part.backups.failure
    }
    BodyText {
        Layout.fillWidth: true
        visible: part.backups.found.count > 0
        font.weight: Font.DemiBold
        //: Above the backups found in a folder on the internet
        text: qsTr("These are there. The newest is on top.")
    }
    Repeater {
        model: part.backups.found
        // What was found may stand out of sight of the button; the page goes to what has the focus.
        onItemAdded: (index, item) => {
            if (index === 0)
                Qt.callLater(() => item.forceActiveFocus());
        }
        delegate: ChoiceChip {
            id: each
            required property int index
            required property string label
            required property string value
            Layout.maximumWidth: part.width
            text: each.value === "" ? each.label : each.label + " · " + each.value
            chosen: part.backups.chosen === each.index
            onClicked: part.backups.chosen = each.index
        }
    }
}
