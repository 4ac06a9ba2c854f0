// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** A number on one day: the day, a bar and the number. A day without a number has no bar. Opens that day. */
T.AbstractButton {
    id: row

    /** A ScaleTimes, and which of them. */
    required property var times
    required property int place
    readonly property string number: row.times.number(row.place)
    readonly property bool marked: row.times.marked(row.place)
    readonly property string spoken: row.times.words(row.place)
    readonly property bool narrow: row.width < Theme.size(Theme.simplified ? 620 : 400)

    focusPolicy: Qt.StrongFocus
    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, grid.implicitHeight + 2 * Theme.gap2)
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: row.spoken
    Accessible.onPressAction: if (row.enabled)
        row.clicked()

    component Line: Text {
        color: Theme.ink2
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
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
            Line {
                Layout.preferredWidth: row.narrow ? -1 : Theme.size(Theme.simplified ? 240 : 150)
                Layout.fillWidth: row.narrow
                text: row.times.when(row.place)
                color: Theme.ink
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap3
                Item {
                    Layout.fillWidth: true
                    implicitHeight: Theme.size(18)
                    visible: row.number !== ""
                    Rectangle {
                        anchors.fill: parent
                        radius: height / 2
                        color: Theme.surface
                        border.width: Math.max(1, Theme.border)
                        border.color: Theme.edge
                    }
                    Rectangle {
                        width: Math.max(height, parent.width * row.times.share(row.place))
                        height: parent.height
                        radius: height / 2
                        color: Theme.self
                        visible: row.times.share(row.place) > 0
                    }
                }
                Line {
                    Layout.fillWidth: row.number === ""
                    Layout.preferredWidth: row.number === "" ? -1 : Theme.size(Theme.simplified ? 48 : 34)
                    horizontalAlignment: row.number === "" ? Text.AlignLeft : Text.AlignRight
                    text: row.number !== "" ? row.number : //: In place of a number: the question was left open that day
                    qsTr("Not filled in")
                    color: row.number !== "" ? Theme.ink : Theme.ink2
                    font.pixelSize: row.number !== "" ? Theme.cardTitle : Theme.small
                    font.weight: row.number !== "" ? Font.Bold : Font.Normal
                }
            }
            RowLayout {
                Layout.columnSpan: grid.columns
                Layout.fillWidth: true
                visible: row.marked
                spacing: Theme.gap2
                AppIcon {
                    name: "message"
                    size: Theme.size(20)
                    color: Theme.self
                }
                Line {
                    Layout.fillWidth: true
                    //: Below a number on a day: the person ticked that they want to talk about this
                    text: qsTr("You wanted to talk about this.")
                    color: Theme.self
                    font.weight: Font.DemiBold
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
