// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One care provider: how it is, and at most four choices. */
SimplePage {
    id: page

    required property string portalId
    property bool removing: false

    function stepBack(): bool {
        const was = page.removing;
        page.removing = false;
        return was;
    }

    title: {
        if (model.missing)
            //: Simple screens: title, the care provider was taken away
            return qsTr("This one is gone");
        //: Simple screens: question before a care provider is taken away; %1 is its name
        return page.removing ? qsTr("Take away %1?").arg(model.name) : model.name;
    }
    subtitle: page.removing ? "" : model.provider

    PortalViewModel {
        id: model
        app: page.app
        portalId: page.portalId
        onRemoved: page.navigator.go("portals", {})
    }

    BodyText {
        Layout.fillWidth: true
        visible: page.removing
        //: Simple screens: before a care provider is taken away
        text: qsTr("Your data stays here. Regie fetches nothing more there.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.removing
        iconName: "undo"
        //: Simple screens: do not take away the care provider
        text: qsTr("No, keep it")
        onClicked: page.removing = false
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.removing
        enabled: !model.busy
        iconName: "trash"
        //: Simple screens: take away the care provider
        text: qsTr("Yes, take it away")
        onClicked: model.remove()
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.removing && !model.missing
        text: model.words + (model.advice === "" ? "" : " " + model.advice)
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.standing === PortalStanding.OtherPerson && !page.removing
        //: Simple screens: the data of a care provider has another name; %1 is the person's name
        text: qsTr("Say yes only if it is about %1.").arg(page.app.session.personName)
    }
    AppButton {
        visible: model.fetching && !page.removing
        iconName: "stop"
        //: Simple screens: button while data is fetched
        text: qsTr("Stop")
        onClicked: model.cancel()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.signInFirst && !model.fetching && !page.removing
        iconName: "person"
        //: Simple screens: choice
        text: qsTr("Sign in")
        //: Simple screens: below the choice to sign in
        line: qsTr("That goes in your browser.")
        onClicked: page.navigator.open("sign_in", {
            "portalId": model.portalId
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.standing === PortalStanding.OtherPerson && !model.fetching && !page.removing
        iconName: "check"
        //: Simple screens: the data is about this person
        text: qsTr("Yes, it is about me")
        onClicked: model.acceptPerson()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.ready && !model.missing && !model.signInFirst && !model.fetching && !page.removing && model.standing !== PortalStanding.OtherPerson
        iconName: "import"
        //: Simple screens: choice, fetch from this care provider
        text: qsTr("Fetch my data")
        line: model.when === "" ? "" : //: Simple screens: below that; %1 is a day, or "today at 14:05"
        qsTr("Last time: %1.").arg(model.when)
        onClicked: model.fetch()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.ready && !model.missing && !page.removing && (model.when !== "" || model.outbox.count > 0 || model.fetching)
        iconName: "document"
        //: Simple screens: choice, what came of each kind of data
        text: qsTr("See what came in")
        onClicked: page.navigator.open("portal_services", {
            "portalId": model.portalId
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.ready && !model.missing && !page.removing && !model.fetching
        iconName: "trash"
        //: Simple screens: choice, take away this care provider
        text: qsTr("Take away")
        //: Simple screens: below that choice
        line: qsTr("Your data stays here.")
        onClicked: page.removing = true
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.missing
        iconName: "hospital"
        //: Simple screens: to the screen with care providers
        text: qsTr("My care providers")
        onClicked: page.navigator.go("portals", {})
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
