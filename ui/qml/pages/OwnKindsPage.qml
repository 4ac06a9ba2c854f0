// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Measuring something that is not in the list: what the person made, and making one more. */
PageFrame {
    id: page

    //: Title of the page to measure something of one's own
    title: qsTr("Something of your own")
    //: Below that title
    subtitle: qsTr("Is it not in the list? Make it yourself. For example itching from 0 to 10, or minutes of walking.")
    widest: 760

    OwnKindsViewModel {
        id: own
        app: page.app
    }
    NoteCard {
        Layout.fillWidth: true
        //: After a kind of measurement was made; %1 is its name
        text: own.madeKind !== "" ? qsTr("“%1” is in your list now.").arg(own.madeName) : ""
        AppButton {
            kind: AppButton.Primary
            iconName: "plus"
            //: Button after a kind of measurement was made
            text: qsTr("Measure it now")
            onClicked: page.navigator.open("measure_entry", {
                "kind": own.madeKind
            })
        }
    }
    NoteCard {
        Layout.fillWidth: true
        //: After a kind of measurement was taken out; %1 is its name
        text: own.removedName !== "" ? qsTr("“%1” is out of your list. What you measured stays in your record.").arg(own.removedName) : ""
        AppButton {
            iconName: "undo"
            //: Button after a kind of measurement was taken out
            text: qsTr("Put it back")
            onClicked: own.putBack()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: own.ready && own.kinds.count > 0
        //: Card with the kinds of measurement the person made
        title: qsTr("What you made")
        Repeater {
            model: own.kinds
            delegate: ColumnLayout {
                id: kind
                required property string label
                required property string value
                required property string more
                Layout.fillWidth: true
                spacing: Theme.gap2
                BodyText {
                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    text: kind.label
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: kind.value !== ""
                    color: Theme.ink2
                    text: kind.value
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap2
                    AppButton {
                        iconName: "plus"
                        //: Button beside a kind of measurement the person made
                        text: qsTr("Measure")
                        Accessible.name: text + ": " + kind.label
                        onClicked: page.navigator.open("measure_entry", {
                            "kind": kind.more
                        })
                    }
                    AppButton {
                        kind: AppButton.Plain
                        iconName: "close"
                        //: Button beside a kind of measurement the person made
                        text: qsTr("Take out of my list")
                        Accessible.name: text + ": " + kind.label
                        onClicked: own.remove(kind.more)
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        //: Card to make a kind of measurement
        title: qsTr("Make one")
        AppTextField {
            Layout.fillWidth: true
            //: Field of a kind of measurement that is made
            label: qsTr("What do you measure?")
            error: own.nameError
            maximumLength: 60
            value: own.name
            onEdited: text => own.name = text
        }
        AppTextField {
            Layout.fillWidth: true
            //: Field of a kind of measurement that is made
            label: qsTr("In what? This may stay empty.")
            //: Help with that field
            hint: qsTr("For example: minutes, glasses, times.")
            maximumLength: 30
            value: own.unit
            onEdited: text => own.unit = text
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap2
            BodyText {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                //: Field of a kind of measurement that is made
                text: qsTr("Which numbers?")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap2
                Repeater {
                    model: [
                        //: Numbers of a kind of measurement
                        qsTr("Whole numbers, like 7"),
                        //: Numbers of a kind of measurement
                        qsTr("One after the comma, like 7.5"),
                        //: Numbers of a kind of measurement
                        qsTr("Two after the comma, like 7.25")]
                    delegate: ChoiceChip {
                        required property int index
                        required property string modelData
                        text: modelData
                        chosen: own.decimals === index
                        onClicked: own.decimals = index
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Above the limits of a kind of measurement that is made
            text: qsTr("Between what can it be? Then Regie says so when you make a typing error. Both may stay empty.")
        }
        FieldError {
            Layout.fillWidth: true
            text: own.limitError
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppTextField {
                width: Theme.size(220)
                //: Field of a kind of measurement that is made
                label: qsTr("The lowest")
                maximumLength: 12
                digits: true
                value: own.lowest
                onEdited: text => own.lowest = text
            }
            AppTextField {
                width: Theme.size(220)
                //: Field of a kind of measurement that is made
                label: qsTr("The highest")
                maximumLength: 12
                digits: true
                value: own.highest
                onEdited: text => own.highest = text
            }
        }
        AppButton {
            kind: AppButton.Primary
            enabled: !own.busy
            iconName: "check"
            //: Button: make this kind of measurement
            text: qsTr("Put it in my list")
            onClicked: own.make()
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: own.errorText
        onRetry: own.reload()
    }
}
