// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A file that was not taken in: which, why, and what one can do. */
RowLayout {
    id: row

    required property string label
    required property string value

    spacing: Theme.gap3
    AppIcon {
        Layout.alignment: Qt.AlignTop
        name: "warning"
        color: Theme.attention
        size: Theme.size(22)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        BodyText {
            Layout.fillWidth: true
            text: row.label
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        BodyText {
            Layout.fillWidth: true
            text: row.value
            color: Theme.ink2
        }
    }
}
