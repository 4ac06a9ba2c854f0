// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What came in from files, and taking one of them out again: what that means, and the question again. */
PageFrame {
    id: page

    function stepBack(): bool {
        return model.back();
    }

    //: Title of the page with files that were brought in before
    title: qsTr("What came from files")
    //: Below the title of the page with files that were brought in before
    subtitle: model.step !== FileSourcesViewModel.Choosing ? model.name : model.files.count > 0 ? qsTr("Does something not belong here? Choose it. You first see what goes.") : ""
    widest: 820

    FileSourcesViewModel {
        id: model
        app: page.app
    }

    EmptyState {
        Layout.fillWidth: true
        visible: model.ready && model.step === FileSourcesViewModel.Choosing && model.files.count === 0
        //: On the page with files that were brought in: there are none
        text: qsTr("You brought in no files yet. What you bring in stands here, and you can take it out again.")
        //: Button: to the page where files come in
        actionText: qsTr("Bring in a file")
        onAction: page.navigator.open("import", {})
    }
    Repeater {
        model: model.files
        delegate: OptionCard {
            required property string label
            required property string value
            required property int key
            Layout.fillWidth: true
            visible: model.step === FileSourcesViewModel.Choosing
            enabled: !model.busy
            iconName: "document"
            text: label
            line: value
            onClicked: model.choose(key)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Looking
        //: Card: what will be removed
        title: qsTr("This goes")
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
        visible: model.step === FileSourcesViewModel.Looking
        //: Card: what is not removed
        title: qsTr("This stays")
        BodyText {
            Layout.fillWidth: true
            //: First of what stays when what came from a file is removed
            text: qsTr("Your own file. When you bring it in again, all of it comes back.")
        }
        Repeater {
            model: model.stays
            delegate: BodyText {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Sure
        //: Last question before data is removed
        title: qsTr("Do you really want to remove this?")
        BodyText {
            Layout.fillWidth: true
            //: Below the last question before what came from a file is removed
            text: qsTr("You cannot undo it. Only your own file can bring it back.")
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Looking || model.step === FileSourcesViewModel.Sure
        spacing: Theme.gap3
        AppButton {
            kind: AppButton.Primary
            //: Button: remove nothing
            text: qsTr("No, keep everything")
            onClicked: page.navigator.go("import", {})
        }
        // Two buttons: whoever presses twice must not confirm what was not read.
        AppButton {
            visible: model.step === FileSourcesViewModel.Looking
            iconName: "trash"
            enabled: !model.busy
            //: Button: to the last question before removing
            text: qsTr("Go on")
            onClicked: model.goOn()
        }
        AppButton {
            visible: model.step === FileSourcesViewModel.Sure
            iconName: "trash"
            enabled: !model.busy
            //: Button: remove data for good
            text: qsTr("Yes, remove it for good")
            onClicked: model.goOn()
        }
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: model.step === FileSourcesViewModel.Done ? "check" : "info"
        text: model.step === FileSourcesViewModel.Done ? //: After data was removed
        qsTr("It is removed.") : model.step === FileSourcesViewModel.Working && model.errorText === "" ? //: While data is removed
        qsTr("Regie is removing. This can take a moment.") : ""
        AppButton {
            visible: model.step === FileSourcesViewModel.Done
            //: Button after something was taken out of the record
            text: qsTr("To Bring in files")
            onClicked: page.navigator.go("import", {})
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
