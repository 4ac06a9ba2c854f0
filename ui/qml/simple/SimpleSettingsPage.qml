// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The few settings that matter most, each with two buttons. */
SimplePage {
    id: page

    readonly property Preferences preferences: page.app.preferences

    //: Simple screens: title of the settings
    title: qsTr("Larger or smaller")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            kind: AppButton.Primary
            iconName: "plus"
            //: Simple screens: button for larger letters
            text: qsTr("Larger letters")
            enabled: page.preferences.textPercent < 300
            onClicked: page.preferences.textPercent += 25
        }
        AppButton {
            //: Simple screens: button for smaller letters
            text: qsTr("Smaller letters")
            enabled: page.preferences.textPercent > 100
            onClicked: page.preferences.textPercent -= 25
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        //: Simple screens: heading
        text: qsTr("Which colours?")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        Repeater {
            model: [
                //: Simple screens: light colours
                qsTr("Light"),
                //: Simple screens: dark colours
                qsTr("Dark"),
                //: Simple screens: black and white
                qsTr("Black and white")]
            delegate: ChoiceChip {
                required property int index
                required property string modelData
                text: modelData
                chosen: page.preferences.theme === index + 1 || (index === 0 && page.preferences.theme === 0)
                onClicked: page.preferences.theme = index + 1
            }
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        //: Simple screens: heading
        text: qsTr("Which language?")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        ChoiceChip {
            text: "Nederlands"
            chosen: page.preferences.language === "nl"
            onClicked: page.preferences.language = "nl"
        }
        ChoiceChip {
            text: "English"
            chosen: page.preferences.language === "en"
            onClicked: page.preferences.language = "en"
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        //: Simple screens: heading
        text: qsTr("May Regie fetch by itself?")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        ChoiceChip {
            //: Simple screens: fetch from care providers without being asked
            text: qsTr("Yes, twice a day")
            chosen: page.preferences.autoFetch
            onClicked: page.preferences.autoFetch = true
        }
        ChoiceChip {
            //: Simple screens: fetch from care providers only when asked
            text: qsTr("No, I press a button")
            chosen: !page.preferences.autoFetch
            onClicked: page.preferences.autoFetch = false
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        //: Simple screens: heading
        text: qsTr("A word when it is time to measure?")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        ChoiceChip {
            //: Simple screens: notifications of the desktop are shown
            text: qsTr("Yes, outside Regie too")
            chosen: page.preferences.desktopReminders
            onClicked: page.preferences.desktopReminders = true
        }
        ChoiceChip {
            //: Simple screens: no notifications of the desktop
            text: qsTr("Only in Regie")
            chosen: !page.preferences.desktopReminders
            onClicked: page.preferences.desktopReminders = false
        }
    }
    HeadingText {
        Layout.fillWidth: true
        level: 2
        //: Simple screens: heading
        text: qsTr("More on one screen?")
    }
    AppButton {
        //: Simple screens: button to the standard mode
        text: qsTr("Show ordinary screens")
        onClicked: page.preferences.simplified = false
    }
    HeadingText {
        Layout.fillWidth: true
        visible: !page.app.session.practice
        level: 2
        //: Simple screens: heading
        text: qsTr("Another passphrase?")
    }
    AppButton {
        visible: !page.app.session.practice
        iconName: "lock"
        //: Simple screens: button to change the passphrase
        text: qsTr("Change my passphrase")
        onClicked: page.navigator.open("passphrase", {})
    }
}
