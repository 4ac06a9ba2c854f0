// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** A picture of resources/icons in one colour. Decoration: what it means stands beside it in words. */
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property int size: Theme.icon

    width: icon.size
    height: icon.size
    sourceSize: Qt.size(icon.size, icon.size)
    source: icon.name === "" ? "" : "image://icon/" + icon.name + "/" + icon.color.toString().slice(-6)
    Accessible.ignored: true
}
