// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: what was given to whom, five at a time. */
SimplePage {
    id: page

    property int offset: 0

    //: Simple screens: title of the screen with what was given
    title: qsTr("What I gave")
    subtitle: log.ready && log.shares.count === 0 ? //: Simple screens: nothing was shared yet
    qsTr("You gave nothing yet.") : ""

    ShareLogViewModel {
        id: log
        app: page.app
    }
    NoteCard {
        Layout.fillWidth: true
        text: log.revoked ? //: Simple screens: after the person ended a share
        qsTr("That is written down. Who has it still has it. Ask them to throw it away.") : ""
    }
    Repeater {
        model: log.shares
        delegate: Card {
            id: given
            required property string label
            required property string value
            required property string more
            required property bool technical
            required property int index
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            title: given.label
            BodyText {
                Layout.fillWidth: true
                text: given.value
            }
            AppButton {
                visible: !given.technical
                //: Simple screens: button, a share has ended
                text: qsTr("This is over")
                Accessible.description: given.label
                onClicked: log.revoke(given.more)
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: log.shares.count
        onMoved: offset => page.offset = offset
    }
    HeadingText {
        Layout.fillWidth: true
        visible: log.never.count > 0
        level: 2
        //: Simple screens: above what is never shared
        text: qsTr("You never give this")
    }
    Repeater {
        model: log.never
        delegate: AnswerRow {
            required property string more
            Layout.fillWidth: true
            //: Simple screens: button, something may be given again
            changeText: qsTr("You may give it")
            onChange: log.lift(more)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: log.ready
        //: Simple screens: card about Mitz, where consent between care providers is arranged
        title: qsTr("Between your doctors")
        BodyText {
            Layout.fillWidth: true
            //: Simple screens: card about Mitz
            text: qsTr("May your doctors see each other's data? You say so to Mitz. Regie cannot do that for you.")
        }
        AppButton {
            //: Simple screens, button: opens a site in the browser
            text: qsTr("Go to mijnmitz.nl")
            onClicked: log.openMitz()
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: log.errorText
        onRetry: log.reload()
    }
}
