// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Says what the shapes of a chart mean; only those that are in it. */
ColumnLayout {
    id: legend

    required property TrendViewModel trend

    spacing: Theme.gap1

    component Line: BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.ink2
        font.pixelSize: Theme.small
    }

    Line {
        text: legend.trend.limitsText
    }
    Line {
        visible: legend.trend.hasFlags
        //: Below a chart
        text: qsTr("A diamond is a result that the lab does not call usual.")
    }
    Line {
        visible: legend.trend.hasBounds
        //: Below a chart
        text: qsTr("An open triangle is not an exact number: less than, or more than.")
    }
    Line {
        visible: legend.trend.hasGaps
        //: Below a chart
        text: qsTr("A dashed line means: nothing is known of a long time between.")
    }
}
