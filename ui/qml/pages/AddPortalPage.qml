// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Adding a care provider: first how it can be reached, then the few things Regie needs to know. */
PageFrame {
    id: page

    /** 0 asks; 1, 2, 3 as AddPortalViewModel.Kind. */
    property int kind: 0

    function stepBack(): bool {
        const was = page.kind !== 0;
        page.kind = 0;
        return was;
    }

    //: Title of the page to add a care provider
    title: qsTr("Add a care provider")
    //: Below the title of the page to add a care provider
    subtitle: page.kind === 0 ? qsTr("How can Regie reach your care provider?") : ""
    widest: 820

    AddPortalViewModel {
        id: model
        app: page.app
        kind: page.kind
        onSaved: portalId => {
            page.navigator.go("portals", {});
            page.navigator.open(page.kind === AddPortalViewModel.Fhir ? "portal" : "sign_in", {
                "portalId": portalId
            });
        }
    }

    OptionCard {
        Layout.fillWidth: true
        visible: page.kind === 0
        iconName: "hospital"
        //: Choice: how a care provider can be reached
        text: qsTr("With an address of my care provider")
        //: Below that choice
        line: qsTr("Your doctor or hospital has a page where you sign in, and gave you its address (SMART on FHIR).")
        onClicked: page.kind = AddPortalViewModel.Smart
    }
    OptionCard {
        Layout.fillWidth: true
        visible: page.kind === 0
        iconName: "people"
        //: Choice: how a care provider can be reached
        text: qsTr("Through a service in between")
        //: Below that choice
        line: qsTr("For care providers that take part in MedMij. Somebody you trust runs the service that passes on your data.")
        onClicked: page.kind = AddPortalViewModel.MedMij
    }
    OptionCard {
        Layout.fillWidth: true
        visible: page.kind === 0
        iconName: "settings"
        //: Choice: how a care provider can be reached
        text: qsTr("With an address and a key")
        //: Below that choice
        line: qsTr("You do not sign in in a browser. Mostly for people who know about computers (FHIR).")
        onClicked: page.kind = AddPortalViewModel.Fhir
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.kind === 0
        color: Theme.ink2
        //: On the page to add a care provider
        text: qsTr("Do you have no address? Ask your care provider for it. Or download your data there, and bring in the file.")
    }
    AppButton {
        visible: page.kind === 0
        iconName: "import"
        //: Button on the page to add a care provider
        text: qsTr("Bring in a file")
        onClicked: page.navigator.open("import", {})
    }

    Card {
        Layout.fillWidth: true
        visible: page.kind === AddPortalViewModel.MedMij
        //: Card on the page to add a care provider
        title: qsTr("The service in between")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: On the page to add a care provider
            text: qsTr("The one who runs this service gives you these. They can see the data that comes through.")
        }
        AppTextField {
            Layout.fillWidth: true
            //: Field: who runs the service in between
            label: qsTr("Who runs it?")
            error: model.operatorError
            value: model.operatorName
            onEdited: text => model.operatorName = text
        }
        AppTextField {
            Layout.fillWidth: true
            //: Field: the address of the service in between
            label: qsTr("Address of the service")
            //: Below the field for an address: an example
            hint: qsTr("Starts with https://")
            error: model.addressError
            value: model.address
            onEdited: text => model.address = text
        }
        AppTextField {
            Layout.fillWidth: true
            //: Field: the address where care providers are looked up
            label: qsTr("Address of the search")
            hint: qsTr("Starts with https://")
            error: model.searchError
            value: model.search
            onEdited: text => model.search = text
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.kind === AddPortalViewModel.MedMij
        //: Card on the page to add a care provider
        title: qsTr("Your care provider")
        AppTextField {
            Layout.fillWidth: true
            //: Field: name of a care provider to look for
            label: qsTr("Which name do you look for?")
            //: Below that field
            hint: qsTr("For example the name of your hospital or doctor.")
            value: model.lookFor
            onEdited: text => model.lookFor = text
            onAccepted: model.lookUp()
        }
        AppTextField {
            Layout.fillWidth: true
            //: Field: where the care provider is that one looks for
            label: qsTr("In which place? You may leave this out.")
            value: model.place
            onEdited: text => model.place = text
            onAccepted: model.lookUp()
        }
        AppButton {
            iconName: "search"
            enabled: !model.looking
            text: model.looking ? //: Button while care providers are looked up
            qsTr("Regie is looking") : //: Button: look for care providers of that name
            qsTr("Look for it")
            onClicked: model.lookUp()
        }
        FieldError {
            Layout.fillWidth: true
            text: model.foundText
        }
        Repeater {
            model: model.found
            delegate: ChoiceChip {
                required property int index
                required property string label
                required property string value
                Layout.maximumWidth: parent.width
                text: value === "" ? label : label + ", " + value
                chosen: model.chosen === index
                onClicked: model.choose(index)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.kind !== 0
        title: page.kind === AddPortalViewModel.MedMij ? //: Card on the page to add a care provider
        qsTr("What you call it") : //: Card on the page to add a care provider
        qsTr("Your care provider")
        AppTextField {
            Layout.fillWidth: true
            //: Field: what the person calls a care provider
            label: qsTr("Name")
            //: Below the field for the name of a care provider
            hint: qsTr("As you call it yourself, for example: my doctor.")
            error: model.nameError
            value: model.name
            onEdited: text => model.name = text
        }
        AppTextField {
            Layout.fillWidth: true
            visible: page.kind !== AddPortalViewModel.MedMij
            //: Field: the address of a care provider on the internet
            label: qsTr("Address")
            hint: qsTr("Starts with https://")
            error: model.addressError
            value: model.address
            onEdited: text => model.address = text
        }
        AppTextField {
            Layout.fillWidth: true
            visible: page.kind === AddPortalViewModel.Smart
            //: Field: the number that a care provider gave for this program
            label: qsTr("Number for Regie (client id). Empty if you got none.")
            value: model.clientId
            onEdited: text => model.clientId = text
        }
        CheckRow {
            Layout.fillWidth: true
            visible: page.kind === AddPortalViewModel.Smart
            //: Choice: besides fetching
            text: qsTr("I also want to send my own measurements to it.")
            checked: model.alsoSend
            onToggled: model.alsoSend = checked
        }
        PassphraseInput {
            id: key
            Layout.fillWidth: true
            visible: page.kind === AddPortalViewModel.Fhir
            //: Field: the key that a care provider gave (bearer token)
            label: qsTr("Key (token). Empty if you got none.")
        }
        AppTextField {
            Layout.fillWidth: true
            visible: page.kind === AddPortalViewModel.Fhir
            //: Field: the number under which a server knows the person
            label: qsTr("Your number there (id of the Patient). Empty if you do not know it.")
            value: model.patient
            onEdited: text => model.patient = text
        }
        AppButton {
            kind: AppButton.Primary
            enabled: !model.busy
            text: page.kind === AddPortalViewModel.Fhir ? //: Button: keep the care provider that was typed
            qsTr("Add") : //: Button: keep the care provider that was typed; then one signs in
            qsTr("Add, and go on to sign in")
            onClicked: model.save(page.kind === AddPortalViewModel.Fhir ? key.field : null)
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: model.errorText
    }
}
