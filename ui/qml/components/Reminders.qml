// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** On the first page: what is to be kept safe, and shares that are over. Not there when there is neither. */
ColumnLayout {
    id: reminders

    required property AppViewModel app
    required property Navigator navigator

    visible: model.backupText !== "" || model.sharesText !== ""
    spacing: Theme.gap3

    ReminderViewModel {
        id: model
        app: reminders.app
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "save"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: model.backupText
        AppButton {
            //: Button on the first page, in the line about a backup
            text: qsTr("To the backup")
            onClicked: reminders.navigator.open("share", {})
        }
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "calendar"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: model.sharesText
        AppButton {
            //: Button on the first page, in the line about shares that are over
            text: qsTr("See what you shared")
            onClicked: reminders.navigator.open(Theme.simplified ? "share_log" : "share", {})
        }
    }
}
