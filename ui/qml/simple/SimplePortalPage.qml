// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One care provider: how it is, and at most four choices. */
SimplePage {
    id: page

    required property string portalId

    title: model.missing ? //: Simple screens: title, the care provider was taken away
    qsTr("This one is gone") : model.name
    subtitle: model.provider

    PortalViewModel {
        id: model
        app: page.app
        portalId: page.portalId
    }

    BodyText {
        Layout.fillWidth: true
        visible: !model.missing
        text: model.words + (model.advice === "" ? "" : " " + model.advice)
    }
    BodyText {
        Layout.fillWidth: true
        visible: !model.missing && model.clock !== ""
        text: model.clock
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.standing === PortalStanding.OtherPerson
        //: Simple screens: the data of a care provider has another name; %1 is the person's name
        text: qsTr("Say yes only if it is about %1.").arg(page.app.session.personName)
    }
    AppButton {
        visible: model.fetching
        iconName: "stop"
        //: Simple screens: button while data is fetched
        text: qsTr("Stop")
        onClicked: model.cancel()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.signInFirst && !model.fetching
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
        visible: model.standing === PortalStanding.OtherPerson && !model.fetching
        iconName: "check"
        //: Simple screens: the data is about this person
        text: qsTr("Yes, it is about me")
        onClicked: model.acceptPerson()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.canFetchMissing && !model.fetching
        iconName: "undo"
        //: Simple screens: choice, ask only for the kinds of data that did not come
        text: qsTr("Fetch what is missing")
        //: Simple screens: below that choice
        line: qsTr("The rest is here already.")
        onClicked: model.fetchMissing()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.ready && !model.missing && !model.signInFirst && !model.fetching && model.standing !== PortalStanding.OtherPerson
        iconName: "import"
        //: Simple screens: choice, fetch from this care provider
        text: qsTr("Fetch my data")
        line: model.when === "" ? "" : //: Simple screens: below that; %1 is a day, or "today at 14:05"
        qsTr("Last time: %1.").arg(model.when)
        onClicked: model.fetch()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.ready && !model.missing && (model.when !== "" || model.outbox.count > 0 || model.fetching)
        iconName: "document"
        //: Simple screens: choice, what came of each kind of data
        text: qsTr("See what came in")
        onClicked: page.navigator.open("portal_services", {
            "portalId": model.portalId
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.ready && !model.missing && !model.fetching
        iconName: "trash"
        //: Simple screens: choice, to the screen where one can take it or its data away
        text: qsTr("Take away")
        //: Simple screens: below that choice
        line: qsTr("This one, or its data.")
        onClicked: page.navigator.open("portal_remove", {
            "portalId": model.portalId
        })
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
