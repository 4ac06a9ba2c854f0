// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The diary: what was written, three at a time; writing is a day, the words and a look at it. */
SimplePage {
    id: page

    /** "": what was written; "day", "date", "words", "look": writing; "done": it is kept. */
    property string side: ""
    property int offset: 0

    function go(side: string) {
        page.side = side;
        page.flickable.contentY = 0;
        page.forceActiveFocus();
    }
    function stepBack(): bool {
        if (page.side === "")
            return false;
        // Words for an entry begin at the list; its day is changed from the look at it.
        const to = {
            "day": diary.correcting ? "look" : "",
            "date": "day",
            "words": diary.correcting ? "" : "day",
            "look": "words"
        }[page.side] ?? "";
        if (to === "")
            diary.startAgain();
        page.go(to);
        return true;
    }
    /** Keeps it, or goes to where something is not right. */
    function save() {
        diary.save();
        if (diary.whenError !== "")
            page.go("date");
        else if (diary.textError !== "")
            page.go("words");
    }

    title: {
        switch (page.side) {
        case "day":
        case "date":
            //: Simple screens, diary: question
            return qsTr("Which day is it about?");
        case "words":
            //: Simple screens, diary: question
            return qsTr("What do you want to write?");
        case "look":
            //: Simple screens, diary: a look at what was written
            return qsTr("Is this right?");
        case "done":
            //: Simple screens, diary: after a change
            return diary.done === DiaryViewModel.Removed ? qsTr("It is gone") : qsTr("Saved");
        default:
            //: Simple screens: title of the diary
            return qsTr("My diary");
        }
    }

    DiaryViewModel {
        id: diary
        app: page.app
        onSaved: page.go(diary.done === DiaryViewModel.Nothing ? "" : "done")
        // The last entry of a page may be gone: then the page before it is shown.
        onLoaded: page.offset = Math.max(0, Math.min(page.offset, 3 * Math.floor((diary.entries.count - 1) / 3)))
    }
    ErrorNote {
        Layout.fillWidth: true
        text: diary.errorText
        onRetry: diary.reload()
    }

    // What was written.
    AppButton {
        visible: page.side === ""
        kind: AppButton.Primary
        iconName: "edit"
        //: Simple screens, diary: begin to write
        text: qsTr("Write something")
        onClicked: page.go("day")
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.side === "" && diary.ready && diary.entries.count === 0
        //: Simple screens: in place of the entries of the diary
        text: qsTr("There is nothing in your diary yet.")
    }
    Repeater {
        model: diary.entries
        delegate: SimpleTile {
            required property int index
            required property string factId
            required property bool changeable
            required property string dayWords
            required property string written
            required property list<string> measured
            Layout.fillWidth: true
            visible: page.side === "" && index >= page.offset && index < page.offset + 3
            iconName: "edit"
            text: dayWords
            line: written
            aside: measured.join("; ")
            onClicked: {
                diary.change(index);
                if (diary.correcting)
                    page.go("words");
                else if (!changeable)
                    page.navigator.open("fact", {
                        "factId": factId
                    });
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.side === "" && (diary.entries.count > 3 || diary.more || page.offset > 0)
        step: 3
        aside: true
        offset: page.offset
        count: diary.entries.count
        more: diary.more
        onMoved: offset => {
            if (offset >= diary.entries.count)
                diary.showMore();
            page.offset = offset;
        }
    }

    // Writing.
    Repeater {
        model: [
            {
                "key": "today",
                "icon": "noon",
                //: Simple screens, diary: the day it is about
                "name": qsTr("Today")
            },
            {
                "key": "yesterday",
                "icon": "night",
                //: Simple screens, diary: the day it is about
                "name": qsTr("Yesterday")
            },
            {
                "key": "other",
                "icon": "calendar",
                //: Simple screens, diary: the day it is about
                "name": qsTr("Another day")
            }]
        delegate: SimpleTile {
            required property var modelData
            Layout.fillWidth: true
            visible: page.side === "day"
            iconName: modelData.icon
            text: modelData.name
            onClicked: {
                diary.when = modelData.key;
                page.go(modelData.key === "other" ? "date" : "words");
            }
        }
    }
    DateField {
        Layout.fillWidth: true
        visible: page.side === "date"
        showsLabel: false
        //: Simple screens, diary: name of the fields for the day
        label: qsTr("The day it is about")
        error: diary.whenError
        day: diary.day
        month: diary.month
        year: diary.year
        onEdited: (part, text) => diary.setDatePart(part, text)
    }
    AppTextArea {
        Layout.fillWidth: true
        visible: page.side === "words"
        showsLabel: false
        //: Simple screens, diary: name of the field
        label: qsTr("Your words")
        error: diary.textError
        value: diary.text
        onEdited: text => diary.text = text
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.side === "look"
        font.weight: Font.DemiBold
        text: page.side !== "look" ? "" : diary.when === "today" ? //: Simple screens, diary: the day it is about
        qsTr("Today") : diary.when === "yesterday" ? //: Simple screens, diary: the day it is about
        qsTr("Yesterday") : diary.dayName
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.side === "look"
        font.pixelSize: Theme.choice
        text: diary.text
    }
    ErrorCard {
        Layout.fillWidth: true
        text: page.side !== "" ? diary.failure : ""
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.side === "done" && diary.done !== DiaryViewModel.Removed
        //: Simple screens, diary: after it was kept; %1 is the day
        text: qsTr("It stands in your diary, on %1.").arg(diary.doneDay)
    }
    Flow {
        Layout.fillWidth: true
        visible: page.side !== "" && page.side !== "day"
        spacing: Theme.gap3
        AppButton {
            visible: page.side === "date" || page.side === "words"
            kind: AppButton.Primary
            iconName: "next"
            //: Simple screens: to the next question
            text: qsTr("Next")
            onClicked: {
                if (page.side === "date" ? diary.checkWhen() : diary.checkText())
                    page.go(page.side === "date" ? "words" : "look");
            }
        }
        AppButton {
            visible: page.side === "words" && diary.correcting
            enabled: !diary.working
            iconName: "trash"
            //: Simple screens, diary: take this entry out
            text: qsTr("Take it out")
            onClicked: diary.remove()
        }
        AppButton {
            visible: page.side === "look"
            enabled: !diary.working
            kind: AppButton.Primary
            iconName: "check"
            //: Simple screens, diary: what was written is right
            text: qsTr("Yes, save it")
            onClicked: page.save()
        }
        AppButton {
            visible: page.side === "look"
            iconName: "edit"
            //: Simple screens, diary: what was written is not right yet
            text: qsTr("No, change it")
            onClicked: page.go("words")
        }
        AppButton {
            visible: page.side === "look" && diary.correcting
            iconName: "calendar"
            //: Simple screens, diary: the day is not right
            text: qsTr("Another day")
            onClicked: page.go("day")
        }
        AppButton {
            visible: page.side === "done"
            kind: AppButton.Primary
            iconName: "check"
            //: Simple screens, diary: back to what was written
            text: qsTr("Ready")
            onClicked: page.stepBack()
        }
        AppButton {
            visible: page.side === "done"
            enabled: !diary.working
            iconName: "undo"
            //: Simple screens, diary: undo what was done just now
            text: qsTr("Take it back")
            onClicked: diary.undo()
        }
    }
}
