// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What the person ticked "I want to talk about this" of: a press makes it a point of the visit. */
ColumnLayout {
    id: talk

    required property VisitViewModel visit
    /** A point was filled in at this row. */
    signal added(int row)

    visible: talk.visit.marked.length > 0
    spacing: Theme.gap2
    BodyText {
        Layout.fillWidth: true
        //: Preparing a visit: above what the person ticked earlier; %1 is a day
        text: qsTr("On %1 you said that you want to talk about this. Put it in your points?").arg(talk.visit.markedWhen)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap2
        Repeater {
            model: talk.visit.marked
            delegate: AppButton {
                required property string modelData
                readonly property bool there: talk.visit.points.includes(modelData)
                iconName: there ? "check" : "plus"
                // A pressed one stays enabled: else the keyboard would lose its place.
                enabled: there || talk.visit.hasRoom
                text: there ? //: Preparing a visit: it is one of the points now; %1 is what to talk about
                qsTr("%1 (in your points)").arg(modelData) : modelData
                onClicked: talk.added(talk.visit.addPoint(modelData))
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: !talk.visit.hasRoom && talk.visit.marked.some(each => !talk.visit.points.includes(each))
        //: Preparing a visit: why nothing more of what the person ticked can become a point
        text: qsTr("You have three points, there is no room for more. Empty one to put another in its place.")
    }
}
