// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** One document: its pages as a picture, or its words; a copy only on request. */
PageFrame {
    id: page

    required property string factId
    property int attachment: 0
    property int pageIndex: 0
    property bool asText: false
    readonly property bool showsPicture: document.hasPicture && !page.asText
    /** Too little room to scroll the picture by itself. */
    readonly property bool tight: page.height < 620 * Theme.textScale || page.width < 560 * Theme.textScale
    readonly property bool showsList: page.showsPicture && document.pageCount > 1 && !page.tight && page.width > 860 * Theme.textScale

    title: document.title
    subtitle: [document.when, document.provider].filter(part => part !== "").join(" · ")
    scrolls: !page.showsPicture || page.tight

    DocumentViewModel {
        id: document
        app: page.app
        factId: page.factId
        part: page.attachment
        onLoaded: page.pageIndex = Math.min(page.pageIndex, Math.max(0, document.pageCount - 1))
    }

    ErrorNote {
        Layout.fillWidth: true
        text: document.errorText
        onRetry: document.reload()
    }
    Flow {
        Layout.fillWidth: true
        visible: document.parts.length > 1
        spacing: Theme.gap2
        Repeater {
            model: document.parts
            delegate: ChoiceChip {
                required property int index
                required property string modelData
                text: modelData
                chosen: page.attachment === index
                onClicked: {
                    page.pageIndex = 0;
                    page.attachment = index;
                }
            }
        }
    }
    Flow {
        id: tools
        Layout.fillWidth: true
        visible: document.ready
        spacing: Theme.gap2
        ChoiceChip {
            visible: document.hasPicture && document.hasWords
            //: Choice in a document: see the pages as they look
            text: qsTr("Picture")
            chosen: !page.asText
            onClicked: page.asText = false
        }
        ChoiceChip {
            visible: document.hasPicture && document.hasWords
            //: Choice in a document: read its words in your own letters
            text: qsTr("Text")
            chosen: page.asText
            onClicked: page.asText = true
        }
        AppButton {
            visible: page.showsPicture && document.pageCount > 1
            enabled: page.pageIndex > 0
            iconName: "back"
            //: Button in a document
            text: qsTr("Previous page")
            onClicked: page.pageIndex -= 1
        }
        BodyText {
            visible: page.showsPicture && document.pageCount > 1
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            //: In a document; %1 and %2 are numbers
            text: qsTr("Page %1 of %2").arg(page.pageIndex + 1).arg(document.pageCount)
        }
        AppButton {
            visible: page.showsPicture && document.pageCount > 1
            enabled: page.pageIndex < document.pageCount - 1
            iconName: "next"
            //: Button in a document
            text: qsTr("Next page")
            onClicked: page.pageIndex += 1
        }
        AppButton {
            visible: page.showsPicture
            enabled: view.zoom < view.largest
            iconName: "plus"
            //: Button in a document: the picture becomes larger
            text: qsTr("Larger")
            onClicked: view.setZoom(view.zoom * 1.25)
        }
        AppButton {
            visible: page.showsPicture
            enabled: view.zoom > view.smallest
            //: Button in a document: the picture becomes smaller
            text: qsTr("Smaller")
            onClicked: view.setZoom(view.zoom / 1.25)
        }
        AppButton {
            visible: page.showsPicture && !page.tight
            //: Button in a document: the whole page is in sight
            text: qsTr("Whole page")
            onClicked: view.fitPage()
        }
        AppButton {
            visible: page.showsPicture
            enabled: view.zoom !== 1
            //: Button in a document: the page is as wide as the window
            text: qsTr("Full width")
            onClicked: view.setZoom(1)
        }
        AppButton {
            visible: document.canSave
            iconName: "save"
            //: Button in a document: write a copy to a file
            text: qsTr("Save as…")
            onClicked: saver.asking = true
        }
        AppButton {
            //: Button in a document: everything else that is known of it
            text: qsTr("About this document")
            onClicked: page.navigator.open("fact", {
                "factId": page.factId
            })
        }
    }
    SaveCopy {
        id: saver
        Layout.fillWidth: true
        document: document
        //: Before a copy of a document is written to a file
        question: qsTr("A copy outside Regie is not protected any more. Whoever can use your computer can read it.")
        //: Button: choose where the copy goes
        placeText: qsTr("Choose a place")
        //: Button: no copy after all
        stopText: qsTr("Do not save")
        //: After a copy of a document was written
        savedText: qsTr("The copy is saved in the place you chose.")
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "info"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: {
            if (document.mayRun && !document.hasPicture && !document.hasWords)
                //: In place of a document that cannot be shown and that a computer may run
                return qsTr("Regie does not show this file, for it may be a program. Ask your care provider what it is.");
            switch (document.problem) {
            case DocumentViewModel.NotDrawable:
                //: In place of a document
                return qsTr("Regie cannot show this kind of file. You can save a copy and open it with another program.");
            case DocumentViewModel.Unreadable:
                //: In place of a document
                return document.hasWords ? qsTr("The picture of this document cannot be read. Its text is below.") : qsTr("This file cannot be read. It may be damaged, or locked with a password. You can save a copy and try another program.");
            default:
                //: In place of a document
                return document.ready && !document.hasPicture && !document.hasWords ? qsTr("The text of this document is not in your record. See what is known about it with the button above.") : "";
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: !page.tight
        visible: page.showsPicture
        spacing: Theme.gap4
        ListView {
            id: pages
            Layout.preferredWidth: Theme.size(112)
            Layout.fillHeight: true
            visible: page.showsList
            model: page.showsList ? document.pageCount : 0
            currentIndex: page.pageIndex
            clip: true
            spacing: Theme.gap3
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            //: Name of the list of pages for a screen reader
            Accessible.name: qsTr("Pages")
            Keys.onDownPressed: page.pageIndex = Math.min(document.pageCount - 1, page.pageIndex + 1)
            Keys.onUpPressed: page.pageIndex = Math.max(0, page.pageIndex - 1)
            footer: Item {
                width: 1
                height: 88
            }
            delegate: T.AbstractButton {
                id: thumb
                required property int index
                readonly property bool chosen: thumb.index === page.pageIndex
                width: pages.width - 8
                x: 4
                implicitHeight: small.height + number.implicitHeight + 3 * Theme.gap2
                focusPolicy: Qt.NoFocus
                //: A page in the list of pages
                text: qsTr("Page %1").arg(thumb.index + 1)
                onClicked: page.pageIndex = thumb.index
                Accessible.role: Accessible.ListItem
                Accessible.name: thumb.text
                Accessible.selectable: true
                Accessible.selected: thumb.chosen
                Accessible.onPressAction: if (thumb.enabled)
                    thumb.clicked()
                contentItem: Item {
                    Rectangle {
                        anchors.fill: small
                        color: "white"
                        border.width: 1
                        border.color: Theme.edge
                    }
                    DocumentPicture {
                        id: small
                        x: (parent.width - width) / 2
                        y: Theme.gap2
                        width: parent.width - 2 * Theme.gap3
                        height: width * document.proportion(thumb.index)
                        document: document
                        page: thumb.index
                    }
                    Text {
                        id: number
                        textFormat: Text.PlainText
                        anchors.top: small.bottom
                        anchors.topMargin: Theme.gap2
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: thumb.index + 1
                        color: thumb.chosen ? Theme.primarySoftInk : Theme.ink
                        font.pixelSize: Theme.small
                        font.weight: thumb.chosen ? Font.Bold : Font.Normal
                        font.underline: thumb.chosen
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: thumb.chosen ? Theme.primarySoft : "transparent"
                    border.width: thumb.chosen ? 2 : 0
                    border.color: Theme.primary
                }
            }
            FocusRing {
                anchors.margins: 0
                shown: pages.activeFocus
            }
        }
        DocumentView {
            id: view
            Layout.fillWidth: true
            Layout.fillHeight: !page.tight
            document: document
            page: page.pageIndex
            tall: page.tight
            onTurned: index => page.pageIndex = index
        }
    }
    Card {
        Layout.fillWidth: true
        visible: document.ready && !page.showsPicture && document.hasWords
        DocumentWords {
            Layout.fillWidth: true
            document: document
        }
    }
}
