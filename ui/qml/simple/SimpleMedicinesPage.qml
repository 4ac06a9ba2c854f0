// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: the medicines of one part of the day, one on the screen. */
SimplePage {
    id: page

    required property string moment
    property int shown: 0

    readonly property var momentNames: ({
            //: Above a medicine: it is taken in the morning
            "morning": qsTr("In the morning"),
            //: Above a medicine: it is taken in the middle of the day or the afternoon
            "noon": qsTr("In the afternoon"),
            //: Above a medicine: it is taken in the evening
            "evening": qsTr("In the evening"),
            //: Above a medicine: it is taken at night or just before sleeping
            "night": qsTr("Before you sleep or at night"),
            //: Above a medicine: the data has no part of the day
            "unsaid": qsTr("The time of day is not in your data"),
            //: Above a medicine that a doctor says not to use
            "forbidden": qsTr("Your doctor says: do not use this"),
            //: Above a medicine that is paused
            "paused": qsTr("You stopped with this for a while"),
            //: Above a medicine that starts later
            "future": qsTr("You start with this later"),
            //: Above a medicine of which it is not known whether it is taken
            "unknown": qsTr("Do you still take this? We do not know."),
            //: Above a medicine that was stopped
            "stopped": qsTr("You stopped with this")
        })
    readonly property bool hasMoment: ["morning", "noon", "evening", "night"].includes(page.moment)

    title: one.item?.name ?? ""
    sourceWords: one.item?.sourceWords ?? []
    subtitle: {
        if (medicines.count < 2)
            return "";
        //: Above a medicine: the how many-th it is; %1 and %2 are numbers
        return qsTr("Medicine %1 of %2").arg(page.shown + 1).arg(medicines.count);
    }

    MedicationViewModel {
        id: medicines
        app: page.app
        moment: page.moment
    }
    Repeater {
        id: one
        /** The delegate that is shown: its roles are looked up by name. */
        readonly property var item: one.count > page.shown ? one.itemAt(page.shown) : null
        model: medicines.lines
        delegate: ColumnLayout {
            id: entry
            required property int index
            required property string factId
            required property string name
            required property string dosage
            required property string since
            required property string reason
            required property list<string> conflicts
            required property string section
            required property list<string> sourceWords
            Layout.fillWidth: true
            visible: entry.index === page.shown
            spacing: Theme.gap5
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap4
                AppIcon {
                    visible: page.hasMoment
                    name: page.hasMoment ? page.moment : ""
                    color: Theme.primary
                    size: Theme.size(48)
                }
                BodyText {
                    Layout.fillWidth: true
                    text: page.momentNames[entry.section]
                    color: Theme.ink2
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: entry.dosage
                sourceWords: entry.sourceWords
                font.pixelSize: Theme.choice
                font.weight: Font.Bold
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: entry.reason
                sourceWords: entry.sourceWords
            }
            BodyText {
                Layout.fillWidth: true
                visible: entry.since !== "" && page.moment !== "other"
                //: Below a medicine; %1 is a day
                text: qsTr("You take this since %1.").arg(entry.since)
                color: Theme.ink2
            }
            Repeater {
                model: entry.conflicts
                delegate: RowLayout {
                    id: conflict
                    required property string modelData
                    Layout.fillWidth: true
                    spacing: Theme.gap3
                    AppIcon {
                        Layout.alignment: Qt.AlignTop
                        name: "warning"
                        color: Theme.attention
                        size: Theme.size(32)
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: conflict.modelData
                        color: Theme.attention
                    }
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: entry.conflicts.length > 0
                //: Below a medicine about which care providers wrote different things
                text: qsTr("This is not the same everywhere. Ask your pharmacy.")
            }
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: medicines.errorText
        onRetry: medicines.reload()
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap5
        columns: page.width < 700 * Theme.textScale ? 1 : 3
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        AppButton {
            visible: page.shown + 1 < medicines.count
            kind: AppButton.Primary
            //: Button: the next medicine
            text: qsTr("Next medicine")
            onClicked: page.shown += 1
        }
        AppButton {
            visible: page.shown > 0
            //: Button: back to the medicine before this one
            text: qsTr("The one before")
            onClicked: page.shown -= 1
        }
        AppButton {
            visible: one.item !== null
            //: Button: everything that is known about this medicine
            text: qsTr("More about this")
            onClicked: page.navigator.open("fact", {
                "factId": one.item.factId
            })
        }
    }
}
