// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** How one thing went: a sign, what it is, in words how it went, and below that the rest. */
RowLayout {
    id: row

    required property string label
    required property string value
    property string more: ""
    enum Tone {
        Good,
        Attention,
        Neutral
    }
    property int tone: PortalStateRow.Good

    spacing: Theme.gap3
    AppIcon {
        Layout.alignment: Qt.AlignTop
        name: row.tone === PortalStateRow.Good ? "check" : row.tone === PortalStateRow.Attention ? "warning" : "info"
        color: row.tone === PortalStateRow.Good ? Theme.good : row.tone === PortalStateRow.Attention ? Theme.attention : Theme.primary
        size: Theme.size(22)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        BodyText {
            Layout.fillWidth: true
            text: row.label
            font.weight: Font.DemiBold
        }
        BodyText {
            Layout.fillWidth: true
            visible: row.value !== ""
            text: row.value
            color: row.tone === PortalStateRow.Attention ? Theme.attention : Theme.ink
        }
        BodyText {
            Layout.fillWidth: true
            visible: row.more !== ""
            text: row.more
            color: Theme.ink2
            font.pixelSize: Theme.small
        }
    }
}
