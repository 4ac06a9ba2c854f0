// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The first question of all: which language. Both languages stand on it. */
EntryFrame {
    id: page

    title: "Kies uw taal\nChoose your language"

    function choose(code: string) {
        page.app.preferences.language = code;
        page.navigator.go(["welcome", "unlock"][page.app.session.profiles.count] ?? "profiles", {});
    }

    SimpleTile {
        Layout.fillWidth: true
        focus: true
        text: "Nederlands"
        line: "Verder in het Nederlands"
        onClicked: page.choose("nl")
    }
    SimpleTile {
        Layout.fillWidth: true
        text: "English"
        line: "Continue in English"
        onClicked: page.choose("en")
    }
}
