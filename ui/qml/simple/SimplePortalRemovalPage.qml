// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Taking away a care provider or its data: one question at a time. */
SimplePage {
    id: page

    required property string portalId
    property int offset: 0
    readonly property bool choosing: model.ready && !model.missing && model.step === PortalRemovalViewModel.Choosing
    readonly property bool lineOnly: model.what === PortalRemovalViewModel.Line

    function stepBack(): bool {
        page.offset = 0;
        return model.back();
    }

    title: {
        if (model.missing && model.step === PortalRemovalViewModel.Choosing)
            //: Simple screens: title, the care provider was taken away
            return qsTr("This one is gone");
        switch (model.step) {
        case PortalRemovalViewModel.ChoosingDay:
            //: Simple screens: question, from which day on data is to be removed
            return qsTr("From which day on?");
        case PortalRemovalViewModel.Looking:
            //: Simple screens: title above what will be removed
            return qsTr("This goes away");
        case PortalRemovalViewModel.Sure:
            return page.lineOnly ? //: Simple screens: question before a care provider is taken away; %1 is its name
            qsTr("Take away %1?").arg(model.name) : //: Simple screens: last question before data is removed
            qsTr("Are you sure?");
        case PortalRemovalViewModel.Working:
            //: Simple screens: title while data is removed
            return qsTr("One moment");
        case PortalRemovalViewModel.Done:
            //: Simple screens: title after something was removed
            return qsTr("It is done");
        default:
            //: Simple screens: question above what can be taken away
            return qsTr("What do you want to take away?");
        }
    }
    subtitle: page.choosing ? model.name : ""

    PortalRemovalViewModel {
        id: model
        app: page.app
        portalId: page.portalId
    }

    BodyText {
        Layout.fillWidth: true
        visible: model.fetching
        //: Simple screens: nothing can be removed while data is fetched
        text: qsTr("Regie is fetching now. Wait a moment.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.choosing && !model.gone && !model.fetching
        enabled: !model.busy
        iconName: "close"
        //: Simple screens: choice, the care provider goes and its data stays; %1 is its name
        text: qsTr("Only %1").arg(model.name)
        //: Simple screens: below that choice
        line: qsTr("Your data stays here.")
        onClicked: model.choose(PortalRemovalViewModel.Line)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.choosing && !model.fetching
        enabled: !model.busy
        iconName: "trash"
        text: model.gone ? //: Simple screens: choice, the data of a care provider that is gone
        qsTr("Its data") : //: Simple screens: choice, the care provider and its data; %1 is its name
        qsTr("%1, and its data").arg(model.name)
        //: Simple screens: below that choice
        line: qsTr("You see first what goes.")
        onClicked: model.choose(PortalRemovalViewModel.LineAndAll)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.choosing && !model.gone && !model.fetching
        enabled: !model.busy
        iconName: "trash"
        //: Simple screens: choice, the data of a care provider that stays
        text: qsTr("Only its data")
        //: Simple screens: below that choice
        line: qsTr("You see first what goes.")
        onClicked: model.choose(PortalRemovalViewModel.All)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.choosing && !model.gone && !model.fetching && model.days.count > 0
        enabled: !model.busy
        iconName: "calendar"
        //: Simple screens: choice, only the newest data
        text: qsTr("Only its newest data")
        //: Simple screens: below that choice
        line: qsTr("You choose the day.")
        onClicked: model.choose(PortalRemovalViewModel.Since)
    }
    Repeater {
        model: model.days
        delegate: SimpleTile {
            required property int index
            required property string label
            required property string value
            required property int key
            Layout.fillWidth: true
            visible: model.step === PortalRemovalViewModel.ChoosingDay && index >= page.offset && index < page.offset + 4
            enabled: !model.busy
            iconName: "calendar"
            text: label
            line: value
            onClicked: model.chooseDay(key)
        }
    }
    AppButton {
        visible: model.step === PortalRemovalViewModel.ChoosingDay && page.offset + 4 < model.days.count
        iconName: "down"
        //: Simple screens: earlier days
        text: qsTr("Earlier days")
        onClicked: page.offset += 4
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Looking
        text: model.summary
    }
    Repeater {
        model: model.kinds
        delegate: DetailRow {
            required property int index
            Layout.fillWidth: true
            visible: model.step === PortalRemovalViewModel.Looking
            first: index === 0
            required label
            required value
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        visible: model.step === PortalRemovalViewModel.Looking && model.stays.length > 0
        //: Simple screens: above what is not removed
        text: qsTr("This stays")
    }
    Repeater {
        model: model.step === PortalRemovalViewModel.Looking ? model.stays : []
        delegate: BodyText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Looking || (model.step === PortalRemovalViewModel.Sure && page.lineOnly)
        text: model.afterwards
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Sure && !page.lineOnly
        //: Simple screens: below the last question before data is removed
        text: qsTr("It does not come back. You cannot undo this.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Looking || model.step === PortalRemovalViewModel.Sure
        iconName: "undo"
        //: Simple screens: take away nothing
        text: qsTr("No, keep it")
        onClicked: page.navigator.go("portals", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Looking && (!model.nothing || model.what === PortalRemovalViewModel.LineAndAll)
        iconName: "trash"
        //: Simple screens: on to the last question
        text: qsTr("Go on")
        //: Simple screens: below that choice
        line: qsTr("Regie asks you once more.")
        onClicked: model.goOn()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Sure
        enabled: !model.busy && !model.fetching
        iconName: "trash"
        //: Simple screens: take it away now
        text: qsTr("Yes, take it away")
        onClicked: model.goOn()
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Done
        text: page.lineOnly ? //: Simple screens: after a care provider was taken away
        qsTr("Your data is still here.") : //: Simple screens: after data was removed
        qsTr("It is gone from your record.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Done || (model.missing && model.step === PortalRemovalViewModel.Choosing)
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
