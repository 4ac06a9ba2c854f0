// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Opening a record with the code on paper, for who does not know the passphrase. */
EntryFrame {
    id: page

    readonly property Session session: page.app.session
    readonly property bool waiting: page.session.waitSeconds > 0

    function recover() {
        if (!page.waiting && input.field.length > 0)
            page.session.recover(input.field);
    }

    //: Title of the page to open a record with the recovery code
    title: qsTr("Do you have your recovery code?")
    //: Below that title
    subtitle: qsTr("You wrote it down when you made your record. It has seven groups of four.")
    busyText: page.session.state === Session.Opening ? (
        //: While a record is being opened
        qsTr("Your record opens. This takes a few seconds.")) : ""

    Component.onCompleted: page.session.forgetError()
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
        canHide: false
        enabled: !page.waiting
        //: Name of the field for the recovery code
        label: qsTr("Type the code from your paper")
        //: Below the name of the field for the recovery code
        hint: qsTr("Capitals and dashes do not matter.")
        onAccepted: page.recover()
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
        //: Button: open the record with the recovery code
        text: qsTr("Open")
        enabled: !page.waiting && input.field.length > 0
        onClicked: page.recover()
    }
    Card {
        Layout.fillWidth: true
        //: Card below the recovery code
        title: qsTr("No code and no passphrase?")
        BodyText {
            Layout.fillWidth: true
            //: In that card
            text: qsTr("Then nobody can open this record. We cannot either. You can make a new one and collect your data again.")
        }
    }
}
