// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Fill in a measurement, or correct one. Digits and Enter are enough for the usual one. */
PageFrame {
    id: page

    property string kind: ""
    /** The measurement to correct. */
    property string factId: ""
    property bool more: false
    readonly property bool open: entry.state === MeasureEntryViewModel.Filling || entry.state === MeasureEntryViewModel.Checked
    readonly property bool asks: entry.state === MeasureEntryViewModel.Checked && entry.reasons !== ""

    //: Title of the page to correct a measurement; %1 is what was measured
    title: entry.correcting ? qsTr("Correct: %1").arg(entry.title) : entry.title
    subtitle: page.open ? entry.planWords : ""

    function beginAt(row: int) {
        numbers.itemAt(row)?.begin();
    }
    /** Enter: on to a number that is needed and empty, else keep it. */
    function enter(row: int) {
        for (let next = row + 1; next < entry.parts.count; ++next)
            if (numbers.itemAt(next).needed && numbers.itemAt(next).typed === "") {
                page.beginAt(next);
                return;
            }
        page.keep();
    }
    /** The keyboard goes to what one does next; never to what would take back by a second Enter. */
    function showState() {
        if (entry.state === MeasureEntryViewModel.Saved || entry.state === MeasureEntryViewModel.Removed)
            (entry.planLeft > 0 ? again : done).forceActiveFocus();
        else if (page.asks)
            right.forceActiveFocus();
    }
    function keep() {
        if (!page.asks)
            entry.save();
    }

    MeasureEntryViewModel {
        id: entry
        app: page.app
        kind: page.kind
        factId: page.factId
        onRefused: if (entry.firstProblem() >= 0)
            page.beginAt(entry.firstProblem())
        onLoaded: Qt.callLater(() => page.beginAt(0))
        onStateChanged: Qt.callLater(page.showState)
    }

    NoteCard {
        Layout.fillWidth: true
        iconName: "undo"
        //: After a measurement that was saved is taken back
        text: entry.takenBack ? qsTr("It is taken back. What you typed still stands here.") : ""
    }
    Card {
        Layout.fillWidth: true
        visible: page.open && entry.ready
        BodyText {
            Layout.fillWidth: true
            visible: entry.howTo !== ""
            text: entry.howTo
            color: Theme.ink2
        }
        RestTimer {
            Layout.fillWidth: true
            seconds: entry.restSeconds
            //: Button: begin the time to sit still before measuring
            beginText: qsTr("Start 5 minutes of rest")
            //: After the time to sit still
            doneText: qsTr("Now you can measure.")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.width > 960 * Theme.textScale ? 3 : page.width > 640 * Theme.textScale ? 2 : 1
            columnSpacing: Theme.gap5
            rowSpacing: Theme.gap4
            Repeater {
                id: numbers
                model: entry.parts
                delegate: FocusScope {
                    id: part
                    required property int index
                    required property string question
                    required property string label
                    required property string hint
                    required property string unit
                    required property string typed
                    required property string error
                    required property bool needed
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    implicitHeight: number.implicitHeight
                    implicitWidth: number.implicitWidth
                    function begin() {
                        number.begin();
                    }
                    MeasureNumber {
                        id: number
                        width: parent.width
                        focus: true
                        label: entry.parts.count > 1 ? part.label : part.question
                        hint: part.hint
                        unit: part.unit
                        value: part.typed
                        error: part.error
                        needed: part.needed
                        goesOn: part.index + 1 < entry.parts.count
                        onEdited: text => entry.setPart(part.index, text)
                        onStepped: direction => entry.step(part.index, direction)
                        onAccepted: page.enter(part.index)
                        onNext: page.beginAt(part.index + 1)
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: entry.lastWords !== ""
            color: Theme.ink2
            //: Below the numbers of a measurement; %1 is the value of the time before and when that was
            text: qsTr("Time before: %1").arg(entry.lastWords)
        }
        ChoiceChips {
            readonly property var keys: entry.correcting ? ["kept", "today", "yesterday", "other"] : ["now", "today", "yesterday", "other"]
            Layout.fillWidth: true
            //: Question on the page of a measurement
            label: qsTr("When did you measure?")
            names: [entry.correcting ? //: Answer to when it was measured: as it stands in the record
                qsTr("As it was") : //: Answer to when it was measured
                qsTr("Now"),
                //: Answer to when it was measured
                qsTr("Earlier today"),
                //: Answer to when it was measured
                qsTr("Yesterday"),
                //: Answer to when it was measured
                qsTr("Another day")]
            current: keys.indexOf(entry.when)
            onChosen: index => entry.when = keys[index]
        }
        FieldError {
            Layout.fillWidth: true
            text: entry.whenError
        }
        AppTextField {
            Layout.preferredWidth: Theme.size(160)
            visible: entry.when === "today" || entry.when === "yesterday"
            //: Time of day of a measurement
            label: qsTr("Time")
            value: entry.time
            maximumLength: 20
            digits: true
            onEdited: text => entry.setDatePart("time", text)
            onAccepted: page.keep()
        }
        DateField {
            Layout.fillWidth: true
            visible: entry.when === "other"
            //: Day of a measurement
            label: qsTr("Which day?")
            withTime: true
            day: entry.day
            month: entry.month
            year: entry.year
            time: entry.time
            onEdited: (part, text) => entry.setDatePart(part, text)
        }
        AppButton {
            kind: AppButton.Plain
            iconName: page.more ? "up" : "down"
            text: page.more ? //: Button: folds away what more can be told of a measurement
            qsTr("Less") : //: Button: shows what more can be told of a measurement
            qsTr("Tell more: how you measured, a note")
            onClicked: page.more = !page.more
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: page.more
            spacing: Theme.gap4
            Repeater {
                model: entry.choices
                delegate: ChoiceChips {
                    id: choice
                    required property int index
                    required property int option
                    Layout.fillWidth: true
                    current: choice.option
                    onChosen: picked => entry.choose(choice.index, picked)
                }
            }
            AppTextField {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.size(640)
                //: Question on the page of a measurement
                label: qsTr("With which device?")
                value: entry.device
                onEdited: text => entry.device = text
                onAccepted: page.keep()
            }
            AppTextArea {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.size(640)
                //: Question on the page of a measurement
                label: qsTr("A note")
                value: entry.note
                onEdited: text => entry.note = text
            }
        }
        NoteCard {
            Layout.fillWidth: true
            iconName: "help"
            words: Theme.attention
            ground: Theme.attentionSoft
            text: entry.offer
            AppButton {
                kind: AppButton.Primary
                //: Button: yes, the other number or unit was meant
                text: qsTr("Yes, change it")
                onClicked: entry.acceptOffer()
            }
        }
        ErrorCard {
            Layout.fillWidth: true
            text: entry.failure
        }
        NoteCard {
            Layout.fillWidth: true
            iconName: "help"
            words: Theme.attention
            ground: Theme.attentionSoft
            //: Asked of an unlikely number; %1 is what was typed, %2 why it is asked
            text: page.asks ? qsTr("You filled in %1. %2 Is this number right?").arg(entry.valueText).arg(entry.reasons) : ""
            AppButton {
                id: right
                kind: AppButton.Primary
                enabled: !entry.working
                //: Button: the unlikely number is right, keep it
                text: qsTr("Yes, this is right")
                onClicked: entry.save()
            }
            AppButton {
                //: Button: the unlikely number is not right
                text: qsTr("No, I will change it")
                onClicked: {
                    entry.change();
                    page.beginAt(0);
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: !page.asks
            spacing: Theme.gap3
            AppButton {
                kind: entry.offer === "" ? AppButton.Primary : AppButton.Quiet
                enabled: !entry.working
                iconName: "check"
                //: Button: keep the measurement
                text: entry.working ? qsTr("One moment…") : qsTr("Save")
                onClicked: page.keep()
            }
            AppButton {
                visible: entry.correcting
                enabled: !entry.working
                iconName: "trash"
                //: Button: take a measurement out
                text: qsTr("Remove this measurement")
                onClicked: entry.remove()
            }
            AppButton {
                //: Button: leave the page of a measurement without keeping it
                text: qsTr("Do not save")
                onClicked: page.navigator.back()
            }
        }
    }
    NoteCard {
        Layout.fillWidth: true
        text: {
            if (entry.state === MeasureEntryViewModel.Removed)
                //: After a measurement was taken out
                return qsTr("The measurement is removed.");
            if (entry.state !== MeasureEntryViewModel.Saved)
                return "";
            //: After a measurement was kept; %1 is its value
            return qsTr("Saved: %1.").arg(entry.valueText);
        }
        AppButton {
            enabled: !entry.working
            iconName: "undo"
            //: Button: take back what was done just now
            text: qsTr("Undo")
            onClicked: entry.undo()
        }
        AppButton {
            id: again
            visible: entry.state === MeasureEntryViewModel.Saved && !entry.correcting
            kind: entry.planLeft > 0 ? AppButton.Primary : AppButton.Quiet
            iconName: "plus"
            //: Button: fill in another measurement of the same
            text: qsTr("Measure again")
            onClicked: entry.again()
        }
        AppButton {
            visible: !entry.correcting
            iconName: "timeline"
            //: Button: see all measurements of this
            text: qsTr("See your measurements")
            onClicked: page.navigator.open("measure_series", {
                "kind": entry.kind
            })
        }
        AppButton {
            id: done
            kind: entry.planLeft > 0 ? AppButton.Quiet : AppButton.Primary
            //: Button: back to where one came from
            text: qsTr("Done")
            onClicked: page.navigator.back()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: entry.state === MeasureEntryViewModel.Saved && entry.planLeft > 0
        //: Card after a measurement of a series that asks for another one
        title: qsTr("Measure once more now")
        BodyText {
            Layout.fillWidth: true
            text: entry.planWords
        }
        RestTimer {
            Layout.fillWidth: true
            seconds: entry.betweenSeconds
            //: Button: begin the time between two measurements
            beginText: qsTr("Start 1 minute of rest")
            //: After the time to sit still
            doneText: qsTr("Now you can measure.")
        }
    }
    NobodyWatches {
        Layout.fillWidth: true
        navigator: page.navigator
        text: entry.nobodyWatches
        kind: entry.kind
    }
    ErrorNote {
        Layout.fillWidth: true
        text: entry.errorText
        onRetry: entry.reload()
    }
}
