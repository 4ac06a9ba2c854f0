// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A part of the page: whether it is on it, and its place. */
GridLayout {
    id: row

    required property VisitViewModel visit
    required property int index
    required property string title
    required property string said

    readonly property bool narrow: row.width < 560 * Theme.textScale

    columns: row.narrow ? 1 : 2
    columnSpacing: Theme.gap2
    rowSpacing: Theme.gap2
    CheckRow {
        Layout.fillWidth: true
        text: row.title
        checked: row.said === "shown"
        onToggled: row.visit.setShown(row.index, checked)
    }
    Flow {
        Layout.fillWidth: row.narrow
        Layout.preferredWidth: row.narrow ? -1 : implicitWidth
        spacing: Theme.gap2
        AppButton {
            iconName: "up"
            enabled: row.index > 0
            //: Preparing a visit: move a part of the page up
            text: qsTr("Up")
            Accessible.name: text + ", " + row.title
            onClicked: row.visit.moveBlock(row.index, row.index - 1)
        }
        AppButton {
            iconName: "down"
            enabled: row.index < row.visit.blocks.count - 1
            //: Preparing a visit: move a part of the page down
            text: qsTr("Down")
            Accessible.name: text + ", " + row.title
            onClicked: row.visit.moveBlock(row.index, row.index + 1)
        }
    }
}
