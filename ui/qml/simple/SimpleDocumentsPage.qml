// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Letters and photos, five at a time, newest first. */
SimplePage {
    id: page

    property int offset: 0

    //: Simple screens: title of the screen with letters and photos
    title: qsTr("My letters")
    //: Simple screens: below the title
    subtitle: qsTr("What do you want to read?")

    DocumentListViewModel {
        id: documents
        app: page.app
        limit: 30
    }
    Repeater {
        model: documents.facts
        delegate: SimpleTile {
            required property int index
            required property string factId
            required property string title
            required property string date
            required property string provider
            required property bool own
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            text: title
            line: date
            aside: own ? "" : provider
            iconName: "document"
            onClicked: page.navigator.open("document", {
                "factId": factId
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: documents.count
        more: documents.more
        onMoved: offset => {
            if (offset + 10 > documents.count)
                documents.readMore();
            page.offset = offset;
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: documents.ready && documents.count === 0
        //: Simple screens: there are no letters
        text: qsTr("There are no letters yet. You can add one.")
    }
    Flow {
        Layout.fillWidth: true
        AppButton {
            iconName: "plus"
            //: Simple screens: below the letters
            text: qsTr("Add a letter or photo")
            onClicked: page.navigator.open("add_form", {
                "kind": "document"
            })
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: documents.errorText
        onRetry: documents.reload()
    }
}
