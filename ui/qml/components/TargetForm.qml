// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What a number should be: not below, not above, and with whom that was agreed. */
ColumnLayout {
    id: form

    property string error: ""
    property string low: ""
    property string high: ""
    property string setBy: ""
    signal kept(string low, string high, string setBy)
    signal cancelled

    spacing: Theme.gap3
    FieldError {
        Layout.fillWidth: true
        text: form.error
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppTextField {
            width: Theme.size(Theme.simplified ? 220 : 150)
            //: Field of a target
            label: qsTr("Not below")
            maximumLength: 12
            digits: true
            value: form.low
            onEdited: text => form.low = text
        }
        AppTextField {
            width: Theme.size(Theme.simplified ? 220 : 150)
            //: Field of a target
            label: qsTr("Not above")
            maximumLength: 12
            digits: true
            value: form.high
            onEdited: text => form.high = text
        }
    }
    AppTextField {
        Layout.fillWidth: true
        //: Field of a target
        label: qsTr("Agreed with whom?")
        //: Help with that field
        hint: qsTr("Leave it empty if you choose it yourself.")
        value: form.setBy
        onEdited: text => form.setBy = text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        AppButton {
            kind: AppButton.Primary
            //: Button: keep the target
            text: qsTr("Save the target")
            onClicked: form.kept(form.low, form.high, form.setBy)
        }
        AppButton {
            //: Button: leave the form of a target
            text: qsTr("Do not save")
            onClicked: form.cancelled()
        }
    }
}
