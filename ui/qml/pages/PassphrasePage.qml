// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Another passphrase or recovery code for the record that is open, after the passphrase of now. */
PageFrame {
    id: page

    readonly property Session session: page.app.session
    readonly property bool waiting: page.session.waitSeconds > 0
    property bool confirmed: false
    property bool choosing: false
    property bool busy: false
    property bool changed: false

    function confirm() {
        if (!page.waiting && !page.busy && now.field.length > 0) {
            page.busy = true;
            page.session.confirmPassphrase(now.field);
        }
    }

    //: Title of the page to change how the record is opened
    title: qsTr("Passphrase and code")
    subtitle: page.confirmed ? "" : (
        //: Below that title, before the passphrase of now was typed
        qsTr("First type the passphrase you have now. So nobody else can change it."))
    widest: 760

    NewPassphraseViewModel {
        id: next
        session: page.session
        onConfirmed: {
            page.busy = true;
            next.apply();
        }
    }
    Connections {
        target: page.session
        function onPassphraseConfirmed() {
            page.busy = false;
            page.confirmed = true;
        }
        function onPassphraseChanged() {
            page.busy = false;
            page.choosing = false;
            page.changed = true;
        }
        function onFailed() {
            page.busy = false;
        }
    }

    NoteCard {
        Layout.fillWidth: true
        //: After the passphrase was changed
        text: page.changed ? qsTr("Your passphrase is changed. A backup you made before still opens with the old one.") : ""
    }
    PassphraseInput {
        id: now
        Layout.fillWidth: true
        visible: !page.confirmed
        enabled: !page.waiting && !page.busy
        focus: true
        //: Name of the field for the passphrase that opens the record now
        label: qsTr("Your passphrase now")
        onAccepted: page.confirm()
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: now.field.length > 0 ? "" : page.session.errorText
    }
    WaitNote {
        Layout.fillWidth: true
        seconds: page.session.waitSeconds
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.busy
        color: Theme.ink2
        //: While a passphrase is being checked or kept
        text: qsTr("One moment. This takes a few seconds.")
    }
    AppButton {
        visible: !page.confirmed
        kind: AppButton.Primary
        enabled: !page.waiting && !page.busy && now.field.length > 0
        //: Button: go on after the passphrase of now
        text: qsTr("Next")
        onClicked: page.confirm()
    }

    Card {
        Layout.fillWidth: true
        visible: page.confirmed && !page.choosing
        //: Card: another passphrase
        title: qsTr("Another passphrase")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Card: another passphrase
            text: qsTr("With it you open your record from now on.")
        }
        AppButton {
            //: Button: to choosing another passphrase
            text: qsTr("Choose another passphrase")
            onClicked: {
                page.changed = false;
                page.choosing = true;
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        active: page.choosing
        visible: active && !page.busy
        sourceComponent: ChoosePassphrase {
            app: page.app
            passphrase: next
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.confirmed && !page.choosing
        //: Card: another recovery code
        title: qsTr("Another recovery code")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Card: another recovery code
            text: qsTr("Did you lose the paper with the code, or did someone see it? Make a new one and print it or write it down. The old code then opens nothing any more.")
        }
        AppButton {
            enabled: !page.busy
            //: Button: a new recovery code is made and shown
            text: qsTr("Make a new code")
            onClicked: page.session.renewRecoveryCode()
        }
    }
}
