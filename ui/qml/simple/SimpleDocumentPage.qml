// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One letter: first its words in large letters, or how it looks. */
SimplePage {
    id: page

    required property string factId
    property int attachment: 0
    property int pageIndex: 0
    property bool asPicture: false
    readonly property bool showsPicture: document.hasPicture && (page.asPicture || !document.hasWords)

    title: document.title
    subtitle: [document.when, document.provider].filter(part => part !== "").join(" · ")

    DocumentViewModel {
        id: document
        app: page.app
        factId: page.factId
        part: page.attachment
        onLoaded: page.pageIndex = Math.min(page.pageIndex, Math.max(0, document.pageCount - 1))
    }
    Flow {
        Layout.fillWidth: true
        visible: document.ready
        spacing: Theme.gap3
        AppButton {
            visible: document.hasPicture && document.hasWords
            iconName: page.asPicture ? "document" : "image"
            //: Simple screens, in a letter: from the picture to the words
            text: page.asPicture ? qsTr("Read the words") :
            //: Simple screens, in a letter: from the words to the picture
            qsTr("See the letter")
            onClicked: page.asPicture = !page.asPicture
        }
        AppButton {
            visible: page.showsPicture && view.zoom < view.largest
            iconName: "plus"
            //: Simple screens, in a letter: the picture becomes larger
            text: qsTr("Larger")
            onClicked: view.setZoom(view.zoom * 1.5)
        }
        AppButton {
            visible: page.showsPicture && view.zoom > 1
            //: Simple screens, in a letter: the picture becomes smaller
            text: qsTr("Smaller")
            onClicked: view.setZoom(Math.max(1, view.zoom / 1.5))
        }
        AppButton {
            visible: document.canSave
            iconName: "save"
            //: Simple screens, in a letter: write a copy to a file
            text: qsTr("Save a copy")
            onClicked: saver.asking = true
        }
        AppButton {
            visible: page.attachment + 1 < document.parts.length
            //: Simple screens: the next file of one letter
            text: qsTr("Next file")
            onClicked: page.attachment += 1
        }
    }
    SaveCopy {
        id: saver
        Layout.fillWidth: true
        document: document
        //: Simple screens: before a copy of a letter is written to a file
        question: qsTr("The copy is not locked. Others on this computer can read it.")
        //: Simple screens: choose where the copy goes
        placeText: qsTr("Choose a place")
        //: Simple screens: no copy after all
        stopText: qsTr("Do not save")
        //: Simple screens: after a copy was written
        savedText: qsTr("The copy is saved.")
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "info"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: !document.ready || document.hasPicture || document.hasWords ? "" : document.mayRun ? //: Simple screens: in place of a letter that a computer may run
        qsTr("Regie does not show this file. It may be a program. Ask your doctor what it is.") : //: Simple screens: a letter cannot be shown
        qsTr("Regie cannot show this letter. Ask someone to help you.")
    }
    DocumentView {
        id: view
        Layout.fillWidth: true
        visible: page.showsPicture
        document: document
        page: page.pageIndex
        tall: true
        onTurned: index => page.pageIndex = index
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.showsPicture && document.pageCount > 1
        //: Simple screens, below a page of a letter; numbers
        text: qsTr("Page %1 of %2").arg(page.pageIndex + 1).arg(document.pageCount)
    }
    Flow {
        Layout.fillWidth: true
        visible: page.showsPicture && document.pageCount > 1
        spacing: Theme.gap3
        AppButton {
            visible: page.pageIndex > 0
            iconName: "back"
            //: Simple screens, in a letter
            text: qsTr("Page before")
            onClicked: page.pageIndex -= 1
        }
        AppButton {
            visible: page.pageIndex < document.pageCount - 1
            kind: AppButton.Primary
            iconName: "next"
            //: Simple screens, in a letter
            text: qsTr("Next page")
            onClicked: page.pageIndex += 1
        }
    }
    DocumentWords {
        Layout.fillWidth: true
        visible: document.ready && !page.showsPicture
        document: document
    }
    ErrorNote {
        Layout.fillWidth: true
        text: document.errorText
        onRetry: document.reload()
    }
}
