// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: what was measured of one kind, in a sentence and a list of five. */
SimplePage {
    id: page

    property string kind: ""
    /** "": the list; "chart": the drawing; "aims": the targets; "high", "low", "who": one is filled in. */
    property string side: ""
    property int offset: 0

    function go(side: string) {
        page.side = side;
        page.flickable.contentY = 0;
        page.forceActiveFocus();
    }
    function stepBack(): bool {
        if (page.side === "")
            return false;
        page.go({
            "high": "aims",
            "low": "high",
            "who": "low"
        }[page.side] ?? "");
        return true;
    }

    title: {
        switch (page.side) {
        case "aims":
            //: Simple screens: title above what the person aims at
            return qsTr("My target");
        case "high":
            //: Simple screens: question about a target
            return qsTr("How high may it be?");
        case "low":
            //: Simple screens: question about a target
            return qsTr("How low may it be?");
        case "who":
            //: Simple screens: question about a target
            return qsTr("Who chose this?");
        default:
            return series.simpleTitle;
        }
    }
    subtitle: page.side === "" || page.side === "chart" ? "" : page.side === "aims" ? series.simpleTitle : aim.name

    MeasureSeriesViewModel {
        id: series
        app: page.app
        kind: page.kind
        days: 0
        onTargetKept: page.go("aims")
    }
    SimpleTargetSteps {
        id: aim
        Layout.fillWidth: true
        visible: page.side !== "" && page.side !== "chart"
        series: series
        side: page.side
        onWanted: side => page.go(side)
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.side === "" && series.ready && series.total === 0
        //: Simple screens: in place of a list of measurements
        text: qsTr("You have not measured this yet.")
    }
    Repeater {
        model: page.side === "chart" ? series.figures : null
        delegate: DetailRow {
            Layout.fillWidth: true
        }
    }
    TrendView {
        Layout.fillWidth: true
        visible: page.side === "chart" && series.series.count > 1
        series: series.series
        sentence: series.sentence
        chartHeight: Theme.size(240)
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.side === "chart" && series.secondName !== ""
        text: series.secondName
        spoken: ""
        font.weight: Font.DemiBold
    }
    TrendView {
        Layout.fillWidth: true
        visible: page.side === "chart" && series.second.count > 1
        series: series.second
        sentence: series.secondName
        chartHeight: Theme.size(240)
    }
    MeasureLegend {
        Layout.fillWidth: true
        visible: page.side === "chart"
        series: series
    }
    Repeater {
        model: page.side === "" ? series.rows : null
        delegate: SimpleTile {
            id: tile
            required property int index
            required property string factId
            required property string when
            required property string value
            required property string by
            required property bool canCorrect
            Layout.fillWidth: true
            visible: tile.index >= page.offset && tile.index < page.offset + 4
            text: tile.value
            line: tile.when
            aside: tile.by
            onClicked: page.navigator.open(tile.canCorrect ? "measure_entry" : "fact", {
                "factId": tile.factId
            })
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: page.side === ""
        spacing: Theme.gap3
        AppButton {
            visible: page.offset > 0
            iconName: "up"
            //: Simple screens, below measurements: newer ones
            text: qsTr("Newer ones")
            onClicked: page.offset = Math.max(0, page.offset - 4)
        }
        AppButton {
            visible: page.offset + 4 < series.total
            iconName: "down"
            //: Simple screens, below measurements: older ones
            text: qsTr("Older ones")
            onClicked: {
                page.offset += 4;
                if (page.offset + 4 > series.rows.count && series.more)
                    series.showMore();
            }
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.side === "" && series.series.count > 1
        iconName: "timeline"
        //: Simple screens: measurements as a drawing
        text: qsTr("See the drawing")
        //: Simple screens: below that
        line: qsTr("With the average.")
        onClicked: page.side = "chart"
    }
    AppButton {
        visible: page.side === "" && series.ready
        iconName: "star"
        //: Simple screens: see or choose what one aims at
        text: qsTr("My target")
        onClicked: page.go("aims")
    }
    NobodyWatches {
        Layout.fillWidth: true
        navigator: page.navigator
        text: series.nobodyWatches
        kind: page.kind
    }
    ErrorNote {
        Layout.fillWidth: true
        text: series.errorText
        onRetry: series.reload()
    }
}
