// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Care providers: at most four choices, or how far the fetching is. */
SimplePage {
    id: page

    title: model.fetching ? //: Simple screens: title while data is fetched
    qsTr("Regie fetches your data") : //: Simple screens: title of the screen with care providers
    qsTr("My care providers")

    PortalsViewModel {
        id: model
        app: page.app
    }
    PortalAttentionViewModel {
        id: attention
        app: page.app
    }

    ErrorCard {
        Layout.fillWidth: true
        text: model.failure
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: model.resultGood ? "check" : "info"
        words: model.resultGood ? Theme.good : Theme.attention
        ground: model.resultGood ? Theme.goodSoft : Theme.attentionSoft
        text: model.resultText
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.newsCount > 0 && !model.fetching
        iconName: "eye"
        //: Simple screens: choice after data was fetched
        text: qsTr("See what is new")
        onClicked: page.navigator.open("news", {})
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: model.fetching
        value: model.progressValue
        text: model.progressText
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.fetching
        //: Simple screens: while data is fetched
        text: qsTr("You may do something else now. Regie goes on.")
    }
    AppButton {
        visible: model.fetching
        iconName: "stop"
        //: Simple screens: button while data is fetched
        text: qsTr("Stop")
        onClicked: model.cancel()
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.ready && model.portals.count === 0
        //: Simple screens: there is no care provider yet
        text: qsTr("There is no one here yet. Add your doctor. Then Regie fetches your data.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: attention.text !== "" && !model.fetching
        iconName: "warning"
        //: Simple screens: choice, a care provider needs the person
        text: qsTr("Do this first")
        line: attention.text
        onClicked: attention.portalId !== "" ? page.navigator.open("portal", {
            "portalId": attention.portalId
        }) : page.navigator.open("portal_list", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.canFetch && !model.fetching
        iconName: "import"
        //: Simple screens: choice, fetch from all care providers
        text: qsTr("Fetch my data")
        //: Simple screens: below that choice
        line: qsTr("From all of them, right now.")
        onClicked: model.fetchAll()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.portals.count > 0 && !model.fetching
        iconName: "hospital"
        //: Simple screens: choice, the list of care providers
        text: qsTr("See who is here")
        line: model.canFetch ? //: Simple screens: below the choice of care providers
        qsTr("You have %n.", "simple screens: how many care providers", model.portals.count) : //: Simple screens: below the choice of care providers, none can be asked yet
        qsTr("You have to sign in first.")
        onClicked: page.navigator.open("portal_list", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.ready && !model.fetching
        iconName: "plus"
        //: Simple screens: choice, add a care provider
        text: qsTr("Add someone")
        //: Simple screens: below that choice
        line: qsTr("Your doctor, or a hospital.")
        onClicked: page.navigator.open("portal_add", {})
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
