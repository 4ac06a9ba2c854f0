// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** How a questionnaire along lines was answered on each day: one question on a screen, five days at a time. */
SimplePage {
    id: page

    required property string questionnaireId
    property int step: 0
    property int offset: 0
    readonly property bool last: page.step >= times.scales.count - 1

    function go(step: int) {
        page.step = step;
        page.offset = 0;
        page.flickable.contentY = 0;
        page.forceActiveFocus();
    }
    function stepBack(): bool {
        if (page.step === 0)
            return false;
        page.go(page.step - 1);
        return true;
    }

    title: lines.itemAt(page.step)?.name ?? times.title
    subtitle: times.days === 0 ? "" : //: Simple screens: below the name of a question; %1 and %2 are numbers, %3 the question
    qsTr("%1 of %2. %3").arg(page.step + 1).arg(times.scales.count).arg(lines.itemAt(page.step)?.asked ?? "")

    QuestionnaireTimesViewModel {
        id: times
        app: page.app
        questionnaireId: page.questionnaireId
    }
    BodyText {
        Layout.fillWidth: true
        visible: times.ready && times.days === 0
        //: Simple screens: in place of answers over time
        text: qsTr("You have not filled this in yet.")
    }
    Repeater {
        id: lines
        model: times.scales
        delegate: ColumnLayout {
            id: line
            required property int index
            required property string name
            required property string asked
            required property string ends
            required property var times
            Layout.fillWidth: true
            visible: line.index === page.step && line.times.count > 0
            spacing: Theme.gap3
            BodyText {
                Layout.fillWidth: true
                text: line.ends
                color: Theme.ink2
            }
            Repeater {
                model: Math.min(5, Math.max(0, line.times.count - page.offset))
                delegate: ScaleTimeRow {
                    required property int index
                    Layout.fillWidth: true
                    times: line.times
                    place: page.offset + index
                    onClicked: page.navigator.open("fact", {
                        "factId": line.times.factId(place)
                    })
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            visible: times.days > 0 && !page.last
            kind: AppButton.Primary
            iconName: "next"
            //: Simple screens: to the next question
            text: qsTr("Next")
            onClicked: page.go(page.step + 1)
        }
        AppButton {
            visible: times.ready && (times.days === 0 || page.last)
            kind: AppButton.Primary
            iconName: "edit"
            //: Simple screens: fill in the questions of which the earlier answers are shown
            text: qsTr("Fill in for today")
            onClicked: page.navigator.open("questionnaire", {
                "questionnaireId": page.questionnaireId
            })
        }
        AppButton {
            visible: page.offset > 0
            iconName: "up"
            //: Simple screens, below answers over time
            text: qsTr("Newer days")
            onClicked: page.offset = Math.max(0, page.offset - 5)
        }
        AppButton {
            visible: page.offset + 5 < times.days
            iconName: "down"
            //: Simple screens, below answers over time
            text: qsTr("Older days")
            onClicked: page.offset += 5
        }
        AppButton {
            visible: page.step > 0
            iconName: "back"
            //: Simple screens: to the question before
            text: qsTr("One back")
            onClicked: page.go(page.step - 1)
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: times.errorText
        onRetry: times.reload()
    }
}
