// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** A test of the laboratory with its newest result and a small line of the ones before. */
T.AbstractButton {
    id: row

    required property string title
    required property string value
    required property string flag
    required property bool flagged
    required property string limits
    required property string date
    required property string previousValue
    required property string previousDate
    required property int count
    required property list<string> sourceWords
    /** A TrendSeries. */
    required property var series

    readonly property string previousWords: {
        if (row.previousValue === "")
            return "";
        if (row.previousDate === "")
            //: Below a result: the one before; %1 is a value
            return qsTr("Time before: %1").arg(row.previousValue);
        //: Below a result: the one before; %1 is a value, %2 a day
        return qsTr("Time before: %1 on %2").arg(row.previousValue).arg(row.previousDate);
    }
    //: Below a result; %1 is a range such as "3.5 to 5.0"
    readonly property string limitsWords: row.limits === "" ? "" : qsTr("Usual values of the lab: %1").arg(row.limits)
    readonly property string spoken: Spoken.sentences([row.title, row.value, row.flag, row.date, row.previousWords])
    readonly property bool narrow: row.width < 640 * Math.max(1, Theme.textScale * 0.9)
    readonly property bool drawn: row.series.count > 1

    focusPolicy: Qt.StrongFocus
    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, grid.implicitHeight + 2 * Theme.gap4)
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: row.spoken
    Accessible.onPressAction: if (row.enabled)
        row.clicked()

    component Line: Text {
        Layout.fillWidth: true
        visible: text !== ""
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
            anchors.leftMargin: Theme.gap5
            anchors.rightMargin: Theme.gap5
            columns: row.narrow ? 1 : 3
            columnSpacing: Theme.gap5
            rowSpacing: Theme.gap1
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                spacing: 2
                Line {
                    text: row.title
                    color: Theme.ink
                    font.pixelSize: Theme.cardTitle
                    font.weight: Font.DemiBold
                }
                Line {
                    text: row.date
                }
                Line {
                    text: row.previousWords
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                spacing: 2
                Line {
                    text: row.value
                    color: Theme.ink
                    font.pixelSize: Theme.cardTitle
                    font.weight: Font.Bold
                }
                Line {
                    text: (row.flagged ? "◆ " : "") + row.flag
                    color: row.flagged ? Theme.attention : Theme.ink2
                    font.weight: row.flagged ? Font.DemiBold : Font.Normal
                }
                Line {
                    text: row.limitsWords
                }
            }
            Item {
                visible: !row.narrow || row.drawn
                Layout.preferredWidth: row.narrow ? row.width - 2 * Theme.gap5 : 160
                Layout.preferredHeight: row.drawn ? 56 : 1
                TrendChart {
                    anchors.fill: parent
                    visible: row.drawn
                    compact: true
                    series: row.series
                    line: Theme.primary
                    band: Theme.goodSoft
                    bandEdge: Theme.good
                    attention: Theme.attention
                    ground: Theme.surface
                    Accessible.ignored: true
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: row.hovered || row.pressed ? Theme.primarySoft : Theme.surface
        border.width: Math.max(1, Theme.border)
        border.color: Theme.line
        FocusRing {
            shown: row.visualFocus || row.activeFocus
        }
    }
}
