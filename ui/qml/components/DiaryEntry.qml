// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What was written about a day, below the day with what was measured on it where that begins. */
ColumnLayout {
    id: entry

    required property int index
    required property string heading
    required property bool changeable
    required property string dayWords
    required property string written
    required property list<string> measured
    signal change(int row)
    signal opened

    spacing: Theme.gap2
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        visible: entry.heading !== "" && entry.index > 0
        color: Theme.line
    }
    HeadingText {
        Layout.fillWidth: true
        visible: entry.heading !== ""
        level: 3
        text: entry.heading
    }
    BodyText {
        Layout.fillWidth: true
        text: entry.written
    }
    BodyText {
        Layout.fillWidth: true
        visible: entry.measured.length > 0
        //: In the diary, beside what was written: what was measured on that day; %1 is a list
        text: qsTr("Measured that day. %1").arg(entry.measured.join("; "))
        color: Theme.self
        font.pixelSize: Theme.small
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            visible: entry.changeable
            iconName: "edit"
            //: Button beside an entry of the diary
            text: qsTr("Change")
            Accessible.description: entry.dayWords + ". " + entry.written
            onClicked: entry.change(entry.index)
        }
        AppButton {
            kind: AppButton.Plain
            iconName: "eye"
            //: Button beside an entry of the diary: all of it, with how it was before
            text: qsTr("See all of it")
            Accessible.description: entry.dayWords + ". " + entry.written
            onClicked: entry.opened()
        }
    }
}
