// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Letters, reports and pictures, newest first. */
PageFrame {
    id: page

    //: Title of the page with letters, reports and pictures
    title: qsTr("Letters and documents")
    //: Below the title of the page with letters, reports and pictures
    subtitle: qsTr("What care providers wrote about you, and what you kept yourself.")
    scrolls: false

    DocumentListViewModel {
        id: documents
        app: page.app
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        ChoiceChip {
            //: Filter above the list of documents
            text: qsTr("All")
            chosen: documents.form === DocumentListViewModel.All
            onClicked: documents.form = DocumentListViewModel.All
        }
        ChoiceChip {
            //: Filter above the list of documents: letters and reports
            text: qsTr("Letters and reports")
            chosen: documents.form === DocumentListViewModel.Letters
            onClicked: documents.form = DocumentListViewModel.Letters
        }
        ChoiceChip {
            //: Filter above the list of documents: photos and scans
            text: qsTr("Pictures")
            chosen: documents.form === DocumentListViewModel.Pictures
            onClicked: documents.form = DocumentListViewModel.Pictures
        }
        AppButton {
            iconName: "plus"
            //: Button above the list of documents
            text: qsTr("Add a document or photo")
            onClicked: page.navigator.open("add_form", {
                "kind": "document"
            })
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: documents.errorText
        onRetry: documents.reload()
    }
    EmptyState {
        Layout.fillWidth: true
        visible: documents.ready && documents.count === 0
        //: In place of the list of documents
        text: documents.form === DocumentListViewModel.All ? qsTr("There are no letters or documents yet. Add a letter or a photo, or bring in files you got from your hospital.") : qsTr("There is nothing of this kind.")
        //: Button below the words that there are no documents
        actionText: documents.form === DocumentListViewModel.All ? qsTr("Bring in files") : ""
        onAction: page.navigator.open("import", {})
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: documents.facts
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        section.property: "year"
        section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
        section.delegate: Rectangle {
            required property string section
            width: view.width
            height: year.implicitHeight + Theme.gap3
            color: Theme.paper
            z: 2
            HeadingText {
                id: year
                anchors.verticalCenter: parent.verticalCenter
                level: 2
                color: Theme.primary
                //: Heading in the list of documents, above what has no date
                text: parent.section === "" ? qsTr("No date known") : parent.section
            }
        }
        delegate: FactRow {
            id: row
            required property int index
            required property string factId
            width: view.width - 14
            onActiveFocusChanged: if (activeFocus)
                view.currentIndex = row.index
            onClicked: page.navigator.open("document", {
                "factId": row.factId
            })
            Keys.onDownPressed: view.step(1)
            Keys.onUpPressed: view.step(-1)
            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: 1
                color: Theme.line
            }
        }
        function step(by: int) {
            const wanted = view.currentIndex + by;
            if (wanted < 0 || wanted >= view.count)
                return;
            view.currentIndex = wanted;
            view.positionViewAtIndex(wanted, ListView.Contain);
            view.itemAtIndex(wanted)?.forceActiveFocus();
        }
        footer: Item {
            width: view.width
            height: 88
        }
        Accessible.role: Accessible.List
        //: Name of the list of documents for a screen reader
        Accessible.name: qsTr("Documents")

        ScrollMarker {
            flickable: view
        }
    }
}
