// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: how many medicines, and a choice by part of the day, as far as the data says it. */
SimplePage {
    id: page

    title: {
        if (!medicines.ready)
            //: Title of the page with medicines
            return qsTr("Your medicines");
        if (medicines.currentCount === 1)
            //: Title of the page with medicines
            return qsTr("Your record says that you now take 1 medicine");
        //: Title of the page with medicines; %1 is a number
        return qsTr("Your record says that you now take %1 medicines").arg(medicines.currentCount);
    }
    //: Below the title of the page with medicines
    subtitle: medicines.ready && medicines.currentCount > 0 ? qsTr("What do you want to see?") : ""

    function countWords(count: int): string {
        //: On a choice of the page with medicines
        return count === 1 ? qsTr("1 medicine") :
        //: On a choice of the page with medicines; %1 is a number
        qsTr("%1 medicines").arg(count);
    }
    function show(moment: string) {
        page.navigator.open("medicines", {
            "moment": moment
        });
    }

    MedicationViewModel {
        id: medicines
        app: page.app
    }

    // Only what is there is made: a tile that was hidden before would keep the height of no width.
    readonly property var moments: [
        {
            "key": "morning",
            "icon": "morning",
            "count": medicines.morningCount,
            //: Choice: medicines for the morning
            "name": qsTr("In the morning")
        },
        {
            "key": "noon",
            "icon": "noon",
            "count": medicines.noonCount,
            //: Choice: medicines for the middle of the day and the afternoon
            "name": qsTr("In the afternoon")
        },
        {
            "key": "evening",
            "icon": "evening",
            "count": medicines.eveningCount,
            //: Choice: medicines for the evening
            "name": qsTr("In the evening")
        },
        {
            "key": "night",
            "icon": "night",
            "count": medicines.nightCount,
            //: Choice: medicines for the night or just before sleeping
            "name": qsTr("Before you sleep or at night")
        },
        {
            "key": "unsaid",
            "icon": "pill",
            "count": medicines.unsaidCount,
            //: Choice: medicines of which the data has no part of the day
            "name": qsTr("The time of day is not in your data")
        },
        {
            "key": "forbidden",
            "icon": "warning",
            "count": medicines.forbiddenCount,
            //: Choice: medicines that a doctor says not to use
            "name": qsTr("The doctor says: do not use this")
        }
    ].filter(each => each.count > 0)

    Repeater {
        model: medicines.ready ? page.moments : []
        delegate: SimpleTile {
            required property var modelData
            Layout.fillWidth: true
            iconName: modelData.icon
            text: modelData.name
            line: page.countWords(modelData.count)
            onClicked: page.show(modelData.key)
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: medicines.ready && medicines.currentCount === 0
        //: The page with medicines, when none is taken now
        text: qsTr("There are no medicines here that you take now.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: medicines.errorText
        onRetry: medicines.reload()
    }
    AppButton {
        Layout.topMargin: Theme.gap3
        visible: medicines.otherCount > 0
        //: Button: medicines that are stopped, paused or start later
        text: qsTr("See your other medicines")
        onClicked: page.show("other")
    }
}
