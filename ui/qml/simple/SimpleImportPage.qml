// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Bring in files, one thing at a time. */
SimplePage {
    id: page

    property var files: []

    function take(urls: var) {
        if (intake.state !== ImportViewModel.Running)
            intake.start(urls);
    }

    title: {
        switch (intake.state) {
        case ImportViewModel.Running:
            //: Simple screens: title while files are being read
            return qsTr("Regie reads your files");
        case ImportViewModel.Asking:
            //: Simple screens: title when files seem to be of somebody else
            return qsTr("Is this really yours?");
        case ImportViewModel.Done:
            //: Simple screens: title after files were read
            return qsTr("Done");
        case ImportViewModel.Stopped:
            //: Simple screens: title after the person stopped
            return qsTr("You stopped");
        default:
            //: Simple screens: title of the screen to bring in files
            return qsTr("Add files");
        }
    }

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
        //: Simple screens, beside an error
        actionText: intake.state === ImportViewModel.Failed ? qsTr("Choose again") : ""
        onAction: intake.clear()
    }
    BodyText {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Idle
        //: Simple screens: what to do on the screen to bring in files
        text: qsTr("Choose a letter, a photo or a file of the hospital. It stays on this computer.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Idle
        iconName: "document"
        //: Simple screens: choose files
        text: qsTr("Choose a file")
        //: Simple screens: below that
        line: qsTr("You may take more than one.")
        onClicked: chooser.chooseFiles()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Idle
        iconName: "import"
        //: Simple screens: choose a folder
        text: qsTr("Choose a folder")
        //: Simple screens: below that
        line: qsTr("Regie takes all that is in it.")
        onClicked: chooser.chooseFolder()
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Idle
        iconName: "eye"
        //: Simple screens: to the files that were brought in before
        text: qsTr("Files from before")
        //: Simple screens: below that
        line: qsTr("See them, or take one away.")
        onClicked: page.navigator.open("files", {})
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Running
        value: intake.fileCount > 0 ? intake.filesDone / intake.fileCount : -1
        //: Simple screens: while files are being read; numbers
        text: intake.fileCount > 0 ? qsTr("%1 of %2 files are done.").arg(intake.filesDone).arg(intake.fileCount) :
        //: Simple screens: while files are being counted
        qsTr("One moment. Regie counts your files.")
    }
    Flow {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Running
        AppButton {
            iconName: "stop"
            //: Simple screens: while files are being read
            text: qsTr("Stop")
            onClicked: intake.cancel()
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Asking
        //: Simple screens: the files seem to be of somebody else; %1 is a name
        text: qsTr("These files have another name or birth date. Are they about %1?").arg(page.app.session.personName)
    }
    Flow {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Asking
        AppButton {
            kind: AppButton.Primary
            //: Simple screens: the files are of somebody else
            text: qsTr("No, leave them out")
            onClicked: intake.clear()
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Asking
        AppButton {
            //: Simple screens: the files are of this person
            text: qsTr("Yes, add them")
            onClicked: intake.acceptPerson()
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Stopped
        //: Simple screens: after the person stopped
        text: qsTr("What was done is saved. You can start again.")
    }
    BodyText {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Done
        text: {
            if (intake.added + intake.updated === 0)
                //: Simple screens: nothing of the files was new
                return qsTr("There was nothing new in it.");
            //: Simple screens: after files were read
            return qsTr("%n new thing(s) came in.", "simple screens, after files were read", intake.added + intake.updated);
        }
    }
    Repeater {
        model: intake.state === ImportViewModel.Done ? intake.remarks : []
        delegate: BodyText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Done && intake.added + intake.updated > 0
        iconName: "eye"
        //: Simple screens: after files were read
        text: qsTr("See my letters")
        onClicked: page.navigator.open("documents", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: intake.state === ImportViewModel.Done || intake.state === ImportViewModel.Stopped
        iconName: "plus"
        //: Simple screens: after files were read
        text: qsTr("Add more")
        onClicked: intake.clear()
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        visible: intake.problems.count > 0
        //: Simple screens: above files that could not be read
        text: qsTr("This did not work")
    }
    Repeater {
        model: intake.problems
        delegate: ProblemRow {
            required property int index
            Layout.fillWidth: true
            visible: index < 5
        }
    }
}
