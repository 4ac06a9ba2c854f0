// SPDX-License-Identifier: GPL-3.0-or-later
// Words of Qt's own window to choose files with, which people see where their desktop has none. They are
// translated here: Debian has Qt's own translations in a package that nothing brings along.
#include <QtGlobal>

namespace
{
[[maybe_unused]] constexpr const char* kOfButtons[] = {
    //: Button of a window to choose files with
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    //: Button of a window to choose files with
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    //: Button of a window to choose files with
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    //: Button of a window to choose files with; the letter behind & is its key
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Save"),
    //: Button of a window to choose files with; the letter behind & is its key
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),
};
[[maybe_unused]] constexpr const char* kOfFields[] = {
    //: Field of a window to save a file with
    QT_TRANSLATE_NOOP("FileDialog", "File name"),
    //: Field of a window to choose files with: which kinds it shows
    QT_TRANSLATE_NOOP("FileDialog", "Filter"),
};
} // namespace
