// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Says what the shapes of a chart of measurements mean; only those that are in it. */
ColumnLayout {
    id: legend

    required property MeasureSeriesViewModel series

    spacing: Theme.gap1

    component Line: BodyText {
        Layout.fillWidth: true
        color: Theme.ink2
        font.pixelSize: Theme.small
    }

    Line {
        visible: legend.series.hasTarget
        //: Below a chart of measurements
        text: qsTr("The striped part is your target.")
    }
    Line {
        visible: legend.series.hasRings
        //: Below a chart of measurements
        text: qsTr("A filled dot is before noon, an open dot is after noon.")
    }
    Line {
        visible: legend.series.hasSquares
        //: Below a chart of measurements
        text: qsTr("A square is measured by a care provider.")
    }
    Line {
        visible: legend.series.hasBounds
        //: Below a chart of measurements
        text: qsTr("An open triangle is not an exact number: less than, or more than.")
    }
    Line {
        visible: legend.series.hasGaps
        //: Below a chart of measurements
        text: qsTr("A dashed line means: nothing was measured for a long time.")
    }
}
