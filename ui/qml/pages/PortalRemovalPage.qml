// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Taking away a care provider or what it sent: a choice, what that means, and the question again. */
PageFrame {
    id: page

    required property string portalId
    readonly property bool choosing: model.ready && !model.missing && model.step === PortalRemovalViewModel.Choosing

    function stepBack(): bool {
        return model.back();
    }

    title: model.missing ? //: Title of the page of a care provider that is no longer there
    qsTr("This care provider is no longer here") : //: Title of the page for taking away; %1 is the name of a care provider
    qsTr("Take away or remove data: %1").arg(model.name)
    widest: 820

    PortalRemovalViewModel {
        id: model
        app: page.app
        portalId: page.portalId
    }

    NoteCard {
        Layout.fillWidth: true
        iconName: "info"
        words: Theme.attention
        ground: Theme.attentionSoft
        //: On the page for taking away a care provider
        text: model.fetching ? qsTr("Regie is fetching data now. Wait until that is done, or stop it.") : ""
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        visible: page.choosing
        //: On the page for taking away a care provider: above the choices
        text: qsTr("What do you want?")
    }
    OptionCard {
        Layout.fillWidth: true
        visible: page.choosing && !model.gone
        enabled: !model.fetching && !model.busy
        iconName: "close"
        //: Choice: the care provider goes, its data stays
        text: qsTr("Take it away, keep my data")
        //: Below that choice
        line: qsTr("Regie fetches nothing there any more.")
        onClicked: model.choose(PortalRemovalViewModel.Line)
    }
    OptionCard {
        Layout.fillWidth: true
        visible: page.choosing
        enabled: !model.fetching && !model.busy
        iconName: "trash"
        text: model.gone ? //: Choice: remove what a care provider sent that was taken away before
        qsTr("Remove its data") : //: Choice: the care provider goes with its data
        qsTr("Take it away, and remove its data")
        //: Below that choice
        line: qsTr("You first see what that is.")
        onClicked: model.choose(PortalRemovalViewModel.LineAndAll)
    }
    OptionCard {
        Layout.fillWidth: true
        visible: page.choosing && !model.gone
        enabled: !model.fetching && !model.busy
        iconName: "trash"
        //: Choice: the data of a care provider goes, the care provider stays
        text: qsTr("Remove its data, stay connected")
        //: Below that choice
        line: qsTr("You first see what that is.")
        onClicked: model.choose(PortalRemovalViewModel.All)
    }
    OptionCard {
        Layout.fillWidth: true
        visible: page.choosing && !model.gone && model.days.count > 0
        enabled: !model.fetching && !model.busy
        iconName: "calendar"
        //: Choice: only the newest data of a care provider goes
        text: qsTr("Remove only what came in since a certain day")
        //: Below that choice
        line: qsTr("For example when wrong data came in. What was there before stays.")
        onClicked: model.choose(PortalRemovalViewModel.Since)
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        visible: model.step === PortalRemovalViewModel.ChoosingDay
        //: On the page for removing data: above the days on which data came in
        text: qsTr("Remove everything that came in on this day and after it")
    }
    Repeater {
        model: model.days
        delegate: OptionCard {
            required property string label
            required property string value
            required property int key
            Layout.fillWidth: true
            visible: model.step === PortalRemovalViewModel.ChoosingDay
            enabled: !model.busy
            iconName: "calendar"
            //: A day on which data came in; %1 is the day
            text: qsTr("Since %1").arg(label)
            line: value
            onClicked: model.chooseDay(key)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Looking
        title: model.nothing ? //: Card: there is nothing to remove
        qsTr("There is nothing to remove") : //: Card: what will be removed
        qsTr("This goes")
        BodyText {
            Layout.fillWidth: true
            text: model.summary
        }
        Repeater {
            model: model.kinds
            delegate: DetailRow {
                required property int index
                Layout.fillWidth: true
                first: index === 0
                required label
                required value
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Looking && model.stays.length > 0
        //: Card: what is not removed
        title: qsTr("This stays")
        Repeater {
            model: model.stays
            delegate: BodyText {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Looking
        text: model.afterwards
    }
    Flow {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Looking
        spacing: Theme.gap3
        AppButton {
            kind: AppButton.Primary
            //: Button: remove nothing
            text: qsTr("No, keep everything")
            onClicked: page.navigator.go("portals", {})
        }
        AppButton {
            visible: !model.nothing || model.what === PortalRemovalViewModel.LineAndAll
            iconName: "trash"
            //: Button: to the last question before removing
            text: qsTr("Go on")
            onClicked: model.goOn()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.step === PortalRemovalViewModel.Sure
        title: model.what === PortalRemovalViewModel.Line ? //: Question before a care provider is taken away; %1 is its name
        qsTr("Take away %1?").arg(model.name) : //: Last question before data is removed
        qsTr("Do you really want to remove this?")
        BodyText {
            Layout.fillWidth: true
            //: Below the last question before data is removed
            text: model.what === PortalRemovalViewModel.Line ? model.afterwards : qsTr("You cannot undo it. Regie cannot bring it back.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                text: model.what === PortalRemovalViewModel.Line ? //: Button: do not take away the care provider
                qsTr("No, keep it") : //: Button: remove nothing
                qsTr("No, keep everything")
                onClicked: page.navigator.go("portals", {})
            }
            AppButton {
                iconName: "trash"
                enabled: !model.busy && !model.fetching
                text: model.what === PortalRemovalViewModel.Line ? //: Button: take away the care provider
                qsTr("Yes, take it away") : //: Button: remove data for good
                qsTr("Yes, remove it for good")
                onClicked: model.goOn()
            }
        }
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: model.step === PortalRemovalViewModel.Done ? "check" : "info"
        text: {
            if (model.step === PortalRemovalViewModel.Working)
                return model.errorText === "" ? //: While data is removed
                qsTr("Regie is removing. This can take a moment.") : "";
            if (model.step !== PortalRemovalViewModel.Done)
                return "";
            return model.what === PortalRemovalViewModel.Line ? //: After a care provider was taken away
            qsTr("It is taken away. Your data is still here.") : //: After data was removed
            qsTr("It is removed.");
        }
        AppButton {
            visible: model.step === PortalRemovalViewModel.Done
            //: Button after something was taken away
            text: qsTr("To my care providers")
            onClicked: page.navigator.go("portals", {})
        }
    }
    AppButton {
        visible: model.missing && model.step === PortalRemovalViewModel.Choosing
        //: Button on the page of a care provider that is no longer there
        text: qsTr("To my care providers")
        onClicked: page.navigator.go("portals", {})
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
