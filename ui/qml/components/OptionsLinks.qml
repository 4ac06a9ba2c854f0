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
        delegate: ColumnLayout {
            id: link
            required property int index
            readonly property string name: links.aid.linkNames[link.index] ?? ""
            Layout.fillWidth: true
            spacing: Theme.gap1
            BodyText {
                Layout.fillWidth: true
                text: link.name
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.ink2
                font.pixelSize: Theme.small
                text: links.aid.linkAddresses[link.index] ?? ""
            }
            AppButton {
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
