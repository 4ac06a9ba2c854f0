// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** Shows how far a page is scrolled. It is not for dragging: wheel and keys do that. */
Rectangle {
    id: marker

    required property Flickable flickable

    anchors.right: parent.right
    anchors.rightMargin: 4
    width: 6
    radius: 3
    color: Theme.edge
    visible: marker.flickable.visibleArea.heightRatio < 1
    y: marker.flickable.y + marker.flickable.visibleArea.yPosition * marker.flickable.height
    height: Math.max(24, marker.flickable.visibleArea.heightRatio * marker.flickable.height)
    Accessible.ignored: true
}
