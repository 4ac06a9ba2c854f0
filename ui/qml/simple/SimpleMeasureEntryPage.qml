// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** Simplified: one number on a screen, then a look at it, then it is kept. */
SimplePage {
    id: page

    property string kind: ""
    /** The measurement to correct. */
    property string factId: ""
    /** Which number is asked; from `entry.parts.count` on the check screen. */
    property int step: 0
    /** "": the numbers and the check; "when", "day": when it was; "more": `asked` of the choices. */
    property string side: ""
    property int asked: 0
    readonly property bool done: entry.state === MeasureEntryViewModel.Saved || entry.state === MeasureEntryViewModel.Removed
    readonly property bool checking: !page.done && page.side === "" && page.step >= entry.parts.count
    readonly property bool asking: !page.done && page.side === "" && page.step < entry.parts.count
    readonly property var part: page.asking ? numbers.itemAt(page.step) : null
    readonly property var choice: page.side === "more" ? choices.itemAt(page.asked) : null

    /** One screen back within the page; false when this is the first. */
    function stepBack(): bool {
        if (page.done)
            return false;
        if (page.side !== "") {
            page.side = "";
            return true;
        }
        if (page.step === 0)
            return false;
        entry.change();
        page.step = page.checking ? page.lastNeeded() : page.step - 1;
        page.begin();
        return true;
    }
    function lastNeeded(): int {
        return Math.max(0, entry.parts.count - 1);
    }
    function begin() {
        Qt.callLater(() => number.forceActiveFocus());
    }
    function next() {
        if (!entry.checkPart(page.step))
            return;
        page.step += 1;
        if (page.step >= entry.parts.count)
            entry.look();
        else
            page.begin();
    }
    onCheckingChanged: Qt.callLater(page.showState)
    onDoneChanged: Qt.callLater(page.showState)
    /** The keyboard goes to what one does next. */
    function showState() {
        if (page.checking)
            yes.forceActiveFocus();
        else if (page.done)
            ready.forceActiveFocus();
    }
    function moreNext() {
        page.asked += 1;
        if (page.asked > entry.choices.count)
            page.side = "";
    }

    title: {
        if (entry.state === MeasureEntryViewModel.Removed)
            //: Simple screens: title after a measurement was taken out
            return qsTr("It is gone");
        if (page.done)
            //: Simple screens: title after a measurement was kept
            return qsTr("Saved");
        if (page.side === "when" || page.side === "day")
            //: Simple screens: title of the question when it was measured
            return qsTr("When did you measure?");
        if (page.side === "more")
            //: Simple screens: title of the question for a note
            return page.choice?.label ?? qsTr("Do you want to say more?");
        if (page.checking)
            //: Simple screens: title above a measurement, before it is kept
            return qsTr("Is this right?");
        return page.part?.question ?? entry.simpleTitle;
    }
    //: Simple screens: how far one is with the questions; numbers
    subtitle: page.asking ? [qsTr("Step %1 of %2").arg(page.step + 1).arg(entry.parts.count + 1), entry.planWords].filter(words => words !== "").join(". ") : ""

    MeasureEntryViewModel {
        id: entry
        app: page.app
        kind: page.kind
        factId: page.factId
        onRefused: {
            page.step = Math.max(0, entry.firstProblem());
            page.side = "";
            page.begin();
        }
        onLoaded: page.begin()
    }
    Repeater {
        id: numbers
        model: entry.parts
        delegate: Item {
            required property int index
            required property string question
            required property string hint
            required property string unit
            required property string typed
            required property string error
            required property bool needed
            required property bool decimals
            visible: false
        }
    }
    Repeater {
        id: choices
        model: entry.choices
        delegate: Item {
            required property int index
            required property string label
            required property var names
            required property int option
            required property string answer
            visible: false
        }
    }

    // --- A number -----------------------------------------------------------------------------
    GridLayout {
        Layout.fillWidth: true
        visible: page.asking && entry.ready
        columns: page.width > 860 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap6
        rowSpacing: Theme.gap4
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.size(480)
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap3
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.part?.hint ?? ""
                color: Theme.ink2
            }
            FieldError {
                Layout.fillWidth: true
                text: page.part?.error ?? ""
            }
            ErrorCard {
                Layout.fillWidth: true
                text: entry.failure
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap3
                T.TextField {
                    id: number
                    Layout.preferredWidth: Math.min(page.width * 0.5, Theme.size(330))
                    implicitHeight: contentHeight + Theme.gap3
                    text: page.part?.typed ?? ""
                    maximumLength: 12
                    inputMethodHints: Qt.ImhPreferNumbers
                    color: Theme.ink
                    selectionColor: Theme.primary
                    selectedTextColor: Theme.primaryInk
                    font.pixelSize: Theme.bigSize(96)
                    font.weight: Font.Bold
                    horizontalAlignment: TextInput.AlignHCenter
                    verticalAlignment: TextInput.AlignVCenter
                    selectByMouse: true
                    onTextEdited: entry.setPart(page.step, number.text)
                    onAccepted: page.next()
                    Keys.onUpPressed: entry.step(page.step, 1)
                    Keys.onDownPressed: entry.step(page.step, -1)
                    Accessible.role: Accessible.EditableText
                    Accessible.name: page.title
                    Accessible.description: page.part?.error || page.part?.hint || ""
                    background: Item {
                        Rectangle {
                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.bottom: parent.bottom
                            height: number.activeFocus ? 4 : 2
                            color: number.activeFocus ? Theme.focus : Theme.edge
                        }
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBottom
                    text: page.part?.unit ?? ""
                    color: Theme.ink2
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: entry.lastWords !== "" && (page.part?.needed ?? false)
                color: Theme.ink2
                //: Simple screens: below a number; %1 is the value of the time before and when that was
                text: qsTr("Last time: %1.").arg(entry.lastWords)
            }
            RestTimer {
                Layout.fillWidth: true
                visible: seconds > 0 && page.step === 0
                seconds: entry.restSeconds
                //: Simple screens: begin the time to sit still before measuring
                beginText: qsTr("First sit still for 5 minutes")
                //: Simple screens: after the time to sit still
                doneText: qsTr("Now you can measure.")
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap3
                spacing: Theme.gap3
                AppButton {
                    visible: (page.part?.needed ?? true) || (page.part?.typed ?? "") !== ""
                    kind: AppButton.Primary
                    iconName: "next"
                    //: Simple screens: to the next question
                    text: qsTr("Next")
                    onClicked: page.next()
                }
                AppButton {
                    visible: !(page.part?.needed ?? true) && (page.part?.typed ?? "") === ""
                    kind: AppButton.Primary
                    iconName: "next"
                    //: Simple screens: this number is not on the meter
                    text: qsTr("I do not know")
                    onClicked: page.next()
                }
            }
        }
        NumberPad {
            readonly property int wide: Math.min(page.width - 2 * Theme.gap6, Theme.size(400))
            Layout.fillWidth: false
            Layout.preferredWidth: wide
            Layout.maximumWidth: wide
            Layout.alignment: Qt.AlignTop
            decimals: page.part?.decimals ?? false
            onPressed: key => {
                const typed = page.part?.typed ?? "";
                entry.setPart(page.step, key === "" ? typed.slice(0, -1) : typed + key);
            }
        }
    }

    // --- The check ----------------------------------------------------------------------------
    BodyText {
        Layout.fillWidth: true
        visible: page.checking && entry.valueText !== ""
        text: entry.valueText
        font.pixelSize: Theme.figure
        font.weight: Font.Bold
        lineHeight: 1.1
    }
    NoteCard {
        Layout.fillWidth: true
        visible: page.checking && entry.reasons !== ""
        iconName: "help"
        words: Theme.attention
        ground: Theme.attentionSoft
        //: Simple screens: asked of an unlikely number; %1 is why it is asked
        text: qsTr("%1 Is this number right?").arg(entry.reasons)
    }
    NoteCard {
        Layout.fillWidth: true
        visible: !page.done && entry.offer !== ""
        iconName: "help"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: entry.offer
        AppButton {
            //: Simple screens: yes, the other number was meant
            text: qsTr("Yes, change it")
            onClicked: {
                page.step = entry.parts.count;
                entry.acceptOffer();
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.checking
        //: Simple screens: on the check screen; %1 is when it was measured
        text: qsTr("Measured: %1.").arg(entry.whenText)
    }
    Flow {
        Layout.fillWidth: true
        visible: page.checking
        spacing: Theme.gap3
        AppButton {
            id: yes
            kind: AppButton.Primary
            enabled: !entry.working
            iconName: "check"
            //: Simple screens: keep the measurement
            text: entry.working ? qsTr("One moment") : qsTr("Yes, save it")
            onClicked: entry.save()
        }
        AppButton {
            iconName: "edit"
            //: Simple screens: back to the number
            text: qsTr("No, change it")
            onClicked: {
                entry.change();
                page.step = 0;
                page.begin();
            }
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.checking
        iconName: "calendar"
        //: Simple screens: the measurement was at another time
        text: qsTr("Another day or time")
        onClicked: page.side = "when"
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.checking
        iconName: "message"
        //: Simple screens: tell how it was measured
        text: qsTr("Tell more")
        //: Simple screens: below that
        line: qsTr("You do not have to.")
        onClicked: {
            page.asked = 0;
            page.side = "more";
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.checking && entry.correcting
        iconName: "trash"
        //: Simple screens: take a measurement out
        text: qsTr("Take this number out")
        onClicked: entry.remove()
    }

    SimpleMeasureWhen {
        Layout.fillWidth: true
        visible: !page.done && (page.side === "when" || page.side === "day")
        entry: entry
        asksDay: page.side === "day"
        onDayAsked: page.side = "day"
        onAnswered: page.side = ""
    }
    SimpleMeasureMore {
        Layout.fillWidth: true
        visible: !page.done && page.side === "more"
        entry: entry
        asked: page.asked
        answers: page.choice?.names ?? []
        answer: page.choice?.option ?? -1
        forNote: page.choice === null
        onNext: page.moreNext()
    }

    // --- After --------------------------------------------------------------------------------
    BodyText {
        Layout.fillWidth: true
        visible: page.done
        text: entry.valueText
        font.pixelSize: Theme.choice
        font.weight: Font.Bold
    }
    RestTimer {
        Layout.fillWidth: true
        visible: seconds > 0 && page.done && entry.planLeft > 0
        seconds: entry.betweenSeconds
        //: Simple screens: begin the time between two measurements
        beginText: qsTr("Wait 1 minute, then measure again")
        //: Simple screens: after the time to sit still
        doneText: qsTr("Now you can measure.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.done && !entry.correcting
        iconName: "plus"
        //: Simple screens: fill in another measurement of the same
        text: qsTr("Measure again")
        line: entry.planLeft > 0 ? entry.planWords : ""
        onClicked: {
            page.step = 0;
            entry.again();
            page.begin();
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.done
        enabled: !entry.working
        iconName: "undo"
        text: entry.state === MeasureEntryViewModel.Removed ? //: Simple screens: put back what was taken out just now
        qsTr("Put it back") : //: Simple screens: take back what was kept just now
        qsTr("Take it back")
        onClicked: {
            page.step = 0;
            entry.undo();
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.done && !entry.correcting
        iconName: "eye"
        //: Simple screens: see all measurements of this
        text: qsTr("See what I measured")
        onClicked: page.navigator.open("measure_series", {
            "kind": entry.kind
        })
    }
    SimpleTile {
        id: ready
        Layout.fillWidth: true
        visible: page.done
        iconName: "home"
        //: Simple screens: to the first screen
        text: qsTr("Ready")
        onClicked: page.navigator.go("today", {})
    }
    NobodyWatches {
        Layout.fillWidth: true
        visible: page.asking || page.done
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
