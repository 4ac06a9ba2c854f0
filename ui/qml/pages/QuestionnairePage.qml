// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A questionnaire: all its questions, one below another. */
PageFrame {
    id: page

    required property string questionnaireId

    function seeTimes() {
        page.navigator.open("questionnaire_times", {
            "questionnaireId": page.questionnaireId
        });
    }

    title: answers.title
    subtitle: answers.finished ? "" : //: Below the name of a questionnaire
    qsTr("Your answers are kept while you go on. Nobody sees them until you show them.")

    QuestionnaireViewModel {
        id: answers
        app: page.app
        questionnaireId: page.questionnaireId
        onRefused: page.showItem(questions.itemAt(answers.firstProblem()))
    }
    ErrorNote {
        Layout.fillWidth: true
        text: answers.errorText
        onRetry: answers.reload()
    }
    NoteCard {
        Layout.fillWidth: true
        //: A questionnaire that was left half way is open again
        text: answers.resumed && !answers.finished ? qsTr("You began this earlier. Your answers are still here.") : ""
        iconName: "info"
        AppButton {
            //: Throw away the answers so far
            text: qsTr("Start with empty answers")
            onClicked: answers.startAgain()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: asked.needed
        //: Card above a questionnaire that a care provider asks for; %1 is who asks
        title: qsTr("%1 asks you this").arg(answers.from)
        TaskReply {
            id: asked
            Layout.fillWidth: true
            filling: answers
        }
    }
    NoteCard {
        Layout.fillWidth: true
        text: answers.removedText
        iconName: "trash"
        AppButton {
            iconName: "undo"
            //: Brings back what was just taken away
            text: qsTr("Undo")
            onClicked: answers.bringBackOne()
        }
    }
    HelpCard {
        Layout.fillWidth: true
        visible: answers.finished && answers.helps
        title: answers.helpTitle
        text: answers.helpText
    }
    Card {
        Layout.fillWidth: true
        visible: answers.finished && answers.from !== ""
        //: Card after a questionnaire of a care provider was filled in; %1 is who asks
        title: qsTr("For %1").arg(answers.from)
        BodyText {
            Layout.fillWidth: true
            text: answers.sentText !== "" ? answers.sentText : //: After a questionnaire of a care provider: it was not sent
            qsTr("Your care provider does not have your answers yet.")
        }
        AppButton {
            visible: answers.canSend
            kind: AppButton.Primary
            enabled: !answers.busy
            iconName: "next"
            //: After a questionnaire of a care provider
            text: qsTr("Send my answers")
            onClicked: answers.send()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: answers.finished
        //: Card after a questionnaire was filled in
        title: qsTr("Your answers are in your record")
        BodyText {
            Layout.fillWidth: true
            visible: answers.scoreText !== ""
            //: After a questionnaire; %1 is "8 of 27"
            text: qsTr("Score: %1.").arg(answers.scoreText)
            font.pixelSize: Theme.cardTitle
            font.weight: Font.DemiBold
        }
        BodyText {
            Layout.fillWidth: true
            visible: answers.scoreText !== ""
            //: After a questionnaire: the program does not say what a score means
            text: qsTr("A score says little by itself. You discuss with your doctor what it means for you.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            AppButton {
                iconName: "eye"
                //: After a questionnaire: open what was kept
                text: qsTr("See your answers")
                onClicked: page.navigator.open("fact", {
                    "factId": answers.factId
                })
            }
            AppButton {
                visible: answers.hasTimes
                iconName: "timeline"
                //: After a questionnaire: the answers of all days
                text: qsTr("See all days")
                onClicked: page.seeTimes()
            }
            AppButton {
                iconName: "message"
                //: After a questionnaire: to the place with visits and questionnaires
                text: qsTr("To your visits")
                onClicked: page.navigator.go("visits", {})
            }
        }
    }
    AppButton {
        visible: answers.hasTimes && !answers.finished
        iconName: "timeline"
        //: Button above a questionnaire: the answers of all days
        text: qsTr("See earlier days")
        onClicked: page.seeTimes()
    }
    Card {
        Layout.fillWidth: true
        visible: answers.ready && !answers.finished && !answers.declined
        Repeater {
            id: questions
            model: answers.questions
            delegate: QuestionView {
                Layout.fillWidth: true
                Layout.topMargin: index > 0 ? form === "scale" ? Theme.gap5 : Theme.gap4 : 0
                filling: answers
                onAdded: row => page.showItem(questions.itemAt(row))
            }
        }
    }
    AppButton {
        visible: answers.ready && !answers.finished && !answers.declined
        kind: AppButton.Primary
        iconName: "check"
        //: Below a questionnaire: keep the answers in the record
        text: qsTr("Ready, keep my answers")
        onClicked: answers.finish()
    }
    FieldError {
        Layout.fillWidth: true
        text: answers.emptyText
    }
    BodyText {
        Layout.fillWidth: true
        visible: answers.ready && !answers.finished && !answers.declined && answers.open > 0
        color: Theme.ink2
        //: Below a questionnaire; %n is how many questions have no answer yet
        text: qsTr("%n question(s) still need(s) an answer.", "", answers.open)
    }
    Card {
        Layout.fillWidth: true
        visible: answers.earlier.length > 0
        //: Card with how a questionnaire was answered before
        title: qsTr("Your answers until now")
        Repeater {
            model: answers.earlier
            delegate: BodyText {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
