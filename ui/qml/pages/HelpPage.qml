// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Regie

/** Help: where things are, which keys there are, and words explained. */
PageFrame {
    id: page

    //: Title of the page with help
    title: qsTr("Help")

    GlossaryViewModel {
        id: glossary
        app: page.app
        filter: field.text
    }

    Card {
        Layout.fillWidth: true
        //: Card on the help page
        title: qsTr("Is it urgent?")
        BodyText {
            Layout.fillWidth: true
            //: Card on the help page. 112 is the emergency number
            text: qsTr("Is your life in danger? Call 112. Regie cannot call for you. Nobody watches your data for you.")
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the help page
        title: qsTr("How do I …?")
        DetailRow {
            Layout.fillWidth: true
            first: true
            sentence: true
            //: Help: question
            label: qsTr("Find something")
            //: Help: answer
            value: qsTr("Press Ctrl and F. Type a word. Or just start typing.")
        }
        DetailRow {
            Layout.fillWidth: true
            sentence: true
            //: Help: question
            label: qsTr("Go back")
            //: Help: answer
            value: qsTr("Press the Back button. Or press Alt and the left arrow.")
        }
        DetailRow {
            Layout.fillWidth: true
            sentence: true
            //: Help: question
            label: qsTr("Listen")
            //: Help: answer
            value: qsTr("Press F9. Regie reads the page to you. Any key stops it.")
        }
        DetailRow {
            Layout.fillWidth: true
            sentence: true
            //: Help: question
            label: qsTr("Fill in by speaking")
            //: Help: answer
            value: qsTr("Regie cannot hear you. You type what you measure.")
        }
        DetailRow {
            Layout.fillWidth: true
            sentence: true
            //: Help: question
            label: qsTr("Make letters larger")
            //: Help: answer
            value: qsTr("Press Ctrl and plus. Ctrl and minus makes them smaller.")
        }
        DetailRow {
            Layout.fillWidth: true
            sentence: true
            //: Help: question
            label: qsTr("Close my record")
            //: Help: answer
            value: qsTr("Press Ctrl and L. Then nobody else can look.")
        }
        AppButton {
            visible: !page.app.session.practice
            //: Button on the help page: closes the record and opens an invented one
            text: qsTr("Practise with an invented record")
            onClicked: page.app.session.openPractice()
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card on the help page: words explained
        title: qsTr("Words explained")
        SearchField {
            id: field
            Layout.fillWidth: true
            //: Name of the field that searches the explained words
            hint: qsTr("Look for a word")
        }
        BodyText {
            Layout.fillWidth: true
            visible: glossary.words.count === 0
            //: Help page, when no explained word fits
            text: qsTr("Regie has no explanation for this word. Ask your doctor or your pharmacy.")
        }
        Repeater {
            model: glossary.words
            delegate: ColumnLayout {
                id: entry
                required property string label
                required property string value
                Layout.fillWidth: true
                spacing: 2
                BodyText {
                    Layout.fillWidth: true
                    text: entry.label
                    font.weight: Font.DemiBold
                }
                BodyText {
                    Layout.fillWidth: true
                    text: entry.value
                    color: Theme.ink2
                }
            }
        }
    }
}
