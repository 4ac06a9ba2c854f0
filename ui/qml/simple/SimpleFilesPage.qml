// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What came in from files, and taking one of them out again: one question at a time. */
SimplePage {
    id: page

    property int offset: 0

    function stepBack(): bool {
        page.offset = 0;
        return model.back();
    }

    title: {
        switch (model.step) {
        case FileSourcesViewModel.Looking:
            //: Simple screens: title above what will be removed
            return qsTr("This goes away");
        case FileSourcesViewModel.Sure:
            //: Simple screens: last question before data is removed
            return qsTr("Are you sure?");
        case FileSourcesViewModel.Working:
            //: Simple screens: title while data is removed
            return qsTr("One moment");
        case FileSourcesViewModel.Done:
            //: Simple screens: title after something was removed
            return qsTr("It is done");
        default:
            //: Simple screens: title above the files that were brought in
            return qsTr("Your files");
        }
    }
    subtitle: model.step === FileSourcesViewModel.Choosing ? "" : model.name

    FileSourcesViewModel {
        id: model
        app: page.app
    }

    BodyText {
        Layout.fillWidth: true
        visible: model.ready && model.step === FileSourcesViewModel.Choosing
        text: model.files.count === 0 ? //: Simple screens: no files were brought in
        qsTr("You have no files here yet.") : //: Simple screens: above the files that were brought in
        qsTr("Is one wrong? Press it. Regie asks you first.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.ready && model.step === FileSourcesViewModel.Choosing && model.files.count === 0
        iconName: "import"
        //: Simple screens: to the screen where files come in
        text: qsTr("Add a file")
        onClicked: page.navigator.open("import", {})
    }
    Repeater {
        model: model.files
        delegate: SimpleTile {
            required property int index
            required property string label
            required property string value
            required property int key
            Layout.fillWidth: true
            visible: model.step === FileSourcesViewModel.Choosing && index >= page.offset && index < page.offset + 4
            enabled: !model.busy
            iconName: "document"
            text: label
            line: value
            onClicked: model.choose(key)
        }
    }
    AppButton {
        visible: model.step === FileSourcesViewModel.Choosing && page.offset + 4 < model.files.count
        iconName: "down"
        //: Simple screens: files that were brought in earlier
        text: qsTr("Earlier files")
        onClicked: page.offset += 4
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Looking
        text: model.summary
    }
    Repeater {
        model: model.kinds
        delegate: DetailRow {
            required property int index
            Layout.fillWidth: true
            visible: model.step === FileSourcesViewModel.Looking
            first: index === 0
            required label
            required value
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        visible: model.step === FileSourcesViewModel.Looking
        //: Simple screens: above what is not removed
        text: qsTr("This stays")
    }
    Repeater {
        model: model.step === FileSourcesViewModel.Looking ? model.stays : []
        delegate: BodyText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Sure
        //: Simple screens: below the last question before what came from a file is removed
        text: qsTr("You cannot undo this. Your own file stays.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Looking || model.step === FileSourcesViewModel.Sure
        iconName: "undo"
        //: Simple screens: take away nothing
        text: qsTr("No, keep it")
        onClicked: page.navigator.go("import", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Looking
        iconName: "trash"
        //: Simple screens: on to the last question
        text: qsTr("Go on")
        //: Simple screens: below that choice
        line: qsTr("Regie asks you once more.")
        onClicked: model.goOn()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Sure
        enabled: !model.busy
        iconName: "trash"
        //: Simple screens: take it away now
        text: qsTr("Yes, take it away")
        onClicked: model.goOn()
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Done
        //: Simple screens: after what came from a file was removed
        text: qsTr("It is gone from your record.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: model.step === FileSourcesViewModel.Done
        iconName: "import"
        //: Simple screens: back to bringing in files
        text: qsTr("Add files")
        onClicked: page.navigator.go("import", {})
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
