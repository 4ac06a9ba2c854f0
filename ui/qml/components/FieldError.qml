// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What is not right about an answer and what to do: a sign and words, next to its field. */
RowLayout {
    id: error

    required property string text

    visible: error.text !== ""
    spacing: Theme.gap2
    AppIcon {
        Layout.alignment: Qt.AlignTop
        name: "warning"
        color: Theme.bad
        size: Theme.size(20)
    }
    BodyText {
        Layout.fillWidth: true
        text: error.text
        color: Theme.bad
        Accessible.role: Accessible.AlertMessage
    }
}
