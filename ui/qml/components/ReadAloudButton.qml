// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** Reads the page on top aloud; pressed again it stops. With `block` it reads that item alone. */
AppButton {
    id: button

    required property AppViewModel app
    required property Navigator navigator
    property Item block: null

    iconName: button.app.reader.active ? "stop" : "speak"
    //: Button that stops the reading aloud
    text: button.app.reader.active ? qsTr("Stop reading")
    //: Button that reads the page aloud
    : qsTr("Read aloud")
    onClicked: button.app.reader.toggle(button.block ?? button.navigator.stack?.currentItem ?? null)
}
