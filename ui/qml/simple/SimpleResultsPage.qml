// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: the days with results of the laboratory, five at a time. */
SimplePage {
    id: page

    //: Title of the page with results of the laboratory
    title: qsTr("Your results")
    //: Below the title of the page with results of the laboratory
    subtitle: days.count > 0 ? qsTr("Choose a day.") : ""

    ResultDaysViewModel {
        id: days
        app: page.app
    }

    Repeater {
        model: days.days
        delegate: SimpleTile {
            id: choice
            required property string day
            required property string title
            required property int count
            Layout.fillWidth: true
            iconName: "flask"
            text: choice.title
            //: On a day with results: the only one
            line: choice.count === 1 ? qsTr("1 result of the lab") :
            //: On a day with results; %1 is a number
            qsTr("%1 results of the lab").arg(choice.count)
            onClicked: page.navigator.open("dayresults", {
                "day": choice.day
            })
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: days.ready && days.count === 0
        //: The page with results, while there are none
        text: qsTr("There are no results here yet.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: days.errorText
        onRetry: days.reload()
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: days.page * step
        count: days.count
        onMoved: offset => days.page = offset / step
    }
}
