// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Shows a new recovery code once, then asks two groups of it back. */
EntryFrame {
    id: page

    property bool asking: false
    readonly property Session session: page.app.session

    //: Title of the page with the new recovery code, and of the question after it
    title: page.asking ? qsTr("What stands on your paper?") : qsTr("Write down this code")
    subtitle: page.asking ? (
        //: Below the question about the recovery code
        qsTr("So we know that the code is on paper.")) : (
        //: Below the title of the page with the new recovery code
        qsTr("Did you forget your passphrase? With this code you still get in."))
    hasStepBack: page.asking
    canGoBack: page.asking
    onStepBack: page.asking = false

    RecoveryCheckViewModel {
        id: recovery
        session: page.session
    }
    Loader {
        id: part
        Layout.fillWidth: true
        focus: true
        sourceComponent: page.asking ? question : code
        onLoaded: Qt.callLater(() => {
                if (part.item)
                    part.item.forceActiveFocus();
            })
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: page.session.errorText
    }

    Component {
        id: code
        FocusScope {
            implicitHeight: codeColumn.implicitHeight
            ColumnLayout {
                id: codeColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                Flow {
                    Layout.fillWidth: true
                    // Not the button: with large letters the page would scroll past the code to show it.
                    focus: true
                    spacing: Theme.gap3
                    Repeater {
                        model: page.session.recoveryCode.parts
                        delegate: Rectangle {
                            id: group
                            required property int index
                            width: row.implicitWidth + 2 * Theme.gap4
                            height: row.implicitHeight + 2 * Theme.gap3
                            radius: Theme.radius
                            color: Theme.surface
                            border.width: 2
                            border.color: Theme.edge
                            RowLayout {
                                id: row
                                anchors.centerIn: parent
                                spacing: Theme.gap3
                                Text {
                                    text: group.index + 1
                                    color: Theme.ink2
                                    font.pixelSize: Theme.small
                                    textFormat: Text.PlainText
                                    Accessible.ignored: true
                                }
                                SecretText {
                                    secret: page.session.recoveryCode
                                    part: group.index
                                    forAssistants: true
                                    color: Theme.ink
                                    pixelSize: Theme.pageTitle
                                    Accessible.role: Accessible.StaticText
                                    //: A part of the recovery code; %1 is its number, %2 are its characters
                                    Accessible.name: qsTr("Group %1: %2").arg(group.index + 1).arg(assistantText)
                                }
                            }
                        }
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    //: Below the recovery code
                    text: qsTr("Keep the paper where nobody looks. Regie shows this code only now.")
                }
                BodyText {
                    Layout.fillWidth: true
                    //: Below the recovery code
                    text: qsTr("Are passphrase and code both lost? Then nobody can open your record.")
                    color: Theme.ink2
                }
                CodePaper {
                    Layout.fillWidth: true
                    app: page.app
                }
                AppButton {
                    kind: AppButton.Primary
                    iconName: "check"
                    //: Button below the recovery code
                    text: qsTr("It is on paper")
                    onClicked: page.asking = true
                }
            }
        }
    }
    Component {
        id: question
        FocusScope {
            implicitHeight: questionColumn.implicitHeight
            ColumnLayout {
                id: questionColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                PassphraseInput {
                    id: first
                    Layout.fillWidth: true
                    focus: true
                    canHide: false
                    //: Name of a field for one group of the recovery code; %1 is a number
                    label: qsTr("Type group %1").arg(recovery.firstGroup)
                    onAccepted: second.field.forceActiveFocus()
                }
                PassphraseInput {
                    id: second
                    Layout.fillWidth: true
                    canHide: false
                    //: Recovery code: label of the second field; %1 is a number
                    label: qsTr("Type group %1").arg(recovery.secondGroup)
                    onAccepted: recovery.check(first.field, second.field)
                }
                ErrorNote {
                    Layout.fillWidth: true
                    canRetry: false
                    //: When the groups of the recovery code are not right
                    text: recovery.wrong ? qsTr("This is not in the code. Look on your paper, or look at the code again.") : ""
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap3
                    AppButton {
                        kind: AppButton.Primary
                        //: Button: check what was typed
                        text: qsTr("Next")
                        enabled: first.field.length > 0 && second.field.length > 0
                        onClicked: recovery.check(first.field, second.field)
                    }
                    AppButton {
                        kind: AppButton.Plain
                        //: Button: back to the recovery code
                        text: qsTr("Show the code again")
                        onClicked: {
                            recovery.forget();
                            page.asking = false;
                        }
                    }
                }
            }
        }
    }
}
