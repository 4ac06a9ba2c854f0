// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** All measurements of one kind: a sentence, a chart, figures, what one aims at, and the list. */
PageFrame {
    id: page

    property string kind: ""
    readonly property var periods: [7, 30, 365, 0]
    /** The number of the kind whose target is being filled in. */
    property string aiming: ""

    title: series.title

    function openRow(factId: string, canCorrect: bool) {
        page.navigator.open(canCorrect ? "measure_entry" : "fact", {
            "factId": factId
        });
    }

    MeasureSeriesViewModel {
        id: series
        app: page.app
        kind: page.kind
        onTargetKept: page.aiming = ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            kind: AppButton.Primary
            iconName: "plus"
            //: Button: fill in a new measurement of this kind
            text: qsTr("Measure")
            onClicked: page.navigator.open("measure_entry", {
                "kind": page.kind
            })
        }
        AppButton {
            visible: series.total > 0
            iconName: "hospital"
            //: Button: send these measurements or print them
            text: qsTr("Give to my care provider")
            onClicked: page.navigator.open("measure_give", {
                "kind": page.kind
            })
        }
        Segments {
            width: Math.min(parent.width, Theme.size(560))
            //: Which part of the measurements is shown
            name: qsTr("Period")
            choices: [
                //: Part of the measurements
                qsTr("7 days"),
                //: Part of the measurements
                qsTr("30 days"),
                //: Part of the measurements
                qsTr("A year"),
                //: Part of the measurements
                qsTr("All")]
            current: page.periods.indexOf(series.days)
            onChosen: index => series.days = page.periods[index]
        }
    }
    Card {
        Layout.fillWidth: true
        visible: series.ready
        BodyText {
            Layout.fillWidth: true
            text: series.sentence
            font.weight: Font.DemiBold
        }
        BodyText {
            Layout.fillWidth: true
            visible: series.seriesName !== "" && series.series.count > 1
            text: series.seriesName
            font.weight: Font.DemiBold
            spoken: ""
        }
        TrendView {
            Layout.fillWidth: true
            visible: series.series.count > 1
            series: series.series
            sentence: series.sentence
            chartHeight: Theme.size(200)
            onOpened: factId => page.openRow(factId, false)
        }
        BodyText {
            Layout.fillWidth: true
            visible: series.secondName !== "" && series.second.count > 1
            text: series.secondName
            font.weight: Font.DemiBold
            spoken: ""
        }
        TrendView {
            Layout.fillWidth: true
            visible: series.second.count > 1
            series: series.second
            sentence: series.secondName
            chartHeight: Theme.size(200)
            onOpened: factId => page.openRow(factId, false)
        }
        MeasureLegend {
            Layout.fillWidth: true
            visible: series.series.count > 1
            series: series
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: series.ready
        columns: page.width > 820 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            //: Card with the average and so on of measurements
            title: qsTr("In numbers")
            Repeater {
                model: series.figures
                delegate: DetailRow {
                    Layout.fillWidth: true
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            //: Card with what the person aims at
            title: qsTr("Your target")
            Repeater {
                model: series.targets
                delegate: ColumnLayout {
                    id: target
                    required property string label
                    required property string value
                    required property string more
                    required property bool technical
                    Layout.fillWidth: true
                    spacing: Theme.gap2
                    BodyText {
                        Layout.fillWidth: true
                        text: target.value === "" ? //: Beside a number of a measurement; %1 is its name
                        qsTr("%1: you have no target.").arg(target.label) : target.label + ": " + target.value
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.gap2
                        visible: page.aiming !== target.more
                        AppButton {
                            text: target.technical ? //: Button beside a target
                            qsTr("Change the target") : //: Button beside a number without a target
                            qsTr("Set a target")
                            Accessible.description: target.label
                            onClicked: page.aiming = target.more
                        }
                        AppButton {
                            visible: target.technical
                            //: Button beside a target
                            text: qsTr("Remove the target")
                            Accessible.description: target.label
                            onClicked: series.removeTarget(target.more)
                        }
                    }
                    TargetForm {
                        Layout.fillWidth: true
                        visible: page.aiming === target.more
                        error: series.targetError
                        onKept: (low, high, setBy) => series.setTarget(target.more, low, high, setBy)
                        onCancelled: page.aiming = ""
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: series.ready
        //: Card with the measurements as a list
        title: qsTr("All measurements")
        BodyText {
            Layout.fillWidth: true
            visible: series.total === 0
            //: In place of a list of measurements
            text: qsTr("In this period there are no measurements.")
        }
        Repeater {
            model: series.rows
            delegate: MeasureRow {
                required property bool canCorrect
                required property string factId
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.gap3
                Layout.rightMargin: -Theme.gap3
                onClicked: page.openRow(factId, canCorrect)
            }
        }
        AppButton {
            visible: series.more
            iconName: "down"
            //: Button below a list of measurements
            text: qsTr("Show older ones")
            onClicked: series.showMore()
        }
        BodyText {
            Layout.fillWidth: true
            visible: series.leftOut !== ""
            text: series.leftOut
            color: Theme.ink2
        }
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
