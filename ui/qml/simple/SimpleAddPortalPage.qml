// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Adding a care provider: one question per screen. */
SimplePage {
    id: page

    /** As AddPortalViewModel.Kind; 0: not chosen. */
    property int kind: 0
    property int step: 0
    property int offset: 0
    readonly property var steps: {
        switch (page.kind) {
        case AddPortalViewModel.Smart:
            return ["kind", "name", "address"];
        case AddPortalViewModel.MedMij:
            return ["kind", "operator", "address", "search", "look", "choose", "name"];
        case AddPortalViewModel.Fhir:
            return ["kind", "name", "address", "key"];
        default:
            return ["kind"];
        }
    }
    readonly property string question: page.steps[page.step] ?? "kind"

    function stepBack(): bool {
        if (page.step === 0)
            return false;
        page.step -= 1;
        if (page.step === 0)
            page.kind = 0;
        return true;
    }
    function take(kind: int) {
        page.kind = kind;
        page.step = 1;
        page.forceActiveFocus();
    }
    function next() {
        switch (page.question) {
        case "name":
            if (!model.checkName())
                return;
            break;
        case "address":
            if (!model.checkAddress())
                return;
            break;
        case "operator":
            model.checkService();
            if (model.operatorError !== "")
                return;
            break;
        case "search":
            model.checkService();
            if (model.searchError !== "")
                return;
            break;
        case "look":
            page.offset = 0;
            model.lookUp();
            break;
        case "choose":
            if (model.chosen < 0)
                return;
            break;
        }
        if (page.step + 1 < page.steps.length)
            page.step += 1;
        else
            model.save(page.kind === AddPortalViewModel.Fhir ? key.field : null);
    }

    title: {
        switch (page.question) {
        case "name":
            //: Simple screens, adding a care provider: question
            return qsTr("What do you call it?");
        case "address":
            //: Simple screens, adding a care provider: question
            return qsTr("What is the address?");
        case "operator":
            //: Simple screens, adding a care provider: question, of the service in between
            return qsTr("Who passes on your data?");
        case "search":
            //: Simple screens, adding a care provider: question
            return qsTr("Where can Regie look?");
        case "look":
            //: Simple screens, adding a care provider: question
            return qsTr("Who do you look for?");
        case "choose":
            //: Simple screens, adding a care provider: question
            return qsTr("Which one is it?");
        case "key":
            //: Simple screens, adding a care provider: question
            return qsTr("Did you get a key?");
        default:
            //: Simple screens, adding a care provider: the first question
            return qsTr("What did you get from them?");
        }
    }

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

    SimpleTile {
        Layout.fillWidth: true
        visible: page.question === "kind"
        iconName: "hospital"
        //: Simple screens, adding a care provider: choice
        text: qsTr("An address")
        //: Simple screens: below that choice
        line: qsTr("You sign in there. Most doctors have this.")
        onClicked: page.take(AddPortalViewModel.Smart)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.question === "kind"
        iconName: "people"
        //: Simple screens, adding a care provider: choice
        text: qsTr("A service in between")
        //: Simple screens: below that choice
        line: qsTr("Someone passes on your data (MedMij).")
        onClicked: page.take(AddPortalViewModel.MedMij)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.question === "kind"
        iconName: "settings"
        //: Simple screens, adding a care provider: choice
        text: qsTr("A key")
        //: Simple screens: below that choice
        line: qsTr("You need no browser then.")
        onClicked: page.take(AddPortalViewModel.Fhir)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.question === "kind"
        iconName: "import"
        //: Simple screens, adding a care provider: choice
        text: qsTr("A file")
        //: Simple screens: below that choice
        line: qsTr("A letter, or what you took from their site.")
        onClicked: page.navigator.open("import", {})
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.question === "name"
        //: Simple screens, adding a care provider: name of the field
        label: qsTr("Name")
        //: Simple screens, below the field for the name
        hint: qsTr("Such as: my doctor.")
        error: model.nameError
        value: model.name
        onEdited: text => model.name = text
        onAccepted: page.next()
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.question === "address"
        //: Simple screens, adding a care provider: name of the field
        label: qsTr("Address")
        //: Simple screens, below the field for an address
        hint: qsTr("It starts with https://")
        error: model.addressError
        value: model.address
        onEdited: text => model.address = text
        onAccepted: page.next()
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.question === "operator"
        //: Simple screens, adding a care provider: name of the field
        label: qsTr("Name of the service")
        //: Simple screens, below the field for the name of the service in between
        hint: qsTr("They can see your data.")
        error: model.operatorError
        value: model.operatorName
        onEdited: text => model.operatorName = text
        onAccepted: page.next()
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.question === "search"
        //: Simple screens, adding a care provider: name of the field
        label: qsTr("Address to look at")
        //: Simple screens, below the field for the address of the search
        hint: qsTr("The service gave you this one too.")
        error: model.searchError
        value: model.search
        onEdited: text => model.search = text
        onAccepted: page.next()
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.question === "look"
        //: Simple screens, adding a care provider: name of the field
        label: qsTr("Name of your doctor or hospital")
        value: model.lookFor
        onEdited: text => model.lookFor = text
        onAccepted: page.next()
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.question === "choose" && model.looking
        //: Simple screens: while care providers are looked up
        text: qsTr("One moment. Regie is looking.")
    }
    FieldError {
        Layout.fillWidth: true
        visible: page.question === "choose" && model.foundText !== ""
        text: model.foundText
    }
    Repeater {
        model: page.question === "choose" ? model.found : null
        delegate: SimpleTile {
            required property int index
            required property string label
            required property string value
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            text: label
            line: value
            onClicked: {
                model.choose(index);
                page.next();
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.question === "choose" && count > 5
        offset: page.offset
        count: model.found.count
        onMoved: offset => page.offset = offset
    }
    PassphraseInput {
        id: key
        Layout.fillWidth: true
        visible: page.question === "key"
        //: Simple screens, adding a care provider: name of the field
        label: qsTr("Key")
        //: Simple screens, below the field for a key
        hint: qsTr("Leave it empty if you have none.")
        onAccepted: page.next()
    }
    AppButton {
        visible: page.question !== "kind" && page.question !== "choose"
        kind: AppButton.Primary
        iconName: "next"
        enabled: !model.busy
        //: Simple screens, adding a care provider: to the next question
        text: qsTr("Next")
        onClicked: page.next()
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: model.errorText
    }
}
