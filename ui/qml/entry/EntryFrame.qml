// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What the pages before a record is open have in common: one question in the middle, back above it. */
FocusScope {
    id: entry

    required property AppViewModel app
    required property Navigator navigator
    property alias title: frame.title
    property alias subtitle: frame.subtitle
    default property alias content: frame.content
    /** What is being done now; empty: nothing. */
    property string busyText: ""
    /** Back goes to the question before this one instead of to the page before. */
    property bool hasStepBack: false
    property bool canGoBack: entry.hasStepBack || entry.navigator.canGoBack
    signal stepBack

    function goBack() {
        if (entry.hasStepBack)
            entry.stepBack();
        else
            entry.navigator.back();
    }

    Keys.onEscapePressed: event => {
        if (entry.canGoBack)
            entry.goBack();
        else
            event.accepted = false;
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Left && event.modifiers & Qt.AltModifier && entry.canGoBack) {
            entry.goBack();
            event.accepted = true;
        }
    }

    Item {
        id: bar
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap4
        width: frame.width
        height: Theme.target
        AppButton {
            x: frame.inset - (kind === AppButton.Plain ? Theme.gap4 : 0)
            visible: entry.canGoBack && entry.busyText === ""
            kind: AppButton.Plain
            iconName: "back"
            //: Button above a question: to the one before
            text: qsTr("Back")
            onClicked: entry.goBack()
        }
    }
    PageFrame {
        id: frame
        readonly property int inset: Math.max(Theme.gap4, Math.min(Theme.gap6, width * 0.04))
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: bar.bottom
        anchors.topMargin: Math.round(Math.max(0, Math.min(80, entry.height * 0.06)))
        anchors.bottom: parent.bottom
        width: Math.min(parent.width, Theme.size(Theme.simplified ? 860 : 680))
        focus: true
        app: entry.app
        navigator: entry.navigator
    }
    BusyNote {
        anchors.fill: parent
        text: entry.busyText
    }
}
