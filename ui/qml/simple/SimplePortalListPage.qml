// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The care providers, five at a time. */
SimplePage {
    id: page

    property int offset: 0

    //: Simple screens: title of the list of care providers
    title: qsTr("Who do you want to see?")

    PortalsViewModel {
        id: model
        app: page.app
    }
    Repeater {
        model: model.portals
        delegate: SimpleTile {
            required property int index
            required property string portalId
            required property string name
            required property string words
            required property int standing
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            iconName: standing === PortalStanding.Complete ? "check" : standing === PortalStanding.NotFetched || standing === PortalStanding.NotSignedIn ? "hospital" : "warning"
            text: name
            line: words
            onClicked: page.navigator.open("portal", {
                "portalId": portalId
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: model.portals.count
        onMoved: offset => page.offset = offset
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.ready && model.portals.count === 0
        //: Simple screens: there is no care provider yet
        text: qsTr("There is no one here yet.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
