// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Regie

/** Everything before a record is open: which language, whose record, its passphrase. */
FocusScope {
    id: shell

    required property AppViewModel app
    required property Navigator navigator
    readonly property Session session: shell.app.session

    function first(): string {
        if (shell.session.state === Session.Confirming)
            return "recoveryCode";
        if (shell.session.state === Session.Recovered)
            return "newPassphrase";
        if (!shell.app.preferences.languageChosen)
            return "language";
        if (shell.session.profiles.count === 0)
            return "welcome";
        return shell.session.profileId !== "" ? "unlock" : "profiles";
    }

    Component.onCompleted: {
        shell.session.refreshProfiles();
        shell.navigator.stack = stack;
        shell.navigator.go(shell.first(), {});
    }
    Connections {
        target: shell.session
        property int before: Session.Closed
        function onStateChanged() {
            const now = shell.session.state;
            if (now !== before && (now === Session.Confirming || now === Session.Recovered))
                shell.navigator.go(shell.first(), {});
            before = now;
        }
    }
    StackView {
        id: stack
        anchors.fill: parent
        focus: true
    }
}
