// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that is given back is overwritten first: text of a record, and pieces of a passphrase that went
// through Qt, would else stay readable in the process after the lock (PROTOCOL-SECURITY 5.7). Replacing
// operator delete alone would not do: QString, QByteArray and SQLite take theirs from malloc. The
// program's own free and realloc stand before those of the C library, for its libraries as well
// (glibc manual, "Replacing malloc"; the __libc_ names are those of glibc 2.2.5 and newer).
#if defined(__GLIBC__) || defined(__linux__)
#include <features.h>
#endif
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <malloc.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>

extern "C" {
void __libc_free(void* memory); // NOLINT(bugprone-reserved-identifier): glibc's name

void free(void* memory) noexcept
{
    if (memory != nullptr) {
        explicit_bzero(memory, malloc_usable_size(memory));
        __libc_free(memory);
    }
}

/** The C library's own would leave the old text behind where it moves or shrinks a block. */
void* realloc(void* memory, std::size_t size) noexcept
{
    if (memory == nullptr) {
        return malloc(size);
    }
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t room = malloc_usable_size(memory);
    if (size <= room && size >= room / 2) {
        return memory;
    }
    void* moved = malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, memory, std::min(room, size));
        free(memory);
    }
    return moved;
}
}
#endif
