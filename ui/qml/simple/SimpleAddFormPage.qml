// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Write down one thing: one question on a screen, then a look at the answers, then it is kept. */
SimplePage {
    id: page

    required property string kind
    property int step: 0
    readonly property bool checking: page.step >= add.fields.count
    readonly property var words: ({
            "medicine": {
                //: Simple screens, writing something down: what is being written down
                "name": qsTr("A medicine"),
                "_name": {
                    //: Simple screens, writing something down: question (medicine)
                    "label": qsTr("What is the medicine called?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("It stands on the box.")
                },
                "_dosage": {
                    //: Simple screens, writing something down: question (medicine)
                    "label": qsTr("How do you take it?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("For example: 1 tablet in the morning.")
                },
                "_since": {
                    //: Simple screens, writing something down: question (medicine)
                    "label": qsTr("Since when do you take it?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("Only the year is fine too.")
                },
                "_until": {
                    //: Simple screens, writing something down: question (medicine)
                    "label": qsTr("When did you stop?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("Do you still take it? Leave it empty.")
                },
                "_reason": {
                    //: Simple screens, writing something down: question (medicine)
                    "label": qsTr("What is it for?"),
                    "hint": ""
                },
                "_note": {
                    //: Simple screens, writing something down: question (medicine)
                    "label": qsTr("Do you want to say more?"),
                    "hint": ""
                }
            },
            "allergy": {
                //: Simple screens, writing something down: what is being written down
                "name": qsTr("An allergy"),
                "_name": {
                    //: Simple screens, writing something down: question (allergy)
                    "label": qsTr("What can you not stand?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("For example: nuts.")
                },
                "_reaction": {
                    //: Simple screens, writing something down: question (allergy)
                    "label": qsTr("What happens then?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("For example: I get a red skin.")
                },
                "_since": {
                    //: Simple screens, writing something down: question (allergy)
                    "label": qsTr("Since when?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("Only the year is fine too.")
                },
                "_note": {
                    //: Simple screens, writing something down: question (allergy)
                    "label": qsTr("Do you want to say more?"),
                    "hint": ""
                }
            },
            "problem": {
                //: Simple screens, writing something down: what is being written down
                "name": qsTr("A complaint"),
                "_name": {
                    //: Simple screens, writing something down: question (problem)
                    "label": qsTr("What bothers you?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("Use your own words.")
                },
                "_since": {
                    //: Simple screens, writing something down: question (problem)
                    "label": qsTr("Since when?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("Only the year is fine too.")
                },
                "_until": {
                    //: Simple screens, writing something down: question (problem)
                    "label": qsTr("When did it go away?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("Is it still there? Leave it empty.")
                },
                "_note": {
                    //: Simple screens, writing something down: question (problem)
                    "label": qsTr("Do you want to say more?"),
                    "hint": ""
                }
            },
            "appointment": {
                //: Simple screens, writing something down: what is being written down
                "name": qsTr("An appointment"),
                "_name": {
                    //: Simple screens, writing something down: question (appointment)
                    "label": qsTr("What is it for?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("For example: to look at my eyes.")
                },
                "_at": {
                    //: Simple screens, writing something down: question (appointment)
                    "label": qsTr("When is it?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("You may leave the time empty.")
                },
                "_with": {
                    //: Simple screens, writing something down: question (appointment)
                    "label": qsTr("Who do you go to?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("For example: the eye doctor.")
                },
                "_place": {
                    //: Simple screens, writing something down: question (appointment)
                    "label": qsTr("Where is it?"),
                    "hint": ""
                },
                "_note": {
                    //: Simple screens, writing something down: question (appointment)
                    "label": qsTr("Do you want to say more?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("For example: what to bring.")
                }
            },
            "note": {
                //: Simple screens, writing something down: what is being written down
                "name": qsTr("A note"),
                "_text": {
                    //: Simple screens, writing something down: question (note)
                    "label": qsTr("What do you want to write?"),
                    "hint": ""
                },
                "_date": {
                    //: Simple screens, writing something down: question (note)
                    "label": qsTr("What day is it about?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("Leave it empty for today.")
                }
            },
            "document": {
                //: Simple screens, writing something down: what is being written down
                "name": qsTr("A letter or photo"),
                "_file": {
                    //: Simple screens, writing something down: question (document)
                    "label": qsTr("Which file is it?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("A letter, a photo or a scan.")
                },
                "_title": {
                    //: Simple screens, writing something down: question (document)
                    "label": qsTr("What is it?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("For example: letter about my knee.")
                },
                "_date": {
                    //: Simple screens, writing something down: question (document)
                    "label": qsTr("What day is it from?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("Only the year is fine too.")
                },
                "_provider": {
                    //: Simple screens, writing something down: question (document)
                    "label": qsTr("Who is it from?"),
                    //: Simple screens, writing something down: help with that question
                    "hint": qsTr("For example: the hospital.")
                }
            }
        })
    readonly property var ownWords: page.words[page.kind] ?? page.words["note"]

    /** One question back; false when this is the first. */
    function stepBack(): bool {
        if (add.saved || page.step === 0)
            return false;
        page.step -= 1;
        return true;
    }
    function go(by: int) {
        if (by > 0 && !page.checking && !add.check(page.step)) {
            questions.itemAt(page.step)?.begin();
            return;
        }
        page.step += by;
        questions.itemAt(page.step)?.begin();
    }

    title: {
        if (add.saved)
            //: Simple screens: title after something was kept
            return qsTr("Saved");
        if (page.checking)
            //: Simple screens: title above the answers, before they are kept
            return qsTr("Is this right?");
        return page.ownWords["_" + page.keyAt(page.step)].label;
    }
    //: Simple screens: how far one is with the questions; numbers
    subtitle: add.saved || page.checking ? "" : qsTr("Step %1 of %2").arg(page.step + 1).arg(add.fields.count + 1)

    function keyAt(index: int): string {
        return questions.itemAt(index)?.key ?? Object.keys(page.ownWords)[index + 1].slice(1);
    }

    AddViewModel {
        id: add
        app: page.app
        kind: page.kind
        onRefused: {
            page.step = Math.max(0, add.firstProblem());
            questions.itemAt(page.step)?.begin();
        }
    }
    Repeater {
        id: questions
        model: add.fields
        delegate: FocusScope {
            id: question
            required property int index
            required property string key
            required property int form
            required property bool needed
            required property string typed
            required property string day
            required property string month
            required property string year
            required property string time
            required property string error
            required property string answer
            Layout.fillWidth: true
            visible: !add.saved && question.index === page.step
            implicitHeight: entry.implicitHeight
            function begin() {
                entry.begin();
            }
            Component.onCompleted: if (question.index === page.step)
                Qt.callLater(question.begin)
            AddFieldRow {
                id: entry
                width: parent.width
                focus: true
                form: add
                fieldIndex: question.index
                fieldForm: question.form
                label: page.ownWords["_" + question.key].label
                hint: page.ownWords["_" + question.key].hint
                showsLabel: false
                typed: question.typed
                day: question.day
                month: question.month
                year: question.year
                time: question.time
                error: question.error
                //: Simple screens: choose the file to add
                fileText: question.typed === "" ? qsTr("Choose a file") : qsTr("Choose another file")
                onAccepted: page.go(1)
            }
        }
    }
    Repeater {
        model: page.checking && !add.saved ? add.fields : null
        delegate: AnswerRow {
            required property int index
            required property string key
            required property string answer
            Layout.fillWidth: true
            visible: answer !== ""
            label: page.ownWords["_" + key].label
            value: answer
            //: Simple screens, beside an answer: go back to change it
            changeText: qsTr("Change")
            onChange: {
                page.step = index;
                questions.itemAt(index)?.begin();
            }
        }
    }
    ErrorCard {
        Layout.fillWidth: true
        text: add.failure
    }
    Flow {
        Layout.fillWidth: true
        visible: !add.saved
        spacing: Theme.gap3
        AppButton {
            visible: !page.checking
            kind: AppButton.Primary
            iconName: "next"
            //: Simple screens: to the next question
            text: qsTr("Next")
            onClicked: page.go(1)
        }
        AppButton {
            visible: !page.checking && page.step > 0
            iconName: "back"
            //: Simple screens: to the question before
            text: qsTr("Question before")
            onClicked: page.go(-1)
        }
        AppButton {
            visible: page.checking
            enabled: !add.saving
            kind: AppButton.Primary
            iconName: "check"
            //: Simple screens: keep what was written down
            text: add.saving ? qsTr("One moment") : qsTr("Yes, save it")
            onClicked: add.save()
        }
        AppButton {
            visible: page.checking
            //: Simple screens: do not keep what was written down
            text: qsTr("No, throw it away")
            onClicked: {
                add.startAgain();
                page.step = 0;
                page.navigator.back();
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: add.saved
        //: Simple screens: a letter was in the record already
        text: add.alreadyThere ? qsTr("You had this letter already.") : add.savedTitle !== "" ? add.savedTitle :
        //: Simple screens: after something was kept
        qsTr("It is in your data now.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: add.saved && add.savedId !== ""
        iconName: "eye"
        //: Simple screens: see what was kept just now
        text: qsTr("See it")
        onClicked: page.navigator.open(page.kind === "document" ? "document" : "fact", {
            "factId": add.savedId
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: add.canUndo
        enabled: !add.saving
        iconName: "undo"
        //: Simple screens: take back what was kept just now
        text: qsTr("Take it back")
        onClicked: add.undo()
    }
    BodyText {
        Layout.fillWidth: true
        visible: add.takenBack
        //: Simple screens: after something was taken back
        text: qsTr("It is gone. You can change your answers.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: add.saved
        iconName: "plus"
        //: Simple screens: write down another thing
        text: qsTr("Add more")
        onClicked: {
            add.startAgain();
            page.step = 0;
            questions.itemAt(0)?.begin();
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: add.saved
        iconName: "home"
        //: Simple screens: to the first screen
        text: qsTr("Ready")
        onClicked: page.navigator.go("today", {})
    }
}
