// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Preparing a visit, all on one page: what to discuss, what is right, what goes along, and afterwards. */
PageFrame {
    id: page

    property string appointmentId: ""
    property string visitId: ""

    //: Title of the page to prepare a visit
    title: qsTr("Prepare your visit")
    subtitle: [plan.why, plan.when, plan.with].filter(part => part !== "").join(" · ")

    VisitViewModel {
        id: plan
        app: page.app
        appointmentId: page.appointmentId
        visitId: page.visitId
        onPreviewed: page.showFrom(seePage)
    }
    ErrorNote {
        Layout.fillWidth: true
        text: plan.errorText
        onRetry: plan.reload()
    }
    Card {
        Layout.fillWidth: true
        visible: plan.ready && !plan.ofAppointment
        //: Card on the page to prepare a visit that is not in the record
        title: qsTr("Which visit is it?")
        AppTextField {
            Layout.fillWidth: true
            maximumLength: 240
            //: Preparing a visit: name of a field
            label: qsTr("What is it about?")
            value: plan.ready ? plan.text("why") : ""
            onEdited: text => plan.setText("why", text)
        }
        AppTextField {
            Layout.fillWidth: true
            maximumLength: 240
            //: Preparing a visit: name of a field
            label: qsTr("With whom?")
            value: plan.ready ? plan.text("with") : ""
            onEdited: text => plan.setText("with", text)
        }
        AppTextField {
            Layout.fillWidth: true
            maximumLength: 40
            //: Preparing a visit: name of a field
            label: qsTr("On which day?")
            //: Preparing a visit: help with the day
            hint: qsTr("For example 8-12-2026. You can leave it empty.")
            error: plan.dateErrorText
            value: plan.ready ? plan.dateTyped() : ""
            onEdited: text => plan.setDate(text)
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the page to prepare a visit
        title: qsTr("1. What do you want to discuss?")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Preparing a visit: help with the points
            text: qsTr("Three points fit in one talk. Put the most important one first.")
        }
        Repeater {
            model: 3
            delegate: RowLayout {
                id: point
                required property int index
                Layout.fillWidth: true
                spacing: Theme.gap2
                AppTextField {
                    Layout.fillWidth: true
                    //: Preparing a visit: name of a field; %1 is a number
                    label: qsTr("Point %1").arg(point.index + 1)
                    maximumLength: 240
                    value: plan.points[point.index] ?? ""
                    onEdited: text => plan.setPoint(point.index, text)
                }
                AppButton {
                    Layout.fillWidth: false
                    Layout.alignment: Qt.AlignBottom
                    iconName: "up"
                    enabled: point.index > 0
                    //: Preparing a visit: a point becomes more important
                    text: qsTr("Up")
                    onClicked: plan.movePoint(point.index, point.index - 1)
                }
            }
        }
        TalkAbout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap2
            visit: plan
        }
        BodyText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap3
            //: Preparing a visit: above the three good questions
            text: qsTr("Do you want to ask one of these as well?")
        }
        Repeater {
            model: plan.goodQuestions
            delegate: CheckRow {
                required property int index
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                checked: plan.asked[index] ?? false
                onToggled: plan.setAsked(index, checked)
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            font.pixelSize: Theme.small
            text: plan.goodQuestionsCredit
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the page to prepare a visit
        title: qsTr("2. What is important to you?")
        Repeater {
            model: [
                {
                    "key": "matters",
                    //: Preparing a visit: name of a field
                    "label": qsTr("What matters most to you")
                },
                {
                    "key": "goal",
                    //: Preparing a visit: name of a field
                    "label": qsTr("What you want to reach")
                },
                {
                    "key": "understood",
                    //: Preparing a visit: name of a field: what the person understood of an explanation
                    "label": qsTr("How you understood the explanation")
                }]
            delegate: AppTextField {
                required property var modelData
                Layout.fillWidth: true
                label: modelData.label
                maximumLength: 240
                value: plan.ready ? plan.text(modelData.key) : ""
                onEdited: text => plan.setText(modelData.key, text)
            }
        }
        Repeater {
            model: [
                {
                    "key": "hearsBadly",
                    //: Preparing a visit: how to speak with the person
                    "label": qsTr("I am hard of hearing")
                },
                {
                    "key": "seesBadly",
                    //: Preparing a visit: how to speak with the person
                    "label": qsTr("I see badly")
                },
                {
                    "key": "readsWithDifficulty",
                    //: Preparing a visit: how to speak with the person
                    "label": qsTr("Reading is hard for me")
                }]
            delegate: CheckRow {
                required property var modelData
                Layout.fillWidth: true
                text: modelData.label
                checked: plan.ready && plan.wish(modelData.key)
                onToggled: plan.setWish(modelData.key, checked)
            }
        }
        Repeater {
            model: [
                {
                    "key": "interpreter",
                    //: Preparing a visit: name of a field; a language
                    "label": qsTr("You need an interpreter for")
                },
                {
                    "key": "comesWith",
                    //: Preparing a visit: name of a field; a person
                    "label": qsTr("Who comes with you")
                },
                {
                    "key": "preferred",
                    //: Preparing a visit: name of a field
                    "label": qsTr("How to reach you best")
                }]
            delegate: AppTextField {
                required property var modelData
                Layout.fillWidth: true
                label: modelData.label
                maximumLength: 240
                value: plan.ready ? plan.text(modelData.key) : ""
                onEdited: text => plan.setText(modelData.key, text)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the page to prepare a visit: options side by side
        title: qsTr("Do you have something to choose?")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Preparing a visit: what options side by side are for
            text: qsTr("Put your options beside what matters to you. You see what you still want to ask.")
        }
        AppButton {
            iconName: "equal"
            enabled: plan.ready
            //: Preparing a visit: to the page with options side by side
            text: qsTr("Put my options side by side")
            onClicked: {
                plan.keep();
                page.navigator.open("options", {
                    "visitId": plan.key
                });
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the page to prepare a visit: a talk by video
        title: qsTr("Is it a talk by video?")
        VideoCard {
            Layout.fillWidth: true
            visit: plan
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the page to prepare a visit
        title: qsTr("3. Is this right?")
        Repeater {
            model: plan.checks
            delegate: ColumnLayout {
                id: entry
                required property int index
                required property string title
                required property string words
                required property string origin
                required property string group
                required property string said
                required property string note
                Layout.fillWidth: true
                spacing: Theme.gap2
                HeadingText {
                    id: above
                    Layout.fillWidth: true
                    Layout.topMargin: entry.index > 0 ? Theme.gap4 : 0
                    visible: plan.checks.begins(entry.index)
                    level: 3
                    text: entry.group === "medicine" ? //: Preparing a visit: above the medicines to check
                    qsTr("Your medicines") : entry.group === "allergy" ? //: Preparing a visit: above the allergies to check
                    qsTr("What you cannot stand") : //: Preparing a visit: above the complaints and illnesses to check
                    qsTr("Your complaints and illnesses")
                }
                AppButton {
                    visible: plan.checks.begins(entry.index)
                    iconName: "check"
                    //: Preparing a visit: of all lines of this list that nothing was said of
                    text: qsTr("The rest of this is right")
                    Accessible.name: text + ", " + above.text
                    onClicked: plan.checkRest(entry.group)
                }
                VisitCheckRow {
                    Layout.fillWidth: true
                    visit: plan
                    index: entry.index
                    title: entry.title
                    words: entry.words
                    origin: entry.origin
                    group: entry.group
                    said: entry.said
                    note: entry.note
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: plan.ready && plan.checks.count === 0
            //: Preparing a visit: there is nothing in the record to check
            text: qsTr("There is nothing to check in your record.")
        }
        CheckRow {
            Layout.fillWidth: true
            visible: !plan.knowsAllergies || plan.noAllergies
            //: Preparing a visit: the person confirms it; a record without allergies does not say so
            text: qsTr("I have no allergies that I know of")
            checked: plan.noAllergies
            onToggled: plan.setNoAllergies(checked)
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the page to prepare a visit
        title: qsTr("4. What goes on the page?")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Preparing a visit: help with the parts of the page
            text: qsTr("What you leave out is named on the page as left out by you.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: plan.layoutNames
                delegate: ChoiceChip {
                    required property int index
                    required property string modelData
                    text: modelData
                    chosen: plan.layouts[index] === plan.layout
                    onClicked: plan.setLayout(plan.layouts[index])
                }
            }
        }
        Repeater {
            model: plan.blocks
            delegate: VisitBlockRow {
                Layout.fillWidth: true
                visit: plan
            }
        }
        CheckRow {
            Layout.fillWidth: true
            //: Preparing a visit: a second sheet
            text: qsTr("A second sheet with charts")
            checked: plan.charts
            onToggled: plan.setCharts(checked)
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the page to prepare a visit
        title: qsTr("5. The page")
        AppButton {
            id: seePage
            iconName: "eye"
            //: Preparing a visit: show the page as it will be
            text: qsTr("See the page")
            onClicked: plan.makePreview()
        }
        VisitPreview {
            Layout.fillWidth: true
            visible: plan.preview.count > 0
            visit: plan
        }
        VisitSave {
            Layout.fillWidth: true
            visit: plan
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the page to prepare a visit
        title: qsTr("Afterwards")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: After a visit: help with the four lines
            text: qsTr("What was agreed? Write it down in four lines at most.")
        }
        Repeater {
            model: 4
            delegate: AppTextField {
                required property int index
                Layout.fillWidth: true
                //: After a visit: name of a field; %1 is a number
                label: qsTr("Agreed, line %1").arg(index + 1)
                maximumLength: 240
                value: plan.agreed[index] ?? ""
                onEdited: text => plan.setAgreed(index, text)
            }
        }
        AppTextArea {
            Layout.fillWidth: true
            //: After a visit: name of a field
            label: qsTr("How will you tell it at home?")
            value: plan.ready ? plan.text("told") : ""
            onEdited: text => plan.setText("told", text)
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            iconName: "undo"
            enabled: plan.canUndo
            //: Preparing a visit: back to the version before
            text: qsTr("Undo")
            onClicked: plan.undo()
        }
        AppButton {
            enabled: plan.canRedo
            //: Preparing a visit: on to the version after
            text: qsTr("Redo")
            onClicked: plan.redo()
        }
    }
}
