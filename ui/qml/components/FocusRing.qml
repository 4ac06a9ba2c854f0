// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** The line round what has the keyboard: 3 px, outside, with a gap so that it shows on every ground. */
Rectangle {
    id: ring

    property bool shown: false
    property bool darkGround: false

    anchors.fill: parent
    anchors.margins: -Theme.focusRing - 2
    radius: (parent?.radius ?? Theme.radius) + Theme.focusRing + 2
    visible: ring.shown
    color: "transparent"
    border.width: Theme.focusRing
    border.color: ring.darkGround ? Theme.primaryInk : Theme.focus
    Accessible.ignored: true
}
