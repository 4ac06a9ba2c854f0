// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A name with its value: beside each other where there is room, else one above the other. */
Item {
    id: row

    required property string label
    required property string value
    property bool first: false
    /** The value is a sentence: it reads as one, in place of standing at the right edge. */
    property bool sentence: false
    property list<string> sourceWords: []
    // Parted where one voice may have to stop and another go on.
    readonly property string spoken: row.label + (row.sourceWords.length === 0 ? ": " : ". ") + row.value
    readonly property bool narrow: row.width < 460 * Theme.textScale

    implicitHeight: grid.implicitHeight + 2 * Theme.gap3
    Accessible.role: Accessible.StaticText
    Accessible.name: row.spoken

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
        visible: !row.first
    }
    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: row.narrow ? 1 : 2
        columnSpacing: Theme.gap5
        rowSpacing: 2
        Text {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            text: row.label
            color: Theme.ink2
            font.pixelSize: Theme.body
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            text: row.value
            color: Theme.ink
            font.pixelSize: Theme.body
            font.weight: row.sentence ? Font.Normal : Font.DemiBold
            horizontalAlignment: row.narrow || row.sentence ? Text.AlignLeft : Text.AlignRight
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
