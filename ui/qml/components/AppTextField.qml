// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** One line to type in, with its name above it, help below that, and what is not right next to it. */
FocusScope {
    id: field

    required property string label
    property string hint: ""
    property string error: ""
    property string value: ""
    property bool showsLabel: true
    property int maximumLength: 400
    property bool digits: false
    /** Only to look at and to copy. */
    property bool readOnly: false
    /** What a screen reader calls it; the label unless it needs more. */
    property string name: field.label
    signal edited(string text)
    signal accepted

    implicitWidth: 320
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.gap1
        BodyText {
            Layout.fillWidth: true
            visible: field.showsLabel && field.label !== ""
            text: field.label
            font.weight: Font.DemiBold
        }
        BodyText {
            Layout.fillWidth: true
            visible: field.hint !== ""
            text: field.hint
            color: Theme.ink2
            font.pixelSize: Theme.small
        }
        FieldError {
            Layout.fillWidth: true
            text: field.error
        }
        T.TextField {
            id: input
            Layout.fillWidth: true
            focus: true
            implicitHeight: Math.max(Theme.target, contentHeight + 2 * Theme.gap2)
            leftPadding: Theme.gap3
            rightPadding: Theme.gap3
            verticalAlignment: TextInput.AlignVCenter
            text: field.value
            maximumLength: field.maximumLength
            readOnly: field.readOnly
            inputMethodHints: field.digits ? Qt.ImhPreferNumbers : Qt.ImhNone
            color: Theme.ink
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            font.pixelSize: Theme.body
            selectByMouse: true
            onTextEdited: field.edited(input.text)
            onAccepted: field.accepted()
            Accessible.role: Accessible.EditableText
            Accessible.name: field.name
            Accessible.description: field.error !== "" ? field.error : field.hint
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
    }
}
