// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What pages of the simplified mode have in common: one thing, in large letters, that scrolls. */
PageFrame {
    id: page

    widest: 1152
}
