// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** How the program looks, sounds and locks. Every choice works at once. */
PageFrame {
    id: page

    readonly property Preferences preferences: page.app.preferences

    //: Title of the page with settings
    title: qsTr("Settings")
    //: Below the title of the settings
    subtitle: qsTr("Every choice works at once. You can always change it back.")
    widest: 760

    Card {
        id: language
        Layout.fillWidth: true
        //: Setting: which language
        title: qsTr("Language")
        Segments {
            name: language.title
            choices: ["Nederlands", "English"]
            current: page.preferences.language === "en" ? 1 : 0
            onChosen: index => page.preferences.language = index === 1 ? "en" : "nl"
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: standard or simplified
        title: qsTr("Screens")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Setting: standard or simplified
            text: qsTr("Large and simple screens show one thing at a time.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            ChoiceChip {
                //: Setting: the standard mode
                text: qsTr("Ordinary screens")
                chosen: !page.preferences.simplified
                onClicked: page.preferences.simplified = false
            }
            ChoiceChip {
                //: Setting: the simplified mode
                text: qsTr("Large, simple screens")
                chosen: page.preferences.simplified
                onClicked: page.preferences.simplified = true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: how large letters are
        title: qsTr("Size of letters: %1 %").arg(page.preferences.textPercent)
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            AppButton {
                //: Button: smaller letters
                text: qsTr("Smaller")
                enabled: page.preferences.textPercent > 100
                onClicked: page.preferences.textPercent -= 25
            }
            AppButton {
                //: Button: larger letters
                text: qsTr("Larger")
                enabled: page.preferences.textPercent < 300
                onClicked: page.preferences.textPercent += 25
            }
            AppButton {
                kind: AppButton.Plain
                //: Button: letters as large as at first
                text: qsTr("As at first")
                visible: page.preferences.textPercent !== 100
                onClicked: page.preferences.textPercent = 100
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: colours
        title: qsTr("Colours")
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: [
                    //: Setting: colours as the computer has them
                    qsTr("As on my computer"),
                    //: Setting: light colours
                    qsTr("Light"),
                    //: Setting: dark colours
                    qsTr("Dark"),
                    //: Setting: black and white
                    qsTr("Much contrast")]
                delegate: ChoiceChip {
                    required property int index
                    required property string modelData
                    text: modelData
                    chosen: page.preferences.theme === index
                    onClicked: page.preferences.theme = index
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: things that move
        title: qsTr("Movement")
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            ChoiceChip {
                //: Setting: pages slide
                text: qsTr("Pages may move")
                chosen: !page.preferences.reducedMotion
                onClicked: page.preferences.reducedMotion = false
            }
            ChoiceChip {
                //: Setting: pages do not slide
                text: qsTr("Nothing moves")
                chosen: page.preferences.reducedMotion
                onClicked: page.preferences.reducedMotion = true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: how quickly texts are read aloud
        title: qsTr("Reading aloud")
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: [
                    //: Setting: speed of reading aloud
                    qsTr("Very slow"),
                    //: Setting: speed of reading aloud
                    qsTr("Slow"),
                    //: Setting: speed of reading aloud
                    qsTr("Ordinary speed"),
                    //: Setting: speed of reading aloud
                    qsTr("Quick"),
                    //: Setting: speed of reading aloud
                    qsTr("Very quick")]
                delegate: ChoiceChip {
                    required property int index
                    required property string modelData
                    text: modelData
                    chosen: page.preferences.speechSpeed === index - 2
                    onClicked: page.preferences.speechSpeed = index - 2
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: notifications of the desktop
        title: qsTr("Reminders")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Setting: notifications of the desktop
            text: qsTr("Is it time to measure? Then your computer can say so, while your record is open. What you measure is not on it.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            ChoiceChip {
                //: Setting: notifications of the desktop are shown
                text: qsTr("Remind me outside Regie too")
                chosen: page.preferences.desktopReminders
                onClicked: page.preferences.desktopReminders = true
            }
            ChoiceChip {
                //: Setting: no notifications of the desktop
                text: qsTr("Only in Regie")
                chosen: !page.preferences.desktopReminders
                onClicked: page.preferences.desktopReminders = false
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: when the record is locked
        title: qsTr("Lock")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Setting: when the record is locked
            text: page.app.session.practice ? qsTr("This is practice data about an invented person. It does not lock by itself. Your own record does.") :
            //: Setting: when the record is locked
            qsTr("Regie locks your record when you do nothing for a while. Then nobody else can look.")
        }
        Flow {
            Layout.fillWidth: true
            visible: !page.app.session.practice
            spacing: Theme.gap2
            Repeater {
                model: [2, 5, 10, 20, 60]
                delegate: ChoiceChip {
                    required property int modelData
                    //: Setting: after how many minutes the record is locked
                    text: qsTr("After %n minute(s)", "", modelData)
                    chosen: page.preferences.lockMinutes === modelData
                    onClicked: page.preferences.lockMinutes = modelData
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !page.app.session.practice
        //: Setting: passphrase and recovery code
        title: qsTr("Passphrase and code")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Setting: passphrase and recovery code
            text: qsTr("Choose another passphrase, or make a new recovery code.")
        }
        AppButton {
            iconName: "lock"
            //: Setting: button to change passphrase or recovery code
            text: qsTr("Change")
            onClicked: page.navigator.open("passphrase", {})
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: a locked copy of the whole record
        title: qsTr("Backup")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Setting: a locked copy of the whole record
            text: qsTr("A backup that you put back becomes a record beside this one. Nothing is written over.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            AppButton {
                iconName: "undo"
                //: Setting: button to make a record of a backup
                text: qsTr("Put back a backup")
                onClicked: page.navigator.open("restore_here", {})
            }
            AppButton {
                kind: AppButton.Plain
                iconName: "save"
                //: Setting: button to the page where backups are made
                text: qsTr("Make a backup")
                onClicked: page.navigator.go("share", {})
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Setting: fetching from care providers without being asked
        title: qsTr("Fetching from care providers")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Setting: fetching from care providers without being asked
            text: qsTr("Regie can fetch by itself: when you open your record, and twice a day while it is open.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            ChoiceChip {
                //: Setting: fetch from care providers without being asked
                text: qsTr("By itself")
                chosen: page.preferences.autoFetch
                onClicked: page.preferences.autoFetch = true
            }
            ChoiceChip {
                //: Setting: fetch from care providers only when asked
                text: qsTr("Only when I ask for it")
                chosen: !page.preferences.autoFetch
                onClicked: page.preferences.autoFetch = false
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.ink2
        font.pixelSize: Theme.small
        //: Foot of the settings; %1 is a number like 0.1.0
        text: qsTr("Regie %1. Free software. Your data stays on this computer.").arg(page.app.version)
    }
}
