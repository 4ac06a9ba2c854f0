// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One question of a form of its kind: a line, several lines, a date, or a file. */
FocusScope {
    id: row

    required property AddViewModel form
    required property int fieldIndex
    required property int fieldForm
    required property string label
    property string hint: ""
    property bool showsLabel: true
    property string typed: ""
    property string error: ""
    property string day: ""
    property string month: ""
    property string year: ""
    property string time: ""
    property string fileText: ""
    signal accepted

    readonly property int line: 0
    readonly property int area: 1
    readonly property int date: 2
    readonly property int dateAndTime: 3
    readonly property int file: 4

    implicitWidth: 320
    implicitHeight: content.implicitHeight

    function begin() {
        const parts = [lineField, areaField, dateField, fileButton];
        for (const part of parts)
            if (part.visible)
                part.forceActiveFocus();
    }

    ColumnLayout {
        id: content
        width: parent.width
        spacing: 0
        AppTextField {
            id: lineField
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size(640)
            visible: row.fieldForm === row.line
            label: row.label
            hint: row.hint
            showsLabel: row.showsLabel
            error: row.error
            value: row.typed
            maximumLength: 240
            onEdited: text => row.form.setText(row.fieldIndex, text)
            onAccepted: row.accepted()
        }
        AppTextArea {
            id: areaField
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size(760)
            visible: row.fieldForm === row.area
            label: row.label
            hint: row.hint
            showsLabel: row.showsLabel
            error: row.error
            value: row.typed
            onEdited: text => row.form.setText(row.fieldIndex, text)
        }
        DateField {
            id: dateField
            Layout.fillWidth: true
            visible: row.fieldForm === row.date || row.fieldForm === row.dateAndTime
            withTime: row.fieldForm === row.dateAndTime
            label: row.label
            hint: row.hint
            showsLabel: row.showsLabel
            error: row.error
            day: row.day
            month: row.month
            year: row.year
            time: row.time
            onEdited: (part, text) => row.form.setDatePart(row.fieldIndex, part, text)
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: row.fieldForm === row.file
            spacing: Theme.gap1
            BodyText {
                Layout.fillWidth: true
                visible: row.showsLabel
                text: row.label
                font.weight: Font.DemiBold
            }
            BodyText {
                Layout.fillWidth: true
                visible: row.hint !== ""
                text: row.hint
                color: Theme.ink2
                font.pixelSize: Theme.small
            }
            FieldError {
                Layout.fillWidth: true
                text: row.error
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap3
                AppButton {
                    id: fileButton
                    // Not the visibility of its place: begin() asks whether this is the one.
                    visible: row.fieldForm === row.file
                    iconName: "document"
                    text: row.fileText
                    onClicked: chooser.chooseFiles()
                }
                BodyText {
                    visible: row.typed !== ""
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    text: row.typed
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
            FileChooser {
                id: chooser
                several: false
                onChosen: urls => row.form.setFile(row.fieldIndex, urls[0])
            }
        }
    }
}
