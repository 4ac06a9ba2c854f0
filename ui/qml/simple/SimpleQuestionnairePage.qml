// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A questionnaire: one question on a screen. */
SimplePage {
    id: page

    required property string questionnaireId
    property int step: 0
    /** Of one that a care provider asks for the first screen says so. */
    property bool begun: false
    readonly property bool first: answers.from !== "" && !answers.finished && (!page.begun || answers.declined || !answers.ready)
    readonly property bool last: page.step >= answers.questions.count - 1

    function stepBack(): bool {
        if (answers.finished || page.first)
            return false;
        if (page.step === 0) {
            page.begun = false;
            return answers.from !== "";
        }
        page.step -= 1;
        return true;
    }

    title: answers.finished ? //: Simple screens: after a list of questions
    qsTr("Your answers are kept") : page.first ? //: Simple screens: title above a list of questions that a care provider asks for
    qsTr("Questions for you") : //: Simple screens: title above a question; %1 and %2 are numbers
    qsTr("Question %1 of %2").arg(page.step + 1).arg(answers.questions.count)
    subtitle: answers.from !== "" ? //: Simple screens: below the number of a question; %1 is the care provider who asks, %2 the list of questions
    qsTr("%1 asks: %2").arg(answers.from).arg(answers.title) : answers.title

    QuestionnaireViewModel {
        id: answers
        app: page.app
        questionnaireId: page.questionnaireId
        onRefused: page.step = answers.firstProblem()
        onChanged: page.step = Math.max(0, Math.min(page.step, answers.questions.count - 1))
    }
    ErrorNote {
        Layout.fillWidth: true
        text: answers.errorText
        onRetry: answers.reload()
    }
    TaskReply {
        Layout.fillWidth: true
        visible: page.first
        filling: answers
    }
    NoteCard {
        Layout.fillWidth: true
        text: page.first ? "" : answers.removedText
        iconName: "trash"
        AppButton {
            iconName: "undo"
            //: Simple screens: brings back what was just taken away
            text: qsTr("Undo")
            onClicked: answers.bringBackOne()
        }
    }
    Repeater {
        id: questions
        model: answers.questions
        delegate: QuestionView {
            Layout.fillWidth: true
            visible: !answers.finished && !page.first && index === page.step
            filling: answers
            alone: true
            stacked: choices.length <= 5
            onAdded: row => page.step = row
        }
    }
    HelpCard {
        Layout.fillWidth: true
        visible: answers.finished && answers.helps
        title: answers.helpTitle
        text: answers.helpText
    }
    BodyText {
        Layout.fillWidth: true
        visible: answers.finished && answers.scoreText !== ""
        //: Simple screens, after a list of questions; %1 is "8 of 27"
        text: qsTr("Your score is %1. Ask your doctor what that means for you.").arg(answers.scoreText)
    }
    BodyText {
        Layout.fillWidth: true
        visible: answers.finished && answers.earlier.length > 0
        //: Simple screens, after a list of questions; %1 is a day with what was answered then
        text: qsTr("The time before. %1").arg(answers.earlier[0] ?? "")
    }
    FieldError {
        Layout.fillWidth: true
        text: answers.emptyText
    }
    BodyText {
        Layout.fillWidth: true
        visible: answers.finished && answers.from !== ""
        text: answers.sentText !== "" ? answers.sentText : //: Simple screens, after a list of questions of a care provider; %1 is who asks
        qsTr("%1 does not have your answers yet.").arg(answers.from)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            visible: answers.canSend
            kind: AppButton.Primary
            enabled: !answers.busy
            iconName: "next"
            //: Simple screens, after a list of questions of a care provider
            text: qsTr("Send my answers")
            onClicked: answers.send()
        }
        AppButton {
            visible: page.first && answers.ready && !answers.declined
            kind: AppButton.Primary
            iconName: "next"
            //: Simple screens: to the first question of a care provider
            text: qsTr("To the first question")
            onClicked: page.begun = true
        }
        AppButton {
            visible: answers.ready && !answers.finished && !page.first
            kind: AppButton.Primary
            iconName: page.last ? "check" : "next"
            text: page.last ? //: Simple screens: the last question was answered
            qsTr("Ready") : //: Simple screens: to the next question
            qsTr("Next")
            onClicked: page.last ? answers.finish() : page.step += 1
        }
        AppButton {
            visible: page.step > 0 && !answers.finished && !page.first
            iconName: "back"
            //: Simple screens: to the question before
            text: qsTr("One back")
            onClicked: page.stepBack()
        }
        AppButton {
            visible: answers.resumed && !answers.finished && !page.first
            iconName: "undo"
            //: Simple screens: throw away the answers so far
            text: qsTr("Start again")
            onClicked: {
                page.step = 0;
                answers.startAgain();
            }
        }
        AppButton {
            visible: answers.finished && answers.hasTimes
            iconName: "timeline"
            //: Simple screens, after a list of questions: the answers of all days
            text: qsTr("See earlier days")
            onClicked: page.navigator.open("questionnaire_times", {
                "questionnaireId": page.questionnaireId
            })
        }
        AppButton {
            visible: answers.finished
            kind: answers.canSend ? AppButton.Quiet : AppButton.Primary
            iconName: "home"
            //: Simple screens: to the first screen
            text: qsTr("Ready")
            onClicked: page.navigator.go("today", {})
        }
    }
}
