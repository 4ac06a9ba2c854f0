// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A part of the page: whether it is on it, and its place. */
RowLayout {
    id: row

    required property VisitViewModel visit
    required property int index
    required property string title
    required property string said

    spacing: Theme.gap2
    CheckRow {
        Layout.fillWidth: true
        text: row.title
        checked: row.said === "shown"
        onToggled: row.visit.setShown(row.index, checked)
    }
    AppButton {
        Layout.fillWidth: false
        iconName: "up"
        enabled: row.index > 0
        //: Preparing a visit: move a part of the page up
        text: qsTr("Up")
        Accessible.description: row.title
        onClicked: row.visit.moveBlock(row.index, row.index - 1)
    }
    AppButton {
        Layout.fillWidth: false
        iconName: "down"
        enabled: row.index < row.visit.blocks.count - 1
        //: Preparing a visit: move a part of the page down
        text: qsTr("Down")
        Accessible.description: row.title
        onClicked: row.visit.moveBlock(row.index, row.index + 1)
    }
}
