// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The tests of the laboratory, each with its newest result. */
PageFrame {
    id: page

    //: Title of the page with results of the laboratory
    title: qsTr("Results of the lab")
    //: Below the title of the page with results of the laboratory
    subtitle: results.count > 0 ? qsTr("The newest result of each test. Choose a test to see it through time.") : ""

    ResultsViewModel {
        id: results
        app: page.app
    }

    EmptyState {
        Layout.fillWidth: true
        visible: results.ready && results.count === 0
        //: The page with results of the laboratory, while there are none
        text: qsTr("There are no results of a lab yet. Bring in a file from your doctor or hospital.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: results.errorText
        onRetry: results.reload()
    }
    Repeater {
        model: results.results
        delegate: ResultRow {
            id: row
            required property string factId
            Layout.fillWidth: true
            onClicked: page.navigator.open(row.count > 1 ? "trend" : "fact", {
                "factId": row.factId
            })
        }
    }
    AppButton {
        visible: results.more
        iconName: "down"
        //: Button below the results of the laboratory: more tests
        text: qsTr("Show more tests")
        onClicked: results.showMore()
    }
    BodyText {
        Layout.fillWidth: true
        visible: results.ready && !results.complete
        //: Below the newest results; %1 is a number
        text: qsTr("These tests are from the newest %1 results. You find older ones with all results.").arg(results.looked)
        color: Theme.ink2
    }
    AppButton {
        visible: results.ready
        //: Button below the results of the laboratory
        text: qsTr("All results and reports")
        onClicked: page.navigator.open("category", {
            "category": "results"
        })
    }
}
