// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What stands on the page, line by line, as it will be on paper. */
ColumnLayout {
    id: preview

    required property VisitViewModel visit

    spacing: Theme.gap1
    Repeater {
        model: preview.visit.preview
        delegate: ColumnLayout {
            id: entry
            required property string title
            required property string words
            required property string origin
            Layout.fillWidth: true
            spacing: 0
            HeadingText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap3
                visible: entry.title !== ""
                level: 3
                text: entry.title
            }
            BodyText {
                Layout.fillWidth: true
                text: entry.origin === "" ? entry.words : entry.words + "  [" + entry.origin + "]"
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap3
        text: preview.visit.previewNote
        color: Theme.ink2
        font.pixelSize: Theme.small
    }
}
