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
    Repeater {
        model: documents.facts
        delegate: ColumnLayout {
            id: entry
            required property int index
            required property string factId
            required property string year
            required property string title
            required property string line
            required property string date
            required property string provider
            required property bool own
            required property list<string> sourceWords
            Layout.fillWidth: true
            spacing: 0
            HeadingText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap1
                visible: documents.startsYear(entry.index)
                level: 2
                color: Theme.primary
                //: Heading in the list of documents, above what has no date
                text: entry.year === "" ? qsTr("No date known") : entry.year
            }
            FactRow {
                id: row
                Layout.fillWidth: true
                title: entry.title
                line: entry.line
                date: entry.date
                provider: entry.provider
                own: entry.own
                sourceWords: entry.sourceWords
                onClicked: page.navigator.open("document", {
                    "factId": entry.factId
                })
                Keys.onDownPressed: row.nextItemInFocusChain(true).forceActiveFocus()
                Keys.onUpPressed: row.nextItemInFocusChain(false).forceActiveFocus()
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.line
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: documents.more
        AppButton {
            iconName: "down"
            //: Button below the list of documents
            text: qsTr("Show more documents")
            onClicked: documents.readMore()
        }
    }
}
