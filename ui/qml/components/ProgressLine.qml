// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** How far something is: words first, a line below them. `value` below 0: not known yet. */
ColumnLayout {
    id: progress

    required property string text
    property real value: -1
    readonly property string spoken: progress.text

    spacing: Theme.gap2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: progress.text

    BodyText {
        Layout.fillWidth: true
        text: progress.text
        Accessible.ignored: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.size(14)
        radius: height / 2
        color: Theme.surface
        border.width: Math.max(1, Theme.border)
        border.color: Theme.edge
        Rectangle {
            x: 2
            y: 2
            height: parent.height - 4
            radius: height / 2
            width: (parent.width - 4) * Math.max(progress.value < 0 ? 0 : 0.03, Math.min(1, progress.value))
            color: Theme.primary
            Behavior on width {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
    }
}
