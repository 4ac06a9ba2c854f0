// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regie
{
/**
 * What went wrong, in one list for the whole program. Each value says who can do what about it.
 * The stable text of a value (errorCodeName) is the `error.code` of the command line's JSON.
 */
enum class ErrorCode {
    InvalidArgument,    ///< the caller gave something that cannot be: mend the call
    NotFound,           ///< the thing asked for is not there
    AlreadyExists,      ///< it is there already: choose another name or place
    FileUnreadable,     ///< a file cannot be opened or read: check the path and its rights
    NotAFile,           ///< no file and no folder, or a pipe nobody writes to: name another path
    FileUnwritable,     ///< a file cannot be written: check the folder and its rights
    DiskFull,           ///< no space left: free space and try again, nothing was changed
    WrongPassphrase,    ///< the passphrase (or recovery code) does not fit: type it again
    WeakPassphrase,     ///< the new passphrase is too easy: choose a longer one
    HeaderDamaged,      ///< the key file and its copy are damaged: restore a backup
    DataDamaged,        ///< the key fits but the data is damaged: restore a backup
    VaultInUse,         ///< another program has this vault open: close it there
    VaultTooNew,        ///< made by a newer release: update the program
    UnsupportedLibrary, ///< SQLCipher is too old or built without what we need: update it
    SyntaxInvalid,      ///< the bytes are no JSON, XML or FHIR we know
    NumberInvalid,      ///< a number is not written as JSON has it (NaN, 007): ask the sender
    TextBehind,         ///< something stands behind the end of what could be read: ask the sender
    BrokenOff,          ///< the text ends before it is whole: copy or fetch it again
    NoResource,         ///< it can be read but is no FHIR resource: ask the sender
    DoctypeRefused,     ///< XML with a DOCTYPE or entities: unsafe, ask for it without
    TooDeep,            ///< more in each other than may be: ask for it in another form
    LimitExceeded,      ///< too large or too many: see the detail
    DuplicateKey,       ///< one JSON object names the same member twice: unsafe to read
    EncodingInvalid,    ///< not valid UTF-8
    UnknownFormat,      ///< a kind of file that the program does not know
    OtherPerson,        ///< the data is of somebody else than the profile: ask, then accept
    Unlikely,           ///< a value that is rarely so: ask the person, then go on
    LensInvalid,        ///< a lens or term file of the program itself is wrong: report it
    PathInvalid,        ///< a path expression of a lens is wrong: report it
    BackupIncomplete,   ///< a backup file ends too soon: copy it again, or take another one
    BackupDamaged,      ///< a backup file is not as it was made: copy it again, or take another one
    Cancelled,          ///< the person stopped it
    TakenBack,          ///< the person took it back while nobody knew whether it had arrived
    PortInUse,          ///< another program has the port for signing in: close it there
    HostUnreachable,    ///< no connection with a server: check the network, try again later
    TlsRefused,         ///< the server cannot prove who it is, or only insecurely: do not go on
    TimedOut,           ///< a server was too slow: try again later
    AddressRefused,     ///< an answer pointed to a place we do not go to (other origin, redirect)
    SignInNeeded,       ///< the permission at a portal is over or was never given: sign in
    AccessDenied,       ///< a portal gave nothing: refused by the person or by the portal
    ServerFailed,       ///< a server has a fault of its own or is too busy: try again later
    RequestRefused,     ///< a server understood and said no; its reason is kept elsewhere
    NotFhir,            ///< an answer that is no FHIR, a web page for example
    NotSupported,       ///< a server cannot do what is asked
    WrongAccount,       ///< a server knows no such user name with that password: type them again
    FolderRefused,      ///< a server does not let this account write there: its rights, or a lock
    FolderMissing,      ///< no such folder on a server: make it, or mend the address
    NotWebDav,          ///< what answers is no WebDAV server: mend the address
    ServerFull,         ///< no room left on a server: make room there
    CopyChanged,        ///< a server does not give back what it was given: take another one
    BatchDamaged,    ///< a file of the exchange is not as it was made: nothing of it was taken in
    BatchMissing,    ///< a file of the exchange before it is not there
    BatchOutOfOrder, ///< a file of the exchange stands in the place of another
    Internal,        ///< a fault of the program: report it
};

/** The name used in JSON, snake_case, for example "wrong_passphrase". */
std::string_view errorCodeName(ErrorCode code);
/** The code of such a name; nullopt when there is none. */
std::optional<ErrorCode> errorCodeFromName(std::string_view name);

/** An error for code to act on. `detail` is technical and never holds health data or a secret. */
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;

    bool operator==(const Error&) const = default;
};
} // namespace regie
