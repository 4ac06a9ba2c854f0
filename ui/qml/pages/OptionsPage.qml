// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Options side by side: which there are, what matters, what each means for that, and the overview. */
PageFrame {
    id: page

    property string choiceId: ""
    property string visitId: ""

    //: Title of the page with options side by side
    title: qsTr("What suits you?")
    //: Below the title of the page with options side by side
    subtitle: qsTr("Put your options side by side. It helps you to talk about them.")

    OptionsViewModel {
        id: sheet
        app: page.app
        choiceId: page.choiceId
        visitId: page.visitId
    }
    ErrorNote {
        Layout.fillWidth: true
        text: sheet.errorText
        onRetry: sheet.reload()
    }
    Card {
        Layout.fillWidth: true
        visible: sheet.ready
        //: Card on the page with options side by side
        title: qsTr("1. Which options are there?")
        AppTextField {
            Layout.fillWidth: true
            maximumLength: 240
            //: Options side by side: name of a field
            label: qsTr("What is the choice about?")
            value: sheet.about
            onEdited: text => sheet.setAbout(text)
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Options side by side: help with the options
            text: qsTr("Write down what your doctor named. Waiting is an option too.")
        }
        OptionNames {
            Layout.fillWidth: true
            aid: sheet
        }
    }
    Card {
        Layout.fillWidth: true
        visible: sheet.ready
        //: Card on the page with options side by side
        title: qsTr("2. What matters to you?")
        OptionMatters {
            Layout.fillWidth: true
            aid: sheet
        }
        BodyText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap3
            visible: sheet.matters.length > 0
            //: Options side by side: above what matters, with dots
            text: qsTr("How much does it matter?")
        }
        Repeater {
            model: sheet.matters.length
            delegate: OptionWeight {
                required property int index
                Layout.fillWidth: true
                aid: sheet
                matter: index
            }
        }
    }
    Repeater {
        model: sheet.matters.length > 0 ? sheet.options.length : 0
        delegate: Card {
            id: each
            required property int index
            Layout.fillWidth: true
            visible: (sheet.options[each.index] ?? "").trim() !== ""
            //: Card on the page with options side by side; %1 is an option
            title: qsTr("3. What does this mean for you: %1").arg(sheet.options[each.index] ?? "")
            Repeater {
                model: sheet.matters.length
                delegate: OptionCell {
                    required property int index
                    Layout.fillWidth: true
                    Layout.topMargin: index > 0 ? Theme.gap3 : 0
                    aid: sheet
                    option: each.index
                    matter: index
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: sheet.ready && sheet.matters.length > 0
        //: Card on the page with options side by side
        title: qsTr("4. Take this along")
        BodyText {
            Layout.fillWidth: true
            visible: page.visitId !== ""
            color: Theme.ink2
            //: Options side by side: it is also on the page for the doctor
            text: qsTr("This is also on the page for your doctor.")
        }
        OptionsOverview {
            Layout.fillWidth: true
            aid: sheet
        }
    }
    Card {
        Layout.fillWidth: true
        visible: sheet.ready
        //: Card on the page with options side by side
        title: qsTr("Read more about choosing")
        OptionsLinks {
            Layout.fillWidth: true
            aid: sheet
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            iconName: "undo"
            enabled: sheet.canUndo
            //: Options side by side: back to the version before
            text: qsTr("Undo")
            onClicked: sheet.undo()
        }
        AppButton {
            enabled: sheet.canRedo
            //: Options side by side: on to the version after
            text: qsTr("Redo")
            onClicked: sheet.redo()
        }
    }
}
