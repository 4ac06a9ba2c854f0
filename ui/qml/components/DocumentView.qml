// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/**
 * One page of a document to look at. Arrow keys move over it, Page Up and Page Down turn the page,
 * plus and minus make it larger and smaller.
 */
FocusScope {
    id: view

    required property DocumentViewModel document
    property int page: 0
    /** 1: as wide as there is room. */
    property real zoom: 1
    /** As high as the page, in something that scrolls itself. */
    property bool tall: false
    readonly property real proportion: view.document.ready ? view.document.proportion(view.page) : 1
    readonly property real smallest: 0.25
    readonly property real largest: 4
    signal turned(int page)

    function setZoom(zoom: real) {
        view.zoom = Math.max(view.smallest, Math.min(view.largest, zoom));
    }
    /** The whole page in sight. */
    function fitPage() {
        view.setZoom(Math.min(1, (view.height - 2) / Math.max(1, view.width * view.proportion)));
    }
    function move(x: real, y: real) {
        scroller.contentX = Math.max(0, Math.min(scroller.contentWidth - scroller.width, scroller.contentX + x));
        scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, scroller.contentY + y));
    }
    function turn(by: int) {
        const wanted = view.page + by;
        if (wanted >= 0 && wanted < view.document.pageCount)
            view.turned(wanted);
    }

    implicitHeight: view.tall ? paper.height + 2 : 400
    activeFocusOnTab: true
    onPageChanged: scroller.contentY = 0

    Keys.onUpPressed: view.move(0, -80)
    Keys.onDownPressed: view.move(0, 80)
    Keys.onLeftPressed: view.move(-80, 0)
    Keys.onRightPressed: view.move(80, 0)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_PageDown)
            view.turn(1);
        else if (event.key === Qt.Key_PageUp)
            view.turn(-1);
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            view.setZoom(view.zoom * 1.25);
        else if (event.key === Qt.Key_Minus)
            view.setZoom(view.zoom / 1.25);
        else
            event.accepted = false;
    }

    Accessible.role: Accessible.Graphic
    Accessible.focusable: true
    Accessible.name: view.document.pageCount > 1 ?
    //: What a screen reader says of a page that is shown as a picture
    qsTr("Page %1 of %2, as a picture").arg(view.page + 1).arg(view.document.pageCount) :
    //: What a screen reader says of a document that is shown as a picture
    qsTr("The document, as a picture")
    //: What a screen reader says after that
    Accessible.description: view.document.hasWords ? qsTr("Choose Text to read or hear the words.") : ""

    Flickable {
        id: scroller
        anchors.fill: parent
        contentWidth: Math.max(width, paper.width)
        contentHeight: Math.max(height, paper.height)
        boundsBehavior: Flickable.StopAtBounds
        interactive: !view.tall || paper.width > width
        flickableDirection: view.tall ? Flickable.HorizontalFlick : Flickable.AutoFlickDirection
        clip: true
        Rectangle {
            id: paper
            x: Math.max(0, (scroller.width - width) / 2)
            width: Math.max(1, Math.round(view.width * view.zoom))
            height: Math.max(1, Math.round(width * view.proportion))
            color: picture.drawn ? "transparent" : Theme.surface
            border.width: Math.max(1, Theme.border)
            border.color: Theme.line
            DocumentPicture {
                id: picture
                anchors.fill: parent
                anchors.margins: 1
                document: view.document
                page: view.page
            }
        }
    }
    ScrollMarker {
        flickable: scroller
        visible: !view.tall && scroller.visibleArea.heightRatio < 1
    }
    FocusRing {
        anchors.margins: 0
        radius: 4
        shown: view.activeFocus
    }
}
