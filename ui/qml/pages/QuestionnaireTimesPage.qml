// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** How a questionnaire along lines was answered on each day: a card for each question. No judgement. */
PageFrame {
    id: page

    required property string questionnaireId
    /** So many days are in sight. */
    property int shown: 6

    title: times.title
    //: Below the name of a questionnaire, on the page with all days it was filled in
    subtitle: qsTr("What you said on each day. You know best what a number means.")

    QuestionnaireTimesViewModel {
        id: times
        app: page.app
        questionnaireId: page.questionnaireId
    }
    AppButton {
        kind: AppButton.Primary
        iconName: "edit"
        //: Button: fill in a questionnaire, of which the earlier answers are shown
        text: qsTr("Fill in for today")
        onClicked: page.navigator.open("questionnaire", {
            "questionnaireId": page.questionnaireId
        })
    }
    EmptyState {
        Layout.fillWidth: true
        visible: times.ready && times.days === 0
        //: In place of answers over time
        text: qsTr("You have not filled this in yet.")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: times.days > 0
        columns: page.width > 900 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        Repeater {
            model: times.scales
            delegate: Card {
                id: line
                required property string name
                required property string asked
                required property string ends
                required property var times
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                title: line.name
                BodyText {
                    Layout.fillWidth: true
                    text: line.asked
                }
                BodyText {
                    Layout.fillWidth: true
                    text: line.ends
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                }
                Repeater {
                    model: Math.min(page.shown, line.times.count)
                    delegate: ScaleTimeRow {
                        required property int index
                        Layout.fillWidth: true
                        Layout.leftMargin: -Theme.gap3
                        Layout.rightMargin: -Theme.gap3
                        times: line.times
                        place: index
                        onClicked: page.navigator.open("fact", {
                            "factId": line.times.factId(index)
                        })
                    }
                }
            }
        }
    }
    AppButton {
        visible: times.days > page.shown
        iconName: "down"
        //: Button below answers over time
        text: qsTr("Show older days")
        onClicked: page.shown += 6
    }
    ErrorNote {
        Layout.fillWidth: true
        text: times.errorText
        onRetry: times.reload()
    }
}
