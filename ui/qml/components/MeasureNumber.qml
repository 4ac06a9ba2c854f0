// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** One number of a measurement: large digits with their unit, and one step up or down. */
FocusScope {
    id: field

    required property string label
    property string hint: ""
    property string unit: ""
    property string error: ""
    property string value: ""
    property bool needed: true
    /** Then a slash or a space goes on to the next number. */
    property bool goesOn: false
    signal edited(string text)
    signal accepted
    signal stepped(int direction)
    signal next

    implicitWidth: Theme.size(300)
    implicitHeight: column.implicitHeight

    function begin() {
        input.forceActiveFocus(Qt.TabFocusReason);
        input.selectAll();
    }

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.gap1
        BodyText {
            Layout.fillWidth: true
            text: field.label + (field.unit === "" ? "" : " (" + field.unit + ")")
            font.weight: Font.DemiBold
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap2
            StepButton {
                //: Button beside a number: one step lower
                name: qsTr("Lower")
                sign: "−"
            }
            T.TextField {
                id: input
                Layout.preferredWidth: Math.min(Theme.size(150), field.width * 0.5)
                implicitHeight: Math.max(Theme.target, contentHeight + 2 * Theme.gap2)
                focus: true
                leftPadding: Theme.gap2
                rightPadding: Theme.gap2
                horizontalAlignment: TextInput.AlignHCenter
                verticalAlignment: TextInput.AlignVCenter
                text: field.value
                maximumLength: 20
                inputMethodHints: Qt.ImhPreferNumbers
                color: Theme.ink
                selectionColor: Theme.primary
                selectedTextColor: Theme.primaryInk
                font.pixelSize: Theme.bigSize(36)
                font.weight: Font.Bold
                selectByMouse: true
                onTextEdited: field.edited(input.text)
                onAccepted: field.accepted()
                Keys.onUpPressed: field.stepped(1)
                Keys.onDownPressed: field.stepped(-1)
                Keys.onPressed: event => {
                    if (field.goesOn && input.text !== "" && (event.text === "/" || event.text === " ")) {
                        event.accepted = true;
                        field.next();
                    }
                }
                Accessible.role: Accessible.EditableText
                Accessible.name: field.label
                Accessible.description: [field.error, field.unit, field.hint].filter(part => part !== "").join(". ")
                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.surface
                    border.width: field.error !== "" ? 2 : Math.max(1, Theme.border)
                    border.color: field.error !== "" ? Theme.bad : Theme.edge
                    FocusRing {
                        shown: input.activeFocus
                    }
                }
            }
            StepButton {
                //: Button beside a number: one step higher
                name: qsTr("Higher")
                sign: "+"
                up: true
            }
        }
        FieldError {
            Layout.fillWidth: true
            text: field.error
        }
        BodyText {
            Layout.fillWidth: true
            visible: field.hint !== ""
            text: field.needed ? field.hint : //: Below a number that may stay empty; %1 says where it is found
            qsTr("%1 This may stay empty.").arg(field.hint)
            color: Theme.ink2
            font.pixelSize: Theme.small
        }
    }

    component StepButton: T.AbstractButton {
        id: step
        required property string name
        required property string sign
        property bool up: false
        implicitWidth: Theme.size(Theme.target)
        implicitHeight: Theme.size(Theme.target)
        focusPolicy: Qt.StrongFocus
        onClicked: field.stepped(step.up ? 1 : -1)
        Keys.onReturnPressed: step.clicked()
        Keys.onEnterPressed: step.clicked()
        Accessible.role: Accessible.Button
        Accessible.name: step.name + ", " + field.label
        Accessible.onPressAction: if (step.enabled)
            step.clicked()
        contentItem: Item {
            Text {
                anchors.centerIn: parent
                text: step.sign
                color: Theme.primary
                font.pixelSize: Theme.size(26)
                font.weight: Font.DemiBold
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: step.hovered || step.pressed ? Theme.primarySoft : Theme.surface
            border.width: Math.max(1, Theme.border)
            border.color: Theme.edge
            FocusRing {
                shown: step.visualFocus || step.activeFocus
            }
        }
    }
}
