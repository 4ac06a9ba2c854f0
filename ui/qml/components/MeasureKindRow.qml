// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A kind of measurement with the last one, to measure again or to see all of them. */
ColumnLayout {
    id: row

    required property int index
    required property string measured
    required property string label
    required property string value
    required property string when
    required property string by
    required property bool own
    signal measure(string kind)
    signal opened(string kind)
    readonly property bool narrow: row.width < 640 * Theme.textScale

    spacing: Theme.gap3
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        visible: row.index > 0
        color: Theme.line
    }
    GridLayout {
        Layout.fillWidth: true
        columns: row.narrow ? 1 : 2
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap2
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            BodyText {
                Layout.fillWidth: true
                text: row.label
                font.weight: Font.DemiBold
            }
            BodyText {
                Layout.fillWidth: true
                text: row.value
                font.pixelSize: Theme.cardTitle
                font.weight: Font.Bold
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap2
                BodyText {
                    width: Math.min(implicitWidth, parent.width)
                    text: row.own ? row.when : [row.when, row.by].filter(part => part !== "").join(", ")
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                }
                TagLabel {
                    visible: row.own
                    text: row.by
                    words: Theme.self
                    ground: Theme.selfSoft
                }
            }
        }
        Flow {
            Layout.fillWidth: row.narrow
            Layout.preferredWidth: row.narrow ? -1 : Math.min(row.width * 0.55, measureButton.implicitWidth + seeButton.implicitWidth + Theme.gap2 + 2)
            spacing: Theme.gap2
            AppButton {
                id: measureButton
                iconName: "plus"
                //: Button beside a kind of measurement: fill in a new one
                text: qsTr("Measure")
                Accessible.description: row.label
                onClicked: row.measure(row.measured)
            }
            AppButton {
                id: seeButton
                iconName: "timeline"
                //: Button beside a kind of measurement: list and chart of all of them
                text: qsTr("See all")
                Accessible.description: row.label
                onClicked: row.opened(row.measured)
            }
        }
    }
}
