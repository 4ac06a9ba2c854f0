// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** To the doctor: visits to come and those prepared before, and questionnaires. */
PageFrame {
    id: page

    //: Title of the place to prepare visits
    title: qsTr("To the doctor")
    //: Below that title
    subtitle: qsTr("Prepare the talk at home. Then you say what you want to say, and your doctor reads it on one page.")

    VisitsViewModel {
        id: visits
        app: page.app
    }
    ErrorNote {
        Layout.fillWidth: true
        text: visits.errorText
        onRetry: visits.reload()
    }
    Card {
        Layout.fillWidth: true
        //: Card at the place to prepare visits
        title: qsTr("Which visit do you want to prepare?")
        BodyText {
            Layout.fillWidth: true
            visible: visits.ready && visits.coming.count === 0
            color: Theme.ink2
            //: At the place to prepare visits: no appointment is known. That does not mean there is none
            text: qsTr("Your record holds no appointment that is still to come.")
        }
        Repeater {
            model: visits.coming
            delegate: OptionCard {
                required property string key
                required property string title
                required property string words
                required property string said
                Layout.fillWidth: true
                iconName: "calendar"
                text: title
                line: said === "begun" ? //: Below a visit; %1 is when and with whom
                qsTr("%1 · You began preparing").arg(words) : words
                onClicked: page.navigator.open("visit", {
                    "appointmentId": key
                })
            }
        }
        AppButton {
            iconName: "plus"
            //: At the place to prepare visits: one that is not in the record
            text: qsTr("Another visit")
            onClicked: page.navigator.open("visit", {})
        }
    }
    Card {
        Layout.fillWidth: true
        visible: visits.prepared.count > 0
        //: Card at the place to prepare visits
        title: qsTr("What you prepared before")
        Repeater {
            model: visits.prepared
            delegate: OptionCard {
                required property string key
                required property string title
                required property string words
                Layout.fillWidth: true
                iconName: "message"
                text: title
                line: words
                onClicked: page.navigator.open("visit", {
                    "visitId": key
                })
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: visits.asked.count > 0
        //: Card at the place to prepare visits: questionnaires of care providers
        title: qsTr("Your care provider asks you this")
        Repeater {
            model: visits.asked
            delegate: OptionCard {
                required property string key
                required property string title
                required property string words
                required property string said
                Layout.fillWidth: true
                iconName: said === "answered" ? "check" : "edit"
                text: title
                line: words
                onClicked: page.navigator.open("questionnaire", {
                    "questionnaireId": key
                })
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card at the place to prepare visits: questions in writing
        title: qsTr("Ask a question in writing")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: At the place to prepare visits: what a question in writing is
            text: qsTr("For what has no hurry. You choose what goes along.")
        }
        Repeater {
            model: visits.questions
            delegate: OptionCard {
                required property string key
                required property string title
                required property string words
                Layout.fillWidth: true
                iconName: "message"
                text: title
                line: words
                onClicked: page.navigator.open("econsult", {
                    "consultId": key
                })
            }
        }
        AppButton {
            iconName: "plus"
            //: At the place to prepare visits: a new question in writing
            text: qsTr("Write a question")
            onClicked: page.navigator.open("econsult", {})
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card at the place to prepare visits
        title: qsTr("Fill in a questionnaire")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: At the place to prepare visits
            text: qsTr("Your doctor can ask you to do this. The score comes on the page for your doctor.")
        }
        Repeater {
            model: visits.questionnaires
            delegate: OptionCard {
                required property string key
                required property string title
                required property string words
                Layout.fillWidth: true
                iconName: "edit"
                text: title
                line: words
                onClicked: page.navigator.open("questionnaire", {
                    "questionnaireId": key
                })
            }
        }
    }
}
