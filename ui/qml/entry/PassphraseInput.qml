// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Where a passphrase or code is typed: a frame round PassphraseField, and a button to see it. */
FocusScope {
    id: input

    required property string label
    property string hint: ""
    readonly property PassphraseField field: secret
    property bool shown: false
    /** Codes are always seen: they come from paper. */
    property bool canHide: true
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
            visible: input.label !== ""
            font.weight: Font.DemiBold
            text: input.label
        }
        BodyText {
            Layout.fillWidth: true
            visible: input.hint !== ""
            color: Theme.ink2
            text: input.hint
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target + 4, secret.implicitHeight + Theme.gap4)
            radius: Theme.radius
            color: Theme.surface
            border.width: Math.max(1, Theme.border)
            border.color: Theme.edge
            PassphraseField {
                id: secret
                anchors.fill: parent
                anchors.leftMargin: Theme.gap4
                anchors.rightMargin: Theme.gap4
                focus: true
                color: Theme.ink
                pixelSize: Theme.simplified ? Theme.cardTitle : Theme.body
                shown: input.shown || !input.canHide
                onAccepted: input.accepted()
                // Not passwordEdit: Qt 6.4 then hides the name too. There is no text to hide here.
                Accessible.role: Accessible.EditableText
                Accessible.name: input.label
                Accessible.description: input.hint
                Accessible.focusable: true
            }
            FocusRing {
                shown: secret.activeFocus
            }
        }
        ChoiceChip {
            visible: input.canHide
            //: Below a passphrase: show the letters instead of dots
            text: qsTr("Show what I type")
            chosen: input.shown
            Accessible.role: Accessible.CheckBox
            onClicked: input.shown = !input.shown
        }
    }
}
