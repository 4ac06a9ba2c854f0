// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Which list of questions. */
SimplePage {
    id: page

    //: Simple screens: title above the lists of questions
    title: qsTr("Which list of questions?")

    VisitsViewModel {
        id: visits
        app: page.app
    }
    ErrorNote {
        Layout.fillWidth: true
        text: visits.errorText
        onRetry: visits.reload()
    }
    Repeater {
        model: visits.asked
        delegate: SimpleTile {
            required property string key
            required property string title
            required property string words
            required property string said
            Layout.fillWidth: true
            iconName: said === "answered" ? "check" : "message"
            text: title
            line: words
            onClicked: page.navigator.open("questionnaire", {
                "questionnaireId": key
            })
        }
    }
    Repeater {
        model: visits.questionnaires
        delegate: SimpleTile {
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
