// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One question of a questionnaire with the ways to answer it. */
ColumnLayout {
    id: question

    required property QuestionnaireViewModel filling
    required property int index
    required property string group
    required property string heading
    required property string words
    required property string form
    required property list<string> choices
    required property var chosen
    required property string typed
    required property string hint
    required property string error
    required property var scale
    required property string mark
    required property bool marked
    required property bool helps
    /** Which of groups that repeat begin here, and which end here. */
    required property list<string> ones
    required property list<string> mores
    /** Alone on its screen: what is said above its group stands above it as well. */
    property bool alone: false
    readonly property string above: question.alone ? question.group : question.heading
    /** One answer below another. */
    property bool stacked: false

    /** One of a group was added: its first question stands at this row. */
    signal added(int row)

    spacing: Theme.gap2
    Repeater {
        model: question.ones
        delegate: ColumnLayout {
            id: one
            required property int index
            required property string modelData
            Layout.fillWidth: true
            spacing: Theme.gap2
            HeadingText {
                Layout.fillWidth: true
                level: 2
                text: one.modelData
            }
            AppButton {
                kind: AppButton.Quiet
                iconName: "trash"
                //: Takes away one of several in a questionnaire, such as one of three medicines
                text: qsTr("Take away")
                Accessible.description: one.modelData
                onClicked: question.filling.removeOne(question.index, one.index)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: question.above !== "" && !question.ones.some(each => each.startsWith(question.above)) // said already
        text: question.above
    }
    BodyText {
        Layout.fillWidth: true
        text: question.words
        font.weight: question.form === "text" ? Font.Normal : Font.DemiBold
        font.pixelSize: question.alone && question.form !== "text" ? Theme.choice : Theme.body
    }
    FieldError {
        Layout.fillWidth: true
        text: question.error
    }
    GridLayout {
        Layout.fillWidth: true
        visible: question.form === "choice" && question.stacked
        columns: 1
        rowSpacing: Theme.gap2
        Repeater {
            model: question.stacked && question.form === "choice" ? question.choices : []
            delegate: ChoiceChip {
                required property int index
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                chosen: question.chosen[index] ?? false
                Accessible.description: question.words
                onClicked: question.filling.choose(question.index, index)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: question.form === "choice" && !question.stacked
        spacing: Theme.gap2
        Repeater {
            model: !question.stacked && question.form === "choice" ? question.choices : []
            delegate: ChoiceChip {
                required property int index
                required property string modelData
                text: modelData
                chosen: question.chosen[index] ?? false
                Accessible.description: question.words
                onClicked: question.filling.choose(question.index, index)
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        active: question.form === "scale"
        visible: active
        sourceComponent: ScaleAnswer {
            filling: question.filling
            row: question.index
            scale: question.scale
            label: question.words
            shown: question.typed
            mark: question.mark
            marked: question.marked
        }
    }
    AppTextField {
        Layout.fillWidth: true
        visible: question.form === "typed"
        showsLabel: false
        hint: question.hint
        label: question.words
        value: question.typed
        onEdited: text => question.filling.type(question.index, text)
    }
    AppTextArea {
        Layout.fillWidth: true
        visible: question.form === "lines"
        showsLabel: false
        label: question.words
        value: question.typed
        onEdited: text => question.filling.type(question.index, text)
    }
    BodyText {
        Layout.fillWidth: true
        visible: question.form === "other"
        color: Theme.ink2
        //: A questionnaire asks for a file or the like
        text: qsTr("This question cannot be answered here. Tell your doctor.")
    }
    Repeater {
        model: question.mores
        delegate: AppButton {
            required property int index
            required property string modelData
            Layout.topMargin: Theme.gap2
            iconName: "plus"
            text: modelData
            onClicked: question.added(question.filling.addOne(question.index, index))
        }
    }
    HelpCard {
        Layout.fillWidth: true
        visible: question.helps
        title: question.filling.helpTitle
        text: question.filling.helpText
    }
}
