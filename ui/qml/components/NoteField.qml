// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** A place to write a note; there once `open`. What was typed stays until it is saved or left. */
ColumnLayout {
    id: note

    property bool open: false
    signal saved(string text)

    visible: note.open
    spacing: Theme.gap2
    onOpenChanged: if (open)
        area.forceActiveFocus()

    T.TextArea {
        id: area
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target * 2, contentHeight + 2 * Theme.gap3)
        padding: Theme.gap3
        color: Theme.ink
        font.pixelSize: Theme.body
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: save
        Accessible.role: Accessible.EditableText
        //: Name of the field for a note
        Accessible.name: qsTr("Your note")
        Accessible.multiLine: true
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: Math.max(1, Theme.border)
            border.color: Theme.edge
            FocusRing {
                shown: area.activeFocus
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            id: save
            kind: AppButton.Primary
            //: Button: keep the note
            text: qsTr("Keep the note")
            enabled: area.text.trim() !== ""
            onClicked: {
                note.saved(area.text.trim());
                area.clear();
                note.open = false;
            }
        }
        AppButton {
            kind: AppButton.Plain
            //: Button: leave the field for a note
            text: qsTr("Do not keep")
            onClicked: {
                area.clear();
                note.open = false;
            }
        }
    }
}
