// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Regie

/** The lines of a FactListViewModel; years stay in sight while one scrolls. */
ListView {
    id: view

    required property FactListViewModel list
    property bool byYear: true
    /** Shows the words around what a search found instead of the usual line. */
    property bool showsMatch: false
    signal opened(string factId)

    model: view.list.facts
    clip: true
    spacing: 0
    cacheBuffer: 400
    // Without this each line that came past keeps its memory. Lines that are used again do not ask for
    // more, so that is done here.
    reuseItems: true
    onContentYChanged: view.fetchNear()
    onCountChanged: view.fetchNear()
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: false
    keyNavigationEnabled: true
    // A line that gets the keyboard is in sight at once: to slide there took a second a screen.
    highlightMoveDuration: 0
    section.property: view.byYear ? "year" : ""
    section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
    section.delegate: Rectangle {
        required property string section
        width: view.width
        height: year.implicitHeight + Theme.gap3
        color: Theme.paper
        z: 2
        HeadingText {
            id: year
            anchors.verticalCenter: parent.verticalCenter
            level: 2
            color: Theme.primary
            //: Heading in a list, above what has no date
            text: parent.section === "" ? qsTr("No date known") : parent.section
        }
    }
    delegate: FactRow {
        id: row
        required property int index
        required property string factId
        required property string year
        required property string kindName
        required property string match
        required property bool remark
        found: view.showsMatch ? row.match : ""
        //: Tag on a line of a list: the person wrote a remark with it
        tag: row.remark ? qsTr("your remark") : ""
        // Tab comes to the list once and goes on; the arrows go along its lines, however many there are.
        focusPolicy: row.index === Math.max(0, view.currentIndex) ? Qt.StrongFocus : Qt.ClickFocus
        width: view.width - 14
        onActiveFocusChanged: if (activeFocus)
            view.currentIndex = row.index
        onClicked: view.opened(row.factId)
        Keys.onDownPressed: view.step(1)
        Keys.onUpPressed: view.step(-1)
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: 1
            color: Theme.line
        }
    }
    function fetchNear() {
        const none = view.model.index(-1, -1);
        if (view.originY + view.contentHeight - view.contentY < 4 * view.height && view.model.canFetchMore(none))
            view.model.fetchMore(none);
    }
    function step(by: int) {
        const wanted = view.currentIndex + by;
        if (wanted < 0 || wanted >= view.count)
            return;
        view.currentIndex = wanted;
        view.positionViewAtIndex(wanted, ListView.Contain);
        view.itemAtIndex(wanted)?.forceActiveFocus();
    }
    footer: Item {
        width: view.width
        height: Theme.gap5
    }
    Accessible.role: Accessible.List

    ScrollMarker {
        flickable: view
    }
}
