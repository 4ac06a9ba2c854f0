// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/** How several texts of one control are said: by a screen reader, and by Regie itself. */
QtObject {
    /** Those that are there, each as a sentence; what ends in a sign keeps its own. */
    function sentences(parts: var): string {
        return parts.filter(part => part !== "").join(". ").replace(/([.!?…])\. /g, "$1 ");
    }
}
