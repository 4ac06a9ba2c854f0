// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Making a profile, one question at a time: screens, name, date of birth, passphrase. */
EntryFrame {
    id: page

    property int step: 0
    readonly property Session session: page.app.session
    readonly property bool making: page.session.state === Session.Opening

    title: {
        switch (page.step) {
        case 0:
            //: Question while making a record
            return qsTr("How large do you want your screens?");
        case 1:
            //: Question while making a record
            return qsTr("What is your name?");
        case 2:
            //: Question while making a record
            return qsTr("When were you born?");
        default:
            //: Question while making a record
            return newPassphrase.chosen ? qsTr("Type your passphrase once more") : qsTr("Choose a passphrase");
        }
    }
    //: Below the question; %1 and %2 are numbers
    subtitle: qsTr("Question %1 of %2").arg(page.step + 1).arg(4)
    busyText: page.making ? (
        //: While a record is being made
        qsTr("Your record is being made. This takes a few seconds.")) : ""
    hasStepBack: page.step > 0
    onStepBack: {
        if (newPassphrase.chosen)
            newPassphrase.startAgain();
        else
            page.step -= 1;
    }

    NewProfileViewModel {
        id: profile
        session: page.session
    }
    NewPassphraseViewModel {
        id: newPassphrase
        session: page.session
        onConfirmed: profile.create(newPassphrase)
    }
    Loader {
        id: question
        Layout.fillWidth: true
        focus: true
        sourceComponent: [screens, name, birth, secret][page.step]
        onLoaded: Qt.callLater(() => {
                if (question.item)
                    question.item.forceActiveFocus();
            })
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: page.session.errorText
    }

    Component {
        id: screens
        FocusScope {
            implicitHeight: screenColumn.implicitHeight
            ColumnLayout {
                id: screenColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                SimpleTile {
                    Layout.fillWidth: true
                    focus: true
                    iconName: "grid"
                    //: Choice: the standard mode
                    text: qsTr("Ordinary screens")
                    //: Below that choice
                    line: qsTr("You see much at once.")
                    onClicked: {
                        page.app.preferences.simplified = false;
                        page.step = 1;
                    }
                }
                SimpleTile {
                    Layout.fillWidth: true
                    iconName: "stop"
                    //: Choice: the simplified mode
                    text: qsTr("Large, simple screens")
                    //: Below that choice
                    line: qsTr("You see one thing at a time, in large letters.")
                    onClicked: {
                        page.app.preferences.simplified = true;
                        page.step = 1;
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.ink2
                    //: Below the choice of screens
                    text: qsTr("You can always choose again.")
                }
            }
        }
    }
    Component {
        id: name
        FocusScope {
            implicitHeight: nameColumn.implicitHeight
            ColumnLayout {
                id: nameColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                EntryField {
                    Layout.fillWidth: true
                    focus: true
                    longest: 80
                    //: Name of a field
                    label: qsTr("Your first and last name")
                    text: profile.name
                    onTextChanged: profile.name = text
                    onAccepted: if (profile.nameGood)
                        page.step = 2
                }
                ChoiceChip {
                    visible: !Theme.simplified || page.session.profiles.count > 0
                    //: Choice below the name; off at first
                    text: qsTr("Show my name on the lock screen")
                    chosen: profile.labelShown
                    Accessible.role: Accessible.CheckBox
                    onClicked: profile.labelShown = !profile.labelShown
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: profile.labelShown
                    color: Theme.ink2
                    //: Below that choice when it is on
                    text: qsTr("Everybody at this computer can read your name then.")
                }
                AppButton {
                    kind: AppButton.Primary
                    //: Button: to the next question
                    text: qsTr("Next")
                    enabled: profile.nameGood
                    onClicked: page.step = 2
                }
            }
        }
    }
    Component {
        id: birth
        FocusScope {
            implicitHeight: birthColumn.implicitHeight
            ColumnLayout {
                id: birthColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                EntryField {
                    Layout.fillWidth: true
                    focus: true
                    longest: 40
                    //: Name of a field
                    label: qsTr("Your date of birth")
                    //: Below the name of that field
                    hint: qsTr("Day, month and year. For example 3-4-1952.")
                    text: profile.birthDate
                    onTextChanged: profile.birthDate = text
                    onAccepted: if (profile.birthDateGood)
                        page.step = 3
                }
                BodyText {
                    Layout.fillWidth: true
                    text: {
                        if (profile.birthDateWords !== "")
                            //: The date as the program understood it; %1 is a date
                            return qsTr("That is %1.").arg(profile.birthDateWords);
                        if (!profile.birthDateGood)
                            //: Below a date of birth that is no date yet
                            return qsTr("Regie cannot read this as a date yet.");
                        //: Below the empty field for the date of birth
                        return qsTr("With it, Regie notices data of somebody else. You may leave it out.");
                    }
                    color: Theme.ink2
                }
                AppButton {
                    kind: AppButton.Primary
                    //: Button: to the next question, or on without an answer
                    text: profile.birthDate === "" ? qsTr("Leave it out") : qsTr("Next")
                    enabled: profile.birthDateGood
                    onClicked: page.step = 3
                }
            }
        }
    }
    Component {
        id: secret
        FocusScope {
            implicitHeight: secretColumn.implicitHeight
            ColumnLayout {
                id: secretColumn
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap4
                ChoosePassphrase {
                    Layout.fillWidth: true
                    app: page.app
                    passphrase: newPassphrase
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: !newPassphrase.chosen
                    color: Theme.ink2
                    //: Below the choice of a passphrase
                    text: qsTr("Nobody else knows your passphrase. We cannot look it up for you.")
                }
            }
        }
    }
}
