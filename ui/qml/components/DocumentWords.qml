// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The words of a document, block by block, in the letters the person chose. */
ColumnLayout {
    id: view

    required property DocumentViewModel document

    spacing: Theme.gap3
    Repeater {
        model: view.document.words
        delegate: BodyText {
            required property string words
            required property bool heading
            required property bool listItem
            required property int level
            required property bool strong
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size(760)
            Layout.leftMargin: listItem ? Theme.gap4 * level : 0
            text: listItem ? "• " + words : words
            spoken: words
            // Documents are in Dutch, whatever the window speaks.
            property string spokenLanguage: "nl"
            font.pixelSize: heading ? Theme.cardTitle : Theme.body
            font.weight: heading || strong ? Font.Bold : Font.Normal
            Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
        }
    }
    AppButton {
        visible: view.document.words.more
        //: Button below the words of a long document
        text: qsTr("Show more of the text")
        onClicked: view.document.words.showMore()
    }
}
