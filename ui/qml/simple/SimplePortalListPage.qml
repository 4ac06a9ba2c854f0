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
            iconName: standing === PortalStanding.Complete ? "check" : standing === PortalStanding.NotFetched || standing === PortalStanding.DataRemoved || standing === PortalStanding.NotSignedIn ? "hospital" : "warning"
            text: name
            line: words
            onClicked: page.navigator.open("portal", {
                "portalId": portalId
            })
        }
    }
    Repeater {
        model: model.removed
        delegate: SimpleTile {
            required property int index
            required property string label
            required property string more
            readonly property int place: index + model.portals.count
            Layout.fillWidth: true
            visible: place >= page.offset && place < page.offset + 5
            iconName: "trash"
            text: label
            //: Simple screens: below a care provider that was taken away
            line: qsTr("Gone. Its data is still here.")
            onClicked: page.navigator.open("portal_remove", {
                "portalId": more
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: model.portals.count + model.removed.count
        onMoved: offset => page.offset = offset
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        visible: model.remarks.count > 0
        //: Simple screens: above remarks about things that were removed
        text: qsTr("What you said about things that are gone")
    }
    Repeater {
        model: model.remarks
        delegate: DetailRow {
            required property int index
            Layout.fillWidth: true
            first: index === 0
            required label
            required value
        }
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
