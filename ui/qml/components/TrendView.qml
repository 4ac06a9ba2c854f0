// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/**
 * The chart of one test. Tab goes to a value, Left and Right (Home, End) from one to the next; each
 * is a thing of its own for a screen reader. What a value is stands in words below the chart.
 */
FocusScope {
    id: view

    /** A TrendSeries. */
    required property var series
    /** What the chart shows, in a sentence. */
    required property string sentence
    /** The value that has the keyboard, or had it last. */
    property int current: view.series.count - 1
    property int chartHeight: Theme.size(240)
    signal opened(string factId)

    readonly property string spoken: view.sentence

    implicitWidth: 320
    implicitHeight: chart.height + Theme.gap2 + caption.implicitHeight
    onSeriesChanged: view.current = view.series.count - 1

    function go(index: int) {
        const wanted = Math.max(0, Math.min(view.series.count - 1, index));
        view.current = wanted;
        points.itemAt(wanted)?.forceActiveFocus(Qt.TabFocusReason);
    }

    TrendChart {
        id: chart
        width: parent.width
        height: view.chartHeight
        series: view.series
        textSize: Theme.small
        line: Theme.primary
        ink: Theme.ink2
        // A line of the grid may not look like a limit, which has the same colour in high contrast.
        grid: Theme.contrast ? Qt.rgba(Theme.line.r, Theme.line.g, Theme.line.b, 0.3) : Theme.line
        band: Theme.goodSoft
        bandEdge: Theme.good
        attention: Theme.attention
        ground: Theme.surface
        Accessible.role: Accessible.Chart
        Accessible.name: view.sentence

        Repeater {
            id: points
            model: view.series.count
            delegate: Item {
                id: point
                required property int index
                readonly property point where: chart.positions[point.index] ?? Qt.point(0, 0)
                readonly property string words: view.series.words(point.index)
                x: point.where.x - width / 2
                y: point.where.y - height / 2
                width: 24
                height: 24
                activeFocusOnTab: point.index === view.current
                onActiveFocusChanged: if (point.activeFocus)
                    view.current = point.index
                Keys.onLeftPressed: view.go(point.index - 1)
                Keys.onRightPressed: view.go(point.index + 1)
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_Home)
                        view.go(0);
                    else if (event.key === Qt.Key_End)
                        view.go(view.series.count - 1);
                    else
                        return;
                    event.accepted = true;
                }
                Keys.onReturnPressed: view.opened(view.series.factId(point.index))
                Keys.onEnterPressed: view.opened(view.series.factId(point.index))
                Keys.onSpacePressed: view.opened(view.series.factId(point.index))
                Accessible.role: Accessible.Button
                Accessible.name: point.words
                Accessible.focusable: true
                Accessible.onPressAction: view.opened(view.series.factId(point.index))
                Rectangle {
                    anchors.centerIn: parent
                    width: 26
                    height: 26
                    radius: 13
                    color: "transparent"
                    visible: point.index === view.current
                    border.width: point.activeFocus ? Theme.focusRing : 1.5
                    border.color: point.activeFocus ? Theme.focus : Theme.edge
                }
            }
        }
        MouseArea {
            id: mouse
            anchors.fill: parent
            function nearest(x: real): int {
                let found = view.current;
                let distance = Infinity;
                chart.positions.forEach((where, index) => {
                    if (Math.abs(where.x - x) < distance) {
                        distance = Math.abs(where.x - x);
                        found = index;
                    }
                });
                return found;
            }
            onClicked: event => view.go(mouse.nearest(event.x))
        }
    }
    BodyText {
        id: caption
        anchors.top: chart.bottom
        anchors.topMargin: Theme.gap2
        width: parent.width
        text: view.series.words(view.current)
        spoken: ""
        font.weight: Font.DemiBold
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
