// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: bring in a file of a device, one thing at a time. */
SimplePage {
    id: page

    /** The column of a table that is asked about. */
    property int column: 0
    property int offset: 0
    readonly property var asked: intake.state === MeasureImportViewModel.Matching ? columns.itemAt(page.column) : null

    function columnNext() {
        page.offset = 0;
        if (page.column + 1 < intake.columns.count) {
            page.column += 1;
            return;
        }
        page.column = 0;
        intake.confirm();
    }

    title: {
        switch (intake.state) {
        case MeasureImportViewModel.Running:
            //: Simple screens: title while a file is being read
            return qsTr("Regie reads your file");
        case MeasureImportViewModel.Matching:
            //: Simple screens: title of the question what a column holds; %1 is its name
            return qsTr("What is \"%1\"?").arg(page.asked?.label ?? "");
        case MeasureImportViewModel.Done:
            //: Simple screens: title after a file was read
            return qsTr("Done");
        case MeasureImportViewModel.Undone:
            //: Simple screens: title after the numbers of a file were taken out
            return qsTr("They are gone");
        default:
            //: Simple screens: title of the screen to bring in a file of a device
            return qsTr("From my meter or phone");
        }
    }

    MeasureImportViewModel {
        id: intake
        app: page.app
    }
    FileChooser {
        id: chooser
        several: false
        onChosen: urls => intake.start(urls[0])
    }
    Repeater {
        id: columns
        model: intake.columns
        delegate: Item {
            required property string label
            required property double key
            visible: false
        }
    }

    ErrorCard {
        Layout.fillWidth: true
        text: intake.failure
        //: Simple screens, beside an error
        actionText: qsTr("Choose again")
        onAction: intake.clear()
    }
    BodyText {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Idle
        //: Simple screens: what to do on the screen to bring in a file of a device
        text: qsTr("Save your numbers in the app of your meter. Then choose that file here.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Idle
        iconName: "import"
        //: Simple screens: choose the file of a device
        text: qsTr("Choose the file")
        onClicked: chooser.chooseFiles()
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Running
        value: -1
        //: Simple screens: while a file is being read
        text: qsTr("Wait a moment. A large file takes a few minutes.")
    }
    Repeater {
        model: page.asked ? intake.roleNames : []
        delegate: SimpleTile {
            required property int index
            required property string modelData
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            iconName: page.asked?.key === index ? "check" : ""
            text: modelData
            onClicked: {
                intake.match(page.column, index);
                page.columnNext();
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.asked !== null
        offset: page.offset
        count: intake.roleNames.length
        onMoved: offset => page.offset = offset
    }
    BodyText {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Done
        text: intake.added + intake.days === 0 ? //: Simple screens: nothing of a file was new
        qsTr("There was nothing new in it.") : //: Simple screens: after a file was read
        qsTr("%n number(s) came in.", "simple screens, after a file of a device", intake.added + intake.days)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.canUndo
        iconName: "undo"
        //: Simple screens: take back what a file brought in
        text: qsTr("Take it back")
        onClicked: intake.undo()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Done || intake.state === MeasureImportViewModel.Undone
        iconName: "eye"
        //: Simple screens: see measurements
        text: qsTr("See what I measured")
        onClicked: page.navigator.open("measure_kinds", {
            "see": true
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Done || intake.state === MeasureImportViewModel.Undone
        iconName: "plus"
        //: Simple screens: bring in another file
        text: qsTr("Add more")
        onClicked: intake.clear()
    }
    ErrorNote {
        Layout.fillWidth: true
        text: intake.errorText
        onRetry: intake.reload()
    }
}
