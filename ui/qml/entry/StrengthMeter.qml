// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** How hard a passphrase is to guess: a word, and as many filled blocks as it is worth. */
ColumnLayout {
    id: meter

    required property PassphraseField field
    readonly property int strength: meter.field ? meter.field.strength : 0
    readonly property bool empty: !meter.field || meter.field.length === 0
    readonly property string words: {
        if (meter.empty)
            return "";
        switch (meter.strength) {
        case 0:
            //: Strength of a passphrase
            return qsTr("Too easy to guess");
        case 1:
            //: Strength of a passphrase
            return qsTr("Just good enough");
        case 2:
            //: Strength of a passphrase
            return qsTr("Good");
        default:
            //: Strength of a passphrase
            return qsTr("Very good");
        }
    }

    spacing: Theme.gap2
    Accessible.role: Accessible.StaticText
    Accessible.name: meter.words
    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(220)
        spacing: Theme.gap2
        Repeater {
            model: 4
            delegate: Rectangle {
                required property int index
                readonly property bool filled: !meter.empty && index <= meter.strength
                Layout.fillWidth: true
                implicitHeight: Theme.size(12)
                radius: height / 2
                color: !filled ? "transparent" : meter.strength === 0 ? Theme.attention : Theme.good
                border.width: 2
                border.color: filled ? color : Theme.edge
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap2
        // Keeps its place while it is empty, so that nothing jumps while one types.
        opacity: meter.empty ? 0 : 1
        AppIcon {
            name: meter.strength === 0 ? "warning" : "check"
            color: meter.strength === 0 ? Theme.attention : Theme.good
        }
        BodyText {
            Layout.fillWidth: true
            text: meter.empty ? " " : meter.words
            spoken: meter.words
            color: meter.strength === 0 ? Theme.attention : Theme.good
            Accessible.ignored: true
        }
    }
}
