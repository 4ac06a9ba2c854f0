// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One test through time: a sentence, a chart, and the same as a table. */
PageFrame {
    id: page

    /** A fact that is a result of the test; or the kind, of which the newest is taken. */
    property string factId: ""
    property string kind: ""

    title: trend.title
    subtitle: trend.unit

    TrendViewModel {
        id: trend
        app: page.app
        factId: page.factId
        kind: page.kind
    }

    Card {
        Layout.fillWidth: true
        visible: trend.ready
        BodyText {
            Layout.fillWidth: true
            text: trend.sentence
            font.weight: Font.DemiBold
        }
        TrendView {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap2
            visible: trend.count > 1
            series: trend.series
            sentence: trend.sentence
            chartHeight: Math.min(Theme.size(280), Math.max(200, page.height * 0.45))
            onOpened: factId => page.navigator.open("fact", {
                "factId": factId
            })
        }
        TrendLegend {
            Layout.fillWidth: true
            visible: trend.count > 1
            trend: trend
        }
        BodyText {
            Layout.fillWidth: true
            visible: !trend.complete
            //: Below a chart that leaves out the oldest results; %1 and %2 are numbers
            text: qsTr("You see the newest %1 of %2 results. The others are in your record.").arg(trend.count).arg(trend.total)
        }
        BodyText {
            Layout.fillWidth: true
            visible: trend.count > 1
            //: Below a chart: how to go through it
            text: qsTr("With the arrow keys you go from one result to the next.")
            color: Theme.ink2
            font.pixelSize: Theme.small
        }
        BodyText {
            Layout.fillWidth: true
            //: Below a chart of a test
            text: qsTr("Discuss with your doctor what this means for you.")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: trend.ready
        //: Card with the values of a chart as a table
        title: qsTr("The same as a table")
        Repeater {
            model: trend.rows
            delegate: ColumnLayout {
                id: entry
                required property int index
                required property string factId
                required property string date
                required property string value
                required property string flag
                required property bool flagged
                required property string limits
                required property string provider
                required property list<string> sourceWords
                Layout.fillWidth: true
                spacing: Theme.gap1
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 1
                    visible: entry.index > 0
                    color: Theme.line
                }
                TrendRow {
                    Layout.fillWidth: true
                    date: entry.date
                    value: entry.value
                    flag: entry.flag
                    flagged: entry.flagged
                    limits: entry.limits
                    provider: entry.provider
                    sourceWords: entry.sourceWords
                    onClicked: page.navigator.open("fact", {
                        "factId": entry.factId
                    })
                }
            }
        }
        AppButton {
            visible: trend.more
            iconName: "down"
            //: Button below a table of results: shows older ones
            text: qsTr("Show older results")
            onClicked: trend.showMore()
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: trend.errorText
        onRetry: trend.reload()
    }
}
