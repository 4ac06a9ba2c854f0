// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: a folder on the internet. One question per screen to set it; then three things to do. */
SimplePage {
    id: page

    readonly property bool working: storage.state === StorageViewModel.Trying || storage.state === StorageViewModel.BackingUp || storage.state === StorageViewModel.Meeting
    /** 0: what can be done; 1, 2, 3: address, name, password; 4: forgetting, asked once more. */
    property int step: 0
    readonly property bool choosing: page.step === 0 && storage.conflicts.count > 0

    function stepBack(): bool {
        if (page.step === 0)
            return false;
        page.step = page.step === 4 ? 0 : page.step - 1;
        return true;
    }
    function next() {
        if (page.step === 1 && !storage.checkAddress())
            return;
        if (page.step < 3) {
            page.step += 1;
            return;
        }
        page.step = 0;
        storage.keep(password.field);
    }

    title: {
        switch (page.step) {
        case 1:
            //: Simple screens, a folder on the internet: question
            return qsTr("What is the address?");
        case 2:
            //: Simple screens, a folder on the internet: question
            return qsTr("What is your name there?");
        case 3:
            //: Simple screens, a folder on the internet: question
            return qsTr("What is the password there?");
        case 4:
            //: Simple screens, a folder on the internet: question
            return qsTr("Forget this folder?");
        default:
            //: Simple screens: title of the screen about a folder on the internet
            return page.choosing ? qsTr("Which one is right?") : qsTr("Your folder on the internet");
        }
    }

    StorageViewModel {
        id: storage
        app: page.app
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.step === 1
        //: Simple screens, a folder on the internet: name of the field
        label: qsTr("Address of the folder")
        //: Simple screens, below the field for an address
        hint: qsTr("It starts with https://")
        error: storage.addressError
        value: storage.address
        onEdited: text => storage.address = text
        onAccepted: page.next()
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.step === 2
        //: Simple screens, a folder on the internet: name of the field
        label: qsTr("Your name there")
        value: storage.user
        onEdited: text => storage.user = text
        onAccepted: page.next()
    }
    PassphraseInput {
        id: password
        Layout.fillWidth: true
        visible: page.step === 3
        //: Simple screens, a folder on the internet: name of the field
        label: qsTr("Password of the folder")
        onAccepted: page.next()
    }
    AppButton {
        visible: page.step > 0 && page.step < 4
        kind: AppButton.Primary
        //: Simple screens: button to the next question
        text: page.step < 3 ? qsTr("Next") : //: Simple screens, a folder on the internet: button to try and keep it
        qsTr("Try it")
        onClicked: page.next()
    }
    Repeater {
        model: page.choosing ? storage.conflicts : null
        delegate: ColumnLayout {
            id: conflict
            required property int index
            required property string label
            required property string value
            required property string more
            Layout.fillWidth: true
            visible: conflict.index === 0
            spacing: Theme.gap4
            BodyText {
                Layout.fillWidth: true
                //: Simple screens: below the question which of two is right; %1 is what it is about
                text: qsTr("You changed this twice: %1.").arg(conflict.label)
            }
            SimpleTile {
                Layout.fillWidth: true
                iconName: "check"
                text: conflict.value
                //: Simple screens: below one of two that can be right
                line: qsTr("This holds now.")
                onClicked: storage.settle(conflict.index, false)
            }
            SimpleTile {
                Layout.fillWidth: true
                iconName: "undo"
                text: conflict.more
                //: Simple screens: below one of two that can be right
                line: qsTr("From your other device.")
                onClicked: storage.settle(conflict.index, true)
            }
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === 0 && storage.ready && !storage.isSet
        iconName: "plus"
        //: Simple screens: choice, set a folder on the internet
        text: qsTr("Set a folder")
        //: Simple screens: below that choice
        line: qsTr("Ask someone who knows about computers to help.")
        onClicked: page.step = 1
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === 0 && storage.isSet && !page.choosing
        enabled: !page.working
        iconName: "equal"
        //: Simple screens: choice, exchange with the other devices
        text: qsTr("Make both the same")
        //: Simple screens: below that choice
        line: qsTr("This computer and your other one.")
        onClicked: storage.meet()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === 0 && storage.isSet && !page.choosing
        enabled: !page.working
        iconName: "save"
        //: Simple screens: choice, make a backup in the folder on the internet
        text: qsTr("Make a copy there")
        //: Simple screens: below that choice
        line: qsTr("Then you lose nothing if this computer breaks.")
        onClicked: storage.backup()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === 0 && storage.isSet && !page.choosing
        enabled: !page.working
        iconName: "settings"
        //: Simple screens: choice, set another folder on the internet
        text: qsTr("Another folder")
        line: storage.where
        onClicked: page.step = 1
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === 0 && storage.isSet && !page.choosing
        enabled: !page.working
        iconName: "trash"
        //: Simple screens: choice, do not use the folder on the internet any more
        text: qsTr("Forget this folder")
        //: Simple screens: below that choice
        line: qsTr("What is in it stays there.")
        onClicked: page.step = 4
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === 4
        iconName: "check"
        //: Simple screens: answer, the folder on the internet is forgotten
        text: qsTr("Yes, forget it")
        //: Simple screens: below that answer
        line: qsTr("You can set it again later.")
        onClicked: {
            page.step = 0;
            storage.forget();
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === 4
        iconName: "undo"
        //: Simple screens: answer, the folder on the internet stays in use
        text: qsTr("No, keep it")
        onClicked: page.step = 0
    }
    ColumnLayout {
        id: told
        Layout.fillWidth: true
        visible: page.working || (page.step === 0 && (page.saidOf(storage.state) !== "" || storage.failure !== "")) || storage.trouble !== ""
        spacing: Theme.gap4
        // What came of a button may be told out of sight of it.
        onHeightChanged: Qt.callLater(page.showItem, told)
        ProgressLine {
            Layout.fillWidth: true
            visible: page.working
            //: Simple screens: while something goes to or comes from a folder on the internet
            text: qsTr("One moment. This takes a while.")
        }
        NoteCard {
            Layout.fillWidth: true
            text: page.step === 0 ? page.saidOf(storage.state) : ""
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
            text: page.step === 0 ? storage.failure : ""
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: storage.errorText
        onRetry: storage.reload()
    }

    function saidOf(state: int): string {
        switch (state) {
        case StorageViewModel.Set:
            //: Simple screens: a folder on the internet was tried and kept
            return qsTr("The folder works.");
        case StorageViewModel.Forgotten:
            //: Simple screens: a folder on the internet was forgotten
            return qsTr("Regie forgot the folder.");
        case StorageViewModel.BackedUp:
            //: Simple screens: a backup was made in the folder on the internet
            return qsTr("The copy is made. It is in your folder.");
        case StorageViewModel.Met:
            return storage.came > 0 ? //: Simple screens: after exchanging with the other device; %n is how much came in
            qsTr("Done. From your other device came %n thing(s).", "", storage.came) : //: Simple screens: after exchanging with the other device: nothing came
            qsTr("Done. Your other device had nothing new.");
        default:
            return "";
        }
    }
}
