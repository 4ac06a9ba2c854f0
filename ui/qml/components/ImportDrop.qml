// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** Takes files that are dropped anywhere on the window and goes to the page that brings them in. */
DropArea {
    id: drop

    required property Navigator navigator

    anchors.fill: parent
    z: 10
    keys: ["text/uri-list"]
    onDropped: event => {
        if (!event.hasUrls)
            return;
        event.accept(Qt.CopyAction);
        const files = event.urls.map(url => url);
        if (drop.navigator.current === "import")
            drop.navigator.stack.currentItem.take(files);
        else
            drop.navigator.open("import", {
                "files": files
            });
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gap3
        visible: drop.containsDrag
        radius: Theme.cardRadius
        color: Theme.primarySoft
        opacity: 0.95
        border.width: 3
        border.color: Theme.primary
        Text {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap5
            horizontalAlignment: Text.AlignHCenter
            //: While files are held over the window
            text: qsTr("Let go to bring this into your record")
            color: Theme.primarySoftInk
            font.pixelSize: Theme.pageTitle
            font.weight: Font.Bold
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
    }
}
