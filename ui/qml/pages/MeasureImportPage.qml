// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Bring in a file of a device or app, and take that back. */
PageFrame {
    id: page

    /** The column of a table that is being told what it holds; -1: none. */
    property int column: -1

    //: Title of the page to bring in a file of a device or app
    title: qsTr("From a device or app")
    //: Below the title of that page
    subtitle: qsTr("Everything stays on this computer, behind your passphrase.")

    MeasureImportViewModel {
        id: intake
        app: page.app
    }
    FileChooser {
        id: chooser
        several: false
        onChosen: urls => intake.start(urls[0])
    }

    ErrorCard {
        Layout.fillWidth: true
        text: intake.failure
        //: Button beside an error: choose a file again
        actionText: qsTr("Choose again")
        onAction: intake.clear()
    }
    Card {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Idle || intake.state === MeasureImportViewModel.Failed
        BodyText {
            Layout.fillWidth: true
            //: On the page to bring in a file of a device or app
            text: qsTr("In the app of your meter, watch or phone you can save your measurements as a file. Choose that file here. What is in your record already does not come in twice.")
        }
        AppButton {
            kind: AppButton.Primary
            iconName: "import"
            //: Button: choose the file of a device or app
            text: qsTr("Choose the file")
            onClicked: chooser.chooseFiles()
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: On the page to bring in a file of a device or app
            text: qsTr("Regie reads Apple Health, Google Fit and Health Connect, Fitbit, Withings, Omron, FreeStyle Libre and other tables (CSV), and FHIR.")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Running
        ProgressLine {
            Layout.fillWidth: true
            value: -1
            //: While a file of a device is being read
            text: qsTr("The file is being read. A large one takes a few minutes.")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Matching
        //: Card: the person says what the columns of a table hold
        title: qsTr("What stands in these columns?")
        BodyText {
            Layout.fillWidth: true
            //: Above the columns of a table
            text: qsTr("Regie does not know this table. Say what each column holds. Nothing is kept yet.")
        }
        Repeater {
            model: intake.columns
            delegate: ColumnLayout {
                id: row
                required property int index
                required property string label
                required property string value
                required property double key
                Layout.fillWidth: true
                AnswerRow {
                    Layout.fillWidth: true
                    label: row.label
                    value: row.value
                    //: Button beside a column of a table
                    changeText: qsTr("Change")
                    onChange: page.column = page.column === row.index ? -1 : row.index
                }
                ChoiceChips {
                    Layout.fillWidth: true
                    visible: page.column === row.index
                    label: ""
                    names: visible ? intake.roleNames : []
                    current: row.key
                    onChosen: index => {
                        page.column = -1;
                        intake.match(row.index, index);
                    }
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            AppButton {
                kind: AppButton.Primary
                //: Button: read the table as it was told
                text: qsTr("Read it like this")
                onClicked: intake.confirm()
            }
            AppButton {
                //: Button: do not bring in this table
                text: qsTr("Do not bring it in")
                onClicked: intake.clear()
            }
        }
    }
    NoteCard {
        Layout.fillWidth: true
        text: {
            if (intake.state === MeasureImportViewModel.Undone)
                //: After the measurements of a file were taken out
                return qsTr("What this file brought in is taken out.");
            if (intake.state !== MeasureImportViewModel.Done)
                return "";
            if (intake.added + intake.days === 0)
                //: After a file was read
                return qsTr("There was nothing new in this file.");
            //: After a file was read
            return qsTr("%n measurement(s) came in.", "after a file of a device", intake.added + intake.days);
        }
        AppButton {
            visible: intake.canUndo
            iconName: "undo"
            //: Button: take back what a file brought in
            text: qsTr("Undo")
            onClicked: intake.undo()
        }
        AppButton {
            //: Button after a file was read
            text: qsTr("See your measurements")
            onClicked: page.navigator.go("measure", {})
        }
        AppButton {
            //: Button after a file was read
            text: qsTr("Another file")
            onClicked: intake.clear()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: intake.state === MeasureImportViewModel.Done && (intake.duplicates > 0 || intake.skipped.count > 0)
        //: Card after a file was read: what did not come in
        title: qsTr("What did not come in")
        BodyText {
            Layout.fillWidth: true
            visible: intake.duplicates > 0
            //: After a file was read
            text: qsTr("%n measurement(s) was/were in your record already.", "after a file of a device", intake.duplicates)
        }
        Repeater {
            model: intake.skipped
            delegate: DetailRow {
                Layout.fillWidth: true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: intake.imports.count > 0
        //: Card with files that were brought in before
        title: qsTr("Brought in before")
        Repeater {
            model: intake.imports
            delegate: AnswerRow {
                required property string more
                Layout.fillWidth: true
                //: Button beside a file that was brought in before
                changeText: qsTr("Take out")
                onChange: intake.undoEarlier(more)
            }
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: intake.errorText
        onRetry: intake.reload()
    }
}
