// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/**
 * What pages of the standard mode have in common: a title with a line below it, content in one
 * column that scrolls, and that what has the keyboard is always in sight.
 */
FocusScope {
    id: page

    required property AppViewModel app
    required property Navigator navigator
    property string title: ""
    property string subtitle: ""
    /** Of both, what is as a Dutch source wrote it. */
    property list<string> sourceWords: []
    /** The column may be as wide as this. */
    property int widest: Theme.column
    default property alias content: column.data
    property alias headerItems: header.data
    property bool scrolls: true
    readonly property Flickable flickable: scroller
    /** The page is coming in and nobody has scrolled: what is in it has no lasting place yet. */
    property bool fresh: true

    function showItem(item: Item) {
        if (!item || !page.scrolls || scroller.height <= 0)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        const margin = Theme.gap5;
        if (top - margin < scroller.contentY)
            scroller.contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > scroller.contentY + scroller.height)
            // One that is taller than the page shows its beginning.
            scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, top - margin, top + item.height + margin - scroller.height));
    }
    /** Puts it at the top, for what came below it. */
    function showFrom(item: Item) {
        page.fresh = false;
        if (page.scrolls)
            scroller.contentY = Math.max(0, item.mapToItem(column, 0, 0).y - Theme.gap5);
    }
    /** While texts are laid out the page scrolled past its title to show where something was for a moment. */
    function settle() {
        if (!page.fresh || !page.scrolls)
            return;
        const item = page.Window.window?.activeFocusItem ?? null;
        scroller.contentY = 0;
        if (page.holds(item) && !item.isFocusScope)
            page.showItem(item);
    }
    function holds(item: Item): bool {
        for (let each = item; each; each = each.parent)
            if (each === column)
                return true;
        return false;
    }

    Timer {
        interval: 1000
        running: page.fresh
        onTriggered: {
            page.settle();
            page.fresh = false;
        }
    }
    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged() {
            const item = page.Window.window?.activeFocusItem ?? null;
            if (page.holds(item))
                page.showItem(item);
        }
    }

    Flickable {
        id: scroller
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.y + column.implicitHeight + Theme.gap6
        interactive: page.scrolls
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onHeightChanged: Qt.callLater(page.settle)
        onContentHeightChanged: Qt.callLater(page.settle)
        onMovementStarted: page.fresh = false
        ColumnLayout {
            id: column
            x: Math.max(Theme.gap4, Math.min(Theme.gap6, scroller.width * 0.04))
            y: Theme.gap5
            width: Math.min(scroller.width - 2 * x, page.widest)
            height: page.scrolls ? implicitHeight : scroller.height - y
            spacing: Theme.gap4
            GridLayout {
                id: header
                Layout.fillWidth: true
                columns: column.width < 640 * Theme.textScale ? 1 : 3
                // Not a layout: in one the line kept the place it had before the title was laid out, and was
                // drawn behind the first card.
                Item {
                    Layout.fillWidth: true
                    implicitWidth: Math.max(heading.implicitWidth, below.implicitWidth)
                    implicitHeight: heading.height + (below.visible ? Theme.gap1 + below.height : 0)
                    HeadingText {
                        id: heading
                        anchors.left: parent.left
                        anchors.right: parent.right
                        text: page.title
                        sourceWords: page.sourceWords
                    }
                    BodyText {
                        id: below
                        anchors.top: heading.bottom
                        anchors.topMargin: Theme.gap1
                        anchors.left: parent.left
                        anchors.right: parent.right
                        visible: page.subtitle !== ""
                        text: page.subtitle
                        sourceWords: page.sourceWords
                        color: Theme.ink2
                        font.pixelSize: Theme.small
                    }
                }
            }
        }
    }
    ScrollMarker {
        flickable: scroller
    }
}
