// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Opening a locked record with its passphrase. */
EntryFrame {
    id: page

    readonly property Session session: page.app.session
    readonly property bool waiting: page.session.waitSeconds > 0

    function unlock() {
        if (!page.waiting && input.field.length > 0)
            page.session.unlock(input.field);
    }

    //: Title of the page to open a record that has no visible name
    title: page.session.profileLabel !== "" ? page.session.profileLabel : qsTr("Your record")
    //: Below the title of the page to open a record
    subtitle: qsTr("Your record is locked. Only you can open it.")
    busyText: page.session.state === Session.Opening ? (
        //: While a record is being opened
        qsTr("Your record opens. This takes a few seconds.")) : ""

    Connections {
        target: page.session
        function onFailed() {
            input.field.forceActiveFocus();
        }
    }
    PassphraseInput {
        id: input
        Layout.fillWidth: true
        focus: true
        enabled: !page.waiting
        //: Name of the field for the passphrase
        label: qsTr("Type your passphrase")
        onAccepted: page.unlock()
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: input.field.length > 0 ? "" : page.session.errorText
    }
    WaitNote {
        Layout.fillWidth: true
        seconds: page.session.waitSeconds
    }
    AppButton {
        Layout.fillWidth: Theme.simplified
        kind: AppButton.Primary
        iconName: "unlock"
        //: Button: open the record
        text: qsTr("Open")
        enabled: !page.waiting && input.field.length > 0
        onClicked: page.unlock()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            kind: AppButton.Plain
            //: Button below the passphrase
            text: qsTr("I do not know my passphrase")
            onClicked: page.navigator.open("recover", {})
        }
        AppButton {
            visible: page.session.profiles.count > 1
            kind: AppButton.Plain
            //: Button below the passphrase
            text: qsTr("Another record")
            onClicked: page.navigator.go("profiles", {})
        }
        AppButton {
            visible: page.session.profiles.count < 2
            kind: AppButton.Plain
            //: Button below the passphrase: make another record, or look round
            text: qsTr("Something else")
            onClicked: page.navigator.open("welcome", {})
        }
    }
}
