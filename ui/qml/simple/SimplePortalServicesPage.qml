// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What came of each kind of data, and what was sent: five at a time. */
SimplePage {
    id: page

    required property string portalId
    property int offset: 0
    readonly property int all: model.services.count + model.outbox.count

    //: Simple screens: title of the screen with what came from a care provider; %1 is its name
    title: qsTr("From %1").arg(model.name)
    subtitle: model.when === "" ? "" : //: Simple screens: below that; %1 is a day, or "today at 14:05"
    qsTr("Last time: %1.").arg(model.when)

    PortalViewModel {
        id: model
        app: page.app
        portalId: page.portalId
    }
    Repeater {
        model: model.services
        delegate: PortalStateRow {
            required property int index
            required property int key
            Layout.fillWidth: true
            required label
            required value
            required more
            tone: key
            visible: index >= page.offset && index < page.offset + 5
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        visible: model.outbox.count > 0 && page.offset + 5 > model.services.count
        //: Simple screens: above what was sent to a care provider
        text: qsTr("What you sent")
    }
    Repeater {
        model: model.outbox
        delegate: ColumnLayout {
            id: item
            required property int index
            required property string label
            required property string value
            required property string more
            required property bool technical
            required property int key
            readonly property int place: item.index + model.services.count
            Layout.fillWidth: true
            visible: item.place >= page.offset && item.place < page.offset + 5
            PortalStateRow {
                Layout.fillWidth: true
                label: item.label
                value: item.value
                more: item.more
                tone: item.technical ? PortalStateRow.Attention : PortalStateRow.Neutral
            }
            AppButton {
                visible: item.key > 0 && !model.fetching
                iconName: "undo"
                //: Simple screens: below something that was refused
                text: qsTr("Send it once more")
                onClicked: model.sendAgain(item.key)
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: page.all
        onMoved: offset => page.offset = offset
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
