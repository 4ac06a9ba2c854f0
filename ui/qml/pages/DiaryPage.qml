// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The diary: writing about a day, and what was written, each day with what was measured on it. */
PageFrame {
    id: page

    //: Title of the diary
    title: qsTr("Diary")
    //: Below the title of the diary
    subtitle: qsTr("How was your day? What you write stays with you, until you show it.")
    widest: 760

    DiaryViewModel {
        id: diary
        app: page.app
        onSaved: page.showItem(done)
    }
    ErrorNote {
        Layout.fillWidth: true
        text: diary.errorText
        onRetry: diary.reload()
    }
    NoteCard {
        id: done
        Layout.fillWidth: true
        text: {
            switch (diary.done) {
            case DiaryViewModel.Written:
                //: After an entry of the diary was kept; %1 is its day
                return qsTr("It stands in your diary, on %1.").arg(diary.doneDay);
            case DiaryViewModel.Changed:
                //: After an entry of the diary was changed; %1 is its day
                return qsTr("It is changed, on %1. How it was stays in the history.").arg(diary.doneDay);
            case DiaryViewModel.Removed:
                //: After an entry of the diary was taken out
                return qsTr("It is taken out of your diary.");
            default:
                return "";
            }
        }
        AppButton {
            iconName: "undo"
            enabled: !diary.working
            //: Button after a change of the diary
            text: qsTr("Undo")
            onClicked: diary.undo()
        }
    }
    Card {
        id: form
        Layout.fillWidth: true
        title: diary.correcting ? //: Card to change an entry of the diary
        qsTr("Change what you wrote") : //: Card to write in the diary
        qsTr("Write about a day")
        ChoiceChips {
            readonly property var keys: ["today", "yesterday", "other"]
            Layout.fillWidth: true
            //: Question of the diary
            label: qsTr("Which day?")
            names: [
                //: Day of an entry of the diary
                qsTr("Today"),
                //: Day of an entry of the diary
                qsTr("Yesterday"),
                //: Day of an entry of the diary
                qsTr("Another day")]
            current: keys.indexOf(diary.when)
            onChosen: index => diary.when = keys[index]
        }
        FieldError {
            Layout.fillWidth: true
            visible: diary.when !== "other" && text !== ""
            text: diary.whenError
        }
        DateField {
            Layout.fillWidth: true
            visible: diary.when === "other"
            //: Day of an entry of the diary
            label: qsTr("Day it is about")
            error: diary.whenError
            day: diary.day
            month: diary.month
            year: diary.year
            onEdited: (part, text) => diary.setDatePart(part, text)
        }
        AppTextArea {
            Layout.fillWidth: true
            //: Field of the diary
            label: qsTr("What do you want to remember?")
            error: diary.textError
            value: diary.text
            onEdited: text => diary.text = text
        }
        ErrorCard {
            Layout.fillWidth: true
            text: diary.failure
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                enabled: !diary.working
                iconName: "check"
                //: Button: keep the entry of the diary
                text: diary.working ? qsTr("One moment…") : qsTr("Save")
                onClicked: diary.save()
            }
            AppButton {
                visible: diary.correcting
                enabled: !diary.working
                iconName: "trash"
                //: Button: take an entry out of the diary
                text: qsTr("Take it out")
                onClicked: diary.remove()
            }
            AppButton {
                visible: diary.correcting
                //: Button: leave an entry of the diary as it was
                text: qsTr("Leave it as it was")
                onClicked: diary.startAgain()
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: diary.ready
        //: Card with all entries of the diary
        title: qsTr("What you wrote")
        BodyText {
            Layout.fillWidth: true
            visible: diary.entries.count === 0
            //: In place of the entries of the diary
            text: qsTr("There is nothing in your diary yet.")
        }
        Repeater {
            model: diary.entries
            delegate: DiaryEntry {
                required property string factId
                Layout.fillWidth: true
                onChange: row => {
                    diary.change(row);
                    page.showItem(form);
                }
                onOpened: page.navigator.open("fact", {
                    "factId": factId
                })
            }
        }
        AppButton {
            visible: diary.more
            iconName: "down"
            //: Button below the entries of the diary
            text: qsTr("Show older ones")
            onClicked: diary.showMore()
        }
    }
}
