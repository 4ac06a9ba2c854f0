// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Choosing a passphrase: typed or words of the program, then once more. */
Loader {
    id: choice

    required property AppViewModel app
    required property NewPassphraseViewModel passphrase
    readonly property bool offering: choice.passphrase.words.present

    function problemText(): string {
        switch (choice.passphrase.problem) {
        case NewPassphraseViewModel.TooShort:
            //: Below a new passphrase
            return qsTr("This is too short. Use twelve letters or more.");
        case NewPassphraseViewModel.TooEasy:
            //: Below a new passphrase
            return qsTr("This is too easy to guess. Choose something else, for example four words.");
        case NewPassphraseViewModel.NotTheSame:
            //: Below a passphrase typed for the second time
            return qsTr("This is not the same. Type it once more.");
        default:
            return "";
        }
    }

    focus: true
    sourceComponent: choice.passphrase.chosen ? again : choice.offering ? words : typed
    onLoaded: Qt.callLater(() => {
            if (choice.item)
                choice.item.forceActiveFocus();
        })

    Component {
        id: typed
        FocusScope {
            implicitHeight: typedColumn.implicitHeight
            ColumnLayout {
                id: typedColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                PassphraseInput {
                    id: input
                    Layout.fillWidth: true
                    focus: true
                    //: Name of the field for a new passphrase
                    label: qsTr("Your passphrase")
                    //: Below the name of the field for a new passphrase
                    hint: qsTr("Use twelve letters or more. Four words are easy to remember.")
                    onAccepted: choice.passphrase.choose(input.field)
                    // Not at once: what is shown depends on it, and is being made.
                    Component.onCompleted: Qt.callLater(() => choice.passphrase.field = input.field)
                }
                StrengthMeter {
                    Layout.fillWidth: true
                    field: input.field
                }
                ErrorNote {
                    Layout.fillWidth: true
                    canRetry: false
                    text: choice.problemText()
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap3
                    AppButton {
                        kind: AppButton.Primary
                        //: Button: to the next question
                        text: qsTr("Next")
                        enabled: input.field.length > 0
                        onClicked: choice.passphrase.choose(input.field)
                    }
                    AppButton {
                        //: Button: the program thinks of words for a passphrase
                        text: qsTr("Think of words for me")
                        onClicked: choice.passphrase.offerWords()
                    }
                }
            }
        }
    }
    Component {
        id: words
        FocusScope {
            implicitHeight: wordColumn.implicitHeight
            ColumnLayout {
                id: wordColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                BodyText {
                    Layout.fillWidth: true
                    //: Above words the program made for a passphrase
                    text: qsTr("These words are hard to guess. Write them down and keep the paper safe.")
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: wordFlow.implicitHeight + 2 * Theme.gap5
                    radius: Theme.cardRadius
                    color: Theme.surface
                    border.width: 2
                    border.color: Theme.edge
                    Flow {
                        id: wordFlow
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.margins: Theme.gap5
                        spacing: Theme.gap5
                        Repeater {
                            model: choice.passphrase.words.parts
                            delegate: SecretText {
                                required property int index
                                secret: choice.passphrase.words
                                part: index
                                color: Theme.ink
                                pixelSize: Theme.pageTitle
                            }
                        }
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap3
                    AppButton {
                        focus: true
                        kind: AppButton.Primary
                        //: Button below words the program made
                        text: qsTr("Take these words")
                        onClicked: choice.passphrase.takeWords()
                    }
                    AppButton {
                        //: Button below words the program made
                        text: qsTr("Other words")
                        onClicked: choice.passphrase.offerWords()
                    }
                    AppButton {
                        kind: AppButton.Plain
                        //: Button below words the program made
                        text: qsTr("I will think of one myself")
                        onClicked: choice.passphrase.withdrawWords()
                    }
                }
            }
        }
    }
    Component {
        id: again
        FocusScope {
            implicitHeight: againColumn.implicitHeight
            ColumnLayout {
                id: againColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                PassphraseInput {
                    id: second
                    Layout.fillWidth: true
                    focus: true
                    //: Name of the field where the passphrase is typed for the second time
                    label: qsTr("Your passphrase once more")
                    //: Below the name of that field
                    hint: qsTr("Then we know for sure that you typed it well.")
                    onAccepted: choice.passphrase.repeat(second.field)
                    Component.onCompleted: Qt.callLater(() => choice.passphrase.field = second.field)
                }
                ErrorNote {
                    Layout.fillWidth: true
                    canRetry: false
                    text: choice.problemText()
                }
                AppButton {
                    kind: AppButton.Primary
                    //: Button: to the next question
                    text: qsTr("Next")
                    enabled: second.field.length > 0
                    onClicked: choice.passphrase.repeat(second.field)
                }
            }
        }
    }
}
