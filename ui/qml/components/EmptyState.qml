// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Says why there is nothing here and what one can do about it. */
ColumnLayout {
    id: empty

    required property string text
    property string actionText: ""
    signal action

    spacing: Theme.gap4
    BodyText {
        Layout.fillWidth: true
        text: empty.text
    }
    AppButton {
        visible: empty.actionText !== ""
        text: empty.actionText
        onClicked: empty.action()
    }
}
