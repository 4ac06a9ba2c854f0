// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Regie

/** The window: what a person sees follows from whether a record is open and which mode was chosen. */
Window {
    id: window

    required property AppViewModel app

    width: 1280
    height: 900
    minimumWidth: 320
    minimumHeight: 400
    visible: true
    title: "Regie"
    color: Theme.paper

    Binding {
        target: Theme
        property: "simplified"
        value: window.app.preferences.simplified
    }
    Binding {
        target: Theme
        property: "textScale"
        // Below this a line has room for less than a word, and words would be cut in two.
        value: Math.min(window.app.preferences.textPercent / 100, Math.max(1, window.width / 200))
    }
    Binding {
        target: Theme
        property: "room"
        value: window.width
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.app.preferences.reducedMotion
    }
    Binding {
        target: Theme
        property: "scheme"
        value: {
            switch (window.app.preferences.theme) {
            case Preferences.Dark:
                return Theme.Dark;
            case Preferences.HighContrast:
                return Theme.HighContrast;
            default:
                return Theme.Light;
            }
        }
    }

    /** The pages there are, some with what they show: for the self-test and for pictures. */
    function pageNames(): var {
        return nav.walk();
    }
    /** Goes to "name" or "name:property=value"; false when it does not load. */
    function showPage(name: var): var {
        return nav.show(name);
    }

    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        onActivated: window.app.preferences.textPercent += 25
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]
        onActivated: window.app.preferences.textPercent -= 25
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: window.app.preferences.textPercent = 100
    }

    Navigator {
        id: nav
        app: window.app
    }
    function readAloud() {
        window.app.reader.toggle(nav.stack?.currentItem ?? shell.item as Item);
    }
    Shortcut {
        sequences: ["F9", "Ctrl+Shift+L"]
        onActivated: window.readAloud()
    }
    Loader {
        id: shell
        anchors.fill: parent
        anchors.bottomMargin: readAloudBar.height
        focus: true
        sourceComponent: window.app.session.state === Session.Open ? (window.app.preferences.simplified ? simple : standard) : welcome
    }
    ReadAloudBar {
        id: readAloudBar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        app: window.app
        navigator: nav
    }
    LockOverlay {
        anchors.fill: parent
        app: window.app
    }
    Component {
        id: welcome
        EntryShell {
            app: window.app
            navigator: nav
        }
    }
    Component {
        id: simple
        SimpleShell {
            app: window.app
            navigator: nav
        }
    }
    Component {
        id: standard
        StandardShell {
            app: window.app
            navigator: nav
        }
    }
}
