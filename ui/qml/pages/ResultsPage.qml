// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Regie

/** The tests of the laboratory, each with its newest result. */
PageFrame {
    id: page

    //: Title of the page with results of the laboratory
    title: qsTr("Results of the lab")
    //: Below the title of the page with results of the laboratory
    subtitle: results.count > 0 ? qsTr("The newest result of each test. Choose a test to see it through time.") : ""
    scrolls: false

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
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        // The ring of focus lies outside a row.
        Layout.margins: -Theme.gap2
        model: results.results
        clip: true
        spacing: Theme.gap3
        topMargin: Theme.gap2
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: false
        Accessible.role: Accessible.List
        delegate: ResultRow {
            id: row
            required property int index
            required property string factId
            x: Theme.gap2
            width: list.width - 2 * Theme.gap2 - 8
            onActiveFocusChanged: if (activeFocus) {
                list.currentIndex = row.index;
                list.positionViewAtIndex(row.index, ListView.Contain);
            }
            Keys.onDownPressed: list.step(1)
            Keys.onUpPressed: list.step(-1)
            onClicked: page.navigator.open(row.count > 1 ? "trend" : "fact", {
                "factId": row.factId
            })
        }
        function step(by: int) {
            const wanted = list.currentIndex + by;
            if (wanted < 0 || wanted >= list.count)
                return;
            list.currentIndex = wanted;
            list.positionViewAtIndex(wanted, ListView.Contain);
            list.itemAtIndex(wanted)?.forceActiveFocus();
        }
        footer: Item {
            width: list.width
            height: foot.implicitHeight + 96
            ColumnLayout {
                id: foot
                x: Theme.gap2
                y: Theme.gap4
                width: parent.width - 2 * Theme.gap2
                spacing: Theme.gap3
                BodyText {
                    Layout.fillWidth: true
                    visible: !results.complete
                    //: Below the newest results
                    text: qsTr("There are older results as well. You find them with all results.")
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
        }
        ScrollMarker {
            flickable: list
        }
    }
}
