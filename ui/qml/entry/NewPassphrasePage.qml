// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** After opening with the recovery code: a new passphrase, before anything else. */
EntryFrame {
    id: page

    property bool saving: false

    //: Title of the page after the recovery code
    title: qsTr("Choose a new passphrase")
    //: Below that title
    subtitle: qsTr("Your record is open. With the new passphrase you get in the next time.")
    busyText: page.saving ? (
        //: While the new passphrase is being set
        qsTr("Your new passphrase is being kept. This takes a few seconds.")) : ""
    hasStepBack: newPassphrase.chosen
    canGoBack: newPassphrase.chosen
    onStepBack: newPassphrase.startAgain()

    NewPassphraseViewModel {
        id: newPassphrase
        session: page.app.session
        onConfirmed: {
            page.saving = true;
            newPassphrase.apply();
        }
    }
    Connections {
        target: page.app.session
        function onFailed() {
            page.saving = false;
        }
    }
    ChoosePassphrase {
        Layout.fillWidth: true
        app: page.app
        passphrase: newPassphrase
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: page.app.session.errorText
    }
}
