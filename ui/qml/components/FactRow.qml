// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** One fact in a list: what it is, one line of meaning, when and from whom. Pressing opens it. */
T.AbstractButton {
    id: row

    required property string title
    required property string line
    required property string date
    required property string provider
    property string iconName: ""
    required property bool own
    /** Of all these, what is as a Dutch source wrote it. */
    required property list<string> sourceWords
    property string tag: ""
    /** The words around what a search found; stands below the line of meaning. */
    property string found: ""
    readonly property string spoken: Spoken.sentences([row.title, row.line, row.date, row.own ? ownWords : row.provider])
    //: Tag on a line of a list: the person said or measured this, no care provider
    readonly property string ownWords: qsTr("from yourself")
    readonly property bool narrow: row.width < 520 * Math.max(1, Theme.textScale * 0.8)
    /** A long text is shortened here; the fact itself shows all of it. Few letters on a line: more lines. */
    readonly property int mostLines: Math.max(3, Math.ceil(3 * 640 * Theme.textScale * (Theme.simplified ? 1.35 : 1) / Math.max(1, row.width)))

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, grid.implicitHeight + 2 * Theme.gap3)
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: row.spoken
    Accessible.onPressAction: if (row.enabled)
        row.clicked()

    contentItem: Item {
        implicitHeight: grid.implicitHeight
        GridLayout {
            id: grid
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gap3
            anchors.rightMargin: Theme.gap3
            columns: row.narrow ? 1 : 2
            columnSpacing: Theme.gap4
            rowSpacing: Theme.gap1
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Text {
                    Layout.fillWidth: true
                    text: row.title
                    color: Theme.ink
                    font.pixelSize: Theme.body
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    maximumLineCount: row.mostLines
                    elide: Text.ElideRight
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    visible: row.line !== ""
                    text: row.line
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    maximumLineCount: row.mostLines
                    elide: Text.ElideRight
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    // What the title and the line say already is not said again.
                    readonly property string around: row.found.replace(/^(…|\.{3})\s*|\s*(…|\.{3})$/g, "")
                    visible: around !== "" && !row.title.includes(around) && !row.line.includes(around)
                    text: "… " + around + " …"
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    font.italic: true
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                id: right
                Layout.alignment: row.narrow ? Qt.AlignLeft : Qt.AlignRight
                Layout.maximumWidth: row.narrow ? row.width - 2 * Theme.gap3 : row.width * 0.4
                Layout.fillWidth: row.narrow
                spacing: 2
                Text {
                    Layout.fillWidth: true
                    horizontalAlignment: row.narrow ? Text.AlignLeft : Text.AlignRight
                    visible: row.date !== ""
                    text: row.date
                    wrapMode: Text.Wrap
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    visible: row.provider !== "" && !row.own
                    horizontalAlignment: row.narrow ? Text.AlignLeft : Text.AlignRight
                    text: row.provider
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    maximumLineCount: row.mostLines
                    elide: Text.ElideRight
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                TagLabel {
                    Layout.alignment: row.narrow ? Qt.AlignLeft : Qt.AlignRight
                    visible: row.own || row.tag !== ""
                    text: row.tag !== "" ? row.tag : row.ownWords
                    words: row.own ? Theme.self : Theme.attention
                    ground: row.own ? Theme.selfSoft : Theme.attentionSoft
                    Accessible.ignored: true
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.hovered || row.pressed ? Theme.primarySoft : "transparent"
        FocusRing {
            anchors.margins: 0
            shown: row.visualFocus || row.activeFocus
        }
    }
}
