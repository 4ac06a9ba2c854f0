// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Write down one thing; what is not right is said next to its field and nothing typed is lost. */
PageFrame {
    id: page

    required property string kind
    readonly property var words: ({
            "medicine": {
                //: Form to write something down: what is being written down
                "name": qsTr("A medicine I take"),
                "_name": {
                    //: Form to write something down: question (medicine)
                    "label": qsTr("What is it called?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("As it stands on the box.")
                },
                "_dosage": {
                    //: Form to write something down: question (medicine)
                    "label": qsTr("How do you take it?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: 1 tablet in the morning.")
                },
                "_since": {
                    //: Form to write something down: question (medicine)
                    "label": qsTr("Since when?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("As far as you know. The year alone is fine.")
                },
                "_until": {
                    //: Form to write something down: question (medicine)
                    "label": qsTr("Until when?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("Leave it empty if you still take it.")
                },
                "_reason": {
                    //: Form to write something down: question (medicine)
                    "label": qsTr("What is it for?"),
                    "hint": ""
                },
                "_note": {
                    //: Form to write something down: question (medicine)
                    "label": qsTr("Anything else?"),
                    "hint": ""
                }
            },
            "allergy": {
                //: Form to write something down: what is being written down
                "name": qsTr("An allergy"),
                "_name": {
                    //: Form to write something down: question (allergy)
                    "label": qsTr("What can you not stand?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: penicillin, nuts, plasters.")
                },
                "_reaction": {
                    //: Form to write something down: question (allergy)
                    "label": qsTr("What happens then?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: a red skin, short of breath.")
                },
                "_since": {
                    //: Form to write something down: question (allergy)
                    "label": qsTr("Since when?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("As far as you know. The year alone is fine.")
                },
                "_note": {
                    //: Form to write something down: question (allergy)
                    "label": qsTr("Anything else?"),
                    "hint": ""
                }
            },
            "problem": {
                //: Form to write something down: what is being written down
                "name": qsTr("A complaint or illness"),
                "_name": {
                    //: Form to write something down: question (problem)
                    "label": qsTr("What is it?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("In your own words.")
                },
                "_since": {
                    //: Form to write something down: question (problem)
                    "label": qsTr("Since when?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("As far as you know. The year alone is fine.")
                },
                "_until": {
                    //: Form to write something down: question (problem)
                    "label": qsTr("Until when?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("Leave it empty if it is not over.")
                },
                "_note": {
                    //: Form to write something down: question (problem)
                    "label": qsTr("Anything else?"),
                    "hint": ""
                }
            },
            "appointment": {
                //: Form to write something down: what is being written down
                "name": qsTr("An appointment"),
                "_name": {
                    //: Form to write something down: question (appointment)
                    "label": qsTr("What is it for?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: check of my eyes.")
                },
                "_at": {
                    //: Form to write something down: question (appointment)
                    "label": qsTr("When is it?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("The time may stay empty.")
                },
                "_with": {
                    //: Form to write something down: question (appointment)
                    "label": qsTr("With whom?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: the eye doctor.")
                },
                "_place": {
                    //: Form to write something down: question (appointment)
                    "label": qsTr("Where?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: hospital, route 24.")
                },
                "_note": {
                    //: Form to write something down: question (appointment)
                    "label": qsTr("Anything else?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: what to bring.")
                }
            },
            "note": {
                //: Form to write something down: what is being written down
                "name": qsTr("A note"),
                "_text": {
                    //: Form to write something down: question (note)
                    "label": qsTr("What do you want to write down?"),
                    "hint": ""
                },
                "_date": {
                    //: Form to write something down: question (note)
                    "label": qsTr("Which day is it about?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("Leave it empty for today.")
                }
            },
            "document": {
                //: Form to write something down: what is being written down
                "name": qsTr("A document or photo"),
                "_file": {
                    //: Form to write something down: question (document)
                    "label": qsTr("Which file?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("A PDF, a photo, a scan or a text.")
                },
                "_title": {
                    //: Form to write something down: question (document)
                    "label": qsTr("What is it?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: letter about my knee. Leave it empty to use what the file says.")
                },
                "_date": {
                    //: Form to write something down: question (document)
                    "label": qsTr("Of which day is it?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("As far as you know. The year alone is fine.")
                },
                "_provider": {
                    //: Form to write something down: question (document)
                    "label": qsTr("Who is it from?"),
                    //: Form to write something down: help with that question
                    "hint": qsTr("For example: the name of the hospital.")
                }
            }
        })
    readonly property var ownWords: page.words[page.kind] ?? page.words["note"]

    title: page.ownWords.name
    //: Below the title of a form
    subtitle: add.saved ? "" : qsTr("Fill in what says \"needed\". The rest may stay empty.")

    AddViewModel {
        id: add
        app: page.app
        kind: page.kind
        onRefused: questions.itemAt(add.firstProblem())?.begin()
    }

    NoteCard {
        Layout.fillWidth: true
        iconName: "undo"
        //: After something that was saved is taken back
        text: add.takenBack ? qsTr("It is taken back. What you typed still stands here.") : ""
    }
    Card {
        Layout.fillWidth: true
        visible: !add.saved
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
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap2
                implicitHeight: answer.implicitHeight
                function begin() {
                    answer.begin();
                }
                AddFieldRow {
                    id: answer
                    width: parent.width
                    focus: true
                    form: add
                    fieldIndex: question.index
                    fieldForm: question.form
                    //: Behind a question that must be answered
                    label: page.ownWords["_" + question.key].label + (question.needed ? " " + qsTr("(needed)") : "")
                    hint: page.ownWords["_" + question.key].hint
                    typed: question.typed
                    day: question.day
                    month: question.month
                    year: question.year
                    time: question.time
                    error: question.error
                    //: Button in a form
                    fileText: question.typed === "" ? qsTr("Choose a file") : qsTr("Choose another file")
                }
            }
        }
        ErrorCard {
            Layout.fillWidth: true
            text: add.failure
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                kind: AppButton.Primary
                enabled: !add.saving
                iconName: "check"
                //: Button: keep what was written down
                text: add.saving ? qsTr("One moment…") : qsTr("Save")
                onClicked: add.save()
            }
            AppButton {
                //: Button: leave the form and throw away what was typed
                text: qsTr("Do not save")
                onClicked: {
                    add.startAgain();
                    page.navigator.back();
                }
            }
        }
    }
    NoteCard {
        Layout.fillWidth: true
        text: {
            if (!add.saved)
                return "";
            if (add.alreadyThere)
                //: After a document was chosen that is in the record already
                return qsTr("This document was in your record already. It is there once.");
            //: After something was written down; %1 is its name
            return add.savedTitle === "" ? qsTr("Saved.") : qsTr("Saved: %1.").arg(add.savedTitle);
        }
        AppButton {
            visible: add.savedId !== ""
            kind: AppButton.Primary
            iconName: "eye"
            //: Button: see what was saved just now
            text: qsTr("See it")
            onClicked: page.navigator.open(page.kind === "document" ? "document" : "fact", {
                "factId": add.savedId
            })
        }
        AppButton {
            visible: add.canUndo
            enabled: !add.saving
            iconName: "undo"
            //: Button: take back what was saved just now
            text: qsTr("Undo")
            onClicked: add.undo()
        }
        AppButton {
            //: Button: write down another thing of this kind
            text: qsTr("Add another")
            onClicked: add.startAgain()
        }
        AppButton {
            //: Button: back to where one came from
            text: qsTr("Done")
            onClicked: page.navigator.back()
        }
    }
}
