// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Signing in to a care provider, one thing at a time. */
SimplePage {
    id: page

    required property string portalId

    title: {
        switch (model.state) {
        case SignInViewModel.Agree:
            //: Simple screens: question before signing in
            return qsTr("Is this all right?");
        case SignInViewModel.Moved:
            //: Simple screens: warning before signing in
            return qsTr("Take care");
        case SignInViewModel.ClientId:
            //: Simple screens: a care provider has to give a number first
            return qsTr("A number is needed");
        case SignInViewModel.Waiting:
            //: Simple screens: while the person signs in, in the browser
            return qsTr("Now it is your turn");
        case SignInViewModel.Preparing:
        case SignInViewModel.Finishing:
            //: Simple screens: while Regie is busy with signing in
            return qsTr("One moment");
        case SignInViewModel.SignedIn:
            //: Simple screens: after signing in
            return qsTr("It worked");
        case SignInViewModel.Ended:
            //: Simple screens: after signing in went wrong
            return qsTr("It did not work");
        default:
            //: Simple screens: title before signing in; %1 is a care provider
            return qsTr("Sign in to %1").arg(model.name);
        }
    }

    SignInViewModel {
        id: model
        app: page.app
        portalId: page.portalId
    }

    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: {
            switch (model.state) {
            case SignInViewModel.Ready:
                //: Simple screens: before signing in
                return qsTr("Your browser opens. Sign in there. Then come back here.");
            case SignInViewModel.Agree:
                //: Simple screens: question before signing in; %1 is who runs the service in between
                return qsTr("Your data comes through %1. They can see it. Do you trust them?").arg(model.operatorName);
            case SignInViewModel.Waiting:
                return model.browserOpened ? //: Simple screens: while the person signs in, in the browser
                qsTr("Go to your browser. Sign in there. Then come back here.") : //: Simple screens: no browser opened
                qsTr("Regie cannot open your browser. Open this address there.");
            case SignInViewModel.Preparing:
            case SignInViewModel.Finishing:
                //: Simple screens: while Regie is busy with signing in
                return qsTr("Regie is busy with it.");
            case SignInViewModel.SignedIn:
                //: Simple screens: after signing in
                return qsTr("Regie now fetches your data.");
            default:
                return model.words;
            }
        }
    }
    AppTextField {
        Layout.fillWidth: true
        visible: model.address !== ""
        //: Simple screens: above an address to open by hand
        label: qsTr("Do you see no page? Open this.")
        value: model.address
        readOnly: true
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.SignedIn && text !== ""
        text: model.missingText
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Ready
        iconName: "unlock"
        //: Simple screens: opens the browser to sign in
        text: qsTr("Go to my browser")
        //: Simple screens: below that choice
        line: qsTr("You sign in there.")
        onClicked: model.start()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Agree
        iconName: "check"
        //: Simple screens: the service in between may pass on the data
        text: qsTr("Yes, that is fine")
        onClicked: model.agree()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Agree || model.state === SignInViewModel.Moved
        iconName: "undo"
        //: Simple screens: no signing in
        text: qsTr("No, go back")
        onClicked: page.navigator.back()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Moved
        iconName: "check"
        //: Simple screens: the care provider said that its new address is right
        text: qsTr("I asked. It is right.")
        onClicked: model.acceptMoved()
    }
    AppTextField {
        id: clientId
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.ClientId
        //: Simple screens: the number that a care provider gave for this program
        label: qsTr("Which number did you get?")
        onEdited: text => clientId.value = text
        onAccepted: model.useClientId(clientId.value)
    }
    AppButton {
        visible: model.state === SignInViewModel.ClientId
        kind: AppButton.Primary
        enabled: clientId.value.trim() !== ""
        //: Simple screens: go on with the number that was typed
        text: qsTr("Go on")
        onClicked: model.useClientId(clientId.value)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Preparing || model.state === SignInViewModel.Waiting || model.state === SignInViewModel.Finishing
        iconName: "stop"
        //: Simple screens: while the person signs in, in the browser
        text: qsTr("I want to stop")
        //: Simple screens: below that
        line: qsTr("Or you saw that something went wrong.")
        onClicked: model.cancel()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.SignedIn
        iconName: "next"
        //: Simple screens: after signing in
        text: qsTr("See how it goes")
        onClicked: page.navigator.go("portals", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Ended
        iconName: "undo"
        //: Simple screens: after signing in went wrong
        text: qsTr("Try again")
        onClicked: model.start()
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
