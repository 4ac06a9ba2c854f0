// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Signing in to a care provider: what will happen, the person's turn in the browser, how it ended. */
PageFrame {
    id: page

    required property string portalId

    //: Title of the page to sign in to a care provider; %1 is its name
    title: qsTr("Sign in to %1").arg(model.name)
    widest: 760

    SignInViewModel {
        id: model
        app: page.app
        portalId: page.portalId
    }

    Card {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Ready
        //: Card before signing in to a care provider
        title: qsTr("This is how it goes")
        Repeater {
            model: [
                //: One of the steps of signing in
                qsTr("Your browser opens. It shows the page of your care provider."),
                //: One of the steps of signing in
                qsTr("Sign in there, and say that Regie may have your data."),
                //: One of the steps of signing in
                qsTr("Then come back here. Regie fetches your data.")]
            delegate: RowLayout {
                id: step
                required property int index
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.gap3
                BodyText {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Theme.size(22)
                    text: (step.index + 1) + "."
                    color: Theme.primary
                    font.weight: Font.Bold
                }
                BodyText {
                    Layout.fillWidth: true
                    text: step.modelData
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: On the page to sign in to a care provider
            text: qsTr("Regie never sees your password.")
        }
        AppButton {
            kind: AppButton.Primary
            //: Button: opens the browser to sign in to a care provider
            text: qsTr("Go to my browser")
            onClicked: model.start()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Agree
        //: Question before signing in
        title: qsTr("Do you agree to this?")
        BodyText {
            Layout.fillWidth: true
            //: Question before signing in; %1 is the care provider, %2 who runs the service in between
            text: qsTr("Your data from %1 comes through a service of %2. They can see your data. Go on only if you trust them.").arg(model.name).arg(model.operatorName)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                //: Button: the service in between may pass on the data
                text: qsTr("Yes, I agree")
                onClicked: model.agree()
            }
            AppButton {
                //: Button: no signing in
                text: qsTr("No, go back")
                onClicked: page.navigator.back()
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Moved
        //: Warning: the care provider signs in at another address than before
        title: qsTr("Take care")
        BodyText {
            Layout.fillWidth: true
            text: model.words
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                //: Button: no signing in
                text: qsTr("No, go back")
                onClicked: page.navigator.back()
            }
            AppButton {
                //: Button: the care provider said that its new address is right
                text: qsTr("I asked. It is right.")
                onClicked: model.acceptMoved()
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.ClientId
        //: The care provider has to give a number before one can sign in
        title: qsTr("A number is needed first")
        BodyText {
            Layout.fillWidth: true
            text: model.words
        }
        AppTextField {
            id: clientId
            Layout.fillWidth: true
            //: Field: the number that a care provider gave for this program
            label: qsTr("Number (client id)")
            onEdited: text => clientId.value = text
            onAccepted: model.useClientId(clientId.value)
        }
        AppButton {
            kind: AppButton.Primary
            enabled: clientId.value.trim() !== ""
            //: Button: go on with the number that was typed
            text: qsTr("Go on")
            onClicked: model.useClientId(clientId.value)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.state === SignInViewModel.Preparing || model.state === SignInViewModel.Waiting || model.state === SignInViewModel.Finishing
        title: {
            switch (model.state) {
            case SignInViewModel.Waiting:
                //: While the person signs in, in the browser
                return qsTr("It is your turn, in your browser");
            case SignInViewModel.Finishing:
                //: After the person signed in, in the browser
                return qsTr("Almost done");
            default:
                //: Before the browser opens
                return qsTr("One moment");
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: {
                switch (model.state) {
                case SignInViewModel.Waiting:
                    return model.browserOpened ? //: While the person signs in, in the browser; %1 is the care provider
                    qsTr("Your browser is open. Sign in there to %1. Then come back here.").arg(model.name) : //: While the person signs in and no browser opened; %1 is the care provider
                    qsTr("Regie could not open your browser. Open this address in a browser on this computer, and sign in to %1 there.").arg(model.name);
                case SignInViewModel.Finishing:
                    //: After the person signed in, in the browser
                    return qsTr("Regie keeps what your care provider gave.");
                default:
                    //: Before the browser opens; %1 is the care provider
                    return qsTr("Regie asks %1 where you can sign in.").arg(model.name);
                }
            }
        }
        AppTextField {
            Layout.fillWidth: true
            visible: model.address !== ""
            //: Above the address to open by hand
            label: model.browserOpened ? qsTr("No browser to be seen? Open this address.") : qsTr("Address")
            value: model.address
            readOnly: true
        }
        BodyText {
            Layout.fillWidth: true
            visible: model.state === SignInViewModel.Waiting
            color: Theme.ink2
            //: While the person signs in, in the browser
            text: qsTr("Did you see an error there, or do you want to stop? Press the button below. Regie stops by itself after 5 minutes.")
        }
        AppButton {
            iconName: "stop"
            text: model.state === SignInViewModel.Waiting ? //: Button while the person signs in, in the browser
            qsTr("I saw an error, or I stop") : //: Button while Regie is busy with signing in
            qsTr("Stop")
            onClicked: model.cancel()
        }
    }
    NoteCard {
        Layout.fillWidth: true
        //: After signing in; %1 is the care provider
        text: model.state === SignInViewModel.SignedIn ? qsTr("You are signed in to %1. Regie fetches your data now.").arg(model.name) : ""
        AppButton {
            kind: AppButton.Primary
            //: Button after signing in: to the page that shows how far the fetching is
            text: qsTr("See how it goes")
            onClicked: page.navigator.go("portals", {})
        }
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "info"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: model.state === SignInViewModel.SignedIn ? model.missingText : ""
    }
    ErrorCard {
        Layout.fillWidth: true
        text: model.state === SignInViewModel.Ended ? model.words : ""
        //: Button after signing in did not work
        actionText: qsTr("Try again")
        onAction: model.start()
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
