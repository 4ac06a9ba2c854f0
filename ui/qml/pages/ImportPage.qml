// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Bring in files: choose or drop them, see how far it is, read what came of it. */
PageFrame {
    id: page

    /** Files to take in at once: those that were dropped on the window. */
    property var files: []

    function take(urls: var) {
        if (intake.state !== ImportViewModel.Running)
            intake.start(urls);
    }

    //: Title of the page to bring in files
    title: qsTr("Bring in files")
    //: Below the title of the page to bring in files
    subtitle: qsTr("Everything stays on this computer, behind your passphrase.")

    Component.onCompleted: if (page.files.length > 0)
        page.take(page.files)

    ImportViewModel {
        id: intake
        app: page.app
    }
    FileChooser {
        id: chooser
        onChosen: urls => page.take(urls)
    }

    ErrorCard {
        Layout.fillWidth: true
        text: intake.failure
        //: Button beside an error: choose files again
        actionText: intake.state === ImportViewModel.Failed ? qsTr("Choose again") : ""
        onAction: intake.clear()
    }
    Card {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Idle
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                iconName: "document"
                //: Button: choose files to bring in
                text: qsTr("Choose files")
                onClicked: chooser.chooseFiles()
            }
            AppButton {
                iconName: "import"
                //: Button: choose a folder to bring in with all that is in it
                text: qsTr("Choose a folder")
                onClicked: chooser.chooseFolder()
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Below the buttons to choose files
            text: qsTr("You can also drag files onto this window.")
        }
    }
    OptionCard {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Idle
        iconName: "document"
        //: Button on the page to bring in files: to the files that were brought in before
        text: qsTr("What came from files before")
        //: Below that
        line: qsTr("See it, or take something out again.")
        onClicked: page.navigator.open("files", {})
    }
    Card {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Idle
        //: Card on the page to bring in files
        title: qsTr("What can come in?")
        Repeater {
            model: [
                //: One of the kinds of file that can come in
                qsTr("Letters and reports as PDF, Word or text."),
                //: One of the kinds of file that can come in
                qsTr("Photos and scans. Regie tries to read the words in them."),
                //: One of the kinds of file that can come in
                qsTr("What you downloaded from a hospital or another health record: FHIR or CDA, as JSON or XML."),
                //: One of the kinds of file that can come in
                qsTr("A whole folder. What Regie does not know, it puts aside and tells you.")]
            delegate: RowLayout {
                id: kind
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.gap3
                AppIcon {
                    Layout.alignment: Qt.AlignTop
                    name: "check"
                    color: Theme.primary
                    size: Theme.size(20)
                }
                BodyText {
                    Layout.fillWidth: true
                    text: kind.modelData
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: On the page to bring in files
            text: qsTr("Your citizen service number (BSN) is taken out. In the picture of a PDF or photo it can still be seen. Your own files do not change.")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Running
        //: Card while files are being read
        title: qsTr("Your files are being read")
        ProgressLine {
            Layout.fillWidth: true
            value: intake.fileCount > 0 ? intake.filesDone / intake.fileCount : -1
            text: intake.fileCount > 0 ?
            //: While files are being read; numbers
            qsTr("%1 of %2 files. %3 records kept so far.").arg(intake.filesDone).arg(intake.fileCount).arg(intake.recordsDone) :
            //: While it is not known yet how many files there are
            qsTr("Looking how many files there are.")
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: While files are being read
            text: qsTr("You can look round in your record meanwhile.")
        }
        AppButton {
            iconName: "stop"
            //: Button while files are being read
            text: qsTr("Stop")
            onClicked: intake.cancel()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Asking
        //: Card: the name or birth date in the files is another than that of this record
        title: qsTr("This data seems to be of somebody else")
        BodyText {
            Layout.fillWidth: true
            //: Below that
            text: qsTr("The name or birth date in these files is not that of this record. Nothing was brought in. Add it all the same? Do that only if it is really about %1.").arg(page.app.session.personName)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                //: Button: the files are of somebody else
                text: qsTr("No, do not add")
                onClicked: intake.clear()
            }
            AppButton {
                //: Button: the files are of this person although the name differs
                text: qsTr("Yes, add it")
                onClicked: intake.acceptPerson()
            }
        }
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "info"
        words: Theme.attention
        ground: Theme.attentionSoft
        //: After the person stopped bringing in files
        text: intake.state === ImportViewModel.Stopped ? qsTr("You stopped. What was read before is in your record. You can bring in the same files again: nothing comes in twice.") : ""
    }
    Card {
        id: result
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Done
        //: Card after files were read
        title: intake.problems.count === 0 ? qsTr("Done") : qsTr("Done, but not everything could come in")
        BodyText {
            Layout.fillWidth: true
            //: After files were read: one line of how it went
            text: qsTr("%n file(s) read.", "after files were read", intake.filesRead)
        }
        BodyText {
            Layout.fillWidth: true
            visible: intake.added > 0
            //: After files were read: one line of how it went
            text: qsTr("%n record(s) is/are new.", "after files were read", intake.added)
            font.weight: Font.DemiBold
        }
        BodyText {
            Layout.fillWidth: true
            visible: intake.updated > 0
            //: After files were read: one line of how it went
            text: qsTr("%n record(s) has/have changed. The earlier version is kept.", "after files were read", intake.updated)
        }
        BodyText {
            Layout.fillWidth: true
            visible: intake.unchanged > 0
            //: After files were read: one line of how it went
            text: qsTr("%n record(s) was/were in your record already.", "after files were read", intake.unchanged)
        }
        BodyText {
            Layout.fillWidth: true
            visible: intake.numbersRemoved > 0
            //: After files were read: one line of how it went
            text: qsTr("Your BSN was taken out in %n place(s).", "after files were read", intake.numbersRemoved)
        }
        BodyText {
            Layout.fillWidth: true
            visible: intake.skipped > 0
            //: After files were read: one line of how it went
            text: qsTr("%n hidden file(s) or link(s) was/were left out.", "after files were read", intake.skipped)
        }
        Repeater {
            model: intake.remarks
            delegate: BodyText {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                visible: intake.added + intake.updated > 0
                //: Button after files were read
                text: qsTr("See what is new")
                onClicked: page.navigator.open("news", {})
            }
            AppButton {
                //: Button after files were read: choose other files
                text: qsTr("Bring in more")
                onClicked: intake.clear()
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Stopped
        AppButton {
            //: Button after the person stopped bringing in files
            text: qsTr("Choose files again")
            onClicked: intake.clear()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: intake.problems.count > 0
        //: Card with files that could not be taken in
        title: qsTr("This did not come in")
        Repeater {
            model: intake.problems
            delegate: ProblemRow {
                Layout.fillWidth: true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: intake.quarantine.count > 0 && intake.problems.count === 0 && intake.state !== ImportViewModel.Running
        //: Card with files that could not be taken in before
        title: qsTr("What did not come in before")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Above files that could not be taken in before
            text: qsTr("These files are kept aside, encrypted. A newer version of Regie may be able to read them.")
        }
        Repeater {
            model: intake.quarantine
            delegate: ProblemRow {
                Layout.fillWidth: true
            }
        }
    }
}
