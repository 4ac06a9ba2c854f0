// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** Several lines to type in. Tab goes on to the next control. */
FocusScope {
    id: field

    required property string label
    property string hint: ""
    property string error: ""
    property string value: ""
    property bool showsLabel: true
    signal edited(string text)

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
        T.TextArea {
            id: input
            Layout.fillWidth: true
            focus: true
            implicitHeight: Math.max(2.5 * Theme.target, contentHeight + 2 * Theme.gap3)
            padding: Theme.gap3
            text: field.value
            color: Theme.ink
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            font.pixelSize: Theme.body
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            onTextChanged: if (input.text !== field.value)
                field.edited(input.text)
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: field.label
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
