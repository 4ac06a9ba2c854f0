// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_state.h"

#include <fmt/format.h>

#include <cerrno>

namespace regie::store
{
namespace
{
/** EFBIG is what a file size limit of the system gives (quota, RLIMIT_FSIZE). */
bool meansNoSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

ErrorCode codeOfInputOutput(int extended, int systemError)
{
    if (meansNoSpace(systemError)) {
        return ErrorCode::DiskFull;
    }
    switch (extended) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS: return ErrorCode::FileUnreadable;
    default: return ErrorCode::FileUnwritable;
    }
}

ErrorCode codeOf(int extended, int systemError)
{
    switch (extended & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    // SQLCipher answers "out of memory" to everything after a page that failed its HMAC.
    case SQLITE_NOMEM: return ErrorCode::DataDamaged;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_IOERR: return codeOfInputOutput(extended, systemError);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::VaultInUse;
    case SQLITE_CANTOPEN:
        return meansNoSpace(systemError) ? ErrorCode::DiskFull : ErrorCode::FileUnreadable;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::FileUnwritable;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_TOOBIG: return ErrorCode::LimitExceeded;
    case SQLITE_CONSTRAINT:
        return extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY
                   ? ErrorCode::AlreadyExists
                   : ErrorCode::InvalidArgument;
    default: return ErrorCode::Internal;
    }
}
} // namespace

ConnectionState::~ConnectionState()
{
    for (auto& [sql, statements] : idle) {
        for (sqlite3_stmt* statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    sqlite3_close_v2(handle);
}

Error ConnectionState::error(int rc, std::string_view step)
{
    const int extended = handle != nullptr ? sqlite3_extended_errcode(handle) : rc;
    // The handle's code is that of its last call; it is the finer one only when it agrees.
    const int finest = (extended & 0xff) == (rc & 0xff) ? extended : rc;
    const int systemError = handle != nullptr ? sqlite3_system_errno(handle) : 0;
    const ErrorCode code = dead ? ErrorCode::DataDamaged : codeOf(finest, systemError);
    if (code == ErrorCode::DataDamaged) {
        dead = true;
    }
    return {code, fmt::format("{}: {} ({})", step, sqlite3_errstr(rc), finest)};
}
} // namespace regie::store
