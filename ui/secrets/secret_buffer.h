// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <string_view>

namespace regie::ui
{
/** What is being typed of a secret: UTF-8 in locked memory that grows and shrinks by a character. */
class SecretBuffer
{
public:
    static constexpr std::size_t kCapacity = 1024; ///< bytes; longer texts are not passphrases

    SecretBuffer() : m_bytes(kCapacity) { }

    /** Adds what can be printed of `text`; nothing when it does not fit whole. */
    bool append(QStringView text);
    void removeLast();
    void clear();
    bool empty() const { return m_size == 0; }
    /** In characters (code points), not bytes. */
    std::size_t characters() const;
    std::string_view view() const { return m_bytes.view().substr(0, m_size); }
    /** A copy for who works with it; what was typed stays. */
    Secret copy() const { return Secret::of(view()); }
    /** Gives what was typed and forgets it. */
    Secret take();

private:
    Secret m_bytes;
    std::size_t m_size = 0;
};

/**
 * Overwrites the characters where they are, also for others that share them: for a text that Qt made
 * of a key press or a paste. Texts in the program's own read-only memory are left alone.
 */
void wipeShared(const QString& text);

/**
 * Takes one character off the front of UTF-8 text that is not empty: its UTF-16 in `units`, as many as
 * returned (1 or 2).
 */
int nextCharacter(std::string_view& rest, QChar (&units)[2]);
} // namespace regie::ui
