// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** A line to type in, with what it is for above it. */
FocusScope {
    id: field

    required property string label
    property string hint: ""
    property alias text: input.text
    property alias longest: input.maximumLength
    signal accepted

    implicitWidth: 320
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap2
        BodyText {
            Layout.fillWidth: true
            visible: field.label !== ""
            font.weight: Font.DemiBold
            text: field.label
        }
        BodyText {
            Layout.fillWidth: true
            visible: field.hint !== ""
            color: Theme.ink2
            text: field.hint
        }
        T.TextField {
            id: input
            Layout.fillWidth: true
            focus: true
            implicitHeight: Math.max(Theme.target + 4, contentHeight + Theme.gap5)
            leftPadding: Theme.gap4
            rightPadding: Theme.gap4
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.ink
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            font.pixelSize: Theme.simplified ? Theme.cardTitle : Theme.body
            selectByMouse: true
            onAccepted: field.accepted()
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.description: field.hint
            background: Rectangle {
                radius: Theme.radius
                color: Theme.surface
                border.width: Math.max(1, Theme.border)
                border.color: Theme.edge
                FocusRing {
                    shown: input.activeFocus
                }
            }
        }
    }
}
