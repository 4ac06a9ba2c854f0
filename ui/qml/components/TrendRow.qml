// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** One value in the table below a chart. Pressing opens it. */
T.AbstractButton {
    id: row

    required property string date
    required property string value
    required property string flag
    required property bool flagged
    required property string limits
    required property string provider
    /** Of all these, what is as a Dutch source wrote it. */
    required property list<string> sourceWords
    //: In a table of results; %1 is a range such as "3.5 to 5.0"
    readonly property string limitsWords: row.limits === "" ? "" : qsTr("usual: %1").arg(row.limits)
    readonly property bool narrow: row.width < 560 * Math.max(1, Theme.textScale * 0.9)
    readonly property string spoken: Spoken.sentences([row.date, row.value, row.flag, row.limitsWords, row.provider])

    focusPolicy: Qt.StrongFocus
    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, grid.implicitHeight + 2 * Theme.gap2)
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: row.spoken
    Accessible.onPressAction: if (row.enabled)
        row.clicked()

    component Cell: Text {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        color: Theme.ink2
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        visible: !row.narrow || text !== ""
        Accessible.ignored: true
    }

    contentItem: Item {
        implicitHeight: grid.implicitHeight
        GridLayout {
            id: grid
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gap2
            anchors.rightMargin: Theme.gap2
            columns: row.narrow ? 1 : 4
            columnSpacing: Theme.gap4
            rowSpacing: 2
            Cell {
                text: row.date
                color: Theme.ink
            }
            Cell {
                text: row.value
                color: Theme.ink
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: 2
                Cell {
                    visible: text !== ""
                    text: (row.flagged ? "◆ " : "") + row.flag
                    color: row.flagged ? Theme.attention : Theme.ink2
                    font.weight: row.flagged ? Font.DemiBold : Font.Normal
                }
                Cell {
                    visible: text !== ""
                    text: row.limitsWords
                }
            }
            Cell {
                text: row.provider
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
