// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/**
 * Shows on the page what is being read aloud. A text gets a soft ground with the sentence underlined;
 * anything else, like a line of a list, gets a frame with a sign. There is one, and it moves along.
 */
Rectangle {
    id: mark

    required property AppViewModel app
    readonly property Reader reader: mark.app.reader
    /** A layout would give the mark a place of its own among what it lays out. */
    readonly property Item target: mark.isLayout(mark.reader.currentItem) ? null : mark.reader.currentItem
    readonly property Text shown: mark.reader.sentenceStart >= 0 ? mark.target as Text : null

    function isLayout(item: Item): bool {
        return item instanceof ColumnLayout || item instanceof RowLayout || item instanceof GridLayout || item instanceof Column || item instanceof Row || item instanceof Flow || item instanceof Grid;
    }
    function escaped(part: string): string {
        return part.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
    }
    function marked(text: string, start: int, length: int): string {
        return mark.escaped(text.slice(0, start)) + "<font color=\"" + Theme.primary + "\"><u>" + mark.escaped(text.slice(start, start + length)) + "</u></font>" + mark.escaped(text.slice(start + length));
    }

    parent: mark.target
    anchors.fill: parent
    anchors.margins: -Theme.gap1
    z: 1
    visible: mark.target !== null
    radius: mark.shown ? 6 : Theme.radius
    color: mark.shown ? Theme.primarySoft : "transparent"
    border.width: mark.shown ? Theme.border : Theme.focusRing
    border.color: Theme.primary
    Accessible.ignored: true

    Text {
        visible: mark.shown !== null
        anchors.fill: parent
        anchors.margins: Theme.gap1
        text: mark.shown ? mark.marked(mark.shown.text, mark.reader.sentenceStart, mark.reader.currentSentence.length) : ""
        textFormat: Text.StyledText
        color: Theme.primarySoftInk
        font: mark.shown ? mark.shown.font : Qt.font({
        "pixelSize": Theme.body
    })
        lineHeight: mark.shown ? mark.shown.lineHeight : 1
        wrapMode: mark.shown ? mark.shown.wrapMode : Text.NoWrap
        horizontalAlignment: mark.shown ? mark.shown.horizontalAlignment : Text.AlignLeft
        verticalAlignment: mark.shown ? mark.shown.verticalAlignment : Text.AlignTop
        Accessible.ignored: true
    }
    Rectangle {
        visible: !mark.shown
        anchors.right: parent.right
        anchors.top: parent.top
        width: Theme.size(30)
        height: width
        radius: Theme.radius
        color: Theme.primary
        AppIcon {
            anchors.centerIn: parent
            name: "speak"
            color: Theme.primaryInk
            size: Theme.size(20)
        }
    }
}
