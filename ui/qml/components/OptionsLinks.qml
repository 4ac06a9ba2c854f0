// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Public decision aids of others. The browser opens after a press, and nothing goes along. */
ColumnLayout {
    id: links

    required property OptionsViewModel aid

    spacing: Theme.gap3
    Repeater {
        model: links.aid.linkNames.length
        // Not a layout: one kept the places it had before its texts were laid out, and was drawn over the next.
        delegate: Column {
            id: link
            required property int index
            readonly property string name: links.aid.linkNames[link.index] ?? ""
            Layout.fillWidth: true
            spacing: Theme.gap1
            BodyText {
                width: parent.width
                text: link.name
            }
            BodyText {
                width: parent.width
                color: Theme.ink2
                font.pixelSize: Theme.small
                text: links.aid.linkAddresses[link.index] ?? ""
            }
            AppButton {
                width: Math.min(implicitWidth, parent.width)
                iconName: "next"
                //: Options side by side: open a web page of others
                text: qsTr("Open in your browser")
                Accessible.name: text + ": " + link.name
                onClicked: links.aid.openLink(link.index)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: Options side by side: below the web pages of others
        text: qsTr("Nothing of your record goes along.")
    }
}
