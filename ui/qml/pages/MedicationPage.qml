// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** All medicines: what is taken now first, what was stopped last and folded. */
PageFrame {
    id: page

    //: Title of the page with medicines
    title: qsTr("Your medicines")
    subtitle: {
        if (!medicines.ready || medicines.currentCount === 0)
            return "";
        if (medicines.currentCount === 1)
            //: Below the title of the page with medicines
            return qsTr("Your record says that you now take 1 medicine.");
        //: Below the title of the page with medicines; %1 is a number
        return qsTr("Your record says that you now take %1 medicines.").arg(medicines.currentCount);
    }

    readonly property var sectionNames: ({
            //: Heading above the medicines that are taken now
            "current": qsTr("You take these now"),
            //: Heading above medicines that a doctor says not to use
            "forbidden": qsTr("Your doctor says: do not use these"),
            //: Heading above medicines that are paused
            "paused": qsTr("Stopped for a while"),
            //: Heading above medicines that start later
            "future": qsTr("You start with these later"),
            //: Heading above medicines of which the data does not say whether they are taken
            "unknown": qsTr("Not known whether you still take these"),
            //: Heading above medicines that were stopped
            "stopped": qsTr("You stopped with these")
        })

    MedicationViewModel {
        id: medicines
        app: page.app
    }

    EmptyState {
        Layout.fillWidth: true
        visible: medicines.ready && medicines.currentCount === 0
        text: medicines.otherCount + medicines.forbiddenCount === 0 ?
        //: The page with medicines, while there are none in the record
        qsTr("There are no medicines in your record yet. Bring in a file, or write down yourself what you take.") :
        //: The page with medicines, when none of them is taken now
        qsTr("Your record has no medicines that you take now.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: medicines.errorText
        onRetry: medicines.reload()
    }
    Repeater {
        model: medicines.lines
        delegate: ColumnLayout {
            id: entry
            required property string factId
            required property string name
            required property string dosage
            required property string since
            required property string until
            required property string agreedBy
            required property string dispensed
            required property string reason
            required property list<string> conflicts
            required property string section
            required property bool first
            required property bool own
            required property list<string> sourceWords
            Layout.fillWidth: true
            spacing: Theme.gap3
            HeadingText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap3
                visible: entry.first
                level: 2
                color: Theme.primary
                text: page.sectionNames[entry.section]
            }
            MedicineRow {
                Layout.fillWidth: true
                name: entry.name
                dosage: entry.dosage
                since: entry.since
                until: entry.until
                agreedBy: entry.agreedBy
                dispensed: entry.dispensed
                reason: entry.reason
                conflicts: entry.conflicts
                own: entry.own
                sourceWords: entry.sourceWords
                taken: entry.section !== "future" && entry.section !== "forbidden"
                onClicked: page.navigator.open("fact", {
                    "factId": entry.factId
                })
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap3
        visible: medicines.stoppedCount > 0
        columns: page.width < 640 * Theme.textScale ? 1 : 2
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap3
        AppButton {
            visible: medicines.stoppedShown < medicines.stoppedCount
            iconName: "down"
            text: {
                if (medicines.stoppedShown > 0)
                    //: Button below stopped medicines: shows more of them
                    return qsTr("Show more stopped medicines");
                if (medicines.stoppedCount === 1)
                    //: Button that unfolds stopped medicines
                    return qsTr("Show 1 stopped medicine");
                //: Button that unfolds stopped medicines; %1 is a number
                return qsTr("Show %1 stopped medicines").arg(medicines.stoppedCount);
            }
            onClicked: medicines.showStopped()
        }
        AppButton {
            visible: medicines.stoppedShown > 0
            iconName: "up"
            //: Button that folds stopped medicines away again
            text: qsTr("Hide stopped medicines")
            onClicked: medicines.hideStopped()
        }
    }
}
