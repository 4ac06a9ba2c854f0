// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** How long to wait after wrong tries. Not there while there is nothing to wait for. */
RowLayout {
    id: note

    required property int seconds
    readonly property string words: note.seconds === 1 ? (
        //: After several wrong passphrases
        qsTr("You can try again in 1 second.")) : (
        //: After several wrong passphrases; %1 is a number above 1
        qsTr("You can try again in %1 seconds.").arg(note.seconds))

    visible: note.seconds > 0
    spacing: Theme.gap3
    AppIcon {
        name: "info"
        color: Theme.ink2
    }
    BodyText {
        Layout.fillWidth: true
        text: note.words
    }
}
