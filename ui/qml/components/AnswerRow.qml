// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** An answer to look at before it is kept, with a button to change it. */
ColumnLayout {
    id: row

    required property string label
    required property string value
    required property string changeText
    signal change

    spacing: Theme.gap1
    BodyText {
        Layout.fillWidth: true
        text: row.label
        color: Theme.ink2
        font.pixelSize: Theme.small
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap3
        BodyText {
            Layout.fillWidth: true
            text: row.value
            font.weight: Font.DemiBold
        }
        AppButton {
            text: row.changeText
            Accessible.description: row.label
            onClicked: row.change()
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
}
